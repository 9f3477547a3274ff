// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace headsup;
using namespace headsup::test;

/// Captured webhooks, taking imports back, and what people may ask for, by the real program.
class TstCapture : public QObject
{
    Q_OBJECT

    static QByteArray envelope(const QByteArray& person, const QByteArray& part)
    {
        const auto time = QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 60'000);
        return QByteArray("{\"object\":\"page\",\"entry\":[{\"id\":\"") + kPage +
               "\",\"messaging\":[{\"sender\":{\"id\":\"" + person + "\"},\"recipient\":{\"id\":\"" + kPage +
               "\"},\"timestamp\":" + time + "," + part + "}]}]}\n";
    }
    static QByteArray optIn(int i, const QByteArray& topic = "Aurora 2 back in stock")
    {
        const auto number = QByteArray::number(i);
        return envelope(
            "213000000000000" + number, "\"optin\":{\"type\":\"one_time_notif_req\",\"payload\":\"" + topic +
                                            "\",\"one_time_notif_token\":\"otn-demo-" + number + "\"}");
    }
    static void addPage(const Desk& desk) { (void)desk.must("page add 100200300400500 Lumen --rehearsal"); }
    static bool waitFor(const std::function<bool()>& done) { return QTest::qWaitFor(done, kPatience); }

private Q_SLOTS:
    void aCaptureIsToldFromATable()
    {
        Desk desk;
        addPage(desk);
        desk.write(QStringLiteral("log.txt"),
            optIn(1) + optIn(2) + "oops\n" + envelope("2130000000000002", "\"message\":{\"mid\":\"m_1\"}") +
                envelope("2130000000000002", "\"new_thing\":{}") + optIn(3).chopped(30));
        // After the opt-ins, by its own time too.
        const auto stop = envelope("2130000000000001",
            "\"optin\":{\"type\":\"notification_messages\",\"notification_messages_status\":\"STOP "
            "NOTIFICATIONS\"}");
        const auto dry = desk.must("import log.txt --dry-run");
        QCOMPARE(dry[QStringLiteral("added")].toInt(), 2);
        QCOMPARE(dry[QStringLiteral("batch")].toString(), QString());
        auto json = desk.must("import log.txt --rejects rejects.jsonl");
        QCOMPARE(json[QStringLiteral("added")].toInt(), 2);
        QCOMPARE(json[QStringLiteral("rejected")].toInt(), 2);
        QCOMPARE(json[QStringLiteral("rejects")].toArray()[0].toObject()[QStringLiteral("row")].toInt(), 3);
        const auto events = json[QStringLiteral("events")].toObject();
        QCOMPARE(events[QStringLiteral("message")].toInt(), 1);
        QCOMPARE(events[QStringLiteral("other")].toInt(), 1);
        QCOMPARE(desk.read(QStringLiteral("rejects.jsonl")).count('\n'), 2);
        json = desk.must("import log.txt");
        QCOMPARE(json[QStringLiteral("added")].toInt(), 0);
        QCOMPARE(json[QStringLiteral("known")].toInt(), 2);
        QCOMPARE(json[QStringLiteral("events")].toObject()[QStringLiteral("known")].toInt(), 4);
        desk.write(QStringLiteral("stop.json"), stop);
        (void)desk.must("import stop.json");
        json = desk.must("topics")[QStringLiteral("topics")].toArray()[0].toObject();
        QCOMPARE(json[QStringLiteral("unused")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("withdrawn")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("name")].toString(), QStringLiteral("Aurora 2 back in stock"));
        QCOMPARE(desk.run("import log.txt --map psid=1").code, 2);
    }

