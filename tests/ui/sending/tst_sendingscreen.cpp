// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/kindguess.h"
#include "session/places.h"
#include "tests/ui/campaigns/flowdesk.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/models/recentmodel.h"
#include "ui/sending/sendingscreen.h"
#include "ui/shell/askbanner.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/counter.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace headsup;
using namespace headsup::test;
using campaign::RunSnapshot;
using domain::DeliveryState;

class TstSendingScreen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyLook(*qApp, ui::Scheme::Light); }
    void recentRowsMoveQuietly();
    void showsWhyItPausedAndResumes();
    void followsOnlyItsOwnRun();
    void stopLeadsToResults();
    void asksBeforeAnotherComputersWorkspaceIsSent();
    void goesOnByItselfUnlessItStaysPaused();
    void onePressStopsTheWholePage();
};

void TstSendingScreen::recentRowsMoveQuietly()
{
    ui::RecentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto row = [](int id, DeliveryState state) {
        ui::RecentModel::Row made;
        made.optIn = domain::OptInId(id);
        made.name = QStringLiteral("Person %1").arg(id);
        made.state = state;
        return made;
    };
    model.setRows({row(1, DeliveryState::InFlight)});
    model.setRows({row(2, DeliveryState::InFlight), row(1, DeliveryState::Accepted)});
    model.setRows({row(3, DeliveryState::InFlight), row(2, DeliveryState::Accepted)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("Person 3"));
    QCOMPARE(model.index(1, 1).data().toString(), displayName(DeliveryState::Accepted));
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(reset.count(), 0);
}

void TstSendingScreen::showsWhyItPausedAndResumes()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."));
    ground.freeze(id);
    ground.settle(id, {FlowDesk::accepted(1), FlowDesk::refused()}, domain::PauseReason::TooManyFailures);
    ui::SendingScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToSending{id});
    auto* banner = screen.findChild<ui::Banner*>(QStringLiteral("sendingBanner"));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(banner->text().startsWith(displayName(domain::PauseReason::TooManyFailures)));
    auto* resume = screen.findChild<QPushButton*>(QStringLiteral("resume"));
    QCOMPARE(resume->text(), QStringLiteral("Resume 4"));
    picture(screen, QStringLiteral("sending-paused"));
    QSignalSpy went(&screen, &ui::Screen::go);
    QTest::mouseClick(resume, Qt::LeftButton);
    QVERIFY(!resume->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(
        screen.findChild<ui::Counter*>(QStringLiteral("countAccepted"))->value(), 5, 20'000);
    QTRY_VERIFY(screen.findChild<QLabel*>(QStringLiteral("sendingStatus"))
                    ->text()
                    .startsWith(QStringLiteral("Finished")));
    QCOMPARE(went.count(), 0);
}

void TstSendingScreen::followsOnlyItsOwnRun()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."));
    ground.freeze(id);
    ui::SendingScreen screen(ground.desk());
    screen.enter(ui::ToSending{id});
    auto* waiting = screen.findChild<ui::Counter*>(QStringLiteral("countWaiting"));
    QTRY_COMPARE(waiting->value(), 6);
    RunSnapshot other;
    other.campaign = domain::CampaignId(id.value() + 1);
    other.counts[DeliveryState::Pending] = 99;
    Q_EMIT ground.engine().runProgressed(other);
    QCOMPARE(waiting->value(), 6);
    RunSnapshot own;
    own.campaign = id;
    own.firstAlone = true;
    own.counts[DeliveryState::Pending] = 5;
    own.counts[DeliveryState::InFlight] = 1;
    Q_EMIT ground.engine().runProgressed(own);
    auto* status = screen.findChild<QLabel*>(QStringLiteral("sendingStatus"));
    QVERIFY(status->text().startsWith(QStringLiteral("The first person alone")));
    own.firstAlone = false;
    own.waitingUntil = ground.desk().clock->now() + std::chrono::seconds{42};
    Q_EMIT ground.engine().runProgressed(own);
    QVERIFY(status->text().startsWith(QStringLiteral("Messenger asked for a break")));
}

void TstSendingScreen::stopLeadsToResults()
{
    FlowDesk ground;
    QList<FlowDesk::Somebody> people;
    for (int i = 0; i < 60; ++i)
        people.append({QStringLiteral("Person%1").arg(i), QStringLiteral("Demo")});
    const auto topic = ground.importPeople(people);
    const auto id = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."), 4);
    ground.freeze(id);
    ui::SendingScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToSending{id});
    auto* resume = screen.findChild<QPushButton*>(QStringLiteral("resume"));
    QTRY_VERIFY(resume->isVisible());
    QTest::mouseClick(resume, Qt::LeftButton);
    auto* stop = screen.findChild<QPushButton*>(QStringLiteral("stop"));
    QTRY_VERIFY(screen.findChild<ui::Counter*>(QStringLiteral("countAccepted"))->value() > 0);
    QSignalSpy went(&screen, &ui::Screen::go);
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE(went.count(), 1);
    QVERIFY(std::holds_alternative<ui::ToResults>(went[0][0].value<ui::Destination>()));
    const auto summary = ground.summary(id);
    QCOMPARE(summary.campaign.state, domain::CampaignState::Paused);
    QVERIFY(summary.counts.open() > 0);
}

