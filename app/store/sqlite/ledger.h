// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/optinstate.h"
#include "store/sqlite/native.h"

#include <map>

namespace headsup::store::sqlite {

/// The one place that moves states. Every move is checked against the domain's table, changes exactly one row
/// that is still in the state it comes from, leaves a journal row and is counted. Counts are written by
/// flush(), before the transaction is committed.
class Ledger
{
public:
    Ledger(Database& database, domain::Instant now)
        : m_database(database)
        , m_now(now)
    {
    }

    struct OptIn
    {
        domain::OptInId id;
        domain::TopicId topic;
        domain::OptInState state = domain::OptInState::Unused;
    };
    /// NotFound where there is none.
    [[nodiscard]] OptIn optIn(domain::OptInId id);
    /// What comes back from being sent goes on to withdrawn where the person opted out meanwhile.
    void move(OptIn& optIn, domain::OptInState to, const QString& why, domain::CampaignId campaign = {});
    /// The campaign's message is about to go to the person's id, or did not go there after all: a copy of the
    /// workspace must not send it again.
    void noteTold(const OptIn& optIn, bool told);
    /// A new opt-in came in with an import. The import itself stands in the journal for those that begin
    /// unused.
    void born(domain::OptInId id, domain::OptInState state);
    /// So many came in, per state.
    void born(domain::TopicId topic, const domain::StateCounts& counts);

    /// reason is written over; notBefore is emptied unless given.
    void moveDelivery(domain::DeliveryId id, domain::CampaignId campaign, domain::DeliveryState from,
        domain::DeliveryState to, const QString& reason, std::optional<domain::Instant> notBefore = {});
    /// So many rows of a campaign are new in this state, or gone from it.
    void deliveriesBorn(domain::CampaignId campaign, domain::DeliveryState state, qint64 count);

    /// The person opted out after giving this one.
    [[nodiscard]] bool wasStopped(domain::OptInId id);

    void flush();

private:
    void noteUse(const OptIn& optIn, Use use);
    void journal(domain::OptInId id, domain::OptInState from, domain::OptInState to, const QString& why,
        domain::CampaignId campaign);
    Database& m_database;
    domain::Instant m_now;
    std::optional<Native> m_born; ///< kept, since an import calls for it row by row
    std::map<std::pair<domain::TopicId, domain::OptInState>, qint64> m_topics;
    std::map<std::pair<domain::CampaignId, domain::DeliveryState>, qint64> m_campaigns;
};

} // namespace headsup::store::sqlite
