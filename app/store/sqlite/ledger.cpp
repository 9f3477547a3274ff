// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/ledger.h"

#include "store/sqlite/uses.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::DeliveryState;
using domain::ErrorCode;
using domain::OptInState;

namespace {

/// What a move means to the token itself; nothing where it only changes its place in the books.
std::optional<Use> useOf(OptInState from, OptInState to)
{
    const bool wasOut = from == OptInState::InFlight || from == OptInState::Uncertain;
    switch (to) {
    case OptInState::InFlight:
        return Use::Claimed;
    case OptInState::Sent:
        return Use::Sent;
    case OptInState::Dead:
        return Use::Dead;
    case OptInState::Uncertain:
        return Use::Uncertain;
    case OptInState::Withdrawn:
        return Use::Withdrawn;
    case OptInState::Reserved:
    case OptInState::Unused:
        return wasOut ? std::optional(Use::GivenBack) : std::nullopt;
    case OptInState::Expired:
    case OptInState::SpentElsewhere:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

Ledger::OptIn Ledger::optIn(domain::OptInId id)
{
    Statement find(m_database, QStringLiteral("SELECT topic, state FROM opt_ins WHERE id = ?"));
    if (!find.bind(id).run().next())
        fail(
            ErrorCode::NotFound, QCoreApplication::translate("Store", "opt-in"), QString::number(id.value()));
    return {id, find.id<domain::TopicId>(0), find.value<OptInState>(1)};
}

void Ledger::move(OptIn& optIn, OptInState to, const QString& why, domain::CampaignId campaign)
{
    orFail(domain::checkMove(optIn.state, to));
    const auto changed = run(m_database,
        QStringLiteral("UPDATE opt_ins SET state = ? WHERE id = ? AND state = ?"), to, optIn.id, optIn.state);
    if (changed != 1)
        fail(ErrorCode::IllegalMove, slug(optIn.state), slug(to));
    journal(optIn.id, optIn.state, to, why, campaign);
    const auto from = std::exchange(optIn.state, to);
    if (const auto use = useOf(from, to))
        noteUse(optIn, *use);
    --m_topics[{optIn.topic, from}];
    ++m_topics[{optIn.topic, to}];
    const bool comesBack = (from == OptInState::InFlight || from == OptInState::Uncertain) &&
                           (to == OptInState::Unused || to == OptInState::Reserved);
    // The person opted out while nobody knew what became of the message.
    if (comesBack && wasStopped(optIn.id))
        move(optIn, OptInState::Withdrawn, QStringLiteral("stop"), campaign);
}

bool Ledger::wasStopped(domain::OptInId id)
{
    Statement select(
        m_database, QStringLiteral("SELECT 1 FROM opt_ins o JOIN people p ON p.id = o.person WHERE o.id = ?"
                                   " AND p.stopped_at >= o.opted_in_at"));
    return select.bind(id).run().next();
}

/// What a workspace that is put back from a backup must not forget.
void Ledger::noteUse(const OptIn& optIn, Use use)
{
    if (!m_database.uses())
        return;
    Statement token(m_database, QStringLiteral("SELECT token, realm FROM opt_ins WHERE id = ?"));
    token.bind(optIn.id).run().next();
    sqlite::noteUse(m_database, token.text(0), token.number(1), use, m_now);
}

void Ledger::noteTold(const OptIn& optIn, bool told)
{
    noteUse(optIn, told ? Use::Told : Use::GivenBack);
}

void Ledger::born(domain::OptInId id, OptInState state)
{
    if (state == OptInState::Unused)
        return;
    if (!m_born) {
        m_born.emplace(m_database,
            "INSERT INTO journal_rows (opt_in, seq, at, from_state, to_state, why, campaign)"
            " VALUES (?, 1, ?, NULL, ?, 'import', NULL)");
    }
    m_born->bind(1, qint64{id.value()}).bind(2, qint64{domain::toMs(m_now)});
    m_born->bind(3, static_cast<qint64>(state)).run();
}

void Ledger::born(domain::TopicId topic, const domain::StateCounts& counts)
{
    for (const auto state : domain::kOptInStates)
        m_topics[{topic, state}] += counts[state];
}

void Ledger::journal(
    domain::OptInId id, OptInState from, OptInState to, const QString& why, domain::CampaignId campaign)
{
    const auto where = campaign.isValid() ? std::optional(campaign) : std::nullopt;
    run(m_database,
        QStringLiteral(
            "INSERT INTO journal_rows (opt_in, seq, at, from_state, to_state, why, campaign) VALUES"
            " (?, (SELECT coalesce(max(seq), 1) + 1 FROM journal_rows WHERE opt_in = ?), ?, ?, ?, ?, ?)"),
        id, id, m_now, from, to, why, where);
}

void Ledger::moveDelivery(domain::DeliveryId id, domain::CampaignId campaign, DeliveryState from,
    DeliveryState to, const QString& reason, std::optional<domain::Instant> notBefore)
{
    const auto changed = run(m_database,
        QStringLiteral("UPDATE deliveries SET state = ?, reason = ?, not_before = ?, changed_at = ?"
                       " WHERE id = ? AND state = ?"),
        to, reason, notBefore, m_now, id, from);
    if (changed != 1)
        fail(ErrorCode::IllegalMove, slug(from), slug(to));
    --m_campaigns[{campaign, from}];
    ++m_campaigns[{campaign, to}];
}

void Ledger::deliveriesBorn(domain::CampaignId campaign, DeliveryState state, qint64 count)
{
    m_campaigns[{campaign, state}] += count;
}

void Ledger::flush()
{
    m_born.reset();
    for (const auto& [key, change] : m_topics) {
        const auto sql = QStringLiteral("UPDATE topic_counts SET n = n + ? WHERE topic = ? AND state = ?");
        if (change != 0 && run(m_database, sql, change, key.first, key.second) != 1)
            fail(ErrorCode::Internal, QStringLiteral("topic without counters"));
    }
    for (const auto& [key, change] : m_campaigns) {
        const auto sql =
            QStringLiteral("UPDATE campaign_counts SET n = n + ? WHERE campaign = ? AND state = ?");
        if (change != 0 && run(m_database, sql, change, key.first, key.second) != 1)
            fail(ErrorCode::Internal, QStringLiteral("campaign without counters"));
    }
    m_topics.clear();
    m_campaigns.clear();
}

} // namespace headsup::store::sqlite
