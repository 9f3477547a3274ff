// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests.h"
#include "tests/support/claimissuer.h"

#include <QFile>
#include <QTest>

using namespace headsup;
using domain::Button;
using domain::Message;
using domain::Secret;

namespace {

domain::Claim claim(const QString& text, const QList<Button>& buttons = {})
{
    return store::ClaimIssuer::make(QStringLiteral("otn-demo-000001"), Message::from(text, buttons).value());
}

QByteArray golden(const char* name)
{
    QFile file(QStringLiteral(HEADSUP_GOLDEN "/graph/") + QLatin1StringView(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

} // namespace

class TstRequests : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void text();
    void buttons();
    void brokenSurrogateStaysValid();
    void insideTheWindow();
    void prompt();
    void otherKindsOfPermission();
    void aFollowUpThatIsTheNextPrompt();
    void bearer();
    void tokens_data();
    void tokens();
    void proof();
};

void TstRequests::text()
{
    QCOMPARE(graph::followUpBody(claim(QStringLiteral(u"Aurora 2 is back, Zoë 👟\n\"42\" only"))),
        golden("text.json"));
}

void TstRequests::buttons()
{
    const auto made = claim(QStringLiteral("Tickets are on sale."),
        {{QStringLiteral("Buy"), domain::LinkAction{QStringLiteral("https://shop.example/tickets?a=1&b=2")}},
            {QStringLiteral(" Remind me "), domain::ReplyAction{QStringLiteral("remind:tickets")}}});
    QCOMPARE(graph::followUpBody(made, graph::MessagingType::Update), golden("buttons.json"));
}

void TstRequests::brokenSurrogateStaysValid()
{
    const auto body = graph::followUpBody(claim(QStringLiteral("a") + QChar(0xd83d) + QStringLiteral("b")));
    QVERIFY(QString::fromUtf8(body).toUtf8() == body);
    QVERIFY(body.contains("\"text\":\"a"));
}

void TstRequests::insideTheWindow()
{
    const auto made = store::ClaimIssuer::make({}, Message::from(QStringLiteral("Back in stock")).value(),
        QStringLiteral("attempt-1"), domain::Recipient::Person);
    // An answer, whatever is set for tokens.
    QCOMPARE(graph::followUpBody(made, graph::MessagingType::Update),
        QByteArray("{\"recipient\":{\"id\":\"2468013579246801\"},\"messaging_type\":\"RESPONSE\","
                   "\"message\":{\"text\":\"Back in stock\",\"metadata\":\"attempt-1\"}}"));
}

void TstRequests::prompt()
{
    const auto made = store::ClaimIssuer::makeAsk(QStringLiteral("2468"), QStringLiteral("Aurora 3 in stock"),
        domain::payloadOf(QStringLiteral("Aurora"), QStringLiteral("ab12")));
    QCOMPARE(graph::promptBody(made),
        QByteArray(
            "{\"recipient\":{\"id\":\"2468\"},\"messaging_type\":\"RESPONSE\",\"message\":{\"attachment\":"
            "{\"type\":\"template\",\"payload\":{\"template_type\":\"one_time_notif_req\","
            "\"title\":\"Aurora 3 in stock\",\"payload\":\"Aurora [hu:ab12]\"}},"
            "\"metadata\":\"00000000-0000-4000-8000-000000000002\"}}"));
}

void TstRequests::otherKindsOfPermission()
{
    using domain::Recipient;
    const auto body = [](const Message& message, Recipient recipient) {
        return graph::followUpBody(store::ClaimIssuer::make(QStringLiteral("demo-token"), message,
                                       QStringLiteral("attempt-1"), recipient),
            graph::MessagingType::Update);
    };
    const auto text = Message::from(QStringLiteral("Back in stock")).value();
    QCOMPARE(body(text, Recipient::Recurring),
        QByteArray("{\"recipient\":{\"notification_messages_token\":\"demo-token\"},"
                   "\"message\":{\"text\":\"Back in stock\",\"metadata\":\"attempt-1\"}}"));
    // An id never goes with a token beside it.
    QCOMPARE(body(text, Recipient::Conversation),
        QByteArray("{\"recipient\":{\"id\":\"2468013579246801\"},\"messaging_type\":\"RESPONSE\","
                   "\"message\":{\"text\":\"Back in stock\",\"metadata\":\"attempt-1\"}}"));
    const auto shipped = Message::from(QStringLiteral("Ada\n4711"),
        {{QStringLiteral("Track"), domain::ReplyAction{QStringLiteral("track:4711")}}},
        domain::TemplateForm{QStringLiteral("order_shipped"), QStringLiteral("en")});
    QVERIFY(shipped.ok());
    QCOMPARE(body(*shipped, Recipient::Utility),
        QByteArray("{\"recipient\":{\"id\":\"2468013579246801\"},\"messaging_type\":\"UTILITY\","
                   "\"message\":{\"template\":{\"name\":\"order_shipped\",\"language\":{\"code\":\"en\"},"
                   "\"components\":[{\"type\":\"body\",\"parameters\":[{\"type\":\"text\",\"text\":\"Ada\"},"
                   "{\"type\":\"text\",\"text\":\"4711\"}]},{\"type\":\"buttons\",\"parameters\":"
                   "[{\"type\":\"POSTBACK\",\"payload\":\"track:4711\"}]}]}}}"));
}

void TstRequests::aFollowUpThatIsTheNextPrompt()
{
    const auto message = Message::from(
        QStringLiteral("Tell you about Aurora 3?"), {}, domain::PromptForm{QStringLiteral("Aurora [hu:1]")});
    QVERIFY(message.ok());
    QCOMPARE(graph::followUpBody(store::ClaimIssuer::make(
                 QStringLiteral("otn-demo-1"), *message, QStringLiteral("attempt-1"))),
        QByteArray("{\"recipient\":{\"one_time_notif_token\":\"otn-demo-1\"},\"message\":{\"attachment\":"
                   "{\"type\":\"template\",\"payload\":{\"template_type\":\"one_time_notif_req\","
                   "\"title\":\"Tell you about Aurora 3?\",\"payload\":\"Aurora [hu:1]\"}},"
                   "\"metadata\":\"attempt-1\"}}"));
}

void TstRequests::bearer()
{
    const auto headers = graph::headersFor(Secret(QStringLiteral("page-demo")));
    QVERIFY(headers.contains(QPair<QByteArray, QByteArray>("Authorization", "Bearer page-demo")));
    QVERIFY(headers.contains(QPair<QByteArray, QByteArray>("Content-Type", "application/json")));
}

void TstRequests::tokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<bool>("usable");
    QTest::newRow("plain") << QStringLiteral("EAAdemo|x-_.~") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("line break") << QStringLiteral("a\r\nX-Evil: 1") << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("letter beyond ASCII") << QStringLiteral(u"é") << false;
    QTest::newRow("endless") << QString(5000, u'a') << false;
}

void TstRequests::tokens()
{
    QFETCH(QString, token);
    QFETCH(bool, usable);
    QCOMPARE(graph::isUsableToken(Secret(token)), usable);
}

void TstRequests::proof()
{
    // The well-known example of HMAC-SHA256: key "key", text "The quick brown fox jumps over the lazy dog".
    QCOMPARE(graph::appSecretProof(Secret(QStringLiteral("The quick brown fox jumps over the lazy dog")),
                 Secret(QStringLiteral("key"))),
        QStringLiteral("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"));
}

QTEST_GUILESS_MAIN(TstRequests)
#include "tst_requests.moc"
