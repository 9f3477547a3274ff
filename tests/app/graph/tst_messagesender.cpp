// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/messagesender.h"
#include "tests/support/claimissuer.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

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
    QCOMPARE(got->error().details, (QStringList{QStringLiteral("190"), QStringLiteral(u"bad ••••")}));
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
    senderOn(transport, kPageToken, QStringLiteral("app-demo-secret")).send(claim(), this, [](auto, auto) {});
    transport.answers.front()(whole(400, R"({"error":{"code":190,"message":"page-demo-secret"}})"));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QCOMPARE(lines.size(), 1);
    const auto& line = lines.front();
    QVERIFY(line.startsWith(u"POST /v25.0/12345/messages status 400"));
    QVERIFY(line.contains(u"00000000-0000-4000-8000-000000000001"));
    for (const char* secret : {"secret", "otn-demo", "appsecret_proof", "It is back"})
        QVERIFY(!line.contains(QLatin1StringView(secret)));
}

QTEST_GUILESS_MAIN(TstMessageSender)
#include "tst_messagesender.moc"
