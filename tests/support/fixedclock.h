// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"

namespace headsup::test {

/// A clock that a test sets. It begins on 1 June 2026, noon, UTC.
class FixedClock final : public ports::Clock
{
public:
    [[nodiscard]] domain::Instant now() const override { return at; }
    [[nodiscard]] domain::Milliseconds steady() const override { return at.time_since_epoch(); }

    domain::Instant at = std::chrono::sys_days{std::chrono::year{2026} / 6 / 1} + std::chrono::hours{12};
};

} // namespace headsup::test
