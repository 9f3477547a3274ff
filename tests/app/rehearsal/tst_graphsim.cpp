// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/reply.h"
#include "graph/requests.h"
#include "graph/usage.h"
#include "rehearsal/graphsim.h"

#include <QTemporaryDir>
#include <QTest>
#include <set>

using namespace headsup;
using domain::SendResult;
using rehearsal::Grant;
using rehearsal::GraphSim;
using rehearsal::Ledger;
using rehearsal::SimOptions;
using rehearsal::SimReply;
using rehearsal::SimRequest;

namespace {

const auto kNow = domain::fromMs(1'790'000'000'000);
const auto kToken = QStringLiteral("otn-demo-000001");

SimRequest request(const QByteArray& verb, const char* path, const QByteArray& body = {})
{
    SimRequest made;
    made.verb = verb;
    made.path = QString::fromLatin1(path);
    made.headers = {{"authorization", "Bearer page-demo"}};
    made.body = body;
    return made;
}

QByteArray followUp(const QString& token = kToken, const QByteArray& message = R"({"text":"It is back."})")
{
    return R"({"recipient":{"one_time_notif_token":")" + token.toUtf8() + R"("},"message":)" + message + '}';
}

SimRequest send(const QByteArray& body = followUp())
{
    return request("POST", "/v25.0/12345/messages", body);
}

SimOptions onePage()
{
    SimOptions options;
    options.page = domain::PageId(QStringLiteral("12345"));
    options.pageName = QStringLiteral("Trail Shop");
    options.accessTokens = {domain::Secret(QStringLiteral("page-demo"))};
    return options;
}

ports::HttpReply asHttp(const SimReply& reply)
{
    ports::HttpReply http;
    http.status = reply.status;
    http.body = reply.body;
    http.bytesHanded = 1;
    for (const auto& [name, value] : reply.headers)
        http.headers.append({name.toLower(), value});
    return http;
}

/// The answer as the client of this project reads it.
domain::SendOutcome read(const SimReply& reply)
{
    return graph::readSendReply(asHttp(reply));
}

} // namespace

class TstGraphSim : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTokenPaysOnce();
    void unknownTokens();
    void expiry();
    void personWhoRefuses();
    void faultyMessagesKeepTheToken_data();
    void faultyMessagesKeepTheToken();
    void otherRecipients();
    void access();
    void addresses();
    void identity();
    void anyPage();
    void errors_data();
    void errors();
    void rateLimit();
    void usage();
    void rights();
    void recurringTokensRest();
    void recurringTokensAreListed();
    void utilityTemplates();
    void subscribedApps();
    void appSecret();
    void grantsFromJson();
    void ledgerCounts();
    void ledgerRemembers();
    void ledgerFileFaults();
};

void TstGraphSim::aTokenPaysOnce()
{
    GraphSim sim(onePage());
    const auto first = read(sim.answer(send(), kNow));
    QCOMPARE(first.result, SendResult::Accepted);
    QVERIFY(first.messageId.value().startsWith(u"m_"));
    const auto second = read(sim.answer(send(), kNow));
    QCOMPARE(second.result, SendResult::Refused);
    QCOMPARE(second.reason, QStringLiteral("token_refused"));
    QVERIFY(!second.raw.fbtraceId.isEmpty());
    QCOMPARE(sim.ledger().accepted(), 1);
}