/// A workspace that another computer has sent from.
void TstSendingScreen::asksBeforeAnotherComputersWorkspaceIsSent()
{
    if (session::computerName().isEmpty())
        QSKIP("this system has no name to tell computers apart by");
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."));
    ground.freeze(id);
    ground.reopenAfter([&ground] {
        ports::SystemRandom random;
        auto other = store::openWriter(ground.path(), random, relevance::guessKind,
            {ground.filePath(QStringLiteral("uses")), QStringLiteral("another computer")});
        return other && (*other)->sendFromHere().ok();
    });
    ui::SendingScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToSending{id});
    auto* resume = screen.findChild<QPushButton*>(QStringLiteral("resume"));
    auto* question = screen.findChild<ui::AskBanner*>(QStringLiteral("elsewhereBanner"));
    QTRY_VERIFY(resume->isVisible());
    QTest::mouseClick(resume, Qt::LeftButton);
    QTRY_VERIFY(question->isVisible());
    QVERIFY(!screen.findChild<ui::Banner*>(QStringLiteral("sendingBanner"))->isVisible());
    picture(screen, QStringLiteral("sending-elsewhere"));

    QTest::mouseClick(question->otherButton(), Qt::LeftButton); // not now
    QTRY_VERIFY(!question->isVisible());
    QCOMPARE(ground.summary(id).campaign.state, domain::CampaignState::Paused);
    QCOMPARE(ground.summary(id).counts[DeliveryState::Pending], 6);

    screen.enter(ui::ToSending{id, true}); // as other screens lead here
    QTRY_VERIFY(question->isVisible());
    QTest::mouseClick(question->actionButton(), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(
        screen.findChild<ui::Counter*>(QStringLiteral("countAccepted"))->value(), 6, 20'000);
    QVERIFY(!question->isVisible());
}

void TstSendingScreen::goesOnByItselfUnlessItStaysPaused()
{
    FlowDesk ground;
    const auto topic = ground.importPeople(FlowDesk::sixPeople());
    const auto id = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."));
    ground.freeze(id);
    ground.settle(id, {FlowDesk::accepted(1)}, domain::PauseReason::NetworkDown);
    ui::SendingScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToSending{id});
    auto* banner = screen.findChild<ui::Banner*>(QStringLiteral("sendingBanner"));
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(!banner->actionButton()->isVisible()); // nothing waits for the network: this was long ago

    RunSnapshot lost;
    lost.campaign = id;
    lost.state = domain::CampaignState::Paused;
    lost.pauseReason = domain::PauseReason::NetworkDown;
    lost.counts[DeliveryState::Pending] = 5;
    lost.goesOnUntil = ground.desk().clock->now() + std::chrono::minutes{30};
    Q_EMIT ground.engine().runStopped(lost);
    QVERIFY(banner->text().contains(QStringLiteral("Sending goes on by itself")));
    QVERIFY(banner->text().contains(ui::momentText(*lost.goesOnUntil)));
    QTRY_VERIFY(banner->actionButton()->isVisible());
    picture(screen, QStringLiteral("sending-network-lost"));
    QTest::mouseClick(banner->actionButton(), Qt::LeftButton);
    QVERIFY(!banner->text().contains(QStringLiteral("Sending goes on by itself")));
    QVERIFY(!banner->actionButton()->isVisible());

    // The time is over and the network did not come back.
    lost.goesOnUntil = ground.desk().clock->now() + std::chrono::milliseconds{300};
    Q_EMIT ground.engine().runStopped(lost);
    QVERIFY(banner->text().contains(QStringLiteral("Sending goes on by itself")));
    QTRY_VERIFY(!banner->text().contains(QStringLiteral("Sending goes on by itself")));
}

void TstSendingScreen::onePressStopsTheWholePage()
{
    FlowDesk ground;
    QList<FlowDesk::Somebody> people;
    for (int i = 0; i < 60; ++i)
        people.append({QStringLiteral("Person%1").arg(i), QStringLiteral("Demo")});
    const auto topic = ground.importPeople(people);
    const auto id = ground.addDraft(topic, QStringLiteral("Hi, Aurora 2 trail shoes are back in stock."), 4);
    ground.freeze(id);
    ui::SendingScreen screen(ground.desk());
    screen.resize(1072, 744);
    screen.show();
    screen.enter(ui::ToSending{id});
    auto* resume = screen.findChild<QPushButton*>(QStringLiteral("resume"));
    auto* stopPage = screen.findChild<QPushButton*>(QStringLiteral("stopPage"));
    QTRY_VERIFY(resume->isVisible());
    QTest::mouseClick(resume, Qt::LeftButton);
    QTRY_VERIFY(screen.findChild<ui::Counter*>(QStringLiteral("countAccepted"))->value() > 0);
    QVERIFY(stopPage->isVisible());
    QTest::mouseClick(stopPage, Qt::LeftButton);
    auto* banner = screen.findChild<ui::Banner*>(QStringLiteral("sendingBanner"));
    QTRY_VERIFY(banner->isVisible() && banner->actionButton()->isVisible());
    QVERIFY2(banner->text().startsWith(QStringLiteral("All sending of this Page is stopped")),
        qPrintable(banner->text()));
    QTRY_COMPARE(ground.summary(id).campaign.pauseReason, domain::PauseReason::PageStopped);
    QVERIFY(ground.summary(id).counts.open() > 0);
    QVERIFY(resume->isVisible());
    QVERIFY(!resume->isEnabled());
    QVERIFY(!stopPage->isVisible());
    picture(screen, QStringLiteral("sending-page-stopped"));

    QTest::mouseClick(banner->actionButton(), Qt::LeftButton); // lift the stop
    QTRY_VERIFY(resume->isEnabled());
    QVERIFY(stopPage->isVisible());
    QCOMPARE(ground.summary(id).campaign.state, domain::CampaignState::Paused); // until somebody resumes it
}

QTEST_MAIN(TstSendingScreen)
#include "tst_sendingscreen.moc"
