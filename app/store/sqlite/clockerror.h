// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/database.h"

/// What Messenger's replies told of our clock, kept for the next program: an opt-in that expires by a wrong
/// clock is lost for good.
namespace headsup::store::sqlite {

/// Only what is more than a day off is kept. In a transaction of its own. Throws Failure.
void noteClock(Database& database, const Database::ClockError& error);
/// What an earlier program found out.
void recallClock(Database& database);
/// How far the clock is off, if by more than a day as far as we know; else 0. A clock that meanwhile says
/// what it would say after having been set is believed.
[[nodiscard]] domain::Milliseconds clockAhead(const Database& database, domain::Instant now);

} // namespace headsup::store::sqlite
