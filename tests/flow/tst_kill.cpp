// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/simthread.h"
#include "tests/support/proof.h"
#include "tests/support/sendworkspace.h"

#include <QProcess>
#include <QTest>

using namespace headsup;
using namespace headsup::test;
using domain::CampaignState;
using domain::DeliveryState;
using domain::OptInState;

// Ends the sending process with SIGKILL wherever that can hurt, starts it again until the campaign is
// finished, and holds the workspace against the server's own count.
class TstKill : public QObject
{
    Q_OBJECT

private:
    static constexpr int kPeople = 8;
    static constexpr int kWaitMs = 60'000; ///< how long a process may take before the test gives up
    static constexpr int kMostInFlight = 6;

    static std::unique_ptr<rehearsal::SimThread> startServer(const QByteArray& faults = R"({"rules": []})")
    {
        rehearsal::SimSetup setup;
        // Long enough for several to be in flight at once.
        setup.latency = domain::Milliseconds{80};
        setup.faults = std::move(rehearsal::FaultScript::parse(faults, QStringLiteral("test"))).value();
        auto server = rehearsal::SimThread::start(std::move(setup));
        if (!server)
            qFatal("no server");
        return std::move(server).value();
    }
    static ServerCount countOf(rehearsal::SimThread& server)
    {
        QByteArray json;
        server.run([&json](rehearsal::SimServer& sim) { json = sim.sim().ledger().toJson(true); });
        return ServerCount::from(json);
    }
    static void launch(
        QProcess& process, const SendWorkspace& w, const QUrl& url, const QString& step, int nth)
    {
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral(HEADSUP_SENDER),
            {w.path(), QString::number(w.campaign().value()), url.toString(), step, QString::number(nth)});
    }
    /// The exit code, or -1 where a signal ended it.
    static int outcomeOf(QProcess& process)
    {
        if (!process.waitForFinished(kWaitMs)) {
            process.kill();
            process.waitForFinished();
            qFatal("a process did not end");
        }
        return process.exitStatus() == QProcess::CrashExit ? -1 : process.exitCode();
    }
    static int send(
        const SendWorkspace& w, const QUrl& url, const QString& step = QStringLiteral("none"), int nth = 0)
    {
        QProcess process;
        launch(process, w, url, step, nth);
        return outcomeOf(process);
    }
    /// What must hold after the restart, whatever happened before it.
    static QString fault(SendWorkspace& w, rehearsal::SimThread& server, qint64 wereInFlight)
    {
        const auto count = countOf(server);
        auto wrong = Books(w.path()).disagreements(count);
        w.open();
        const auto summary = w.summary();
        const auto say = [&wrong](bool holds, const char* what) {
            if (!holds)
                wrong.append(QString::fromLatin1(what));
        };
        say(count.twice == 0, "a token was presented twice");
        say(summary.campaign.state == CampaignState::Finished, "the campaign is not finished");
        say(summary.counts.open() == 0, "something is open");
        say(summary.counts[DeliveryState::Failed] == 0, "something failed");
        say(summary.counts[DeliveryState::Uncertain] == wereInFlight, "not those in flight are uncertain");
        say(summary.counts[DeliveryState::Accepted] == summary.counts.people() - wereInFlight,
            "not all others are accepted");
        const auto listed = w.deliveries(DeliveryState::Uncertain);
        say(static_cast<qint64>(listed.size()) == wereInFlight, "the uncertain ones are not listed");
        for (const auto& one : listed)
            say(one.reason == u"interrupted", "an uncertain one has another reason");
        return wrong.join(u'\n');
    }

private Q_SLOTS:
    void stepByStep_data()
    {
        QTest::addColumn<QString>("step");
        for (const char* step :
            {"before-claim", "in-claim", "claimed", "handed-on", "answered", "before-settle", "settled"})
            QTest::newRow(step) << QString::fromLatin1(step);
    }

    void stepByStep()
    {
        QFETCH(QString, step);
        for (int nth = 1; nth <= kPeople; ++nth) {
            const auto server = startServer();
            SendWorkspace w(kPeople);
            w.close();
            const QString at = step + u' ' + QString::number(nth);
            QVERIFY2(send(w, server->address(), step, nth) == -1, qPrintable(at));
            const auto inFlight = Books(w.path()).inState(OptInState::InFlight);
            QVERIFY2(inFlight <= kMostInFlight, qPrintable(at));
            // The step itself: its claim is in the books, or it is not.
            if (nth == 1) {
                const bool claimed = step != u"before-claim" && step != u"in-claim" && step != u"settled";
                QVERIFY2(inFlight == (claimed ? 1 : 0), qPrintable(at));
                const bool mayHaveLeft =
                    step == u"answered" || step == u"before-settle" || step == u"settled";
                if (!mayHaveLeft)
                    QVERIFY2(countOf(*server).used.isEmpty(), qPrintable(at));
                else
                    QVERIFY2(countOf(*server).used.size() == 1, qPrintable(at));
            }
            QVERIFY2(send(w, server->address()) == 0, qPrintable(at));
            const auto wrong = fault(w, *server, inFlight);
            QVERIFY2(wrong.isEmpty(), qPrintable(at + u'\n' + wrong));
        }
    }

    void bodyHandedOver_data()
    {
        QTest::addColumn<bool>("used");
        QTest::newRow("and used") << true;
        QTest::newRow("and dropped") << false;
    }

    /// The server has read the whole request and stays silent; then the sender dies.
    void bodyHandedOver()
    {
        QFETCH(bool, used);
        for (int nth = 1; nth <= kPeople; ++nth) {
            const auto rule =
                QStringLiteral(R"({"rules": [{"match": {"nth": %1, "times": 1}, "fault": "no_answer",
                "processed": %2}]})")
                    .arg(nth)
                    .arg(used ? u"true" : u"false");
            const auto server = startServer(rule.toUtf8());
            SendWorkspace w(kPeople);
            w.close();
            QProcess process;
            launch(process, w, server->address(), QStringLiteral("none"), 0);
            QTRY_VERIFY_WITH_TIMEOUT(countOf(*server).arrivals >= nth, kWaitMs);
            process.kill();
            QCOMPARE(outcomeOf(process), -1);
            const auto inFlight = Books(w.path()).inState(OptInState::InFlight);
            QVERIFY(inFlight >= 1 && inFlight <= kMostInFlight);
            QCOMPARE(send(w, server->address()), 0);
            const auto wrong = fault(w, *server, inFlight);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("%1\n%2").arg(nth).arg(wrong)));
            // The silent one among them: uncertain, and really used or not.
            qint64 uncertainAndUsed = 0;
            const auto count = countOf(*server);
            for (const auto& line : Books(w.path()).lines())
                uncertainAndUsed +=
                    line.optInState == OptInState::Uncertain && count.used.contains(line.key) ? 1 : 0;
            QVERIFY(used ? uncertainAndUsed >= 1 : uncertainAndUsed < inFlight);
        }
    }

    /// A process that dies again and again, also in its recovery, still gets there.
    void dyingOverAndOver()
    {
        const auto server = startServer();
        SendWorkspace w(kPeople);
        w.close();
        int lives = 0;
        while (send(w, server->address(), QStringLiteral("claimed"), 2) == -1) {
            ++lives;
            QVERIFY(lives <= kPeople);
        }
        QVERIFY(lives >= kPeople / 2 - 1);
        const auto uncertain = Books(w.path()).inState(OptInState::Uncertain);
        QVERIFY(uncertain >= lives);
        const auto wrong = fault(w, *server, uncertain);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_GUILESS_MAIN(TstKill)
#include "tst_kill.moc"
