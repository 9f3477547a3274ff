// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/transport.h"

namespace headsup::graph {

/// How much of the Page's allowance is used, as the reply's headers tell. Absent headers are normal.
struct Usage
{
    int percent = 0;     ///< the highest figure named, 0 to 100 and above
    int waitSeconds = 0; ///< until calls are welcome again; 0: not named
    friend bool operator==(const Usage&, const Usage&) = default;
};

/// From this share on the Page is slowed down, the more the nearer it comes to the next one …
inline constexpr int kSlowPercent = 75;
/// … and from this one on it rests: more calls while throttled lengthen the block.
inline constexpr int kRestPercent = 90;

/// Reads retry-after (seconds), x-app-usage, x-page-usage and x-business-use-case-usage (which names
/// minutes). Damaged headers count as absent; no wait is longer than a day.
[[nodiscard]] Usage usageOf(const ports::HttpReply& reply);
} // namespace headsup::graph
