// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/health/campaignhealthmodel.h"
#include "ui/health/healthscreen.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace headsup;
using namespace headsup::test;

/// The health of a Page in the window: what is entered, what that changes, and the way back.
class TstHealthScreen : public QObject
{
    Q_OBJECT

    static const domain::PageId kPageId;
    static QList<store::BlockRate> weeks(FlowDesk& ground)
    {
        return ground.run([](session::Room& room) { return *room.store().chain().blockRates(kPageId); });
    }

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void aWeekIsEnteredAndTakenBack()
    {
        FlowDesk ground;
        ui::HealthScreen screen(ground.desk());
        screen.resize(1072, 744);
        screen.show();
        screen.enter(ui::ToHealth{});
        picture(screen, QStringLiteral("health-empty"));
        auto* share = screen.findChild<QDoubleSpinBox*>(QStringLiteral("rateShare"));
        auto* enter = screen.findChild<QPushButton*>(QStringLiteral("rateEnter"));
        auto* banner = screen.findChild<ui::Banner*>(QStringLiteral("healthBanner"));
        QSignalSpy changed(&screen, &ui::Screen::changed);
        share->setValue(2.95);
        QTest::mouseClick(enter, Qt::LeftButton);
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(weeks(ground).size(), 1);
        QCOMPARE(weeks(ground).first().share, 0.0295);
        // The gauge follows, in words as well.
        QTRY_VERIFY(screen.findChild<QWidget*>(QStringLiteral("blockedGauge"))
                        ->accessibleDescription()
                        .contains(QStringLiteral("2.95 %")));
        picture(screen, QStringLiteral("health"));
        QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(weeks(ground).isEmpty());
    }
    void undoBringsBackWhatWasThere()
    {
        FlowDesk ground;
        ui::HealthScreen screen(ground.desk());
        screen.show();
        screen.enter(ui::ToHealth{});
        auto* share = screen.findChild<QDoubleSpinBox*>(QStringLiteral("rateShare"));
        auto* enter = screen.findChild<QPushButton*>(QStringLiteral("rateEnter"));
        QSignalSpy changed(&screen, &ui::Screen::changed);
        share->setValue(1);
        QTest::mouseClick(enter, Qt::LeftButton);
        QTRY_COMPARE(changed.count(), 1);
        QTRY_VERIFY(screen.findChild<QWidget*>(QStringLiteral("weekChart"))
                        ->accessibleDescription()
                        .contains(QStringLiteral("1.0 %")));
        share->setValue(2);
        QTest::mouseClick(enter, Qt::LeftButton);
        QTRY_COMPARE(changed.count(), 2);
        auto* banner = screen.findChild<ui::Banner*>(QStringLiteral("healthBanner"));
        QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
        QTRY_COMPARE(changed.count(), 3);
        QCOMPARE(weeks(ground).first().share, 0.01);
    }
    void campaignsLeadToTheirResults()
    {
        FlowDesk ground;
        const auto topic = ground.importPeople(FlowDesk::sixPeople());
        const auto id = ground.addDraft(topic, QStringLiteral("Aurora 2 trail shoes are back in stock."));
        ground.freeze(id);
        ground.settle(id, {FlowDesk::accepted(1), FlowDesk::refused()});
        ui::HealthScreen screen(ground.desk());
        auto* table = screen.findChild<QTableView*>(QStringLiteral("campaignHealth"));
        const QAbstractItemModelTester tester(
            table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen.resize(1072, 744);
        screen.show();
        screen.enter(ui::ToHealth{});
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(
            table->model()->index(0, ui::CampaignHealthModel::Lost).data().toString(), QStringLiteral("1"));
        picture(screen, QStringLiteral("health-campaign"));
        QSignalSpy went(&screen, &ui::Screen::go);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(went.count(), 1);
        QCOMPARE(std::get<ui::ToResults>(went[0][0].value<ui::Destination>()).campaign, id);
    }
};

const domain::PageId TstHealthScreen::kPageId(QStringLiteral("100000000000001"));

QTEST_MAIN(TstHealthScreen)
#include "tst_healthscreen.moc"
