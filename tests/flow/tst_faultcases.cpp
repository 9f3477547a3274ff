// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/migrator.h"
#include "tests/app/store/fixture.h"
#include "tests/cli/program.h"
#include "tests/support/proof.h"

#include <QDir>
#include <QStandardPaths>

using namespace headsup;
using namespace headsup::test;
using domain::DeliveryState;
using domain::OptInState;
using store::sqlite::Migration;

namespace {

constexpr int kPeople = 12;

rehearsal::SimSetup withRules(const QByteArray& rules, int latency = 60)
{
    rehearsal::SimSetup setup;
    setup.latency = domain::Milliseconds{latency};
    setup.faults = rehearsal::FaultScript::parse("{\"rules\":" + rules + '}', QStringLiteral("test")).value();
    return setup;
}

/// The program, a workspace with a draft for everybody in it, a stand-in, and a home of their own.
struct Stage
{
    explicit Stage(rehearsal::SimSetup setup = withRules("[]"))
    {
        desk.setEnvironment(QStringLiteral("XDG_DATA_HOME"), desk.path(QStringLiteral("data")));
        sim = std::move(rehearsal::SimThread::start(std::move(setup))).value();
        desk.fill(kPeople, sim->address());
        desk.must("campaign new --topic 1 --message message.txt --rate 35");
    }
    [[nodiscard]] static QString send()
    {
        return QStringLiteral("campaign send 1 --confirm %1 --json").arg(kPeople);
    }
    [[nodiscard]] ServerCount count() const
    {
        QByteArray json;
        sim->run([&json](rehearsal::SimServer& server) { json = server.sim().ledger().toJson(true); });
        return ServerCount::from(json);
    }
    /// Resumes until it is finished.
    void finish() const
    {
        for (int life = 0; life < 20; ++life) {
            const auto state = static_cast<domain::CampaignState>(
                Books(desk.workspace()).number(QStringLiteral("SELECT state FROM campaigns")));
            if (state == domain::CampaignState::Finished)
                return;
            const bool draft = state == domain::CampaignState::Draft;
            const auto answer = desk.run(words(draft ? send() : QStringLiteral("campaign resume 1")));
            QVERIFY2(answer.code == 0 || answer.code == 4, answer.err.constData());
        }
        QFAIL("it never ends");
    }
    Desk desk;
    std::unique_ptr<rehearsal::SimThread> sim;
};

void copyFile(const QString& from, const QString& to)
{
    for (const auto* end : {"", "-wal", "-shm"})
        QFile::remove(to + QString::fromLatin1(end));
    if (!QFile::copy(from, to))
        qFatal("cannot copy to %s", qPrintable(to));
}

/// A schema whose second step takes longer than anybody waits.
std::vector<Migration> steps(bool endless)
{
    const auto slow = QStringLiteral("INSERT INTO a WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1"
                                     " FROM n WHERE i < 4000000000) SELECT i, 'new' FROM n");
    return {{1, QStringLiteral("CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1), (2)")},
        {2, QStringLiteral("ALTER TABLE a ADD COLUMN y TEXT; ") +
                (endless ? slow : QStringLiteral("INSERT INTO a VALUES (3, 'z')"))}};
}

bool mayTrace(const QString& strace)
{
    QProcess process;
    process.start(
        strace, {QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                    QStringLiteral("-e"), QStringLiteral("trace=fsync,fdatasync"), QStringLiteral("-e"),
                    QStringLiteral("inject=fsync,fdatasync:error=EIO:when=1"), QStringLiteral("true")});
    return process.waitForFinished(kPatience) && process.exitCode() == 0;
}

} // namespace

