// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/conversation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace headsup;
using namespace std::chrono_literals;
using domain::Instant;
using graph::Conversation;
using graph::Sighting;
using graph::Sought;

namespace {

const auto kClaimed = *domain::fromIso(QStringLiteral("2026-11-22T19:00:00Z"));
const auto kPage = domain::PageId{QStringLiteral("12345")};
const auto kText = QStringLiteral("Hi, the Aurora 2 is back in stock");

QJsonObject line(const QString& from, const QString& text, Instant at)
{
    return {{QStringLiteral("id"), QStringLiteral("m_1")},
        {QStringLiteral("created_time"), QString(domain::toIso(at).left(19) + QStringLiteral("+0000"))},
        {QStringLiteral("from"), QJsonObject{{QStringLiteral("id"), from}}},
        {QStringLiteral("message"), text}};
}

ports::HttpReply reply(const QByteArray& body, int status = 200)
{
    ports::HttpReply out;
    out.status = status;
    out.body = body;
    return out;
}

ports::HttpReply shown(const QJsonArray& lines, bool more = false)
{
    QJsonObject messages{{QStringLiteral("data"), lines}};
    if (more)
        messages.insert(QStringLiteral("paging"),
            QJsonObject{{QStringLiteral("next"), QStringLiteral("https://x.example")}});
    const QJsonObject one{
        {QStringLiteral("id"), QStringLiteral("t_1")}, {QStringLiteral("messages"), messages}};
    return reply(QJsonDocument(QJsonObject{{QStringLiteral("data"), QJsonArray{one}}}).toJson());
}

Sought sought(bool isTemplate = false)
{
    return {domain::Psid{QStringLiteral("77")}, kText, kClaimed, isTemplate};
}

graph::LookUp ask(const ports::HttpReply& came, Instant now = kClaimed + 1h, const Sought& about = sought())
{
    return graph::judged(graph::readConversationReply(came), about, kPage, now);
}

} // namespace

