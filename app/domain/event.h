// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>
#include <array>
#include <optional>

namespace headsup::domain {

/// What a Page's webhook tells of. The numbers are those of the workspace and never change their meaning.
enum class EventKind : int {
    OptIn = 1, ///< the token itself became an opt-in
    Message,
    Postback,
    Reaction,
    Delivery, ///< everything sent up to the watermark was delivered
    Read,     ///< everything sent up to the watermark was read
    Stop,     ///< the person wants no more notifications
    Resume,
    PolicyEnforcement, ///< Meta warned, blocked or unblocked the Page
    Echo,              ///< a message that the Page sent
    Feedback,          ///< thumbs up or down
    Other,             ///< not known to this program; kept as it came
};

inline constexpr std::array kEventKinds{EventKind::OptIn, EventKind::Message, EventKind::Postback,
    EventKind::Reaction, EventKind::Delivery, EventKind::Read, EventKind::Stop, EventKind::Resume,
    EventKind::PolicyEnforcement, EventKind::Echo, EventKind::Feedback, EventKind::Other};

[[nodiscard]] QString slug(EventKind kind); ///< "policy_enforcement" and the like
[[nodiscard]] QString displayName(EventKind kind);

/// One event of a webhook, already checked.
struct PageEvent
{
    EventKind kind = EventKind::Other;
    Psid psid; ///< invalid where it names no person
    Instant at{};
    MessageId mid;                    ///< of the message it is about; invalid where there is none
    std::optional<Instant> watermark; ///< of Delivery and Read
    QString detail; ///< postback payload, reaction, action and reason, metadata of an echo, more mids
    QString raw;    ///< the event as JSON, without opt-in tokens
    QString hash;   ///< of the event as it came: the same event twice is one
};

} // namespace headsup::domain
