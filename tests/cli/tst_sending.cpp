// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QTcpServer>

using namespace headsup;
using namespace headsup::test;

namespace {

constexpr auto kTokenVariable = "HEADSUP_PAGE_TOKEN";

/// A stand-in and a workspace with a frozen number of people and one draft.
struct Stage
{
    explicit Stage(int people, rehearsal::SimSetup setup = {}, bool rehearsal = true, const char* more = "")
    {
        auto started = rehearsal::SimThread::start(std::move(setup));
        if (!started)
            qFatal("the stand-in does not start");
        sim = std::move(*started);
        desk.fill(people, sim->address(), rehearsal);
        const QByteArray line = QByteArray("campaign new --topic 1 --message message.txt --rate 35 ") + more;
        desk.must(line.constData());
    }
    [[nodiscard]] int arrivals() const { return ledgerOf(*sim)[u"arrivals"].toInt(); }
    [[nodiscard]] int twice() const { return ledgerOf(*sim)[u"twice"].toInt(); }
    /// Whether the campaign can still be sent as the draft it was.
    [[nodiscard]] bool isDraft() const { return desk.run("campaign resume 1").err.contains("Draft"); }
    std::unique_ptr<rehearsal::SimThread> sim;
    Desk desk;
};

rehearsal::SimSetup withFaults(const QByteArray& rules)
{
    rehearsal::SimSetup setup;
    setup.faults =
        rehearsal::FaultScript::parse(R"({"rules":)" + rules + '}', QStringLiteral("test")).value();
    return setup;
}

rehearsal::SimSetup withLatency(int ms)
{
    rehearsal::SimSetup setup;
    setup.latency = domain::Milliseconds{ms};
    return setup;
}

} // namespace

