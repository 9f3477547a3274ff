// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "store/backup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

namespace {

const store::CancelFlag kNotCancelled{false};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void overwrite(const QString& path, qint64 at, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

/// Pages of the file that hold rows of this table, by SQLite's own account.
QList<qint64> pagesOf(const QString& path, const QString& table)
{
    QList<qint64> pages;
    const auto list =
        RawSql(path).value(QStringLiteral("SELECT group_concat(pageno) FROM dbstat WHERE name = '%1'"
                                          " AND pagetype = 'leaf'")
                               .arg(table));
    for (const auto& number : list.toString().split(u','))
        pages.append(number.toLongLong());
    return pages;
}

QString savedBeside(const Workspace& w)
{
    return QDir(w.folder()).filePath(QStringLiteral("saved.sqlite"));
}

} // namespace

/// Saving a workspace, putting it back, and what is left of a damaged one.
class TstBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsTheWholeWorkspaceInOnePrivateFile()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(50);
        const auto report =
            must(store::backUp(w.path(), target, kNotCancelled)); // beside the program that has it
        QCOMPARE(report.path, target);
        QCOMPARE(report.optIns, 50);
        QCOMPARE(report.people, 50);
        QCOMPARE(report.pages, 1);
        QCOMPARE(report.bytes, QFileInfo(target).size());
        QCOMPARE(
            QFileInfo(target).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        w.close();
        auto reader = must(store::openReader(target));
        QCOMPARE(must(reader->topics(Workspace::page())).front().counts[OptInState::Unused], 50);
        reader.reset();
        // nothing else is left behind
        QCOMPARE(QDir(w.folder()).entryList({QStringLiteral("saved*")}, QDir::Files),
            QStringList{QStringLiteral("saved.sqlite")});
    }

