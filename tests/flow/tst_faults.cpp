// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/runner.h"
#include "graph/qnamtransport.h"
#include "rehearsal/simthread.h"
#include "tests/support/proof.h"
#include "tests/support/sendworkspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace headsup;
using namespace headsup::test;
using campaign::RunSnapshot;
using domain::CampaignState;
using domain::DeliveryState;
using domain::OptInState;
using domain::PauseReason;

// Every fault that the stand-in can play, from a frozen campaign to the books, over HTTP.
class TstFaults : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPeople = 6;
    static constexpr int kVictim = 3;
    static constexpr int kWaitMs = 60'000;

    static std::unique_ptr<rehearsal::SimThread> startServer(
        const QString& rules, rehearsal::SimOptions options = {})
    {
        rehearsal::SimSetup setup;
        auto script = rehearsal::FaultScript::parse(
            QStringLiteral("{\"rules\": [%1]}").arg(rules).toUtf8(), QStringLiteral("test"));
        if (!script)
            qFatal("%s", qPrintable(domain::logText(script.error())));
        setup.faults = std::move(*script);
        setup.options = std::move(options);
        auto server = rehearsal::SimThread::start(std::move(setup));
        if (!server)
            qFatal("no server");
        return std::move(server).value();
    }
    static ServerCount countOf(rehearsal::SimThread& server)
    {
        QByteArray json;
        server.run([&json](rehearsal::SimServer& sim) { json = sim.sim().ledger().toJson(true); });
        return ServerCount::from(json);
    }
    /// One run over HTTP, from its start to stopped().
    static RunSnapshot run(SendWorkspace& w, const QUrl& url, domain::Milliseconds deadline)
    {
        const ports::SystemClock clock;
        ports::SystemRandom random;
        graph::QnamTransport transport;
        const auto endpoint = graph::Endpoint::from(url, QStringLiteral("v25.0"));
        graph::MessageSender sender(transport, *endpoint, SendWorkspace::page(), SendWorkspace::pageToken(),
            {}, {graph::MessagingType::None, deadline});
        graph::Pacer pacer(clock, random, graph::Pacer::kHighestRate);
        campaign::Runner runner(w.writer(), sender, pacer, clock, w.campaign());
        std::optional<RunSnapshot> last;
        connect(
            &runner, &campaign::Runner::stopped, &runner, [&last](const RunSnapshot& run) { last = run; });
        if (const auto started = runner.start(); !started)
            qFatal("%s", qPrintable(domain::logText(started.error())));
        if (!QTest::qWaitFor([&last] { return last.has_value(); }, kWaitMs))
            qFatal("the run does not end");
        return *last;
    }
    static QString disagreements(const SendWorkspace& w, const ServerCount& count)
    {
        return Books(w.path()).disagreements(count).join(u'\n');
    }

