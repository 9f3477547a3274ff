// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using store::ClaimAnswer;
using store::Judgement;

class TstCampaign : public QObject
{
    Q_OBJECT

private:
    static Claim claim(Workspace& w, CampaignId id, Instant now = kNow)
    {
        auto answer = must(w.writer().claimNext(id, now));
        if (!answer.claim)
            qFatal("nothing claimed");
        return std::move(*answer.claim);
    }
    static void settle(Workspace& w, const Claim& claim, const SendOutcome& outcome, Instant now = kNow)
    {
        must(w.writer().settle(claim.attempt(), outcome, settlementOf(outcome, now), now));
    }
    static CampaignSummary summary(Workspace& w, CampaignId id) { return must(w.writer().campaign(id)); }

private Q_SLOTS:
    void draftKeepsEverything()
    {
        Workspace w;
        w.fill(1);
        Campaign draft;
        draft.page = Workspace::page();
        draft.topic = w.topic();
        draft.name = QStringLiteral("Spring");
        draft.source = QStringLiteral("Hi {name|you}");
        draft.buttons = {{QStringLiteral("Yes"), ReplyAction{QStringLiteral("YES")}},
            {QStringLiteral("Shop"), LinkAction{QStringLiteral("https://shop.example/a")}}};
        draft.audience = QStringLiteral("locale=de");
        draft.uselessAfter = kNow + 48h;
        draft.waveSize = 20;
        draft.perSecond = 2.5;
        draft.id = must(w.writer().saveDraft(draft, kNow));
        draft.createdAt = kNow;
        QCOMPARE(summary(w, draft.id).campaign, draft);
        QCOMPARE(summary(w, draft.id).topicName, QStringLiteral("Aurora 2"));
        draft.name = QStringLiteral("Summer");
        draft.buttons.removeFirst();
        QCOMPARE(must(w.writer().saveDraft(draft, kNow + 1h)), draft.id);
        QCOMPARE(summary(w, draft.id).campaign, draft);
        const auto second = w.draft();
        QCOMPARE(must(w.writer().campaigns(Workspace::page())).front().campaign.id, second);
        must(w.writer().removeDraft(draft.id));
        QCOMPARE(w.writer().campaign(draft.id).error().code, ErrorCode::NotFound);
        QCOMPARE(must(w.writer().campaigns(Workspace::page())).size(), 1);
        draft.topic = TopicId{99};
        QCOMPARE(w.writer().saveDraft(draft, kNow).error().code, ErrorCode::TopicUnknown);
    }

