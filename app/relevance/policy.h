// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/coverage.h"

#include <optional>

namespace headsup::relevance {

/// Wording that Meta forbids around these notifications, or that people did not ask for.
struct Policy
{
    std::optional<Hit> deceptive;
    std::optional<Hit> incentive;
    std::optional<Hit> generic;
    std::optional<Hit> offPurpose; ///< a survey, a vacancy, tips, merchandise
    std::optional<Hit> accessory;
    std::optional<Hit> teaser;
    std::vector<Span> upsell; ///< offers beside the one thing
    std::optional<Span> shout;
    int strangersInNews = 0; ///< those of them that stand in a sentence with news of any kind
    int strangers = 0;       ///< words that carry meaning and belong neither to the subject nor to any list
};

[[nodiscard]] Policy findPolicy(const Subject& subject, const Coverage& coverage, const Reading& message);

} // namespace headsup::relevance
