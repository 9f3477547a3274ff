// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/doubts.h"

#include <algorithm>
#include <span>

namespace headsup::session {

using campaign::LookUps;
using domain::DeliveryState;
using domain::Result;

namespace {

constexpr size_t kRowsAtOnce = 500;

Result<domain::Instant> claimTime(store::Reader& reader, const domain::Delivery& delivery)
{
    const auto journal = reader.journal(delivery.optIn);
    if (!journal)
        return journal.err();
    auto latest = delivery.at.value_or(domain::Instant{});
    bool known = false;
    for (const auto& row : *journal) {
        if (row.to != domain::OptInState::InFlight || row.campaign != delivery.campaign)
            continue;
        latest = known ? std::max(latest, row.at) : row.at;
        known = true;
    }
    return latest;
}

} // namespace

Result<std::vector<LookUps::Question>> questionsAbout(store::Reader& reader, const domain::Campaign& campaign,
    const std::vector<domain::DeliveryId>& deliveries)
{
    auto ids = deliveries;
    if (ids.empty()) {
        const store::CancelFlag never{false};
        auto all = reader.deliveryIds({campaign.id, DeliveryState::Uncertain, {}}, never);
        if (!all)
            return all.err();
        ids = std::move(*all);
    }
    // A conversation shows a template without its words.
    const bool isTemplate = !campaign.buttons.isEmpty() || campaign.form.index() != 0;
    std::vector<LookUps::Question> questions;
    const std::span<const domain::DeliveryId> asked(ids);
    for (size_t at = 0; at < asked.size(); at += kRowsAtOnce) {
        const auto rows = reader.deliveries(asked.subspan(at, std::min(kRowsAtOnce, asked.size() - at)));
        if (!rows)
            return rows.err();
        for (const auto& row : *rows) {
            if (row.state != DeliveryState::Uncertain || row.campaign != campaign.id)
                continue;
            const auto claimedAt = claimTime(reader, row);
            if (!claimedAt)
                return claimedAt.err();
            questions.push_back({row.id, {row.psid, row.text, *claimedAt, isTemplate}});
        }
    }
    return questions;
}

} // namespace headsup::session
