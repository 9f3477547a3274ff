// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <optional>

namespace headsup::domain {

/// What a request to /messages names as its recipient. The numbers are those of the workspace.
enum class Recipient : int {
    Token = 1,    ///< the opt-in's token, which is used up by it
    Person,       ///< the person's id, inside the open 24-hour window: the token is kept
    Recurring,    ///< a recurring token, which is good for further messages
    Conversation, ///< the person's id inside the open window, with no token to fall back on
    Utility,      ///< the person's id, with a template that Meta approved
};
/// The recipient itself is used up by one message; nothing else is.
[[nodiscard]] constexpr bool isSpent(Recipient recipient)
{
    return recipient == Recipient::Token;
}

/// "token", "person", "recurring", "conversation", "utility"
[[nodiscard]] inline QString slug(Recipient recipient)
{
    switch (recipient) {
    case Recipient::Token:
        return QStringLiteral("token");
    case Recipient::Person:
        return QStringLiteral("person");
    case Recipient::Recurring:
        return QStringLiteral("recurring");
    case Recipient::Conversation:
        return QStringLiteral("conversation");
    case Recipient::Utility:
        return QStringLiteral("utility");
    }
    Q_UNREACHABLE();
}

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
