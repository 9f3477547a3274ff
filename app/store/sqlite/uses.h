// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/sqlite/database.h"

/// What a workspace and its use journal know of one another, and from which computer it sends.
namespace headsup::store::sqlite {

/// Brings back what happened to tokens after this copy of the workspace was made; the number of opt-ins that
/// it changed. One transaction; throws Failure.
[[nodiscard]] qint64 replayUses(Database& database, domain::Instant now);

/// The first computer that sends from a workspace is the one that may. Throws WorkspaceElsewhere. An empty
/// name is not checked. Part of the caller's transaction.
void checkSender(Database& database, const QString& computer);
/// From now on it is this one.
void setSender(Database& database, const QString& computer);

} // namespace headsup::store::sqlite
