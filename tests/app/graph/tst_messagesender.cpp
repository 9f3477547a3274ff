// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/messagesender.h"
#include "tests/support/claimissuer.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace headsup;
using domain::Secret;
using domain::SendResult;
using graph::Endpoint;
using graph::MessageSender;

namespace {

const auto kToken = QStringLiteral("otn-demo-000001");
const auto kPageToken = QStringLiteral("page-demo-secret");

/// Keeps what it is given; a test answers by hand.
class HeldTransport final : public ports::Transport
{
public:
    void send(const ports::HttpRequest& request, QObject* /*context*/,
        std::function<void(const ports::HttpReply&)> answer) override
    {
        requests.push_back(request);
        answers.push_back(std::move(answer));
    }
    std::vector<ports::HttpRequest> requests;
    std::vector<std::function<void(const ports::HttpReply&)>> answers;
};

domain::Claim claim()
{
    return store::ClaimIssuer::make(kToken, domain::Message::from(QStringLiteral("It is back.")).value());
}

Endpoint endpoint()
{
    return Endpoint::from(QUrl(QStringLiteral("https://graph.facebook.com")), QStringLiteral("v25.0"))
        .value();
}

ports::HttpReply whole(int status, const QByteArray& body)
{
    ports::HttpReply reply;
    reply.status = status;
    reply.body = body;
    reply.bytesHanded = 10;
    return reply;
}

QStringList* logLines = nullptr;

void keepLine(QtMsgType, const QMessageLogContext&, const QString& line)
{
    logLines->append(line);
}

} // namespace

class TstMessageSender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presentsTheClaimOnce();
    void secretsInAnAnswerAreMasked();
    void withoutAccessTokenNothingIsSent();
    void provesTheAppSecret();
    void identity();
    void everyRequestIsSigned();
    void everyReplyShowsTheAllowance();
    void outlivesTheSender();
    void logHoldsNoSecret();

private:
    MessageSender senderOn(
        ports::Transport& transport, const QString& token = kPageToken, const QString& secret = {})
    {
        return MessageSender(
            transport, endpoint(), domain::PageId(QStringLiteral("12345")), Secret(token), Secret(secret));
    }
};

