// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/features.h"

#include <vector>

namespace headsup::relevance {

/// The fitted table: one weight a feature and outcome, all outcomes of a feature together. Made by
/// tests/app/relevance/fitweights.cpp. Null where the table was made for other features than these.
[[nodiscard]] const double* shippedWeights();

/// One chance an outcome of kOutcomes; they add up to 1.
[[nodiscard]] std::vector<double> outcomeChances(const double* weights, const std::vector<Feature>& features);

/// Relevant only where it is more likely than everything else together.
[[nodiscard]] Judgement judgeByWeights(const double* weights, const std::vector<Feature>& features);

} // namespace headsup::relevance
