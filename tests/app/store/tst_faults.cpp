// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "tests/support/failingwriter.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

class TstFaults : public QObject
{
    Q_OBJECT

private:
    static void fillTheDisk(Workspace& w)
    {
        const auto pages = w.database().number(QStringLiteral("PRAGMA page_count"));
        w.database().exec(QStringLiteral("PRAGMA max_page_count = %1").arg(pages));
    }
    static void makeRoom(Workspace& w)
    {
        w.database().exec(QStringLiteral("PRAGMA max_page_count = 1000000"));
    }

private Q_SLOTS:
    void anImportOnAFullDiskKeepsTheOldState()
    {
        Workspace w;
        w.fill(10);
        fillTheDisk(w);
        auto sink = must(
            w.writer().importSink(Workspace::page(), QStringLiteral("b"), store::ImportMode::Commit, kNow));
        std::optional<Error> error;
        for (int i = 100; i < 5'000 && !error; ++i) {
            if (const auto taken = sink->take(record(i)); !taken)
                error = taken.error();
        }
        QCOMPARE(error, std::optional(Error{ErrorCode::DiskFull, {w.path()}}));
        QCOMPARE(sink->take(record(6'000)).error().code, ErrorCode::DiskFull);
        QCOMPARE(sink->finish({}).error().code, ErrorCode::DiskFull);
        sink.reset();
        QCOMPARE(must(w.writer().topics(Workspace::page())).front().counts.total(), 10);
        QCOMPARE(w.wrongCounters(), 0);
        makeRoom(w);
        w.import({record(100)});
        QCOMPARE(must(w.writer().topics(Workspace::page())).front().counts.total(), 11);
    }

    void aClaimOnAFullDiskIsNotGiven()
    {
        Workspace w;
        w.fill(400);
        const auto id = w.sending();
        fillTheDisk(w);
        qint64 claimed = 0;
        std::optional<Error> error;
        for (int i = 0; i < 400 && !error; ++i) {
            const auto answer = w.writer().claimNext(id, kNow);
            if (answer)
                ++claimed;
            else
                error = answer.error();
        }
        QVERIFY(error.has_value());
        QCOMPARE(error->code, ErrorCode::DiskFull);
        const auto counts = must(w.writer().campaign(id)).counts;
        QCOMPARE(counts[DeliveryState::InFlight], claimed);
        QCOMPARE(counts[DeliveryState::Pending], 400 - claimed);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
        makeRoom(w);
        QVERIFY(must(w.writer().claimNext(id, kNow)).claim.has_value());
    }

    void aFreezeOnAFullDiskKeepsTheDraft()
    {
        Workspace w;
        w.fill(400);
        const auto id = w.draft();
        const auto rows = must(w.writer().audience(w.topic(), {}, 1'000));
        fillTheDisk(w);
        {
            auto sink = must(w.writer().beginFreeze(id));
            std::optional<Error> error;
            for (const auto& row : rows) {
                const auto taken = sink->take({row.optIn, row.person.id, std::nullopt, QString(300, u'x')});
                if (!taken && !error)
                    error = taken.error();
            }
            const auto finished = sink->finish(Verdict::Relevant, {}, kNow);
            QCOMPARE(finished.error().code, ErrorCode::DiskFull);
            QVERIFY(error);
        }
        QCOMPARE(must(w.writer().campaign(id)).campaign.state, CampaignState::Draft);
        QCOMPARE(must(w.writer().campaign(id)).counts, DeliveryCounts{});
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        w.database().exec(QStringLiteral("PRAGMA query_only = ON"));
        QCOMPARE(w.writer().claimNext(id, kNow).error(), (Error{ErrorCode::WorkspaceReadOnly, {w.path()}}));
        w.database().exec(QStringLiteral("PRAGMA query_only = OFF"));
        QCOMPARE(w.state(1), OptInState::Reserved);
        QVERIFY(must(w.writer().claimNext(id, kNow)).claim.has_value());
    }

    void anotherProgramThatWritesIsSaid()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        w.database().exec(QStringLiteral("PRAGMA busy_timeout = 20"));
        {
            RawSql raw(w.path());
            QCOMPARE(raw.exec(QStringLiteral("BEGIN IMMEDIATE")), QString());
            QCOMPARE(w.writer().claimNext(id, kNow).error().code, ErrorCode::WorkspaceBusy);
            QCOMPARE(w.state(1), OptInState::Reserved);
        }
        QVERIFY(must(w.writer().claimNext(id, kNow)).claim.has_value());
    }

    void aReaderCannotWrite()
    {
        Workspace w;
        auto reader = must(store::openReader(w.path()));
        auto& database = dynamic_cast<store::sqlite::ReadsWith<store::Reader>&>(*reader).database();
        const auto result =
            store::sqlite::guarded([&] { database.exec(QStringLiteral("DELETE FROM pages")); });
        QCOMPARE(result.error().code, ErrorCode::WorkspaceReadOnly);
    }

    void aSinkMayOutliveItsWriter()
    {
        Workspace w;
        auto sink = must(
            w.writer().importSink(Workspace::page(), QStringLiteral("b"), store::ImportMode::Commit, kNow));
        must(sink->take(record(1)));
        w.close();
        must(sink->take(record(2)));
        sink.reset();
        w.open();
        QVERIFY(must(w.writer().topics(Workspace::page())).isEmpty());
    }

    void theFailingWriterFailsAsPlanned()
    {
        Workspace w;
        w.fill(4);
        const auto id = w.sending();
        FailingWriter failing(w.writer());
        using Call = FailingWriter::Call;
        const Error full{ErrorCode::DiskFull, {w.path()}};
        failing.fail(Call::ClaimNext, full, 1, 2);
        QVERIFY(must(failing.claimNext(id, kNow)).claim.has_value());
        QCOMPARE(failing.claimNext(id, kNow).error(), full);
        QCOMPARE(failing.claimNext(id, kNow).error(), full);
        QVERIFY(must(failing.claimNext(id, kNow)).claim.has_value());
        failing.fail(Call::Settle, full);
        const auto outcome = unknown();
        const AttemptId attempt{QStringLiteral("attempt-1")};
        QCOMPARE(failing.settle(attempt, outcome, settlementOf(outcome, kNow), kNow).error(), full);
        failing.mend(Call::Settle);
        must(failing.settle(attempt, outcome, settlementOf(outcome, kNow), kNow));
        QCOMPARE(failing.calls(Call::ClaimNext), 4);
        QCOMPARE(failing.calls(Call::Settle), 2);
    }

    void aDryRunHoldsNoLock()
    {
        Workspace w;
        auto sink = must(
            w.writer().importSink(Workspace::page(), QStringLiteral("b"), store::ImportMode::DryRun, kNow));
        must(sink->take(record(1)));
        w.import({record(2)});
        RawSql raw(w.path());
        QCOMPARE(raw.exec(QStringLiteral("BEGIN IMMEDIATE")), QString());
        QCOMPARE(must(sink->take(record(3))), ports::Intake::Added);
        QCOMPARE(must(sink->take(record(2))), ports::Intake::Known);
    }
};

QTEST_GUILESS_MAIN(TstFaults)
#include "tst_faults.moc"
