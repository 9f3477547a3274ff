// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <optional>

namespace headsup::domain {

/// What a request to /messages names as its recipient. The numbers are those of the workspace.
enum class Recipient : int {
    Token = 1, ///< the opt-in's token, which is used up by it
    Person,    ///< the person's id, inside the open 24-hour window: the token is kept
};

/// Messenger's standard window: 24 hours from the person's last act.
inline constexpr auto kWindow = std::chrono::hours{24};
/// Nobody is written to so shortly before the end: clocks differ, and a request takes its time.
inline constexpr auto kWindowMargin = std::chrono::minutes{2};
/// An event that is dated further into the future proves nothing about now.
inline constexpr auto kEventSkew = std::chrono::minutes{10};

/// Until when a person may be written to without a token.
[[nodiscard]] inline bool isWindowOpen(std::optional<Instant> until, Instant now)
{
    return until && now + kWindowMargin < *until;
}

} // namespace headsup::domain
