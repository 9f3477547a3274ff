// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

namespace headsup::ports {

/// What time it is. now() may jump (a person or the network sets it); steady() never goes back and is for
/// waiting.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual domain::Instant now() const = 0;
    [[nodiscard]] virtual domain::Milliseconds steady() const = 0;
};

} // namespace headsup::ports
