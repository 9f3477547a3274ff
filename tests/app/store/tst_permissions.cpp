// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "tests/app/store/fixture.h"

using namespace headsup;
using namespace headsup::test;
using domain::CampaignId;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::LeftOutReason;
using domain::OptInState;
using domain::Permission;
using domain::PermissionRecord;
using domain::Recipient;

/// Rights to write that are no one-time tokens: what they allow, how often, until when; and that the books of
/// the one-time tokens stay as they are.
class TstPermissions : public QObject
{
    Q_OBJECT

    static PermissionRecord recurring(int i, domain::Instant at = kNow - 24h)
    {
        PermissionRecord out;
        out.psid = record(i).psid;
        out.token = domain::Secret(QStringLiteral("rn-demo-%1").arg(i));
        out.topicName = QStringLiteral("Aurora 2"); // the same name as a one-time topic's
        out.at = at;
        out.firstName = QStringLiteral("Ana%1").arg(i);
        return out;
    }
    static PermissionRecord said(PermissionRecord::Said what, int i, domain::Instant at)
    {
        auto out = recurring(i, at);
        out.said = what;
        return out;
    }
    static store::ChainWriter& chain(Workspace& w) { return w.writer().chainWriter(); }
    static domain::BatchReport keep(
        Workspace& w, const std::vector<PermissionRecord>& records, domain::Instant now = kNow)
    {
        return must(chain(w).keepPermissions(w.page(), QStringLiteral("list"), records, now));
    }
    /// The first person did it.
    static void hear(Workspace& w, domain::EventKind kind, domain::Instant at, domain::Instant now = kNow)
    {
        auto sink = must(
            w.writer().importSink(w.page(), QStringLiteral("log.jsonl"), store::ImportMode::Append, now));
        domain::PageEvent event;
        event.kind = kind;
        event.psid = record(1).psid;
        event.at = at;
        event.raw = QStringLiteral("{}");
        event.hash = QString::number(domain::toMs(at));
        (void)must(sink->keep(event));
        must(sink->finish({}));
    }
    static store::PermissionTopic only(Workspace& w, domain::Instant now = kNow)
    {
        const auto all = must(chain(w).permissionTopics(w.page(), now));
        if (all.size() != 1)
            qFatal("%lld topics", static_cast<long long>(all.size()));
        return all.front();
    }
    static CampaignId draft(Workspace& w, domain::TopicId topic, const domain::MessageForm& form = {})
    {
        domain::Campaign campaign;
        campaign.page = w.page();
        campaign.topic = topic;
        campaign.name = QStringLiteral("News");
        campaign.source = QStringLiteral("Aurora 2 in stock");
        campaign.form = form;
        return must(w.writer().saveDraft(campaign, kNow));
    }
    /// Everybody of the topic whose permission is not barred.
    static CampaignId sending(Workspace& w, domain::TopicId topic, const domain::MessageForm& form = {})
    {
        const auto id = draft(w, topic, form);
        auto sink = must(w.writer().beginFreeze(id));
        for (const auto& row : must(w.writer().audience(topic, {}, 100)))
            must(sink->take({row.optIn, row.person.id, std::nullopt, QStringLiteral("Aurora 2 in stock")}));
        must(sink->finish(domain::Verdict::Unclear, QStringLiteral("a test"), kNow));
        must(w.writer().startSending(id));
        return id;
    }
    static std::optional<domain::Claim> claim(Workspace& w, CampaignId id, domain::Instant now = kNow)
    {
        return std::move(must(w.writer().claimNext(id, now)).claim);
    }
    static void settle(Workspace& w, const domain::Claim& claim, const domain::SendOutcome& outcome,
        domain::Instant now = kNow)
    {
        must(w.writer().settle(claim.attempt(), outcome, settlementOf(outcome, now, claim.recipient()), now));
    }
    static domain::Delivery row(Workspace& w, CampaignId id)
    {
        const auto ids = must(w.writer().deliveryIds({id, {}, {}}, store::CancelFlag{false}));
        return must(w.writer().deliveries(ids)).front();
    }

private Q_SLOTS:
    void theBooksOfOneTimeTokensStay()
    {
        Workspace w;
        w.fill(3);
        const auto report = keep(w, {recurring(1), recurring(2), recurring(7), recurring(1)});
        QCOMPARE(report.added, 3);
        QCOMPARE(report.known, 1);
        // The same name stands for a topic of each kind.
        QCOMPARE(must(w.writer().topics(w.page())).size(), 1);
        QCOMPARE(must(w.writer().topics(w.page())).front().counts[OptInState::Unused], 3);
        const auto other = only(w);
        QCOMPARE(other.summary.topic.permission, Permission::Recurring);
        QCOMPARE(other.summary.topic.name, QStringLiteral("Aurora 2"));
        QVERIFY(other.summary.topic.id != w.topic());
        QCOMPARE(other.usable, 3);
        // A later import of one-time opt-ins finds its own topic.
        w.import({record(4)});
        QCOMPARE(must(w.writer().topics(w.page())).front().counts[OptInState::Unused], 4);
        QCOMPARE(must(w.writer().audience(w.topic(), {}, 100)).size(), 4U);
        qint64 exported = 0;
        (void)must(w.writer().exportOptIns(w.page(), {}, [&](const store::OptInExport&) {
            ++exported;
            return true;
        }));
        QCOMPARE(exported, 4);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
        // Topics of two kinds never become one.
        QCOMPARE(
            w.writer().mergeTopics(other.summary.topic.id, w.topic()).error().code, ErrorCode::InvalidValue);
    }

