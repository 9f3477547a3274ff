// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/reports/reportmodel.h"
#include "ui/reports/reportsscreen.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/emptystate.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace headsup;
using namespace headsup::test;

/// The report in the window, as a table and as a PDF.
class TstReportsScreen : public QObject
{
    Q_OBJECT

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void nothingYetLeadsToTheImport()
    {
        FlowDesk ground;
        ui::ReportsScreen screen(ground.desk());
        screen.resize(1072, 744);
        screen.show();
        screen.enter(ui::ToReports{});
        auto* empty = screen.findChild<ui::EmptyState*>();
        QTRY_VERIFY(empty->isVisible());
        QVERIFY(!screen.findChild<QPushButton*>(QStringLiteral("reportPdf"))->isEnabled());
        picture(screen, QStringLiteral("reports-empty"));
        QSignalSpy went(&screen, &ui::Screen::go);
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QVERIFY(std::holds_alternative<ui::ToImport>(went[0][0].value<ui::Destination>()));
    }
    void numbersByTopicAndTime()
    {
        FlowDesk ground;
        const auto topic = ground.importPeople(FlowDesk::sixPeople()); // sixty days ago
        ground.importPeople(
            {{QStringLiteral("Ana"), QStringLiteral("Ruiz")}}, QStringLiteral("=Ember, kettle"));
        const auto id = ground.addDraft(topic, QStringLiteral("Aurora 2 trail shoes are back in stock."));
        ground.freeze(id);
        ground.settle(id, {FlowDesk::accepted(1), FlowDesk::accepted(2), FlowDesk::unknown()});
        ui::ReportsScreen screen(ground.desk());
        auto* table = screen.findChild<QTableView*>(QStringLiteral("reportRows"));
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.resize(1072, 744);
        screen.show();
        screen.enter(ui::ToReports{});
        using Model = ui::ReportModel;
        const auto counted = [&](int column) {
            return screen.findChild<ui::Counter*>(QStringLiteral("reported%1").arg(column))->value();
        };
        QTRY_COMPARE(counted(Model::Accepted), 2);
        QCOMPARE(counted(Model::Spent), 2);
        QCOMPARE(counted(Model::Uncertain), 1);
        QCOMPARE(counted(Model::Given), 0);
        auto* span = screen.findChild<QComboBox*>(QStringLiteral("reportSpan"));
        span->setFocus();
        QTest::keyClick(span, Qt::Key_Down); // the last 90 days
        QTRY_COMPARE(counted(Model::Given), 7);
        QCOMPARE(table->model()->rowCount(), 3); // two topics and their sum
        picture(screen, QStringLiteral("reports"));

        const auto csv = ground.filePath(QStringLiteral("report.csv"));
        screen.saveAs(csv);
        QTRY_VERIFY(QFileInfo::exists(csv));
        const auto lines = bytesOf(csv).split('\n');
        QVERIFY(
            lines[0].contains("asked,agreed,spent,accepted,failed,uncertain,reacted,asked_again,expired"));
        QVERIFY(lines[1].contains(",\"'=Ember, kettle\",")); // no formula for a spreadsheet
        QVERIFY(lines[2].contains(",0,6,2,2,0,1,0,0,0"));
        const auto pdf = ground.filePath(QStringLiteral("report.pdf"));
        screen.saveAs(pdf);
        QVERIFY(bytesOf(pdf).startsWith("%PDF-"));
        auto* banner = screen.findChild<ui::Banner*>(QStringLiteral("reportsBanner"));
        QCOMPARE(banner->kind(), ui::Banner::Kind::Ok);
        screen.saveAs(ground.filePath(QStringLiteral("no such folder/report.pdf")));
        QCOMPARE(banner->kind(), ui::Banner::Kind::Bad);

        QSignalSpy went(&screen, &ui::Screen::go);
        table->setFocus();
        table->selectRow(1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(std::get<ui::ToTopics>(went[0][0].value<ui::Destination>()).topic, std::optional(topic));
    }
};

QTEST_MAIN(TstReportsScreen)
#include "tst_reportsscreen.moc"
