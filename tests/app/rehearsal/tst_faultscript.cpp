// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/faultscript.h"

#include <QTest>

using namespace headsup;
using rehearsal::FaultKind;
using rehearsal::FaultScript;

namespace {

FaultScript script(const char* rules)
{
    return FaultScript::parse(R"({"seed":7,"rules":)" + QByteArray(rules) + '}', QStringLiteral("test"))
        .value();
}

/// The numbers of the sends that go wrong, among the first ones.
QList<int> hits(FaultScript played, int sends, const QString& token = QStringLiteral("otn-demo-000001"))
{
    QList<int> out;
    for (int i = 1; i <= sends; ++i) {
        if (played.next(rehearsal::RequestKind::Send, token))
            out.append(i);
    }
    return out;
}

} // namespace

class TstFaultScript : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches();
    void theFirstRuleWins();
    void ratesAreRepeatable();
    void parameters();
    void requests();
    void everyFaultHasASample();
    void badScripts_data();
    void badScripts();
    void files();
};

void TstFaultScript::matches()
{
    QCOMPARE(hits(script("[]"), 5), QList<int>());
    QCOMPARE(hits(script(R"([{"fault":"reset"}])"), 3), (QList<int>{1, 2, 3}));
    QCOMPARE(hits(script(R"([{"match":{"nth":5},"fault":"reset"}])"), 10), QList<int>{5});
    QCOMPARE(hits(script(R"([{"match":{"nth":[2,9]},"fault":"reset"}])"), 10), (QList<int>{2, 9}));
    QCOMPARE(hits(script(R"([{"match":{"every":4},"fault":"reset"}])"), 12), (QList<int>{4, 8, 12}));
    QCOMPARE(hits(script(R"([{"match":{"every":4,"times":2},"fault":"reset"}])"), 40), (QList<int>{4, 8}));
    const auto forOne = script(R"([{"match":{"token":"otn-demo-000002"},"fault":"reset"}])");
    QCOMPARE(hits(forOne, 5), QList<int>());
    QCOMPARE(hits(forOne, 2, QStringLiteral("otn-demo-000002")), (QList<int>{1, 2}));
    QCOMPARE(hits(script(R"([{"match":{"rate":0},"fault":"reset"}])"), 50), QList<int>());
    QCOMPARE(hits(script(R"([{"match":{"rate":1.0},"fault":"reset"}])"), 2), (QList<int>{1, 2}));
}

void TstFaultScript::theFirstRuleWins()
{
    auto played = script(R"([{"match":{"nth":2},"fault":"html"},{"match":{"every":2},"fault":"reset"}])");
    QVERIFY(!played.next(rehearsal::RequestKind::Send));
    QCOMPARE(played.next(rehearsal::RequestKind::Send)->kind, FaultKind::Html);
    QVERIFY(!played.next(rehearsal::RequestKind::Send));
    QCOMPARE(played.next(rehearsal::RequestKind::Send)->kind, FaultKind::Reset);
}

void TstFaultScript::ratesAreRepeatable()
{
    const auto rules = R"([{"match":{"rate":0.1},"fault":"reset"}])";
    const auto first = hits(script(rules), 2000);
    QCOMPARE(hits(script(rules), 2000), first);
    QVERIFY2(first.size() > 140 && first.size() < 260, qPrintable(QString::number(first.size())));
}

void TstFaultScript::parameters()
{
    auto played =
        script(R"([{"match":{"nth":1},"fault":"error","code":10,"subcode":2018278,"http":403,"message":"No"},
        {"match":{"nth":2},"fault":"delay","ms":250},{"match":{"nth":3},"fault":"rate_limit","minutes":7},
        {"match":{"nth":4},"fault":"server_error","processed":true},{"match":{"nth":5},"fault":"no_answer"}])");
    const auto error = *played.next(rehearsal::RequestKind::Send);
    QCOMPARE(error.error.code, 10);
    QCOMPARE(error.error.subcode, 2018278);
    QCOMPARE(error.error.http, 403);
    QCOMPARE(error.error.message, QStringLiteral("No"));
    QVERIFY(!error.processed);
    QCOMPARE(played.next(rehearsal::RequestKind::Send)->wait, domain::Milliseconds(250));
    QCOMPARE(played.next(rehearsal::RequestKind::Send)->minutes, 7);
    QVERIFY(played.next(rehearsal::RequestKind::Send)->processed);
    QVERIFY(played.next(rehearsal::RequestKind::Send)->processed);
}

/// A rule looks at one kind of request and counts that kind alone.
void TstFaultScript::requests()
{
    using rehearsal::RequestKind;
    auto played = script(R"([{"match":{"request":"identity","nth":2},"fault":"html"},
        {"match":{"request":"any","nth":5},"fault":"redirect","location":"http://x.example/"},
        {"match":{"nth":2},"fault":"reset"}])");
    QVERIFY(!played.next(RequestKind::Identity));
    QVERIFY(!played.next(RequestKind::Send));
    QCOMPARE(played.next(RequestKind::Identity)->kind, FaultKind::Html);
    QCOMPARE(played.next(RequestKind::Send)->kind, FaultKind::Reset);
    const auto fifth = *played.next(RequestKind::Rights);
    QCOMPARE(fifth.kind, FaultKind::Redirect);
    QCOMPARE(fifth.location, QStringLiteral("http://x.example/"));
    QVERIFY(!played.next(RequestKind::Conversations));
}

