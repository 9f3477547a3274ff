// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "ports/transport.h"

#include <optional>

namespace headsup::graph {

/// A clock that is off by more than this is worth a word: opt-ins and windows end by it.
inline constexpr domain::Milliseconds kClockTolerance = std::chrono::minutes{5};

/// What time it is for the other side: the Date header of a whole reply (RFC 9110, 5.6.7). Nothing where it
/// is missing or damaged.
[[nodiscard]] std::optional<domain::Instant> serverTimeOf(const ports::HttpReply& reply);

/// How far our clock is ahead of theirs, to the second; nothing within the tolerance.
[[nodiscard]] std::optional<domain::Milliseconds> clockAhead(domain::Instant ours, domain::Instant theirs);

/// "The clock of this computer is 3 hours ahead of Messenger's …", for people.
[[nodiscard]] QString clockSentence(domain::Milliseconds ahead);

} // namespace headsup::graph