    void aBackupReplacesAnOlderOneAtOnceOrNotAtAll()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(3);
        must(store::backUp(w.path(), target, kNotCancelled));
        const auto before = bytesOf(target);
        const store::CancelFlag stop{true};
        QCOMPARE(store::backUp(w.path(), target, stop).error().code, ErrorCode::Cancelled);
        QCOMPARE(bytesOf(target), before);
        w.import({record(9)});
        QCOMPARE(must(store::backUp(w.path(), target, kNotCancelled)).optIns, 4);
    }

    void progressReachesTheEnd()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(2'000);
        qint64 done = 0;
        qint64 total = 0;
        must(store::backUp(w.path(), target, kNotCancelled, [&](qint64 d, qint64 t) {
            QVERIFY(d >= done);
            done = d;
            total = t;
        }));
        QVERIFY(total > 10);
        QCOMPARE(done, total);
    }

    void refusals()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(2);
        QCOMPARE(store::backUp(w.folder() + QStringLiteral("/none"), target, kNotCancelled).error().code,
            ErrorCode::FileMissing);
        QCOMPARE(store::backUp(w.path(), w.path(), kNotCancelled).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(store::backUp(w.path(), w.folder(), kNotCancelled).error().code, ErrorCode::FileUnwritable);
        QCOMPARE(store::backUp(w.path(), w.folder() + QStringLiteral("/no/such.sqlite"), kNotCancelled)
                     .error()
                     .code,
            ErrorCode::FileUnwritable);
        QVERIFY(!QFileInfo::exists(w.folder() + QStringLiteral("/no")));
        QFile(target).open(QIODevice::WriteOnly);
        QCOMPARE(store::backUp(target, w.folder() + QStringLiteral("/b"), kNotCancelled).error().code,
            ErrorCode::WorkspaceNotOurs);
        // somebody has it open
        must(store::backUp(w.path(), target, kNotCancelled));
        QCOMPARE(
            store::restore(target, w.path(), kNow, kNotCancelled).error().code, ErrorCode::WorkspaceBusy);
        QCOMPARE(
            store::restore(w.path(), w.path(), kNow, kNotCancelled).error().code, ErrorCode::InvalidValue);
        QCOMPARE(w.state(1), OptInState::Unused);
    }

    void noBackupWhileACampaignSends()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(2);
        const auto id = w.sending();
        QCOMPARE(store::backUp(w.path(), target, kNotCancelled).error().code, ErrorCode::CampaignIsSending);
        QVERIFY(!QFileInfo::exists(target));
        must(w.writer().pause(id, PauseReason::ByPerson, {}));
        must(store::backUp(w.path(), target, kNotCancelled));
        // a program that was killed while it sent sends no more
        must(w.writer().startSending(id));
        w.close();
        must(store::backUp(w.path(), target, kNotCancelled));
    }

    void restoringKeepsWhatWasThereAndWhatWasSpent()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(3);
        must(store::backUp(w.path(), target, kNotCancelled));
        const auto id = w.frozen();
        w.finish(id);
        QCOMPARE(w.state(1), OptInState::Sent);
        w.close();
        const auto report = must(store::restore(target, w.path(), kNow, kNotCancelled));
        QCOMPARE(report.restored.optIns, 3);
        QVERIFY2(report.kept.contains(QStringLiteral("before restore")), qPrintable(report.kept));
        auto kept = must(store::openReader(report.kept));
        QCOMPARE(must(kept->topics(Workspace::page())).front().counts[OptInState::Sent], 3);
        kept.reset();

        w.open();
        QVERIFY(must(w.writer().campaigns(Workspace::page())).isEmpty());
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 3);
        QCOMPARE(w.state(1), OptInState::SpentElsewhere);
        QCOMPARE(w.wrongCounters(), 0);
        QVERIFY(QFileInfo::exists(target));
    }

    void restoringIntoNothingAndFromAMovedFile()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(2);
        must(store::backUp(w.path(), target, kNotCancelled));
        const auto other = w.folder() + QStringLiteral("/new/other.sqlite");
        const auto report = must(store::restore(target, other, kNow, kNotCancelled));
        QVERIFY(report.kept.isEmpty());
        w.close();
        auto reader = must(store::openReader(other));
        QCOMPARE(must(reader->topics(Workspace::page())).front().counts[OptInState::Unused], 2);
    }

    /// What the write-ahead log holds belongs to the workspace that is kept, never to the restored one.
    void aLogThatACrashLeftGoesWithTheKeptWorkspace()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(2);
        must(store::backUp(w.path(), target, kNotCancelled));
        w.import({record(7), record(8)});
        const auto crashed = w.folder() + QStringLiteral("/crashed.sqlite");
        QVERIFY(QFile::copy(w.path(), crashed));
        QVERIFY(QFile::copy(w.path() + QStringLiteral("-wal"), crashed + QStringLiteral("-wal")));
        QVERIFY(QFileInfo(crashed + QStringLiteral("-wal")).size() > 0);
        const auto report = must(store::restore(target, crashed, kNow, kNotCancelled));
        QVERIFY(!QFileInfo::exists(crashed + QStringLiteral("-wal")));
        const auto count = [](const QString& path) {
            return must(must(store::openReader(path))->topics(Workspace::page())).front().counts.total();
        };
        QCOMPARE(count(crashed), 2);
        QCOMPARE(count(report.kept), 4);
    }

    void aBackupThatIsNotWholeReplacesNothing_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("garbage") << QStringLiteral("garbage") << ErrorCode::WorkspaceNotOurs;
        QTest::newRow("cut") << QStringLiteral("cut") << ErrorCode::WorkspaceDamaged;
        QTest::newRow("a page of noise") << QStringLiteral("page") << ErrorCode::WorkspaceDamaged;
        QTest::newRow("newer") << QStringLiteral("newer") << ErrorCode::WorkspaceNewer;
        QTest::newRow("lost references") << QStringLiteral("orphan") << ErrorCode::WorkspaceDamaged;
        QTest::newRow("missing") << QStringLiteral("missing") << ErrorCode::FileMissing;
    }
    void aBackupThatIsNotWholeReplacesNothing()
    {
        Workspace w;
        const auto target = savedBeside(w);
        QFETCH(const QString, harm);
        QFETCH(const ErrorCode, code);
        w.fill(400);
        must(store::backUp(w.path(), target, kNotCancelled));
        w.close();
        const auto before = bytesOf(w.path());
        if (harm == u"garbage") {
            overwrite(target, 0, QByteArray(200, 'x'));
        } else if (harm == u"cut") {
            QVERIFY(QFile::resize(target, QFileInfo(target).size() / 2));
        } else if (harm == u"page") {
            overwrite(target, 4096 * (pagesOf(target, QStringLiteral("opt_ins")).front() - 1),
                QByteArray(4096, '\x5a'));
        } else if (harm == u"newer") {
            RawSql(target).exec(QStringLiteral("PRAGMA user_version = 9999"));
        } else if (harm == u"orphan") {
            RawSql sql(target);
            sql.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
            sql.exec(QStringLiteral("DELETE FROM people WHERE id = 1"));
        } else {
            QVERIFY(QFile::remove(target));
        }
        const auto restored = store::restore(target, w.path(), kNow, kNotCancelled);
        QVERIFY(!restored);
        QCOMPARE(restored.error().code, code);
        QVERIFY2(restored.error().details.front().contains(target),
            qPrintable(restored.error().details.join(u'|')));
        QCOMPARE(bytesOf(w.path()), before);
        QCOMPARE(QDir(w.folder()).entryList({QStringLiteral("*part*"), QStringLiteral("*before*")}),
            QStringList());
    }

    void aDamagedWorkspaceIsReplacedAndKept()
    {
        Workspace w;
        const auto target = savedBeside(w);
        w.fill(400);
        must(store::backUp(w.path(), target, kNotCancelled));
        w.close();
        overwrite(w.path(), 4096 * (pagesOf(w.path(), QStringLiteral("opt_ins")).front() - 1),
            QByteArray(4096, '\x5a'));
        QCOMPARE(w.tryOpen(w.path()).error().code, ErrorCode::WorkspaceDamaged);
        const auto damaged = bytesOf(w.path());
        const auto report = must(store::restore(target, w.path(), kNow, kNotCancelled));
        QCOMPARE(bytesOf(report.kept), damaged);
        w.open();
        QCOMPARE(w.state(400), OptInState::Unused);
    }

    void whatCanBeReadIsSaved()
    {
        Workspace w;
        w.fill(400);
        const auto id = w.frozen();
        w.finish(id);
        w.import({record(5'001), record(5'002)});
        w.close();
        const auto pages = pagesOf(w.path(), QStringLiteral("opt_ins"));
        overwrite(w.path(), 4096 * (pages[pages.size() / 3] - 1), QByteArray(4096, '\x5a'));
        QCOMPARE(w.tryOpen(w.path()).error().code, ErrorCode::WorkspaceDamaged);
        const auto damaged = bytesOf(w.path());

        const auto target = store::salvagePathFor(w.path());
        const auto report = must(store::salvage(w.path(), target, kNotCancelled));
        QCOMPARE(report.path, target);
        QCOMPARE(bytesOf(w.path()), damaged);
        QVERIFY(report.lossesKnown);
        QCOMPARE(report.optIns + report.optInsLost, 402);
        QVERIFY2(report.optIns > 250, qPrintable(QString::number(report.optIns))); // one page of many
        QVERIFY(report.optIns < 402);
        QCOMPARE(report.people, 402);

        auto writer = must(w.tryOpen(target));
        must(writer->recover(kNow));
        const auto topic = must(writer->topics(Workspace::page())).front();
        QCOMPARE(topic.counts.total(), report.optIns);
        QCOMPARE(topic.counts[OptInState::Unused], 2);
        QCOMPARE(topic.counts[OptInState::Sent], report.optIns - 2);
        // The lost rows come back with the list, and are known as used: the use journal remembers.
        auto sink = must(writer->importSink(
            Workspace::page(), QStringLiteral("list.csv"), store::ImportMode::Commit, kNow));
        for (int i = 1; i <= 400; ++i)
            (void)must(sink->take(record(i)));
        must(sink->finish({}));
        QCOMPARE(must(writer->topics(Workspace::page())).front().counts[OptInState::Unused], 2);
        QVERIFY(!store::salvage(w.path(), target, kNotCancelled)); // never over something
        // A number of before, lost or not, never stands for somebody else.
        auto more = must(writer->importSink(
            Workspace::page(), QStringLiteral("more.csv"), store::ImportMode::Commit, kNow));
        (void)must(more->take(record(6'001)));
        must(more->finish({}));
        RawSql raw(target);
        QVERIFY(raw.number(QStringLiteral("SELECT max(id) FROM opt_ins")) > 402);
    }

    void aPageThatWasStoppedStaysSo()
    {
        Workspace w;
        w.fill(1);
        const QString target = w.path() + QStringLiteral(".backup");
        must(store::backUp(w.path(), target, kNotCancelled));
        domain::PageStop stop;
        stop.who = QStringLiteral("ana");
        stop.reason = QStringLiteral("complaints");
        stop.at = kNow;
        QVERIFY(must(w.writer().stopPage(Workspace::page(), stop)));
        w.close();
        must(store::restore(target, w.path(), kNow, kNotCancelled));
        auto writer = must(w.tryOpen(w.path()));
        must(writer->recover(kNow));
        const auto stops = must(writer->pageStops(Workspace::page()));
        QCOMPARE(stops.size(), 1);
        QVERIFY(!stops[0].liftedAt);
        QCOMPARE(stops[0].reason, QStringLiteral("complaints"));
    }

    void whatWasSentInAnOpenWindowKeepsItsToken()
    {
        Workspace w;
        w.fill(1);
        domain::PageEvent wrote;
        wrote.kind = domain::EventKind::Message;
        wrote.psid = record(1).psid;
        wrote.at = kNow - 1h;
        wrote.raw = QStringLiteral("{}");
        wrote.hash = QStringLiteral("hash-1");
        auto log = must(w.writer().importSink(
            Workspace::page(), QStringLiteral("log.jsonl"), store::ImportMode::Commit, kNow));
        QVERIFY(must(log->keep(wrote)));
        must(log->finish({}));
        const auto id = w.sending();
        const auto one = must(w.writer().claimNext(id, kNow));
        QCOMPARE(one.claim->recipient(), domain::Recipient::Person);
        const auto outcome = accepted(QStringLiteral("m_1"));
        must(w.writer().settle(
            one.claim->attempt(), outcome, settlementOf(outcome, kNow, one.claim->recipient()), kNow));
        QCOMPARE(w.state(1), OptInState::Unused);
        w.close();
        const auto target = store::salvagePathFor(w.path());
        QCOMPARE(must(store::salvage(w.path(), target, kNotCancelled)).optIns, 1);
        auto writer = must(w.tryOpen(target));
        must(writer->recover(kNow));
        QCOMPARE(must(writer->topics(Workspace::page())).front().counts[OptInState::Unused], 1);
    }

    void aTruncatedWorkspaceGivesWhatIsLeft()
    {
        Workspace w;
        w.fill(1'000);
        w.close();
        QVERIFY(QFile::resize(w.path(), QFileInfo(w.path()).size() * 3 / 4));
        const auto report = store::salvage(w.path(), store::salvagePathFor(w.path()), kNotCancelled);
        if (report)
            QVERIFY(report->optIns < 1'000 || report->people <= 1'000);
        else
            QCOMPARE(report.error().code, ErrorCode::WorkspaceDamaged);
    }

    void aFileThatIsNoneGivesNothing()
    {
        Workspace w;
        const auto target = savedBeside(w);
        overwrite(target, 0, QByteArray(9'000, 'x'));
        const auto salvaged = store::salvagePathFor(target);
        QVERIFY(!store::salvage(target, salvaged, kNotCancelled));
        QVERIFY(!QFileInfo::exists(salvaged));
    }

    void names()
    {
        Workspace w;
        QCOMPARE(QFileInfo(store::salvagePathFor(w.path())).fileName(), QStringLiteral("w.salvaged.headsup"));
        const auto name = store::backupNameFor(QStringLiteral("/a/shop.sqlite"), kNow);
        QVERIFY2(
            name.startsWith(QStringLiteral("shop 2026-09-2")) && name.endsWith(QStringLiteral(".sqlite")),
            qPrintable(name));
    }
};

QTEST_GUILESS_MAIN(TstBackup)
#include "tst_backup.moc"
