// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/files.h"

#include "store/sqlite/database.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace headsup::store::sqlite {

using domain::ErrorCode;

namespace {

constexpr auto kOwnerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto kOwnerFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr qint64 kHeaderSize = 100;

// Places in the header of an SQLite file: sqlite.org/fileformat.html, section 1.3.
quint32 number(const QByteArray& header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSize(const QByteArray& header)
{
    const auto size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

void checkLength(const QString& path, const QByteArray& header, qint64 size)
{
    const bool countIsKept = number(header, 24) == number(header, 92);
    if (countIsKept && size < pageSize(header) * qint64{number(header, 28)})
        fail(ErrorCode::WorkspaceDamaged, path, QCoreApplication::translate("Store", "its end is missing"));
}

} // namespace

Found look(const QString& path, int newestVersion)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return Found::Nothing;
    if (!info.isFile())
        fail(ErrorCode::WorkspaceNotOurs, path);
    if (info.size() == 0)
        return Found::Nothing;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(ErrorCode::FileUnreadable, path, file.errorString());
    const auto header = file.read(kHeaderSize);
    const QByteArray magic("SQLite format 3", 16); // with its closing zero
    if (header.size() < kHeaderSize || !header.startsWith(magic) || number(header, 68) != kApplicationId)
        fail(ErrorCode::WorkspaceNotOurs, path);
    if (number(header, 60) > static_cast<quint32>(newestVersion))
        fail(ErrorCode::WorkspaceNewer, path);
    // A write-ahead log may still hold the pages that the file lacks: a program that died, or a full disk, in
    // the middle of a checkpoint. SQLite brings them in when it opens the file, and quick_check looks at it
    // then.
    if (QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        checkLength(path, header, info.size());
    return Found::Workspace;
}

void makePrivate(const QString& path)
{
    const auto folder = QFileInfo(path).absolutePath();
    QStringList missing;
    for (QDir dir(folder); !dir.exists() && !dir.isRoot();) {
        missing.prepend(dir.absolutePath());
        dir.setPath(QFileInfo(dir.absolutePath()).absolutePath());
    }
    for (const auto& one : missing) {
        if (!QDir().mkdir(one, kOwnerFolder))
            fail(ErrorCode::FileUnwritable, one,
                QCoreApplication::translate("Store", "the folder cannot be made"));
    }
    QFile file(path);
    if (file.exists()) {
        file.setPermissions(kOwnerFile);
        return;
    }
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerFile))
        fail(ErrorCode::FileUnwritable, path, file.errorString());
}

void checkWritable(const QString& path)
{
    // The mode is read as well, since a privileged account may write what was set to be only read.
    const bool mayWrite =
        QFile::permissions(path) & (QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther);
    const QFileInfo info(path);
    if (!mayWrite || !info.isWritable() || !QFileInfo(info.absolutePath()).isWritable())
        fail(ErrorCode::WorkspaceReadOnly, path);
}

} // namespace headsup::store::sqlite
