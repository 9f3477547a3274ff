// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/reads.h"
#include "store/writer.h"

namespace headsup::store::sqlite {

void setRetention(Database& database, const domain::Retention& wish);
/// One small step from the cursor on, one transaction. Throws Failure.
[[nodiscard]] RetentionStep applyRetention(
    Database& database, const RetentionCursor& from, domain::Instant now);

} // namespace headsup::store::sqlite
