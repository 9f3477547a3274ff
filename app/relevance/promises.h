// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topickind.h"
#include "relevance/news.h"

#include <QMap>

namespace headsup::relevance {

enum class Fact { Price, Time, Link };

/// Facts that the kind demands or the prompt asks for.
struct Promises
{
    std::vector<Fact> missing;
    std::vector<std::pair<Fact, Span>> kept;
    std::optional<Span> ceilingSpan; ///< in the message: an amount above the one the prompt sets as a limit
    double ceiling = 0;
    bool notLower = false; ///< the topic's new price is not below its old one
};

/// fields: of the topic; price and old_price are compared where both hold an amount.
[[nodiscard]] Promises findPromises(domain::TopicKind kind, const Reading& prompt, const Reading& message,
    const QMap<QString, QString>& fields);

} // namespace headsup::relevance
