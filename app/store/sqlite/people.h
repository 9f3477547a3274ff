// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/ledger.h"
#include "store/sqlite/reads.h"

/// What a person may ask for: to be left alone, and to be forgotten. Each is one transaction.
namespace headsup::store::sqlite {

[[nodiscard]] qint64 withdraw(
    Database& database, const domain::PageId& page, const domain::Psid& psid, domain::Instant now);
void erase(Database& database, const domain::PageId& page, const domain::Psid& psid, domain::Instant now);

struct PersonRow
{
    domain::PersonId id;
    domain::Psid psid;
    PageKey page;
};
/// What erase() does, inside the caller's transaction and whatever is still open. The caller withdraws first
/// where the person's opt-ins are to be withdrawn by a reason of its own.
void erasePerson(Database& database, Ledger& ledger, const PersonRow& person, domain::Instant now);

} // namespace headsup::store::sqlite
