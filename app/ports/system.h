// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/random.h"

namespace headsup::ports {

class SystemClock final : public Clock
{
public:
    [[nodiscard]] domain::Instant now() const override;
    [[nodiscard]] domain::Milliseconds steady() const override;
};

class SystemRandom final : public Random
{
public:
    [[nodiscard]] double fraction() override;
    [[nodiscard]] QString uuid() override;
};

} // namespace headsup::ports
