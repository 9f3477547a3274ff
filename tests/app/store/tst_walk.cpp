// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <random>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

namespace {

/// Does one thing after another to a small workspace, whatever the dice say, sensible or not.
class Walker
{
public:
    explicit Walker(unsigned seed)
        : m_dice(seed)
    {
        m_workspace.fill(8);
        m_campaigns.push_back(m_workspace.sending());
    }

    Workspace& workspace() { return m_workspace; }
    void step()
    {
        m_now += std::chrono::minutes{below(300)};
        switch (below(24)) {
        case 0:
            return import();
        case 1:
            return freeze();
        case 2:
            return (void)m_workspace.writer().startSending(campaign());
        case 3:
            return (void)m_workspace.writer().pause(campaign(), PauseReason::ByPerson, {});
        case 4:
            return (void)m_workspace.writer().finishIfDone(campaign());
        case 5:
            return (void)(below(3) == 0 && m_workspace.writer().cancel(campaign(), m_now).ok());
        case 6:
            return (void)m_workspace.writer().retry(campaign(), {{QStringLiteral("gone"), {}, 0}}, m_now);
        case 7:
            return judge();
        case 8:
            return (void)m_workspace.writer().expireDue(Workspace::page(), m_now);
        case 9:
            return restart();
        case 10:
        case 11:
        case 12:
        case 13:
        case 14:
            return claim();
        case 15:
        case 16:
            return (void)m_workspace.writer().startSending(campaign());
        default:
            return settle();
        }
    }

private:
    int below(int n) { return static_cast<int>(m_dice() % static_cast<unsigned>(n)); }
    CampaignId campaign()
    {
        return m_campaigns.empty() ? CampaignId{1} : m_campaigns[m_dice() % m_campaigns.size()];
    }

    void import()
    {
        std::vector<OptInRecord> records;
        for (int i = 0; i < 5; ++i) {
            auto one = record(1 + below(400), below(2) ? QStringLiteral("Aurora 2") : QStringLiteral("Café"));
            constexpr std::array kBegin{OptInState::Unused, OptInState::Unused, OptInState::Unused,
                OptInState::SpentElsewhere, OptInState::Withdrawn, OptInState::Expired};
            one.state = kBegin[m_dice() % kBegin.size()];
            // Several opt-ins for one person.
            one.psid = Psid{QString::number(1 + below(60))};
            records.push_back(one);
        }
        m_workspace.import(records);
    }
    void freeze()
    {
        Campaign draft;
        draft.page = Workspace::page();
        const auto topics = must(m_workspace.writer().topics(draft.page));
        draft.topic = topics[below(static_cast<int>(topics.size()))].topic.id;
        const auto id = must(m_workspace.writer().saveDraft(draft, m_now));
        auto sink = must(m_workspace.writer().beginFreeze(id));
        const auto rows = must(m_workspace.writer().audience(draft.topic, {}, 100));
        QSet<PersonId> people;
        for (const auto& row : rows) {
            store::PlannedDelivery planned{row.optIn, row.person.id, {}, QStringLiteral("Hi")};
            if (row.state != OptInState::Unused || people.contains(row.person.id))
                planned.leftOut = LeftOutReason::SecondOptIn;
            else
                people.insert(row.person.id);
            must(sink->take(planned));
        }
        if (below(5) != 0 && sink->finish(Verdict::Relevant, {}, m_now))
            m_campaigns.push_back(id);
    }
    void claim()
    {
        auto answer = m_workspace.writer().claimNext(campaign(), m_now);
        if (answer && answer->claim)
            m_open.push_back(answer->claim->attempt());
    }
    void settle()
    {
        if (m_open.empty())
            return;
        const auto at = m_dice() % m_open.size();
        auto outcome = unknown();
        switch (below(6)) {
        case 0:
            outcome = accepted(QStringLiteral("m"));
            break;
        case 1:
            outcome = refused(TokenFate::Dead, RetryRule::Never, QStringLiteral("used"));
            break;
        case 2:
            outcome = refused(TokenFate::Kept, RetryRule::ByHand, QStringLiteral("gone"));
            break;
        case 3:
            outcome = refused(TokenFate::Kept, RetryRule::AfterWait, QStringLiteral("rate"));
            break;
        case 4:
            outcome.result = SendResult::NotSent;
            break;
        default:
            break;
        }
        (void)m_workspace.writer().settle(m_open[at], outcome, settlementOf(outcome, m_now), m_now);
        m_open.erase(m_open.begin() + static_cast<std::ptrdiff_t>(at));
    }
    void judge()
    {
        const auto judgement = static_cast<store::Judgement>(below(3));
        const OptInId optIn{below(3) ? 0 : 1 + below(30)};
        (void)m_workspace.writer().judge(campaign(), optIn, judgement, m_now);
    }
    void restart()
    {
        m_workspace.close();
        m_workspace.open();
        (void)must(m_workspace.writer().recover(m_now));
        m_open.clear();
    }

