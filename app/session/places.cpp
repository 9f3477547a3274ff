// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/places.h"

#include <QDir>
#include <QStandardPaths>

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

} // namespace headsup::session
