// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/lookups.h"
#include "graph/qnamtransport.h"
#include "rehearsal/simthread.h"
#include "tests/support/claimissuer.h"
#include "tests/support/fixedclock.h"
#include "tests/support/scriptedtransport.h"

#include <QSignalSpy>
#include <QTest>

using namespace headsup;
using namespace headsup::test;
using namespace std::chrono_literals;
using campaign::LookUps;
using graph::LookUp;
using graph::Sighting;

namespace {

const auto kPage = domain::PageId{QStringLiteral("12345")};

graph::MessageSender senderTo(ports::Transport& transport, const QUrl& url)
{
    return {transport, graph::Endpoint::from(url, QStringLiteral("v25.0")).value(), kPage,
        domain::Secret(QStringLiteral("rehearsal-12345")), domain::Secret(QStringLiteral("app-secret-demo"))};
}

LookUps::Question about(int nth, domain::Instant claimedAt = {})
{
    const auto number = QString::number(nth);
    return {
        domain::DeliveryId{nth}, {domain::Psid{number}, QStringLiteral("Hello ") + number, claimedAt, false}};
}

struct Answers
{
    explicit Answers(LookUps& lookUps)
    {
        QObject::connect(&lookUps, &LookUps::answered, &lookUps,
            [this](domain::DeliveryId delivery, const LookUp& lookUp) {
                all.emplace_back(delivery.value(), lookUp);
            });
    }
    std::vector<std::pair<qint64, LookUp>> all;
};

} // namespace

