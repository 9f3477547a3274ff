// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/reads.h"

namespace headsup::store::sqlite {

/// True where the event was not there yet.
[[nodiscard]] bool insertEvent(
    Database& database, PageKey page, const domain::PageEvent& event, domain::BatchId batch);
[[nodiscard]] bool isEventKnown(Database& database, PageKey page, const domain::PageEvent& event);
/// Somebody opted out at that time; the latest counts. Somebody unknown becomes known by it. False where that
/// or a later time stood there already.
bool markStopped(Database& database, PageKey page, const domain::Psid& psid, domain::Instant at);
/// The same, remembered by the use journal as well.
void rememberStop(Database& database, PageKey page, const domain::Psid& psid, domain::Instant at);
/// Withdraws what people who opted out had given before; what is in flight or uncertain is left alone.
/// person 0: everybody of the Page. Answers how many.
qint64 withdrawStopped(
    Database& database, Ledger& ledger, PageKey page, domain::PersonId person, const QString& why);

} // namespace headsup::store::sqlite
