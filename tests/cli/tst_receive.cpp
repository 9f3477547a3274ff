// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"
#include "webhook/signature.h"

#include <QTcpSocket>
#include <QUrl>

using namespace headsup;
using namespace headsup::test;

/// Webhooks by the real program, and what follows from them: windows, prompts, the board, health.
class TstReceive : public QObject
{
    Q_OBJECT

    static constexpr auto kSecret = "app-secret-of-a-test";

    /// The program while it receives.
    struct Receiving
    {
        QProcess process;
        QUrl address;
        QByteArray said;
        explicit Receiving(const Desk& desk)
        {
            desk.prepare(process, words("--json receive --port 0 --verify-token verify"));
            process.start(QIODevice::ReadOnly);
            if (!QTest::qWaitFor(
                    [this] { return process.canReadLine() || process.state() == QProcess::NotRunning; },
                    kPatience))
                qFatal("no address");
            address = QUrl(
                QJsonDocument::fromJson(process.readLine()).object()[QStringLiteral("address")].toString());
        }
        [[nodiscard]] bool hears(const QByteArray& words)
        {
            return QTest::qWaitFor(
                [&] {
                    said += process.readAllStandardError();
                    return said.contains(words);
                },
                kPatience);
        }
        [[nodiscard]] int post(const QByteArray& body, const char* secret = kSecret) const
        {
            QTcpSocket socket;
            socket.connectToHost(QStringLiteral("127.0.0.1"), static_cast<quint16>(address.port()));
            socket.write("POST " + address.path().toLatin1() +
                         " HTTP/1.1\r\nHost: x\r\nX-Hub-Signature-256: " +
                         webhook::signatureOf(body, domain::Secret(QString::fromLatin1(secret))) +
                         "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            if (!QTest::qWaitFor([&] { return socket.bytesAvailable() > 12; }, kPatience))
                return -1;
            return socket.readAll().mid(9, 3).toInt();
        }
        [[nodiscard]] int stop()
        {
            process.terminate();
            return Desk::finish(process).code;
        }
    };
    static QByteArray says(const QByteArray& person, const QByteArray& part)
    {
        const auto time = QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 60'000);
        return QByteArray("{\"object\":\"page\",\"entry\":[{\"id\":\"") + kPage +
               "\",\"messaging\":[{\"sender\":{\"id\":\"" + person + "\"},\"recipient\":{\"id\":\"" + kPage +
               "\"},\"timestamp\":" + time + ',' + part + "}]}]}";
    }
    static qint64 promptsOf(rehearsal::SimThread& sim)
    {
        qint64 n = 0;
        sim.run([&n](rehearsal::SimServer& server) { n = server.sim().prompts(); });
        return n;
    }
    static std::unique_ptr<rehearsal::SimThread> standIn()
    {
        auto sim = rehearsal::SimThread::start({});
        if (!sim)
            qFatal("no stand-in");
        return std::move(*sim);
    }

private Q_SLOTS:
    void withoutASecretItRefuses()
    {
        Desk desk;
        desk.setEnvironment(QStringLiteral("HEADSUP_APP_SECRET"), {});
        (void)desk.must("page add 100200300400500 Lumen --rehearsal");
        QCOMPARE(desk.run("receive --port 0 --verify-token verify").code, 1);
        QCOMPARE(desk.run("receive --port 0").code, 2);
        QCOMPARE(desk.run("receive --port many --verify-token verify").code, 2);
    }

