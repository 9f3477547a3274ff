// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/json.h"
#include "graph/messagesender.h"
#include "graph/qnamtransport.h"
#include "rehearsal/simthread.h"
#include "tests/support/claimissuer.h"

#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup;
using namespace std::chrono_literals;
using domain::SendOutcome;
using domain::SendResult;
using graph::MessageSender;
using rehearsal::FaultScript;
using rehearsal::SimServer;
using rehearsal::SimSetup;
using rehearsal::SimThread;

namespace {

QString token(int number)
{
    return QStringLiteral("otn-demo-%1").arg(number, 6, 10, QLatin1Char('0'));
}

FaultScript script(const QByteArray& rules)
{
    return FaultScript::parse(R"({"rules":)" + rules + '}', QStringLiteral("test")).value();
}

MessageSender senderTo(ports::Transport& transport, const QUrl& address, domain::Milliseconds deadline = 20s)
{
    return MessageSender(transport, graph::Endpoint::from(address, QStringLiteral("v25.0")).value(),
        domain::PageId(QStringLiteral("12345")), domain::Secret(QStringLiteral("page-demo")), {},
        {graph::MessagingType::None, deadline});
}

domain::Claim claim(int number)
{
    return store::ClaimIssuer::make(
        token(number), domain::Message::from(QStringLiteral("It is back.")).value());
}

/// Speaks bytes, for requests that no good client makes.
QByteArray talk(const QUrl& address, const QByteArray& bytes, int waitMs = 3000)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    if (!socket.waitForConnected(3000))
        return {};
    socket.write(bytes);
    QByteArray got;
    while (socket.waitForReadyRead(waitMs))
        got += socket.readAll();
    return got + socket.readAll();
}

} // namespace

class TstSimServer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void identity();
    void faults_data();
    void faults();
    void rateLimitNamesTheWait();
    void noAnswerAndDripEndAtTheDeadline_data();
    void noAnswerAndDripEndAtTheDeadline();
    void latencyIsPutBeforeTheAnswer();
    void thousandSends();
    void thousandSendsOnABadDay();
    void admin();
    void portInUse();
    void ledgerSurvivesARestart();
    void badRequests_data();
    void badRequests();
    void pipelinedRequests();
};

void TstSimServer::identity()
{
    SimSetup setup;
    setup.options.page = domain::PageId(QStringLiteral("12345"));
    const auto server = SimThread::start(std::move(setup));
    QVERIFY(server.ok());
    graph::QnamTransport transport;
    std::optional<domain::Result<graph::Identity>> got;
    senderTo(transport, (*server)->address()).identity(this, [&got](auto found) { got = std::move(found); });
    QTRY_VERIFY(got);
    QVERIFY(got->ok());
    QCOMPARE((*got)->id.value(), QStringLiteral("12345"));
}

void TstSimServer::faults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<SendResult>("result");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("accepted"); ///< what really happened
    const auto row = [](const char* fault, SendResult result, const char* reason, int accepted) {
        QTest::newRow(fault) << QByteArray(fault) << result << QString::fromLatin1(reason) << accepted;
    };
    const auto unknown = SendResult::Unknown;
    const auto refused = SendResult::Refused;
    row(R"("fault":"close_before")", unknown, "connection_broken", 0);
    row(R"("fault":"close_after")", unknown, "connection_broken", 1);
    row(R"("fault":"half_status")", unknown, "connection_broken", 1);
    row(R"("fault":"half_status","processed":false)", unknown, "connection_broken", 0);
    row(R"("fault":"reset")", unknown, "connection_broken", 1);
    row(R"("fault":"reset","processed":false)", unknown, "connection_broken", 0);
    row(R"("fault":"html")", unknown, "no_verdict", 0);
    row(R"("fault":"server_error")", unknown, "server_error", 0);
    row(R"("fault":"server_error","processed":true)", unknown, "server_error", 1);
    row(R"("fault":"error","code":551)", refused, "person_unavailable", 0);
    row(R"("fault":"error","code":190,"subcode":463)", refused, "page_token_expired", 0);
    row(R"("fault":"error","code":10,"subcode":2018278)", refused, "outside_window", 0);
    row(R"("fault":"error","code":368)", refused, "policy_block", 0);
    row(R"("fault":"error","code":613)", refused, "rate_limited", 0);
    row(R"("fault":"error","code":2)", unknown, "temporary_failure", 0);
    row(R"("fault":"error","code":424242)", unknown, "unlisted", 0);
    row(R"("fault":"error","code":2,"http":400)", unknown, "temporary_failure", 0);
    row(R"("fault":"error","code":1,"subcode":1357046,"http":400)", unknown, "reply_lost", 0);
    row(R"("fault":"error","code":100,"message":"(#100) Param recipient[one_time_notif_token] has expired")",
        refused, "token_refused", 0);
    row(R"("fault":"delay","ms":50)", SendResult::Accepted, "accepted", 1);
}

