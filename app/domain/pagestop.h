// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <algorithm>
#include <optional>

namespace headsup::domain {

/// Who stopped a Page. The numbers are those of the workspace.
enum class StopCause : int {
    Person = 1,
    Policy, ///< Facebook enforced one of its policies
};

[[nodiscard]] QString slug(StopCause cause);
[[nodiscard]] QString displayName(StopCause cause);

/// All sending of a Page is stopped until a person lifts it; kept as history afterwards.
struct PageStop
{
    StopCause cause = StopCause::Person;
    QString who;    ///< account on this computer, or what reported it
    QString reason; ///< in that person's words, or Facebook's; may be empty
    Instant at{};
    std::optional<Instant> liftedAt; ///< none: it holds
    QString liftedBy;
    friend bool operator==(const PageStop&, const PageStop&) = default;
};

/// "Stopped by ana: complaints" or "Stopped because Facebook …".
[[nodiscard]] QString sentence(const PageStop& stop);

/// Messenger asked for a rest of the whole Page.
struct PageRest
{
    Instant notedAt{};
    Instant until{};
    /// What is left of it. A clock that was set back since makes it no longer than it was.
    [[nodiscard]] Milliseconds left(Instant now) const
    {
        return std::clamp(until - now, Milliseconds{0}, std::max(until - notedAt, Milliseconds{0}));
    }
    friend bool operator==(const PageRest&, const PageRest&) = default;
};

} // namespace headsup::domain
