// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/today/steplist.h"
#include "ui/today/todayscreen.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/daychart.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/runwaybar.h"

#include <QPushButton>
#include <QSignalSpy>
#include <numeric>

using namespace headsup;
using namespace headsup::test;

class TstTodayScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void withoutOptInsItTellsHowToBegin();
    void numbersLeadToTheirLists();
    void stepsLeadToWhatWaits();
};

void TstTodayScreen::withoutOptInsItTellsHowToBegin()
{
    FlowDesk ground;
    ui::TodayScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToToday{});
    auto* empty = screen.findChild<ui::EmptyState*>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy went(&screen, &ui::Screen::go);
    QTest::mouseClick(empty->button(), Qt::LeftButton);
    QCOMPARE(went.count(), 1);
    QVERIFY(std::holds_alternative<ui::ToImport>(went[0][0].value<ui::Destination>()));
}

void TstTodayScreen::numbersLeadToTheirLists()
{
    FlowDesk ground;
    ground.importPeople(FlowDesk::sixPeople()); // sixty days ago
    ui::TodayScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToToday{});
    auto* unused = screen.findChild<ui::Counter*>(QStringLiteral("unusedCounter"));
    QTRY_COMPARE(unused->value(), 6);
    QCOMPARE(screen.findChild<ui::Counter*>(QStringLiteral("givenCounter"))->value(), 0);
    const auto months = screen.findChild<ui::RunwayBar*>()->months();
    QCOMPARE(std::accumulate(months.begin(), months.end(), qint64{0},
                 [](qint64 sum, const ui::RunwayMonth& month) { return sum + month.count; }),
        6);
    picture(screen, QStringLiteral("today"));
    QSignalSpy went(&screen, &ui::Screen::go);
    QTest::mouseClick(unused, Qt::LeftButton);
    QCOMPARE(went.count(), 1);
    QVERIFY(std::holds_alternative<ui::ToTopics>(went[0][0].value<ui::Destination>()));
}

void TstTodayScreen::stepsLeadToWhatWaits()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Aurora 2 trail shoes are back in stock."));
    ui::TodayScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToToday{});
    auto* steps = screen.findChild<ui::StepList*>();
    QTRY_VERIFY(steps->findChild<QPushButton*>(QStringLiteral("step0")));
    QSignalSpy went(&screen, &ui::Screen::go);
    auto* first = steps->findChild<QPushButton*>(QStringLiteral("step0"));
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Space);
    QCOMPARE(went.count(), 1);
    QCOMPARE(std::get<ui::ToComposer>(went[0][0].value<ui::Destination>()).campaign, std::optional(id));

    // An answer in doubt comes to the top, without leaving and coming back.
    ground.freeze(id);
    ground.settle(id, {FlowDesk::accepted(1), FlowDesk::unknown()});
    screen.workspaceChanged();
    QTRY_COMPARE(screen.findChild<ui::Counter*>(QStringLiteral("uncertainCounter"))->value(), 1);
    went.clear();
    QTest::mouseClick(steps->findChild<QPushButton*>(QStringLiteral("step0")), Qt::LeftButton);
    const auto to = std::get<ui::ToResults>(went[0][0].value<ui::Destination>());
    QCOMPARE(to.campaign, id);
    QVERIFY(to.state == domain::DeliveryState::Uncertain);
    QVERIFY(steps->findChild<QPushButton*>(QStringLiteral("step1"))->text().contains(u'4'));
}

QTEST_MAIN(TstTodayScreen)
#include "tst_todayscreen.moc"