    void manyMessages48HoursApart()
    {
        Workspace w;
        keep(w, {recurring(1)});
        const auto topic = only(w).summary.topic.id;
        const auto first = sending(w, topic);
        auto held = claim(w, first);
        QVERIFY(held);
        QCOMPARE(held->recipient(), Recipient::Recurring);
        QCOMPARE(held->token().reveal(), QStringLiteral("rn-demo-1"));
        QCOMPARE(w.state(1), OptInState::Reserved); // never "in flight": it is not spent
        settle(w, *held, accepted(QStringLiteral("m_1")));
        QCOMPARE(row(w, first).state, DeliveryState::Accepted);
        QCOMPARE(row(w, first).recipient, Recipient::Recurring);
        QCOMPARE(w.state(1), OptInState::Unused);
        QVERIFY(!claim(w, first)); // once in a campaign
        QCOMPARE(only(w, kNow + 47h).resting, 1);
        QCOMPARE(only(w, kNow + 48h).usable, 1);

        // The next campaign leaves the person out until the rest is over.
        const auto second = sending(w, topic);
        QVERIFY(!claim(w, second, kNow + 47h));
        QCOMPARE(row(w, second).state, DeliveryState::LeftOut);
        QCOMPARE(row(w, second).reason, slug(LeftOutReason::Resting));
        QCOMPARE(w.state(1), OptInState::Unused);
        const auto third = sending(w, topic);
        auto later = claim(w, third, kNow + 48h);
        QVERIFY(later);
        settle(w, *later, accepted(QStringLiteral("m_2")), kNow + 48h);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void theSchemaKeepsTheRest()
    {
        Workspace w;
        keep(w, {recurring(1)});
        const auto topic = only(w).summary.topic.id;
        const auto first = sending(w, topic);
        settle(w, *claim(w, first), accepted(QStringLiteral("m_1")));
        const auto second = sending(w, topic);
        RawSql sql(w.path());
        const auto delivery =
            sql.number(QStringLiteral("SELECT id FROM deliveries WHERE campaign = %1").arg(second.value()));
        const auto insert = [&](const char* id, qint64 at, int way) {
            return sql.exec(
                QStringLiteral("INSERT INTO attempts (id, delivery, opt_in, from_state, claimed_at, "
                               "way) VALUES ('%1', %2, 1, 2, %3, %4)")
                    .arg(QLatin1StringView(id))
                    .arg(delivery)
                    .arg(at)
                    .arg(way));
        };
        QVERIFY(insert("a", domain::toMs(kNow + 47h), 2).contains(QStringLiteral("rests for 48 hours")));
        QVERIFY(insert("b", domain::toMs(kNow + 49h), 1).contains(QStringLiteral("presented as one")));
        QCOMPARE(insert("c", domain::toMs(kNow + 49h), 2), QString());
        QVERIFY(!sql.exec(QStringLiteral("UPDATE topics SET permission = 1 WHERE id = %1").arg(topic.value()))
                     .isEmpty());
    }

    void anUncertainMessageRestsToo()
    {
        Workspace w;
        keep(w, {recurring(1)});
        const auto topic = only(w).summary.topic.id;
        const auto id = sending(w, topic);
        settle(w, *claim(w, id), unknown());
        QCOMPARE(row(w, id).state, DeliveryState::Uncertain); // the doubt is shown
        QCOMPARE(only(w).resting, 1);
        // Asked once more it might come twice: only a person's judgement ends the doubt.
        QCOMPARE(must(w.writer().judge(id, {}, store::Judgement::AskAgain, kNow)), 0);
        QCOMPARE(must(w.writer().judge(id, {}, store::Judgement::Sent, kNow)), 1);
        QCOMPARE(row(w, id).state, DeliveryState::Accepted);
    }

    void aCrashLeavesADoubt()
    {
        Workspace w;
        keep(w, {recurring(1)});
        const auto id = sending(w, only(w).summary.topic.id);
        QVERIFY(claim(w, id));
        w.close();
        w.open();
        must(w.writer().recover(kNow + 1h));
        QCOMPARE(row(w, id).state, DeliveryState::Uncertain);
        QCOMPARE(only(w, kNow + 2h).resting, 1);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void aRefusalBeforeAnythingWasSentBurnsNoSlot()
    {
        Workspace w;
        keep(w, {recurring(1)});
        const auto id = sending(w, only(w).summary.topic.id);
        settle(w, *claim(w, id),
            refused(domain::TokenFate::Doubtful, domain::RetryRule::ByHand,
                QStringLiteral("person_unavailable")));
        QCOMPARE(row(w, id).state, DeliveryState::Failed);
        QCOMPARE(only(w).usable, 1);
    }

    void stopAndResumeInAnyOrder()
    {
        using Said = PermissionRecord::Said;
        Workspace w;
        keep(w, {said(Said::Stopped, 1, kNow - 2h), recurring(1, kNow - 24h)}); // the stop came first
        QCOMPARE(only(w).stopped, 1);
        const auto id = sending(w, only(w).summary.topic.id);
        QVERIFY(!claim(w, id));
        QCOMPARE(row(w, id).reason, slug(LeftOutReason::Stopped));
        keep(w, {said(Said::Resumed, 1, kNow - 1h)});
        QCOMPARE(only(w).usable, 1);
        keep(w, {said(Said::Stopped, 1, kNow - 2h)}); // an old one comes once more
        QCOMPARE(only(w).usable, 1);
        keep(w, {said(Said::Stopped, 1, kNow)});
        QCOMPARE(only(w).stopped, 1);
    }

    void aStopOfThePersonHoldsUntilTheyResume()
    {
        Workspace w;
        w.fill(1);
        keep(w, {recurring(1)});
        hear(w, domain::EventKind::Stop, kNow - 2h);
        QCOMPARE(w.state(1), OptInState::Withdrawn); // the one-time token: for good
        QCOMPARE(only(w).stopped, 1);
        hear(w, domain::EventKind::Resume, kNow - 1h);
        QCOMPARE(w.state(1), OptInState::Withdrawn);
        QCOMPARE(only(w).usable, 1);
        // By hand it is for good, for every kind.
        QCOMPARE(must(w.writer().withdraw(w.page(), record(1).psid, kNow)), 1);
        QCOMPARE(only(w).summary.counts[OptInState::Withdrawn], 1);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void whatMessengerEndsStaysEnded()
    {
        Workspace w;
        keep(w, {recurring(1), recurring(2)});
        const auto id = sending(w, only(w).summary.topic.id);
        settle(w, *claim(w, id),
            refused(domain::TokenFate::Dead, domain::RetryRule::Never, domain::kTokenRefused));
        settle(w, *claim(w, id),
            refused(domain::TokenFate::Dead, domain::RetryRule::Never, domain::kTopicStopped));
        QCOMPARE(only(w).ended, 1);
        QCOMPARE(only(w).stopped, 1);
        keep(w, {said(PermissionRecord::Said::Resumed, 1, kNow + 1h),
                    said(PermissionRecord::Said::Resumed, 2, kNow + 1h)});
        QCOMPARE(only(w).ended, 1);
        QCOMPARE(only(w).usable, 1);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void theListsOwnTimesCount()
    {
        Workspace w;
        auto resting = recurring(1);
        resting.nextEligibleAt = kNow + 5h;
        auto over = recurring(2);
        over.expiresAt = kNow - 1h;
        const auto report = keep(w, {resting, over});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.expired, 1);
        QCOMPARE(only(w).resting, 1);
        QCOMPARE(only(w, kNow + 5h).usable, 1);
        auto stranger = recurring(1);
        stranger.psid = record(9).psid;
        QCOMPARE(keep(w, {stranger}).rejected, 1); // a token stays with its person
        must(w.writer().erase(w.page(), record(1).psid, kNow));
        QCOMPARE(keep(w, {recurring(1)}).rejected, 1);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void anOpenConversationEndsByItself()
    {
        Workspace w;
        w.fill(2);
        hear(w, domain::EventKind::Message, kNow - 20h, kNow);
        const auto report = must(chain(w).takeInOpenWindows(w.page(), QStringLiteral("Chats"), kNow));
        QCOMPARE(report.added, 1);
        QCOMPARE(must(chain(w).takeInOpenWindows(w.page(), QStringLiteral("Chats"), kNow)).known, 1);
        const auto topic = only(w).summary.topic.id;
        QCOMPARE(only(w).usable, 1);
        const auto id = sending(w, topic);
        QVERIFY(!claim(w, id, kNow + 4h)); // the 24 hours are over
        QCOMPARE(row(w, id).state, DeliveryState::LeftOut);
        const auto second = must(chain(w).permissionTopics(w.page(), kNow + 4h)).front();
        QCOMPARE(second.usable, 0);
        QCOMPARE(w.state(1), OptInState::Unused); // the one-time token
        QCOMPARE(w.wrongCounters(), 0);
    }

    void theConversationIsClaimedByTheId()
    {
        Workspace w;
        hear(w, domain::EventKind::Message, kNow - 1h, kNow);
        must(chain(w).takeInOpenWindows(w.page(), QStringLiteral("Chats"), kNow));
        const auto id = sending(w, only(w).summary.topic.id);
        auto held = claim(w, id);
        QVERIFY(held);
        QCOMPARE(held->recipient(), Recipient::Conversation);
        QVERIFY(held->token().isEmpty());
        QCOMPARE(held->psid(), record(1).psid);
        // Messenger says the window is closed: nothing is tried by another way, and nobody goes that way
        // again.
        settle(w, *held,
            refused(domain::TokenFate::Doubtful, domain::RetryRule::AfterFix, domain::kOutsideWindow));
        QCOMPARE(row(w, id).state, DeliveryState::Failed);
        QCOMPARE(only(w).usable, 0);
    }

    void aTemplateForThoseWhoOrdered()
    {
        Workspace w;
        auto customer = recurring(1);
        customer.kind = Permission::Utility;
        customer.token = {};
        keep(w, {customer, customer});
        const auto topic = only(w).summary.topic.id;
        domain::Campaign plain;
        plain.page = w.page();
        plain.topic = topic;
        plain.source = QStringLiteral("Buy more");
        QCOMPARE(w.writer().saveDraft(plain, kNow).error().code, ErrorCode::FormUnsuitable);
        const domain::TemplateForm form{QStringLiteral("order_shipped"), QStringLiteral("en")};
        const auto id = sending(w, topic, form);
        auto held = claim(w, id);
        QVERIFY(held);
        QCOMPARE(held->recipient(), Recipient::Utility);
        QVERIFY(held->message().form() == domain::MessageForm(form));
        settle(w, *held, accepted(QStringLiteral("m_1")));
        QCOMPARE(only(w).usable, 1); // again, whenever there is something to tell
        QCOMPARE(must(w.writer().campaign(id)).campaign.form, domain::MessageForm(form));
        // And nothing but a utility topic takes a template.
        w.fill(1);
        plain.topic = w.topic();
        plain.form = form;
        QCOMPARE(w.writer().saveDraft(plain, kNow).error().code, ErrorCode::FormUnsuitable);
    }

    void aTokenPaysForTheNextPrompt()
    {
        Workspace w;
        w.fill(2);
        const auto topic = w.topic();
        const auto id = sending(w, topic, domain::PromptForm{});
        auto held = claim(w, id);
        QVERIFY(held);
        QCOMPARE(held->recipient(), Recipient::Token);
        const auto* form = std::get_if<domain::PromptForm>(&held->message().form());
        QVERIFY(form);
        const auto payload = domain::readPayload(form->payload);
        QCOMPARE(payload.topicName, QStringLiteral("Aurora 2"));
        QVERIFY(!payload.key.isEmpty());
        settle(w, *held, accepted(QStringLiteral("m_1")));
        settle(w, *claim(w, id), accepted(QStringLiteral("m_2")));
        QCOMPARE(w.state(1), OptInState::Sent); // this was the one message

        // Who agrees comes back with what leads to topic, title and campaign.
        auto again = record(1, form->payload);
        again.token = domain::Secret(QStringLiteral("otn-demo-next"));
        again.prompt = *domain::Prompt::from(QStringLiteral("Aurora 2"));
        w.import({again});
        const auto ask = must(chain(w).asks(w.page())).front();
        QCOMPARE(ask.ask.title, QStringLiteral("Aurora 2 in stock"));
        QCOMPARE(ask.asked, 2);
        QCOMPARE(ask.agreed, 1);
        const auto rates = must(chain(w).rates(w.page())).front();
        QCOMPARE(rates.asked, 2);
        QCOMPARE(rates.agreed, 1);
        QCOMPARE(rates.told, 2);
        QCOMPARE(rates.askedAgain, 2);
        std::vector<store::ChainStep::Kind> kinds;
        for (const auto& step : must(chain(w).steps(w.page(), record(1).psid)))
            kinds.push_back(step.kind);
        using Kind = store::ChainStep::Kind;
        QCOMPARE(std::count(kinds.begin(), kinds.end(), Kind::Asked), 1);
        QCOMPARE(std::count(kinds.begin(), kinds.end(), Kind::Agreed), 2);
        QCOMPARE(std::count(kinds.begin(), kinds.end(), Kind::Told), 1);
        QCOMPARE(must(w.writer().topics(w.page())).size(), 1);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void aTitleThatWentOutAsAFollowUpCoolsDownToo()
    {
        Workspace w;
        w.fill(1);
        const auto id = sending(w, w.topic(), domain::PromptForm{});
        settle(w, *claim(w, id), accepted(QStringLiteral("m_1")));
        hear(w, domain::EventKind::Message, kNow + 1h, kNow + 1h);
        domain::Ask ask;
        ask.page = w.page();
        ask.topic = w.topic();
        ask.title = QStringLiteral("Aurora 2 in stock");
        const auto same = must(chain(w).addAsk(ask, kNow));
        ask.title = QStringLiteral("Aurora 3 in stock");
        const auto other = must(chain(w).addAsk(ask, kNow));
        const auto person = must(w.writer().person(w.page(), record(1).psid)).person.id;
        QCOMPARE(must(chain(w).claimAsk(same, person, kNow + 2h)).notAsked, domain::NotAsked::CoolDown);
        QCOMPARE(must(chain(w).openWindows(w.page(), same, kNow + 2h, 9)).front().notAsked,
            domain::NotAsked::CoolDown);
        QVERIFY(must(chain(w).claimAsk(other, person, kNow + 2h)).claim);
    }

    void nobodyIsAskedAfterADraft()
    {
        Workspace w;
        w.fill(1);
        domain::Ask ask;
        ask.page = w.page();
        ask.topic = w.topic();
        ask.title = QStringLiteral("Aurora 3 in stock");
        ask.after = w.draft();
        QCOMPARE(chain(w).addAsk(ask, kNow).error().code, ErrorCode::CampaignNotRunnable);
        keep(w, {recurring(1)});
        ask.after = {};
        ask.topic = only(w).summary.topic.id;
        QCOMPARE(chain(w).addAsk(ask, kNow).error().code, ErrorCode::PermissionOther);
    }
};

QTEST_GUILESS_MAIN(TstPermissions)
#include "tst_permissions.moc"