void TstSimServer::faults()
{
    QFETCH(QByteArray, fault);
    QFETCH(int, accepted);
    SimSetup setup;
    setup.faults = script("[{\"match\":{\"nth\":2}," + fault + "}]");
    auto server = SimThread::start(std::move(setup));
    QVERIFY(server.ok());
    graph::QnamTransport transport;
    const auto sender = senderTo(transport, (*server)->address());
    std::vector<SendOutcome> got;
    // The first and the third send are good; the second uses a connection that is open already.
    for (int i = 1; i <= 3; ++i) {
        sender.send(claim(i), this, [&got](domain::Claim, SendOutcome outcome) { got.push_back(outcome); });
        QTRY_COMPARE(got.size(), static_cast<size_t>(i));
    }
    QCOMPARE(got[0].result, SendResult::Accepted);
    QTEST(got[1].result, "result");
    QTEST(got[1].reason, "reason");
    QVERIFY(got[1].raw.bytesHanded > 0);
    QCOMPARE(got[2].result, SendResult::Accepted);
    (*server)->run([accepted](SimServer& live) {
        const auto& ledger = live.sim().ledger();
        QCOMPARE(ledger.arrivals(), 3);
        QCOMPARE(ledger.presentedTwice(), 0);
        QCOMPARE(ledger.accepted(), 2 + accepted);
    });
}

void TstSimServer::rateLimitNamesTheWait()
{
    SimSetup setup;
    setup.faults = script(R"([{"fault":"rate_limit","minutes":2}])");
    const auto server = SimThread::start(std::move(setup));
    QVERIFY(server.ok());
    graph::QnamTransport transport;
    std::optional<SendOutcome> got;
    senderTo(transport, (*server)->address()).send(claim(1), this, [&got](auto, SendOutcome out) {
        got = out;
    });
    QTRY_VERIFY(got);
    QCOMPARE(got->reason, QStringLiteral("rate_limited"));
    QCOMPARE(got->waitSeconds, 120);
    QCOMPARE(got->scope, domain::Scope::Pace);
}

void TstSimServer::noAnswerAndDripEndAtTheDeadline_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("no answer") << QByteArray(R"([{"fault":"no_answer"}])");
    QTest::newRow("drip") << QByteArray(R"([{"fault":"drip","ms":30}])");
}

void TstSimServer::noAnswerAndDripEndAtTheDeadline()
{
    QFETCH(QByteArray, fault);
    SimSetup setup;
    setup.faults = script(fault);
    const auto server = SimThread::start(std::move(setup));
    QVERIFY(server.ok());
    graph::QnamTransport transport;
    std::optional<SendOutcome> got;
    const auto sender = senderTo(transport, (*server)->address(), 500ms);
    sender.send(claim(1), this, [&got](auto, SendOutcome out) { got = out; });
    QTRY_VERIFY(got);
    QCOMPARE(got->result, SendResult::Unknown);
    QCOMPARE(got->reason, QStringLiteral("no_answer"));
    (*server)->run([](SimServer& live) {
        QCOMPARE(live.sim().ledger().arrivals(), 1);
        QCOMPARE(live.sim().ledger().accepted(), 1);
    });
}

