// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <chrono>
#include <cstdint>

namespace headsup::domain {

/// A point in time, UTC, to the millisecond. Local time exists only on screens and in files being read.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;
using Milliseconds = std::chrono::milliseconds;

[[nodiscard]] inline std::int64_t toMs(Instant t)
{
    return t.time_since_epoch().count();
}
[[nodiscard]] inline Instant fromMs(std::int64_t ms)
{
    return Instant{Milliseconds{ms}};
}

/// "2026-03-12T08:15:00Z", with ".250" before the Z where there are milliseconds.
[[nodiscard]] QString toIso(Instant t);
/// Reads ISO 8601 with an offset or Z. A time without either is an error: nobody can know what it means.
[[nodiscard]] Result<Instant> fromIso(const QString& text);

} // namespace headsup::domain
