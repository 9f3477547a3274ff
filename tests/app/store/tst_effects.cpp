// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "tests/app/store/fixture.h"

using namespace headsup;
using namespace headsup::test;
using domain::DeliveryState;
using domain::EventKind;
using domain::OptInState;

/// What events do to the books: windows, marks, echoes, measures of Meta. In any order, any number of times.
class TstEffects : public QObject
{
    Q_OBJECT

    static domain::PageEvent event(
        EventKind kind, int person, domain::Instant at, const QString& mid = {}, const QString& detail = {})
    {
        static int serial = 0;
        domain::PageEvent out;
        out.kind = kind;
        out.psid = record(person).psid;
        out.at = at;
        out.mid = domain::MessageId(mid);
        out.detail = detail;
        out.raw = QStringLiteral("{}");
        out.hash = QStringLiteral("hash-%1").arg(++serial);
        if (kind == EventKind::Delivery || kind == EventKind::Read)
            out.watermark = at;
        return out;
    }
    static void hear(Workspace& w, const std::vector<domain::PageEvent>& events, domain::Instant now = kNow)
    {
        auto sink = must(
            w.writer().importSink(w.page(), QStringLiteral("log.jsonl"), store::ImportMode::Commit, now));
        for (const auto& one : events)
            (void)must(sink->keep(one));
        must(sink->finish({}));
    }
    static std::optional<domain::Instant> windowOf(Workspace& w, int person)
    {
        for (const auto& row : must(w.writer().audience(w.topic(), {}, 1000))) {
            if (row.person.psid == record(person).psid)
                return row.windowUntil;
        }
        return std::nullopt;
    }
    static store::ClaimAnswer claim(Workspace& w, domain::CampaignId id, domain::Instant now = kNow)
    {
        auto answer = must(w.writer().claimNext(id, now));
        if (!answer.claim)
            qFatal("nobody was claimed");
        return answer;
    }
    static void settle(Workspace& w, const domain::Claim& claim, const domain::SendOutcome& outcome,
        domain::Instant now = kNow)
    {
        must(w.writer().settle(claim.attempt(), outcome, settlementOf(outcome, now, claim.recipient()), now));
    }
    static domain::SendOutcome refusedWith(
        const QString& reason, domain::TokenFate fate = domain::TokenFate::Kept)
    {
        return refused(fate, domain::RetryRule::Never, reason);
    }

private Q_SLOTS:
    void actsOpenTheWindow_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<bool>("opens");
        for (const auto kind : domain::kEventKinds) {
            const bool opens = kind == EventKind::OptIn || kind == EventKind::Message ||
                               kind == EventKind::Postback || kind == EventKind::Reaction;
            QTest::addRow("%s", qPrintable(slug(kind))) << static_cast<int>(kind) << QString() << opens;
        }
        QTest::addRow("taking a reaction back")
            << static_cast<int>(EventKind::Reaction) << QStringLiteral("unreact love") << false;
    }
    void actsOpenTheWindow()
    {
        QFETCH(int, kind);
        QFETCH(QString, detail);
        QFETCH(bool, opens);
        Workspace w;
        w.fill(2);
        hear(w, {event(static_cast<EventKind>(kind), 1, kNow - 1h, {}, detail)});
        QCOMPARE(windowOf(w, 1).has_value(), opens);
        if (opens)
            QCOMPARE(*windowOf(w, 1), kNow + 23h);
        QVERIFY(!windowOf(w, 2));
    }

    void theLatestActCounts()
    {
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 2h), event(EventKind::Message, 1, kNow - 5h)});
        hear(w, {event(EventKind::Postback, 1, kNow - 30h)}); // comes late, changes nothing
        QCOMPARE(*windowOf(w, 1), kNow + 22h);
        hear(w, {event(EventKind::Message, 1, kNow + 5min)}); // a clock that is a little early
        QCOMPARE(*windowOf(w, 1), kNow + 24h);
        hear(w, {event(EventKind::Message, 1, kNow + 48h)}); // and one that is wrong
        QCOMPARE(*windowOf(w, 1), kNow + 24h);
    }

    void whoeverWritesFirstIsKnownByIt()
    {
        Workspace w;
        hear(w, {event(EventKind::Message, 7, kNow - 1h)});
        QCOMPARE(must(w.writer().person(w.page(), record(7).psid)).optIns.size(), 0U);
        w.import({record(7)}); // the list comes later: the same person
        QCOMPARE(*windowOf(w, 7), kNow + 23h);
        must(w.writer().erase(w.page(), record(7).psid, kNow));
        hear(w, {event(EventKind::Message, 7, kNow)});
        QVERIFY(!w.writer().person(w.page(), record(7).psid).ok());
    }

    void deliveriesAndReadsMark_data()
    {
        QTest::addColumn<bool>("eventsFirst");
        QTest::addColumn<bool>("byId");
        for (const bool first : {false, true}) {
            for (const bool byId : {false, true})
                QTest::addRow(
                    "%s, by %s", first ? "events first" : "answers first", byId ? "id" : "watermark")
                    << first << byId;
        }
    }
    void deliveriesAndReadsMark()
    {
        QFETCH(bool, eventsFirst);
        QFETCH(bool, byId);
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        const auto one = claim(w, id);
        const auto two = claim(w, id);
        auto delivered = event(EventKind::Delivery, 1, kNow + 1s);
        if (byId) {
            delivered.watermark.reset();
            delivered.mid = domain::MessageId(QStringLiteral("m_other"));
            delivered.detail = QStringLiteral("m_more m_1");
        }
        auto early = event(EventKind::Read, 2, kNow + 1h); // read what came before our message
        early.watermark = kNow - 1s;
        const std::vector<domain::PageEvent> events{
            delivered, event(EventKind::Read, 1, kNow + 3min), event(EventKind::Read, 1, kNow + 2min), early};
        if (eventsFirst)
            hear(w, events);
        settle(w, *one.claim, accepted(QStringLiteral("m_1")), kNow + 1min);
        settle(w, *two.claim, accepted(QStringLiteral("m_2")), kNow + 1min);
        if (!eventsFirst)
            hear(w, events);
        hear(w, events); // a second time
        QCOMPARE(*w.delivery(id, 1).deliveredAt, kNow + 1s);
        QCOMPARE(*w.delivery(id, 1).readAt, kNow + 2min);
        QVERIFY(!w.delivery(id, 2).deliveredAt);
        QVERIFY(!w.delivery(id, 2).readAt);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void aReactionBelongsToTheLastMessage()
    {
        Workspace w;
        w.import({record(1), record(2), record(1, QStringLiteral("Comet"))}); // the same token again: known
        const auto id = w.sending();
        const auto one = claim(w, id);
        const auto two = claim(w, id);
        settle(w, *one.claim, accepted(QStringLiteral("m_1")));
        settle(w, *two.claim, accepted(QStringLiteral("m_2")));
        hear(w,
            {event(EventKind::Message, 1, kNow + 2h), event(EventKind::Postback, 1, kNow + 1h),
                event(EventKind::Message, 2, kNow + 24h * 8),
                event(EventKind::Reaction, 2, kNow + 1h, QStringLiteral("m_another"),
                    QStringLiteral("react love"))},
            kNow + 24h * 9);
        QCOMPARE(*w.delivery(id, 1).reactedAt, kNow + 1h);
        QVERIFY(!w.delivery(id, 2).reactedAt); // too late, and to another message
        hear(w,
            {event(EventKind::Reaction, 2, kNow + 3h, QStringLiteral("m_2"), QStringLiteral("react love"))},
            kNow + 24h * 9);
        QCOMPARE(*w.delivery(id, 2).reactedAt, kNow + 3h);
    }

    void anEchoOfOurRequestSettlesIt_data()
    {
        QTest::addColumn<int>("when");
        QTest::addRow("after the doubt") << 0;
        QTest::addRow("before the answer") << 1;
        QTest::addRow("after a person said it was not sent") << 2;
        QTest::addRow("while asked once more") << 3;
        QTest::addRow("found at the next start") << 4;
    }
    void anEchoOfOurRequestSettlesIt()
    {
        QFETCH(int, when);
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        const auto one = claim(w, id);
        const auto echo =
            event(EventKind::Echo, 1, kNow + 1s, QStringLiteral("m_9"), one.claim->attempt().value());
        if (when == 1)
            hear(w, {echo});
        if (when == 4) {
            (void)must(w.writer().recover(kNow));
            QCOMPARE(w.state(1), OptInState::Uncertain);
        } else {
            settle(w, *one.claim, unknown());
        }
        if (when == 2)
            QCOMPARE(must(w.writer().judge(id, domain::OptInId{1}, store::Judgement::NotSent, kNow)), 1);
        if (when == 3)
            QCOMPARE(must(w.writer().judge(id, domain::OptInId{1}, store::Judgement::AskAgain, kNow)), 1);
        if (when != 1)
            hear(w, {echo});
        QCOMPARE(w.state(1), OptInState::Sent);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Accepted);
        QCOMPARE(w.delivery(id, 1).messageId.value(), QStringLiteral("m_9"));
        QCOMPARE(w.delivery(id, 1).reason, QStringLiteral("echo"));
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void anEchoOfSomethingElseSettlesNothing()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        const auto one = claim(w, id);
        settle(w, *one.claim, unknown());
        hear(
            w, {event(EventKind::Echo, 1, kNow, QStringLiteral("m_8"), QStringLiteral("attempt-77")),
                   event(EventKind::Echo, 1, kNow, QStringLiteral("m_7")), // a person wrote the same, perhaps
                   event(EventKind::Echo, 2, kNow, QStringLiteral("m_6"), one.claim->attempt().value())});
        QCOMPARE(w.state(1), OptInState::Uncertain);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Uncertain);
        // It is shown to the person who decides, the same text first.
        auto same = event(EventKind::Echo, 1, kNow + 1s, QStringLiteral("m_same"));
        same.raw = QStringLiteral("{\"message\":{\"is_echo\":true,\"text\":\"Hi there\"}}");
        hear(w, {same, event(EventKind::Echo, 1, kNow + 48h, QStringLiteral("m_late"))});
        const auto found = must(w.writer().chain().echoes(id));
        QCOMPARE(found.size(), 3U);
        QCOMPARE(found[0].mid.value(), QStringLiteral("m_same"));
        QVERIFY(found[0].sameText && !found[1].sameText);
        QCOMPARE(found[0].psid, record(1).psid);
    }

    void anOpenWindowKeepsTheToken()
    {
        Workspace w;
        w.fill(2);
        hear(w, {event(EventKind::Message, 1, kNow - 1h)});
        const auto id = w.sending();
        const auto one = claim(w, id);
        QCOMPARE(one.claim->recipient(), domain::Recipient::Person);
        QVERIFY(one.claim->token().isEmpty());
        QCOMPARE(w.state(1), OptInState::Reserved);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::InFlight);
        settle(w, *one.claim, accepted(QStringLiteral("m_1")));
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Accepted);
        QCOMPARE(w.delivery(id, 1).recipient, domain::Recipient::Person);
        const auto two = claim(w, id);
        QCOMPARE(two.claim->recipient(), domain::Recipient::Token);
        settle(w, *two.claim, accepted(QStringLiteral("m_2")));
        QVERIFY(must(w.writer().finishIfDone(id)));
        // Nobody gets the campaign's message a second time through the token that was kept.
        for (const auto& row : must(w.writer().audience({w.topic(), id}, {}, 10)))
            QCOMPARE(row.memberThrough, row.optIn);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void theWindowIsLookedAtWhenItIsClaimed()
    {
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 23h)});
        const auto id = w.sending();
        const auto late = claim(w, id, kNow + 59min); // too near to the end
        QCOMPARE(late.claim->recipient(), domain::Recipient::Token);
        QCOMPARE(w.state(1), OptInState::InFlight);
    }

    void messengerCallsTheWindowClosed()
    {
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 1h)});
        const auto id = w.sending();
        const auto one = claim(w, id);
        settle(w, *one.claim, refusedWith(QStringLiteral("outside_window"), domain::TokenFate::Doubtful));
        QCOMPARE(w.state(1), OptInState::Reserved);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Pending);
        const auto two = claim(w, id);
        QCOMPARE(two.claim->recipient(), domain::Recipient::Token);
        settle(w, *two.claim, accepted(QStringLiteral("m_1")));
        QCOMPARE(w.state(1), OptInState::Sent);
        hear(w, {event(EventKind::Message, 1, kNow + 1h)}, kNow + 1h); // a new act opens it again
        QCOMPARE(*windowOf(w, 1), kNow + 25h);
    }

    void aRefusalInTheWindowLeavesTheToken()
    {
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 1h)});
        const auto id = w.sending();
        const auto one = claim(w, id);
        settle(w, *one.claim, refusedWith(QStringLiteral("no_such_person"), domain::TokenFate::Dead));
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Failed);
    }

    void aDoubtInTheWindowIsNoDoubtAboutTheToken_data()
    {
        QTest::addColumn<bool>("crash");
        QTest::addRow("no answer") << false;
        QTest::addRow("a crash") << true;
    }
    void aDoubtInTheWindowIsNoDoubtAboutTheToken()
    {
        QFETCH(bool, crash);
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 1h)});
        const auto id = w.sending();
        const auto one = claim(w, id);
        if (crash)
            QCOMPARE(must(w.writer().recover(kNow)).uncertain(), 1);
        else
            settle(w, *one.claim, unknown());
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Uncertain);
        // Asking once more would tell nothing and might reach the person twice.
        QCOMPARE(must(w.writer().judge(id, {}, store::Judgement::AskAgain, kNow)), 0);
        QCOMPARE(
            w.writer().erase(w.page(), record(1).psid, kNow).error().code, domain::ErrorCode::NotSettled);
        QCOMPARE(must(w.writer().judge(id, {}, store::Judgement::NotSent, kNow)), 1);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Failed);
        QCOMPARE(w.state(1), OptInState::Unused);
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }

    void anEchoLeavesAnotherCampaignsReservation()
    {
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 1h)});
        const auto first = w.sending();
        const auto one = claim(w, first);
        settle(w, *one.claim, unknown());
        QCOMPARE(w.state(1), OptInState::Unused);
        const auto second = w.sending(); // the kept token serves another campaign meanwhile
        QCOMPARE(w.state(1), OptInState::Reserved);
        hear(w, {event(EventKind::Echo, 1, kNow + 1s, QStringLiteral("m_9"), one.claim->attempt().value())});
        QCOMPARE(w.delivery(first, 1).state, DeliveryState::Accepted);
        QCOMPARE(w.state(1), OptInState::Reserved);
        QVERIFY(claim(w, second).claim.has_value());
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }
    void whoOptsOutMeanwhileStaysOut()
    {
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 1h)});
        const auto id = w.sending();
        const auto one = claim(w, id);
        QCOMPARE(must(w.writer().withdraw(w.page(), record(1).psid, kNow)), 1);
        settle(w, *one.claim, accepted(QStringLiteral("m_1")));
        QCOMPARE(w.state(1), OptInState::Withdrawn);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::Accepted);
        QCOMPARE(w.wrongCounters(), 0);
    }

    void anOlderCopySendsNoSecondMessage()
    {
        Workspace w;
        w.fill(1);
        hear(w, {event(EventKind::Message, 1, kNow - 1h)});
        const auto id = w.frozen();
        w.close();
        QVERIFY(QFile::copy(w.path(), w.path() + QStringLiteral(".old")));
        w.open();
        must(w.writer().startSending(id));
        const auto one = claim(w, id);
        settle(w, *one.claim, accepted(QStringLiteral("m_1")));
        w.close();
        QVERIFY(QFile::remove(w.path()));
        QVERIFY(QFile::rename(w.path() + QStringLiteral(".old"), w.path()));
        w.open();
        QCOMPARE(must(w.writer().recover(kNow)).usedMeanwhile, 1);
        QCOMPARE(w.delivery(id, 1).state, DeliveryState::LeftOut);
        QCOMPARE(w.state(1), OptInState::Unused);
    }

    void measuresOfMetaPauseThePage_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("paused");
        QTest::addRow("block") << QStringList{QStringLiteral("block Spam")} << true;
        QTest::addRow("warning") << QStringList{QStringLiteral("warning Spam")} << true;
        QTest::addRow("block, lifted")
            << QStringList{QStringLiteral("block Spam"), QStringLiteral("unblock")} << false;
    }
    void measuresOfMetaPauseThePage()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, paused);
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        std::vector<domain::PageEvent> events;
        for (const auto& word : words)
            events.push_back(
                event(EventKind::PolicyEnforcement, 1, kNow + 1s * qint64(events.size()), {}, word));
        std::reverse(events.begin(), events.end()); // their times count, not their order
        hear(w, events);
        const auto campaign = must(w.writer().campaign(id)).campaign;
        QCOMPARE(campaign.state, paused ? domain::CampaignState::Paused : domain::CampaignState::Sending);
        if (paused)
            QCOMPARE(campaign.pauseDetail, words.front());
        if (!paused)
            return;
        // Going on is refused as well, until a person has dealt with it.
        QVERIFY(!w.writer().startSending(id).ok());
        must(w.writer().chainWriter().confirmPolicyNotice(w.page(), kNow + 1h));
        must(w.writer().startSending(id));
    }
};

QTEST_GUILESS_MAIN(TstEffects)
#include "tst_effects.moc"