void TstGraphSim::unknownTokens()
{
    GraphSim open(onePage());
    const auto a = open.answer(send(), kNow).body;
    GraphSim again(onePage());
    QCOMPARE(again.answer(send(), kNow).body, a); // made from the token alone
    QVERIFY(a.contains(R"("recipient_id":"7)"));
    auto options = onePage();
    options.acceptUnknownTokens = false;
    GraphSim strict(options);
    QCOMPARE(read(strict.answer(send(), kNow)).reason, QStringLiteral("token_refused"));
    strict.grant({domain::Secret(kToken), domain::Psid(QStringLiteral("2468013579246801")), {}, {}});
    const auto known = strict.answer(send(), kNow);
    QCOMPARE(read(known).result, SendResult::Accepted);
    QVERIFY(known.body.contains(R"("recipient_id":"2468013579246801")"));
}

void TstGraphSim::expiry()
{
    GraphSim sim(onePage());
    sim.grant({domain::Secret(kToken), domain::Psid(QStringLiteral("1")), kNow, {}});
    const auto late = read(sim.answer(send(), kNow));
    QCOMPARE(late.reason, QStringLiteral("token_refused"));
    QVERIFY(late.raw.text.contains(u"expired"));
    QCOMPARE(read(sim.answer(send(), kNow - domain::Milliseconds(1))).result, SendResult::Accepted);
}

void TstGraphSim::personWhoRefuses()
{
    GraphSim sim(onePage());
    sim.grant({domain::Secret(kToken), domain::Psid(QStringLiteral("1")), {},
        rehearsal::ErrorSpec{551, 1545041, 0, {}}});
    QCOMPARE(read(sim.answer(send(), kNow)).reason, QStringLiteral("person_unavailable"));
    QVERIFY(!sim.ledger().isUsed(Ledger::keyOf(kToken)));
}

void TstGraphSim::faultyMessagesKeepTheToken_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto message = [](const char* name, const QByteArray& json) {
        QTest::newRow(name) << followUp(kToken, json);
    };
    QTest::newRow("not JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no recipient") << QByteArray(R"({"message":{"text":"a"}})");
    message("no text", "{}");
    message("text is empty", R"({"text":""})");
    message("text is a number", R"({"text":5})");
    message("text too long", R"({"text":")" + QByteArray(2000, 'x') + "\"}");
    message("metadata too long", R"({"text":"a","metadata":")" + QByteArray(1000, 'x') + "\"}");
    const auto buttons = [&message](const char* name, const QByteArray& text, const QByteArray& list) {
        message(name, R"({"attachment":{"type":"template","payload":{"template_type":"button","text":")" +
                          text + R"(","buttons":)" + list + "}}}");
    };
    const QByteArray good = R"({"type":"postback","title":"Yes","payload":"y"})";
    buttons("no buttons", "a", "[]");
    buttons("four buttons", "a", "[" + good + "," + good + "," + good + "," + good + "]");
    buttons("text over 640", QByteArray(641, 'x'), "[" + good + "]");
    buttons("title over 20", "a", R"([{"type":"postback","title":"aaaaaaaaaaaaaaaaaaaaa","payload":"y"}])");
    buttons("link without address", "a", R"([{"type":"web_url","title":"Buy"}])");
}

void TstGraphSim::faultyMessagesKeepTheToken()
{
    QFETCH(QByteArray, body);
    GraphSim sim(onePage());
    const auto reply = sim.answer(send(body), kNow);
    QCOMPARE(reply.status, 400);
    const auto out = read(reply);
    QCOMPARE(out.raw.code, 100);
    QCOMPARE(out.token, domain::TokenFate::Kept);
    QCOMPARE(sim.ledger().accepted(), 0);
    const auto good = R"({"attachment":{"type":"template","payload":{"template_type":"button","text":"Sale",)"
                      R"("buttons":[{"type":"web_url","title":"Buy","url":"https://shop.example"}]}}})";
    QCOMPARE(read(sim.answer(send(followUp(kToken, good)), kNow)).result, SendResult::Accepted);
}

void TstGraphSim::otherRecipients()
{
    const auto hello = send(R"({"recipient":{"id":"2468"},"message":{"text":"Hello"}})");
    GraphSim trusting(onePage());
    QCOMPARE(read(trusting.answer(hello, kNow)).result, SendResult::Accepted); // never heard of, so believed
    trusting.acted(domain::Psid(QStringLiteral("2468")), kNow - std::chrono::hours{24});
    QCOMPARE(read(trusting.answer(hello, kNow)).reason, QStringLiteral("outside_window"));
    trusting.acted(domain::Psid(QStringLiteral("2468")), kNow - std::chrono::hours{23});
    QCOMPARE(read(trusting.answer(hello, kNow)).result, SendResult::Accepted);
    trusting.block(domain::Psid(QStringLiteral("2468")));
    QCOMPARE(read(trusting.answer(hello, kNow)).reason, QStringLiteral("person_unavailable"));
    QCOMPARE(trusting.toPeople(), 2);

    auto strict = onePage();
    strict.acceptUnknownWindows = false;
    GraphSim sim(strict);
    const auto out = read(sim.answer(hello, kNow));
    QCOMPARE(out.reason, QStringLiteral("outside_window"));
    QCOMPARE(
        read(sim.answer(send(R"({"recipient":{"one_time_notif_token":5},"message":{"text":"a"}})"), kNow))
            .reason,
        QStringLiteral("outside_window"));
}

