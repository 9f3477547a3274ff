// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/runner.h"
#include "tests/app/store/fixture.h"
#include "tests/support/failingwriter.h"
#include "tests/support/fixedclock.h"
#include "tests/support/scriptedtransport.h"

#include <QRegularExpression>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using campaign::Runner;
using campaign::RunSnapshot;

namespace {

constexpr int kAtOnce = 6;

/// A runner over a real workspace, with a network and a clock that the test plays.
class Stage
{
public:
    explicit Stage(int people, std::optional<Instant> uselessAfter = {})
        : failing(w.writer())
        , sender(transport,
              must(
                  graph::Endpoint::from(QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("v25.0"))),
              Workspace::page(), Secret(QStringLiteral("page-token-demo")))
    {
        clock.at = kNow;
        w.fill(people);
        if (uselessAfter) {
            // The fixture's draft has no end; this one has.
            auto draft = must(w.writer().campaign(w.draft())).campaign;
            draft.uselessAfter = uselessAfter;
            id = must(w.writer().saveDraft(draft, kNow));
            auto sink = must(w.writer().beginFreeze(id));
            for (const auto& row : must(w.writer().audience(draft.topic, {}, 1000)))
                must(sink->take({row.optIn, row.person.id, std::nullopt, QStringLiteral("Hi")}));
            must(sink->finish(Verdict::Relevant, {}, kNow));
        } else {
            id = w.frozen();
        }
        renew();
    }
    /// The next run: a runner runs once.
    void renew()
    {
        runner.reset();
        pacer = std::make_unique<graph::Pacer>(clock, random, graph::Pacer::kHighestRate);
        // As many at once as the tests want to see, whatever the clock of the test says of the latency.
        runner = std::make_unique<Runner>(
            failing, sender, *pacer, clock, id, campaign::InFlightLimit(kAtOnce, kAtOnce));
        ends = 0;
        QObject::connect(runner.get(), &Runner::stopped, runner.get(), [this](const RunSnapshot& run) {
            ++ends;
            last = run;
        });
    }
    /// From now on the clock goes on by a second with every request, so that the pace holds nobody up.
    void neverWait()
    {
        transport.onSend = [this] { clock.at += 1s; };
    }
    [[nodiscard]] qint64 count(DeliveryState state) { return must(w.writer().campaign(id)).counts[state]; }
    [[nodiscard]] Campaign campaign() { return must(w.writer().campaign(id)).campaign; }
    [[nodiscard]] const RunSnapshot& now() const { return runner->snapshot(); }
    /// Starts and answers the first person's request.
    void pastTheFirst()
    {
        neverWait();
        must(runner->start());
        if (!QTest::qWaitFor([this] { return transport.open() == 1; }))
            qFatal("nobody was written to");
        transport.answer(transport.accepted());
    }

    Workspace w;
    FailingWriter failing;
    FixedClock clock;
    FixedRandom random;
    ScriptedTransport transport;
    graph::MessageSender sender;
    CampaignId id;
    std::unique_ptr<graph::Pacer> pacer;
    std::unique_ptr<Runner> runner;
    int ends = 0;
    RunSnapshot last;
};

} // namespace

class TstRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstAloneThenSixAtOnce()
    {
        Stage s(20);
        s.neverWait();
        must(s.runner->start());
        QCOMPARE(s.campaign().state, CampaignState::Sending);
        QTRY_COMPARE(s.transport.open(), size_t{1});
        QVERIFY(s.now().firstAlone);
        QTest::qWait(50); // nothing else may come, however long the event loop runs
        QCOMPARE(s.transport.requests.size(), size_t{1});
        QCOMPARE(s.w.state(1), OptInState::InFlight); // written before it left
        s.transport.answer(s.transport.accepted());
        QVERIFY(!s.now().firstAlone);
        QCOMPARE(s.transport.open(), size_t{kAtOnce});
        QTest::qWait(50);
        QCOMPARE(s.transport.open(), size_t{kAtOnce});
        s.transport.answer(s.transport.accepted());
        QCOMPARE(s.transport.open(), size_t{kAtOnce});
        QCOMPARE(s.now().counts[DeliveryState::Accepted], 2);
        QCOMPARE(s.now().counts[DeliveryState::InFlight], kAtOnce);
        QCOMPARE(s.now().counts, must(s.w.writer().campaign(s.id)).counts);
        s.runner.reset();
    }
    void aRefusedFirstPersonLetsTheRestGo()
    {
        Stage s(20);
        s.neverWait();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.transport.answer(ScriptedTransport::error(551));
        QCOMPARE(s.transport.open(), size_t{kAtOnce});
        QCOMPARE(s.count(DeliveryState::Failed), 1);
        s.runner.reset();
    }
    void passingFaultsOfTheFirstAreTriedOnTheNextAlone_data()
    {
        QTest::addColumn<int>("code"); // 0: the connection breaks
        QTest::addColumn<int>("reason");
        QTest::newRow("broken") << 0 << static_cast<int>(PauseReason::NetworkDown);
        QTest::newRow("temporary") << 2 << static_cast<int>(PauseReason::TooManyFailures);
        QTest::newRow("unknown") << 1 << static_cast<int>(PauseReason::TooManyFailures);
    }
    void passingFaultsOfTheFirstAreTriedOnTheNextAlone()
    {
        QFETCH(int, code);
        QFETCH(int, reason);
        const auto fault = [code] {
            return code == 0 ? ScriptedTransport::broken() : ScriptedTransport::error(code);
        };
        Stage s(20);
        s.neverWait();
        must(s.runner->start());
        for (int i = 1; i <= 2; ++i) {
            s.clock.at += 60s;
            QTRY_COMPARE(s.transport.open(), size_t{1});
            QTest::qWait(20);
            QCOMPARE(s.transport.requests.size(), static_cast<size_t>(i)); // one at a time
            QVERIFY(s.now().firstAlone);
            s.transport.answer(fault());
            QCOMPARE(s.ends, 0);
        }
        s.clock.at += 60s;
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.transport.answer(s.transport.accepted()); // it had passed
        QTRY_VERIFY(s.transport.open() > 1);
        QVERIFY(!s.now().firstAlone);
        QCOMPARE(s.count(DeliveryState::Uncertain), 2);
        s.runner.reset();

        Stage bad(20);
        bad.neverWait();
        must(bad.runner->start());
        for (int i = 1; i <= 3; ++i) {
            bad.clock.at += 60s;
            QTRY_COMPARE(bad.transport.open(), size_t{1});
            bad.transport.answer(fault());
        }
        QCOMPARE(bad.ends, 1);
        QCOMPARE(bad.last.state, CampaignState::Paused);
        QCOMPARE(static_cast<int>(bad.last.pauseReason), reason);
        QCOMPARE(bad.count(DeliveryState::Uncertain), 3);
        QCOMPARE(bad.count(DeliveryState::Pending), 17);
        QCOMPARE(bad.transport.requests.size(), size_t{3});
    }
    void aStopOfThePageActsBeforeTheNextClaim()
    {
        Stage s(20);
        s.pastTheFirst();
        QCOMPARE(s.transport.open(), size_t{kAtOnce});
        const PageStop stop{StopCause::Policy, {}, QStringLiteral("The Page was blocked"), kNow, {}, {}};
        QVERIFY(must(s.w.writer().stopPage(Workspace::page(), stop)));
        for (int i = 0; i < kAtOnce; ++i)
            s.transport.answer(s.transport.accepted());
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.last.pauseReason, PauseReason::PageStopped);
        QVERIFY(s.last.pauseDetail.contains(QStringLiteral("The Page was blocked")));
        QCOMPARE(s.transport.requests.size(), size_t{1 + kAtOnce});
        QCOMPARE(s.campaign().pauseReason, PauseReason::PageStopped);
        s.renew();
        QCOMPARE(s.runner->start().error().code, ErrorCode::PageIsStopped);
        QVERIFY(must(s.w.writer().letPageGo(Workspace::page(), {}, kNow)));
        s.renew();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.runner.reset();
    }
    void aRestOutlivesTheProgram()
    {
        Stage s(5);
        s.pastTheFirst();
        s.transport.answer(ScriptedTransport::error(613, 0, "600"));
        QVERIFY(s.now().waitingUntil.has_value());
        const auto rest = must(s.w.writer().pageRest(Workspace::page()));
        QVERIFY(rest.has_value());
        QVERIFY(rest->left(s.clock.at) >= Milliseconds(600s));
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        s.runner->pause();
        QTRY_COMPARE(s.ends, 1);
        const auto sent = s.transport.requests.size();
        s.renew(); // another program, with a pace that knows nothing of it
        must(s.runner->start());
        QVERIFY(s.now().waitingUntil.has_value());
        QVERIFY(*s.now().waitingUntil >= s.clock.at + 500s);
        QTest::qWait(50);
        QCOMPARE(s.transport.requests.size(), sent);
        s.runner->pause();
        QTRY_COMPARE(s.ends, 1);
        s.clock.at += 700s; // it is over
        s.renew();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.runner.reset();
    }
    void whoMayBeAskedOnlyInDaysKeepsNoRunOpen()
    {
        Stage s(2);
        s.pastTheFirst();
        s.transport.answer(ScriptedTransport::error(551));
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        const auto again = must(s.w.writer().retry(
            s.id, {{QStringLiteral("person_unavailable"), Milliseconds(72h), 2}}, s.clock.at));
        QCOMPARE(again.now, 0);
        QCOMPARE(again.later, 1);
        s.renew();
        must(s.runner->start());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Paused);
        QCOMPARE(s.last.pauseReason, PauseReason::NotYetDue);
        QCOMPARE(s.last.pauseDetail, toIso(*again.nextDue));
        QCOMPARE(s.transport.requests.size(), size_t{2});
        s.clock.at += 73h;
        s.renew();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.transport.answer(ScriptedTransport::error(551));
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        const auto third = must(s.w.writer().retry(
            s.id, {{QStringLiteral("person_unavailable"), Milliseconds(72h), 2}}, s.clock.at));
        QCOMPARE(third.inLine(), 0);
        QCOMPARE(third.tooOften, 1);
    }
    void aClockThatIsOffIsSaid()
    {
        Stage s(5);
        s.neverWait();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        QVERIFY(!s.now().clockAhead);
        auto reply = s.transport.accepted();
        reply.headers.append(qMakePair(QByteArray("date"), QByteArray("Mon, 01 Jan 2024 00:00:00 GMT")));
        s.transport.answer(reply);
        QVERIFY(s.now().clockAhead.has_value());
        QVERIFY(*s.now().clockAhead > Milliseconds(24h * 365));
        s.runner.reset();
    }
    void aFirstAnswerThatNobodyUnderstandsStops()
    {
        Stage s(20);
        s.neverWait();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.transport.answer(ScriptedTransport::error(424242));
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.last.pauseReason, PauseReason::PageRefused);
        QCOMPARE(s.last.pauseDetail, QStringLiteral("Rehearsed"));
        QCOMPARE(s.count(DeliveryState::Uncertain), 1);
        QCOMPARE(s.w.state(1), OptInState::Uncertain); // no other campaign takes it meanwhile
        QCOMPARE(s.count(DeliveryState::Pending), 19);
    }
    void everybodyOnceAndFinished()
    {
        Stage s(25);
        s.pastTheFirst();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        QCOMPARE(s.last.pauseReason, PauseReason::None);
        QCOMPARE(s.last.counts[DeliveryState::Accepted], 25);
        QCOMPARE(s.transport.requests.size(), size_t{25});
        QSet<QByteArray> bodies;
        for (const auto& request : s.transport.requests)
            bodies.insert(request.body);
        QCOMPARE(bodies.size(), 25);
        QCOMPARE(s.last.recent.size(), Runner::kRecent);
        QCOMPARE(s.last.recent.front().optIn.value(), 25);
        QCOMPARE(s.campaign().state, CampaignState::Finished);
        QCOMPARE(s.w.wrongCounters(), 0);
        // It ran once; another start finds nothing to run.
        s.renew();
        QCOMPARE(s.runner->start().error().code, ErrorCode::CampaignNotRunnable);
        QCOMPARE(s.ends, 0);
    }
    void theClockSetsThePace()
    {
        Stage s(10);
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.transport.answer(s.transport.accepted());
        QTest::qWait(100); // the clock stands still, so nobody's turn comes
        QCOMPARE(s.transport.requests.size(), size_t{1});
        s.clock.at += 1000ms / 35 + 1ms;
        QTRY_COMPARE(s.transport.requests.size(), size_t{2});
        QTest::qWait(100);
        QCOMPARE(s.transport.requests.size(), size_t{2});
        s.runner.reset();
    }
    void pauseActsWithinOneRequest()
    {
        Stage s(20);
        s.pastTheFirst();
        QCOMPARE(s.transport.open(), size_t{kAtOnce});
        s.runner->pause();
        s.runner->pause(); // a second press changes nothing
        QVERIFY(s.now().stopping);
        QCOMPARE(s.campaign().pauseReason, PauseReason::ByPerson); // at once, a crash keeps it
        QCOMPARE(s.ends, 0);
        for (int left = kAtOnce; left > 0; --left) {
            QCOMPARE(s.ends, 0);
            s.transport.answer(s.transport.accepted());
        }
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.transport.requests.size(), size_t{1 + kAtOnce});
        QCOMPARE(s.last.state, CampaignState::Paused);
        QCOMPARE(s.last.pauseReason, PauseReason::ByPerson);
        QVERIFY(!s.last.stopping);
        QCOMPARE(s.count(DeliveryState::Accepted), 1 + kAtOnce);
        // The rest goes out after a resume, each once.
        s.renew();
        s.pastTheFirst();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        QCOMPARE(s.transport.requests.size(), size_t{20});
    }
    void pauseBeforeTheFirst()
    {
        Stage s(3);
        must(s.runner->start());
        s.runner->pause();
        QCOMPARE(s.ends, 1);
        QTest::qWait(50);
        QVERIFY(s.transport.requests.empty());
        QCOMPARE(s.last.pauseReason, PauseReason::ByPerson);
        s.runner->pause();
        QCOMPARE(s.ends, 1);
    }
    void pageRefusalReturnsTheRest_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::newRow("access token") << 190 << 463;
        QTest::newRow("policy") << 368 << 0;
        QTest::newRow("restriction") << 10 << 1893063;
        QTest::newRow("content") << 100 << 2018014;
    }
    void pageRefusalReturnsTheRest()
    {
        QFETCH(int, code);
        QFETCH(int, subcode);
        Stage s(20);
        s.pastTheFirst();
        s.transport.answer(ScriptedTransport::error(code, subcode));
        QCOMPARE(s.transport.requests.size(), size_t{1 + kAtOnce});
        QVERIFY(s.now().stopping);
        // Those in flight are awaited; one of them was accepted all the same.
        s.transport.answer(s.transport.accepted());
        while (s.transport.open() > 0)
            s.transport.answer(ScriptedTransport::error(code, subcode));
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.last.pauseReason, PauseReason::PageRefused);
        QCOMPARE(s.last.pauseDetail, QStringLiteral("Rehearsed"));
        QCOMPARE(s.count(DeliveryState::Accepted), 2);
        QCOMPARE(s.count(DeliveryState::Pending), 18);
        QCOMPARE(s.w.state(2), OptInState::Reserved);
        QCOMPARE(s.w.wrongCounters(), 0);
    }
    void equalErrorsAtTheBeginningStop()
    {
        Stage s(20);
        s.neverWait();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        for (int i = 0; i < 3; ++i)
            s.transport.answer(ScriptedTransport::error(551));
        const auto sent = s.transport.requests.size();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.transport.requests.size(), sent);
        QCOMPARE(s.last.pauseReason, PauseReason::TooManyFailures);
        QCOMPARE(s.count(DeliveryState::Failed), 3);
    }
    void signInPageStops()
    {
        Stage s(20);
        s.pastTheFirst();
        s.transport.answer(ScriptedTransport::http(200, "<!doctype html><p>Sign in</p>"));
        const auto sent = s.transport.requests.size();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.transport.requests.size(), sent);
        QCOMPARE(s.last.pauseReason, PauseReason::NetworkDown);
        QVERIFY(s.last.pauseDetail.contains(QStringLiteral("a web page")));
        QVERIFY(!s.last.unreached); // somebody has to look first
        QCOMPARE(s.count(DeliveryState::Uncertain), 1);
    }
    void notSentGoesBackInLine()
    {
        Stage s(3);
        s.neverWait();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        s.transport.answer(ScriptedTransport::notConnected());
        QCOMPARE(s.count(DeliveryState::Pending), 3);
        QCOMPARE(s.w.state(1), OptInState::Reserved);
        QVERIFY(s.now().waitingUntil.has_value());
        QVERIFY(s.transport.open() == 0);
        s.clock.at += 2s;                            // the rest is over
        QTRY_COMPARE(s.transport.open(), size_t{1}); // still alone: nobody has been reached yet
        QCOMPARE(s.transport.requests[0].body.contains("otn-demo-000001"), true);
        QCOMPARE(s.transport.requests[1].body.contains("otn-demo-000001"), true);
        s.transport.answer(s.transport.accepted());
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        QCOMPARE(s.transport.requests.size(), size_t{4});
    }
    void threeTriesWithoutAConnectionStop()
    {
        Stage s(20);
        s.pastTheFirst();
        for (int i = 0; i < 3; ++i)
            s.transport.answer(ScriptedTransport::notConnected());
        while (s.transport.open() > 0)
            s.transport.answer(ScriptedTransport::notConnected());
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.last.pauseReason, PauseReason::NetworkDown);
        QCOMPARE(s.count(DeliveryState::Pending), 19);
        QCOMPARE(s.count(DeliveryState::Uncertain), 0);
        QVERIFY(s.last.unreached); // and may go on by itself
    }
    void rateLimitRestsAndGoesOn()
    {
        Stage s(3);
        s.pastTheFirst();
        QCOMPARE(s.transport.open(), size_t{2});
        s.transport.answer(ScriptedTransport::error(613, 0, "1"));
        QVERIFY(s.now().waitingUntil.has_value());
        QCOMPARE(s.count(DeliveryState::Waiting), 1);
        QCOMPARE(s.w.state(2), OptInState::Reserved);
        QVERIFY(!s.now().stopping);
        s.transport.answer(s.transport.accepted());
        QCOMPARE(s.transport.open(), size_t{0}); // the whole Page rests
        QCOMPARE(s.ends, 0);
        s.clock.at += 5s;
        QTRY_COMPARE(s.transport.open(), size_t{1});
        QVERIFY(s.transport.requests.back().body.contains("otn-demo-000002"));
        s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        QCOMPARE(s.last.counts[DeliveryState::Accepted], 3);
    }
    void aNearlyUsedAllowanceRests()
    {
        Stage s(10);
        s.neverWait();
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        auto reply = s.transport.accepted();
        reply.headers.append(
            qMakePair(QByteArray("x-app-usage"), QByteArray(R"({"call_count": 95, "total_time": 10})")));
        s.transport.answer(reply);
        QCOMPARE(s.transport.open(), size_t{0});
        QVERIFY(s.now().waitingUntil.has_value());
        QVERIFY(*s.now().waitingUntil > s.clock.now() + 30s);
        QCOMPARE(s.count(DeliveryState::Accepted), 1);
        s.runner->pause();
        QCOMPARE(s.ends, 1);
    }
    /// What is under way follows what the rate needs at the latency that is measured.
    void asManyInFlightAsTheLatencyAsksFor()
    {
        Stage s(40);
        s.runner = std::make_unique<Runner>(s.failing, s.sender, *s.pacer, s.clock, s.id);
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        const auto fill = [&s] { // lets as many leave as may
            for (int i = 0; i < 60; ++i) {
                s.clock.at += 40ms;
                QTest::qWait(2);
            }
        };
        fill(); // the first alone, however long it takes
        QCOMPARE(s.transport.open(), size_t{1});
        s.transport.answer(s.transport.accepted()); // after 2.4 s
        fill();
        QCOMPARE(s.transport.open(), static_cast<size_t>(campaign::InFlightLimit::kMost));
        s.runner.reset();
    }
    void aPageThatAnswersAtOnceHasOneInFlight()
    {
        Stage s(5);
        s.runner = std::make_unique<Runner>(s.failing, s.sender, *s.pacer, s.clock, s.id);
        must(s.runner->start());
        for (int i = 0; i < 4; ++i) {
            for (int waited = 0; s.transport.open() == 0 && waited < 1000; ++waited) {
                s.clock.at += 5ms;
                QTest::qWait(1);
            }
            QTest::qWait(20);
            QCOMPARE(s.transport.open(), size_t{1});
            s.transport.answer(s.transport.accepted());
        }
        s.runner.reset();
    }
    /// A rest that Messenger asked for is no reason to keep a campaign open that has nobody left.
    void theLastAnswerEndsItDuringARest()
    {
        Stage s(2);
        s.pastTheFirst();
        auto reply = s.transport.accepted();
        reply.headers.append(qMakePair(QByteArray("retry-after"), QByteArray("600")));
        s.transport.answer(reply);
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
    }
    /// Somebody settles an uncertain one as "ask once more" while the last answer is awaited.
    void whoIsPutInLineMeanwhileIsSentTo()
    {
        Stage s(3);
        s.pastTheFirst();
        QCOMPARE(s.transport.open(), size_t{2});
        s.transport.answer(ScriptedTransport::error(424242));
        QCOMPARE(must(s.w.writer().judge(s.id, OptInId{2}, store::Judgement::AskAgain, kNow)), 1);
        s.transport.answer(s.transport.accepted());
        s.clock.at += 10s;
        QTRY_COMPARE(s.transport.open(), size_t{1});
        QVERIFY(s.transport.requests.back().body.contains("otn-demo-000002"));
        s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        QCOMPARE(s.count(DeliveryState::Accepted), 3);
    }
    void aBusyPageIsSlowed()
    {
        Stage s(10);
        must(s.runner->start());
        QTRY_COMPARE(s.transport.open(), size_t{1});
        auto reply = s.transport.accepted();
        reply.headers.append(qMakePair(QByteArray("x-page-usage"), QByteArray(R"({"call_count": 80})")));
        s.transport.answer(reply);
        QVERIFY(qAbs(s.pacer->effectiveRate() - graph::Pacer::kHighestRate * 2 / 3) < 1e-9);
        QCOMPARE(s.pacer->heldFor(), 0ms);
        s.runner.reset();
    }
    void manyRateLimitsAtOnceAreOne()
    {
        Stage s(20);
        s.pastTheFirst();
        QCOMPARE(s.transport.open(), size_t{kAtOnce});
        for (int i = 0; i < kAtOnce; ++i)
            s.transport.answer(ScriptedTransport::error(80006));
        QCOMPARE(s.transport.open(), size_t{0});
        QVERIFY(s.pacer->heldFor() <= 33s);
        QVERIFY(s.pacer->heldFor() >= 30s);
        QCOMPARE(s.count(DeliveryState::Waiting), kAtOnce);
        s.runner->pause();
        QCOMPARE(s.ends, 1);
    }
    void aServerThatStumblesIsLeftInPeace()
    {
        Stage s(20);
        s.pastTheFirst();
        s.transport.answer(ScriptedTransport::http(500, "oops"));
        QVERIFY(s.pacer->heldFor() >= 250ms);
        s.runner.reset();
    }
    void aResultThatCannotBeWrittenIsKeptAndWrittenLater()
    {
        Stage s(20);
        s.pastTheFirst();
        s.failing.fail(FailingWriter::Call::Settle, {ErrorCode::DiskFull, {}}, 0, 3);
        s.transport.answer(s.transport.accepted());
        const auto sent = s.transport.requests.size();
        QVERIFY(s.now().stopping); // nobody else is written to
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QCOMPARE(s.ends, 0); // what is known is not given up
        QTRY_COMPARE_WITH_TIMEOUT(s.ends, 1, 20'000);
        QCOMPARE(s.transport.requests.size(), sent);
        QCOMPARE(s.last.state, CampaignState::Paused);
        QCOMPARE(s.last.pauseReason, PauseReason::WorkspaceFailed);
        QCOMPARE(s.count(DeliveryState::Accepted), kAtOnce + 1);
        QCOMPARE(s.count(DeliveryState::InFlight), 0);
        QCOMPARE(s.last.counts, must(s.w.writer().campaign(s.id)).counts);
        QCOMPARE(s.w.wrongCounters(), 0);
        s.renew();
        s.pastTheFirst();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        QCOMPARE(s.transport.requests.size(), size_t{20});
    }
    void aResultThatCanNeverBeWrittenStops()
    {
        Stage s(20);
        s.runner->setTriesToWrite(2);
        s.pastTheFirst();
        s.failing.fail(FailingWriter::Call::Settle, {ErrorCode::DiskFull, {}}, 0, 3);
        s.transport.answer(s.transport.accepted());
        const auto sent = s.transport.requests.size();
        QTRY_VERIFY_WITH_TIMEOUT(s.failing.calls(FailingWriter::Call::Settle) >= 4, 20'000);
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.transport.requests.size(), sent);
        QCOMPARE(s.last.state, CampaignState::Paused);
        QCOMPARE(s.last.pauseReason, PauseReason::WorkspaceFailed);
        QCOMPARE(s.w.state(2), OptInState::InFlight); // claimed for good: never sent a second time
        QCOMPARE(s.count(DeliveryState::Accepted), kAtOnce);
        // The rest can be sent; the one in question keeps the campaign from being finished …
        s.renew();
        s.pastTheFirst();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Paused);
        QCOMPARE(s.last.pauseReason, PauseReason::WorkspaceFailed);
        QCOMPARE(s.count(DeliveryState::Accepted), 19);
        // … until the next start of the program calls it uncertain.
        QCOMPARE(must(s.w.writer().recover(kNow)).uncertain(), 1);
        QVERIFY(must(s.w.writer().finishIfDone(s.id)));
        QCOMPARE(s.count(DeliveryState::Uncertain), 1);
        QCOMPARE(s.transport.requests.size(), size_t{20});
        QCOMPARE(s.w.wrongCounters(), 0);
    }
    void aClaimThatCannotBeWrittenSendsNothing()
    {
        Stage s(5);
        s.neverWait();
        s.failing.fail(FailingWriter::Call::ClaimNext, {ErrorCode::DiskFull, {}});
        must(s.runner->start());
        QTRY_COMPARE(s.ends, 1);
        QVERIFY(s.transport.requests.empty());
        QCOMPARE(s.last.pauseReason, PauseReason::WorkspaceFailed);
        QCOMPARE(s.campaign().state, CampaignState::Paused);
        QCOMPARE(s.count(DeliveryState::Pending), 5);
    }
    void nothingCanBeWrittenAnyMore()
    {
        Stage s(20);
        s.runner->setTriesToWrite(1);
        s.pastTheFirst();
        for (const auto call : {FailingWriter::Call::Settle, FailingWriter::Call::ClaimNext,
                 FailingWriter::Call::Pause, FailingWriter::Call::FinishIfDone})
            s.failing.fail(call, {ErrorCode::DiskFull, {}});
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(QStringLiteral("campaign could not be paused.*")));
        const auto sent = s.transport.requests.size();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.transport.requests.size(), sent);
        QCOMPARE(s.last.pauseReason, PauseReason::WorkspaceFailed);
        // The next start puts it right: six uncertain, nobody lost.
        const auto report = must(s.w.writer().recover(kNow));
        QCOMPARE(report.uncertain(), kAtOnce);
        QCOMPARE(s.count(DeliveryState::Pending), 13);
        QCOMPARE(s.campaign().state, CampaignState::Paused);
    }
    void startThatCannotBeWritten()
    {
        Stage s(2);
        s.failing.fail(FailingWriter::Call::StartSending, {ErrorCode::WorkspaceReadOnly, {}});
        QCOMPARE(s.runner->start().error().code, ErrorCode::WorkspaceReadOnly);
        QTest::qWait(50);
        QVERIFY(s.transport.requests.empty());
        QCOMPARE(s.ends, 0);
    }
    void uselessAfter()
    {
        Stage late(2, kNow - 1ms);
        QCOMPARE(late.runner->start().error().code, ErrorCode::UselessAfterPassed);
        QCOMPARE(late.campaign().state, CampaignState::Paused);

        // Each request takes a second; the time is over when three have left.
        Stage s(10, kNow + 2'500ms);
        s.pastTheFirst();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QCOMPARE(s.ends, 1);
        QCOMPARE(s.last.pauseReason, PauseReason::UselessAfterPassed);
        QCOMPARE(s.transport.requests.size(), size_t{3});
        QCOMPARE(s.count(DeliveryState::Pending), 7);
        QCOMPARE(s.w.state(4), OptInState::Reserved);
    }
    void uncertainOnesDoNotKeepItOpen()
    {
        Stage s(3);
        s.pastTheFirst();
        s.transport.answer(ScriptedTransport::broken());
        QCOMPARE(s.ends, 0);
        s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.last.state, CampaignState::Finished);
        QCOMPARE(s.last.counts[DeliveryState::Uncertain], 1);
        QCOMPARE(s.last.counts[DeliveryState::Accepted], 2);
    }
    void notFinishedWhileSomethingIsInFlight()
    {
        Stage s(2);
        s.pastTheFirst();
        QCOMPARE(s.transport.open(), size_t{1}); // the last one
        QTest::qWait(50);
        QCOMPARE(s.ends, 0);
        QCOMPARE(s.campaign().state, CampaignState::Sending);
        s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.campaign().state, CampaignState::Finished);
    }
    void cancelledBySomebodyElse()
    {
        Stage s(20);
        s.pastTheFirst();
        must(s.w.writer().cancel(s.id, kNow));
        const auto sent = s.transport.requests.size();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QTRY_COMPARE(s.ends, 1);
        QCOMPARE(s.transport.requests.size(), sent);
        QCOMPARE(s.last.state, CampaignState::Cancelled);
        QCOMPARE(s.count(DeliveryState::Accepted), static_cast<qint64>(sent));
        QCOMPARE(
            must(s.w.writer().topic(s.w.topic())).counts[OptInState::Unused], 20 - static_cast<qint64>(sent));
    }
    void aRunnerThatIsGoneHearsNothing()
    {
        Stage s(20);
        s.pastTheFirst();
        s.runner.reset();
        while (s.transport.open() > 0)
            s.transport.answer(s.transport.accepted());
        QCOMPARE(must(s.w.writer().recover(kNow)).uncertain(), kAtOnce);
    }
};

QTEST_GUILESS_MAIN(TstRunner)
#include "tst_runner.moc"
