// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/retryterm.h"
#include "store/queries.h"
#include "store/sqlite/database.h"

/// Drafts and the states of campaigns. Each function is one transaction and throws Failure.
namespace headsup::store::sqlite {

[[nodiscard]] domain::CampaignId saveDraft(
    Database& database, const domain::Campaign& draft, domain::Instant now);
void removeDraft(Database& database, domain::CampaignId id);
void startSending(Database& database, domain::CampaignId id, const QString& computer);
void pause(Database& database, domain::CampaignId id, domain::PauseReason reason, const QString& detail);
[[nodiscard]] bool finishIfDone(Database& database, domain::CampaignId id);
[[nodiscard]] qint64 cancel(Database& database, domain::CampaignId id, domain::Instant now);
[[nodiscard]] RetryReport retry(
    Database& database, domain::CampaignId id, const domain::RetryTerms& terms, domain::Instant now);

/// What the message of a campaign is to the Send API, with all that it needs.
[[nodiscard]] domain::MessageForm messageForm(Database& database, domain::CampaignId id);
/// Inside a transaction of the caller. NotFound.
[[nodiscard]] domain::CampaignState campaignState(Database& database, domain::CampaignId id);
void setCampaignState(Database& database, domain::CampaignId id, domain::CampaignState state,
    domain::PauseReason reason, const QString& detail = {});
/// A finished campaign that has something to send again is paused, ready to be started. CampaignNotRunnable
/// for one that is cancelled or still a draft.
void reopen(Database& database, domain::CampaignId id);

} // namespace headsup::store::sqlite
