// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/freeze.h"
#include "checked.h"
#include "tests/support/failingwriter.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using campaign::FreezeRequest;

class TstFreeze : public QObject
{
    Q_OBJECT

private:
    static Result<campaign::Preflight> freeze(Workspace& w, const FreezeRequest& request, Instant now = kNow)
    {
        const store::CancelFlag never{false};
        return campaign::freeze(w.writer(), checker(), request, now, never);
    }
    /// Nothing of a freeze is there: a draft, no delivery, everybody unused.
    static void checkUntouched(Workspace& w, CampaignId id, qint64 unused)
    {
        const auto summary = must(w.writer().campaign(id));
        QCOMPARE(summary.campaign.state, CampaignState::Draft);
        QVERIFY(!summary.campaign.frozenAt.has_value());
        QVERIFY(!summary.campaign.verdict.has_value());
        QVERIFY(summary.campaign.overrideReason.isEmpty());
        QCOMPARE(summary.counts, DeliveryCounts{});
        QCOMPARE(must(w.writer().topic(w.topic())).counts[OptInState::Unused], unused);
        QCOMPARE(RawSql(w.path()).number(QStringLiteral("SELECT count(*) FROM deliveries")), 0);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

private Q_SLOTS:
    void fixesAudienceAndTexts()
    {
        Workspace w;
        w.fill(5);
        auto spent = record(6);
        spent.state = OptInState::SpentElsewhere;
        w.import({spent});
        const auto id = draftOf(w, kKept, {}, 3);
        const auto seen = must(look(w, id));
        const auto frozen = must(freeze(w, {id, 3, QStringLiteral("  no need  "), seen.textHash}));
        QCOMPARE(frozen.people, 3);
        const auto summary = must(w.writer().campaign(id));
        QCOMPARE(summary.campaign.state, CampaignState::Paused);
        QCOMPARE(summary.campaign.pauseReason, PauseReason::None);
        QCOMPARE(summary.campaign.frozenAt, kNow);
        QCOMPARE(summary.campaign.verdict, Verdict::Relevant);
        QCOMPARE(summary.campaign.overrideReason, QStringLiteral("no need"));
        QCOMPARE(summary.counts[DeliveryState::Pending], 3);
        QCOMPARE(summary.counts[DeliveryState::LeftOut], 1);
        for (qint64 optIn = 1; optIn <= 3; ++optIn) {
            QCOMPARE(w.state(optIn), OptInState::Reserved);
            QCOMPARE(w.delivery(id, optIn).text,
                QStringLiteral("Hi Ana%1, the Aurora 2 is back in stock in every size.").arg(optIn));
        }
        for (qint64 optIn = 4; optIn <= 5; ++optIn) {
            QCOMPARE(w.state(optIn), OptInState::Unused); // and no row yet: its wave will come
        }
        QCOMPARE(w.delivery(id, 6).reason, slug(LeftOutReason::SpentElsewhere));
        QCOMPARE(w.wrongCounters(), 0);
        // A second press finds no draft and changes nothing.
        QCOMPARE(freeze(w, {id, 3, {}, {}}).error().code, ErrorCode::CampaignNotDraft);
        QCOMPARE(must(w.writer().campaign(id)).counts, summary.counts);
    }
    void anotherCampaignTakesTheRest()
    {
        Workspace w;
        w.fill(5);
        must(freeze(w, {draftOf(w, kKept, {}, 3), 3, {}, {}}));
        const auto second = draftOf(w, kKept, {}, 3);
        const auto seen = must(freeze(w, {second, 2, {}, {}}));
        QCOMPARE(seen.leftOut.front().reason, LeftOutReason::ReservedElsewhere);
        QCOMPARE(seen.leftOut.front().count, 3);
        QCOMPARE(must(w.writer().topic(w.topic())).counts[OptInState::Reserved], 5);
    }
    void theNextWaveTakesTheRest()
    {
        Workspace w;
        w.fill(5);
        const auto id = draftOf(w, kKept, {}, 3);
        must(freeze(w, {id, 3, {}, {}}));
        w.finish(id);
        const auto seen = must(look(w, id));
        QCOMPARE(seen.people, 2);
        QVERIFY(seen.leftOut.isEmpty()); // who has a place in the campaign is no part of the next wave
        must(freeze(w, {id, 2, {}, seen.textHash}));
        const auto summary = must(w.writer().campaign(id));
        QCOMPARE(summary.campaign.state, CampaignState::Paused);
        QCOMPARE(summary.counts[DeliveryState::Accepted], 3);
        QCOMPARE(summary.counts[DeliveryState::Pending], 2);
        w.finish(id);
        QCOMPARE(freeze(w, {id, 0, {}, {}}).error().code, ErrorCode::AudienceEmpty);
        QCOMPARE(must(w.writer().campaign(id)).counts[DeliveryState::Accepted], 5);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }
    void whoWasLeftOutMayJoinALaterWave()
    {
        Workspace w;
        w.fill(2);
        const auto other = draftOf(w, kKept, {}, 1);
        must(freeze(w, {other, 1, {}, {}})); // holds the first one
        const auto id = draftOf(w, kKept);
        must(freeze(w, {id, 1, {}, {}}));
        QCOMPARE(w.delivery(id, 1).reason, slug(LeftOutReason::ReservedElsewhere));
        w.finish(id);
        must(w.writer().cancel(other, kNow)); // and gives it back
        const auto seen = must(look(w, id));
        QCOMPARE(seen.people, 1);
        must(freeze(w, {id, 1, {}, {}}));
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Pending);
        QCOMPARE(w.delivery(id, 1).reason, QString());
        QVERIFY(!w.delivery(id, 1).text.isEmpty());
        const auto summary = must(w.writer().campaign(id));
        QCOMPARE(summary.counts[DeliveryState::LeftOut], 0);
        QCOMPARE(summary.counts[DeliveryState::Pending], 1);
        QCOMPARE(w.wrongCounters(), 0);
    }
    void aSecondOptInOfAPersonStaysForAnotherCampaign()
    {
        Workspace w;
        w.fill(2);
        const auto id = draftOf(w, kKept);
        must(freeze(w, {id, 2, {}, {}}));
        w.finish(id);
        auto again = record(1);
        again.token = Secret{QStringLiteral("otn-demo-second-of-1")};
        w.import({again, record(3)});
        const auto seen = must(look(w, id));
        QCOMPARE(seen.people, 1); // the newcomer
        QCOMPARE(seen.leftOut.front().reason, LeftOutReason::SecondOptIn);
        must(freeze(w, {id, 1, {}, {}}));
        QCOMPARE(must(w.writer().campaign(id)).counts[DeliveryState::LeftOut], 1);
        QCOMPARE(w.wrongCounters(), 0);
    }
    void refusals_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("audience");
        QTest::addColumn<qint64>("confirmed");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("useless");
        QTest::addColumn<ErrorCode>("code");
        const QString none;
        const QString reason = QStringLiteral("They know what it is about");
        QTest::newRow("nobody") << kKept << QStringLiteral("locale=fr") << qint64{0} << none << false
                                << ErrorCode::AudienceEmpty;
        QTest::newRow("too late") << kKept << none << qint64{4} << none << true
                                  << ErrorCode::UselessAfterPassed;
        QTest::newRow("not relevant")
            << kBroken << none << qint64{4} << reason << false << ErrorCode::NotRelevant;
        QTest::newRow("unclear, no reason")
            << kVague << none << qint64{4} << none << false << ErrorCode::ReasonNeeded;
        QTest::newRow("unclear, blank reason")
            << kVague << none << qint64{4} << QStringLiteral("  ") << false << ErrorCode::ReasonNeeded;
        QTest::newRow("another number")
            << kKept << none << qint64{3} << none << false << ErrorCode::CountMismatch;
        QTest::newRow("unclear and another number")
            << kVague << none << qint64{5} << reason << false << ErrorCode::CountMismatch;
        QTest::newRow("a broken text") << QStringLiteral("Hi {first_name") << none << qint64{4} << none
                                       << false << ErrorCode::VariableUnclosed;
        QTest::newRow("a broken filter")
            << kKept << QStringLiteral("colour=red") << qint64{4} << none << false << ErrorCode::InvalidValue;
    }
    void refusals()
    {
        QFETCH(QString, source);
        QFETCH(QString, audience);
        QFETCH(qint64, confirmed);
        QFETCH(QString, reason);
        QFETCH(bool, useless);
        QFETCH(ErrorCode, code);
        Workspace w;
        w.fill(4);
        const auto id =
            draftOf(w, source, audience, 0, useless ? std::optional<Instant>(kNow - 1ms) : std::nullopt);
        const auto frozen = freeze(w, {id, confirmed, reason, {}});
        QVERIFY(!frozen.ok());
        QCOMPARE(frozen.error().code, code);
        checkUntouched(w, id, 4);
    }
    void unclearWithAReason()
    {
        Workspace w;
        w.fill(4);
        const auto id = draftOf(w, kVague);
        QCOMPARE(must(look(w, id)).verdict, Verdict::Unclear);
        must(freeze(w, {id, 4, QStringLiteral("They know what it is about"), {}}));
        const auto summary = must(w.writer().campaign(id));
        QCOMPARE(summary.campaign.verdict, Verdict::Unclear);
        QCOMPARE(summary.campaign.overrideReason, QStringLiteral("They know what it is about"));
    }
    void textChangedAfterTheLook()
    {
        Workspace w;
        w.fill(4);
        const auto id = draftOf(w, kKept);
        const auto seen = must(look(w, id));
        auto edited = must(w.writer().campaign(id)).campaign;
        edited.source += QStringLiteral(" Come soon.");
        must(w.writer().saveDraft(edited, kNow));
        QCOMPARE(freeze(w, {id, 4, {}, seen.textHash}).error().code, ErrorCode::TextChanged);
        checkUntouched(w, id, 4);
        must(freeze(w, {id, 4, {}, must(look(w, id)).textHash}));
    }
    void whoExpiredMeanwhileIsNotCounted()
    {
        Workspace w;
        w.fill(4);
        auto late = record(5);
        late.expiresAt = kNow + 1h;
        w.import({late});
        const auto id = draftOf(w, kKept);
        QCOMPARE(must(look(w, id)).people, 5);
        QCOMPARE(freeze(w, {id, 5, {}, {}}, kNow + 2h).error().code, ErrorCode::CountMismatch);
        QCOMPARE(w.state(5), OptInState::Expired);
        checkUntouched(w, id, 4);
        must(freeze(w, {id, 4, {}, {}}, kNow + 2h));
    }
    void aClockThatLeapsFreezesNobody()
    {
        Workspace w;
        w.fill(4);
        const auto id = draftOf(w, kKept);
        const auto refused = freeze(w, {id, 4, {}, {}}, kNow + 24h * 730);
        QCOMPARE(refused.error().code, ErrorCode::ClockAhead);
        checkUntouched(w, id, 4);
        if (QTest::currentTestFailed())
            return;
        must(freeze(w, {id, 4, {}, {}}));
    }
    void cancelledOrBrokenHalfWay()
    {
        Workspace w;
        w.fill(4);
        const auto id = draftOf(w, kKept);
        const store::CancelFlag stop{true};
        QCOMPARE(campaign::freeze(w.writer(), checker(), {id, 4, {}, {}}, kNow, stop).error().code,
            ErrorCode::Cancelled);
        checkUntouched(w, id, 4);
        FailingWriter failing(w.writer());
        failing.fail(FailingWriter::Call::BeginFreeze, {ErrorCode::DiskFull, {}});
        const store::CancelFlag never{false};
        QCOMPARE(campaign::freeze(failing, checker(), {id, 4, {}, {}}, kNow, never).error().code,
            ErrorCode::DiskFull);
        checkUntouched(w, id, 4);
        QCOMPARE(freeze(w, {CampaignId{99}, 4, {}, {}}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TstFreeze)
#include "tst_freeze.moc"