void TstGraphSim::access()
{
    GraphSim sim(onePage());
    auto without = send();
    without.headers.clear();
    QCOMPARE(read(sim.answer(without, kNow)).reason, QStringLiteral("page_token_invalid"));
    auto wrong = send();
    wrong.headers = {{"authorization", "Bearer other"}};
    QCOMPARE(sim.answer(wrong, kNow).status, 401);
    auto query = without;
    query.query.addQueryItem(QStringLiteral("access_token"), QStringLiteral("page-demo"));
    QCOMPARE(read(sim.answer(query, kNow)).result, SendResult::Accepted);
}

void TstGraphSim::addresses()
{
    GraphSim sim(onePage());
    const auto codeOf = [&sim](const QByteArray& verb, const char* path) {
        return read(sim.answer(request(verb, path, followUp()), kNow)).raw.code;
    };
    QCOMPARE(codeOf("POST", "/v25.1/12345/messages"), 2500);
    QCOMPARE(codeOf("POST", "/v20.0/12345/messages"), 2500);
    QCOMPARE(codeOf("POST", "/v99.0/12345/messages"), 2500);
    QCOMPARE(codeOf("POST", "/12345/messages"), 2500);
    QCOMPARE(codeOf("POST", "/v25.0/99999/messages"), 100);
    QCOMPARE(codeOf("DELETE", "/v25.0/12345"), 100);
    QCOMPARE(sim.ledger().accepted(), 0);
    QCOMPARE(codeOf("POST", "/v21.0/me/messages"), 0);
    QCOMPARE(sim.ledger().accepted(), 1);
}

void TstGraphSim::identity()
{
    GraphSim sim(onePage());
    QCOMPARE(sim.answer(request("GET", "/v25.0/me"), kNow).body,
        QByteArray(R"({"id":"12345","name":"Trail Shop"})"));
    QCOMPARE(sim.answer(request("GET", "/v25.0/12345"), kNow).status, 200);
    QCOMPARE(sim.answer(request("GET", "/v25.0/777"), kNow).status, 400);
}

void TstGraphSim::anyPage()
{
    GraphSim sim;
    auto asked = request("GET", "/v25.0/me");
    QVERIFY(sim.answer(asked, kNow).body.contains(SimOptions::kAnyPage));
    asked.headers = {{"authorization", "Bearer rehearsal-4711"}};
    QVERIFY(sim.answer(asked, kNow).body.contains(R"("id":"4711")"));
    asked.headers = {{"authorization", "Bearer invalid-demo"}};
    QCOMPARE(sim.answer(asked, kNow).status, 401);
    QCOMPARE(read(sim.answer(request("POST", "/v26.0/31415/messages", followUp()), kNow)).result,
        SendResult::Accepted);
}

void TstGraphSim::errors_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("subcode");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("reason");
    const auto row = [](int code, int subcode, int status, const char* reason) {
        QTest::addRow("%d/%d", code, subcode) << code << subcode << status << QString::fromLatin1(reason);
    };
    row(1, 0, 500, "unknown_failure");
    row(1, 1357046, 500, "reply_lost");
    row(2, 0, 500, "temporary_failure");
    row(2, 2018344, 400, "contact_terms");
    row(4, 0, 400, "rate_limited");
    row(10, 0, 403, "no_permission");
    row(10, 2018278, 400, "outside_window");
    row(10, 1893063, 400, "page_restricted");
    row(100, 2018001, 400, "no_such_person");
    row(190, 0, 401, "page_token_invalid");
    row(190, 460, 401, "password_changed");
    row(190, 463, 401, "page_token_expired");
    row(200, 1545041, 400, "person_unavailable");
    row(368, 0, 400, "policy_block");
    row(551, 0, 400, "person_unavailable");
    row(551, 1545041, 400, "person_unavailable");
    row(613, 0, 400, "rate_limited");
    row(613, 2018338, 400, "warned");
    row(2022, 0, 400, "sending_disabled");
    row(777777, 0, 400, "unlisted");
}