/// Cases of the fault table that want the whole program, or a process that dies in the middle.
class TstFaultCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Case 5.
    void anImportThatIsKilledIsAllOrNothing()
    {
        constexpr int kRows = 20'000;
        const Desk desk;
        QCOMPARE(desk.run("page add 100200300400500 Lumen --rehearsal").code, 0);
        desk.write(QStringLiteral("optins.csv"), Desk::optIns(kRows));
        int kills = 0;
        for (int life = 40;; life += life / 2) {
            QProcess process;
            desk.prepare(process, words("import optins.csv"));
            process.start();
            const bool ended = process.waitForFinished(life);
            if (!ended) {
                process.kill();
                QVERIFY(process.waitForFinished(kPatience));
                ++kills;
            }
            const Books books(desk.workspace());
            const auto rows = books.number(QStringLiteral("SELECT count(*) FROM opt_ins"));
            QVERIFY(rows == 0 || rows == kRows);
            QCOMPARE(books.number(QStringLiteral("SELECT count(*) FROM people")), rows);
            if (ended || rows == kRows)
                break;
        }
        QVERIFY(kills > 0);
        const auto again = desk.must("import optins.csv");
        QCOMPARE(again[u"added"].toInt(), 0);
        QCOMPARE(Books(desk.workspace()).number(QStringLiteral("SELECT count(*) FROM opt_ins")), kRows);
    }

    /// Case 6.
    void aMigrationThatIsKilledLeavesTheOldSchemaAndABackup()
    {
        using namespace store::sqlite;
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("w"));
        auto first = steps(true);
        first.resize(1);
        {
            Database database(path, Database::Access::ReadWrite);
            migrate(database, first);
        }
        QProcess process;
        process.start(
            QCoreApplication::applicationFilePath(), {QStringLiteral("--migrate-without-end"), path});
        QVERIFY(process.waitForStarted(kPatience));
        // The step is at work once the file's own journal holds something.
        const auto journal = QFileInfo(path + QStringLiteral("-journal"));
        QTRY_VERIFY_WITH_TIMEOUT(
            QFileInfo(journal.filePath()).size() > 0 || process.state() == QProcess::NotRunning, kPatience);
        QCOMPARE(process.state(), QProcess::Running);
        process.kill();
        QVERIFY(process.waitForFinished(kPatience));
        const auto backups = QDir(folder.path()).entryList({QStringLiteral("*.backup")});
        QCOMPARE(backups.size(), 1);
        {
            RawSql backup(folder.filePath(backups.front()));
            QCOMPARE(backup.number(QStringLiteral("SELECT count(*) FROM a")), 2);
        }
        Database database(path, Database::Access::ReadWrite);
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 1);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM a")), 2);
        migrate(database, steps(false));
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 2);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM a")), 3);
    }

    /// Case 7.
    void anExportThatIsKilledLeavesNoPartOfAFile()
    {
        constexpr int kRows = 20'000;
        const Desk desk;
        QCOMPARE(desk.run("page add 100200300400500 Lumen --rehearsal").code, 0);
        desk.write(QStringLiteral("optins.csv"), Desk::optIns(kRows));
        QCOMPARE(desk.run("import optins.csv").code, 0);
        const auto target = QStringLiteral("out.csv");
        desk.write(target, "what was there before");
        int kills = 0;
        for (int life = 20;; life += life / 3) {
            QProcess process;
            desk.prepare(process, words("export optins out.csv"));
            process.start();
            const bool ended = process.waitForFinished(life);
            if (!ended) {
                process.kill();
                QVERIFY(process.waitForFinished(kPatience));
                ++kills;
            }
            const auto content = desk.read(target);
            const bool whole = content.count('\n') == kRows + 1 && content.endsWith('\n');
            QVERIFY(whole || content == "what was there before");
            if (ended)
                break;
        }
        QVERIFY(kills > 0);
        QCOMPARE(desk.read(target).count('\n'), kRows + 1);
    }

    /// Cases 8 and 22.
    void aDiskThatFailsToSyncStopsTheSending()
    {
        const auto strace = QStandardPaths::findExecutable(QStringLiteral("strace"));
        if (strace.isEmpty() || !mayTrace(strace))
            QSKIP("strace is not there or may not trace: a failing fsync cannot be played");
        // From the first one on, or from somewhere in the sending, always or once.
        int stopped = 0;
        for (const auto* when : {"8+", "24", "27", "28+"}) {
            const Stage stage;
            QProcess process;
            stage.desk.prepare(process, words(Stage::send()));
            auto arguments =
                QStringList{QStringLiteral("-f"), QStringLiteral("-o"), QStringLiteral("/dev/null"),
                    QStringLiteral("-e"), QStringLiteral("trace=fsync,fdatasync"), QStringLiteral("-e"),
                    QStringLiteral("inject=fsync,fdatasync:error=EIO:when=%1").arg(QLatin1StringView(when)),
                    process.program()};
            process.setArguments(arguments + process.arguments());
            process.setProgram(strace);
            process.start(QIODevice::ReadOnly);
            const auto answer = Desk::finish(process);
            QVERIFY2(answer.code >= 0 && answer.code <= 5, answer.err.constData());
            stopped += answer.code == 0 ? 0 : 1;
            stage.finish();
            if (QTest::currentTestFailed())
                return;
            const auto count = stage.count();
            const auto wrong = Books(stage.desk.workspace()).disagreements(count);
            QVERIFY2(wrong.isEmpty(), qPrintable(QLatin1StringView(when) + u'\n' + wrong.join(u'\n')));
            QCOMPARE(count.twice, 0);
        }
        QVERIFY(stopped >= 2); // the disk did fail where it matters
    }

    /// Case 20.
    void aRestoredWorkspaceSendsNothingTwice_data()
    {
        QTest::addColumn<bool>("frozen");
        QTest::newRow("from before the campaign") << false;
        QTest::newRow("from the middle of it") << true;
    }
    void aRestoredWorkspaceSendsNothingTwice()
    {
        QFETCH(bool, frozen);
        const Stage stage;
        const auto backup = stage.desk.path(QStringLiteral("backup.sqlite"));
        if (frozen) {
            QProcess process;
            stage.desk.prepare(process, words(Stage::send()));
            process.start(QIODevice::ReadOnly);
            QTRY_VERIFY_WITH_TIMEOUT(stage.count().arrivals >= 2, kPatience);
            process.terminate();
            QCOMPARE(Desk::finish(process).code, 5);
        }
        copyFile(stage.desk.workspace(), backup);
        stage.finish();
        QCOMPARE(stage.count().accepted, kPeople);
        copyFile(backup, stage.desk.workspace());
        const auto again =
            stage.desk.run(words(frozen ? QStringLiteral("campaign resume 1 --json") : Stage::send()));
        // Frozen, there is nobody left to send to; as a draft, nobody is left to freeze.
        QCOMPARE(again.code, frozen ? 0 : 1);
        const auto count = stage.count();
        QCOMPARE(count.twice, 0);
        QCOMPARE(count.arrivals, kPeople);
        const Books books(stage.desk.workspace());
        QCOMPARE(books.inState(OptInState::SpentElsewhere) + books.inState(OptInState::Sent), kPeople);
    }

    /// Case 21, on one computer; two computers are in store/tst_uses.
    void aCopiedWorkspaceSendsNothingTwice()
    {
        const Stage stage;
        const auto copied = stage.desk.path(QStringLiteral("copy.sqlite"));
        copyFile(stage.desk.workspace(), copied);
        stage.finish();
        QCOMPARE(stage.count().accepted, kPeople);
        const QStringList there{QStringLiteral("--workspace"), copied};
        QCOMPARE(stage.desk.run(there + words(Stage::send())).code, 1);
        QCOMPARE(stage.count().arrivals, kPeople);
        QCOMPARE(stage.count().twice, 0);
    }
    /// Case 21: another account of the computer has no part in this one's use journal.
    void aCopyOfAnotherAccountAsksFirst()
    {
        Stage stage;
        const auto copied = stage.desk.path(QStringLiteral("copy.sqlite"));
        copyFile(stage.desk.workspace(), copied);
        stage.finish();
        stage.desk.setEnvironment(QStringLiteral("XDG_DATA_HOME"), stage.desk.path(QStringLiteral("other")));
        const auto answer =
            stage.desk.run(QStringList{QStringLiteral("--workspace"), copied} + words(Stage::send()));
        QVERIFY2(answer.code == 1, answer.err.constData());
        QCOMPARE(stage.count().arrivals, kPeople);
        QCOMPARE(stage.count().twice, 0);
    }

    /// Case 30: the computer sleeps in the middle of a request, and the connection is gone when it wakes.
    void sleepInTheMiddleOfARequest()
    {
        Stage stage(withRules("[{\"match\": {\"nth\": 3}, \"fault\": \"no_answer\", \"processed\": true}]"));
        QProcess process;
        stage.desk.prepare(process, words(Stage::send()));
        process.start(QIODevice::ReadOnly);
        QTRY_VERIFY_WITH_TIMEOUT(stage.count().arrivals >= 3, kPatience);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGSTOP), 0);
        const auto before = stage.count();
        rehearsal::SimSetup next = withRules("[]");
        next.port = static_cast<quint16>(stage.sim->address().port());
        stage.sim.reset();
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGCONT), 0);
        const auto woken = Desk::finish(process);
        QCOMPARE(woken.code, 4);
        QVERIFY(woken.json()[u"uncertain"].toInt() >= 1);
        QCOMPARE(woken.json()[u"sent"].toInt() + woken.json()[u"uncertain"].toInt() +
                     woken.json()[u"pending"].toInt(),
            kPeople);

        stage.sim = std::move(rehearsal::SimThread::start(std::move(next))).value();
        stage.finish();
        const auto after = stage.count();
        for (auto it = before.presented.begin(); it != before.presented.end(); ++it)
            QVERIFY(!after.presented.contains(it.key()));
        const Books books(stage.desk.workspace());
        QCOMPARE(books.inState(OptInState::Sent) + books.inState(OptInState::Uncertain), kPeople);
    }

    /// Case 54.
    void aTextThatIsEditedLaterChangesNothingThatIsBeingSent()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        auto campaign = must(w.writer().campaign(id)).campaign;
        campaign.source = QStringLiteral("Something else");
        QCOMPARE(w.writer().saveDraft(campaign, kNow).error().code, domain::ErrorCode::CampaignNotDraft);
        const auto claimed = must(w.writer().claimNext(id, kNow));
        QVERIFY(claimed.claim.has_value());
        QCOMPARE(claimed.claim->message().text(), QStringLiteral("Hi there"));
    }

    /// Case 53.
    void cancellingAwaitsWhatIsOutAndFreesTheRest()
    {
        Workspace w;
        w.fill(6);
        const auto id = w.sending();
        std::vector<domain::Claim> out;
        for (int i = 0; i < 3; ++i)
            out.push_back(std::move(*must(w.writer().claimNext(id, kNow)).claim));
        QCOMPARE(must(w.writer().cancel(id, kNow)), 3);
        QVERIFY(!must(w.writer().claimNext(id, kNow)).claim.has_value());
        const domain::SendOutcome ends[] = {accepted(QStringLiteral("m_1")), unknown(),
            refused(domain::TokenFate::Kept, domain::RetryRule::ByHand, QStringLiteral("cooldown"))};
        for (size_t i = 0; i < out.size(); ++i)
            must(w.writer().settle(out[i].attempt(), ends[i], settlementOf(ends[i], kNow), kNow));
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.state(2), OptInState::Uncertain);
        for (qint64 optIn = 3; optIn <= 6; ++optIn)
            QCOMPARE(w.state(optIn), OptInState::Unused);
        QCOMPARE(must(w.writer().campaign(id)).counts.open(), 0);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--migrate-without-end") {
        store::sqlite::Database database(arguments.value(2), store::sqlite::Database::Access::ReadWrite);
        store::sqlite::migrate(database, steps(true));
        return 0;
    }
    TstFaultCases test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_faultcases.moc"