void TstSimServer::latencyIsPutBeforeTheAnswer()
{
    // With a latency beyond the deadline the work is done and the answer is never seen; a short one is only
    // late.
    for (const auto latency : {60'000ms, 20ms}) {
        SimSetup setup;
        setup.latency = latency;
        const auto server = SimThread::start(std::move(setup));
        QVERIFY(server.ok());
        graph::QnamTransport transport;
        std::optional<SendOutcome> got;
        const auto deadline = latency > 1s ? 300ms : 20'000ms;
        senderTo(transport, (*server)->address(), deadline)
            .send(claim(1), this, [&got](auto, SendOutcome out) { got = out; });
        QTRY_VERIFY_WITH_TIMEOUT(got, 30'000);
        QCOMPARE(got->reason, latency > 1s ? QStringLiteral("no_answer") : QStringLiteral("accepted"));
        (*server)->run([](SimServer& live) { QCOMPARE(live.sim().ledger().accepted(), 1); });
    }
}

void TstSimServer::thousandSends()
{
    const auto server = SimThread::start({});
    QVERIFY(server.ok());
    graph::QnamTransport transport;
    const auto sender = senderTo(transport, (*server)->address());
    int accepted = 0;
    int next = 0;
    QElapsedTimer timer;
    timer.start();
    std::function<void()> one = [&] {
        if (next == 1000)
            return;
        sender.send(claim(++next), this, [&](domain::Claim, const SendOutcome& outcome) {
            accepted += outcome.result == SendResult::Accepted ? 1 : 0;
            one();
        });
    };
    for (int i = 0; i < 12; ++i)
        one();
    QTRY_COMPARE_WITH_TIMEOUT(accepted, 1000, 60'000);
    qInfo("1,000 sends, 12 at a time: %lld ms", static_cast<long long>(timer.elapsed()));
    (*server)->run([](SimServer& live) {
        QCOMPARE(live.sim().ledger().arrivals(), 1000);
        QCOMPARE(live.sim().ledger().accepted(), 1000);
        QCOMPARE(live.sim().ledger().presentedTwice(), 0);
    });
}

void TstSimServer::thousandSendsOnABadDay()
{
    SimSetup setup;
    setup.faults = FaultScript::load(QStringLiteral(HEADSUP_TEST_DATA "/faults/a-bad-day.json")).value();
    const auto server = SimThread::start(std::move(setup));
    QVERIFY(server.ok());
    graph::QnamTransport transport;
    const auto sender = senderTo(transport, (*server)->address());
    QHash<SendResult, QList<QByteArray>> byResult;
    int answers = 0;
    int next = 0;
    std::function<void()> one = [&] {
        if (next == 1000)
            return;
        sender.send(claim(++next), this, [&](const domain::Claim& back, const SendOutcome& outcome) {
            byResult[outcome.result].append(rehearsal::Ledger::keyOf(back.token().reveal()));
            ++answers;
            one();
        });
    };
    for (int i = 0; i < 8; ++i)
        one();
    QTRY_COMPARE_WITH_TIMEOUT(answers, 1000, 60'000);
    QVERIFY(!byResult.value(SendResult::Unknown).isEmpty());
    QVERIFY(!byResult.value(SendResult::Refused).isEmpty());
    QVERIFY(byResult.value(SendResult::NotSent).isEmpty());
    (*server)->run([&byResult](SimServer& live) {
        const auto& ledger = live.sim().ledger();
        QCOMPARE(ledger.arrivals(), 1000);
        QCOMPARE(ledger.presentedTwice(), 0);
        // No false "accepted", no false "refused"; what is in doubt is only ever among the unknown.
        for (const auto& key : byResult.value(SendResult::Accepted))
            QVERIFY(ledger.isUsed(key));
        for (const auto& key : byResult.value(SendResult::Refused))
            QVERIFY(!ledger.isUsed(key));
    });
}

void TstSimServer::admin()
{
    const auto server = SimThread::start({});
    QVERIFY(server.ok());
    graph::QnamTransport transport;
    const auto ask = [&](const QByteArray& verb, const char* path, const QByteArray& body = {}) {
        auto url = (*server)->address().resolved(QUrl(QString::fromLatin1(path)));
        std::optional<ports::HttpReply> got;
        transport.send(
            {verb, url, {}, body, 10s}, this, [&got](const ports::HttpReply& reply) { got = reply; });
        [&] { QTRY_VERIFY(got); }();
        return got.value_or(ports::HttpReply{});
    };
    const auto granted = ask("POST", "/rehearsal/grants",
        R"({"only_granted":true,"grants":[{"token":"otn-demo-000001","psid":"2468"}]})");
    QCOMPARE(granted.status, 200);
    QCOMPARE(granted.body, QByteArray(R"({"granted":1})"));
    QCOMPARE(ask("POST", "/rehearsal/grants", "{").status, 400);
    QCOMPARE(ask("GET", "/rehearsal/nothing").status, 404);
    const auto sender = senderTo(transport, (*server)->address());
    std::vector<SendResult> results;
    for (int i = 1; i <= 2; ++i) {
        sender.send(claim(i), this, [&](auto, const SendOutcome& out) { results.push_back(out.result); });
        QTRY_COMPARE(results.size(), static_cast<size_t>(i));
    }
    QCOMPARE(results, (std::vector{SendResult::Accepted, SendResult::Refused}));
    QCOMPARE(ask("GET", "/rehearsal/ledger?summary=1").body,
        QByteArray(R"({"arrivals":2,"accepted":1,"tokens":2,"twice":0})"));
    const auto full = graph::parseJson(ask("GET", "/rehearsal/ledger").body);
    QVERIFY(full);
    const auto* presented = graph::member(*full, "presented");
    QVERIFY(presented);
    QCOMPARE(graph::intAt(*presented, rehearsal::Ledger::keyOf(token(1)).constData()), std::optional(1));
}

void TstSimServer::portInUse()
{
    const auto first = SimThread::start({});
    QVERIFY(first.ok());
    SimSetup setup;
    setup.port = static_cast<quint16>((*first)->address().port());
    const auto second = SimThread::start(std::move(setup));
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, domain::ErrorCode::PortInUse);
    QCOMPARE(second.error().details, QStringList{QString::number((*first)->address().port())});
}

void TstSimServer::ledgerSurvivesARestart()
{
    const QTemporaryDir folder;
    std::vector<QString> reasons;
    for (int run = 1; run <= 2; ++run) {
        SimSetup setup;
        setup.ledgerPath = folder.filePath(QStringLiteral("ledger"));
        const auto server = SimThread::start(std::move(setup));
        QVERIFY(server.ok());
        graph::QnamTransport transport;
        senderTo(transport, (*server)->address())
            .send(
                claim(1), this, [&reasons](auto, const SendOutcome& out) { reasons.push_back(out.reason); });
        QTRY_COMPARE(reasons.size(), static_cast<size_t>(run));
    }
    QCOMPARE(reasons[0], QStringLiteral("accepted"));
    QCOMPARE(reasons[1], QStringLiteral("token_refused"));
}

void TstSimServer::badRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char* name, const QByteArray& bytes, const char* status) {
        QTest::newRow(name) << bytes << QByteArray(status);
    };
    row("no HTTP", "hello\r\n\r\n", "400");
    row("the beginning of a secure connection", QByteArray("\x16\x03\x01\x02", 4), "400");
    row("no path", "GET example HTTP/1.1\r\n\r\n", "400");
    row("endless header", "GET / HTTP/1.1\r\nX: " + QByteArray(40'000, 'x'), "431");
    row("huge body", "POST /v25.0/1/messages HTTP/1.1\r\nContent-Length: 300000000\r\n\r\n", "413");
    row("length is a word", "POST / HTTP/1.1\r\nContent-Length: many\r\n\r\n", "400");
    row("length below zero", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "400");
    row("chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "400");
}

void TstSimServer::badRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    const auto server = SimThread::start({});
    QVERIFY(server.ok());
    const auto got = talk((*server)->address(), bytes);
    QVERIFY2(got.startsWith(QByteArray("HTTP/1.1 " + status + ' ')), got.constData());
    // And it still serves others.
    QVERIFY(talk((*server)->address(), "GET /v25.0/me HTTP/1.0\r\nAuthorization: Bearer x\r\n\r\n")
                .startsWith("HTTP/1.1 200 "));
}

void TstSimServer::pipelinedRequests()
{
    const auto server = SimThread::start({});
    QVERIFY(server.ok());
    const QByteArray one = "GET /v25.0/me HTTP/1.1\r\nAuthorization: Bearer x\r\n\r\n";
    const QByteArray last = "GET /v25.0/me HTTP/1.1\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n";
    QCOMPARE(talk((*server)->address(), one + one + last).count("HTTP/1.1 200 OK"), 3);
}

QTEST_GUILESS_MAIN(TstSimServer)
#include "tst_simserver.moc"