void TstGraphSim::errors()
{
    QFETCH(int, code);
    QFETCH(int, subcode);
    GraphSim sim;
    const auto reply = sim.error({code, subcode, 0, {}});
    QTEST(reply.status, "status");
    const auto out = read(reply);
    QTEST(out.reason, "reason");
    QCOMPARE(out.raw.code, code);
    QCOMPARE(out.raw.subcode, subcode);
    QVERIFY(!out.raw.text.isEmpty());
    QVERIFY(out.raw.fbtraceId != read(sim.error({code, subcode, 0, {}})).raw.fbtraceId);
    const auto told = read(sim.error({code, subcode, 418, QStringLiteral(u"Own “words”")}));
    QCOMPARE(told.raw.http, 418);
    QCOMPARE(told.raw.text, QStringLiteral(u"Own “words”"));
}

void TstGraphSim::rateLimit()
{
    GraphSim sim;
    const auto out = read(sim.rateLimited(3));
    QCOMPARE(out.reason, QStringLiteral("rate_limited"));
    QCOMPARE(out.waitSeconds, 180);
}

void TstGraphSim::usage()
{
    auto options = onePage();
    options.usagePercent = 95;
    GraphSim sim(options);
    const auto reply = sim.answer(send(), kNow);
    QCOMPARE(read(reply).result, SendResult::Accepted);
    QCOMPARE(graph::usageOf(asHttp(reply)).percent, 95);
    // The other two headers, as a script asks for them.
    rehearsal::SimReply shown;
    GraphSim::showUsage(shown, "page", 80, 0);
    QCOMPARE(graph::usageOf(asHttp(shown)), (graph::Usage{80, 0}));
    GraphSim::showUsage(shown, "business", 70, 4);
    QCOMPARE(graph::usageOf(asHttp(shown)), (graph::Usage{80, 240}));
}

void TstGraphSim::rights()
{
    const auto ask = [](GraphSim& sim) {
        auto asked = request("GET", "/v25.0/debug_token", {});
        asked.query.addQueryItem(QStringLiteral("input_token"), QStringLiteral("page-token-demo"));
        return graph::readRightsReply(asHttp(sim.answer(asked, kNow)), domain::PageId{});
    };
    GraphSim given;
    QVERIFY(ask(given).told && ask(given).messaging);
    SimOptions options;
    options.permissions = QStringList{QStringLiteral("pages_show_list")};
    GraphSim missing(options);
    QVERIFY(ask(missing).told && !ask(missing).messaging);
    options.permissions.clear();
    GraphSim silent(options);
    QVERIFY(!ask(silent).told);
}

/// An app that enforces the proof takes no request without it.
void TstGraphSim::appSecret()
{
    SimOptions options;
    options.appSecret = domain::Secret(QStringLiteral("app-secret-demo"));
    GraphSim sim(options);
    QCOMPARE(read(sim.answer(send(), kNow)).raw.code, 100);
    auto proven = send();
    const auto bearer = QString::fromLatin1(proven.header("authorization").mid(7));
    proven.query.addQueryItem(
        QStringLiteral("appsecret_proof"), graph::appSecretProof(domain::Secret(bearer), options.appSecret));
    QCOMPARE(read(sim.answer(proven, kNow)).result, SendResult::Accepted);
}

