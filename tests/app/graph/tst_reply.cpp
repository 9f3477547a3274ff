// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/errortext.h"
#include "graph/reply.h"
#include "graph/usage.h"

#include <QTest>

using namespace headsup;
using domain::Scope;
using domain::SendResult;
using domain::TokenFate;
using ports::HttpReply;
using ports::TransportFault;

namespace {

HttpReply reply(int status, const QByteArray& body)
{
    HttpReply made;
    made.status = status;
    made.body = body;
    made.bytesHanded = 100;
    return made;
}

HttpReply failed(TransportFault fault, qint64 handed)
{
    HttpReply made;
    made.fault = fault;
    made.faultText = QStringLiteral("why");
    made.bytesHanded = handed;
    return made;
}

} // namespace

class TstReply : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void accepted();
    void verdicts_data();
    void verdicts();
    void faults_data();
    void faults();
    void errorBodyIsKept();
    void aForeignAnswerSaysWhatCame();
    void longTextsAreKeptForTheMask();
    void deepAndLongBodies();
    void waits_data();
    void waits();
    void usages_data();
    void usages();
    void identities_data();
    void identities();
    void whyNotThePage_data();
    void whyNotThePage();
    void rights_data();
    void rights();
};

void TstReply::accepted()
{
    const auto out = graph::readSendReply(reply(200, R"({"recipient_id":"2468","message_id":"m_AbC-1"})"));
    QCOMPARE(out.result, SendResult::Accepted);
    QCOMPARE(out.messageId.value(), QStringLiteral("m_AbC-1"));
    QCOMPARE(out.reason, QStringLiteral("accepted"));
    QCOMPARE(out.raw.http, 200);
    QCOMPARE(out.raw.bytesHanded, 100);
    QCOMPARE(out.waitSeconds, 0);
}

void TstReply::verdicts_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<SendResult>("result");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<Scope>("scope");
    const auto row = [](const char* name, int status, const char* body, SendResult result, const char* reason,
                         Scope scope = Scope::Person) {
        QTest::newRow(name) << status << QByteArray(body) << result << QString::fromLatin1(reason) << scope;
    };
    const auto refused = SendResult::Refused;
    const auto unknown = SendResult::Unknown;
    row("no id", 200, "{}", unknown, "no_verdict", Scope::Pace);
    row("id is a number", 200, R"({"message_id":123})", unknown, "no_verdict", Scope::Pace);
    row("id is empty", 200, R"({"message_id":""})", unknown, "no_verdict", Scope::Pace);
    row("id with a line break", 200, R"({"message_id":"a\nb"})", unknown, "no_verdict", Scope::Pace);
    row("id in a list", 200, R"([{"message_id":"m_1"}])", unknown, "no_verdict", Scope::Pace);
    row("201 is not 200", 201, R"({"message_id":"m_1"})", unknown, "no_verdict", Scope::Pace);
    row("id but 500", 500, R"({"message_id":"m_1"})", unknown, "server_error", Scope::Pace);
    row("HTML", 200, "<html>sign in</html>", unknown, "no_verdict", Scope::Page);
    row("nothing", 200, "", unknown, "no_verdict", Scope::Pace);
    row("redirect", 302, "", unknown, "no_verdict", Scope::Page);
    row("cut JSON", 200, R"({"message_id":"m_)", unknown, "no_verdict", Scope::Pace);
    row("bad UTF-8", 200, "{\"message_id\":\"m_\xff\"}", unknown, "no_verdict", Scope::Pace);
    row("error in a 200", 200, R"({"error":{"code":551}})", unknown, "no_verdict", Scope::Pace);
    row("Page error in a 200", 200, R"({"error":{"code":190}})", unknown, "no_verdict", Scope::Page);
    row("551", 400, R"({"error":{"code":551}})", refused, "person_unavailable");
    row("190", 401, R"({"error":{"code":190,"error_subcode":463}})", refused, "page_token_expired",
        Scope::Page);
    row("unlisted", 400, R"({"error":{"code":987654}})", unknown, "unlisted");
    row("unlisted in a 500", 500, R"({"error":{"code":987654}})", unknown, "server_error", Scope::Pace);
    row("code 2 in a 500", 500, R"({"error":{"code":2}})", unknown, "temporary_failure", Scope::Pace);
    row("1/1357046 in a 500", 500, R"({"error":{"code":1,"error_subcode":1357046}})", unknown, "reply_lost");
    row("1545041 under another code", 400, R"({"error":{"code":10,"error_subcode":1545041}})", refused,
        "person_unavailable");
    row("code 2 in a 400", 400, R"({"error":{"code":2}})", unknown, "temporary_failure", Scope::Pace);
    row("1/1357046", 400, R"({"error":{"code":1,"error_subcode":1357046}})", unknown, "reply_lost");
    row("used token", 400,
        R"({"error":{"code":100,"message":"Param recipient[one_time_notif_token] has already been used"}})",
        refused, "token_refused");
    row("code as text", 400, R"({"error":{"code":"551"}})", unknown, "no_verdict", Scope::Pace);
    row("code too large", 400, R"({"error":{"code":99999999999999}})", unknown, "no_verdict", Scope::Pace);
    row("code with a fraction", 400, R"({"error":{"code":551.0}})", unknown, "no_verdict", Scope::Pace);
    row("error is a text", 400, R"({"error":"proxy says no"})", unknown, "no_verdict", Scope::Pace);
    row("400 without JSON", 400, "Bad request", unknown, "no_verdict", Scope::Page);
    row("429 without JSON", 429, "slow down", unknown, "no_verdict", Scope::Pace);
    row("500 with an error", 500, R"({"error":{"code":551}})", unknown, "server_error", Scope::Pace);
    row("500 about the Page", 500, R"({"error":{"code":368}})", unknown, "server_error", Scope::Page);
    row("503 in HTML", 503, "<h1>Sorry</h1>", unknown, "server_error", Scope::Pace);
}

