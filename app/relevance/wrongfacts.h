// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/reading.h"

#include <QDate>
#include <optional>

namespace headsup::relevance {

struct PricePair
{
    size_t now = 0; ///< tokens of the message
    size_t before = 0;
};

/// "$129 instead of $99": a new price that is not below the old one, in languages that name the old one.
[[nodiscard]] std::optional<PricePair> findPriceRise(const Reading& message);

/// The first day and month of the message that lies before `today`. A date without a year counts as past for
/// two months; longer ago, the next one is meant.
[[nodiscard]] std::optional<Span> findPastDate(const Reading& message, QDate today);

} // namespace headsup::relevance