void TstGraphSim::grantsFromJson()
{
    GraphSim sim(onePage());
    const auto taken = sim.grantFromJson(
        R"({"grants":[{"token":"otn-demo-000001","psid":"11","expires_at":"2026-01-01T00:00:00Z"},)"
        R"({"token":"otn-demo-000002","psid":"22","refuse":{"code":551}}],"only_granted":true})");
    QVERIFY(taken.ok());
    QCOMPARE(*taken, 2);
    QVERIFY(read(sim.answer(send(), kNow)).raw.text.contains(u"expired"));
    QCOMPARE(read(sim.answer(send(followUp(QStringLiteral("otn-demo-000002"))), kNow)).raw.code, 551);
    QVERIFY(read(sim.answer(send(followUp(QStringLiteral("otn-demo-000003"))), kNow))
                .raw.text.contains(u"invalid"));
    for (const char* bad : {"", "[]", "{}", R"({"grants":[{}]})", R"({"grants":[{"token":"a","psid":5}]})",
             R"({"grants":[{"token":"a","psid":"1","expires_at":"yesterday"}]})",
             R"({"grants":[{"token":"a","psid":"1","refuse":{}}]})"})
        QCOMPARE(sim.grantFromJson(bad).error().code, domain::ErrorCode::JsonInvalid);
}

void TstGraphSim::ledgerCounts()
{
    GraphSim sim(onePage());
    const auto arrive = [&sim](const SimRequest& one) {
        sim.noteArrival(one);
        (void)sim.answer(one, kNow);
    };
    arrive(send());
    arrive(send());
    arrive(send(followUp(QStringLiteral("otn-demo-000002"))));
    arrive(request("GET", "/v25.0/me"));
    arrive(send("{"));
    QCOMPARE(sim.ledger().arrivals(), 3);
    QCOMPARE(sim.ledger().accepted(), 2);
    QCOMPARE(sim.ledger().presentedTwice(), 1);
    QCOMPARE(sim.ledger().entries().value(Ledger::keyOf(kToken)).presented, 2);
    const auto json = sim.ledger().toJson(true);
    QVERIFY(json.startsWith(R"({"arrivals":3,"accepted":2,"tokens":2,"twice":1,"presented":{)"));
    QVERIFY(json.contains(QByteArray('"' + Ledger::keyOf(kToken) + "\":2")));
    QVERIFY(!json.contains("otn-demo"));
    QCOMPARE(sim.ledger().toJson(false), QByteArray(R"({"arrivals":3,"accepted":2,"tokens":2,"twice":1})"));
}

void TstGraphSim::ledgerRemembers()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(QStringLiteral("ledger"));
    {
        GraphSim sim(onePage());
        QVERIFY(sim.ledger().open(path).ok());
        sim.noteArrival(send());
        QCOMPARE(read(sim.answer(send(), kNow)).result, SendResult::Accepted);
    }
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("arrived 0123"); // a torn last line
    }
    for (int restart = 1; restart <= 3; ++restart) {
        GraphSim sim(onePage());
        QVERIFY(sim.ledger().open(path).ok());
        QCOMPARE(sim.ledger().accepted(), 1);
        QCOMPARE(sim.ledger().arrivals(), restart);
        sim.noteArrival(send());
        QCOMPARE(read(sim.answer(send(), kNow)).reason, QStringLiteral("token_refused"));
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("otn-demo"));
    QCOMPARE(
        file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
}

void TstGraphSim::ledgerFileFaults()
{
    Ledger ledger;
    const auto opened = ledger.open(QStringLiteral("/nowhere/ledger"));
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, domain::ErrorCode::FileUnwritable);
}

void TstGraphSim::recurringTokensRest()
{
    using namespace std::chrono_literals;
    GraphSim sim(onePage());
    const domain::Secret token(QStringLiteral("rn-demo-1"));
    sim.subscribe({token, domain::Psid(QStringLiteral("2468")), QStringLiteral("Offers"), kNow,
        kNow + 24h * 30, false, {}});
    const auto say = [&](domain::Instant at) {
        return read(sim.answer(
            send(R"({"recipient":{"notification_messages_token":"rn-demo-1"},"message":{"text":"News"}})"),
            at));
    };
    QCOMPARE(say(kNow).result, SendResult::Accepted);
    QCOMPARE(say(kNow + 47h).reason, QStringLiteral("cooldown"));
    QCOMPARE(say(kNow + 48h).result, SendResult::Accepted);
    sim.stop(token);
    QCOMPARE(say(kNow + 96h).reason, QStringLiteral("topic_stopped"));
    sim.stop(token, false);
    QCOMPARE(say(kNow + 96h).result, SendResult::Accepted);
    QCOMPARE(say(kNow + 24h * 31).reason, QStringLiteral("token_refused")); // its time is over
    QCOMPARE(sim.recurring(), 3);
    auto options = onePage();
    options.acceptUnknownTokens = false;
    GraphSim strict(options);
    QCOMPARE(read(strict.answer(
                      send(R"({"recipient":{"notification_messages_token":"x"},"message":{"text":"News"}})"),
                      kNow))
                 .reason,
        QStringLiteral("token_refused"));
}

