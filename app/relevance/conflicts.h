// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/coverage.h"
#include "relevance/news.h"

namespace headsup::relevance {

/// Another value where the prompt named one: a colour, a size, a number, a day, a place.
struct Conflict
{
    QString asked;
    QString found;
    std::optional<Span> promptSpan;
    Span messageSpan;
    bool name = false;   ///< a place, person or brand
    bool number = false; ///< figures: a size, a model, a year
};

/// Looks into the sentences that tell the news first: "3.5 l is back. 5.5 l follows" offers 3.5 l.
[[nodiscard]] std::vector<Conflict> findConflicts(const Subject& subject, const Coverage& coverage,
    const Reading& message, const News& news, const QString& original);

} // namespace headsup::relevance
