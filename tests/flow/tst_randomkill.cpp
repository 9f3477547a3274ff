// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/proof.h"
#include "tests/support/sendworkspace.h"

#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace headsup;
using namespace headsup::test;
using domain::CampaignState;
using domain::OptInState;

// Kills the real headsup-cli at random moments while it freezes and sends to a stand-in that misbehaves,
// until the campaign is finished, and holds the workspace against the stand-in's own count.
class TstRandomKill : public QObject
{
    Q_OBJECT

private:
    static constexpr int kKills = 25;
    static constexpr int kLongestLifeMs = 900;
    static constexpr int kPeople = 900; ///< more than so many lives can reach at 35 a second
    static constexpr int kWaitMs = 120'000;

    static QString cli() { return QStringLiteral(HEADSUP_BIN "/headsup-cli"); }

    static QUrl startServer(QProcess& server, const QString& faults)
    {
        server.start(cli(), {QStringLiteral("--json"), QStringLiteral("rehearsal"), QStringLiteral("serve"),
                                QStringLiteral("--faults"), faults});
        if (!server.waitForReadyRead(kWaitMs))
            qFatal("the stand-in did not start");
        return QUrl(QJsonDocument::fromJson(server.readLine())[u"address"].toString());
    }
    static void endServer(QProcess& server)
    {
        server.terminate();
        QVERIFY(server.waitForFinished(kWaitMs));
        QCOMPARE(server.exitCode(), 0);
    }
    static QString faultFile(const SendWorkspace& w, const QByteArray& json)
    {
        QFile file(w.file(QStringLiteral("faults.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(json) < 1)
            qFatal("no file for the faults");
        return file.fileName();
    }
    static ServerCount countOf(const QUrl& server)
    {
        QNetworkAccessManager network;
        auto url = server;
        url.setPath(QStringLiteral("/rehearsal/ledger"));
        const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(url)));
        if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, kWaitMs) || reply->error() != 0)
            qFatal("the stand-in does not answer");
        return ServerCount::from(reply->readAll());
    }
    static void launch(QProcess& process, const SendWorkspace& w, const QStringList& words)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HEADSUP_PAGE_TOKEN"), SendWorkspace::pageToken().reveal());
        process.setProcessEnvironment(environment);
        process.start(cli(), QStringList{QStringLiteral("--workspace"), w.path(), QStringLiteral("--json"),
                                 QStringLiteral("campaign")} +
                                 words);
    }
    /// The next command for the campaign: the first one freezes it, all others resume.
    static QStringList nextCommand(const SendWorkspace& w)
    {
        const auto id = QString::number(w.campaign().value());
        const auto state = Books(w.path()).number(QStringLiteral("SELECT state FROM campaigns"));
        if (state == static_cast<int>(CampaignState::Draft))
            return {QStringLiteral("send"), id, QStringLiteral("--confirm"), QString::number(kPeople)};
        return {QStringLiteral("resume"), id};
    }

