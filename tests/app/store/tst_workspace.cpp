// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <cstdio>
#include <iostream>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

namespace {

constexpr auto kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

Result<std::unique_ptr<store::Writer>> openWriter(const QString& path)
{
    static FixedRandom random;
    return store::openWriter(path, random, [](const QString&, const QString&) { return TopicKind::Launch; });
}

/// The other process: does one thing with the workspace, says so, and waits to be killed.
int actAndWait(const QString& what, const QString& path)
{
    auto writer = must(openWriter(path));
    std::unique_ptr<ports::OptInSink> sink;
    if (what == u"claim") {
        const auto campaign = must(writer->campaigns(Workspace::page())).front().campaign.id;
        must(writer->startSending(campaign));
        if (!must(writer->claimNext(campaign, kNow)).claim)
            return 1;
    } else if (what == u"import") {
        sink = must(writer->importSink(
            Workspace::page(), QStringLiteral("list.csv"), store::ImportMode::Commit, kNow));
        for (int i = 100; i < 20'000; ++i)
            (void)must(sink->take(record(i)));
    }
    std::puts("ready");
    std::fflush(stdout);
    std::cin.get();
    return 0;
}

class Other
{
public:
    Other(const QString& what, const QString& path)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--other"), what, path});
        if (!m_process.waitForReadyRead(60'000) || !m_process.readAllStandardOutput().startsWith("ready"))
            qFatal("the other process did not get ready");
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill(); // SIGKILL
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class TstWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsPrivate()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("a/b/w.headsup"));
        auto writer = must(openWriter(path));
        must(writer->addPage({PageId{QStringLiteral("1")}, QStringLiteral("P")}, kNow));
        for (const auto* end : {"", "-wal", "-shm"}) {
            const QString file = path + QString::fromLatin1(end);
            QVERIFY2(QFile::exists(file), end);
            QCOMPARE(QFile::permissions(file), QFile::Permissions(kOwnerOnly));
        }
        for (const auto* name : {"a", "a/b"}) {
            const auto mode = QFile::permissions(folder.filePath(QString::fromLatin1(name)));
            QCOMPARE(mode, QFile::Permissions(kOwnerOnly | QFile::ExeOwner | QFile::ExeUser));
        }
        writer.reset();
        auto reader = must(store::openReader(path));
        QCOMPARE(must(reader->pages()).size(), 1);
        QCOMPARE(must(reader->page(PageId{QStringLiteral("1")})).name, QStringLiteral("P"));
        QCOMPARE(reader->page(PageId{QStringLiteral("2")}).error().code, ErrorCode::NotFound);
    }

    void pagesAreKeptAsGiven()
    {
        Workspace w(false);
        const Page real{PageId{QStringLiteral("17")}, QStringLiteral("Shop"),
            QUrl(QStringLiteral("http://127.0.0.1:8080/g")), QStringLiteral("v24.0"), false};
        const Page rehearsal{
            PageId{QStringLiteral("0018")}, QStringLiteral("Übung"), QUrl(), QStringLiteral("v25.0"), true};
        must(w.writer().addPage(real, kNow));
        must(w.writer().addPage(rehearsal, kNow));
        QCOMPARE(must(w.writer().pages()), (QList<Page>{real, rehearsal}));
        QCOMPARE(w.writer().addPage(real, kNow).error().code, ErrorCode::PageExists);
        for (const auto* bad : {"", "12a", "1 2"}) {
            QCOMPARE(w.writer().addPage({PageId{QString::fromLatin1(bad)}, {}}, kNow).error().code,
                ErrorCode::PageIdInvalid);
        }
        w.close();
        w.open();
        QCOMPARE(must(w.writer().pages()).size(), 2);
    }

    void readingMakesNothing()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("none"));
        QCOMPARE(store::openReader(path).error().code, ErrorCode::FileMissing);
        QVERIFY(!QFile::exists(path));
        write(path, {});
        QCOMPARE(store::openReader(path).error().code, ErrorCode::WorkspaceNotOurs);
        QCOMPARE(QFileInfo(path).size(), 0);
    }

