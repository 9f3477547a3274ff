// SPDX-License-Identifier: GPL-3.0-or-later
#include "../bench.h"
#include "ui/exporter/exportscreen.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>

using namespace headsup;

/// Choosing a table and its columns, and saving it.
class TstExportScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<test::Bench>();
        m_bench->open();
        auto text = test::optInHeader();
        for (int i = 1; i <= 5; ++i)
            text += test::optInLine(i, QStringLiteral("Aurora 2"), QStringLiteral("Ana %1").arg(i));
        for (int i = 6; i <= 8; ++i)
            text += test::optInLine(i, QStringLiteral("Ember kettle"), QStringLiteral("Ana %1").arg(i));
        m_bench->import(text);
        m_screen = std::make_unique<ui::ExportScreen>(m_bench->desk());
        m_screen->resize(1000, 700);
        m_screen->show();
        m_screen->enter(ui::ToExport{});
        QTRY_VERIFY(columns()->count() > 10);
        QTRY_COMPARE(topics()->count(), 3);
    }
    void cleanup()
    {
        m_screen.reset();
        m_bench.reset();
    }

    void chosenColumnsOfOneTopic()
    {
        topics()->setCurrentIndex(topics()->findText(QStringLiteral("Ember kettle")));
        Q_EMIT topics()->activated(topics()->currentIndex());
        QTest::qWait(50);
        QTRY_VERIFY(columns()->count() > 10);
        for (int i = 0; i < columns()->count(); ++i) {
            const auto name = columns()->item(i)->text();
            if (name != u"psid" && name != u"token" && name != u"state")
                columns()->item(i)->setCheckState(Qt::Unchecked);
        }
        const auto path = m_bench->path(QStringLiteral("out.csv"));
        m_screen->saveAs(path);
        QTRY_VERIFY2(banner()->text().contains(QStringLiteral("3 rows")), qPrintable(banner()->text()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY2(bytes.startsWith("\xEF\xBB\xBFpsid,token,state\r\n"), bytes.constData());
        QVERIFY(bytes.contains("\"otn-demo-000000000006\""));
        QVERIFY(!bytes.contains("Ana"));
    }

    void withoutAColumnNothingIsSaved()
    {
        auto* save = m_screen->findChild<QPushButton*>(QStringLiteral("exportSave"));
        QVERIFY(save->isEnabled());
        for (int i = 0; i < columns()->count(); ++i)
            columns()->item(i)->setCheckState(Qt::Unchecked);
        QVERIFY(!save->isEnabled());
        columns()->setFocus();
        columns()->setCurrentRow(0);
        QTest::keyClick(columns(), Qt::Key_Space);
        QVERIFY(save->isEnabled());
    }

    void aSpreadsheetByItsName()
    {
        auto* tables = m_screen->findChild<QComboBox*>(QStringLiteral("exportTable"));
        QTest::keyClick(tables, Qt::Key_Down); // people
        QTRY_VERIFY(!columns()->findItems(QStringLiteral("spent_elsewhere"), Qt::MatchExactly).isEmpty());
        const auto path = m_bench->path(QStringLiteral("people.xlsx"));
        m_screen->saveAs(path);
        QTRY_VERIFY2(banner()->text().contains(QStringLiteral("8 rows")), qPrintable(banner()->text()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), QByteArray("PK"));
    }

    void anUnwritablePlaceIsSaid()
    {
        m_screen->saveAs(m_bench->path(QStringLiteral("no/such/folder.csv")));
        QTRY_COMPARE(banner()->kind(), ui::Banner::Kind::Bad);
        QVERIFY(banner()->text().contains(QStringLiteral("could not be written")));
    }

private:
    QListWidget* columns() { return m_screen->findChild<QListWidget*>(QStringLiteral("exportColumns")); }
    QComboBox* topics() { return m_screen->findChild<QComboBox*>(QStringLiteral("exportTopic")); }
    ui::Banner* banner() { return m_screen->findChild<ui::Banner*>(QStringLiteral("exportBanner")); }
    std::unique_ptr<test::Bench> m_bench;
    std::unique_ptr<ui::ExportScreen> m_screen;
};

QTEST_MAIN(TstExportScreen)
#include "tst_exportscreen.moc"
