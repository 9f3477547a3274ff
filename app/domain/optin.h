// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/optinstate.h"

#include <QString>
#include <algorithm>

namespace headsup::domain {

/// When a token of this age must be taken for expired. Meta says "within one year" and gives no expiry with
/// the token: the earlier of 365 days and the calendar year, less a day for clocks and zones.
[[nodiscard]] inline Instant expiryOf(Instant optedInAt)
{
    return optedInAt + std::chrono::days{364};
}

/// One person's consent to one prompt as lists show it. The token itself is not part of it: only a claim has
/// it.
struct OptInRow
{
    OptInId id;
    PersonId person;
    Psid psid;
    QString name; ///< of the person; may be empty
    TopicId topic;
    QString topicName;
    QString prompt;
    OptInState state = OptInState::Unused;
    Instant optedInAt{};
    Instant expiresAt{};
    QString locale;
    friend bool operator==(const OptInRow&, const OptInRow&) = default;
};

} // namespace headsup::domain