    void foreignFilesAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("text") << QByteArray("psid,token\n1,otn-demo-1\n");
        QTest::newRow("one byte") << QByteArray("S");
        QTest::newRow("noise") << QByteArray(8192, '\xa5');
        QTest::newRow("only the magic") << QByteArray("SQLite format 3", 16);
        QTest::newRow("magic and noise") << QByteArray("SQLite format 3", 16) + QByteArray(9000, '\x5a');
    }
    void foreignFilesAreLeftAlone()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("w.headsup"));
        write(path, bytes);
        QCOMPARE(openWriter(path).error(), (Error{ErrorCode::WorkspaceNotOurs, {path}}));
        QCOMPARE(store::openReader(path).error().code, ErrorCode::WorkspaceNotOurs);
        QCOMPARE(bytesOf(path), bytes);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
        QCOMPARE(openWriter(folder.path()).error().code, ErrorCode::WorkspaceNotOurs);
    }

    void aForeignDatabaseIsLeftAlone()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("other.db"));
        {
            RawSql raw(path);
            QCOMPARE(raw.exec(QStringLiteral("CREATE TABLE songs (id INTEGER)")), QString());
        }
        const auto before = bytesOf(path);
        QCOMPARE(openWriter(path).error().code, ErrorCode::WorkspaceNotOurs);
        QCOMPARE(store::openReader(path).error().code, ErrorCode::WorkspaceNotOurs);
        QCOMPARE(bytesOf(path), before);
    }

    void aNewerOneIsLeftAlone_data()
    {
        QTest::addColumn<bool>("inLog");
        QTest::newRow("version in the header") << false;
        QTest::newRow("version still in the log") << true;
    }
    void aNewerOneIsLeftAlone()
    {
        QFETCH(bool, inLog);
        Workspace w;
        w.close();
        auto raw = std::make_unique<RawSql>(w.path());
        QCOMPARE(raw->exec(QStringLiteral("PRAGMA user_version = 99")), QString());
        if (!inLog)
            raw.reset();
        const auto before = bytesOf(w.path());
        QCOMPARE(openWriter(w.path()).error(), (Error{ErrorCode::WorkspaceNewer, {w.path()}}));
        QCOMPARE(store::openReader(w.path()).error().code, ErrorCode::WorkspaceNewer);
        QCOMPARE(bytesOf(w.path()), before);
    }

    void aCutOneIsLeftAlone()
    {
        Workspace w;
        w.fill(500);
        w.close();
        const auto whole = bytesOf(w.path());
        const auto cut = whole.left(whole.size() / 2);
        write(w.path(), cut);
        QCOMPARE(openWriter(w.path()).error().code, ErrorCode::WorkspaceDamaged);
        QCOMPARE(store::openReader(w.path()).error().code, ErrorCode::WorkspaceDamaged);
        QCOMPARE(bytesOf(w.path()), cut);
        write(w.path(), whole);
        w.open();
        QCOMPARE(must(w.writer().topics(Workspace::page())).front().counts.total(), 500);
    }

    void oneThatDiedInACheckpointOpens()
    {
        Workspace w;
        w.fill(500);
        const auto database = bytesOf(w.path());
        const auto log = bytesOf(w.path() + QStringLiteral("-wal"));
        QVERIFY(!log.isEmpty());
        w.close();
        // The first page is written already and names pages that are in the log alone.
        const QByteArray torn = bytesOf(w.path()).left(4096) + database.mid(4096);
        QVERIFY(torn.size() < bytesOf(w.path()).size());
        write(w.path(), torn);
        write(w.path() + QStringLiteral("-wal"), log);
        w.open();
        QCOMPARE(must(w.writer().topics(Workspace::page())).front().counts.total(), 500);
    }

    void aLockLeftEmptyIsTakenOver()
    {
        Workspace w;
        w.close();
        const QString path = w.path() + QStringLiteral(".lock");
        write(path, {});
        QFile lock(path);
        QVERIFY(lock.open(QIODevice::ReadWrite));
        QVERIFY(
            lock.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
        lock.close();
        w.open();
        QCOMPARE(must(w.writer().pages()).size(), 1);
    }

    void aDamagedOneIsLeftAlone()
    {
        Workspace w;
        w.fill(500);
        w.close();
        auto bytes = bytesOf(w.path());
        for (qsizetype i = bytes.size() / 3; i < bytes.size() - 4096; ++i)
            bytes[i] = '\x77';
        write(w.path(), bytes);
        QCOMPARE(openWriter(w.path()).error().code, ErrorCode::WorkspaceDamaged);
        QCOMPARE(bytesOf(w.path()), bytes);
    }

    void aReadOnlyOneIsRefusedForWritingOnly()
    {
        Workspace w;
        w.close();
        const auto before = bytesOf(w.path());
        QVERIFY(QFile::setPermissions(w.path(), QFile::ReadOwner));
        QCOMPARE(openWriter(w.path()).error(), (Error{ErrorCode::WorkspaceReadOnly, {w.path()}}));
        QCOMPARE(bytesOf(w.path()), before);
        QCOMPARE(must(must(store::openReader(w.path()))->pages()).size(), 1);
    }

    void oneWriterAtATime()
    {
        Workspace w;
        const auto busy = openWriter(w.path()).error();
        QCOMPARE(busy.code, ErrorCode::WorkspaceBusy);
        QVERIFY(busy.details.at(1).contains(QString::number(QCoreApplication::applicationPid())));
        const QString link = w.folder() + QStringLiteral("/same");
        QVERIFY(QFile::link(w.path(), link));
        QCOMPARE(openWriter(link).error().code, ErrorCode::WorkspaceBusy);
        auto reader = must(store::openReader(w.path()));
        QCOMPARE(must(reader->pages()).size(), 1);
        w.close();
        QVERIFY(openWriter(link).ok());
    }

    void anotherProcessIsNamedAndItsDeathFreesTheWorkspace()
    {
        Workspace w;
        w.close();
        Other other(QStringLiteral("hold"), w.path());
        const auto busy = openWriter(w.path()).error();
        QCOMPARE(busy.code, ErrorCode::WorkspaceBusy);
        QVERIFY2(busy.details.at(1).contains(QString::number(other.id())), qPrintable(busy.details.at(1)));
        other.kill();
        w.open();
        QCOMPARE(must(w.writer().pages()).size(), 1);
    }

    void aKilledSenderLeavesADoubt()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.frozen();
        w.close();
        Other(QStringLiteral("claim"), w.path()).kill();
        w.open();
        const auto report = must(w.writer().recover(kNow));
        QCOMPARE(report.uncertain(), 1);
        QCOMPARE(report.campaigns.front().open, 2);
        QCOMPARE(w.state(1), OptInState::Uncertain);
        QCOMPARE(must(w.writer().campaign(id)).campaign.pauseReason, PauseReason::Interrupted);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void aKilledImportLeavesNothing()
    {
        Workspace w;
        w.fill(3);
        w.close();
        Other(QStringLiteral("import"), w.path()).kill();
        w.open();
        QCOMPARE(must(w.writer().topics(Workspace::page())).front().counts.total(), 3);
        QCOMPARE(must(w.writer().batches(Workspace::page())).size(), 1);
        QCOMPARE(w.wrongCounters(), 0);
        w.import({record(100)});
        QCOMPARE(must(w.writer().topics(Workspace::page())).front().counts.total(), 4);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--other")
        return actAndWait(arguments.value(2), arguments.value(3));
    TstWorkspace test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_workspace.moc"
