// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/result.h"
#include "store/reader.h"

namespace headsup::ui {

/// The numbers that the results of a campaign open with.
struct ResultsOverview
{
    domain::CampaignSummary summary;
    qint64 retryable = 0; ///< failed ones whose reason allows another try and whose opt-in is whole
};

/// On the reading thread.
[[nodiscard]] domain::Result<ResultsOverview> readOverview(
    store::Reader& reader, domain::CampaignId id, const store::CancelFlag& cancel);
/// The people to look at first: those who need a decision (uncertain, then failed), then those that are in
/// line, then those it went well with. Nothing: everybody, where there is nothing but people who were left
/// out.
[[nodiscard]] std::optional<domain::DeliveryState> mostUrgent(const domain::DeliveryCounts& counts);

} // namespace headsup::ui