    void whatComesIsKeptAndAsked()
    {
        const auto sim = standIn();
        Desk desk;
        desk.setEnvironment(QStringLiteral("HEADSUP_APP_SECRET"), QString::fromLatin1(kSecret));
        desk.fill(1, sim->address());
        {
            Receiving receiving(desk);
            QVERIFY(receiving.address.path().startsWith(QStringLiteral("/hook/")));
            QCOMPARE(receiving.post(
                         says("2130000000000001", "\"message\":{\"mid\":\"m_1\",\"text\":\"hi\"}"), "x"),
                403);
            QCOMPARE(
                receiving.post(says("2130000000000001", "\"message\":{\"mid\":\"m_1\",\"text\":\"hi\"}")),
                200);
            QVERIFY2(receiving.hears("Message: 1"), receiving.said.constData());
            QCOMPARE(receiving.stop(), 0);
        }
        auto people = desk.must("board")[QStringLiteral("people")].toArray();
        QCOMPARE(people.size(), 1);
        QCOMPARE(people[0].toObject()[QStringLiteral("psid")].toString(), QStringLiteral("2130000000000001"));
        QCOMPARE(desk.run("ask new --topic 1 --title ''").code, 3);
        QCOMPARE(
            desk.must("ask new --topic 1 --title 'Aurora 3 back in stock'")[QStringLiteral("ask")].toString(),
            QStringLiteral("1"));
        QCOMPARE(desk.must("ask preflight 1")[QStringLiteral("people")].toInt(), 1);
        QCOMPARE(desk.run("ask send 1 --confirm 2").code, 1);
        QCOMPARE(promptsOf(*sim), 0);
        QCOMPARE(desk.must("ask send 1 --confirm 1")[QStringLiteral("asked")].toInt(), 1);
        QCOMPARE(promptsOf(*sim), 1);
        // Never the same to the same person within a week.
        const auto look = desk.must("ask preflight 1", 1);
        QCOMPARE(look[QStringLiteral("people")].toInt(), 0);
        QCOMPARE(
            look[QStringLiteral("not_asked")].toArray()[0].toObject()[QStringLiteral("reason")].toString(),
            QStringLiteral("cool_down"));
        QCOMPARE(desk.run("ask send 1 --confirm 1").code, 1);
        QCOMPARE(promptsOf(*sim), 1);
        QCOMPARE(desk.must("ask list")[QStringLiteral("asks")]
                     .toArray()[0]
                     .toObject()[QStringLiteral("asked")]
                     .toInt(),
            1);

        // By itself, while it receives and where somebody said so.
        (void)desk.must("ask set 1 --automatic on");
        Receiving receiving(desk);
        QCOMPARE(
            receiving.post(says("2130000000000002", "\"message\":{\"mid\":\"m_2\",\"text\":\"hi\"}")), 200);
        QVERIFY2(receiving.hears("asked 1 people"), receiving.said.constData());
        QCOMPARE(receiving.stop(), 0);
        QCOMPARE(promptsOf(*sim), 2);
        const auto steps = desk.must("chain --person 2130000000000002")[QStringLiteral("steps")].toArray();
        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps[0].toObject()[QStringLiteral("step")].toString(), QStringLiteral("asked"));
    }

    void anEndAwaitsWhoeverIsBeingAsked()
    {
        rehearsal::SimSetup setup;
        setup.faults = rehearsal::FaultScript::parse(
            R"({"rules":[{"match":{"request":"send"},"fault":"delay","ms":1500}]})", QStringLiteral("test"))
                           .value();
        auto sim = rehearsal::SimThread::start(std::move(setup));
        QVERIFY(sim.ok());
        Desk desk;
        desk.setEnvironment(QStringLiteral("HEADSUP_APP_SECRET"), QString::fromLatin1(kSecret));
        desk.fill(1, (*sim)->address());
        (void)desk.must("ask new --topic 1 --title 'Aurora 3 back in stock' --automatic");
        Receiving receiving(desk);
        QCOMPARE(
            receiving.post(says("2130000000000001", "\"message\":{\"mid\":\"m_1\",\"text\":\"hi\"}")), 200);
        // The signal comes while the request is under way.
        QTRY_COMPARE_WITH_TIMEOUT(promptsOf(**sim), 1, kPatience);
        QCOMPARE(receiving.stop(), 0);
        const auto ask = desk.must("ask list")[QStringLiteral("asks")].toArray()[0].toObject();
        QCOMPARE(ask[QStringLiteral("asked")].toInt(), 1);
        QCOMPARE(ask[QStringLiteral("uncertain")].toInt(), 0);
    }