    Workspace m_workspace;
    std::mt19937 m_dice;
    Instant m_now = kNow;
    std::vector<CampaignId> m_campaigns;
    std::vector<AttemptId> m_open;
};

} // namespace

class TstWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBooksAgreeWhateverHappens_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void theBooksAgreeWhateverHappens()
    {
        QFETCH(unsigned, seed);
        Walker walker(seed);
        for (int i = 0; i < 300; ++i) {
            walker.step();
            if (i % 60 == 59) {
                QCOMPARE(walker.workspace().wrongCounters(), 0);
                QCOMPARE(walker.workspace().wrongJournals(), 0);
            }
        }
        RawSql raw(walker.workspace().path());
        const auto none = [&raw](const char* sql) { return raw.number(QString::fromLatin1(sql)); };
        QVERIFY(none("SELECT count(*) FROM attempts") > 5);
        // Nobody was written to after an answer said that the token is used or dead.
        QCOMPARE(
            none("SELECT count(*) FROM attempts a JOIN attempts b ON a.opt_in = b.opt_in AND a.id <> b.id"
                 " WHERE b.result = 1 AND a.claimed_at > b.settled_at"),
            0);
        // A second request follows an uncertain first one only where a person asked for it.
        QCOMPARE(none("SELECT count(*) FROM journal j WHERE to_state = 3 AND from_state NOT IN (2, 5)"), 0);
        // What is in flight has an open attempt, and the other way round.
        QCOMPARE(
            none("SELECT count(*) FROM opt_ins o WHERE (o.state = 3) <> (EXISTS (SELECT 1 FROM attempts a"
                 " WHERE a.opt_in = o.id AND a.settled_at IS NULL))"),
            0);
        QCOMPARE(none("SELECT count(*) FROM deliveries d JOIN opt_ins o ON o.id = d.opt_in WHERE d.state = 2"
                      " AND o.state <> 3"),
            0);
        // What waits in a line is reserved, is asked again, or left its line by itself and will be left out.
        QCOMPARE(
            none("SELECT count(*) FROM deliveries d JOIN opt_ins o ON o.id = d.opt_in WHERE d.state IN (1, 4)"
                 " AND o.state NOT IN (2, 5, 8, 9)"),
            0);
        // What is reserved waits in exactly one line.
        QCOMPARE(
            none(
                "SELECT count(*) FROM opt_ins o WHERE o.state = 2 AND 1 <> (SELECT count(*) FROM deliveries d"
                " WHERE d.opt_in = o.id AND d.state IN (1, 4))"),
            0);
        QCOMPARE(raw.value(QStringLiteral("PRAGMA integrity_check")).toString(), QStringLiteral("ok"));
    }
};

QTEST_GUILESS_MAIN(TstWalk)
#include "tst_walk.moc"