class TstConversation : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void found_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("as it was") << kText;
        QTest::newRow("spaces at the ends") << QString(u' ' + kText + QStringLiteral("\n"));
        QTest::newRow("another line end") << QStringLiteral("Hi, the Aurora 2\r\nis back in stock");
    }
    void found()
    {
        QFETCH(QString, text);
        const auto at = kClaimed + 3s;
        const auto seen = ask(shown({line(QStringLiteral("12345"), text, at)}, true), kClaimed + 5s);
        QCOMPARE(seen, (graph::LookUp{Sighting::Found, domain::MessageId{QStringLiteral("m_1")}, at, {}}));
    }
    void accentsMayBeComposedInAnotherWay()
    {
        auto about = sought();
        about.text = QStringLiteral(u"Caf\u00e9 is open");
        const auto words = QStringLiteral(u"Cafe\u0301 is open");
        QCOMPARE(ask(shown({line(QStringLiteral("12345"), words, kClaimed)}), kClaimed + 1h, about).sighting,
            Sighting::Found);
    }

    void whatProves_data()
    {
        QTest::addColumn<QJsonArray>("lines");
        QTest::addColumn<bool>("more");
        QTest::addColumn<int>("minutes"); ///< since the claim
        QTest::addColumn<Sighting>("sighting");
        const auto page = kPage.value();
        const auto person = QStringLiteral("77");
        const auto old = line(person, QStringLiteral("Tell me"), kClaimed - 720h);
        const auto row = [](const char* name, const QJsonArray& lines, bool more, int minutes,
                             Sighting sighting) {
            QTest::newRow(name) << lines << more << minutes << sighting;
        };
        row("the whole conversation was seen", {old}, false, 60, Sighting::NotFound);
        row("back to before the claim was seen", {old}, true, 60, Sighting::NotFound);
        row("it is too early", {old}, false, 10, Sighting::CannotTell);
        row("older ones are missing", {line(person, QStringLiteral("Hi"), kClaimed + 1min)}, true, 60,
            Sighting::CannotTell);
        row("another text of the Page", {line(page, QStringLiteral("Thanks"), kClaimed), old}, false, 60,
            Sighting::NotFound);
        row("the same text from the person", {line(person, kText, kClaimed), old}, false, 60,
            Sighting::NotFound);
        row("the same text long ago", {line(page, kText, kClaimed - 24h)}, false, 60, Sighting::NotFound);
        row("the same text much later", {line(page, kText, kClaimed + 30min), old}, false, 60,
            Sighting::NotFound);
        row("a little before, for clocks differ", {line(page, kText, kClaimed - 1min)}, false, 60,
            Sighting::Found);
        row("something without words", {line(page, {}, kClaimed), old}, false, 60, Sighting::CannotTell);
        row("something without words, long ago", {line(page, {}, kClaimed - 24h)}, false, 60,
            Sighting::NotFound);
        auto odd = old;
        odd.remove(QStringLiteral("created_time"));
        row("a line that cannot be read", {odd}, false, 60, Sighting::CannotTell);
    }
    void whatProves()
    {
        QFETCH(QJsonArray, lines);
        QFETCH(bool, more);
        QFETCH(int, minutes);
        const auto now = kClaimed + std::chrono::minutes{minutes};
        QTEST(ask(shown(lines, more), now).sighting, "sighting");
        // Of a message with buttons the words may not be shown, so that their absence proves nothing.
        const auto about = ask(shown(lines, more), now, sought(true)).sighting;
        QVERIFY(about != Sighting::NotFound);
    }

    void notTold_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<domain::Scope>("scope");
        const auto row = [](const char* name, int status, const char* body, const char* reason,
                             domain::Scope scope) {
            QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(reason) << scope;
        };
        using domain::Scope;
        row("permission", 403, R"({"error":{"code":230}})", "messaging_permission", Scope::Page);
        row("rate limit", 400, R"({"error":{"code":613}})", "rate_limited", Scope::Pace);
        row("sign-in page", 200, "<html>", "no_verdict", Scope::Page);
        row("server fault", 500, "oops", "no_verdict", Scope::Pace);
        row("hidden", 200, R"({"data":[]})", "", Scope::Person);
        row("odd", 200, R"({"data":{}})", "no_verdict", Scope::Page);
        row("person", 400, R"({"error":{"code":100,"error_subcode":2018001}})", "no_such_person",
            Scope::Person);
    }
    void notTold()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const auto got = graph::readConversationReply(reply(body, status));
        QVERIFY(!got.told);
        QTEST(got.reason, "reason");
        QTEST(got.scope, "scope");
        QCOMPARE(graph::judged(got, sought(), kPage, kClaimed + 1h).sighting, Sighting::CannotTell);
    }
    void notConnected()
    {
        ports::HttpReply broken;
        broken.fault = ports::TransportFault::Broken;
        QVERIFY(!graph::readConversationReply(broken).told);
    }
    /// Whatever comes, nothing is proven by accident and nothing throws.
    void damagedAnswers()
    {
        const auto good = shown({line(kPage.value(), QStringLiteral("x"), kClaimed)}).body;
        for (qsizetype cut = 0; cut < good.size(); ++cut)
            QVERIFY(ask(reply(good.left(cut))).sighting == Sighting::CannotTell ||
                    good.mid(cut).trimmed().isEmpty());
        for (const char* body :
            {R"({"data":[{}]})", R"({"data":[1,null,"x"]})", R"({"data":[{"messages":{"data":[[]]}}]})",
                R"({"data":[{"messages":{"data":[{"created_time":7,"from":{"id":12345}}]}}]})", "[]", "null"})
            QCOMPARE(ask(reply(body)).sighting, Sighting::CannotTell);
    }
};

QTEST_GUILESS_MAIN(TstConversation)
#include "tst_conversation.moc"