void TstReply::verdicts()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto out = graph::readSendReply(reply(status, body));
    QTEST(out.result, "result");
    QTEST(out.reason, "reason");
    QTEST(out.scope, "scope");
    QVERIFY(!out.messageId.isValid());
    QCOMPARE(out.raw.http, status);
}

void TstReply::faults_data()
{
    QTest::addColumn<TransportFault>("fault");
    QTest::addColumn<qint64>("handed");
    QTest::addColumn<SendResult>("result");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* name, TransportFault fault, qint64 handed, SendResult result,
                         const char* reason) {
        QTest::newRow(name) << fault << handed << result << QString::fromLatin1(reason);
    };
    row("refused", TransportFault::NotConnected, 0, SendResult::NotSent, "network_not_reached");
    row("broken before a byte", TransportFault::Broken, 0, SendResult::NotSent, "network_not_reached");
    row("deadline before a byte", TransportFault::Deadline, 0, SendResult::NotSent, "network_not_reached");
    row("broken", TransportFault::Broken, 1, SendResult::Unknown, "connection_broken");
    row("not connected, yet a byte went", TransportFault::NotConnected, 1, SendResult::Unknown,
        "connection_broken");
    row("deadline", TransportFault::Deadline, 9, SendResult::Unknown, "no_answer");
    row("too large", TransportFault::TooLarge, 9, SendResult::Unknown, "no_verdict");
    row("aborted", TransportFault::Aborted, 9, SendResult::Unknown, "connection_broken");
}

void TstReply::faults()
{
    QFETCH(TransportFault, fault);
    QFETCH(qint64, handed);
    auto given = failed(fault, handed);
    // A half reply proves nothing, even if it looks like an acceptance.
    given.status = 200;
    given.body = R"({"message_id":"m_1"})";
    const auto out = graph::readSendReply(given);
    QTEST(out.result, "result");
    QTEST(out.reason, "reason");
    QVERIFY(!out.messageId.isValid());
    QCOMPARE(out.token, handed == 0 ? TokenFate::Kept : TokenFate::Doubtful);
    QCOMPARE(out.raw.text, QStringLiteral("why"));
    QCOMPARE(out.raw.bytesHanded, handed);
}

void TstReply::errorBodyIsKept()
{
    const auto out = graph::readSendReply(reply(400,
        R"({"error":{"message":"(#551) Not available","type":"OAuthException","code":551,"error_subcode":1545041,)"
        R"("fbtrace_id":"Abc1"}})"));
    QCOMPARE(out.raw, (domain::RawAnswer{400, 551, 1545041, QStringLiteral("(#551) Not available"),
                          QStringLiteral("Abc1"), 100}));
}

void TstReply::aForeignAnswerSaysWhatCame()
{
    auto redirect = reply(302, "");
    redirect.headers.append({QByteArray("location"), QByteArray("https://login.example/?token=x")});
    QCOMPARE(graph::readSendReply(redirect).raw.text,
        QStringLiteral("What came was a redirect to “login.example”, HTTP 302."));
    QCOMPARE(graph::readSendReply(reply(200, "<html>")).raw.text,
        QStringLiteral("What came was a web page, HTTP 200."));
    QCOMPARE(graph::readSendReply(reply(503, "")).raw.text, QStringLiteral("What came was HTTP 503."));
}

void TstReply::longTextsAreKeptForTheMask()
{
    // The sender cuts them after it has masked what is secret.
    const QByteArray body = R"({"error":{"code":551,"message":")" + QByteArray(5000, 'x') + "\"}}";
    QCOMPARE(graph::readSendReply(reply(400, body)).raw.text.size(), 5000);
}

