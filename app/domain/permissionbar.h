// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/permission.h"

namespace headsup::domain {

/// Why a permission cannot be used now, the reason that lasts longest first; nothing where it can.
[[nodiscard]] inline std::optional<LeftOutReason> barredBy(const PermissionBar& bar, Instant now)
{
    if (bar.ended)
        return LeftOutReason::Dead;
    if (bar.stopped)
        return LeftOutReason::Stopped;
    if (bar.restsUntil && now < *bar.restsUntil)
        return LeftOutReason::Resting;
    return std::nullopt;
}

} // namespace headsup::domain
