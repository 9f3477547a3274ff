// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace headsup;
using namespace headsup::test;

namespace {

qint64 count(const Desk& desk, const char* state)
{
    qint64 sum = 0;
    for (const auto topic : desk.must("topics")[u"topics"].toArray())
        sum += topic.toObject()[QLatin1StringView(state)].toInteger();
    return sum;
}

/// Noise over one page of the file that holds opt-ins.
void damage(const QString& path)
{
    qint64 page = 0;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(
            QStringLiteral("SELECT max(pageno) FROM dbstat WHERE name = 'opt_ins' AND pagetype = 'leaf'")));
        QVERIFY(query.next());
        page = query.value(0).toLongLong();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek((page - 1) * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\x5a')), 4096);
}

} // namespace

/// Saving, restoring and salvaging a workspace from the command line.
class TstWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savedSentRestored()
    {
        const Desk desk;
        auto sim = rehearsal::SimThread::start({});
        QVERIFY(sim.ok());
        desk.fill(5, (*sim)->address());
        const auto saved = desk.must("workspace backup saved.sqlite");
        QCOMPARE(saved[u"opt_ins"].toInteger(), 5);
        QCOMPARE(saved[u"people"].toInteger(), 5);
        QCOMPARE(saved[u"pages"].toInteger(), 1);
        QCOMPARE(saved[u"bytes"].toInteger(), QFileInfo(desk.path(QStringLiteral("saved.sqlite"))).size());
        desk.must("campaign new --topic 1 --message message.txt --wave 3");
        QCOMPARE(desk.must("campaign send 1 --confirm 3")[u"sent"].toInteger(), 3);

        const auto restored = desk.must("workspace restore saved.sqlite");
        QCOMPARE(restored[u"opt_ins"].toInteger(), 5);
        QCOMPARE(restored[u"used_meanwhile"].toInteger(), 3);
        QVERIFY(QFileInfo::exists(restored[u"kept"].toString()));
        QCOMPARE(count(desk, "unused"), 2);
        QCOMPARE(count(desk, "spent_elsewhere"), 3);
        // the workspace that was replaced is whole
        QVERIFY(QFile::copy(restored[u"kept"].toString(), desk.path(QStringLiteral("kept.sqlite"))));
        QCOMPARE(desk.run("--workspace kept.sqlite topics").code, 0);
        // and nothing of it can be sent again
        QVERIFY(QFile::remove(desk.workspace()));
        QCOMPARE(desk.must("workspace restore saved.sqlite")[u"kept"].toString(), QString());
        QCOMPARE(count(desk, "unused"), 2);
    }

    void aDamagedWorkspaceIsRefusedInWordsAndSalvaged()
    {
        const Desk desk;
        desk.fill(500, QUrl(QStringLiteral("http://127.0.0.1:9/")));
        QCOMPARE(desk.run("workspace backup saved.sqlite").code, 0);
        damage(desk.workspace());
        const auto opened = desk.run("import optins.csv");
        QCOMPARE(opened.code, 3);
        QVERIFY2(opened.err.contains("damaged"), opened.err.constData());
        QVERIFY2(opened.err.contains("restore a backup"), opened.err.constData());

        const auto salvaged = desk.must("workspace salvage rest.sqlite");
        QVERIFY(salvaged[u"opt_ins"].toInteger() > 0);
        QVERIFY(salvaged[u"opt_ins"].toInteger() <= 500);
        QCOMPARE(desk.run("--workspace rest.sqlite topics").code, 0);
        QCOMPARE(desk.run("workspace salvage rest.sqlite").code, 3); // never over a file
        QCOMPARE(desk.run("workspace restore saved.sqlite").code, 0);
        QCOMPARE(count(desk, "unused"), 500);
    }

    void retention()
    {
        const Desk desk;
        desk.fill(3, QUrl(QStringLiteral("http://127.0.0.1:9/")));
        QCOMPARE(desk.must("workspace retention")[u"token_days"], QJsonValue(QJsonValue::Null));
        QCOMPARE(desk.must("workspace retention")[u"event_days"].toInt(), 90);
        QCOMPARE(desk.run("withdraw 2000000000000001").code, 0);
        const auto set = desk.must("workspace retention --tokens 0 --events off");
        QCOMPARE(set[u"token_days"].toInt(), 0);
        QCOMPARE(set[u"event_days"], QJsonValue(QJsonValue::Null));
        QCOMPARE(set[u"tokens_removed"].toInt(), 1);
        QCOMPARE(desk.run("export optins all.csv").code, 0);
        const auto csv = desk.read(QStringLiteral("all.csv"));
        QVERIFY(csv.contains("otn-demo-2"));
        QVERIFY(!csv.contains("otn-demo-1"));
        QVERIFY(!csv.contains("erased:"));
        const auto again = desk.must("import optins.csv"); // the old list
        QCOMPARE(again[u"added"].toInt(), 0);
        QCOMPARE(count(desk, "unused"), 2);
        QCOMPARE(desk.run("workspace retention --tokens soon").code, 2);
        QCOMPARE(desk.run("workspace retention --events -1").code, 2);
    }

    void aTopicIsTakenApart()
    {
        const Desk desk;
        desk.fill(3, QUrl(QStringLiteral("http://127.0.0.1:9/")));
        auto csv = Desk::optIns(2, 50);
        csv.replace("Tell me when Aurora 2 is back", "The red Aurora 2 is back");
        desk.write(QStringLiteral("red.csv"), csv);
        QCOMPARE(desk.run("import red.csv").code, 0);
        QCOMPARE(desk.run("topic split 1 --name Red").code, 2);
        QCOMPARE(desk.run("topic split 1 --prompt nonsense --name Red").code, 2);
        QCOMPARE(desk.run("topic split 9 --prompt nonsense --name Red").code, 3);
        const auto made =
            desk.must("topic split 1 --prompt 'The red Aurora 2 is back' --name 'Aurora 2 red'");
        QCOMPARE(made[u"topic"][u"name"].toString(), QStringLiteral("Aurora 2 red"));
        QCOMPARE(made[u"topic"][u"unused"].toInt(), 2);
        QCOMPARE(desk.must("topics")[u"topics"].toArray().size(), 2);
    }

    void refusals()
    {
        const Desk desk;
        QCOMPARE(desk.run("workspace backup saved.sqlite").code, 3); // none is made for it
        QVERIFY(!QFileInfo::exists(desk.workspace()));
        desk.fill(2, QUrl(QStringLiteral("http://127.0.0.1:9/")));
        desk.write(QStringLiteral("other.sqlite"), QByteArray(9'000, 'x'));
        const auto notOurs = desk.run("workspace restore other.sqlite");
        QCOMPARE(notOurs.code, 3);
        QVERIFY2(notOurs.err.contains("other.sqlite"), notOurs.err.constData());
        QCOMPARE(desk.run("workspace restore").code, 2);
        QCOMPARE(desk.run("workspace backup a b").code, 2);
        QCOMPARE(desk.run("workspace restore none.sqlite").code, 3);
        QCOMPARE(desk.run("workspace restore workspace.sqlite").code, 2);
        QCOMPARE(count(desk, "unused"), 2);
    }
};

QTEST_GUILESS_MAIN(TstWorkspace)
#include "tst_workspace.moc"
