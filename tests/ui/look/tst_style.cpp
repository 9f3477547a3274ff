// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

using namespace headsup::ui;

class TstStyle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { applyLook(*qApp, Scheme::Light); }

    void controlsShareOneHeight()
    {
        QPushButton button(QStringLiteral("Send"));
        QLineEdit line;
        QComboBox combo;
        combo.addItem(QStringLiteral("State"));
        QCOMPARE(button.sizeHint().height(), kControlHeight);
        QCOMPARE(line.sizeHint().height(), kControlHeight);
        QCOMPARE(combo.sizeHint().height(), kControlHeight);
    }

    void rolesChangeTheFill()
    {
        const auto c = coloursFor(Scheme::Light);
        QPushButton button;
        button.resize(100, kControlHeight);
        const auto middle = [&button] { return button.grab().toImage().pixelColor(12, kControlHeight / 2); };
        QCOMPARE(middle(), c.card);
        setButtonRole(&button, ButtonRole::Primary);
        QCOMPARE(buttonRole(&button), ButtonRole::Primary);
        QCOMPARE(middle(), c.accent);
        button.setEnabled(false);
        QCOMPARE(middle(), c.pressed);
        QCOMPARE(buttonRole(nullptr), ButtonRole::Plain);
    }

    void keyboardFocusShows()
    {
        QWidget window;
        QPushButton first(&window);
        first.setGeometry(10, 10, 100, kControlHeight);
        window.resize(200, 60);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first.setFocus(Qt::TabFocusReason);
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        QTRY_COMPARE(first.grab().toImage().pixelColor(50, 1), coloursFor(Scheme::Light).accent);
        window.setAttribute(Qt::WA_KeyboardFocusChange, false);
        QVERIFY(first.grab().toImage().pixelColor(50, 1) != coloursFor(Scheme::Light).accent);
    }

    void aPageOfAScrollBarIsReached()
    {
        QScrollBar bar(Qt::Vertical);
        bar.setRange(0, 1000);
        bar.setPageStep(100);
        bar.resize(12, 400);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 390));
        QCOMPARE(bar.value(), 100);
        bar.setSliderPosition(1000);
        QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(6, 5));
        QCOMPARE(bar.value(), 900);
    }

    void typeHasItsSizes()
    {
        QCOMPARE(fontFor(TextRole::Title).pixelSize(), 22);
        QCOMPARE(fontFor(TextRole::Section).pixelSize(), 15);
        QCOMPARE(fontFor(TextRole::Body).pixelSize(), 13);
        QCOMPARE(fontFor(TextRole::Caption).pixelSize(), 12);
        QCOMPARE(fontFor(TextRole::Title).weight(), QFont::DemiBold);
        QVERIFY(hasTabularDigits(fontFor(TextRole::Table)));
    }

    void captionsTakeTheQuietColour()
    {
        QLabel label;
        applyRole(&label, TextRole::Caption);
        QCOMPARE(label.palette().color(label.foregroundRole()), coloursFor(Scheme::Light).caption);
    }
};

QTEST_MAIN(TstStyle)
#include "tst_style.moc"
