// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using ports::Intake;

class TstUndo : public QObject
{
    Q_OBJECT

    static Intake once(Workspace& w, const OptInRecord& one)
    {
        std::vector<Intake> intakes;
        w.import({one}, &intakes);
        return intakes.front();
    }
    static qint64 number(Workspace& w, const char* sql)
    {
        return RawSql(w.path()).number(QString::fromLatin1(sql));
    }

private Q_SLOTS:
    void anImportGoesWithAllThatCameWithIt()
    {
        Workspace w;
        w.fill(2);
        auto again = record(10);
        again.psid = record(1).psid;
        const auto batch = w.import({record(3), again, record(4, QStringLiteral("Boots")), record(1)});
        const auto undone = must(w.writer().undoImport(batch, kNow));
        QCOMPARE(undone.removed, 3);
        QCOMPARE(undone.kept, 0);
        const auto topics = must(w.writer().topics(Workspace::page()));
        QCOMPARE(topics.size(), 1);
        QCOMPARE(topics.front().counts[OptInState::Unused], 2);
        QCOMPARE(number(w, "SELECT count(*) FROM people"), 2);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
        QCOMPARE(number(w, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
        const auto batches = must(w.writer().batches(Workspace::page()));
        QCOMPARE(batches.size(), 2);
        QCOMPARE(batches.front().undoneAt, std::optional(kNow));
        QCOMPARE(batches.front().rows, 4);
        QVERIFY(!batches.back().undoneAt);
        const auto twice = must(w.writer().undoImport(batch, kNow));
        QCOMPARE(twice.removed, 0);
        // What was unused may come again, and gets a number of its own.
        QCOMPARE(once(w, record(3)), Intake::Added);
        QCOMPARE(number(w, "SELECT max(id) FROM opt_ins"), 6);
        QCOMPARE(w.writer().undoImport(BatchId{99}, kNow).error().code, ErrorCode::NotFound);
    }

    void whatWasUsedStays()
    {
        Workspace w;
        std::vector<OptInRecord> records;
        for (int i = 1; i <= 6; ++i)
            records.push_back(record(i));
        const auto batch = w.import(records);
        const auto id = w.sending();
        const auto sent = must(w.writer().claimNext(id, kNow));
        const auto outcome = accepted(QStringLiteral("mid.1"));
        must(w.writer().settle(sent.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        const auto doubtful = must(w.writer().claimNext(id, kNow));
        must(w.writer().settle(doubtful.claim->attempt(), unknown(), settlementOf(unknown(), kNow), kNow));
        (void)must(w.writer().claimNext(id, kNow)); // in flight
        must(w.writer().withdraw(Workspace::page(), record(6).psid, kNow));
        auto undone = must(w.writer().undoImport(batch, kNow));
        QCOMPARE(undone.removed, 0);
        QCOMPARE(undone.kept, 6);
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.state(2), OptInState::Uncertain);
        QCOMPARE(w.state(3), OptInState::InFlight);
        QCOMPARE(w.state(4), OptInState::Reserved);
        QCOMPARE(w.state(6), OptInState::Withdrawn);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void spentOnesStaySpent()
    {
        Workspace w;
        auto spent = record(1);
        spent.state = OptInState::SpentElsewhere;
        auto withdrawn = record(2);
        withdrawn.state = OptInState::Withdrawn;
        auto expired = record(3);
        expired.expiresAt = kNow;
        const auto batch = w.import({spent, withdrawn, expired, record(4)});
        QCOMPARE(must(w.writer().undoImport(batch, kNow)).removed, 4);
        QCOMPARE(once(w, record(1)), Intake::Spent);
        QCOMPARE(once(w, record(2)), Intake::Spent);
        QCOMPARE(once(w, record(3)), Intake::Added); // its year was read from a wrong column
        QCOMPARE(once(w, record(4)), Intake::Added);
        QCOMPARE(number(w, "SELECT count(*) FROM opt_ins WHERE state = 1"), 2);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void everyEndIsFinalForImports_data()
    {
        QTest::addColumn<int>("state");
        for (const auto state : {4, 6, 7, 8, 9})
            QTest::addRow("%d", state) << state;
    }
    void everyEndIsFinalForImports()
    {
        QFETCH(int, state);
        Workspace w;
        w.fill(1);
        {
            RawSql sql(w.path());
            if (state == 4 || state == 6) {
                QCOMPARE(sql.exec(QStringLiteral("UPDATE opt_ins SET state = 2")), QString());
                QCOMPARE(sql.exec(QStringLiteral("UPDATE opt_ins SET state = 3")), QString());
            }
            QCOMPARE(sql.exec(QStringLiteral("UPDATE opt_ins SET state = %1").arg(state)), QString());
        }
        for (const auto said : {OptInState::Unused, OptInState::SpentElsewhere, OptInState::Withdrawn}) {
            auto one = record(1);
            one.state = said;
            QCOMPARE(once(w, one), Intake::Known);
            QCOMPARE(static_cast<int>(w.state(1)), state);
        }
    }

    void topicsBecomeOne()
    {
        Workspace w;
        w.fill(2);
        auto spent = record(11, QStringLiteral("Aurora two"));
        spent.state = OptInState::SpentElsewhere;
        spent.topicFields = {{QStringLiteral("price"), QStringLiteral("9")}};
        w.import({record(10, QStringLiteral("Aurora two")), spent});
        const auto topics = must(w.writer().topics(Workspace::page()));
        const auto into = topics[0].topic.id;
        const auto from = topics[1].topic.id;
        const auto campaign = w.draft();
        must(w.writer().mergeTopics(from, into));
        const auto left = must(w.writer().topics(Workspace::page()));
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.front().topic.name, QStringLiteral("Aurora 2"));
        QCOMPARE(left.front().topic.fields.value(QStringLiteral("price")), QStringLiteral("9"));
        QCOMPARE(left.front().counts[OptInState::Unused], 3);
        QCOMPARE(left.front().counts[OptInState::SpentElsewhere], 1);
        QCOMPARE(must(w.writer().prompts(into)).size(), 2);
        QCOMPARE(must(w.writer().campaign(campaign)).campaign.topic, into);
        // A file that still uses the old name means the remaining one.
        w.import({record(12, QStringLiteral("AURORA TWO"))});
        QCOMPARE(must(w.writer().topics(Workspace::page())).size(), 1);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(number(w, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
        QCOMPARE(w.writer().mergeTopics(into, into).error().code, ErrorCode::InvalidValue);
        QCOMPARE(w.writer().mergeTopics(from, into).error().code, ErrorCode::NotFound);
        w.sending();
        w.import({record(20, QStringLiteral("Boots"))});
        const auto boots = must(w.writer().topics(Workspace::page()))[1].topic.id;
        QCOMPARE(w.writer().mergeTopics(boots, into).error().code, ErrorCode::CampaignIsSending);
    }
};

QTEST_GUILESS_MAIN(TstUndo)
#include "tst_undo.moc"
