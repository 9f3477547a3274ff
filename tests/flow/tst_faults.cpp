// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/runner.h"
#include "graph/errortable.h"
#include "graph/qnamtransport.h"
#include "rehearsal/simthread.h"
#include "tests/support/proof.h"
#include "tests/support/rawserver.h"
#include "tests/support/sendworkspace.h"
#include "tests/support/tlsserver.h"

#include <QFile>
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
    /// One run over HTTP.
    struct Run
    {
        Run(SendWorkspace& w, const QUrl& url, domain::Milliseconds deadline)
            : sender(transport, *graph::Endpoint::from(url, QStringLiteral("v25.0")), SendWorkspace::page(),
                  SendWorkspace::pageToken(), {}, {graph::MessagingType::None, deadline})
            , pacer(clock, random, graph::Pacer::kHighestRate)
            , runner(w.writer(), sender, pacer, clock, w.campaign())
        {
            connect(
                &runner, &campaign::Runner::stopped, &runner, [this](const RunSnapshot& run) { last = run; });
            if (const auto started = runner.start(); !started)
                qFatal("%s", qPrintable(domain::logText(started.error())));
        }
        /// Messenger asked for a break, and nothing is under way any more.
        [[nodiscard]] bool isResting() const
        {
            return runner.snapshot().waitingUntil.has_value() &&
                   runner.snapshot().counts[DeliveryState::InFlight] == 0 && pacer.heldFor().count() > 5000;
        }
        const ports::SystemClock clock;
        ports::SystemRandom random;
        graph::QnamTransport transport;
        graph::MessageSender sender;
        graph::Pacer pacer;
        campaign::Runner runner;
        std::optional<RunSnapshot> last; ///< once it has stopped
    };
    /// From its start to stopped().
    static RunSnapshot run(SendWorkspace& w, const QUrl& url, domain::Milliseconds deadline)
    {
        const Run run(w, url, deadline);
        if (!QTest::qWaitFor([&run] { return run.last.has_value(); }, kWaitMs))
            qFatal("the run does not end");
        return *run.last;
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
        doubt("36 closed unread", R"("fault": "close_before")", "connection_broken", false);
        doubt("36 closed without a word", R"("fault": "close_after")", "connection_broken", true);
        doubt("36 half a status line", R"("fault": "half_status")", "connection_broken", true);
        doubt("36 reset", R"("fault": "reset")", "connection_broken", true);
        doubt(
            "36 reset, nothing done", R"("fault": "reset", "processed": false)", "connection_broken", false);
        doubt("39 500 without JSON", R"("fault": "server_error")", "server_error", false);
        doubt("39 500 after the work", R"("fault": "server_error", "processed": true)", "server_error", true);
        doubt("39 code 1", R"("fault": "error", "code": 1)", "unknown_failure", false);
        doubt("40 a code that nobody knows", R"("fault": "error", "code": 424242)", "unlisted", false);
        doubt("39 code 2 as 400", R"("fault": "error", "code": 2, "http": 400)", "temporary_failure", false);
        doubt("39 code 1200", R"("fault": "error", "code": 1200)", "temporary_failure", false);
        doubt("39 reply lost", R"("fault": "error", "code": 1, "subcode": 1357046, "http": 400)",
            "reply_lost", false);
        doubt("35 a network's sign-in page", R"("fault": "html")", "no_verdict", false,
            PauseReason::NetworkDown);
        const auto down = PauseReason::NetworkDown;
        doubt("35 a network's redirect", R"("fault": "redirect")", "no_verdict", false, down);
        doubt("37 JSON that breaks off", R"("fault": "half_json")", "no_verdict", true);
        doubt("37 an answer that breaks off", R"("fault": "cut_body")", "connection_broken", true);
        doubt("38 no id of the message", R"("fault": "no_message_id")", "no_verdict", true);
        doubt("38 nothing in it", R"("fault": "empty")", "no_verdict", true);
        doubt("43 too much", R"("fault": "huge")", "no_verdict", true, down);
        doubt("43 too much, packed", R"("fault": "compressed", "bytes": 50000000)", "no_verdict", true);
        doubt("44 429 without words", R"("fault": "too_many")", "no_verdict", false);
        doubt("48 null", R"("fault": "null")", "no_verdict", false);
        doubt("49 a proxy's words after the message", R"("fault": "proxy_auth")", "connection_broken", false);
        doubt("42 silence", R"("fault": "no_answer")", "no_answer", true);
        doubt("42 silence, nothing done", R"("fault": "no_answer", "processed": false)", "no_answer", false);
        doubt("41 a dripping answer", R"("fault": "drip", "ms": 100)", "no_answer", true);
        row("a late answer", R"("fault": "delay", "ms": 200)", DeliveryState::Accepted, OptInState::Sent,
            "accepted", true);
        row("40 person unavailable", R"("fault": "error", "code": 551)", DeliveryState::Failed,
            OptInState::Unused, "person_unavailable", false);
        row("40 no such person", R"("fault": "error", "code": 100, "subcode": 2018001)",
            DeliveryState::Failed, OptInState::Dead, "no_such_person", false);
        row("46 token refused",
            R"("fault": "error", "code": 100, "message": "The one_time_notif_token is invalid")",
            DeliveryState::Failed, OptInState::Dead, "token_refused", false);
        row("45 access token invalid", R"("fault": "error", "code": 190)", DeliveryState::Pending,
            OptInState::Reserved, "page_token_invalid", false, PauseReason::PageRefused);
        row("47 policy block", R"("fault": "error", "code": 368)", DeliveryState::Pending,
            OptInState::Reserved, "policy_block", false, PauseReason::PageRefused);
        row("47 page restricted", R"("fault": "error", "code": 10, "subcode": 1893063)",
            DeliveryState::Pending, OptInState::Reserved, "page_restricted", false, PauseReason::PageRefused);
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

    /// A server that reads a request and closes: one arrival per claimed opt-in, one at a time, and three
    /// answers that are missing keep everybody else from being written to.
    void everyRequestClosed()
    {
        QFETCH(QString, fault);
        const auto server = startServer(QStringLiteral(R"({"match": {}, "fault": "%1"})").arg(fault));
        SendWorkspace w(kPeople);
        for (int asked = 0; asked < kPeople;) {
            asked = std::min(kPeople, asked + campaign::Breaker::kUnreached);
            const auto run = TstFaults::run(w, server->address(), domain::Milliseconds{10'000});
            QCOMPARE(run.counts[DeliveryState::Uncertain], asked);
            QCOMPARE(run.state, asked < kPeople ? CampaignState::Paused : CampaignState::Finished);
            QCOMPARE(run.pauseReason, asked < kPeople ? PauseReason::NetworkDown : PauseReason::None);
            QCOMPARE(countOf(*server).arrivals, asked);
        }
        const auto count = countOf(*server);
        for (const auto& line : Books(w.path()).lines()) {
            QCOMPARE(line.attempts, 1);
            QCOMPARE(count.presented.value(line.key), 1);
        }
        QCOMPARE(count.twice, 0);
        QVERIFY2(disagreements(w, count).isEmpty(), qPrintable(disagreements(w, count)));
    }

    void errorTable_data()
    {
        QTest::addColumn<int>("row");
        const auto rows = graph::errorRows();
        for (size_t i = 0; i < rows.size(); ++i)
            QTest::addRow("40 %d/%d %s", rows[i].code, rows[i].subcode, rows[i].reason)
                << static_cast<int>(i);
    }

    /// Every row of the error table over HTTP: what it decides is what the books say afterwards.
    void errorTable()
    {
        QFETCH(int, row);
        const auto& expected = graph::errorRows()[static_cast<size_t>(row)];
        const bool anyCode = expected.code < -1;
        const int code = anyCode ? 424242 : expected.code;
        const auto subcode = expected.subcode == graph::kAnySubcode
                                 ? QString()
                                 : QStringLiteral(", \"subcode\": %1").arg(expected.subcode);
        const auto victim = SendWorkspace::token(kVictim);
        const auto server =
            startServer(QStringLiteral("{\"match\": {\"token\": \"%1\", \"times\": 1}, \"fault\": "
                                       "\"error\", \"http\": 400, \"code\": %2%3}")
                            .arg(victim)
                            .arg(code)
                            .arg(subcode));
        SendWorkspace w(kPeople);
        Run run(w, server->address(), domain::Milliseconds{20'000});
        const bool waits = expected.retry == domain::RetryRule::AfterWait;
        QTRY_VERIFY_WITH_TIMEOUT(run.last.has_value() || (waits && run.isResting()), kWaitMs);
        if (waits)
            run.runner.pause();
        QVERIFY(run.last.has_value());

        const auto line = Books(w.path()).lines().at(kVictim - 1);
        QCOMPARE(line.key, rehearsal::Ledger::keyOf(victim));
        QCOMPARE(line.reason, QString::fromLatin1(expected.reason));
        QCOMPARE(line.attempts, 1);
        const bool page = expected.scope == domain::Scope::Page;
        if (expected.result == domain::SendResult::Unknown) {
            QCOMPARE(line.optInState, OptInState::Uncertain);
            QCOMPARE(line.delivery, DeliveryState::Uncertain);
        } else if (page || waits) {
            QCOMPARE(line.optInState, OptInState::Reserved);
            QCOMPARE(line.delivery, page ? DeliveryState::Pending : DeliveryState::Waiting);
        } else {
            const bool dead = expected.token == domain::TokenFate::Dead;
            QCOMPARE(line.optInState, dead ? OptInState::Dead : OptInState::Unused);
            QCOMPARE(line.delivery, DeliveryState::Failed);
        }
        const auto stopped = page    ? PauseReason::PageRefused
                             : waits ? PauseReason::ByPerson
                                     : PauseReason::None;
        QCOMPARE(run.last->pauseReason, stopped);
        const auto count = countOf(*server);
        QCOMPARE(count.twice, 0);
        QVERIFY2(disagreements(w, count).isEmpty(), qPrintable(disagreements(w, count)));
    }

    /// A token that is refused for good is that person's matter; three alike at the beginning are
    /// everybody's.
    void threeTokensRefused()
    {
        const auto server =
            startServer(QStringLiteral("{\"match\": {\"nth\": [2, 4, 6]}, \"fault\": \"error\", \"code\": "
                                       "100, \"message\": \"(#100) Param "
                                       "recipient[one_time_notif_token] is invalid\"}"));
        SendWorkspace w(60);
        const auto last = run(w, server->address(), domain::Milliseconds{20'000});
        QCOMPARE(last.pauseReason, PauseReason::TooManyFailures);
        QCOMPARE(last.counts[DeliveryState::Failed], 3);
        QCOMPARE(Books(w.path()).inState(OptInState::Dead), 3);
        QVERIFY(last.counts[DeliveryState::Pending] > 0);
    }

    void neverReached_data()
    {
        QTest::addColumn<QString>("certificate"); ///< empty: no server
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("proxy");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* certificate, const char* address, bool proxy,
                             const char* says) {
            QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(address) << proxy
                                << QString::fromLatin1(says);
        };
        row("32 a name that is not known", "", "https://graph.invalid", false, "was not found");
        row("33 nobody listens", "", "http://127.0.0.1:1", false, "refused the connection");
        row("34 a certificate of nobody", "self-signed.pem", "", false, "does not trust the certificate");
        row("34 an old certificate", "expired.pem", "", false, "is out of date");
        row("34 another's certificate", "other-name.pem", "", false, "belongs to another name");
        row("49 a proxy that asks who", "", "https://graph.invalid", true, "asks for a name and a password");
    }

    /// Not a byte of the message leaves: nothing is claimed for good, three tries are enough, the reason says
    /// what is in the way.
    void neverReached()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, address);
        QFETCH(bool, proxy);
        QFETCH(QString, says);
        std::unique_ptr<TlsServer> tls;
        if (!certificate.isEmpty())
            tls = std::make_unique<TlsServer>(certificate);
        const RawServer asking([](QTcpSocket& socket, int, const QByteArray&) {
            socket.write(
                "HTTP/1.1 407 Who\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n");
        });
        if (proxy)
            qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(asking.port()));
        SendWorkspace w(kPeople);
        const auto last = TstFaults::run(w, tls ? tls->url({}) : QUrl(address), domain::Milliseconds{10'000});
        qunsetenv("https_proxy");
        QCOMPARE(last.state, CampaignState::Paused);
        QCOMPARE(last.pauseReason, PauseReason::NetworkDown);
        QVERIFY2(last.pauseDetail.contains(says), qPrintable(last.pauseDetail));
        QCOMPARE(last.counts[DeliveryState::Pending], kPeople);
        QCOMPARE(Books(w.path()).inState(OptInState::Reserved), kPeople);
        QVERIFY2(disagreements(w, {}).isEmpty(), qPrintable(disagreements(w, {})));
        QVERIFY(!tls || tls->bytes == 0);
    }

    void usageHeaders_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("rests"); ///< seconds at least; 0: goes on
        QTest::newRow("44 app, nearly used up") << QStringLiteral("app") << 90 << 0 << 50;
        QTest::newRow("44 page, nearly used up") << QStringLiteral("page") << 95 << 0 << 50;
        QTest::newRow("44 business, named minutes") << QStringLiteral("business") << 10 << 3 << 170;
        QTest::newRow("44 page, busy") << QStringLiteral("page") << 80 << 0 << 0;
        QTest::newRow("44 page, at ease") << QStringLiteral("page") << 60 << 0 << 0;
    }

    /// Read on every reply, whichever of the three it is.
    void usageHeaders()
    {
        QFETCH(QString, header);
        QFETCH(int, percent);
        QFETCH(int, minutes);
        QFETCH(int, rests);
        const auto server = startServer(QStringLiteral(
            "{\"match\": {}, \"fault\": \"usage\", \"header\": \"%1\", \"percent\": %2, \"minutes\": %3}")
                                            .arg(header)
                                            .arg(percent)
                                            .arg(minutes));
        SendWorkspace w(kPeople);
        Run run(w, server->address(), domain::Milliseconds{20'000});
        QTRY_VERIFY_WITH_TIMEOUT(run.last.has_value() || (rests > 0 && run.isResting()), kWaitMs);
        if (rests == 0) {
            QCOMPARE(run.last->state, CampaignState::Finished);
            const bool slowed = run.pacer.effectiveRate() < graph::Pacer::kHighestRate;
            QCOMPARE(slowed, percent > 75);
            return;
        }
        QVERIFY(run.pacer.heldFor() >= std::chrono::seconds{rests});
        QVERIFY(run.runner.snapshot().waitingUntil.has_value());
        QCOMPARE(countOf(*server).arrivals, 1);
        run.runner.pause();
        QVERIFY(run.last.has_value());
    }

    void everyNetworkCase_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("test"); ///< or row, as it is written there
        const auto row = [](const char* name, const char* file, const char* test) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(test);
        };
        const char* here = "tests/flow/tst_faults.cpp";
        // Not a fault of the network: times are whole UTC milliseconds from the file to the wire.
        row("31 the zone changes", "tests/app/domain/tst_instant.cpp", "theMachinesZoneDoesNotMatter");
        row("32", here, "32 a name that is not known");
        row("33", here, "33 nobody listens");
        row("34 self-signed", here, "34 a certificate of nobody");
        row("34 expired", here, "34 an old certificate");
        row("34 wrong host", here, "34 another's certificate");
        row("35 page", here, "35 a network's sign-in page");
        row("35 redirect", here, "35 a network's redirect");
        row("36", here, "36 closed unread");
        row("36 one arrival each", here, "void everyRequestClosed()");
        row("37", here, "37 JSON that breaks off");
        row("38", here, "38 no id of the message");
        row("39", here, "39 500 without JSON");
        row("39 reply lost", here, "39 reply lost");
        row("40", here, "void errorTable()");
        row("41", here, "41 a dripping answer");
        row("42", here, "42 silence");
        row("43", here, "43 too much, packed");
        row("44 codes", here, "void rateLimit()");
        row("44 headers", here, "44 page, nearly used up");
        row("45", here, "void resumeAfterPageFault()");
        row("46", here, "void threeTokensRefused()");
        row("47", here, "47 page restricted");
        // Headsup sends no batches, so that a lost answer leaves one person in doubt and not fifty; a null in
        // place of an answer is unknown all the same.
        row("48", here, "48 null");
        row("49", here, "49 a proxy that asks who");
        // Not a fault of the network: the claim looks at the opt-in once more.
        row("50 withdrawn while reserved", "tests/app/store/tst_campaign.cpp",
            "leavesOutWhoExpiredOrWithdrewMeanwhile");
    }

    /// The list of what can go wrong with a network, and the test that shows what happens then.
    void everyNetworkCase()
    {
        QFETCH(QString, file);
        QFETCH(QString, test);
        QFile source(QStringLiteral(HEADSUP_SOURCE "/") + file);
        QVERIFY2(source.open(QIODevice::ReadOnly), qPrintable(file));
        // Twice in this file: here and where it is.
        const bool own = file.endsWith(u"tst_faults.cpp");
        QVERIFY2(QString::fromUtf8(source.readAll()).count(test) > (own ? 1 : 0), qPrintable(test));
    }
};

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
