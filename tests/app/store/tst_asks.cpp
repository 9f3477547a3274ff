// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "tests/app/store/fixture.h"

using namespace headsup;
using namespace headsup::test;
using domain::EventKind;
using domain::NotAsked;
using domain::OptInState;

/// Prompts that the Page asks itself: whom, when, never twice, and what comes of it.
class TstAsks : public QObject
{
    Q_OBJECT

    static domain::PageEvent event(
        EventKind kind, int person, domain::Instant at, const QString& detail = {}, const QString& mid = {})
    {
        static int serial = 0;
        domain::PageEvent out;
        out.kind = kind;
        out.psid = record(person).psid;
        out.at = at;
        out.mid = domain::MessageId(mid);
        out.detail = detail;
        out.raw = QStringLiteral("{}");
        out.hash = QStringLiteral("ask-%1").arg(++serial);
        return out;
    }
    static void hear(Workspace& w, const std::vector<domain::PageEvent>& events, domain::Instant now = kNow)
    {
        auto sink = must(
            w.writer().importSink(w.page(), QStringLiteral("log.jsonl"), store::ImportMode::Append, now));
        for (const auto& one : events)
            (void)must(sink->keep(one));
        must(sink->finish({}));
    }
    static store::ChainWriter& chain(Workspace& w) { return w.writer().chainWriter(); }
    static domain::AskId addAsk(Workspace& w, domain::CampaignId after = {})
    {
        domain::Ask ask;
        ask.page = w.page();
        ask.topic = w.topic();
        ask.title = QStringLiteral("Aurora 3 in stock");
        ask.after = after;
        return must(chain(w).addAsk(ask, kNow));
    }
    static std::vector<store::OpenWindow> board(Workspace& w, domain::AskId ask, domain::Instant now = kNow)
    {
        return must(chain(w).openWindows(w.page(), ask, now, 100));
    }
    static domain::PersonId person(Workspace& w, int i)
    {
        return must(w.writer().person(w.page(), record(i).psid)).person.id;
    }
    static std::optional<domain::AskClaim> claim(
        Workspace& w, domain::AskId ask, int i, domain::Instant now = kNow)
    {
        return std::move(must(chain(w).claimAsk(ask, person(w, i), now)).claim);
    }
    static std::optional<NotAsked> refusal(Workspace& w, domain::AskId ask, int i, domain::Instant now = kNow)
    {
        return must(chain(w).claimAsk(ask, person(w, i), now)).notAsked;
    }
    /// Their one opt-in is spent, so nobody waits for the topic.
    static domain::CampaignId told(Workspace& w, int people)
    {
        w.fill(people);
        const auto id = w.frozen();
        w.finish(id);
        return id;
    }

private Q_SLOTS:
    void theBoardShowsWhatClosesFirst()
    {
        Workspace w;
        const auto campaign = told(w, 5);
        hear(w,
            {event(EventKind::Message, 1, kNow + 3h), event(EventKind::Postback, 2, kNow + 1h),
                event(EventKind::Reaction, 3, kNow + 2h, QStringLiteral("react love"), QStringLiteral("m_x")),
                event(EventKind::Read, 4, kNow + 1h)},
            kNow + 4h);
        const auto rows = board(w, {}, kNow + 4h);
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].psid, record(2).psid);
        QCOMPARE(rows[0].act, EventKind::Postback);
        QCOMPARE(rows[0].closesAt, kNow + 25h);
        QCOMPARE(rows[0].reactedTo, campaign);
        QCOMPARE(rows[0].reactedToName, QStringLiteral("Aurora is back"));
        QCOMPARE(rows[1].psid, record(3).psid);
        QVERIFY(!rows[1].reactedTo.isValid()); // that was about another message
        QCOMPARE(rows[2].psid, record(1).psid);
        QCOMPARE(board(w, {}, kNow + 26h + 30min).size(), 1U);
    }

    void whoIsNotAsked()
    {
        Workspace w;
        const auto campaign = told(w, 6);
        for (int i = 1; i <= 6; ++i)
            hear(w, {event(EventKind::Message, i, kNow + 1h)}, kNow + 1h);
        const auto ask = addAsk(w, campaign);
        const auto now = kNow + 2h;
        QVERIFY(claim(w, ask, 1, now));
        QCOMPARE(refusal(w, ask, 1, now), NotAsked::UnderWay);
        must(w.writer().withdraw(w.page(), record(2).psid, now));
        must(chain(w).excludeFromAsks(w.page(), record(3).psid, QStringLiteral("sponsored"), now));
        auto again = record(4);
        again.token = domain::Secret(QStringLiteral("otn-demo-new"));
        w.import({again});
        QHash<QString, std::optional<NotAsked>> found;
        for (const auto& row : board(w, ask, now))
            found.insert(row.psid.value(), row.notAsked);
        QCOMPARE(found[record(1).psid.value()], NotAsked::UnderWay);
        QCOMPARE(found[record(2).psid.value()], NotAsked::Stopped);
        QCOMPARE(found[record(3).psid.value()], NotAsked::Excluded);
        QCOMPARE(found[record(4).psid.value()], NotAsked::Agreed);
        QVERIFY(!found[record(5).psid.value()]);
        QCOMPARE(refusal(w, ask, 2, now), NotAsked::Stopped);
        QCOMPARE(refusal(w, ask, 3, now), NotAsked::Excluded);
        QCOMPARE(refusal(w, ask, 5, kNow + 24h + 59min), NotAsked::WindowClosing);
        hear(w, {event(EventKind::Resume, 2, now + 1min)}, now + 1min);
        QVERIFY(claim(w, ask, 2, now + 2min));
        must(chain(w).excludeFromAsks(w.page(), record(3).psid, {}, now));
        QVERIFY(claim(w, ask, 3, now));
    }

    /// A workspace put back from a backup does not ask again whom it asked since.
    void aRestoredWorkspaceKeepsTheCoolDown()
    {
        Workspace w;
        told(w, 2);
        for (int i = 1; i <= 2; ++i)
            hear(w, {event(EventKind::Message, i, kNow + 1h)}, kNow + 1h);
        const auto ask = addAsk(w);
        w.close();
        const QString backup = w.path() + QStringLiteral(".backup");
        QVERIFY(QFile::copy(w.path(), backup));
        w.open();
        QVERIFY(claim(w, ask, 1, kNow + 2h));
        w.close();
        for (const auto* end : {"", "-wal", "-shm"})
            QFile::remove(w.path() + QLatin1StringView(end));
        QVERIFY(QFile::copy(backup, w.path()));
        w.open();
        must(w.writer().recover(kNow + 3h));
        QCOMPARE(refusal(w, ask, 1, kNow + 3h), NotAsked::CoolDown);
        for (const auto& row : board(w, ask, kNow + 3h))
            QCOMPARE(row.notAsked.has_value(), row.psid == record(1).psid);
        QVERIFY(claim(w, ask, 2, kNow + 3h));
    }

    void onlyThoseWhoReacted()
    {
        Workspace w;
        const auto first = told(w, 1);
        hear(
            w, {event(EventKind::Message, 7, kNow + 1h), event(EventKind::Message, 1, kNow + 1h)}, kNow + 1h);
        const auto ask = addAsk(w, first);
        QCOMPARE(refusal(w, ask, 7, kNow + 1h), NotAsked::NoReaction);
        QVERIFY(claim(w, ask, 1, kNow + 1h));
        QVERIFY(claim(w, addAsk(w), 7, kNow + 1h)); // another ask, of anybody whose window is open
    }

    void neverTwiceWithinTheCoolDown_data()
    {
        QTest::addColumn<int>("result");
        QTest::addColumn<bool>("again");
        QTest::addRow("accepted") << static_cast<int>(domain::SendResult::Accepted) << false;
        QTest::addRow("unknown") << static_cast<int>(domain::SendResult::Unknown) << false;
        QTest::addRow("refused") << static_cast<int>(domain::SendResult::Refused) << true;
        QTest::addRow("not sent") << static_cast<int>(domain::SendResult::NotSent) << true;
    }
    void neverTwiceWithinTheCoolDown()
    {
        QFETCH(int, result);
        QFETCH(bool, again);
        Workspace w;
        (void)told(w, 1);
        hear(w, {event(EventKind::Message, 1, kNow)});
        const auto ask = addAsk(w);
        const auto one = claim(w, ask, 1);
        QVERIFY(one);
        domain::SendOutcome outcome;
        outcome.result = static_cast<domain::SendResult>(result);
        outcome.messageId = domain::MessageId(result == 1 ? QStringLiteral("m_ask") : QString());
        must(chain(w).settleAsk(one->attempt(), outcome, kNow));
        QCOMPARE(
            chain(w).settleAsk(one->attempt(), outcome, kNow).error().code, domain::ErrorCode::IllegalMove);
        // The same title by another ask is the same to the person.
        const auto twin = addAsk(w);
        QCOMPARE(!refusal(w, twin, 1, kNow + 1h).has_value(), again);
        if (again)
            return;
        QCOMPARE(refusal(w, ask, 1, kNow + 1h), NotAsked::CoolDown);
        RawSql sql(w.path());
        QVERIFY(
            !sql.exec(QStringLiteral("INSERT INTO ask_requests (ask, person, attempt, state, claimed_at)"
                                     " SELECT ask, person, 'forged', 2, claimed_at + 1 FROM ask_requests"))
                 .isEmpty());
        hear(w, {event(EventKind::Message, 1, kNow + 24h * 7 + 1h)}, kNow + 24h * 7 + 1h);
        QVERIFY(claim(w, ask, 1, kNow + 24h * 7 + 2h));
    }

    void theOptInKnowsItsPrompt()
    {
        Workspace w;
        const auto campaign = told(w, 1);
        hear(w, {event(EventKind::Postback, 1, kNow + 1h)}, kNow + 1h);
        const auto ask = addAsk(w, campaign);
        const auto one = claim(w, ask, 1, kNow + 2h);
        QCOMPARE(one->title(), QStringLiteral("Aurora 3 in stock"));
        QVERIFY(one->payload().startsWith(QStringLiteral("Aurora 2 [hu:")));
        must(chain(w).settleAsk(one->attempt(), accepted(QStringLiteral("m_ask")), kNow + 2h));
        auto granted = record(1, one->payload());
        granted.token = domain::Secret(QStringLiteral("otn-demo-asked"));
        granted.prompt = *domain::Prompt::from(QStringLiteral("what the payload says"));
        granted.optedInAt = kNow + 3h;
        w.import({granted});
        const auto steps = must(chain(w).steps(w.page(), record(1).psid));
        QCOMPARE(steps.size(), 5U);
        using Kind = store::ChainStep::Kind;
        const std::vector<Kind> kinds{Kind::Agreed, Kind::Told, Kind::Reacted, Kind::Asked, Kind::Agreed};
        for (size_t i = 0; i < kinds.size(); ++i)
            QCOMPARE(steps[i].kind, kinds[i]);
        QCOMPARE(steps[3].campaign, campaign);
        QCOMPARE(steps[4].ask, ask);
        QCOMPARE(steps[4].words, QStringLiteral("Aurora 3 in stock"));
        QCOMPARE(steps[4].topic, w.topic());
        const auto summary = must(chain(w).ask(ask));
        QCOMPARE(summary.asked, 1);
        QCOMPARE(summary.agreed, 1);
        const auto rates = must(chain(w).rates(w.page()));
        QCOMPARE(rates.size(), 1);
        QCOMPARE(rates[0].asked, 1);
        QCOMPARE(rates[0].agreed, 1);
        QCOMPARE(rates[0].told, 1);
        QCOMPARE(rates[0].reacted, 1);
        QCOMPARE(rates[0].askedAgain, 1);
        QCOMPARE(must(w.writer().topics(w.page())).size(), 1); // the key made no topic of its own
    }

    void aKeyOfAnotherWorkspaceLeavesTheTopicsName()
    {
        Workspace w;
        auto granted = record(1, domain::payloadOf(QStringLiteral("Comet"), QStringLiteral("1f2e")));
        w.import({granted});
        QCOMPARE(must(w.writer().topics(w.page())).front().topic.name, QStringLiteral("Comet"));
        QCOMPARE(
            domain::readPayload(QStringLiteral("Comet [sale]")).topicName, QStringLiteral("Comet [sale]"));
        QVERIFY(domain::readPayload(QStringLiteral(" [hu:1]")).key.isEmpty());
    }

    void aCrashLeavesADoubt()
    {
        Workspace w;
        (void)told(w, 1);
        hear(w, {event(EventKind::Message, 1, kNow)});
        const auto ask = addAsk(w);
        const auto one = claim(w, ask, 1);
        w.close();
        w.open();
        QCOMPARE(must(chain(w).recoverAsks(kNow)), 1);
        QCOMPARE(must(chain(w).ask(ask)).uncertain, 1);
        QCOMPARE(refusal(w, ask, 1), NotAsked::CoolDown);
        hear(w, {event(EventKind::Echo, 1, kNow + 1s, one->attempt().value(), QStringLiteral("m_echo"))});
        QCOMPARE(must(chain(w).ask(ask)).asked, 1);
        QCOMPARE(must(chain(w).ask(ask)).uncertain, 0);
    }

    void closedByMessenger()
    {
        Workspace w;
        (void)told(w, 1);
        hear(w, {event(EventKind::Message, 1, kNow)});
        const auto ask = addAsk(w);
        const auto one = claim(w, ask, 1);
        must(chain(w).settleAsk(one->attempt(),
            refused(domain::TokenFate::Kept, domain::RetryRule::Never, QStringLiteral("outside_window")),
            kNow));
        QVERIFY(board(w, ask).empty());
    }

    void anUndoneLogClosesItsWindows()
    {
        Workspace w;
        w.fill(1);
        auto sink =
            must(w.writer().importSink(w.page(), QStringLiteral("a.jsonl"), store::ImportMode::Commit, kNow));
        (void)must(sink->keep(event(EventKind::Message, 1, kNow)));
        (void)must(sink->keep(event(EventKind::Message, 9, kNow)));
        const auto batch = must(sink->finish({}));
        QCOMPARE(board(w, {}).size(), 2U);
        (void)must(w.writer().undoImport(batch, kNow));
        QVERIFY(board(w, {}).empty());
        QVERIFY(w.writer().person(w.page(), record(1).psid).ok());
        QVERIFY(!w.writer().person(w.page(), record(9).psid).ok());
    }

    void whatComesAllDayIsOneImport()
    {
        Workspace w;
        hear(w, {event(EventKind::Message, 1, kNow)});
        hear(w, {event(EventKind::Message, 2, kNow)}, kNow + 1min);
        QCOMPARE(must(w.writer().batches(w.page())).size(), 1);
        hear(w, {event(EventKind::Message, 3, kNow)}, kNow + 24h);
        QCOMPARE(must(w.writer().batches(w.page())).size(), 2);
    }

    void health()
    {
        Workspace w;
        w.fill(200);
        const auto id = w.frozen();
        must(w.writer().startSending(id));
        for (int i = 0; i < 200; ++i) {
            const auto answer = must(w.writer().claimNext(id, kNow));
            const auto outcome = i < 5 ? refused(domain::TokenFate::Kept, domain::RetryRule::ByHand,
                                             QStringLiteral("person_unavailable"))
                                       : accepted(QStringLiteral("m_%1").arg(i));
            must(w.writer().settle(answer.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        }
        auto health = must(chain(w).health(w.page(), kNow));
        QCOMPARE(health.requests, 200);
        QCOMPARE(health.unavailable, 5);
        QCOMPARE(health.level(), domain::HealthLevel::Warning);
        hear(w,
            {event(EventKind::Feedback, 9, kNow, QStringLiteral("Bad response"), QStringLiteral("m_9")),
                event(EventKind::Feedback, 8, kNow, QStringLiteral("Good response"), QStringLiteral("m_8"))});
        health = must(chain(w).health(id));
        QCOMPARE(health.badFeedback, 1);
        QCOMPARE(health.goodFeedback, 1);
        QCOMPARE(health.level(), domain::HealthLevel::Stop);
        QCOMPARE(must(chain(w).health(w.page(), kNow + 24h * 31)).requests, 0);
        must(chain(w).enterBlockRate(w.page(), kNow, 0.025));
        QCOMPARE(must(chain(w).health(w.page(), kNow + 24h * 8)).blockRate, std::optional(0.025));
        QCOMPARE(chain(w).enterBlockRate(w.page(), kNow, 2).error().code, domain::ErrorCode::InvalidValue);
    }

    void promptsCountForHealthToo()
    {
        Workspace w;
        (void)told(w, 2);
        hear(w, {event(EventKind::Message, 1, kNow), event(EventKind::Message, 2, kNow)});
        const auto ask = addAsk(w);
        const auto first = claim(w, ask, 1);
        must(chain(w).settleAsk(first->attempt(),
            refused(domain::TokenFate::Kept, domain::RetryRule::ByHand, QStringLiteral("person_unavailable")),
            kNow));
        const auto second = claim(w, ask, 2);
        must(chain(w).settleAsk(second->attempt(), accepted(QStringLiteral("m_2")), kNow));
        const auto health = must(chain(w).health(w.page(), kNow));
        QCOMPARE(health.requests, 4); // two follow-ups, two prompts
        QCOMPARE(health.unavailable, 1);
    }

    void metasWordHoldsUntilConfirmed()
    {
        Workspace w;
        (void)told(w, 1);
        hear(w, {event(EventKind::Message, 1, kNow),
                    event(EventKind::PolicyEnforcement, 0, kNow, QStringLiteral("warning Spam"))});
        auto notice = must(chain(w).policyNotice(w.page()));
        QVERIFY(notice && notice->holds());
        QCOMPARE(notice->reason, QStringLiteral("Spam"));
        const auto ask = addAsk(w);
        QCOMPARE(chain(w).claimAsk(ask, person(w, 1), kNow).error().code, domain::ErrorCode::PolicyEnforced);
        must(chain(w).confirmPolicyNotice(w.page(), kNow));
        QVERIFY(claim(w, ask, 1));
        QCOMPARE(chain(w).confirmPolicyNotice(w.page(), kNow).error().code, domain::ErrorCode::NotFound);
        hear(w, {event(EventKind::PolicyEnforcement, 0, kNow + 1h, QStringLiteral("block Spam"))}, kNow + 1h);
        QVERIFY(must(chain(w).policyNotice(w.page()))->holds());
        hear(w, {event(EventKind::PolicyEnforcement, 0, kNow + 2h, QStringLiteral("unblock"))}, kNow + 2h);
        QVERIFY(!must(chain(w).policyNotice(w.page()))->holds());
        // Whoever stops the Page by hand stops asking as well.
        QVERIFY(must(w.writer().stopPage(
            w.page(), {domain::StopCause::Person, QStringLiteral("ana"), QString(), kNow, {}, QString()})));
        hear(w, {event(EventKind::Message, 5, kNow)});
        QCOMPARE(chain(w).claimAsk(ask, person(w, 5), kNow).error().code, domain::ErrorCode::PageIsStopped);
        QVERIFY(must(w.writer().letPageGo(w.page(), QStringLiteral("ana"), kNow)));
        QVERIFY(claim(w, ask, 5));
    }
};

QTEST_GUILESS_MAIN(TstAsks)
#include "tst_asks.moc"
