// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultsoverview.h"

#include "graph/errortable.h"

#include <algorithm>
#include <span>

namespace headsup::ui {

using domain::DeliveryState;
using domain::Result;

namespace {

constexpr size_t kRowsAtOnce = 500;

Result<qint64> countRetryable(store::Reader& reader, domain::CampaignId id, const store::CancelFlag& cancel)
{
    const auto failed = reader.deliveryIds({id, DeliveryState::Failed, {}}, cancel);
    if (!failed)
        return failed.err();
    const auto reasons = graph::retryableReasons();
    std::vector<domain::OptInId> candidates;
    const std::span<const domain::DeliveryId> all(*failed);
    for (size_t at = 0; at < all.size(); at += kRowsAtOnce) {
        const auto rows = reader.deliveries(all.subspan(at, std::min(kRowsAtOnce, all.size() - at)));
        if (!rows)
            return rows.err();
        for (const auto& row : *rows) {
            if (reasons.contains(row.reason))
                candidates.push_back(row.optIn);
        }
    }
    qint64 count = 0;
    const std::span<const domain::OptInId> ids(candidates);
    for (size_t at = 0; at < ids.size(); at += kRowsAtOnce) {
        const auto rows = reader.optIns(ids.subspan(at, std::min(kRowsAtOnce, ids.size() - at)));
        if (!rows)
            return rows.err();
        count += std::count_if(rows->begin(), rows->end(),
            [](const domain::OptInRow& row) { return row.state == domain::OptInState::Unused; });
    }
    return count;
}

} // namespace

Result<ResultsOverview> readOverview(
    store::Reader& reader, domain::CampaignId id, const store::CancelFlag& cancel)
{
    const auto summary = reader.campaign(id);
    if (!summary)
        return summary.err();
    const auto retryable = countRetryable(reader, id, cancel);
    if (!retryable)
        return retryable.err();
    return ResultsOverview{*summary, *retryable};
}

std::optional<DeliveryState> mostUrgent(const domain::DeliveryCounts& counts)
{
    for (const auto state : {DeliveryState::Uncertain, DeliveryState::Failed, DeliveryState::Waiting,
             DeliveryState::Accepted, DeliveryState::Pending}) {
        if (counts[state] > 0)
            return state;
    }
    return std::nullopt;
}

} // namespace headsup::ui