    void itSaysWhichWebhooksAreMissing()
    {
        rehearsal::SimSetup setup;
        setup.options.subscribedFields = QStringList{QStringLiteral("messages")};
        auto sim = rehearsal::SimThread::start(std::move(setup));
        QVERIFY(sim.ok());
        Desk desk;
        desk.setEnvironment(QStringLiteral("HEADSUP_APP_SECRET"), QString::fromLatin1(kSecret));
        desk.fill(1, (*sim)->address());
        Receiving receiving(desk);
        QVERIFY2(receiving.hears("every new opt-in is lost"), receiving.said.constData());
        QCOMPARE(receiving.stop(), 0);
        const auto test = desk.run("page test");
        QCOMPARE(test.code, 0);
        QVERIFY2(test.err.contains("messaging_optins"), test.err.constData());
    }

    void insideTheWindowTheTokenIsKept()
    {
        const auto sim = standIn();
        Desk desk;
        desk.fill(2, sim->address());
        desk.write(
            QStringLiteral("log.jsonl"), says("2000000000000001", "\"message\":{\"mid\":\"m_1\"}") + '\n');
        (void)desk.must("import log.jsonl");
        (void)desk.must("campaign new --topic 1 --message message.txt");
        const auto look = desk.must("campaign preflight 1");
        QCOMPARE(look[QStringLiteral("people")].toInt(), 2);
        QCOMPARE(look[QStringLiteral("in_window")].toInt(), 1);
        QCOMPARE(look[QStringLiteral("tokens")].toInt(), 1);
        QCOMPARE(desk.must("campaign send 1 --confirm 2")[QStringLiteral("sent")].toInt(), 2);
        const auto topic = desk.must("topics")[QStringLiteral("topics")].toArray()[0].toObject();
        QCOMPARE(topic[QStringLiteral("sent")].toInt(), 1);
        QCOMPARE(topic[QStringLiteral("unused")].toInt(), 1);
        QCOMPARE(ledgerOf(*sim)[QStringLiteral("accepted")].toInt(), 1);
        auto rows = desk.must("campaign results 1")[QStringLiteral("deliveries")].toArray();
        QCOMPARE(rows[0].toObject()[QStringLiteral("recipient")].toString(), QStringLiteral("person"));
        QCOMPARE(rows[0].toObject()[QStringLiteral("delivered_at")].toString(), QString());
        QVERIFY(desk.run("campaign results 1").out.contains("not known here"));
        // The next campaign may still use the token that was kept.
        (void)desk.must("campaign new --topic 1 --message message.txt");
        QCOMPARE(desk.must("campaign preflight 2")[QStringLiteral("people")].toInt(), 1);
    }

    void measuresOfMetaStopThePage()
    {
        const auto sim = standIn();
        Desk desk;
        desk.fill(1, sim->address());
        const auto time = QByteArray::number(QDateTime::currentMSecsSinceEpoch() - 60'000);
        desk.write(QStringLiteral("log.jsonl"),
            QByteArray("{\"object\":\"page\",\"entry\":[{\"id\":\"") + kPage +
                "\",\"messaging\":[{\"recipient\":{\"id\":\"" + kPage + "\"},\"timestamp\":" + time +
                ",\"policy_enforcement\":{\"action\":\"block\",\"reason\":\"Spam\"}}]}]}\n");
        (void)desk.must("import log.jsonl");
        (void)desk.must("campaign new --topic 1 --message message.txt");
        (void)desk.must("campaign preflight 1", 1);
        QCOMPARE(desk.run("campaign send 1 --confirm 1").code, 1);
        QVERIFY(desk.must("health")[QStringLiteral("notice")].toObject()[QStringLiteral("holds")].toBool());
        (void)desk.must("health --confirm-notice");
        QCOMPARE(desk.must("campaign send 1 --confirm 1")[QStringLiteral("sent")].toInt(), 1);
        QCOMPARE(
            desk.must("health --block-rate 3.5")[QStringLiteral("level")].toString(), QStringLiteral("stop"));
        QCOMPARE(desk.run("health --block-rate many").code, 2);
    }
};

QTEST_GUILESS_MAIN(TstReceive)
#include "tst_receive.moc"
