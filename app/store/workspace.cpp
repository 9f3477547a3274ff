// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/workspace.h"

#include "store/sqlite/clockerror.h"
#include "store/sqlite/files.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/pagestops.h"
#include "store/sqlite/sqlitereader.h"
#include "store/sqlite/sqlitewriter.h"
#include "store/sqlite/uses.h"

#include <QDir>
#include <QFileInfo>

namespace headsup::store {

using namespace sqlite;
using domain::ErrorCode;

namespace {

constexpr qint64 kSmallFile = 64 * 1024 * 1024;

/// The same file under every name that leads to it.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

/// Reads through the whole file where that is quick, or where the last program ended without closing it.
void checkContent(Database& database)
{
    const QFileInfo wal(database.path() + QStringLiteral("-wal"));
    const bool cutShort = wal.exists() && wal.size() > 0;
    if (!cutShort && QFileInfo(database.path()).size() > kSmallFile)
        return;
    if (const auto found = database.word(QStringLiteral("PRAGMA quick_check(1)")); found != u"ok")
        fail(ErrorCode::WorkspaceDamaged, database.path(), found);
}

void checkVersion(Database& database, int newest)
{
    if (database.number(QStringLiteral("PRAGMA user_version")) > newest)
        fail(ErrorCode::WorkspaceNewer, database.path());
}

void checkExisting(const QString& path, int newest)
{
    // Looked at through a connection that cannot write: what is refused stays as it was.
    Database database(path, Database::Access::ReadOnly);
    checkVersion(database, newest);
    checkContent(database);
}

std::shared_ptr<Database> openForWriting(const QString& path, const std::vector<Migration>& migrations)
{
    auto database = std::make_shared<Database>(path, Database::Access::ReadWrite);
    database->exec(QStringLiteral("PRAGMA foreign_keys = ON"));
    database->exec(QStringLiteral("PRAGMA synchronous = FULL"));
    database->exec(QStringLiteral("PRAGMA cache_size = -65536"));
    database->exec(QStringLiteral("PRAGMA temp_store = MEMORY"));
    // The first steps happen before the change to WAL: the header then tells at once whose file it is.
    migrate(*database, migrations);
    if (database->word(QStringLiteral("PRAGMA journal_mode = WAL")) != u"wal")
        fail(ErrorCode::StoreFailed, QStringLiteral("journal_mode"));
    return database;
}

/// Copies of one workspace share a use journal, so only one of them may be written to at a time.
std::unique_ptr<Lock> keepUses(Database& database, const Outside& outside)
{
    const auto folder =
        outside.usesFolder.isEmpty() ? QFileInfo(database.path()).absolutePath() : outside.usesFolder;
    const auto name = database.word(QStringLiteral("SELECT name FROM workspace"));
    const auto path = UseJournal::pathOf(folder, name);
    QDir().mkpath(folder);
    // The lock first: opening drops a line cut short, which a program that holds a copy may just be writing.
    auto lock = orFail(Lock::take(path, database.path()));
    recallClock(database);
    database.keepUses(orFail(UseJournal::open(folder, name)), std::make_unique<OtherUses>(folder, path));
    return lock;
}

/// Whoever opens it first sends from it. Not only who sends first: copies made before the first message would
/// each take their own computer for the one.
void nameSender(Database& database, const QString& computer)
{
    if (!computer.isEmpty() && database.word(QStringLiteral("SELECT sender FROM workspace")).isEmpty())
        setSender(database, computer);
}

} // namespace

domain::Result<std::unique_ptr<Writer>> openWriter(
    const QString& path, ports::Random& random, KindGuess guessKind, const Outside& outside)
{
    return guarded([&]() -> std::unique_ptr<Writer> {
        const auto migrations = ownMigrations();
        const int newest = migrations.back().version;
        const auto file = realPath(path);
        const auto found = look(file, newest);
        if (QFileInfo::exists(file))
            checkWritable(file);
        else
            makePrivate(file);
        auto lock = orFail(Lock::take(file, file));
        if (found == Found::Workspace)
            checkExisting(file, newest);
        makePrivate(file);
        auto database = openForWriting(file, migrations);
        auto copies = keepUses(*database, outside);
        nameSender(*database, outside.computer);
        return std::make_unique<SqliteWriter>(Locks{std::move(lock), std::move(copies)}, std::move(database),
            random, std::move(guessKind), outside.computer);
    });
}

domain::Result<void> askToStopPage(
    const QString& path, const domain::PageId& page, const domain::PageStop& stop)
{
    return guarded([&] { writeStopRequest(realPath(path), page, stop); });
}

domain::Result<std::unique_ptr<Reader>> openReader(const QString& path)
{
    return guarded([&]() -> std::unique_ptr<Reader> {
        const int newest = ownMigrations().back().version;
        if (!QFileInfo::exists(path))
            fail(ErrorCode::FileMissing, path);
        const auto file = realPath(path);
        if (look(file, newest) != Found::Workspace)
            fail(ErrorCode::WorkspaceNotOurs, path);
        auto database = std::make_shared<Database>(file, Database::Access::ReadOnly);
        checkVersion(*database, newest);
        return std::make_unique<SqliteReader>(std::move(database));
    });
}

} // namespace headsup::store