void TstGraphSim::recurringTokensAreListed()
{
    GraphSim sim(onePage());
    QByteArray grants;
    for (int i = 0; i < 120; ++i) {
        grants += (i > 0 ? "," : "");
        grants += R"({"recurring":"Offers","psid":"24680)" + QByteArray::number(100'000 + i) +
                  R"(","token":"rn-)" + QByteArray::number(i) + "\"}";
    }
    QCOMPARE(sim.grantFromJson("{\"grants\":[" + grants + "]}").value(), 120);
    std::set<QString> seen;
    QString after;
    int parts = 0;
    do {
        auto ask = request("GET", "/v25.0/12345/notification_message_tokens");
        ask.query.addQueryItem(QStringLiteral("limit"), QStringLiteral("50"));
        if (!after.isEmpty())
            ask.query.addQueryItem(QStringLiteral("after"), after);
        const auto part = graph::readRecurringReply(asHttp(sim.answer(ask, kNow)));
        QVERIFY(part.ok());
        QCOMPARE(part->unusable, 0);
        for (const auto& one : part->records) {
            QCOMPARE(one.topicName, QStringLiteral("Offers"));
            QVERIFY(seen.insert(one.token.reveal()).second);
        }
        after = part->next;
        ++parts;
    } while (!after.isEmpty() && parts < 10);
    QCOMPARE(parts, 3);
    QCOMPARE(seen.size(), 120U);
}

void TstGraphSim::utilityTemplates()
{
    auto options = onePage();
    options.templates = {QStringLiteral("order_shipped")};
    GraphSim sim(options);
    const auto say = [&](const char* type, const char* name) {
        return read(sim.answer(send(QByteArray(R"({"recipient":{"id":"2468"},"messaging_type":")") + type +
                                    R"(","message":{"template":{"name":")" + name +
                                    R"(","language":{"code":"en"},"components":[]}}})"),
            kNow));
    };
    QCOMPARE(say("UTILITY", "order_shipped").result, SendResult::Accepted);
    QCOMPARE(say("UTILITY", "not_approved").result, SendResult::Refused);
    QCOMPARE(say("RESPONSE", "order_shipped").result, SendResult::Refused);
    QCOMPARE(sim.utilities(), 1);
}

void TstGraphSim::subscribedApps()
{
    using Told = graph::Subscriptions::Told;
    const auto asked = [](SimOptions options) {
        GraphSim sim(std::move(options));
        return graph::readSubscriptionsReply(
            asHttp(sim.answer(request("GET", "/v25.0/12345/subscribed_apps"), kNow)));
    };
    auto options = onePage();
    QCOMPARE(asked(options).told, Told::Yes);
    QVERIFY(asked(options).missing.isEmpty());
    QVERIFY(sentenceOf(asked(options)).isEmpty());
    options.subscribedFields = QStringList{QStringLiteral("messages"), QStringLiteral("something_else")};
    QVERIFY(asked(options).missing.contains(QStringLiteral("messaging_optins")));
    QVERIFY(!asked(options).missing.contains(QStringLiteral("messages")));
    QVERIFY(sentenceOf(asked(options)).contains(QStringLiteral("every new opt-in is lost")));
    options.subscribedFields = QStringList();
    QCOMPARE(asked(options).missing, graph::neededFields());
    options.subscribedFields.reset();
    QCOMPARE(asked(options).told, Told::NoPermission);
    QVERIFY(sentenceOf(asked(options)).contains(QStringLiteral("pages_manage_metadata")));
    ports::HttpReply broken;
    broken.fault = ports::TransportFault::Deadline;
    QCOMPARE(graph::readSubscriptionsReply(broken).told, Told::No);
}

QTEST_GUILESS_MAIN(TstGraphSim)
#include "tst_graphsim.moc"