private Q_SLOTS:
    void randomMoments()
    {
        SendWorkspace w(kPeople, QUrl(), SendWorkspace::Stage::Draft);
        QProcess server;
        const auto address = startServer(server, faultFile(w, R"({"seed": 11, "rules": [
            {"match": {"rate": 0.01}, "fault": "close_after"},
            {"match": {"rate": 0.01}, "fault": "close_before"},
            {"match": {"rate": 0.01}, "fault": "server_error", "processed": true},
            {"match": {"rate": 0.01}, "fault": "error", "code": 551},
            {"match": {}, "fault": "delay", "ms": 120}]})"));
        w.close();
        setGraphUrl(w, address);

        QRandomGenerator random(20260612);
        int kills = 0;
        while (kills < kKills) {
            QProcess process;
            launch(process, w, nextCommand(w));
            QVERIFY(process.waitForStarted(kWaitMs));
            if (!process.waitForFinished(random.bounded(kLongestLifeMs))) {
                process.kill();
                QVERIFY(process.waitForFinished(kWaitMs));
                QCOMPARE(process.exitStatus(), QProcess::CrashExit);
                ++kills;
            } else {
                // Too many faults in a row may have stopped it by itself; it may not be finished yet.
                QVERIFY2(process.exitCode() == 4, process.readAllStandardError());
            }
        }
        QVERIFY(Books(w.path()).inState(OptInState::Reserved) > 0);
        finish(w);
        if (QTest::currentTestFailed())
            return;

        const auto count = countOf(address);
        const Books books(w.path());
        const auto wrong = books.disagreements(count);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(count.twice, 0);
        QCOMPARE(books.inState(OptInState::Reserved), 0);
        QVERIFY(count.accepted >= books.inState(OptInState::Sent));
        QVERIFY(count.arrivals <= books.number(QStringLiteral("SELECT count(*) FROM attempts")));
        QCOMPARE(books.number(QStringLiteral("SELECT count(*) FROM attempts")), kPeople);
        checkListed(w, books);
        endServer(server);
    }

    /// A polite end: nobody else is claimed, what is in flight is awaited, nothing is in doubt.
    void terminated()
    {
        SendWorkspace w(60);
        QProcess server;
        const auto address =
            startServer(server, faultFile(w, R"({"rules": [{"match": {}, "fault": "delay", "ms": 120}]})"));
        w.close();
        setGraphUrl(w, address);
        QProcess process;
        launch(process, w, nextCommand(w));
        QTRY_VERIFY_WITH_TIMEOUT(countOf(address).arrivals >= 3, kWaitMs);
        process.terminate();
        QVERIFY(process.waitForFinished(kWaitMs));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 5);
        const auto answer = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(answer[u"state"].toString(), QStringLiteral("paused"));
        QCOMPARE(answer[u"stopped_because"].toString(), QStringLiteral("by_person"));
        QCOMPARE(answer[u"uncertain"].toInteger(), 0);
        const auto count = countOf(address);
        QCOMPARE(answer[u"sent"].toInteger(), count.accepted);
        QCOMPARE(answer[u"pending"].toInteger(), 60 - count.accepted);
        QVERIFY(answer[u"pending"].toInteger() > 0);
        finish(w);
        if (QTest::currentTestFailed())
            return;
        const auto wrong = Books(w.path()).disagreements(countOf(address));
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(countOf(address).twice, 0);
        QCOMPARE(countOf(address).accepted, 60);
        endServer(server);
    }

private:
    static void setGraphUrl(const SendWorkspace& w, const QUrl& url)
    {
        const Books books(w.path());
        static_cast<void>(books.number(
            QStringLiteral("UPDATE pages SET graph_url = '%1' RETURNING nr").arg(url.toString())));
    }
    static void finish(const SendWorkspace& w)
    {
        for (int life = 0; life < 40; ++life) {
            QProcess process;
            launch(process, w, nextCommand(w));
            QVERIFY(process.waitForFinished(kWaitMs));
            const auto code = process.exitCode();
            QVERIFY2(code == 0 || code == 4, process.readAllStandardError());
            if (code == 0)
                return;
        }
        QFAIL("the campaign never ends");
    }
    /// What the results name as uncertain is what the books hold.
    static void checkListed(const SendWorkspace& w, const Books& books)
    {
        QProcess process;
        launch(process, w, {QStringLiteral("results"), QString::number(w.campaign().value())});
        QVERIFY(process.waitForFinished(kWaitMs));
        QCOMPARE(process.exitCode(), 0);
        qint64 uncertain = 0;
        for (const auto row :
            QJsonDocument::fromJson(process.readAllStandardOutput())[u"deliveries"].toArray()) {
            const auto object = row.toObject();
            if (object[u"state"] != QStringLiteral("uncertain"))
                continue;
            ++uncertain;
            QVERIFY(object[u"reason"].toString().endsWith(u'.'));
            QVERIFY(object[u"next_step"].toString().endsWith(u'.'));
        }
        QCOMPARE(uncertain, books.inState(OptInState::Uncertain));
        QVERIFY(uncertain > 0);
    }
};

QTEST_GUILESS_MAIN(TstRandomKill)
#include "tst_randomkill.moc"