void TstMessageSender::presentsTheClaimOnce()
{
    HeldTransport transport;
    std::vector<domain::SendOutcome> got;
    QString attempt;
    senderOn(transport).send(claim(), this, [&](domain::Claim back, domain::SendOutcome outcome) {
        attempt = back.attempt().value();
        got.push_back(outcome);
    });
    QCOMPARE(transport.requests.size(), size_t(1));
    const auto& request = transport.requests.front();
    QCOMPARE(request.verb, QByteArray("POST"));
    QCOMPARE(request.url.toEncoded(), QByteArray("https://graph.facebook.com/v25.0/12345/messages"));
    QVERIFY(request.body.contains(kToken.toUtf8()));
    QVERIFY(!request.body.contains(kPageToken.toUtf8()));
    QCOMPARE(request.deadline, domain::Milliseconds(30'000));
    transport.answers.front()(whole(200, R"({"message_id":"m_1"})"));
    QCOMPARE(got.size(), size_t(1));
    QCOMPARE(got.front().result, SendResult::Accepted);
    QCOMPARE(attempt, QStringLiteral("00000000-0000-4000-8000-000000000001"));
    QCOMPARE(transport.requests.size(), size_t(1));
}

void TstMessageSender::secretsInAnAnswerAreMasked()
{
    HeldTransport transport;
    domain::SendOutcome got;
    senderOn(transport).send(
        claim(), this, [&got](domain::Claim, domain::SendOutcome outcome) { got = std::move(outcome); });
    transport.answers.front()(whole(
        400, R"({"error":{"code":100,"message":"token otn-demo-000001 and page-demo-secret are bad"}})"));
    QCOMPARE(got.raw.text, QStringLiteral(u"token •••• and •••• are bad"));
    QCOMPARE(got.reason, QStringLiteral("token_refused"));
}

void TstMessageSender::withoutAccessTokenNothingIsSent()
{
    for (const auto& token : {QString(), QStringLiteral("a\r\nb")}) {
        HeldTransport transport;
        const auto sender = senderOn(transport, token);
        std::optional<domain::SendOutcome> got;
        sender.send(claim(), this, [&got](domain::Claim, domain::SendOutcome outcome) { got = outcome; });
        QVERIFY(!got); // never before send() has returned
        QTRY_VERIFY(got);
        QCOMPARE(got->result, SendResult::NotSent);
        QCOMPARE(got->reason, QStringLiteral("page_token_missing"));
        QCOMPARE(got->scope, domain::Scope::Page);
        std::optional<domain::ErrorCode> error;
        sender.identity(
            this, [&error](domain::Result<graph::Identity> found) { error = found.error().code; });
        QTRY_VERIFY(error);
        QCOMPARE(*error, domain::ErrorCode::TokenMissing);
        QVERIFY(transport.requests.empty());
    }
}

void TstMessageSender::provesTheAppSecret()
{
    HeldTransport transport;
    senderOn(transport, kPageToken, QStringLiteral("app-demo-secret")).send(claim(), this, [](auto, auto) {});
    const auto url = transport.requests.front().url.toEncoded();
    const auto proof = graph::appSecretProof(Secret(kPageToken), Secret(QStringLiteral("app-demo-secret")));
    QCOMPARE(url,
        QByteArray("https://graph.facebook.com/v25.0/12345/messages?appsecret_proof=" + proof.toLatin1()));
}

void TstMessageSender::identity()
{
    HeldTransport transport;
    std::optional<domain::Result<graph::Identity>> got;
    senderOn(transport).identity(
        this, [&got](domain::Result<graph::Identity> found) { got = std::move(found); });
    QCOMPARE(transport.requests.front().verb, QByteArray("GET"));
    QVERIFY(transport.requests.front().body.isEmpty());
    transport.answers.front()(whole(200, R"({"id":"12345","name":"Trail Shop"})"));
    QVERIFY(got && got->ok());
    QCOMPARE((*got)->name, QStringLiteral("Trail Shop"));
    transport.answers.front()(whole(401, R"({"error":{"code":190,"message":"bad page-demo-secret"}})"));
    QCOMPARE(got->error().details.first(), QStringLiteral("190"));
    const auto words = got->error().details.last();
    QVERIFY2(words.endsWith(QStringLiteral(u"“bad ••••”")), qPrintable(words));
    QVERIFY(!words.contains(QStringLiteral("page-demo-secret")));
}

/// Every request carries the proof and the bearer header, whatever it asks for.
void TstMessageSender::everyRequestIsSigned()
{
    HeldTransport transport;
    const auto sender = senderOn(transport, kPageToken, QStringLiteral("app-demo-secret"));
    sender.identity(this, [](auto) {});
    sender.rights(this, [](auto) {});
    sender.conversation(domain::Psid{QStringLiteral("77")}, this, [](auto) {});
    sender.send(claim(), this, [](auto, auto) {});
    const auto proof = graph::appSecretProof(Secret(kPageToken), Secret(QStringLiteral("app-demo-secret")));
    QCOMPARE(transport.requests.size(), size_t{4});
    for (const auto& request : transport.requests) {
        QCOMPARE(QUrlQuery(request.url).queryItemValue(QStringLiteral("appsecret_proof")), proof);
        QVERIFY(request.headers.contains(
            qMakePair(QByteArray("Authorization"), QByteArray("Bearer " + kPageToken.toLatin1()))));
    }
    const QUrlQuery rights(transport.requests[1].url);
    QCOMPARE(rights.queryItemValue(QStringLiteral("input_token")), QString(kPageToken));
}

void TstMessageSender::everyReplyShowsTheAllowance()
{
    HeldTransport transport;
    const auto sender = senderOn(transport);
    sender.identity(this, [](auto) {});
    sender.rights(this, [](auto) {});
    sender.conversation(domain::Psid{QStringLiteral("77")}, this, [](auto) {});
    sender.send(claim(), this, [](auto, auto) {});
    QCOMPARE(sender.usedPercent(), 0);
    int percent = 71;
    for (const auto& answer : transport.answers) {
        auto reply = whole(200, "{}");
        reply.headers.append(qMakePair(
            QByteArray("x-page-usage"), QByteArray("{\"call_count\":" + QByteArray::number(percent) + '}')));
        answer(reply);
        QCOMPARE(sender.usedPercent(), percent++);
    }
    ports::HttpReply broken;
    broken.fault = ports::TransportFault::Broken;
    transport.answers.front()(broken); // says nothing about it
    QCOMPARE(sender.usedPercent(), percent - 1);
}

void TstMessageSender::outlivesTheSender()
{
    HeldTransport transport;
    int answers = 0;
    {
        const auto sender = senderOn(transport);
        sender.send(claim(), this, [&answers](auto, auto) { ++answers; });
    }
    transport.answers.front()(whole(200, R"({"message_id":"m_1"})"));
    QCOMPARE(answers, 1);
}

void TstMessageSender::logHoldsNoSecret()
{
    QStringList lines;
    logLines = &lines;
    QLoggingCategory::setFilterRules(QStringLiteral("headsup.graph.info=true"));
    const auto before = qInstallMessageHandler(keepLine);
    HeldTransport transport;
    const auto sender = senderOn(transport, kPageToken, QStringLiteral("app-demo-secret"));
    sender.send(claim(), this, [](auto, auto) {});
    sender.rights(this, [](auto) {});
    sender.conversation(domain::Psid{QStringLiteral("2468013579246801")}, this, [](auto) {});
    for (const auto& answer : transport.answers)
        answer(whole(400, R"({"error":{"code":190,"message":"page-demo-secret"}})"));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(lines.size(), 3);
    for (const auto& each : lines) {
        for (const char* secret : {"secret", "otn-demo", "appsecret_proof", "It is back", "2468013579246801"})
            QVERIFY(!each.contains(QLatin1StringView(secret)));
    }
    const auto& line = lines.front();
    QVERIFY(line.startsWith(u"POST /v25.0/12345/messages status 400"));
    QVERIFY(line.contains(u"00000000-0000-4000-8000-000000000001"));
}

QTEST_GUILESS_MAIN(TstMessageSender)
#include "tst_messagesender.moc"
