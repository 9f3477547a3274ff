// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/freeze.h"
#include "campaign/runner.h"
#include "tests/app/campaign/checked.h"
#include "tests/support/failingwriter.h"
#include "tests/support/scriptedtransport.h"

#include <QRegularExpression>
#include <QTimer>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using campaign::Runner;
using campaign::RunSnapshot;

namespace {

constexpr int kPeople = 6;
constexpr int kRefused = 3; ///< the person whose token is kept, and refused
constexpr int kDropped = 5; ///< the person whose answer is lost

/// Goes on by itself wherever it is looked at, so that the pace holds nobody up and nothing waits for ever.
class RunningClock final : public ports::Clock
{
public:
    [[nodiscard]] Instant now() const override { return m_at; }
    [[nodiscard]] Milliseconds steady() const override
    {
        m_at += Milliseconds{40};
        return m_at.time_since_epoch();
    }

private:
    mutable Instant m_at = kNow;
};

/// The network: answers each request a moment later and counts which token came how often.
class Network final : public ports::Transport
{
public:
    void send(const ports::HttpRequest& request, QObject* context,
        std::function<void(const ports::HttpReply&)> answer) override
    {
        static const QRegularExpression pattern(QStringLiteral("otn-demo-(\\d+)"));
        const int person = pattern.match(QString::fromUtf8(request.body)).captured(1).toInt();
        ++presented[person];
        auto reply = replyFor(person);
        if (reply.bytesHanded < 0)
            reply.bytesHanded = request.body.size();
        QTimer::singleShot(0, context, [answer = std::move(answer), reply] { answer(reply); });
    }
    std::map<int, int> presented;

private:
    static ports::HttpReply replyFor(int person)
    {
        if (person == kRefused)
            return ScriptedTransport::error(551);
        if (person == kDropped)
            return ScriptedTransport::broken();
        return ScriptedTransport::http(
            200, "{\"recipient_id\": \"1\", \"message_id\": \"m_" + QByteArray::number(person) + "\"}");
    }
};

/// A workspace with a draft, and programs that send it one after the other.
class Desk
{
public:
    Desk()
    {
        w.fill(kPeople);
        id = draftOf(w, kKept);
    }
    /// One life of a program: puts right what was left, freezes a draft, sends what is left. The nth call of
    /// the store fails, and so many after it; 0: none. True where the campaign is finished.
    bool live(int nth = 0, int more = 0)
    {
        w.close();
        w.open();
        FailingWriter writer(w.writer());
        if (nth > 0)
            writer.failNth(nth, {ErrorCode::DiskFull, {w.path()}}, more);
        const bool done = sendAll(writer);
        calls = writer.allCalls();
        return done;
    }
    Workspace w;
    RunningClock clock;
    Network network;
    CampaignId id;
    int calls = 0; ///< of the last life

private:
    bool sendAll(FailingWriter& writer)
    {
        if (!writer.recover(clock.now()))
            return false;
        const auto summary = writer.campaign(id);
        if (!summary)
            return false;
        if (summary->campaign.state == CampaignState::Draft) {
            const store::CancelFlag never{false};
            if (!campaign::freeze(writer, checker(), {id, kPeople, {}, {}}, clock.now(), never))
                return false;
        }
        if (!writer.finishIfDone(id))
            return false;
        if (must(w.writer().campaign(id)).campaign.state == CampaignState::Finished)
            return true;
        graph::MessageSender sender(network,
            must(graph::Endpoint::from(QUrl(QStringLiteral("http://127.0.0.1:1")), QStringLiteral("v25.0"))),
            Workspace::page(), Secret(QStringLiteral("page-token-demo")));
        graph::Pacer pacer(clock, m_random, graph::Pacer::kHighestRate);
        Runner runner(writer, sender, pacer, clock, id, campaign::InFlightLimit(3, 3));
        runner.setTriesToWrite(1);
        bool stopped = false;
        QObject::connect(&runner, &Runner::stopped, &runner, [&stopped] { stopped = true; });
        if (!runner.start())
            return false;
        if (!QTest::qWaitFor([&stopped] { return stopped; }, 60'000))
            qFatal("the run does not end");
        return must(w.writer().campaign(id)).campaign.state == CampaignState::Finished;
    }
    FixedRandom m_random;
};

/// What must hold at the end, whatever failed on the way; empty where it does.
QString fault(Desk& d)
{
    QStringList wrong;
    const auto say = [&wrong](bool holds, const QString& what) {
        if (!holds)
            wrong.append(what);
    };
    for (int person = 1; person <= kPeople; ++person) {
        const auto presented = d.network.presented[person];
        const auto state = d.w.state(person);
        const auto name = QStringLiteral("person %1 (%2), presented %3 times: ")
                              .arg(person)
                              .arg(slug(state))
                              .arg(presented);
        say(presented <= 1, name + QStringLiteral("more than once"));
        const bool used = presented > 0 && person != kRefused && person != kDropped;
        say(state != OptInState::Sent || used, name + QStringLiteral("falsely sent"));
        say(!used || state == OptInState::Sent || state == OptInState::Uncertain,
            name + QStringLiteral("used and usable"));
        say(presented > 0 || state == OptInState::Uncertain, name + QStringLiteral("left out"));
        if (person == kRefused && presented > 0)
            say(state == OptInState::Unused || state == OptInState::Uncertain,
                name + QStringLiteral("a kept token is lost"));
    }
    const auto counts = must(d.w.writer().campaign(d.id)).counts;
    say(counts.open() == 0 && counts.people() == kPeople, QStringLiteral("somebody is open or lost"));
    say(d.w.wrongCounters() == 0, QStringLiteral("counters"));
    say(d.w.wrongJournals() == 0, QStringLiteral("journals"));
    return wrong.join(u'\n');
}

} // namespace

/// Each call of the store that a small campaign makes fails once, alone or with all that come after it.
class TstStoreCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Desk d;
        for (int lives = 0; !d.live(); ++lives)
            QVERIFY(lives < 5);
        const auto wrong = fault(d);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QCOMPARE(d.w.state(1), OptInState::Sent);
        QCOMPARE(d.w.state(kRefused), OptInState::Unused);
        QCOMPARE(d.w.state(kDropped), OptInState::Uncertain);
    }
    void everyCallFails_data()
    {
        QTest::addColumn<int>("more");
        QTest::newRow("it alone") << 0;
        QTest::newRow("it and the next one") << 1;
        QTest::newRow("it and all after it") << 1'000'000;
    }
    void everyCallFails()
    {
        QFETCH(int, more);
        int reached = 0;
        for (int nth = 1;; ++nth) {
            Desk d;
            const bool done = d.live(nth, more);
            if (d.calls < nth)
                break; // it was finished before
            reached = nth;
            for (int lives = 0; !done && !d.live(); ++lives)
                QVERIFY2(lives < 10, qPrintable(QStringLiteral("call %1: never finished").arg(nth)));
            const auto wrong = fault(d);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1\n%2").arg(nth).arg(wrong)));
        }
        // Two for each of the people, and those of the freeze, the start and the end.
        QVERIFY(reached > 2 * kPeople + 6);
    }
};

QTEST_GUILESS_MAIN(TstStoreCalls)
#include "tst_storecalls.moc"
