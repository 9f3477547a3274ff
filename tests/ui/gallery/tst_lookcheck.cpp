// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookcheck.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using headsup::test::lookFaults;

/// The check of pictures finds what it is there for, and nothing where all is well.
class TstLookCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatFitsIsSound()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        row->addWidget(new QLabel(QStringLiteral("People who wait")));
        row->addWidget(new QPushButton(QStringLiteral("Write follow-up")));
        window.show();
        QVERIFY2(lookFaults(window).isEmpty(), qPrintable(lookFaults(window).join(u'\n')));
    }
    void textThatIsCutOffIsFound()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* label = new QLabel(QStringLiteral("A label that is longer than its place"));
        label->setFixedWidth(60);
        auto* button = new QPushButton(QStringLiteral("A button that is longer than its place"));
        button->setFixedWidth(60);
        auto* wrapped = new QLabel(QStringLiteral("Many words that need more than the one line they have"));
        wrapped->setWordWrap(true);
        wrapped->setFixedSize(80, 16);
        for (QWidget* one :
            {static_cast<QWidget*>(label), static_cast<QWidget*>(button), static_cast<QWidget*>(wrapped)})
            row->addWidget(one);
        window.show();
        QCOMPARE(lookFaults(window).size(), 3);
    }
    void partsOverEachOtherAreFound()
    {
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        auto* one = new QWidget;
        auto* other = new QWidget;
        for (auto* part : {one, other}) {
            part->setMinimumSize(50, 50);
            row->addWidget(part);
        }
        window.show();
        QVERIFY(lookFaults(window).isEmpty());
        other->setGeometry(one->geometry());
        QCOMPARE(lookFaults(window).size(), 1);
        one->hide();
        QVERIFY(lookFaults(window).isEmpty());
    }
};

QTEST_MAIN(TstLookCheck)
#include "tst_lookcheck.moc"
