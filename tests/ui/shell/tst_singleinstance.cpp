// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/singleinstance.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace headsup;
using ui::SingleInstance;

class TstSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsOver();
    void anotherWorkspaceIsAnotherWindow();
    void aSocketLeftBehindIsNoWindow();
    void twoNamesOfOneFileAreOne();

private:
    /// A second start is another process: here another thread, for it waits for an answer.
    static bool handOver(const QString& folder, const QString& workspace, const QString& file)
    {
        bool taken = false;
        std::atomic<bool> done = false;
        std::thread other([&] {
            const SingleInstance second(folder);
            taken = second.handOver(workspace, {file, QStringLiteral("leave")});
            done = true;
        });
        (void)QTest::qWaitFor([&] { return done.load(); }, 10000);
        other.join();
        return taken;
    }
};

void TstSingleInstance::aSecondStartHandsOver()
{
    const QTemporaryDir dir;
    const auto workspace = dir.filePath(QStringLiteral("shop.sqlite"));
    SingleInstance first(dir.path());
    QString file;
    QString activation;
    connect(&first, &SingleInstance::called, this, [&](const SingleInstance::Errand& errand) {
        file = errand.file;
        activation = errand.activation;
    });
    QVERIFY(!handOver(dir.path(), workspace, {})); // nobody is there yet
    QVERIFY(first.claim(workspace));
    QVERIFY(handOver(dir.path(), workspace, QStringLiteral("/home/ana/people.csv")));
    QCOMPARE(file, QStringLiteral("/home/ana/people.csv"));
    QCOMPARE(activation, QStringLiteral("leave"));
    QVERIFY(first.claim({})); // the window shows none any more
    QVERIFY(!handOver(dir.path(), workspace, {}));
}

void TstSingleInstance::anotherWorkspaceIsAnotherWindow()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QVERIFY(first.claim(dir.filePath(QStringLiteral("one.sqlite"))));
    QVERIFY(!handOver(dir.path(), dir.filePath(QStringLiteral("two.sqlite")), {}));
    SingleInstance second(dir.path());
    QVERIFY(second.claim(dir.filePath(QStringLiteral("two.sqlite"))));
    SingleInstance third(dir.path());
    QVERIFY(!third.claim(dir.filePath(QStringLiteral("one.sqlite"))));
}

void TstSingleInstance::aSocketLeftBehindIsNoWindow()
{
    const QTemporaryDir dir;
    const auto workspace = dir.filePath(QStringLiteral("shop.sqlite"));
    SingleInstance killed(dir.path());
    QVERIFY(killed.claim(workspace));
    const auto sockets = QDir(dir.path()).entryList({QStringLiteral("headsup-*")}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    // A killed program leaves its socket; nobody answers there.
    const auto path = dir.filePath(sockets.first());
    QVERIFY(QFile::rename(path, path + QStringLiteral(".kept")));
    QVERIFY(killed.claim({}));
    QVERIFY(QFile::rename(path + QStringLiteral(".kept"), path));
    QVERIFY(!handOver(dir.path(), workspace, {}));
    SingleInstance next(dir.path());
    QVERIFY(next.claim(workspace));
    QVERIFY(handOver(dir.path(), workspace, {}));
}

void TstSingleInstance::twoNamesOfOneFileAreOne()
{
    const QTemporaryDir dir;
    const auto workspace = dir.filePath(QStringLiteral("shop.sqlite"));
    QFile file(workspace);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(workspace, dir.filePath(QStringLiteral("other.sqlite"))));
    SingleInstance first(dir.path());
    QVERIFY(first.claim(workspace));
    QVERIFY(handOver(dir.path(), dir.filePath(QStringLiteral("other.sqlite")), {}));
}

QTEST_GUILESS_MAIN(TstSingleInstance)
#include "tst_singleinstance.moc"
