// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/demo.h"
#include "tests/app/session/fixture.h"

#include <QSignalSpy>
#include <QTcpServer>

using namespace headsup;
using namespace headsup::test;
using campaign::RunSnapshot;
using domain::CampaignState;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::Result;
using session::Room;

namespace {

constexpr int kPatience = 60'000;

struct Stage
{
    explicit Stage(int people, domain::Milliseconds latency = domain::Milliseconds{0}, bool rehearsal = true)
        : sim(standIn(latency))
    {
        // Journals of its own: what another test spends of a real Page would be spent here, too.
        qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
        room = must(Room::open(folder.filePath(QStringLiteral("w.sqlite"))));
        fill(*room, pageAt(sim->address(), rehearsal), people, folder);
        campaign = frozen(*room, people);
    }
    [[nodiscard]] int arrivals() const { return ledgerOf(*sim)[u"arrivals"].toInt(); }
    [[nodiscard]] CampaignState state() const
    {
        return must(room->store().campaign(campaign)).campaign.state;
    }
    QTemporaryDir folder;
    std::unique_ptr<rehearsal::SimThread> sim;
    std::unique_ptr<Room> room;
    domain::CampaignId campaign;
};

} // namespace

class TstRoom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { qunsetenv("HEADSUP_PAGE_TOKEN"); }

    void aRunSendsToEverybodyOnce()
    {
        Stage stage(20);
        QSignalSpy stopped(stage.room.get(), &Room::runStopped);
        std::optional<Result<void>> begun;
        stage.room->startRun(stage.campaign, this, [&](const Result<void>& answer) { begun = answer; });
        QVERIFY(stage.room->isRunning(stage.campaign));
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kPatience);
        QVERIFY(begun && begun->ok());
        const auto run = stopped.front().front().value<RunSnapshot>();
        QCOMPARE(run.state, CampaignState::Finished);
        QCOMPARE(run.counts[DeliveryState::Accepted], 20);
        QVERIFY(!stage.room->isRunning());
        QCOMPARE(stage.arrivals(), 20);
        QCOMPARE(ledgerOf(*stage.sim)[u"twice"].toInt(), 0);
    }

    void aSecondStartChangesNothing()
    {
        Stage stage(10);
        QSignalSpy stopped(stage.room.get(), &Room::runStopped);
        int good = 0;
        for (int i = 0; i < 3; ++i) {
            stage.room->startRun(
                stage.campaign, this, [&](const Result<void>& answer) { good += answer.ok() ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kPatience);
        QCOMPARE(good, 3);
        QCOMPARE(stage.arrivals(), 10);
        // Finished is finished.
        auto code = ErrorCode::Internal;
        stage.room->startRun(
            stage.campaign, this, [&](const Result<void>& answer) { code = answer.error().code; });
        QCOMPARE(code, ErrorCode::CampaignNotRunnable);
    }

    void endingIsSafeWhileThePageIsAsked()
    {
        Stage stage(3, domain::Milliseconds{2'000});
        int answers = 0;
        stage.room->startRun(stage.campaign, this, [&](const Result<void>&) { ++answers; });
        stage.room->startRun(stage.campaign, this, [&](const Result<void>&) { ++answers; });
        QVERIFY(stage.room->isRunning());
        stage.room.reset();
        QCOMPARE(stage.arrivals(), 0);
        QCOMPARE(answers, 2); // both are told that it did not begin
    }

    void endingIsSafeWhileAMessageIsInFlight()
    {
        Stage stage(3, domain::Milliseconds{300});
        QSignalSpy progressed(stage.room.get(), &Room::runProgressed);
        stage.room->startRun(stage.campaign, this, [](const Result<void>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(stage.arrivals(), 1, kPatience);
        stage.room.reset();
        QCOMPARE(ledgerOf(*stage.sim)[u"twice"].toInt(), 0);
    }

    void withAWrongTokenNothingIsSent_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<ErrorCode>("expected");
        QTest::newRow("another Page's") << QByteArray("rehearsal-999") << ErrorCode::WrongPage;
        QTest::newRow("refused") << QByteArray("invalid-demo") << ErrorCode::GraphRefused;
        QTest::newRow("none") << QByteArray() << ErrorCode::TokenMissing;
    }
    void withAWrongTokenNothingIsSent()
    {
        QFETCH(QByteArray, token);
        QFETCH(ErrorCode, expected);
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/headsup-test-bus");
        qputenv("HEADSUP_PAGE_TOKEN", token);
        Stage stage(3, domain::Milliseconds{0}, false);
        std::optional<ErrorCode> code;
        stage.room->startRun(
            stage.campaign, this, [&](const Result<void>& answer) { code = answer.error().code; });
        QTRY_VERIFY_WITH_TIMEOUT(code.has_value(), kPatience);
        QCOMPARE(*code, expected);
        QVERIFY(!stage.room->isRunning());
        QCOMPARE(stage.state(), CampaignState::Paused);
        QCOMPARE(stage.arrivals(), 0);
    }

    void aRehearsalUsesNoRealToken()
    {
        qputenv("HEADSUP_PAGE_TOKEN", "invalid-demo"); // the stand-in would refuse it
        Stage stage(2);
        QSignalSpy stopped(stage.room.get(), &Room::runStopped);
        stage.room->startRun(stage.campaign, this, [](const Result<void>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kPatience);
        QCOMPARE(stage.arrivals(), 2);
    }

    void aRehearsalNeverLeavesTheMachine()
    {
        QTemporaryDir folder;
        auto room = must(Room::open(folder.filePath(QStringLiteral("w.sqlite"))));
        must(room->store().addPage(pageAt(QUrl(QStringLiteral("https://graph.facebook.com"))), room->now()));
        auto code = ErrorCode::Internal;
        room->testPage(
            kPage, this, [&](const Result<graph::Identity>& answer) { code = answer.error().code; });
        QCOMPARE(code, ErrorCode::GraphUrlInvalid);
    }

    void pauseKeepsTheRest()
    {
        Stage stage(40, domain::Milliseconds{20});
        QSignalSpy stopped(stage.room.get(), &Room::runStopped);
        connect(stage.room.get(), &Room::runProgressed, this, [&](const RunSnapshot& run) {
            if (run.counts[DeliveryState::Accepted] >= 3)
                stage.room->pauseRun(stage.campaign);
        });
        stage.room->startRun(stage.campaign, this, [](const Result<void>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kPatience);
        const auto run = stopped.front().front().value<RunSnapshot>();
        QCOMPARE(run.state, CampaignState::Paused);
        QCOMPARE(run.counts[DeliveryState::InFlight], 0);
        QCOMPARE(run.counts[DeliveryState::Accepted], stage.arrivals());
        QVERIFY(run.counts.open() > 0);
    }

    void aPauseWhileThePageIsAskedCounts()
    {
        Stage stage(3, domain::Milliseconds{300});
        std::optional<Result<void>> begun;
        stage.room->startRun(stage.campaign, this, [&](const Result<void>& answer) { begun = answer; });
        stage.room->pauseRun(stage.campaign);
        QTRY_VERIFY_WITH_TIMEOUT(begun.has_value(), kPatience);
        QCOMPARE(begun->error().code, ErrorCode::Cancelled);
        QVERIFY(!stage.room->isRunning());
        QCOMPARE(stage.state(), CampaignState::Paused);
        QCOMPARE(stage.arrivals(), 0);
    }

    void pauseAllAnswersOnceNothingRuns()
    {
        Stage stage(30, domain::Milliseconds{50});
        int answers = 0;
        stage.room->pauseAll(this, [&] { ++answers; });
        QCOMPARE(answers, 1); // nothing runs
        stage.room->startRun(stage.campaign, this, [](const Result<void>&) {});
        QTRY_VERIFY_WITH_TIMEOUT(stage.arrivals() >= 2, kPatience);
        bool idle = false;
        stage.room->pauseAll(this, [&] { idle = !stage.room->isRunning(); });
        QTRY_VERIFY_WITH_TIMEOUT(idle, kPatience);
        QCOMPARE(must(stage.room->store().campaign(stage.campaign)).counts[DeliveryState::InFlight], 0);
    }

    void pauseAllAlsoEndsARunThatHasNotBegun()
    {
        Stage stage(3, domain::Milliseconds{200});
        stage.room->startRun(stage.campaign, this, [](const Result<void>&) {});
        bool idle = false;
        stage.room->pauseAll(this, [&] { idle = true; });
        QTRY_VERIFY_WITH_TIMEOUT(idle, kPatience);
        QVERIFY(!stage.room->isRunning());
        QCOMPARE(stage.arrivals(), 0);
    }

    void whoAskedMayBeGone()
    {
        Stage stage(5);
        QSignalSpy stopped(stage.room.get(), &Room::runStopped);
        bool answered = false;
        auto asker = std::make_unique<QObject>();
        stage.room->startRun(stage.campaign, asker.get(), [&](const Result<void>&) { answered = true; });
        asker.reset();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kPatience);
        QVERIFY(!answered);
        QVERIFY(!stage.room->isRunning());
    }

    void aNewTokenDoesNotDisturbARun()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/headsup-test-bus");
        qputenv("HEADSUP_PAGE_TOKEN", "rehearsal-100200300400500");
        Stage stage(30, domain::Milliseconds{20}, false);
        QSignalSpy stopped(stage.room.get(), &Room::runStopped);
        stage.room->startRun(stage.campaign, this, [](const Result<void>&) {});
        QTRY_VERIFY_WITH_TIMEOUT(stage.arrivals() >= 3, kPatience);
        stage.room->savePageToken(
            kPage, domain::Secret(QStringLiteral("rehearsal-demo")), this, [](const Result<void>&) {});
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, kPatience);
        QCOMPARE(stopped.front().front().value<RunSnapshot>().state, CampaignState::Finished);
        QCOMPARE(stage.arrivals(), 30);
    }

    void theSampleIsFilledOnce()
    {
        QTemporaryDir folder;
        auto room = must(Room::open(folder.filePath(QStringLiteral("w.sqlite"))));
        const auto first = must(session::fillSample(*room));
        QVERIFY(first.imported.report.added > 3'000);
        const auto again = must(session::fillSample(*room));
        QCOMPARE(again.imported.report.rows, 0);
        QCOMPARE(again.topic, first.topic);
        QVERIFY(!session::sampleMessage().isEmpty());
    }

    void aSampleThatWasCutShortIsFilledAnew()
    {
        QTemporaryDir folder;
        auto room = must(Room::open(folder.filePath(QStringLiteral("w.sqlite"))));
        auto page = must(session::fillSample(*room)).page;
        QTemporaryDir other;
        auto fresh = must(Room::open(other.filePath(QStringLiteral("w.sqlite"))));
        must(fresh->store().addPage(page, fresh->now())); // the Page alone
        QVERIFY(must(session::fillSample(*fresh)).imported.report.added > 3'000);
    }
};

QTEST_GUILESS_MAIN(TstRoom)
#include "tst_room.moc"