/// The sample that the description of the format shows: every fault once.
void TstFaultScript::everyFaultHasASample()
{
    auto loaded = FaultScript::load(QStringLiteral(HEADSUP_TEST_DATA "/faults/every-fault.json"));
    QVERIFY2(loaded.ok(), qPrintable(loaded.ok() ? QString() : domain::logText(loaded.error())));
    QSet<int> kinds;
    for (int i = 0; i < 100; ++i) {
        for (const auto kind : {rehearsal::RequestKind::Send, rehearsal::RequestKind::Identity,
                 rehearsal::RequestKind::Rights, rehearsal::RequestKind::Conversations}) {
            if (const auto fault = loaded->next(kind))
                kinds.insert(static_cast<int>(fault->kind));
        }
    }
    QCOMPARE(kinds.size(), static_cast<int>(FaultKind::Usage) + 1);
}

void TstFaultScript::badScripts_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const char* json, const char* says) {
        QTest::newRow(name) << QByteArray(json) << QString::fromUtf8(says);
    };
    row("not JSON", "{", "not valid JSON");
    row("a list", "[]", "must be an object");
    row("no rules", "{}", "“rules” must be an array");
    row("unknown key", R"({"rules":[],"rulez":1})", "“rulez” is not known");
    row("unknown fault", R"({"rules":[{"fault":"explode"}]})", "rule 1: “fault” must be one of close_before");
    row("no fault", R"({"rules":[{"fault":"reset"},{"match":{"nth":1}}]})", "rule 2: “fault” must be one of");
    row("unknown match", R"({"rules":[{"match":{"nht":1},"fault":"reset"}]})",
        "rule 1, match: “nht” is not known");
    row("nth of zero", R"({"rules":[{"match":{"nth":0},"fault":"reset"}]})",
        "“nth” must be a whole number from 1");
    row("nth of text", R"({"rules":[{"match":{"nth":["a"]},"fault":"reset"}]})",
        "“nth” must hold whole numbers");
    row("rate of 5", R"({"rules":[{"match":{"rate":5},"fault":"reset"}]})",
        "“rate” must be a number from 0 to 1");
    row("rate of text", R"({"rules":[{"match":{"rate":"5%"},"fault":"reset"}]})", "“rate” must be a number");
    row("error without code", R"({"rules":[{"fault":"error"}]})", "an error needs a “code”");
    row("http of 99", R"({"rules":[{"fault":"error","code":1,"http":99}]})",
        "“http” must be a whole number from 200");
    row("processed of text", R"({"rules":[{"fault":"reset","processed":"yes"}]})",
        "“processed” must be true or false");
    row("processed error", R"({"rules":[{"fault":"error","code":1,"processed":true}]})",
        "does not go with this fault");
    row("unknown request", R"({"rules":[{"match":{"request":"sent"},"fault":"reset"}]})",
        "“request” must be one of send, identity");
    row("unknown header", R"({"rules":[{"fault":"usage","header":"x"}]})", "“header” must be one of app");
    row("too large", R"({"rules":[{"fault":"huge","bytes":999999999}]})",
        "“bytes” must be a whole number from 1");
    row("two lines", "{\"rules\":[{\"fault\":\"redirect\",\"location\":\"a\\nb\"}]}", "must be one line");
    row("line of damage", "{\n\n\"rules\": [,]}", "line 3: it is not valid JSON");
    row("line of a rule",
        "{\"about\": \"{[\\\"\",\n\"rules\": [\n{\"fault\": \"reset\"},\n{\"match\": {},\n"
        "\"fault\": \"explode\"}]}",
        "line 4, rule 2: “fault” must be");
    row("rule of text", R"({"rules":["reset"]})", "rule 1 must be an object");
}

void TstFaultScript::badScripts()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, says);
    const auto parsed = FaultScript::parse(json, QStringLiteral("faults.json"));
    QVERIFY(!parsed.ok());
    QCOMPARE(parsed.error().code, domain::ErrorCode::FaultFileInvalid);
    QCOMPARE(parsed.error().details.value(0), QStringLiteral("faults.json"));
    QVERIFY2(parsed.error().details.value(1).contains(says), qPrintable(parsed.error().details.value(1)));
}

void TstFaultScript::files()
{
    for (const char* name : {"a-bad-day.json", "page-trouble.json"}) {
        const auto loaded =
            FaultScript::load(QStringLiteral(HEADSUP_TEST_DATA "/faults/") + QLatin1StringView(name));
        QVERIFY2(loaded.ok(), qPrintable(loaded.ok() ? QString() : domain::logText(loaded.error())));
        QVERIFY(!hits(*loaded, 200).isEmpty());
    }
    QCOMPARE(
        FaultScript::load(QStringLiteral("/nowhere/at.all")).error().code, domain::ErrorCode::FileMissing);
}

QTEST_GUILESS_MAIN(TstFaultScript)
#include "tst_faultscript.moc"