    void followingTakesWhatComes()
    {
        Desk desk;
        addPage(desk);
        desk.write(QStringLiteral("log.jsonl"), optIn(1));
        QProcess process;
        desk.prepare(process, words("--json import --follow log.jsonl"));
        process.start(QIODevice::ReadOnly);
        QByteArray out;
        const auto lines = [&](int count) {
            return waitFor([&] {
                out += process.readAllStandardOutput();
                return out.count('\n') >= count;
            });
        };
        QVERIFY(lines(1));
        QFile log(desk.path(QStringLiteral("log.jsonl")));
        QVERIFY(log.open(QIODevice::Append));
        const auto second = optIn(2);
        log.write(second.first(50));
        log.flush();
        QTest::qWait(600); // long enough to be looked at
        log.write(second.sliced(50) + optIn(1));
        log.flush();
        QVERIFY(lines(2));
        log.close();
        QVERIFY(QFile::rename(log.fileName(), desk.path(QStringLiteral("log.1"))));
        desk.write(QStringLiteral("log.jsonl"), optIn(3));
        QVERIFY(lines(3));
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QCOMPARE(Desk::finish(process).code, 0);
        const auto answers = out.trimmed().split('\n');
        QCOMPARE(answers.size(), 3);
        for (const auto& answer : answers)
            QCOMPARE(QJsonDocument::fromJson(answer).object()[QStringLiteral("added")].toInt(), 1);
        QCOMPARE(QJsonDocument::fromJson(answers[1]).object()[QStringLiteral("known")].toInt(), 1);
        QCOMPARE(desk.run("import --follow none.jsonl").code, 3);
        desk.write(QStringLiteral("list.csv"), Desk::optIns(1));
        QCOMPARE(desk.run("import --follow list.csv").code, 3);
    }

    void anImportIsTakenBack()
    {
        Desk desk;
        addPage(desk);
        desk.write(QStringLiteral("a.csv"), Desk::optIns(3));
        desk.write(QStringLiteral("b.csv"), Desk::optIns(2, 3));
        (void)desk.must("import a.csv");
        const auto batch = desk.must("import b.csv")[QStringLiteral("batch")].toString();
        const auto json = desk.must(QByteArray("import undo " + batch.toLatin1()).constData());
        QCOMPARE(json.keys(), (QStringList{QStringLiteral("kept"), QStringLiteral("removed")}));
        QCOMPARE(json[QStringLiteral("removed")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("kept")].toInt(), 0);
        QCOMPARE(desk.run("import undo 99").code, 3);
        QCOMPARE(desk.run("import undo x").code, 2);
        QCOMPARE(desk.run("import undo").code, 2);
        QCOMPARE(desk.must("import b.csv")[QStringLiteral("added")].toInt(), 1);
    }

    void aPersonIsShownOptedOutAndErased()
    {
        Desk desk;
        addPage(desk);
        desk.write(QStringLiteral("a.csv"), Desk::optIns(2));
        (void)desk.must("import a.csv");
        auto person = desk.must("person 2000000000000001")[QStringLiteral("person")].toObject();
        QCOMPARE(person[QStringLiteral("psid")].toString(), QStringLiteral("2000000000000001"));
        auto optIns = person[QStringLiteral("optins")].toArray();
        QCOMPARE(optIns.size(), 1);
        QCOMPARE(optIns[0].toObject()[QStringLiteral("prompt")].toString(),
            QStringLiteral("Tell me when Aurora 2 is back"));
        QCOMPARE(optIns[0].toObject()[QStringLiteral("file")].toString(), QStringLiteral("a.csv"));
        person = desk.must("withdraw 2000000000000001")[QStringLiteral("person")].toObject();
        optIns = person[QStringLiteral("optins")].toArray();
        QCOMPARE(optIns[0].toObject()[QStringLiteral("state")].toString(), QStringLiteral("withdrawn"));
        (void)desk.must("erase 2000000000000001");
        QCOMPARE(desk.run("person 2000000000000001").code, 3);
        QCOMPARE(desk.run("erase 2000000000000001").code, 3);
        QCOMPARE(desk.run("withdraw 1").code, 3);
        const auto again = desk.must("import a.csv");
        QCOMPARE(again[QStringLiteral("rejected")].toInt(), 1);
        QCOMPARE(again[QStringLiteral("known")].toInt(), 1);
        const auto bytes = desk.read(QStringLiteral("workspace.sqlite"));
        QVERIFY(!bytes.contains("2000000000000001"));
        QVERIFY(bytes.contains("2000000000000002"));
    }

    void topicsAreMerged()
    {
        Desk desk;
        addPage(desk);
        desk.write(QStringLiteral("log.jsonl"), optIn(1, "Boots") + optIn(2, "The boots"));
        (void)desk.must("import log.jsonl");
        const auto topic = desk.must("topic merge 2 1")[QStringLiteral("topic")].toObject();
        QCOMPARE(topic[QStringLiteral("unused")].toInt(), 2);
        QCOMPARE(desk.must("topics")[QStringLiteral("topics")].toArray().size(), 1);
        QCOMPARE(desk.run("topic merge 1 1").code, 2);
        QCOMPARE(desk.run("topic merge 2 1").code, 3);
    }
};

QTEST_GUILESS_MAIN(TstCapture)
#include "tst_capture.moc"