void TstReply::deepAndLongBodies()
{
    const QByteArray deep =
        R"({"message_id":"m_1","x":)" + QByteArray(30'000, '[') + QByteArray(30'000, ']') + '}';
    QCOMPARE(graph::readSendReply(reply(200, deep)).result, SendResult::Unknown);
    const QByteArray large = R"({"message_id":"m_1","x":")" + QByteArray(70'000, 'x') + "\"}";
    QCOMPARE(graph::readSendReply(reply(200, large)).result, SendResult::Unknown);
    // Brackets in a text are no depth.
    const QByteArray flat = R"({"message_id":"m_1","x":"\"[[[[[)" + QByteArray(100, '{') + "\"}";
    QCOMPARE(graph::readSendReply(reply(200, flat)).result, SendResult::Accepted);
}

void TstReply::waits_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char* title, const char* name, const char* value, int seconds) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << seconds;
    };
    row("retry-after", "retry-after", "17", 17);
    row("retry-after as a date", "retry-after", "Sun, 22 Nov 2026 12:00:00 GMT", 0);
    row("retry-after below zero", "retry-after", "-5", 0);
    row("retry-after for years", "retry-after", "999999999", 86400);
    row("minutes", "x-business-use-case-usage",
        R"({"1":[{"type":"pages","call_count":1},{"type":"messenger","estimated_time_to_regain_access":3}]})",
        180);
    row("minutes as text", "x-business-use-case-usage", R"({"1":[{"estimated_time_to_regain_access":"3"}]})",
        0);
    row("high use names no time", "x-app-usage", R"({"call_count":28,"total_cputime":95,"total_time":25})",
        0);
    row("damaged", "x-app-usage", R"({"call_count":)", 0);
    row("not an object", "x-business-use-case-usage", "[1,2]", 0);
}

void TstReply::waits()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    auto given = reply(200, R"({"message_id":"m_1"})");
    given.headers.append({name, value});
    const auto out = graph::readSendReply(given);
    QCOMPARE(out.result, SendResult::Accepted);
    QTEST(out.waitSeconds, "seconds");
}

void TstReply::usages_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("percent");
    const auto row = [](const char* title, const char* name, const char* value, int percent) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << percent;
    };
    row("app", "x-app-usage", R"({"call_count":28,"total_cputime":95,"total_time":25})", 95);
    row("page", "x-page-usage", R"({"call_count":90})", 90);
    row("business, the highest of all", "x-business-use-case-usage",
        R"({"1":[{"type":"pages","call_count":3}],"2":[{"type":"messenger","total_time":77,"call_count":1}]})",
        77);
    row("over a hundred", "x-app-usage", R"({"call_count":140})", 140);
    row("a text is no figure", "x-app-usage", R"({"call_count":"95"})", 0);
    row("damaged", "x-app-usage", R"({"call_count":95)", 0);
    row("absent", "x-other", "1", 0);
}

void TstReply::usages()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    auto given = reply(200, "{}");
    given.headers.append({name, value});
    QTEST(graph::usageOf(given).percent, "percent");
}

void TstReply::identities_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("error"); // -1: none
    const auto row = [](const char* name, int status, const char* body, int error) {
        QTest::newRow(name) << status << QByteArray(body) << error;
    };
    using domain::ErrorCode;
    row("good", 200, R"({"id":"12345","name":"Trail Shop"})", -1);
    row("id as number", 200, R"({"id":12345,"name":"Trail Shop"})", static_cast<int>(ErrorCode::NoVerdict));
    row("id with letters", 200, R"({"id":"12a"})", static_cast<int>(ErrorCode::NoVerdict));
    row("HTML", 200, "<html>", static_cast<int>(ErrorCode::NoVerdict));
    row("redirect", 302, "", static_cast<int>(ErrorCode::NoVerdict));
    row("190", 401, R"({"error":{"code":190,"message":"no"}})", static_cast<int>(ErrorCode::GraphRefused));
    row("5xx", 500, "oops", static_cast<int>(ErrorCode::NotConnected));
    row("proxy", 407, "<html>", static_cast<int>(ErrorCode::NotConnected));
}

