// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/sqlite/filecopy.h"
#include "store/sqlite/files.h"
#include "store/sqlite/lock.h"
#include "store/sqlite/migrator.h"
#include "store/sqlite/pagestops.h"
#include "store/sqlite/reads.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <unistd.h>

namespace headsup::store {

using namespace sqlite;
using domain::ErrorCode;
using domain::Result;

namespace {

/// The same file under every name that leads to it.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

QString stamp(domain::Instant now)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toMs(now)).toString(QStringLiteral("yyyy-MM-dd HHmm"));
}

/// "shop.sqlite" -> "shop<middle>.sqlite" in the same folder, with a number where that is taken.
QString freeNameBeside(const QString& workspace, const QString& middle)
{
    const QFileInfo info(workspace);
    const auto suffix = info.suffix().isEmpty() ? QString() : QString(u'.' + info.suffix());
    const auto name = info.dir().filePath(info.completeBaseName() + middle);
    QString path = name + suffix;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = name + QStringLiteral("-%1").arg(number) + suffix;
    return path;
}

/// Null, or the lock that shows that nobody sends. A campaign that a killed program left as sending is no
/// reason not to save a copy.
std::unique_ptr<Lock> refuseWhileSending(Database& database, const QString& file)
{
    if (database.number(QStringLiteral("SELECT count(*) FROM campaigns WHERE state = 2")) == 0)
        return nullptr;
    auto lock = Lock::take(file, file);
    if (!lock)
        fail(ErrorCode::CampaignIsSending);
    return std::move(*lock);
}

/// Brings what the write-ahead log still holds into the file, where the file can be read at all.
void takeInLog(const QString& file)
{
    if (!QFileInfo::exists(file + QStringLiteral("-wal")))
        return;
    (void)guarded([&] {
        Database database(file, Database::Access::ReadWrite);
        (void)database.number(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        // Closing it, as the last connection, removes the log.
    });
}

/// A place for a workspace where there is none. Goes again where nothing came of it.
class PlaceHolder
{
public:
    explicit PlaceHolder(const QString& path)
        : m_path(path)
        , m_made(!QFileInfo::exists(path))
    {
        makePrivate(path); // and its folder, where the lock will be as well
    }
    ~PlaceHolder()
    {
        if (m_made && QFileInfo(m_path).size() == 0)
            QFile::remove(m_path);
    }
    PlaceHolder(const PlaceHolder&) = delete;
    PlaceHolder& operator=(const PlaceHolder&) = delete;

private:
    QString m_path;
    bool m_made;
};

/// A second name for the same file; a copy where the file system knows no such thing.
void keepAs(const QString& file, const QString& name)
{
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(name).constData()) == 0)
        return;
    if (!QFile::copy(file, name))
        fail(ErrorCode::FileUnwritable, name, QCoreApplication::translate("Store", "it could not be kept"));
    syncFile(name);
}

/// The replaced workspace under another name, log included, before anything of it goes from its place.
QString keepBeside(const QString& file, domain::Instant now)
{
    if (QFileInfo(file).size() == 0)
        return {}; // a place for a workspace, not one
    takeInLog(file);
    const auto kept = freeNameBeside(file, QStringLiteral(" before restore %1").arg(stamp(now)));
    keepAs(file, kept);
    const auto log = file + QStringLiteral("-wal");
    if (QFileInfo::exists(log)) {
        keepAs(log, kept + QStringLiteral("-wal"));
        QFile::remove(log); // it would be read into the restored file
    }
    QFile::remove(file + QStringLiteral("-shm"));
    return kept;
}

/// A Page that is stopped stays so: only a person lets it go, not a file that is older than the stop. The
/// next start takes the request in. A file that is too damaged to tell has nothing to carry over.
void carryStopsOver(const QString& replaced, const QString& restored)
{
    (void)guarded([&] {
        Database database(replaced, Database::Access::ReadOnly);
        for (const auto& page : pages(database)) {
            for (const auto& stop : pageStops(database, page.id)) {
                if (!stop.liftedAt)
                    writeStopRequest(restored, page.id, stop);
            }
        }
    });
}

} // namespace

Result<BackupReport> backUp(
    const QString& workspace, const QString& target, const CancelFlag& cancel, const CopyProgress& progress)
{
    return guarded([&] {
        const int newest = ownMigrations().back().version;
        if (!QFileInfo::exists(workspace))
            fail(ErrorCode::FileMissing, workspace);
        const auto file = realPath(workspace);
        if (look(file, newest) != Found::Workspace)
            fail(ErrorCode::WorkspaceNotOurs, workspace);
        if (realPath(target) == file)
            fail(ErrorCode::FileUnwritable, target,
                QCoreApplication::translate("Store", "it is the workspace itself"));
        Database database(file, Database::Access::ReadOnly);
        const auto quiet = refuseWhileSending(database, file);
        PartFile part(target);
        copyPages(database, part.path(), cancel, progress);
        auto report = checkWhole(part.path(), workspace, cancel);
        part.become();
        report.path = target;
        return report;
    });
}

Result<RestoreReport> restore(const QString& backup, const QString& workspace, domain::Instant now,
    const CancelFlag& cancel, const CopyProgress& progress)
{
    return guarded([&] {
        if (!QFileInfo::exists(backup))
            fail(ErrorCode::FileMissing, backup);
        const auto source = realPath(backup);
        const auto file = realPath(workspace);
        if (source == file)
            fail(ErrorCode::InvalidValue, backup,
                QCoreApplication::translate("Store", "a backup, not the workspace itself"));
        if (look(source, ownMigrations().back().version) != Found::Workspace)
            fail(ErrorCode::WorkspaceNotOurs, backup);
        const PlaceHolder place(file);
        const auto lock = orFail(Lock::take(file, file));
        checkWritable(file);
        PartFile part(file);
        {
            Database database(source, Database::Access::ReadOnly);
            copyPages(database, part.path(), cancel, progress);
        }
        RestoreReport report;
        report.restored = checkWhole(part.path(), backup, cancel);
        report.kept = keepBeside(file, now);
        part.become();
        if (!report.kept.isEmpty())
            carryStopsOver(report.kept, file);
        return report;
    });
}

QString salvagePathFor(const QString& workspace)
{
    return freeNameBeside(workspace, QStringLiteral(".salvaged"));
}

QString backupNameFor(const QString& workspace, domain::Instant now)
{
    return QStringLiteral("%1 %2.sqlite").arg(QFileInfo(workspace).completeBaseName(), stamp(now));
}

} // namespace headsup::store