private Q_SLOTS:
    void oneFault_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<DeliveryState>("delivery");
        QTest::addColumn<OptInState>("optIn");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("used");          ///< at the server
        QTest::addColumn<PauseReason>("paused"); ///< None: the campaign is finished
        const auto row = [](const char* name, const char* fault, DeliveryState delivery, OptInState optIn,
                             const char* reason, bool used, PauseReason paused = PauseReason::None) {
            QTest::newRow(name) << QString::fromLatin1(fault) << delivery << optIn
                                << QString::fromLatin1(reason) << used << paused;
        };
        const auto doubt = [&row](const char* name, const char* fault, const char* reason, bool used,
                               PauseReason paused = PauseReason::None) {
            row(name, fault, DeliveryState::Uncertain, OptInState::Uncertain, reason, used, paused);
        };
        doubt("closed unread", R"("fault": "close_before")", "connection_broken", false);
        doubt("closed without a word", R"("fault": "close_after")", "connection_broken", true);
        doubt("half a status line", R"("fault": "half_status")", "connection_broken", true);
        doubt("reset", R"("fault": "reset")", "connection_broken", true);
        doubt("reset, nothing done", R"("fault": "reset", "processed": false)", "connection_broken", false);
        doubt("500 without JSON", R"("fault": "server_error")", "server_error", false);
        doubt("500 after the work", R"("fault": "server_error", "processed": true)", "server_error", true);
        doubt("code 1", R"("fault": "error", "code": 1)", "unknown_failure", false);
        doubt("a code that nobody knows", R"("fault": "error", "code": 424242)", "unlisted", false);
        doubt("code 2 as 400", R"("fault": "error", "code": 2, "http": 400)", "temporary_failure", false);
        doubt("code 1200", R"("fault": "error", "code": 1200)", "temporary_failure", false);
        doubt("reply lost", R"("fault": "error", "code": 1, "subcode": 1357046, "http": 400)", "reply_lost",
            false);
        doubt(
            "a network's sign-in page", R"("fault": "html")", "no_verdict", false, PauseReason::NetworkDown);
        doubt("silence", R"("fault": "no_answer")", "no_answer", true);
        doubt("silence, nothing done", R"("fault": "no_answer", "processed": false)", "no_answer", false);
        doubt("a dripping answer", R"("fault": "drip", "ms": 100)", "no_answer", true);
        row("a late answer", R"("fault": "delay", "ms": 200)", DeliveryState::Accepted, OptInState::Sent,
            "accepted", true);
        row("person unavailable", R"("fault": "error", "code": 551)", DeliveryState::Failed,
            OptInState::Unused, "person_unavailable", false);
        row("no such person", R"("fault": "error", "code": 100, "subcode": 2018001)", DeliveryState::Failed,
            OptInState::Dead, "no_such_person", false);
        row("token refused",
            R"("fault": "error", "code": 100, "message": "The one_time_notif_token is invalid")",
            DeliveryState::Failed, OptInState::Dead, "token_refused", false);
        row("access token invalid", R"("fault": "error", "code": 190)", DeliveryState::Pending,
            OptInState::Reserved, "page_token_invalid", false, PauseReason::PageRefused);
        row("policy block", R"("fault": "error", "code": 368)", DeliveryState::Pending, OptInState::Reserved,
            "policy_block", false, PauseReason::PageRefused);
        row("page restricted", R"("fault": "error", "code": 10, "subcode": 1893063)", DeliveryState::Pending,
            OptInState::Reserved, "page_restricted", false, PauseReason::PageRefused);
    }

    void oneFault()
    {
        QFETCH(QString, fault);
        QFETCH(DeliveryState, delivery);
        QFETCH(OptInState, optIn);
        QFETCH(QString, reason);
        QFETCH(bool, used);
        QFETCH(PauseReason, paused);
        const auto victim = SendWorkspace::token(kVictim);
        const auto server =
            startServer(QStringLiteral(R"({"match": {"token": "%1", "times": 1}, %2})").arg(victim, fault));
        // Enough that some are left when an answer stops the run, however slowly it comes.
        const int people = paused == PauseReason::NetworkDown ? 20 * kPeople : kPeople;
        SendWorkspace w(people);
        // Short only where nothing else ends the wait.
        const domain::Milliseconds deadline{reason == u"no_answer" ? 2'000 : 20'000};
        const auto run = TstFaults::run(w, server->address(), deadline);

        const auto count = countOf(*server);
        const auto key = rehearsal::Ledger::keyOf(victim);
        const auto lines = Books(w.path()).lines();
        const auto& line = lines.at(kVictim - 1);
        QCOMPARE(line.key, key);
        QCOMPARE(line.delivery, delivery);
        QCOMPARE(line.optInState, optIn);
        QCOMPARE(line.reason, reason);
        QCOMPARE(count.used.contains(key), used);
        QCOMPARE(count.presented.value(key), 1);
        QCOMPARE(run.pauseReason, paused);
        QCOMPARE(run.state, paused == PauseReason::None ? CampaignState::Finished : CampaignState::Paused);
        // Exactly one arrival for each claim, whatever happened to it.
        for (const auto& each : lines)
            QCOMPARE(count.presented.value(each.key), each.attempts);
        QCOMPARE(count.twice, 0);
        QVERIFY2(disagreements(w, count).isEmpty(), qPrintable(disagreements(w, count)));
        if (paused == PauseReason::None)
            QCOMPARE(w.summary().counts[DeliveryState::Accepted],
                kPeople - (delivery == DeliveryState::Accepted ? 0 : 1));
    }

    /// Those who went back in line are sent after the resume; nothing that is in doubt is.
    void resumeAfterPageFault()
    {
        const auto server = startServer(QStringLiteral(
            R"({"match": {"token": "%1", "times": 1}, "fault": "error", "code": 190, "subcode": 463})")
                                            .arg(SendWorkspace::token(kVictim)));
        SendWorkspace w(kPeople);
        const auto first = run(w, server->address(), domain::Milliseconds{10'000});
        QCOMPARE(first.pauseReason, PauseReason::PageRefused);
        QVERIFY(!first.pauseDetail.isEmpty());
        QCOMPARE(w.summary().campaign.pauseReason, PauseReason::PageRefused);
        const auto second = run(w, server->address(), domain::Milliseconds{10'000});
        QCOMPARE(second.state, CampaignState::Finished);
        QCOMPARE(second.counts[DeliveryState::Accepted], kPeople);
        const auto count = countOf(*server);
        QCOMPARE(count.presented.value(rehearsal::Ledger::keyOf(SendWorkspace::token(kVictim))), 2);
        QCOMPARE(count.arrivals, kPeople + 1);
        QVERIFY2(disagreements(w, count).isEmpty(), qPrintable(disagreements(w, count)));
    }

    /// A rate limit sends nobody away: the one it met waits, and everybody else with it.
    void rateLimit()
    {
        const auto server =
            startServer(QStringLiteral(R"({"match": {"nth": 3}, "fault": "rate_limit", "minutes": 1})"));
        SendWorkspace w(kPeople);
        const ports::SystemClock clock;
        ports::SystemRandom random;
        graph::QnamTransport transport;
        graph::MessageSender sender(transport,
            *graph::Endpoint::from(server->address(), QStringLiteral("v25.0")), SendWorkspace::page(),
            SendWorkspace::pageToken());
        graph::Pacer pacer(clock, random, graph::Pacer::kHighestRate);
        campaign::Runner runner(w.writer(), sender, pacer, clock, w.campaign());
        QSignalSpy stopped(&runner, &campaign::Runner::stopped);
        QVERIFY(runner.start().ok());
        QTRY_VERIFY_WITH_TIMEOUT(runner.snapshot().waitingUntil.has_value() &&
                                     runner.snapshot().counts[DeliveryState::InFlight] == 0,
            kWaitMs);
        QCOMPARE(runner.snapshot().counts[DeliveryState::Waiting], 1);
        QCOMPARE(runner.snapshot().pauseReason, PauseReason::None);
        QVERIFY(*runner.snapshot().waitingUntil > clock.now() + std::chrono::seconds{30});
        QCOMPARE(countOf(*server).arrivals, kPeople - runner.snapshot().counts[DeliveryState::Pending]);
        QCOMPARE(stopped.size(), 0);
        runner.pause();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(w.summary().campaign.pauseReason, PauseReason::ByPerson);
        const auto count = countOf(*server);
        QVERIFY2(disagreements(w, count).isEmpty(), qPrintable(disagreements(w, count)));
    }

    /// The allowance is nearly used up: the first answer says so, and everybody else waits.
    void allowanceNearlyUsedUp()
    {
        rehearsal::SimOptions options;
        options.usagePercent = 95;
        const auto server = startServer({}, options);
        SendWorkspace w(kPeople);
        const ports::SystemClock clock;
        ports::SystemRandom random;
        graph::QnamTransport transport;
        graph::MessageSender sender(transport,
            *graph::Endpoint::from(server->address(), QStringLiteral("v25.0")), SendWorkspace::page(),
            SendWorkspace::pageToken());
        graph::Pacer pacer(clock, random, graph::Pacer::kHighestRate);
        campaign::Runner runner(w.writer(), sender, pacer, clock, w.campaign());
        QSignalSpy stopped(&runner, &campaign::Runner::stopped);
        QVERIFY(runner.start().ok());
        QTRY_VERIFY_WITH_TIMEOUT(runner.snapshot().waitingUntil.has_value(), kWaitMs);
        QCOMPARE(runner.snapshot().counts[DeliveryState::Accepted], 1);
        QCOMPARE(runner.snapshot().counts[DeliveryState::Pending], kPeople - 1);
        runner.pause();
        QCOMPARE(stopped.size(), 1);
        QCOMPARE(countOf(*server).arrivals, 1);
    }

    void everyRequestClosed_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("read, done, closed") << QStringLiteral("close_after");
        QTest::newRow("read, not done, closed") << QStringLiteral("close_before");
        QTest::newRow("half a status line") << QStringLiteral("half_status");
        QTest::newRow("reset") << QStringLiteral("reset");
    }

    /// A server that reads a request and closes: one arrival per claimed opt-in, and the first answer that is
    /// missing keeps everybody else from being written to.
    void everyRequestClosed()
    {
        QFETCH(QString, fault);
        const auto server = startServer(QStringLiteral(R"({"match": {}, "fault": "%1"})").arg(fault));
        SendWorkspace w(kPeople);
        for (int nth = 1; nth <= kPeople; ++nth) {
            const auto run = TstFaults::run(w, server->address(), domain::Milliseconds{10'000});
            QCOMPARE(run.counts[DeliveryState::Uncertain], nth);
            QCOMPARE(run.state, nth < kPeople ? CampaignState::Paused : CampaignState::Finished);
            QCOMPARE(run.pauseReason, nth < kPeople ? PauseReason::NetworkDown : PauseReason::None);
            QCOMPARE(countOf(*server).arrivals, nth);
        }
        const auto count = countOf(*server);
        for (const auto& line : Books(w.path()).lines()) {
            QCOMPARE(line.attempts, 1);
            QCOMPARE(count.presented.value(line.key), 1);
        }
        QCOMPARE(count.twice, 0);
        QVERIFY2(disagreements(w, count).isEmpty(), qPrintable(disagreements(w, count)));
    }

    /// Nobody listens: nothing is claimed for good, and three tries are enough.
    void nobodyListens()
    {
        auto server = startServer({});
        const auto address = server->address();
        server.reset();
        SendWorkspace w(kPeople);
        const auto run = TstFaults::run(w, address, domain::Milliseconds{10'000});
        QCOMPARE(run.state, CampaignState::Paused);
        QCOMPARE(run.pauseReason, PauseReason::NetworkDown);
        QCOMPARE(run.counts[DeliveryState::Pending], kPeople);
        QCOMPARE(Books(w.path()).inState(OptInState::Reserved), kPeople);
        QVERIFY2(disagreements(w, {}).isEmpty(), qPrintable(disagreements(w, {})));
    }
};

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