void TstReply::identities()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(int, error);
    const auto got = graph::readIdentityReply(reply(status, body));
    QCOMPARE(got.ok() ? -1 : static_cast<int>(got.error().code), error);
    if (got) {
        QCOMPARE(got->id.value(), QStringLiteral("12345"));
        QCOMPARE(got->name, QStringLiteral("Trail Shop"));
    }
    QCOMPARE(graph::readIdentityReply(failed(TransportFault::Deadline, 0)).error().code,
        domain::ErrorCode::NotConnected);
}

void TstReply::whyNotThePage_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, int status, const char* header, const char* body,
                         const char* says) {
        QTest::newRow(name) << status << QByteArray(header) << QByteArray(body) << QString::fromUtf8(says);
    };
    row("redirect of a hotspot", 302, "location: http://login.hotspot.example/?to=x&access_token=secret", "",
        "a redirect to “login.hotspot.example”, HTTP 302");
    row("redirect to nowhere", 307, "", "", "a redirect, HTTP 307");
    row("sign-in page", 200, "content-type: text/html; charset=utf-8", "hello", "a web page, HTTP 200");
    row("page without a type", 200, "", " <!doctype html>", "a web page, HTTP 200");
    row("something else", 200, "content-type: text/plain", "ok", "HTTP 200");
    row("server fault", 503, "", "<h1>Sorry</h1>", "The server reports a fault of its own (HTTP 503)");
    row("proxy", 407, "", "<h1>Who are you</h1>", "The proxy of this network asks for a name");
    row("expired", 401, "", R"({"error":{"code":190,"error_subcode":463,"message":"Session has expired"}})",
        "The access token of the Page has expired. Make a new one");
    row("and its words", 401, "", R"({"error":{"code":190,"message":"Session has expired"}})",
        "Messenger's words: “Session has expired”");
    row("old version", 400, "", R"({"error":{"code":2500,"message":"Unknown path components: /v3.0/me"}})",
        "probably because of its version");
    row("no permission", 403, "", R"({"error":{"code":230}})", "lacks the permission pages_messaging");
    row("unlisted", 400, "", R"({"error":{"code":987654,"message":"Odd"}})", "Messenger's words: “Odd”");
}

void TstReply::whyNotThePage()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    auto given = reply(status, body);
    if (!header.isEmpty())
        given.headers.append({header.left(header.indexOf(':')), header.mid(header.indexOf(':') + 2)});
    const auto text = domain::sentence(graph::readIdentityReply(given).error());
    QVERIFY2(text.contains(says), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("secret")), qPrintable(text));
}

void TstReply::rights_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("told");
    QTest::addColumn<bool>("messaging");
    const auto row = [](const char* name, int status, const char* body, bool told, bool messaging) {
        QTest::newRow(name) << status << QByteArray(body) << told << messaging;
    };
    row("given", 200, R"({"data":{"scopes":["pages_show_list","pages_messaging"]}})", true, true);
    row("missing", 200, R"({"data":{"scopes":["pages_show_list"]}})", true, false);
    row("none at all", 200, R"({"data":{"scopes":[]}})", true, false);
    row("given for this Page", 200,
        R"({"data":{"scopes":["pages_messaging"],"granular_scopes":[{"scope":"pages_messaging","target_ids":["7","12345"]}]}})",
        true, true);
    row("given for another Page", 200,
        R"({"data":{"scopes":["pages_messaging"],"granular_scopes":[{"scope":"pages_messaging","target_ids":["7"]}]}})",
        true, false);
    row("given for all Pages", 200,
        R"({"data":{"scopes":["pages_messaging"],"granular_scopes":[{"scope":"pages_messaging"}]}})", true,
        true);
    row("refused to say", 400, R"({"error":{"code":100}})", false, true);
    row("refused with a list", 400, R"({"data":{"scopes":[]}})", false, true);
    row("no list", 200, R"({"data":{"is_valid":true}})", false, true);
    row("HTML", 200, "<html>", false, true);
    row("odd list", 200, R"({"data":{"scopes":[1,null,"pages_messaging"]}})", true, true);
}

void TstReply::rights()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    const auto got = graph::readRightsReply(reply(status, body), domain::PageId{QStringLiteral("12345")});
    QTEST(got.told, "told");
    QTEST(got.messaging, "messaging");
    QVERIFY(!graph::readRightsReply(failed(TransportFault::Deadline, 0), {}).told);
}

QTEST_GUILESS_MAIN(TstReply)
#include "tst_reply.moc"
