// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>

using namespace headsup;
using namespace headsup::test;

namespace {

void sql(const QString& path, const QStringList& statements)
{
    const auto name = QStringLiteral("raw");
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const auto& statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

/// Wrong usage and bad input: the exit code, a sentence, and what was there before stays.
class TstRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto sim = rehearsal::SimThread::start({});
        QVERIFY(sim.ok());
        m_sim = std::move(*sim);
        m_desk.fill(3, m_sim->address());
        m_desk.write(QStringLiteral("numbered.csv"),
            "psid,token,topic_number,opted_in_at\n2000000000000077,otn-demo-77,3,2026-05-01T00:00:00Z\n");
        m_desk.write(QStringLiteral("lines.jsonl"), "{}\n");
        m_desk.write(QStringLiteral("empty.csv"), {});
        m_desk.write(QStringLiteral("binary.csv"),
            QByteArray("PK\x03\x04\0\0\xff\xfe\x80", 9) + QByteArray(500, '\0'));
        m_desk.write(QStringLiteral("nothing.csv"), "colour,size\nred,38\n");
        m_desk.write(QStringLiteral("broken.json"), R"({"text": 5})");
        m_desk.write(QStringLiteral("gap.txt"), "Hi {first_name}, Aurora 2 is back");
        m_desk.write(QStringLiteral("long.txt"), QByteArray(2'001, 'a'));
        m_desk.write(QStringLiteral("faults.json"), "{\"rules\": 5}");
        QCOMPARE(m_desk.run("campaign new --topic 1 --message message.txt").code, 0);
    }

    void refusals_data()
    {
        QTest::addColumn<int>("code");
        const auto row = [](const char* line, int code) { QTest::newRow(line) << code; };
        // wrong usage
        row("", 2);
        row("fly", 2);
        row("campaign", 2);
        row("topics --workspace", 2);
        row("topics --workspace=", 2);
        row("topics extra", 2);
        row("import", 2);
        row("import a.csv b.csv", 2);
        row("import optins.csv --map", 2);
        row("import optins.csv --map nothing", 2);
        row("import optins.csv --map flavour=psid", 2);
        row("import optins.csv --map psid=NoSuchColumn", 2);
        row("import optins.csv --timezone Mars/Olympus", 2);
        row("import optins.csv --follow", 3);
        row("optins --limit 0", 2);
        row("optins --limit 10001", 2);
        row("optins --state happy", 2);
        row("optins --sort age", 2);
        row("optins --after nonsense", 2);
        row("topic set one", 2);
        row("topic set 1 --kind weather", 2);
        row("topic set 1 --field item", 2);
        row("topic set 1 --name ''", 2);
        row("topic set 1 --field colour=red", 2);
        row("--page 999 page list", 2);
        row("check --prompt a --message b --lang nonsense", 2);
        row("check --jsonl lines.jsonl --prompt a", 2);
        row("check --jsonl lines.jsonl --lang de", 2);
        row("campaign new --topic 1 --message message.txt --useless-after 2020-01-01T00:00:00Z", 1);
        row("import numbered.csv", 1);
        row("export optins out.csv --columns psid,colour", 2);
        row("export nothing out.csv", 2);
        row("check --prompt 'Aurora 2 back'", 2);
        row("check --prompt a --message b --kind weather", 2);
        row("page add abc Name", 2);
        row("page add 12 ''", 2);
        row("page add 12 Name --graph-url http://example.org", 2);
        row("page add 12 Name --graph-url ''", 2);
        row("page add 12 Name --graph-version 25", 2);
        row("page add 12 Name --rehearsal --graph-version 25", 2);
        row("page add 12 Name --rehearsal --graph-url https://graph.facebook.com", 2);
        row("campaign new --topic 1", 2);
        row("campaign new --topic x --message message.txt", 2);
        row("campaign new --topic 1 --message message.txt --audience mood=good", 2);
        row("campaign new --topic 1 --message message.txt --wave -1", 2);
        row("campaign new --topic 1 --message message.txt --rate nan", 2);
        row("campaign new --topic 1 --message message.txt --rate 100", 2);
        row("campaign new --topic 1 --message message.txt --useless-after tomorrow", 2);
        row("campaign send 1", 2);
        row("campaign send 1 --confirm many", 2);
        row("campaign settle 1 --as maybe", 2);
        row("export everything all.csv", 2);
        row("export optins", 2);
        row("rehearsal serve --port 70000", 2);
        row("demo now", 2);
        // bad input
        row("import nowhere.csv", 3);
        row("import .", 3);
        row("import empty.csv", 3);
        row("import binary.csv", 3);
        row("import nothing.csv", 3);
        row("import optins.csv --rejects /proc/none/rejects.csv", 3);
        row("topics --page 999", 3);
        row("optins --topic 99", 3);
        row("topic set 99 --name X", 3);
        row("check --prompt '' --message b", 3);
        row("check --jsonl nowhere.jsonl", 3);
        row("check --jsonl .", 3);
        row("campaign new --topic 99 --message message.txt", 3);
        row("campaign new --topic 1 --message nowhere.txt", 3);
        row("campaign new --topic 1 --message broken.json", 3);
        row("campaign new --topic 1 --message gap.txt", 3);
        row("campaign new --topic 1 --message long.txt", 3);
        row("campaign preflight 99", 3);
        row("campaign results 99", 3);
        row("campaign send 99 --confirm 3", 3);
        row("campaign resume 99", 3);
        row("campaign cancel 99", 3);
        row("campaign send 1 --confirm 3 --page 777", 3);
        row("export optins /proc/none/all.csv", 3);
        row("export people all.csv --topic 99", 3);
        row("export results all.csv --campaign 99", 3);
        row("rehearsal serve --faults faults.json", 3);
        row("rehearsal serve --faults nowhere.json", 3);
        // refused by a rule
        row("page add 100200300400500 Again", 1);
        row("campaign send 1 --confirm 2", 1);
        row("campaign send 1 --confirm 0", 1);
        row("campaign resume 1", 1);
        row("campaign retry 1", 1);
        row("campaign settle 1 --as sent", 1);
    }
    void refusals()
    {
        QFETCH(int, code);
        const auto before = m_desk.must("topics");
        const auto given = words(QTest::currentDataTag());
        const auto answer = m_desk.run(given);
        QCOMPARE(answer.code, code);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(answer.err.trimmed().size() > 10);
        QVERIFY(!answer.err.contains("otn-demo"));
        QCOMPARE(m_desk.must("topics"), before);
        // For scripts the same in one object.
        auto asJson = given;
        asJson.prepend(QStringLiteral("--json"));
        const auto object = m_desk.run(asJson);
        QCOMPARE(object.code, code);
        QVERIFY(!object.json()[u"error"].toObject()[u"message"].toString().isEmpty());
    }

    void foreignWorkspacesStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("garbage") << QByteArray("this is not a workspace, only words ").repeated(40);
        QTest::newRow("short") << QByteArray("x");
        QTest::newRow("binary") << QByteArray(4'096, '\xff');
        QTest::newRow("torn header") << QByteArray("SQLite format 3\0", 16);
    }
    void foreignWorkspacesStayAsTheyAre()
    {
        QFETCH(QByteArray, content);
        Desk desk;
        desk.write(QStringLiteral("workspace.sqlite"), content);
        for (const auto* line : {"topics", "page add 1 Shop --rehearsal", "import x.csv"}) {
            const auto answer = desk.run(line);
            QCOMPARE(answer.code, 3);
            QVERIFY(answer.err.contains("workspace.sqlite"));
            QCOMPARE(desk.read(QStringLiteral("workspace.sqlite")), content);
        }
    }

    void otherDatabasesAndNewerOnesAreRefused()
    {
        Desk other;
        sql(other.workspace(), {QStringLiteral("CREATE TABLE recipes (name TEXT)")});
        const auto recipes = other.read(QStringLiteral("workspace.sqlite"));
        QCOMPARE(other.run("page list").code, 3);
        QCOMPARE(other.run("page add 1 Shop --rehearsal").code, 3);
        QCOMPARE(other.read(QStringLiteral("workspace.sqlite")), recipes);

        Desk newer;
        QCOMPARE(newer.run("page add 1 Shop --rehearsal").code, 0);
        sql(newer.workspace(), {QStringLiteral("PRAGMA user_version = 999")});
        const auto content = newer.read(QStringLiteral("workspace.sqlite"));
        for (const auto* line : {"page list", "page add 2 Shop --rehearsal"}) {
            const auto answer = newer.run(line);
            QCOMPARE(answer.code, 3);
            QVERIFY(answer.err.contains("newer"));
        }
        QCOMPARE(newer.read(QStringLiteral("workspace.sqlite")), content);
    }

    void aFolderIsNoWorkspaceAndAnEmptyFileBecomesOne()
    {
        const QTemporaryDir folder;
        QCOMPARE(
            m_desk.run(QStringList{QStringLiteral("--workspace"), folder.path(), QStringLiteral("topics")})
                .code,
            3);
        Desk desk;
        desk.write(QStringLiteral("workspace.sqlite"), {});
        QVERIFY(desk.must("page list")[u"pages"].toArray().isEmpty());
        QCOMPARE(desk.run("page add 1 Shop --rehearsal").code, 0);
    }

    void aMissingWorkspaceIsMadeAndIsPrivate()
    {
        Desk desk;
        const auto path = desk.path(QStringLiteral("new/folder/w.sqlite"));
        QCOMPARE(desk.run(QStringList{QStringLiteral("--workspace"), path, QStringLiteral("page"),
                              QStringLiteral("add"), QStringLiteral("1"), QStringLiteral("Shop"),
                              QStringLiteral("--rehearsal")})
                     .code,
            0);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(QFile::exists(path));
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void theHolderOfAWorkspaceIsNamed()
    {
        Desk desk;
        desk.fill(3, m_sim->address());
        QProcess holder;
        // The stand-in answers after a while, so the first program is surely still there.
        rehearsal::SimSetup setup;
        setup.latency = domain::Milliseconds{20'000};
        auto silent = rehearsal::SimThread::start(std::move(setup));
        QVERIFY(silent.ok());
        QCOMPARE(desk.run(QStringList{QStringLiteral("page"), QStringLiteral("add"), QStringLiteral("55"),
                              QStringLiteral("Slow"), QStringLiteral("--rehearsal"),
                              QStringLiteral("--graph-url"), (*silent)->address().toString()})
                     .code,
            0);
        desk.prepare(holder, words("page test --page 55"));
        holder.start(QIODevice::ReadOnly);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.workspace() + QStringLiteral(".lock")), 20'000);
        const auto second = desk.run("import optins.csv --page 100200300400500");
        QCOMPARE(second.code, 1); // nothing is wrong with the data: another program has the word
        QVERIFY(second.err.contains("headsup-cli"));
        QVERIFY(second.err.contains(QByteArray::number(holder.processId())));
        // Reading goes on beside it.
        QCOMPARE(desk.run("topics --page 100200300400500").code, 0);
        holder.terminate();
        QVERIFY(holder.waitForFinished(kPatience));
    }

    void sentencesSayWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("import .") << QByteArray("folder");
        QTest::newRow("import nothing.csv") << QByteArray("colour, size");
        QTest::newRow("import nowhere.csv") << QByteArray("nowhere.csv");
        QTest::newRow("topic set 1 --kind weather") << QByteArray("back_in_stock, price_drop");
        QTest::newRow("optins --state happy") << QByteArray("spent_elsewhere");
        QTest::newRow("import") << QByteArray("headsup-cli import FILE");
        QTest::newRow("campaign send 1 --confirm 2") << QByteArray("3 people");
    }
    void sentencesSayWhatIsWrong()
    {
        QFETCH(QByteArray, part);
        const auto answer = m_desk.run(QTest::currentDataTag());
        QVERIFY2(answer.err.contains(part), answer.err.constData());
    }

    void severalPagesNeedAChoice()
    {
        Desk desk;
        QCOMPARE(desk.run("topics").code, 3);
        QVERIFY(desk.must("page list")[u"pages"].toArray().isEmpty());
        QVERIFY(!QFileInfo::exists(desk.workspace())); // nothing is made by reading
        QCOMPARE(desk.run("page add 1 One --rehearsal").code, 0);
        QCOMPARE(desk.run("topics").code, 0);
        QCOMPARE(desk.run("page add 2 Two --rehearsal").code, 0);
        QCOMPARE(desk.run("topics").code, 2);
        QCOMPARE(desk.run("topics --page=2").code, 0);
    }

    void aPortInUseIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        const auto port = QString::number(taken.serverPort());
        const auto answer = m_desk.run(QStringList{
            QStringLiteral("rehearsal"), QStringLiteral("serve"), QStringLiteral("--port"), port});
        QCOMPARE(answer.code, 4);
        QVERIFY(answer.err.contains(port.toLatin1()));
        QVERIFY(answer.out.isEmpty());
    }

    void anUnwritableExportKeepsTheOldFile()
    {
        // A folder under the name of the target: the move into place fails at the very end.
        const auto target = m_desk.path(QStringLiteral("blocked.csv"));
        QVERIFY(QDir().mkpath(target));
        m_desk.write(QStringLiteral("blocked.csv/old"), "old");
        QCOMPARE(m_desk.run("export optins blocked.csv").code, 3);
        QCOMPARE(m_desk.read(QStringLiteral("blocked.csv/old")), QByteArray("old"));
    }

private:
    Desk m_desk;
    std::unique_ptr<rehearsal::SimThread> m_sim;
};

QTEST_GUILESS_MAIN(TstRefusals)
#include "tst_refusals.moc"