class TstLookUps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneAfterTheOtherAndNotTooFast()
    {
        ScriptedTransport transport;
        FixedClock clock;
        const auto sender = senderTo(transport, QUrl(QStringLiteral("http://127.0.0.1:1")));
        LookUps lookUps(sender, clock, kPage);
        const Answers answers(lookUps);
        QSignalSpy finished(&lookUps, &LookUps::finished);
        lookUps.ask({about(1), about(2), about(3)});
        QTRY_COMPARE(transport.open(), size_t{1});
        const auto url = transport.requests.front().url;
        QCOMPARE(url.path(), QStringLiteral("/v25.0/12345/conversations"));
        QVERIFY(url.query().contains(QStringLiteral("user_id=1&")));
        QVERIFY(url.query().contains(QStringLiteral("appsecret_proof=")));
        QVERIFY(!url.toString().contains(QStringLiteral("rehearsal-12345")));
        QTest::qWait(50);
        QCOMPARE(transport.open(), size_t{1}); // the next one waits for the answer …
        transport.answer(ScriptedTransport::http(200, R"({"data":[]})"));
        QTest::qWait(50);
        QCOMPARE(transport.open(), size_t{0}); // … and for its time
        for (int i = 2; i <= 3; ++i) {
            clock.at += LookUps::kGap;
            QTRY_COMPARE(transport.open(), size_t{1});
            transport.answer(ScriptedTransport::http(200, R"({"data":[]})"));
        }
        QCOMPARE(finished.count(), 1);
        QVERIFY(lookUps.isIdle());
        QCOMPARE(answers.all.size(), size_t{3});
        QCOMPARE(answers.all[2].first, 3);
        QCOMPARE(answers.all[2].second.sighting, Sighting::CannotTell);
    }

    void aRefusalForThePageEndsIt_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("permission") << 230 << QStringLiteral("messaging_permission");
        QTest::newRow("rate limit") << 613 << QStringLiteral("rate_limited");
    }
    void aRefusalForThePageEndsIt()
    {
        QFETCH(int, code);
        QFETCH(QString, reason);
        ScriptedTransport transport;
        FixedClock clock;
        const auto sender = senderTo(transport, QUrl(QStringLiteral("http://127.0.0.1:1")));
        LookUps lookUps(sender, clock, kPage);
        const Answers answers(lookUps);
        QSignalSpy finished(&lookUps, &LookUps::finished);
        lookUps.ask({about(1), about(2), about(3)});
        QTRY_COMPARE(transport.open(), size_t{1});
        transport.answer(ScriptedTransport::error(code));
        QCOMPARE(answers.all.size(), size_t{3});
        for (const auto& [delivery, lookUp] : answers.all)
            QCOMPARE(lookUp, (LookUp{Sighting::CannotTell, {}, {}, reason}));
        QCOMPARE(finished.count(), 1);
        QCOMPARE(transport.requests.size(), size_t{1});
    }

    void oneWhoIsUnknownKeepsNobodyElseWaiting()
    {
        ScriptedTransport transport;
        FixedClock clock;
        const auto sender = senderTo(transport, QUrl(QStringLiteral("http://127.0.0.1:1")));
        LookUps lookUps(sender, clock, kPage);
        lookUps.ask({about(1), about(2)});
        QTRY_COMPARE(transport.open(), size_t{1});
        transport.answer(ScriptedTransport::error(100, 2018001));
        clock.at += LookUps::kGap;
        QTRY_COMPARE(transport.open(), size_t{1});
        lookUps.ask({about(3)}); // while one is asked about
        lookUps.cancel();
        transport.answer(ScriptedTransport::http(200, R"({"data":[]})"));
        clock.at += LookUps::kGap;
        QTest::qWait(50);
        QCOMPARE(transport.requests.size(), size_t{2});
    }

    /// Against the stand-in, which refuses a third look within a second: what it delivered is found, and who
    /// got nothing lately is not.
    void againstTheStandIn()
    {
        const auto sim = std::move(rehearsal::SimThread::start({})).value();
        sim->run([](rehearsal::SimServer& server) {
            for (int i = 1; i <= 5; ++i) {
                // Two opt-ins each: one for the doubt, one that was used before.
                for (const char* kind : {"new", "old"})
                    server.sim().grant(
                        {domain::Secret(QStringLiteral("otn-demo-%1-%2").arg(QLatin1StringView(kind)).arg(i)),
                            domain::Psid{QString::number(i)}, std::nullopt, std::nullopt});
            }
        });
        graph::QnamTransport transport;
        const auto sender = senderTo(transport, sim->address());
        int sent = 0;
        const auto send = [&](const QString& token, const QString& text) {
            sender.send(store::ClaimIssuer::make(token, domain::Message::from(text).value()), this,
                [&sent](const domain::Claim&, const domain::SendOutcome& outcome) {
                    QCOMPARE(outcome.result, domain::SendResult::Accepted);
                    ++sent;
                });
        };
        for (int i = 1; i <= 5; ++i)
            send(QStringLiteral("otn-demo-old-%1").arg(i), QStringLiteral("Earlier"));
        for (int i = 1; i <= 3; ++i)
            send(QStringLiteral("otn-demo-new-%1").arg(i), QStringLiteral("Hello %1").arg(i));
        QTRY_COMPARE(sent, 8);
        const ports::SystemClock clock;
        LookUps lookUps(sender, clock, kPage);
        const Answers answers(lookUps);
        QSignalSpy finished(&lookUps, &LookUps::finished);
        std::vector<LookUps::Question> questions;
        for (int i = 1; i <= 3; ++i)
            questions.push_back(about(i, clock.now()));
        // Claimed an hour ago by the books: the message that came just now is another one.
        for (int i = 3; i <= 5; ++i)
            questions.push_back(about(i, clock.now() - 1h));
        questions.push_back(about(99, clock.now() - 1h)); // of whom nothing is known
        lookUps.ask(std::move(questions));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
        QCOMPARE(answers.all.size(), size_t{7});
        for (size_t i = 0; i < 3; ++i) {
            QCOMPARE(answers.all[i].second.sighting, Sighting::Found);
            QVERIFY(answers.all[i].second.messageId.isValid());
        }
        for (size_t i = 3; i < 6; ++i)
            QCOMPARE(answers.all[i].second.sighting, Sighting::NotFound);
        QCOMPARE(answers.all[6].second, LookUp());
    }
};

QTEST_GUILESS_MAIN(TstLookUps)
#include "tst_lookups.moc"
