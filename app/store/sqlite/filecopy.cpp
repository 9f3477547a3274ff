// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/filecopy.h"

#include "store/sqlite/files.h"
#include "store/sqlite/migrator.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace headsup::store::sqlite {

using domain::ErrorCode;

namespace {

constexpr int kPagesAtOnce = 1'024;
constexpr int kStepsBetweenLooks = 100'000; ///< of SQLite's machine, a few milliseconds

[[noreturn]] void unwritable(const QString& path)
{
    fail(ErrorCode::FileUnwritable, path, QString::fromLocal8Bit(std::strerror(errno)));
}

qint64 countOf(Database& database, const QString& table)
{
    return database.number(QStringLiteral("SELECT count(*) FROM %1").arg(table));
}

} // namespace

PartFile::PartFile(const QString& target)
    : m_target(target)
    , m_path(target + QStringLiteral(".part"))
{
    const QFileInfo info(target);
    if (info.isDir() || !QFileInfo(info.absolutePath()).isDir())
        fail(ErrorCode::FileUnwritable, target,
            QCoreApplication::translate("Store", "there is no such folder"));
    QFile::remove(m_path); // of a program that was killed
    try {
        makePrivate(m_path);
    } catch (const Failure& failure) {
        fail(ErrorCode::FileUnwritable, target, failure.error.details.value(1));
    }
}

PartFile::~PartFile()
{
    for (const auto* ending : {"-journal", "-wal", "-shm"})
        QFile::remove(m_path + QLatin1StringView(ending));
    if (m_there)
        QFile::remove(m_path);
}

void PartFile::become()
{
    syncFile(m_path);
    replaceFile(m_path, m_target);
    m_there = false;
}

Interruptible::Interruptible(Database& database, const CancelFlag& cancel)
    : m_database(database)
{
    sqlite3_progress_handler(
        database.handle(), kStepsBetweenLooks,
        [](void* flag) { return static_cast<const CancelFlag*>(flag)->load() ? 1 : 0; },
        const_cast<CancelFlag*>(&cancel));
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

void copyPages(
    Database& source, const QString& target, const CancelFlag& cancel, const CopyProgress& progress)
{
    Database copy(target, Database::Access::ReadWrite);
    source.exec(QStringLiteral("BEGIN"));
    // Looking at it pins the moment: who writes meanwhile does not make the copy begin anew.
    (void)source.number(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    auto* backup = sqlite3_backup_init(copy.handle(), "main", source.handle(), "main");
    if (!backup)
        copy.failed(sqlite3_errcode(copy.handle()), QString::fromUtf8(sqlite3_errmsg(copy.handle())));
    int code = SQLITE_OK;
    while (code == SQLITE_OK && !cancel) {
        code = sqlite3_backup_step(backup, kPagesAtOnce);
        const qint64 total = sqlite3_backup_pagecount(backup);
        if (progress)
            progress(total - sqlite3_backup_remaining(backup), total);
    }
    sqlite3_backup_finish(backup);
    (void)guarded([&] { source.exec(QStringLiteral("COMMIT")); });
    if (code == SQLITE_OK)
        fail(ErrorCode::Cancelled);
    if (code != SQLITE_DONE) {
        const auto& blamed = (code & 0xff) == SQLITE_FULL || (code & 0xff) == SQLITE_READONLY ? copy : source;
        blamed.failed(code, QString::fromUtf8(sqlite3_errstr(code)));
    }
    // One file that needs no companions, wherever it is carried.
    if (copy.word(QStringLiteral("PRAGMA journal_mode = DELETE")) != u"delete")
        fail(ErrorCode::StoreFailed, QStringLiteral("journal_mode"));
}

BackupReport checkWhole(const QString& path, const QString& name, const CancelFlag& cancel)
{
    try {
        if (look(path, ownMigrations().back().version) != Found::Workspace)
            fail(ErrorCode::WorkspaceNotOurs, name);
        Database database(path, Database::Access::ReadOnly);
        const Interruptible stoppable(database, cancel);
        if (const auto found = database.word(QStringLiteral("PRAGMA integrity_check(1)")); found != u"ok")
            fail(ErrorCode::WorkspaceDamaged, name, found);
        if (const auto found = database.word(QStringLiteral("PRAGMA foreign_key_check")); !found.isEmpty())
            fail(ErrorCode::WorkspaceDamaged, name,
                QCoreApplication::translate("Store", "rows of “%1” refer to what is not there").arg(found));
        return {name, QFileInfo(path).size(), countOf(database, QStringLiteral("opt_ins")),
            countOf(database, QStringLiteral("people")), countOf(database, QStringLiteral("pages"))};
    } catch (Failure& failure) {
        if (cancel)
            fail(ErrorCode::Cancelled);
        // The copy is of no interest to anybody, the file that was named is.
        if (!failure.error.details.isEmpty() && failure.error.details.front() == path)
            failure.error.details.front() = name;
        throw;
    }
}

void syncFile(const QString& path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = file >= 0 && ::fsync(file) == 0;
    if (file >= 0)
        ::close(file);
    if (!synced)
        unwritable(path);
}

void replaceFile(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        unwritable(to);
    syncFile(QFileInfo(to).absolutePath()); // the name as well
}

} // namespace headsup::store::sqlite
