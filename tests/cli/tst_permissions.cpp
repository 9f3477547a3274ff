// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

using namespace headsup;
using namespace headsup::test;

/// Rights to write that are no one-time tokens, and a token that pays for the next prompt, by the real
/// program.
class TstPermissions : public QObject
{
    Q_OBJECT

    static std::unique_ptr<rehearsal::SimThread> standIn()
    {
        auto sim = rehearsal::SimThread::start({});
        if (!sim)
            qFatal("no stand-in");
        return std::move(*sim);
    }
    static QJsonObject firstTopic(const Desk& desk)
    {
        return desk.must("permissions")[QStringLiteral("topics")].toArray()[0].toObject();
    }
    static QByteArray says(const QByteArray& person, const QByteArray& part)
    {
        const auto time = QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 60'000);
        return QByteArray("{\"object\":\"page\",\"entry\":[{\"id\":\"") + kPage +
               "\",\"messaging\":[{\"sender\":{\"id\":\"" + person + "\"},\"recipient\":{\"id\":\"" + kPage +
               "\"},\"timestamp\":" + time + ',' + part + "}]}]}\n";
    }

private Q_SLOTS:
    void recurringTokensAreFetchedAndRest()
    {
        const auto sim = standIn();
        sim->run([](rehearsal::SimServer& server) {
            for (int i = 0; i < 120; ++i)
                server.sim().subscribe({domain::Secret(QStringLiteral("rn-demo-%1").arg(i)),
                    domain::Psid(QString::number(2'000'000'000'000'001 + i)), QStringLiteral("Aurora 2"),
                    domain::fromMs(1'700'000'000'000), {}, false, {}});
        });
        Desk desk;
        desk.fill(2, sim->address());
        auto report = desk.must("permissions fetch");
        QCOMPARE(report[QStringLiteral("added")].toInt(), 120);
        QCOMPARE(desk.must("permissions fetch")[QStringLiteral("known")].toInt(), 120);
        QCOMPARE(firstTopic(desk)[QStringLiteral("permission")].toString(), QStringLiteral("recurring"));
        QCOMPARE(firstTopic(desk)[QStringLiteral("usable")].toInt(), 120);
        // The books of the one-time tokens do not know them.
        const auto topics = desk.must("topics")[QStringLiteral("topics")].toArray();
        QCOMPARE(topics.size(), 1);
        QCOMPARE(topics[0].toObject()[QStringLiteral("unused")].toInt(), 2);

        // A kind is named, or it is one-time.
        QCOMPARE(desk.run("campaign new --topic 2 --message message.txt").code, 1);
        QCOMPARE(desk.run("campaign new --topic 1 --message message.txt --permission recurring").code, 1);
        QCOMPARE(desk.run("campaign new --topic 1 --message message.txt --permission human_agent").code, 2);
        (void)desk.must("campaign new --topic 2 --message message.txt --permission recurring");
        const auto look = desk.must("campaign preflight 1");
        QCOMPARE(look[QStringLiteral("people")].toInt(), 120);
        QCOMPARE(look[QStringLiteral("tokens")].toInt(), 0);
        QVERIFY(desk.run("campaign preflight 1").out.contains("Australia"));
        QCOMPARE(
            desk.must("campaign send 1 --confirm 120 --reason test")[QStringLiteral("sent")].toInt(), 120);
        qint64 arrived = 0;
        sim->run([&](rehearsal::SimServer& server) { arrived = server.sim().recurring(); });
        QCOMPARE(arrived, 120);
        QCOMPARE(firstTopic(desk)[QStringLiteral("resting")].toInt(), 120);
        const auto row =
            desk.must("campaign results 1")[QStringLiteral("deliveries")].toArray()[0].toObject();
        QCOMPARE(row[QStringLiteral("recipient")].toString(), QStringLiteral("recurring"));
        // Within 48 hours nobody is written to with them.
        (void)desk.must("campaign new --topic 2 --message message.txt --permission recurring");
        const auto again = desk.must("campaign preflight 2", 1);
        QCOMPARE(again[QStringLiteral("people")].toInt(), 0);
        QCOMPARE(
            again[QStringLiteral("left_out")].toArray()[0].toObject()[QStringLiteral("reason")].toString(),
            QStringLiteral("resting"));
    }

    void webhooksBringRecurringTokensAndStopThem()
    {
        Desk desk;
        (void)desk.must("page add 100200300400500 Lumen --rehearsal");
        const QByteArray optIn = "\"optin\":{\"type\":\"notification_messages\",\"title\":\"Offers\","
                                 "\"notification_messages_token\":\"rn-demo-1\"";
        desk.write(QStringLiteral("log.jsonl"), says("2000000000000001", optIn + "}"));
        QCOMPARE(desk.must("import log.jsonl")[QStringLiteral("added")].toInt(), 1);
        QCOMPARE(firstTopic(desk)[QStringLiteral("usable")].toInt(), 1);
        desk.write(QStringLiteral("log.jsonl"),
            says("2000000000000001", optIn + ",\"notification_messages_status\":\"STOP NOTIFICATIONS\"}"));
        (void)desk.must("import log.jsonl");
        QCOMPARE(firstTopic(desk)[QStringLiteral("stopped")].toInt(), 1);
    }

    void listsOfOtherKinds()
    {
        const auto sim = standIn();
        Desk desk;
        desk.fill(1, sim->address());
        desk.write(
            QStringLiteral("customers.csv"), "psid,first_name\n2000000000000007,Ada\n2000000000000008,Bo\n");
        (void)desk.must("import customers.csv --permission utility --default 'topic=Orders'");
        QCOMPARE(firstTopic(desk)[QStringLiteral("name")].toString(), QStringLiteral("Orders"));
        QCOMPARE(firstTopic(desk)[QStringLiteral("usable")].toInt(), 2);
        QCOMPARE(desk.run("import customers.csv --permission tag").code, 2);
        desk.write(QStringLiteral("shipped.json"),
            R"({"template":{"name":"order_shipped","language":"en"},"parameters":["{first_name|there}"]})");
        QCOMPARE(desk.run("campaign new --topic 2 --message message.txt --permission utility").code, 1);
        (void)desk.must("campaign new --topic 2 --message shipped.json --permission utility");
        // The words are Meta's, so a person says why they are sent.
        QCOMPARE(desk.run("campaign send 1 --confirm 2").code, 1);
        QCOMPARE(
            desk.must("campaign send 1 --confirm 2 --reason shipped")[QStringLiteral("sent")].toInt(), 2);
        qint64 arrived = 0;
        sim->run([&](rehearsal::SimServer& server) { arrived = server.sim().utilities(); });
        QCOMPARE(arrived, 2);

        const auto day =
            QDateTime::currentDateTimeUtc().addDays(-500).date().toString(Qt::ISODate).toLatin1();
        desk.write(QStringLiteral("tokens.csv"),
            "psid,token,topic,prompt,opted_in_at\n2000000000000009,rn-old-1,Offers,Offers," + day +
                "T10:00:00Z\n");
        QCOMPARE(desk.must("import tokens.csv --permission recurring")[QStringLiteral("added")].toInt(), 1);
    }

    void openConversations()
    {
        const auto sim = standIn();
        Desk desk;
        desk.fill(2, sim->address());
        desk.write(QStringLiteral("log.jsonl"), says("2000000000000001", "\"message\":{\"mid\":\"m_1\"}"));
        (void)desk.must("import log.jsonl");
        QCOMPARE(desk.must("permissions fetch --permission window")[QStringLiteral("added")].toInt(), 1);
        (void)desk.must("campaign new --topic 2 --message message.txt --permission window");
        QCOMPARE(desk.must("campaign preflight 1")[QStringLiteral("people")].toInt(), 1);
        QCOMPARE(desk.must("campaign send 1 --confirm 1 --reason chat")[QStringLiteral("sent")].toInt(), 1);
        const auto topic = desk.must("topics")[QStringLiteral("topics")].toArray()[0].toObject();
        QCOMPARE(topic[QStringLiteral("unused")].toInt(), 2);
    }

    void aTokenPaysForTheNextPrompt()
    {
        const auto sim = standIn();
        Desk desk;
        desk.fill(2, sim->address());
        desk.write(QStringLiteral("next.json"),
            R"({"one_time_notif_req":{"title":"Aurora 2 is back in stock. Hear about Aurora 3?"}})");
        desk.write(QStringLiteral("long.json"),
            R"({"one_time_notif_req":{"title":")" + QByteArray(66, 'a') + R"("}})");
        QVERIFY(desk.run("campaign new --topic 1 --message long.json").code != 0);
        const auto made = desk.run("campaign new --topic 1 --message next.json");
        QCOMPARE(made.code, 0);
        QVERIFY2(made.err.contains("the one message"), made.err.constData());
        const auto look = desk.run("campaign preflight 1");
        QVERIFY2(look.out.contains("the one message"), look.out.constData());
        const auto sent = desk.must("campaign send 1 --confirm 2 --reason next");
        QCOMPARE(sent[QStringLiteral("sent")].toInt(), 2);
        qint64 prompts = 0;
        sim->run([&](rehearsal::SimServer& server) { prompts = server.sim().prompts(); });
        QCOMPARE(prompts, 2);
        const auto rates = desk.must("chain")[QStringLiteral("topics")].toArray()[0].toObject();
        QCOMPARE(rates[QStringLiteral("asked")].toInt(), 2);
        QCOMPARE(rates[QStringLiteral("told")].toInt(), 2);
        // A reward for opting in goes out as little as from “ask”.
        desk.write(
            QStringLiteral("paid.json"), R"({"one_time_notif_req":{"title":"Opt in and win tickets"}})");
        desk.write(QStringLiteral("more.csv"), Desk::optIns(1, 50));
        (void)desk.must("import more.csv");
        (void)desk.must("campaign new --topic 1 --message paid.json");
        const auto paid = desk.run("campaign preflight 2");
        QVERIFY(paid.code != 0);
        QVERIFY2(paid.err.contains("“Opt in and win tickets” cannot be used"), paid.err.constData());
        QVERIFY(desk.run("campaign send 2 --confirm 1 --reason no").code != 0);
    }
};

QTEST_GUILESS_MAIN(TstPermissions)
#include "tst_permissions.moc"
