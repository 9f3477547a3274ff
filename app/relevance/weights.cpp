// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/weights.h"

#include <QFile>
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
constexpr double kRiskBelow = 0.15; ///< the chance of "not relevant" that a relevant message may have
constexpr double kLookAgain = 1.3;  ///< between unclear and not relevant: to look again is the lesser harm

/// How much a pattern counts beside a feature of which there are few.
constexpr double kPatternValue = 1.0;

Weights unpacked()
{
    Weights weights;
    weights.table.reserve(std::size(kTable));
    for (const int thousandths : kTable)
        weights.table.push_back(thousandths / 1000.0);
    QFile file(QStringLiteral(":/weights/patterns.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return weights;
    const auto text = QString::fromUtf8(file.readAll());
    for (const auto line : QStringView(text).split(u'\n', Qt::SkipEmptyParts)) {
        const auto columns = line.split(u'\t');
        if (line.startsWith(u'#') || columns.size() != qsizetype(kOutcomes.size()) + 1)
            continue;
        weights.patterns.insert(
            columns[0].toString(), static_cast<int>(weights.table.size() / kOutcomes.size()));
        for (size_t i = 0; i < kOutcomes.size(); ++i)
            weights.table.push_back(columns[qsizetype(i) + 1].toInt() / 1000.0);
    }
    return weights;
}

} // namespace

const Weights* shippedWeights()
{
    static const auto weights = unpacked();
    static const bool fits = std::size(kTable) == static_cast<size_t>(featureCount()) * kOutcomes.size() &&
                             !weights.patterns.isEmpty();
    return fits ? &weights : nullptr;
}

std::vector<Feature> weighedFeatures(const Weights& weights, const Signals& seen, const Judgement& byRules)
{
    auto features = featuresOf(seen, byRules);
    for (const auto& pattern : seen.patterns) {
        if (const auto it = weights.patterns.constFind(pattern); it != weights.patterns.cend())
            features.push_back({*it, kPatternValue});
    }
    return features;
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
    const bool likely = verdicts[0] >= kRelevantFrom;
    const unsigned chosen = likely && verdicts[2] < kRiskBelow                  ? 0U
                            : likely || verdicts[1] * kLookAgain >= verdicts[2] ? 1U
                                                                                : 2U;
    size_t best = kOutcomes.size();
    for (size_t i = 0; i < chances.size(); ++i) {
        if (slot(kOutcomes[i].verdict) == chosen && (best == kOutcomes.size() || chances[i] > chances[best]))
            best = i;
    }
    return kOutcomes[best];
}

} // namespace headsup::relevance
