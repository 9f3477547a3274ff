// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topickind.h"
#include "relevance/reading.h"

#include <optional>
#include <vector>

namespace headsup::relevance {

/// What the message says has happened.
struct News
{
    std::optional<Hit> told;    ///< the promised kind, said to be true
    bool weak = false;          ///< only something that may be news of the kind is told, such as "available"
    bool firm = false;          ///< told in words of the kind itself, not only as "available"
    std::optional<Hit> denied;  ///< the promised kind or the thing's state, said not (yet) to be true
    std::optional<Hit> other;   ///< another kind, where the promised one is not told
    std::vector<int> sentences; ///< that tell the promised kind
};

/// Words of the prompt itself ("my cancelled trip") deny nothing.
[[nodiscard]] News findNews(domain::TopicKind kind, const Reading& prompt, const Reading& message);

/// A section of the lists speaks of this kind.
[[nodiscard]] bool speaksOf(Section section, domain::TopicKind kind);

/// The kind a section speaks of most.
[[nodiscard]] std::optional<domain::TopicKind> kindOf(Section section);

} // namespace headsup::relevance
