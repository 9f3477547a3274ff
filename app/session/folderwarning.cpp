// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/folderwarning.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace headsup::session {

Risk riskOf(const QString& fileSystem, const QString& path)
{
    static const QStringList kNetwork{QStringLiteral("nfs"), QStringLiteral("nfs4"), QStringLiteral("cifs"),
        QStringLiteral("smbfs"), QStringLiteral("smb3"), QStringLiteral("smb2"), QStringLiteral("afs"),
        QStringLiteral("ncpfs"), QStringLiteral("9p"), QStringLiteral("ceph"), QStringLiteral("glusterfs"),
        QStringLiteral("lustre"), QStringLiteral("davfs"), QStringLiteral("fuse.sshfs"),
        QStringLiteral("fuse.davfs2"), QStringLiteral("fuse.rclone"), QStringLiteral("fuse.gvfsd-fuse"),
        QStringLiteral("fuse.glusterfs"), QStringLiteral("fuse.ceph"), QStringLiteral("fuse.s3fs"),
        QStringLiteral("fuse.smbnetfs"), QStringLiteral("fuse.curlftpfs"),
        QStringLiteral("fuse.google-drive-ocamlfuse"), QStringLiteral("fuse.onedriver")};
    if (kNetwork.contains(fileSystem.toLower()))
        return Risk::Network;
    // A name of its own, or one with the account behind it: "OneDrive - Lumen", "Nextcloud2".
    static const QStringList kSynced{QStringLiteral("dropbox"), QStringLiteral("onedrive"),
        QStringLiteral("nextcloud"), QStringLiteral("owncloud"), QStringLiteral("google drive"),
        QStringLiteral("googledrive"), QStringLiteral("gdrive"), QStringLiteral("icloud"),
        QStringLiteral("icloud drive"), QStringLiteral("pclouddrive"), QStringLiteral("mega"),
        QStringLiteral("megasync"), QStringLiteral("seafile"), QStringLiteral("syncthing"),
        QStringLiteral("tresorit"), QStringLiteral("box sync")};
    const auto folders = path.toLower().split(u'/', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i + 1 < folders.size(); ++i) { // the last part is the file itself
        for (const auto& name : kSynced) {
            if (!folders[i].startsWith(name))
                continue;
            const auto rest = QStringView(folders[i]).mid(name.size()).trimmed();
            if (rest.isEmpty() || rest.startsWith(u'-') || rest.startsWith(u'(') || rest[0].isDigit())
                return Risk::Synced;
        }
    }
    return Risk::None;
}

QString folderWarning(const QString& workspacePath)
{
    const QFileInfo file(workspacePath);
    const auto path = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    switch (riskOf(QString::fromLatin1(storage.fileSystemType()), path)) {
    case Risk::Network:
        return QCoreApplication::translate("Folder",
            "This workspace lies on a network drive (%1). Two computers may change it at once there, and "
            "what "
            "was saved may get lost. Move it to a folder of this computer before you send.")
            .arg(QDir::toNativeSeparators(storage.rootPath()));
    case Risk::Synced:
        return QCoreApplication::translate("Folder",
            "This workspace lies in a folder that is synced with other computers (%1). A copy made while "
            "Headsup writes may be damaged, and an older one may come back. Move it to a folder of its own "
            "before you send.")
            .arg(QDir::toNativeSeparators(QFileInfo(path).absolutePath()));
    case Risk::None:
        break;
    }
    return {};
}

} // namespace headsup::session
