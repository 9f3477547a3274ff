// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/judge.h"

#include <array>
#include <vector>

namespace headsup::relevance {

/// A verdict with its reason, as the labelling guide pairs them. The order is that of the weights.
inline constexpr std::array<Judgement, 12> kOutcomes{{
    {domain::Verdict::Relevant, u"ok"},
    {domain::Verdict::Unclear, u"wrong-product"},
    {domain::Verdict::Unclear, u"wrong-topic-kind"},
    {domain::Verdict::Unclear, u"missing-promised-fact"},
    {domain::Verdict::Unclear, u"generic-promo"},
    {domain::Verdict::Unclear, u"incentive"},
    {domain::Verdict::Unclear, u"spammy"},
    {domain::Verdict::NotRelevant, u"wrong-product"},
    {domain::Verdict::NotRelevant, u"wrong-topic-kind"},
    {domain::Verdict::NotRelevant, u"generic-promo"},
    {domain::Verdict::NotRelevant, u"incentive"},
    {domain::Verdict::NotRelevant, u"spammy"},
}};

/// A signal with a value, mostly 0 or 1. Signals of value 0 are left out.
struct Feature
{
    int id = 0;
    double value = 0;
};

/// The signs as numbers for the weights. The same signs have the same numbers.
[[nodiscard]] std::vector<Feature> featuresOf(const Signals& seen, const Judgement& byRules);
[[nodiscard]] int featureCount();

} // namespace headsup::relevance
