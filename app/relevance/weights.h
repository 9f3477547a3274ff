// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/features.h"

#include <QHash>
#include <vector>

namespace headsup::relevance {

/// The fitted table: one weight a feature and outcome, all outcomes of a feature together. First those of
/// features.h, then those of the patterns.
struct Weights
{
    std::vector<double> table;
    QHash<QString, int> patterns; ///< to the feature's place in the table
};

/// As tests/app/relevance/fitweights.cpp made them: weights.inc and resources/weights/patterns.txt. Read at
/// the first call; any thread. Null where they were made for other features than these.
[[nodiscard]] const Weights* shippedWeights();

/// Every feature of a pair that the table knows, patterns included.
[[nodiscard]] std::vector<Feature> weighedFeatures(
    const Weights& weights, const Signals& seen, const Judgement& byRules);

/// One chance an outcome of kOutcomes; they add up to 1.
[[nodiscard]] std::vector<double> outcomeChances(const double* weights, const std::vector<Feature>& features);

/// Relevant only where it is more likely than everything else together.
[[nodiscard]] Judgement judgeByWeights(const double* weights, const std::vector<Feature>& features);

} // namespace headsup::relevance
