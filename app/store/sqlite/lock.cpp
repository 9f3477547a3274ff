// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/lock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace headsup::store::sqlite {

using domain::Err;
using domain::ErrorCode;

Lock::Lock(const QString& path)
    : m_file(path)
{
    // Age says nothing: a campaign may send all day. Only a dead process makes a lock stale.
    m_file.setStaleLockTime(0);
}

bool Lock::isLeftEmpty() const
{
    // A living program fills it at once and holds a lock of the system on it, which removeStaleLockFile()
    // respects.
    constexpr qint64 kSurelyWritten = 5;
    const QFileInfo info(m_file.fileName());
    return info.exists() && info.size() == 0 &&
           info.lastModified().secsTo(QDateTime::currentDateTime()) >= kSurelyWritten;
}

domain::Result<std::unique_ptr<Lock>> Lock::take(const QString& file, const QString& workspace)
{
    std::unique_ptr<Lock> lock(new Lock(file + QStringLiteral(".lock")));
    if (lock->m_file.tryLock(0) ||
        (lock->isLeftEmpty() && lock->m_file.removeStaleLockFile() && lock->m_file.tryLock(0)))
        return lock;
    if (lock->m_file.error() == QLockFile::PermissionError)
        return Err{ErrorCode::WorkspaceReadOnly, workspace};
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock->m_file.getLockInfo(&process, &host, &program))
        return Err{
            ErrorCode::WorkspaceBusy, workspace, QCoreApplication::translate("Store", "another program")};
    return Err{ErrorCode::WorkspaceBusy, workspace,
        QCoreApplication::translate("Store", "%1 (process %2 on %3)")
            .arg(program, QString::number(process), host)};
}

} // namespace headsup::store::sqlite