    void freezeReservesAndFixesTheText()
    {
        Workspace w;
        w.fill(3);
        auto spent = record(4);
        spent.state = OptInState::SpentElsewhere;
        w.import({spent});
        const auto id = w.frozen();
        const auto after = summary(w, id);
        QCOMPARE(after.campaign.state, CampaignState::Paused);
        QCOMPARE(after.campaign.frozenAt, std::optional(kNow));
        QCOMPARE(after.campaign.verdict, std::optional(Verdict::Relevant));
        QCOMPARE(after.counts[DeliveryState::Pending], 3);
        QCOMPARE(after.counts[DeliveryState::LeftOut], 1);
        QCOMPARE(w.state(1), OptInState::Reserved);
        QCOMPARE(w.delivery(id, 1).text, QStringLiteral("Hi there"));
        const auto left = must(w.writer().leftOut(id));
        QCOMPARE(left.size(), size_t{1});
        QCOMPARE(left.front().reason, LeftOutReason::SpentElsewhere);
        QCOMPARE(left.front().count, 1);
        auto again = after.campaign;
        QCOMPARE(w.writer().saveDraft(again, kNow).error().code, ErrorCode::CampaignNotDraft);
        QCOMPARE(w.writer().removeDraft(id).error().code, ErrorCode::CampaignNotDraft);
        QCOMPARE(w.writer().beginFreeze(id).error().code, ErrorCode::CampaignNotDraft);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void freezeRefusesAndKeepsNothing()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.draft();
        const auto rows = must(w.writer().audience(w.topic(), {}, 10));
        const auto planned = [&](size_t i) {
            return store::PlannedDelivery{
                rows[i].optIn, rows[i].person.id, std::nullopt, QStringLiteral("Hi")};
        };
        {
            auto sink = must(w.writer().beginFreeze(id));
            must(sink->take(planned(0)));
            QCOMPARE(w.writer().expireDue(Workspace::page(), kNow).error().code, ErrorCode::StoreFailed);
        }
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(must(w.writer().beginFreeze(id))->finish(Verdict::Relevant, {}, kNow).error().code,
            ErrorCode::AudienceEmpty);
        for (const auto verdict : {Verdict::NotRelevant, Verdict::Unclear}) {
            auto sink = must(w.writer().beginFreeze(id));
            must(sink->take(planned(0)));
            const auto refusedWith = sink->finish(verdict, QStringLiteral("  "), kNow).error().code;
            QCOMPARE(
                refusedWith, verdict == Verdict::Unclear ? ErrorCode::ReasonNeeded : ErrorCode::NotRelevant);
        }
        {
            auto sink = must(w.writer().beginFreeze(id));
            auto bad = planned(0);
            bad.text.clear();
            QCOMPARE(sink->take(bad).error().code, ErrorCode::MessageEmpty);
            QCOMPARE(sink->finish(Verdict::Relevant, {}, kNow).error().code, ErrorCode::MessageEmpty);
        }
        {
            auto sink = must(w.writer().beginFreeze(id));
            auto foreign = planned(0);
            foreign.person = rows[1].person.id;
            QCOMPARE(sink->take(foreign).error().code, ErrorCode::NotFound);
        }
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Draft);
        QCOMPARE(summary(w, id).counts, DeliveryCounts{});
        QCOMPARE(must(w.writer().journal(OptInId{1})).size(), size_t{1});
    }

    void claimIsCommittedBeforeItIsGiven()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.frozen();
        QCOMPARE(must(w.writer().claimNext(id, kNow)).kind, ClaimAnswer::Kind::NotSending);
        must(w.writer().startSending(id));
        QCOMPARE(w.writer().startSending(id).error().code, ErrorCode::CampaignNotRunnable);
        const auto first = claim(w, id);
        QCOMPARE(first.psid(), record(1).psid);
        QCOMPARE(first.token(), record(1).token);
        QCOMPARE(first.message().text(), QStringLiteral("Hi there"));
        QCOMPARE(first.personName(), QStringLiteral("Ana1 Müller"));
        auto reader = must(store::openReader(w.path()));
        const auto optIn = first.optIn();
        QCOMPARE(must(reader->optIns({&optIn, 1})).front().state, OptInState::InFlight);
        RawSql raw(w.path());
        QCOMPARE(
            raw.number(QStringLiteral("SELECT count(*) FROM attempts WHERE id = '%1' AND settled_at IS NULL")
                           .arg(first.attempt().value())),
            1);
        const auto second = claim(w, id);
        QVERIFY(second.optIn() != first.optIn());
        QCOMPARE(must(w.writer().claimNext(id, kNow)).kind, ClaimAnswer::Kind::NothingLeft);
        QCOMPARE(must(w.writer().finishIfDone(id)), false);
    }

    void settlesEveryKindOfAnswer()
    {
        Workspace w;
        w.fill(6);
        const auto id = w.sending();
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        settle(w, claim(w, id), refused(TokenFate::Dead, RetryRule::Never, QStringLiteral("token_used")));
        settle(w, claim(w, id),
            refused(TokenFate::Kept, RetryRule::ByHand, QStringLiteral("person_unavailable")));
        auto slow = refused(TokenFate::Kept, RetryRule::AfterWait, QStringLiteral("rate"));
        slow.scope = Scope::Pace;
        slow.waitSeconds = 60;
        settle(w, claim(w, id), slow);
        settle(w, claim(w, id), unknown());
        auto page = refused(TokenFate::Kept, RetryRule::AfterFix, QStringLiteral("permission"));
        page.scope = Scope::Page;
        settle(w, claim(w, id), page);
        const std::vector expected{std::pair{OptInState::Sent, DeliveryState::Accepted},
            std::pair{OptInState::Dead, DeliveryState::Failed},
            std::pair{OptInState::Unused, DeliveryState::Failed},
            std::pair{OptInState::Reserved, DeliveryState::Waiting},
            std::pair{OptInState::Uncertain, DeliveryState::Uncertain},
            std::pair{OptInState::Reserved, DeliveryState::Pending}};
        for (size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(w.state(static_cast<qint64>(i) + 1), expected[i].first);
            QCOMPARE(w.delivery(id, static_cast<qint64>(i) + 1).state, expected[i].second);
        }
        QCOMPARE(w.delivery(id, 1).messageId.value(), QStringLiteral("m_1"));
        const auto failed = w.delivery(id, 3);
        QCOMPARE(failed.reason, QStringLiteral("person_unavailable"));
        QCOMPARE(failed.raw.subcode, 1545041);
        QCOMPARE(failed.raw.fbtraceId, QStringLiteral("Trace1"));
        QCOMPARE(failed.at, std::optional(kNow));
        settle(w, claim(w, id), accepted(QStringLiteral("m_6")));
        const auto waiting = must(w.writer().claimNext(id, kNow + 59s));
        QCOMPARE(waiting.kind, ClaimAnswer::Kind::Waiting);
        QCOMPARE(waiting.dueAt, kNow + 60s);
        const auto late = claim(w, id, kNow + 60s);
        QCOMPARE(late.optIn(), OptInId{4});
        settle(w, late, accepted(QStringLiteral("m_4")), kNow + 61s);
        QCOMPARE(must(w.writer().claimNext(id, kNow + 61s)).kind, ClaimAnswer::Kind::NothingLeft);
        QCOMPARE(must(w.writer().finishIfDone(id)), true);
        QCOMPARE(must(w.writer().finishIfDone(id)), true);
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Finished);
        const auto told = must(w.writer().audience(w.topic(), {}, 1)).front();
        QCOMPARE(told.lastToldAt, std::optional(kNow));
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void settlesOnce()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        const auto one = claim(w, id);
        settle(w, one, accepted(QStringLiteral("m_1")));
        const auto again = unknown();
        QCOMPARE(w.writer().settle(one.attempt(), again, settlementOf(again, kNow), kNow).error().code,
            ErrorCode::IllegalMove);
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Accepted);
        QCOMPARE(w.writer()
                     .settle(AttemptId{QStringLiteral("nobody")}, again, settlementOf(again, kNow), kNow)
                     .error()
                     .code,
            ErrorCode::NotFound);
    }

    void anIllegalSettlementChangesNothing()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        const auto one = claim(w, id);
        const Settlement nonsense{OptInState::Expired, DeliveryState::Failed, {}};
        QCOMPARE(
            w.writer().settle(one.attempt(), unknown(), nonsense, kNow).error().code, ErrorCode::IllegalMove);
        QCOMPARE(w.state(1), OptInState::InFlight);
        settle(w, one, accepted(QStringLiteral("m_1")));
        QCOMPARE(w.state(1), OptInState::Sent);
    }

    void leavesOutWhoExpiredOrWithdrewMeanwhile()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        auto gone = record(2);
        gone.state = OptInState::Withdrawn;
        w.import({gone});
        const auto when = record(1).expiresAt;
        const auto one = claim(w, id, when);
        QCOMPARE(one.optIn(), OptInId{3});
        QCOMPARE(w.state(1), OptInState::Expired);
        QCOMPARE(w.delivery(id, 1).reason, QStringLiteral("expired"));
        QCOMPARE(w.state(2), OptInState::Withdrawn);
        QCOMPARE(w.delivery(id, 2).reason, QStringLiteral("withdrawn"));
        QCOMPARE(w.wrongCounters(), 0);
    }

    void pauseKeepsTheFirstReason()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        must(w.writer().pause(id, PauseReason::RateLimited, QStringLiteral("613")));
        must(w.writer().pause(id, PauseReason::ByPerson, {}));
        QCOMPARE(summary(w, id).campaign.pauseReason, PauseReason::RateLimited);
        QCOMPARE(summary(w, id).campaign.pauseDetail, QStringLiteral("613"));
        must(w.writer().startSending(id));
        QCOMPARE(summary(w, id).campaign.pauseReason, PauseReason::None);
        QCOMPARE(w.writer().pause(w.draft(), PauseReason::ByPerson, {}).error().code,
            ErrorCode::CampaignNotRunnable);
    }

    void cancelGivesTheRestBack()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        const auto flying = claim(w, id);
        QCOMPARE(must(w.writer().cancel(id, kNow)), 1);
        QCOMPARE(w.state(3), OptInState::Unused);
        QCOMPARE(w.delivery(id, 3).reason, QStringLiteral("cancelled"));
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Cancelled);
        // What was still out comes home to a campaign that has no line any more.
        SendOutcome notSent;
        notSent.result = SendResult::NotSent;
        settle(w, flying, notSent);
        QCOMPARE(w.state(2), OptInState::Unused);
        QCOMPARE(w.delivery(id, 2).state, DeliveryState::LeftOut);
        QCOMPARE(w.writer().cancel(id, kNow).error().code, ErrorCode::CampaignNotRunnable);
        QCOMPARE(w.writer().retry(id, {}, kNow).error().code, ErrorCode::CampaignNotRunnable);
        QCOMPARE(w.wrongCounters(), 0);
        const auto next = w.frozen();
        QCOMPARE(summary(w, next).counts[DeliveryState::Pending], 2);
    }

    void aFinishedOneThatIsNotWantedAnyMoreIsCancelled()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.frozen();
        w.finish(id);
        QCOMPARE(must(w.writer().cancel(id, kNow)), 0);
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Cancelled);
        QVERIFY(!w.writer().beginFreeze(id)); // no further wave
        QCOMPARE(w.writer().cancel(w.draft(), kNow).error().code, ErrorCode::CampaignNotRunnable);
    }

    void retryTakesOnlyTheReasonsAsked()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        settle(w, claim(w, id),
            refused(TokenFate::Kept, RetryRule::ByHand, QStringLiteral("person_unavailable")));
        settle(w, claim(w, id), refused(TokenFate::Kept, RetryRule::Never, QStringLiteral("text_refused")));
        settle(w, claim(w, id),
            refused(TokenFate::Dead, RetryRule::Never, QStringLiteral("person_unavailable")));
        QVERIFY(must(w.writer().finishIfDone(id)));
        QCOMPARE(must(w.writer().retry(id, {}, kNow)).inLine(), 0);
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Finished);
        QCOMPARE(must(w.writer().retry(id, {{QStringLiteral("person_unavailable"), {}, 0}}, kNow)).now, 1);
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Paused);
        QCOMPARE(w.state(1), OptInState::Reserved);
        QCOMPARE(w.state(2), OptInState::Unused);
        must(w.writer().startSending(id));
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void aStartFindsWhatWasInterrupted()
    {
        Workspace w;
        w.fill(4);
        const auto id = w.sending();
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        const auto lost = claim(w, id);
        w.close();
        w.open();
        const auto report = must(w.writer().recover(kNow + 1h));
        QCOMPARE(report.campaigns.size(), size_t{1});
        QCOMPARE(report.campaigns.front().campaign, id);
        QCOMPARE(report.campaigns.front().name, QStringLiteral("Aurora is back"));
        QCOMPARE(report.uncertain(), 1);
        QCOMPARE(report.campaigns.front().open, 2);
        QCOMPARE(w.state(2), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 2).state, DeliveryState::Uncertain);
        QCOMPARE(w.delivery(id, 2).reason, QStringLiteral("interrupted"));
        QCOMPARE(summary(w, id).campaign.pauseReason, PauseReason::Interrupted);
        const auto late = accepted(QStringLiteral("m_2"));
        QCOMPARE(w.writer().settle(lost.attempt(), late, settlementOf(late, kNow), kNow).error().code,
            ErrorCode::IllegalMove);
        QVERIFY(must(w.writer().recover(kNow + 2h)).campaigns.empty());
        must(w.writer().startSending(id));
        QCOMPARE(claim(w, id).optIn(), OptInId{3});
    }

    void aPersonJudgesADoubt()
    {
        Workspace w;
        w.fill(4);
        const auto id = w.sending();
        for (int i = 0; i < 4; ++i)
            settle(w, claim(w, id), unknown());
        QVERIFY(must(w.writer().finishIfDone(id)));
        QCOMPARE(must(w.writer().judge(id, OptInId{1}, Judgement::Sent, kNow)), 1);
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Accepted);
        QCOMPARE(must(w.writer().judge(id, OptInId{1}, Judgement::NotSent, kNow)), 0);
        QCOMPARE(must(w.writer().judge(id, OptInId{2}, Judgement::NotSent, kNow)), 1);
        QCOMPARE(w.state(2), OptInState::Unused);
        QCOMPARE(w.delivery(id, 2).state, DeliveryState::Failed);
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Finished);
        QCOMPARE(must(w.writer().judge(id, {}, Judgement::AskAgain, kNow)), 2);
        QCOMPARE(summary(w, id).campaign.state, CampaignState::Paused);
        QCOMPARE(w.state(3), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 3).state, DeliveryState::Pending);
        must(w.writer().startSending(id));
        // No byte left this time: that proves nothing about the first request.
        SendOutcome notSent;
        notSent.result = SendResult::NotSent;
        settle(w, claim(w, id), notSent);
        QCOMPARE(w.state(3), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 3).state, DeliveryState::Pending);
        const auto again = claim(w, id);
        QCOMPARE(again.optIn(), OptInId{3});
        settle(w, again, accepted(QStringLiteral("m_3")));
        QCOMPARE(w.state(3), OptInState::Sent);
        settle(w, claim(w, id), refused(TokenFate::Kept, RetryRule::Never, QStringLiteral("text_refused")));
        QCOMPARE(w.state(4), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 4).state, DeliveryState::Uncertain);
        QCOMPARE(must(w.writer().judge(id, OptInId{4}, Judgement::AskAgain, kNow)), 1);
        QCOMPARE(must(w.writer().cancel(id, kNow)), 0);
        QCOMPARE(w.state(4), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 4).state, DeliveryState::Uncertain);
        QCOMPARE(
            w.writer().judge(id, {}, Judgement::AskAgain, kNow).error().code, ErrorCode::CampaignNotRunnable);
        QCOMPARE(must(w.writer().judge(id, {}, Judgement::NotSent, kNow)), 1);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    /// Asked once more, a token that is refused for its own sake was used by the first request.
    void aRefusedTokenSettlesAnOlderDoubt()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        for (int i = 0; i < 2; ++i)
            settle(w, claim(w, id), unknown());
        settle(w, claim(w, id), refused(TokenFate::Dead, RetryRule::Never, kTokenRefused));
        QCOMPARE(w.state(3), OptInState::Dead); // no doubt about it before: nothing was sent
        QVERIFY(must(w.writer().finishIfDone(id)));
        QCOMPARE(must(w.writer().judge(id, {}, Judgement::AskAgain, kNow)), 2);
        must(w.writer().startSending(id));
        settle(w, claim(w, id), refused(TokenFate::Dead, RetryRule::Never, kTokenRefused));
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Accepted);
        QCOMPARE(w.delivery(id, 1).reason, QStringLiteral("probably_sent"));
        // The person is gone by now: that says nothing about the first message.
        settle(w, claim(w, id), refused(TokenFate::Dead, RetryRule::Never, QStringLiteral("no_such_person")));
        QCOMPARE(w.state(2), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 2).state, DeliveryState::Uncertain);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void nobodyWhoOptedOutIsAskedOnceMore()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        settle(w, claim(w, id), unknown());
        QCOMPARE(must(w.writer().judge(id, {}, Judgement::AskAgain, kNow)), 1);
        must(w.writer().withdraw(Workspace::page(), record(1).psid, kNow));
        must(w.writer().pause(id, PauseReason::ByPerson, {}));
        must(w.writer().startSending(id));
        QVERIFY(!must(w.writer().claimNext(id, kNow)).claim);
        QCOMPARE(w.state(1), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Uncertain);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void deliveriesAreFilteredAndSearched()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        settle(w, claim(w, id), accepted(QStringLiteral("m_1")));
        const store::CancelFlag go{false};
        QCOMPARE(must(w.writer().deliveryIds({id, DeliveryState::Accepted, {}}, go)).size(), size_t{1});
        QCOMPARE(must(w.writer().deliveryIds({id, {}, QStringLiteral("ana2 MULL")}, go)).size(), size_t{1});
        QCOMPARE(must(w.writer().deliveryIds({id, {}, QStringLiteral("%")}, go)).size(), size_t{0});
        QCOMPARE(
            w.writer().deliveryIds({id, {}, {}}, store::CancelFlag{true}).error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstCampaign)
#include "tst_campaign.moc"
