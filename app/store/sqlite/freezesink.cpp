// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/freezesink.h"

#include "domain/ask.h"
#include "store/sqlite/asks.h"
#include "store/sqlite/campaigns.h"
#include "store/sqlite/reads.h"

#include <QCoreApplication>
#include <QUuid>

namespace headsup::store::sqlite {

using domain::DeliveryState;
using domain::Err;
using domain::ErrorCode;
using domain::OptInState;

SqliteFreezeSink::SqliteFreezeSink(std::shared_ptr<Database> database, domain::CampaignId id)
    : m_database(std::move(database))
    , m_transaction(std::make_unique<Transaction>(*m_database))
    , m_id(id)
{
    const auto draft = campaign(*m_database, id).campaign;
    if (!mayBeFrozen(draft.state))
        fail(ErrorCode::CampaignNotDraft, displayName(draft.state));
    m_topic = draft.topic;
    m_buttons = draft.buttons;
    m_form = draft.form;
    m_page = draft.page;
    m_source = draft.source;
    m_isLaterWave = draft.state != domain::CampaignState::Draft;
    Statement last(
        *m_database, QStringLiteral("SELECT coalesce(max(ordinal), 0) FROM deliveries WHERE campaign = ?"));
    last.bind(m_id).run().next();
    m_ordinal = last.number(0);
}

domain::Result<void> SqliteFreezeSink::take(const PlannedDelivery& delivery)
{
    if (m_error)
        return Err{*m_error};
    auto taken = guarded([&] {
        const auto state = delivery.leftOut ? DeliveryState::LeftOut : DeliveryState::Pending;
        // What cannot be sent must not be frozen: a claim makes the message of this very text.
        if (!delivery.leftOut)
            (void)orFail(domain::Message::from(delivery.text, m_buttons, m_form));
        if (!m_isLaterWave || !joinAgain(delivery, state))
            insert(delivery, state);
        if (!delivery.leftOut)
            m_people.push_back(delivery.optIn);
    });
    if (!taken)
        m_error = taken.error();
    return taken;
}

/// True if the opt-in was left out of an earlier wave: its row is the one that goes on.
bool SqliteFreezeSink::joinAgain(const PlannedDelivery& delivery, DeliveryState state)
{
    const auto changed = run(*m_database,
        QStringLiteral("UPDATE deliveries SET ordinal = ?, state = ?, reason = ?, text = ?"
                       " WHERE campaign = ? AND opt_in = ? AND person = ? AND state = ?"),
        m_ordinal + 1, state, delivery.leftOut ? slug(*delivery.leftOut) : QString(), delivery.text, m_id,
        delivery.optIn, delivery.person, DeliveryState::LeftOut);
    if (changed != 1)
        return false;
    ++m_ordinal;
    ++m_counts[state];
    --m_counts[DeliveryState::LeftOut];
    return true;
}

void SqliteFreezeSink::insert(const PlannedDelivery& delivery, DeliveryState state)
{
    // The opt-in must be one of the campaign's topic and of this person.
    const auto inserted = run(*m_database,
        QStringLiteral("INSERT INTO deliveries (campaign, opt_in, person, ordinal, state, reason, text)"
                       " SELECT ?, o.id, o.person, ?, ?, ?, ? FROM opt_ins o"
                       " WHERE o.id = ? AND o.person = ? AND o.topic = ?"),
        m_id, ++m_ordinal, state, delivery.leftOut ? slug(*delivery.leftOut) : QString(), delivery.text,
        delivery.optIn, delivery.person, m_topic);
    if (inserted != 1) {
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "opt-in"),
            QString::number(delivery.optIn.value()));
    }
    ++m_counts[state];
}

void SqliteFreezeSink::reserve(domain::Instant now)
{
    Ledger ledger(*m_database, now);
    for (const auto id : m_people) {
        auto optIn = ledger.optIn(id);
        ledger.move(optIn, OptInState::Reserved, QStringLiteral("freeze"), m_id);
    }
    for (const auto state : {DeliveryState::Pending, DeliveryState::LeftOut})
        ledger.deliveriesBorn(m_id, state, m_counts[state]);
    ledger.flush();
}

/// What comes back with the opt-in leads to the topic and the title, and from there to this campaign.
void SqliteFreezeSink::nextPrompt(domain::Instant now)
{
    Statement known(*m_database, QStringLiteral("SELECT ask FROM campaigns WHERE id = ?"));
    if (known.bind(m_id).run().next() && !known.isNull(0))
        return; // a later wave asks the same
    domain::Ask ask;
    ask.page = m_page;
    ask.topic = m_topic;
    ask.title = m_source;
    run(*m_database, QStringLiteral("UPDATE campaigns SET ask = ? WHERE id = ?"),
        insertAsk(*m_database, ask, QUuid::createUuid().toString(QUuid::WithoutBraces), now), m_id);
}

void SqliteFreezeSink::checkVerdict(domain::Verdict verdict, const QString& overrideReason) const
{
    if (m_people.empty())
        fail(ErrorCode::AudienceEmpty);
    if (verdict == domain::Verdict::NotRelevant)
        fail(ErrorCode::NotRelevant);
    if (verdict == domain::Verdict::Unclear && overrideReason.trimmed().isEmpty())
        fail(ErrorCode::ReasonNeeded);
}

domain::Result<void> SqliteFreezeSink::finish(
    domain::Verdict verdict, const QString& overrideReason, domain::Instant now)
{
    if (m_error)
        return Err{*m_error};
    auto finished = guarded([&] {
        if (!m_transaction)
            fail(ErrorCode::CampaignNotDraft, displayName(domain::CampaignState::Paused));
        checkVerdict(verdict, overrideReason);
        reserve(now);
        if (domain::isPrompt(m_form))
            nextPrompt(now);
        // The verdict of a campaign is the worst of its waves, and a reason once written stays on record.
        const auto reason = overrideReason.trimmed();
        run(*m_database,
            QStringLiteral(
                "UPDATE campaigns SET state = ?, pause_reason = 0, pause_detail = '', frozen_at = ?,"
                " verdict = max(coalesce(verdict, 0), ?), override_reason ="
                " CASE WHEN ? AND ? = '' THEN override_reason ELSE ? END WHERE id = ?"),
            domain::CampaignState::Paused, now, verdict, m_isLaterWave, reason, reason, m_id);
        m_transaction->commit();
    });
    m_transaction.reset();
    if (!finished)
        m_error = finished.error();
    return finished;
}

} // namespace headsup::store::sqlite
