// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/reads.h"

/// What a person may ask for: to be left alone, and to be forgotten. Each is one transaction.
namespace headsup::store::sqlite {

[[nodiscard]] qint64 withdraw(
    Database& database, const domain::PageId& page, const domain::Psid& psid, domain::Instant now);
void erase(Database& database, const domain::PageId& page, const domain::Psid& psid, domain::Instant now);

} // namespace headsup::store::sqlite
