// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/weights.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>

namespace headsup::relevance {

using domain::Verdict;

namespace {

/// Thousandths.
constexpr int kTable[] = {
#include "relevance/weights.inc"
};

/// Calling a message relevant that is not spends the one message for nothing; the other way round costs a
/// look.
constexpr double kRelevantFrom = 0.5;

std::vector<double> unpacked()
{
    std::vector<double> weights;
    weights.reserve(std::size(kTable));
    for (const int thousandths : kTable)
        weights.push_back(thousandths / 1000.0);
    return weights;
}

} // namespace

const double* shippedWeights()
{
    static const auto weights = unpacked();
    const auto needed = static_cast<size_t>(featureCount()) * kOutcomes.size();
    return weights.size() == needed ? weights.data() : nullptr;
}

std::vector<double> outcomeChances(const double* weights, const std::vector<Feature>& features)
{
    std::vector<double> chances(kOutcomes.size(), 0);
    for (const auto& feature : features) {
        const auto* row = weights + static_cast<size_t>(feature.id) * kOutcomes.size();
        for (size_t i = 0; i < chances.size(); ++i)
            chances[i] += row[i] * feature.value;
    }
    const auto top = *std::max_element(chances.begin(), chances.end());
    double sum = 0;
    for (auto& chance : chances) {
        chance = std::exp(chance - top);
        sum += chance;
    }
    for (auto& chance : chances)
        chance /= sum;
    return chances;
}

Judgement judgeByWeights(const double* weights, const std::vector<Feature>& features)
{
    const auto chances = outcomeChances(weights, features);
    std::array<double, 3> verdicts{};
    const auto slot = [](Verdict verdict) {
        return verdict == Verdict::Relevant ? 0U : verdict == Verdict::Unclear ? 1U : 2U;
    };
    for (size_t i = 0; i < chances.size(); ++i)
        verdicts[slot(kOutcomes[i].verdict)] += chances[i];
    const unsigned chosen = verdicts[0] >= kRelevantFrom ? 0U : verdicts[1] >= verdicts[2] ? 1U : 2U;
    size_t best = kOutcomes.size();
    for (size_t i = 0; i < chances.size(); ++i) {
        if (slot(kOutcomes[i].verdict) == chosen && (best == kOutcomes.size() || chances[i] > chances[best]))
            best = i;
    }
    return kOutcomes[best];
}

} // namespace headsup::relevance
