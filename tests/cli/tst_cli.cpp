// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QRegularExpression>

using namespace headsup;
using namespace headsup::test;

/// The contract of each command's answer: keys, kinds of values, exit codes.
class TstCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto sim = rehearsal::SimThread::start({});
        QVERIFY(sim.ok());
        m_sim = std::move(*sim);
        m_desk.fill(4, m_sim->address());
        m_desk.write(QStringLiteral("bad.csv"),
            "psid,token,topic,opted_in_at\n1234567890123456,,Aurora 2,2026-01-02T00:00:00Z\n"
            "1.23E+15,otn-demo-900,Aurora 2,2026-01-02T00:00:00Z\n");
        m_desk.write(QStringLiteral("other.txt"), "Summer sale: 20 % off everything in the shop, buy now!");
    }

    void answersHaveTheirKeys_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("rows");    ///< name of a list in the answer, or empty
        QTest::addColumn<QString>("rowKeys"); ///< of its first row
        const auto row = [](const char* line, const char* keys, const char* rows = "",
                             const char* rowKeys = "") {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(keys)
                                << QString::fromLatin1(rows) << QString::fromLatin1(rowKeys);
        };
        row("page list", "pages", "pages", "graph_url graph_version id name rehearsal");
        row("page test", "error id name ok");
        row("page add 777 Second --rehearsal --workspace second.sqlite", "page");
        row("import bad.csv --dry-run", "added batch expired known rejected rejects rows spent", "rejects",
            "reason row text");
        row("import optins.csv", "added batch expired known rejected rejects rows spent");
        row("topics", "topics", "topics",
            "dead expired id in_flight kind name reserved sent spent_elsewhere uncertain unused withdrawn");
        row("topic set 1 --name Aurora --field item=Aurora", "topic");
        row("optins --limit 2", "next optins", "optins",
            "expires_at id name opted_in_at prompt psid state topic");
        row("check --prompt 'Tell me when Aurora 2 is back' --message 'Aurora 2 is back'",
            "findings reason score verdict", "findings", "fix message_span prompt_span rule severity text");
        row("campaign new --topic 1 --message message.txt", "campaign");
        row("campaign preflight 1",
            "at_night findings in_window left_out overlaps people prompts samples tokens verdict", "samples",
            "name psid text");
        row("campaign send 1 --confirm 4",
            "campaign failed left_out pending sent state stopped_because uncertain");
        row("campaign results 1", "deliveries", "deliveries",
            "at code delivered_at message_id next_step opt_in psid reacted_at read_at reason recipient state "
            "subcode");
        row("export optins all.csv", "rows");
        row("export people all.csv --topic 1", "rows");
        row("export results all.csv", "rows");
        row("export report all.csv", "rows");
    }
    void answersHaveTheirKeys()
    {
        QFETCH(QString, line);
        QFETCH(QString, keys);
        QFETCH(QString, rows);
        QFETCH(QString, rowKeys);
        auto given = words(line);
        given.append(QStringLiteral("--json")); // it may stand anywhere
        const auto answer = m_desk.run(given);
        QVERIFY2(answer.code == 0, answer.err.constData());
        QCOMPARE(answer.out.count('\n'), 1);
        QCOMPARE(answer.keys().join(u' '), keys);
        if (!rows.isEmpty()) {
            const auto first = answer.json()[rows].toArray().first().toObject();
            QCOMPARE(QStringList(first.keys()).join(u' '), rowKeys);
        }
        checkValues(answer.json());
        QVERIFY(!answer.out.contains("otn-demo"));
        QVERIFY(!answer.err.contains("otn-demo"));
    }

    void withoutJsonItIsText()
    {
        const auto answer = m_desk.run("topics");
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json().isEmpty());
        QVERIFY(answer.out.contains("Aurora"));
    }

    void campaignsLifeInNumbers()
    {
        Desk desk;
        desk.fill(4, m_sim->address());
        desk.write(QStringLiteral("optins.csv"), Desk::optIns(3, 501));
        const auto imported = desk.must("import optins.csv");
        QCOMPARE(imported[u"added"].toInt(), 3);
        QCOMPARE(imported[u"rows"].toInt(), 3);
        QCOMPARE(desk.must("campaign new --topic 1 --message message.txt")[u"campaign"].toString(),
            QStringLiteral("1"));
        const auto look = desk.must("campaign preflight 1");
        QCOMPARE(look[u"people"].toInt(), 7);
        QCOMPARE(look[u"tokens"].toInt(), 7);
        QCOMPARE(look[u"verdict"].toString(), QStringLiteral("relevant"));
        // A draft has nobody in line: it goes.
        QCOMPARE(desk.must("campaign cancel 1")[u"state"].toString(), QStringLiteral("cancelled"));
        QCOMPARE(desk.run("campaign preflight 1").code, 3);
    }

    void dryRunKeepsNothing()
    {
        Desk desk;
        QCOMPARE(desk.run("page add 1 Shop --rehearsal").code, 0);
        desk.write(QStringLiteral("in.csv"), Desk::optIns(3));
        const auto tried = desk.must("import in.csv --dry-run");
        QCOMPARE(tried[u"added"].toInt(), 3);
        QCOMPARE(tried[u"batch"].toString(), QString());
        QVERIFY(desk.must("topics")[u"topics"].toArray().isEmpty());
    }

    void columnsAndValuesByHand()
    {
        Desk desk;
        QCOMPARE(desk.run("page add 1 Shop --rehearsal").code, 0);
        desk.write(QStringLiteral("in.csv"),
            "Wer;Schlüssel;Wann\n2000000000000001;otn-demo-1;2026-03-02 10:00\nquatsch;otn-demo-2;gestern\n");
        const auto imported =
            desk.must("import in.csv --map psid=Wer --map token=Schlüssel --map opted_in_at=Wann "
                      "--default 'topic=Aurora 2' --default topic_kind=price_drop --default "
                      "'prompt=Tell me' --timezone Europe/Berlin --rejects rejects.csv");
        QCOMPARE(imported[u"added"].toInt(), 1);
        QCOMPARE(imported[u"rejected"].toInt(), 1);
        QVERIFY(desk.read(QStringLiteral("rejects.csv")).contains("quatsch"));
        const auto optIn = desk.must("optins")[u"optins"].toArray().first().toObject();
        QCOMPARE(optIn[u"opted_in_at"].toString(), QStringLiteral("2026-03-02T09:00:00Z"));
        const auto topic = desk.must("topics")[u"topics"].toArray().first().toObject();
        QCOMPARE(topic[u"kind"].toString(), QStringLiteral("price_drop"));
    }

    void pagesOfOptInsFollowEachOther()
    {
        QStringList seen;
        QString after;
        do {
            auto words = test::words("--json optins --sort -id --limit 3");
            if (!after.isEmpty())
                words << QStringLiteral("--after") << after;
            const auto page = m_desk.run(words).json();
            for (const auto row : page[u"optins"].toArray())
                seen.append(row.toObject()[u"id"].toString());
            after = page[u"next"].toString();
        } while (!after.isEmpty());
        QCOMPARE(seen, (QStringList{QStringLiteral("4"), QStringLiteral("3"), QStringLiteral("2"),
                           QStringLiteral("1")}));
    }

    void checkSaysNoWithItsExitCode()
    {
        const auto answer = m_desk.run("--json check --prompt 'Tell me when Aurora 2 is back' --message 'Our "
                                       "big sale: 20 % off sandals'");
        QCOMPARE(answer.json()[u"verdict"].toString(), QStringLiteral("not_relevant"));
        QCOMPARE(answer.code, 1);
    }

    void checkOfManyLinesKeepsTheirOrder()
    {
        QByteArray lines("\xEF\xBB\xBF");
        for (int i = 0; i < 1'000; ++i)
            lines += question(QStringLiteral("line-%1").arg(i));
        m_desk.write(QStringLiteral("lines.jsonl"), lines);
        const auto answer = m_desk.run("check --jsonl lines.jsonl");
        QVERIFY2(answer.code == 0, answer.err.constData());
        const auto out = answer.out.trimmed().split('\n');
        QCOMPARE(out.size(), 1'000);
        for (int i = 0; i < 1'000; ++i) {
            const auto json = QJsonDocument::fromJson(out[i]).object();
            QCOMPARE(json[u"id"].toString(), QStringLiteral("line-%1").arg(i));
            QCOMPARE(json[u"verdict"].toString(), QStringLiteral("relevant"));
        }
        QCOMPARE(m_desk.run("check --jsonl lines.jsonl --json").out, answer.out);
    }

    void checkAnswersBadLinesInTheirPlace()
    {
        auto noMessage = question(7);
        noMessage.replace("message", "words");
        m_desk.write(QStringLiteral("mixed.jsonl"), question(QStringLiteral("a")) + "\nnot json\n[1]\n" +
                                                        noMessage + question(QStringLiteral("c"), "weather") +
                                                        question(QStringLiteral("d")).trimmed());
        const auto answer = m_desk.run("check --jsonl mixed.jsonl");
        QCOMPARE(answer.code, 3);
        const auto lines = answer.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 7); // the empty line in the middle has its answer too
        QStringList ids;
        QString verdicts;
        for (const auto& line : lines) {
            const auto json = QJsonDocument::fromJson(line).object();
            ids.append(json[u"id"].toString());
            verdicts += json.contains(u"error") ? u'-' : u'+';
        }
        QCOMPARE(ids.join(u'|'), QStringLiteral("a||||7|c|d"));
        QCOMPARE(verdicts, QStringLiteral("+-----+"));
        QVERIFY(answer.err.contains("Line 3: "));
    }

    void helpAndVersion()
    {
        QVERIFY(m_desk.run("--help").out.contains("campaign preflight"));
        QCOMPARE(m_desk.run("--help").code, 0);
        QVERIFY(m_desk.run("import --help").out.contains("--dry-run"));
        QVERIFY(m_desk.run("--version").out.startsWith("headsup-cli "));
    }

private:
    static QByteArray question(const QJsonValue& id, const char* kind = "back_in_stock")
    {
        const QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("lang"), QStringLiteral("en")},
            {QStringLiteral("topic_kind"), QLatin1StringView(kind)},
            {QStringLiteral("prompt"), QStringLiteral("Tell me when Aurora 2 is back")},
            {QStringLiteral("message"), QStringLiteral("Aurora 2 is back")}};
        return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
    }
    /// Ids are texts, times are ISO 8601 in UTC, wherever they stand.
    static void checkValues(const QJsonValue& value)
    {
        static const QRegularExpression utc(
            QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z$"));
        static const QStringList ids{QStringLiteral("id"), QStringLiteral("psid"), QStringLiteral("opt_in"),
            QStringLiteral("campaign"), QStringLiteral("batch"), QStringLiteral("message_id")};
        for (const auto element : value.toArray())
            checkValues(element);
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (ids.contains(it.key()))
                QVERIFY2(it->isString(), qPrintable(it.key()));
            // null: nothing told of it
            if ((it.key() == u"at" || it.key().endsWith(u"_at")) && !it->isNull())
                QVERIFY2(utc.match(it->toString()).hasMatch(), qPrintable(it->toString()));
            checkValues(*it);
        }
    }
    Desk m_desk;
    std::unique_ptr<rehearsal::SimThread> m_sim;
};

QTEST_GUILESS_MAIN(TstCli)
#include "tst_cli.moc"