/// Sending with the real program against the stand-in, whose own account is the witness.
class TstSending : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealPageSendsWithItsTokenAndShowsItNowhere()
    {
        Stage stage(5, {}, false);
        stage.desk.setEnvironment(QLatin1StringView(kTokenVariable), QLatin1StringView(kPageToken));
        const auto sent = stage.desk.run("campaign send 1 --confirm 5 --json");
        QVERIFY2(sent.code == 0, sent.err.constData());
        QCOMPARE(sent.json()[u"sent"].toInt(), 5);
        QCOMPARE(sent.json()[u"state"].toString(), QStringLiteral("finished"));
        QCOMPARE(sent.json()[u"stopped_because"].toString(), QString());
        QCOMPARE(ledgerOf(*stage.sim)[u"accepted"].toInt(), 5);
        QCOMPARE(stage.twice(), 0);
        for (const auto* line :
            {"page test", "page list", "campaign results 1", "campaign resume 1", "topics"}) {
            const auto answer = stage.desk.run(line);
            QVERIFY(!QByteArray(answer.out + answer.err).contains(kPageToken));
        }
        QVERIFY(!QByteArray(sent.out + sent.err).contains(kPageToken));
        // Finished: nothing is sent a second time.
        QCOMPARE(stage.desk.run("campaign send 1 --confirm 5").code, 1);
        QCOMPARE(stage.desk.run("campaign resume 1").code, 1);
        QCOMPARE(stage.arrivals(), 5);
    }

    void withoutATokenNothingIsSent_data()
    {
        QTest::addColumn<QString>("token");
        QTest::newRow("none") << QString();
        QTest::newRow("of another Page") << QStringLiteral("rehearsal-999");
        QTest::newRow("refused") << QStringLiteral("invalid-demo");
    }
    void withoutATokenNothingIsSent()
    {
        QFETCH(QString, token);
        Stage stage(3, {}, false);
        stage.desk.setEnvironment(QLatin1StringView(kTokenVariable), token);
        QCOMPARE(stage.desk.run("page test").code, 4);
        const auto sent = stage.desk.run("campaign send 1 --confirm 3");
        QCOMPARE(sent.code, 4);
        QVERIFY(token.isEmpty() || !sent.err.contains(token.toUtf8()));
        QCOMPARE(stage.arrivals(), 0);
        // With the right token it goes on as if nothing had happened.
        stage.desk.setEnvironment(QLatin1StringView(kTokenVariable), QLatin1StringView(kPageToken));
        QCOMPARE(stage.desk.run("campaign send 1 --confirm 3").code, 0);
        QCOMPARE(stage.arrivals(), 3);
    }

    void noNetworkIsSaid()
    {
        Stage stage(2);
        stage.sim.reset();
        const auto sent = stage.desk.run("campaign send 1 --confirm 2");
        QCOMPARE(sent.code, 4);
        QVERIFY(stage.isDraft());
    }

    void whatTheCheckSaysDecides_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<int>("preflight");
        QTest::addColumn<int>("plain");
        QTest::addColumn<int>("reasoned");
        QTest::newRow("relevant") << QStringLiteral("Aurora 2 is back in stock.") << 0 << 0 << 1;
        QTest::newRow("unclear") << QStringLiteral("Hi, there is news about Aurora 2 for you.") << 0 << 1
                                 << 0;
        QTest::newRow("not relevant") << QStringLiteral("Our big sale: 20 % off sandals.") << 1 << 1 << 1;
    }
    void whatTheCheckSaysDecides()
    {
        QFETCH(QString, message);
        QFETCH(int, preflight);
        QFETCH(int, plain);
        QFETCH(int, reasoned);
        Stage stage(2);
        stage.desk.write(QStringLiteral("message.txt"), message.toUtf8());
        QCOMPARE(stage.desk.must("campaign new --topic 1 --message message.txt")[u"campaign"].toString(),
            QStringLiteral("2"));
        QCOMPARE(stage.desk.run("campaign preflight 2").code, preflight);
        QCOMPARE(
            stage.desk.run("campaign send 2 --confirm 3").code, 1); // a wrong number, whatever the verdict
        QCOMPARE(stage.arrivals(), 0);
        QCOMPARE(stage.desk.run("campaign send 2 --confirm 2").code, plain);
        QCOMPARE(stage.arrivals(), plain == 0 ? 2 : 0);
        QCOMPARE(
            stage.desk.run("campaign send 2 --confirm 2 --reason 'They asked for any news'").code, reasoned);
        QCOMPARE(stage.arrivals(), plain == 0 || reasoned == 0 ? 2 : 0);
    }

    void aSignalPausesWithinOneRequest_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void aSignalPausesWithinOneRequest()
    {
        QFETCH(int, signal);
        Stage stage(60, withLatency(200));
        QProcess process;
        stage.desk.prepare(process, words("--json campaign send 1 --confirm 60"));
        process.start(QIODevice::ReadOnly);
        QTRY_VERIFY_WITH_TIMEOUT(stage.arrivals() >= 5, kPatience);
        ::kill(static_cast<pid_t>(process.processId()), signal);
        const auto answer = Desk::finish(process);
        QCOMPARE(answer.code, 5);
        const auto run = answer.json();
        QCOMPARE(run[u"state"].toString(), QStringLiteral("paused"));
        QCOMPARE(run[u"stopped_because"].toString(), QStringLiteral("by_person"));
        QCOMPARE(run[u"uncertain"].toInt(), 0);
        QCOMPARE(run[u"sent"].toInt(), stage.arrivals());
        QCOMPARE(run[u"pending"].toInt(), 60 - stage.arrivals());
        QVERIFY(run[u"pending"].toInt() > 0);

        const auto rest = stage.desk.must("campaign resume 1");
        QCOMPARE(rest[u"state"].toString(), QStringLiteral("finished"));
        QCOMPARE(rest[u"sent"].toInt(), 60);
        QCOMPARE(stage.arrivals(), 60);
        QCOMPARE(stage.twice(), 0);
    }

    void aPageIsStoppedBesideTheProgramThatSends()
    {
        Stage stage(60, withLatency(100));
        QProcess process;
        stage.desk.prepare(process, words("--json campaign send 1 --confirm 60"));
        process.start(QIODevice::ReadOnly);
        QTRY_VERIFY_WITH_TIMEOUT(stage.arrivals() >= 5, kPatience);
        const auto stopped = stage.desk.must("page stop --reason complaints");
        QCOMPARE(stopped[u"stopped"].toObject()[u"reason"].toString(), QStringLiteral("complaints"));
        const auto answer = Desk::finish(process);
        QCOMPARE(answer.code, 1);
        const auto run = answer.json();
        QCOMPARE(run[u"state"].toString(), QStringLiteral("paused"));
        QCOMPARE(run[u"stopped_because"].toString(), QStringLiteral("page_stopped"));
        QVERIFY(run[u"pending"].toInt() > 0);
        QCOMPARE(run[u"uncertain"].toInt(), 0);
        const auto arrived = stage.arrivals();

        // It holds for every later program, whatever is asked for.
        for (const auto* line : {"campaign resume 1", "campaign resume 1 --json"}) {
            const auto refused = stage.desk.run(line);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains("complaints"), refused.err.constData());
        }
        QCOMPARE(stage.arrivals(), arrived);
        const auto page = stage.desk.must("page list")[u"pages"].toArray().at(0).toObject();
        QCOMPARE(page[u"stopped"].toObject()[u"cause"].toString(), QStringLiteral("person"));
        QVERIFY(stage.desk.run("page stop").out.contains("stopped before"));
        QVERIFY(stage.desk.must("page go")[u"stopped"].isNull());
        QCOMPARE(stage.arrivals(), arrived); // nothing is sent by that alone
        QCOMPARE(stage.desk.must("campaign resume 1")[u"sent"].toInt(), 60);
        QCOMPARE(stage.twice(), 0);
    }

    void nobodyIsReservedForAStoppedPage()
    {
        Stage stage(2);
        stage.desk.must("page stop");
        QVERIFY(stage.desk.run("campaign send 1 --confirm 2").err.contains("page go"));
        QVERIFY(stage.isDraft());
        const auto topic = stage.desk.must("topics")[u"topics"].toArray().first().toObject();
        QCOMPARE(topic[u"unused"].toInt(), 2);
        stage.desk.must("page go");
        QCOMPARE(stage.desk.must("campaign send 1 --confirm 2")[u"sent"].toInt(), 2);
    }

    void aRestHoldsForTheNextProgram()
    {
        Stage stage(30, withFaults("[{\"match\":{\"nth\":2},\"fault\":\"rate_limit\",\"minutes\":10}]"));
        const auto untilItRests = [&stage](const char* line) {
            QProcess process;
            stage.desk.prepare(process, words(line));
            process.start(QIODevice::ReadOnly);
            QByteArray said;
            const bool rests = QTest::qWaitFor(
                [&] {
                    said += process.readAllStandardError();
                    return said.contains("asked for a rest until");
                },
                kPatience);
            process.terminate();
            return rests ? Desk::finish(process).code : -1;
        };
        QCOMPARE(untilItRests("campaign send 1 --confirm 30"), 5);
        const auto arrived = stage.arrivals();
        QVERIFY(arrived < 30);
        QCOMPARE(untilItRests("campaign resume 1"), 5);
        QCOMPARE(stage.arrivals(), arrived);
        const auto page = stage.desk.must("page list")[u"pages"].toArray().at(0).toObject();
        const auto until = QDateTime::fromString(page[u"rest_until"].toString(), Qt::ISODate);
        const auto left = QDateTime::currentDateTimeUtc().secsTo(until);
        QVERIFY2(left > 300 && left < 700, qPrintable(page[u"rest_until"].toString()));
        QVERIFY(stage.desk.run("page list").out.contains("rest until"));
    }

    void whoIsUnavailableIsNotAskedAgainAtOnce()
    {
        Stage stage(4, withFaults("[{\"match\":{\"nth\":2},\"fault\":\"error\",\"code\":551}]"));
        QCOMPARE(stage.desk.must("campaign send 1 --confirm 4")[u"failed"].toInt(), 1);
        QCOMPARE(stage.arrivals(), 4);
        const auto again = stage.desk.run("campaign retry 1 --json");
        QCOMPARE(again.code, 5);
        QCOMPARE(again.json()[u"pending"].toInt(), 1);
        QCOMPARE(again.json()[u"stopped_because"].toString(), QStringLiteral("not_yet_due"));
        QVERIFY2(again.err.contains("due on"), again.err.constData());
        QCOMPARE(stage.arrivals(), 4);
        QCOMPARE(stage.desk.run("campaign resume 1").code, 5);
        QCOMPARE(stage.arrivals(), 4);
        QCOMPARE(stage.desk.must("campaign cancel 1")[u"left_out"].toInt(), 1);
    }

    void nothingToDoIsSaid()
    {
        Stage stage(1);
        stage.desk.must("campaign send 1 --confirm 1");
        const auto retried = stage.desk.run("campaign retry 1 --json");
        QCOMPARE(retried.code, 1);
        QVERIFY(retried.err.contains("Nothing was sent"));
        QCOMPARE(retried.json()[u"sent"].toInt(), 1);
        const auto settled = stage.desk.run("campaign settle 1 --as sent --json");
        QCOMPARE(settled.code, 1);
        QVERIFY(settled.json().contains(u"error"));
        QVERIFY(settled.err.contains("uncertain"));
    }

    void laterWavesAreToldToScripts()
    {
        Stage stage(5, {}, true, "--wave 2");
        const auto sent = stage.desk.must("campaign send 1 --confirm 2");
        QCOMPARE(sent[u"state"].toString(), QStringLiteral("finished"));
        QCOMPARE(sent[u"later_waves"].toInt(), 3);
        // Whoever does not want them ends the campaign; nobody is written to.
        QCOMPARE(stage.desk.must("campaign cancel 1")[u"state"].toString(), QStringLiteral("cancelled"));
        QCOMPARE(stage.desk.run("campaign send 1 --confirm 2").code, 1);
        QCOMPARE(stage.arrivals(), 2);
    }

    void aSignalWhileThePageIsAskedLeavesTheDraft()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Desk desk;
        desk.fill(2, QUrl(QStringLiteral("http://127.0.0.1:%1").arg(silent.serverPort())));
        desk.must("campaign new --topic 1 --message message.txt");
        QProcess process;
        desk.prepare(process, words("--json campaign send 1 --confirm 2"));
        process.start(QIODevice::ReadOnly);
        QVERIFY(silent.waitForNewConnection(kPatience));
        process.terminate();
        const auto answer = Desk::finish(process);
        QCOMPARE(answer.code, 5);
        QCOMPARE(answer.json()[u"state"].toString(), QStringLiteral("draft"));
    }

    void aSignalWhileImportingKeepsNothing()
    {
        Desk desk;
        QCOMPARE(desk.run("page add 1 Shop --rehearsal").code, 0);
        desk.write(QStringLiteral("large.csv"), Desk::optIns(300'000));
        QProcess process;
        desk.prepare(process, words("import large.csv --rejects rejects.csv --json"));
        process.start(QIODevice::ReadOnly);
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForReadyRead(kPatience)); // the first progress
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        const auto answer = Desk::finish(process);
        QCOMPARE(answer.code, 5);
        QVERIFY(answer.json().contains(u"error"));
        QVERIFY(desk.must("topics")[u"topics"].toArray().isEmpty());
        QVERIFY(!QFile::exists(desk.path(QStringLiteral("rejects.csv"))));
    }

    void twoAtOnceSendOnce()
    {
        Stage stage(20, withLatency(50));
        QProcess first;
        QProcess second;
        for (auto* process : {&first, &second}) {
            stage.desk.prepare(*process, words("campaign send 1 --confirm 20"));
            process->start(QIODevice::ReadOnly);
        }
        QList<int> codes{Desk::finish(first).code, Desk::finish(second).code};
        std::sort(codes.begin(), codes.end());
        QCOMPARE(codes.front(), 0);
        QVERIFY2(codes.back() == 3 || codes.back() == 1, qPrintable(QString::number(codes.back())));
        QCOMPARE(stage.arrivals(), 20);
        QCOMPARE(stage.twice(), 0);
    }

    void failuresAreTriedAgainOnRequest()
    {
        Stage stage(4, withFaults(R"([{"match":{"nth":3},"fault":"error","code":100,"subcode":33}])"));
        const auto sent = stage.desk.must("campaign send 1 --confirm 4");
        QCOMPARE(sent[u"failed"].toInt(), 1);
        QCOMPARE(sent[u"sent"].toInt(), 3);
        const auto rows = stage.desk.must("campaign results 1")[u"deliveries"].toArray();
        int failed = 0;
        for (const auto row : rows) {
            if (row.toObject()[u"state"].toString() != u"failed")
                continue;
            ++failed;
            QCOMPARE(row.toObject()[u"code"].toInt(), 100);
            QVERIFY(!row.toObject()[u"reason"].toString().isEmpty());
            QVERIFY(!row.toObject()[u"next_step"].toString().isEmpty());
        }
        QCOMPARE(failed, 1);
        QCOMPARE(stage.desk.must("campaign retry 1")[u"sent"].toInt(), 4);
        QCOMPARE(stage.desk.must("campaign retry 1", 1)[u"sent"].toInt(), 4); // nothing is left to try
        QCOMPARE(stage.arrivals(), 5);
    }

    void doubtIsSettledByHand()
    {
        Stage stage(3, withFaults(R"([{"match":{"nth":2},"fault":"close_after"}])"));
        const auto sent = stage.desk.must("campaign send 1 --confirm 3");
        QCOMPARE(sent[u"uncertain"].toInt(), 1);
        QCOMPARE(stage.arrivals(), 3);
        QCOMPARE(stage.desk.must("campaign settle 1 --as sent")[u"settled"].toInt(), 1);
        QCOMPARE(stage.desk.run("campaign settle 1 --as sent").code, 1);
        const auto topic = stage.desk.must("topics")[u"topics"].toArray().first().toObject();
        QCOMPARE(topic[u"sent"].toInt(), 3);
        QCOMPARE(topic[u"uncertain"].toInt(), 0);
    }

    void wavesFollowOneAnother()
    {
        Stage stage(5, {}, true, "--wave 2");
        const auto waiting = [&] {
            const auto left = stage.desk.must("campaign preflight 1")[u"left_out"].toArray();
            for (const auto& one : left) {
                if (one.toObject()[u"reason"] == QStringLiteral("next_wave"))
                    return one.toObject()[u"count"].toInt();
            }
            return 0;
        };
        QCOMPARE(waiting(), 3);
        const auto first = stage.desk.run("campaign send 1 --confirm 2 --json");
        QCOMPARE(first.code, 0);
        QVERIFY(first.err.contains("3 people wait for a later wave"));
        QCOMPARE(first.json()[u"state"].toString(), QStringLiteral("finished"));
        QCOMPARE(first.json()[u"sent"].toInt(), 2);
        QCOMPARE(first.json()[u"left_out"].toInt(), 0); // they wait; nobody was left out
        QCOMPARE(waiting(), 1);
        QCOMPARE(stage.desk.must("campaign send 1 --confirm 2")[u"sent"].toInt(), 4);
        QCOMPARE(waiting(), 0);
        QCOMPARE(stage.desk.must("campaign preflight 1")[u"people"].toInt(), 1);
        QCOMPARE(stage.desk.must("campaign send 1 --confirm 1")[u"sent"].toInt(), 5);
        QCOMPARE(stage.desk.run("campaign send 1 --confirm 1").code, 1);
        QCOMPARE(stage.arrivals(), 5);
        QCOMPARE(stage.twice(), 0);
    }

    void cancellingGivesTheRestBack()
    {
        Stage stage(30, withLatency(200));
        QProcess process;
        stage.desk.prepare(process, words("campaign send 1 --confirm 30"));
        process.start(QIODevice::ReadOnly);
        QTRY_VERIFY_WITH_TIMEOUT(stage.arrivals() >= 2, kPatience);
        process.terminate();
        QCOMPARE(Desk::finish(process).code, 5);
        const auto cancelled = stage.desk.must("campaign cancel 1");
        QCOMPARE(cancelled[u"state"].toString(), QStringLiteral("cancelled"));
        QCOMPARE(cancelled[u"sent"].toInt(), stage.arrivals());
        const auto topic = stage.desk.must("topics")[u"topics"].toArray().first().toObject();
        QCOMPARE(topic[u"unused"].toInt(), 30 - stage.arrivals());
        QCOMPARE(stage.desk.run("campaign resume 1").code, 1);
    }

    void resultsGoToAFile()
    {
        Stage stage(2);
        stage.desk.must("campaign send 1 --confirm 2");
        const auto results = stage.desk.run("campaign results 1 --export results.csv --json");
        QCOMPARE(results.code, 0);
        QCOMPARE(results.json()[u"deliveries"].toArray().size(), 2);
        const auto csv = stage.desk.read(QStringLiteral("results.csv"));
        QCOMPARE(csv.count('\n'), 3);
        QVERIFY(csv.contains("\"2000000000000001\""));
        QVERIFY(!csv.contains("otn-demo"));
    }

    void theServingStandInPrintsItsAddressFirst()
    {
        Desk desk;
        desk.write(
            QStringLiteral("faults.json"), R"({"rules":[{"match":{"nth":1},"fault":"error","code":551}]})");
        QProcess server;
        desk.prepare(server, words("rehearsal serve --port 0 --faults faults.json"));
        server.start(QIODevice::ReadOnly);
        QVERIFY(server.waitForReadyRead(kPatience));
        const auto address = QString::fromLatin1(server.readLine()).trimmed();
        QVERIFY(address.startsWith(u"http://127.0.0.1:"));
        desk.fill(2, QUrl(address));
        desk.must("campaign new --topic 1 --message message.txt");
        QCOMPARE(desk.must("campaign send 1 --confirm 2")[u"failed"].toInt(), 1);
        server.terminate();
        QCOMPARE(Desk::finish(server).code, 0);
    }
};

QTEST_GUILESS_MAIN(TstSending)
#include "tst_sending.moc"
