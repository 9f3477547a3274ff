// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/folderwarning.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup;
using session::Risk;

class TstFolderWarning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsBadPlaces_data()
    {
        QTest::addColumn<QString>("fileSystem");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("risk");
        const auto row = [](const char* fileSystem, const char* path, Risk risk) {
            QTest::addRow("%s on %s", path, fileSystem)
                << QString::fromLatin1(fileSystem) << QString::fromLatin1(path) << static_cast<int>(risk);
        };
        row("ext4", "/home/ana/shop.sqlite", Risk::None);
        row("tmpfs", "/tmp/shop.sqlite", Risk::None);
        row("overlay", "/home/ana/shop.sqlite", Risk::None);
        row("fuseblk", "/media/stick/shop.sqlite", Risk::None);
        row("nfs4", "/home/ana/shop.sqlite", Risk::Network);
        row("cifs", "/mnt/office/shop.sqlite", Risk::Network);
        row("fuse.sshfs", "/home/ana/server/shop.sqlite", Risk::Network);
        row("FUSE.rclone", "/home/ana/cloud/shop.sqlite", Risk::Network);
        row("ext4", "/home/ana/Dropbox/shop.sqlite", Risk::Synced);
        row("ext4", "/home/ana/OneDrive - Lumen/x/shop.sqlite", Risk::Synced);
        row("ext4", "/home/ana/Nextcloud2/shop.sqlite", Risk::Synced);
        row("btrfs", "/home/ana/Google Drive/shop.sqlite", Risk::Synced);
        row("ext4", "/home/ana/dropboxes-of-shoes/shop.sqlite", Risk::None);
        row("ext4", "/home/ana/Dropbox", Risk::None); // the file itself
        row("ext4", "/home/ana/megastore/shop.sqlite", Risk::None);
    }
    void knowsBadPlaces()
    {
        QFETCH(QString, fileSystem);
        QFETCH(QString, path);
        QFETCH(int, risk);
        QCOMPARE(static_cast<int>(session::riskOf(fileSystem, path)), risk);
    }
    void warnsOfARealFolder()
    {
        const QTemporaryDir folder;
        QVERIFY(session::folderWarning(folder.filePath(QStringLiteral("w.sqlite"))).isEmpty());
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("Nextcloud/shop")));
        const auto said = session::folderWarning(folder.filePath(QStringLiteral("Nextcloud/shop/w.sqlite")));
        QVERIFY2(said.contains(QStringLiteral("synced")), qPrintable(said));
    }
};

QTEST_GUILESS_MAIN(TstFolderWarning)
#include "tst_folderwarning.moc"
