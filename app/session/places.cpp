// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/places.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QSysInfo>
#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace headsup::session {

namespace {

QString inDataFolder(const QString& name)
{
    // GenericDataLocation, so that window and command line agree whatever their program names are.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return folder.filePath(QStringLiteral("headsup/") + name);
}

} // namespace

QString defaultWorkspacePath()
{
    return inDataFolder(QStringLiteral("workspace.sqlite"));
}

QString demoWorkspacePath()
{
    return inDataFolder(QStringLiteral("sample.sqlite"));
}

QString usesFolder()
{
    const auto folder = inDataFolder(QStringLiteral("uses"));
    return QDir().mkpath(folder) && QFileInfo(folder).isWritable() ? folder : QString();
}

QString computerName()
{
    const auto id = QSysInfo::machineUniqueId();
    if (id.isEmpty())
        return {};
    // Another account keeps other use journals, so a copy that it holds is as far away as another computer.
    const QByteArray named = "headsup:" + id + ':' + usesFolder().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(named, QCryptographicHash::Sha256).left(16).toHex());
}

QString accountName()
{
#ifdef Q_OS_UNIX
    if (const auto* account = ::getpwuid(::getuid()))
        return QString::fromLocal8Bit(account->pw_name);
#endif
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

} // namespace headsup::session
