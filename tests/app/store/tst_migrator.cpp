// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "store/sqlite/migrator.h"

#include <QDir>
#include <QFile>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::store::sqlite;
using headsup::domain::ErrorCode;

class TstMigrator : public QObject
{
    Q_OBJECT

private:
    static std::vector<Migration> steps()
    {
        return {{1, QStringLiteral("CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1), (2);")},
            {2, QStringLiteral(
                    "ALTER TABLE a ADD COLUMN y TEXT NOT NULL DEFAULT 'new'; INSERT INTO a VALUES (3, 'z')")},
            {3, QStringLiteral("CREATE TABLE b (x INTEGER) STRICT")}};
    }

private Q_SLOTS:
    void statementsAreSplit_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("none") << QStringLiteral(" \n;; -- only this\n") << QStringList{};
        QTest::newRow("two") << QStringLiteral("A 1; B 2")
                             << QStringList{QStringLiteral("A 1"), QStringLiteral("B 2")};
        QTest::newRow("texts") << QStringLiteral("A ';it''s;' ; B \";\"; C `;`")
                               << QStringList{QStringLiteral("A ';it''s;'"), QStringLiteral("B \";\""),
                                      QStringLiteral("C `;`")};
        QTest::newRow("comments") << QStringLiteral("A -- x; y\n1; /* ; */ B")
                                  << QStringList{QStringLiteral("A \n1"), QStringLiteral("B")};
        QTest::newRow("trigger")
            << QStringLiteral(
                   "CREATE TRIGGER t BEFORE INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END; SELECT 1; END;"
                   " CREATE TABLE begin_end (x); B")
            << QStringList{
                   QStringLiteral("CREATE TRIGGER t BEFORE INSERT ON a BEGIN SELECT CASE WHEN 1 THEN 2 END;"
                                  " SELECT 1; END"),
                   QStringLiteral("CREATE TABLE begin_end (x)"), QStringLiteral("B")};
        QTest::newRow("open ends") << QStringLiteral("A 'x; B /* y")
                                   << QStringList{QStringLiteral("A 'x; B /* y")};
        QTest::newRow("open comment") << QStringLiteral("A; /* y") << QStringList{QStringLiteral("A")};
    }
    void statementsAreSplit()
    {
        QFETCH(QString, sql);
        QFETCH(QStringList, expected);
        QCOMPARE(splitStatements(sql), expected);
    }

    void ownFilesAreNumberedWithoutGaps()
    {
        const auto own = ownMigrations();
        QVERIFY(!own.empty());
        for (size_t i = 0; i < own.size(); ++i) {
            QVERIFY(i == 0 ? own[i].version == 1 : own[i].version > own[i - 1].version);
            QVERIFY(!splitStatements(own[i].sql).isEmpty());
        }
    }

    void stepsRunOnceWithABackupBeforeTheFirst()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("w"));
        Database database(path, Database::Access::ReadWrite);
        auto first = steps();
        first.resize(1);
        QVERIFY(migrate(database, first).isEmpty());
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 1);
        const auto backups = migrate(database, steps());
        QCOMPARE(backups.size(), 1);
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 3);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM a WHERE y = 'new'")), 2);
        QVERIFY(migrate(database, steps()).isEmpty());
        for (const auto& backup : backups) {
            QCOMPARE(QFile::permissions(backup), QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner |
                                                                    QFile::ReadUser | QFile::WriteUser));
        }
        RawSql old(backups.front());
        QCOMPARE(old.number(QStringLiteral("PRAGMA user_version")), 1);
        QCOMPARE(old.number(QStringLiteral("SELECT count(*) FROM a")), 2);
        QVERIFY(old.number(QStringLiteral("PRAGMA application_id")) != 0);
    }

    void aFailingStepLeavesTheOldSchemaAndTheBackup()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("w")), Database::Access::ReadWrite);
        auto first = steps();
        first.resize(1);
        migrate(database, first);
        auto bad = steps();
        bad[1].sql += QStringLiteral("; CREATE TABLE a (oops)");
        const auto failed = guarded([&] { return migrate(database, bad); });
        QCOMPARE(failed.error().code, ErrorCode::StoreFailed);
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 1);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM a")), 2);
        const auto backups = QDir(folder.path()).entryList({QStringLiteral("*.backup")});
        QCOMPARE(backups.size(), 1);
        QCOMPARE(migrate(database, steps()).size(), 1);
        QCOMPARE(database.number(QStringLiteral("SELECT count(*) FROM a WHERE y = 'new'")), 2);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("*.backup")}).size(), 2);
    }

    void aNewerOneIsNotTouched()
    {
        QTemporaryDir folder;
        Database database(folder.filePath(QStringLiteral("w")), Database::Access::ReadWrite);
        migrate(database, steps());
        auto old = steps();
        old.resize(2);
        QCOMPARE(guarded([&] { return migrate(database, old); }).error().code, ErrorCode::WorkspaceNewer);
        QCOMPARE(database.number(QStringLiteral("PRAGMA user_version")), 3);
        QVERIFY(QDir(folder.path()).entryList({QStringLiteral("*.backup")}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstMigrator)
#include "tst_migrator.moc"
