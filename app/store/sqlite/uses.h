// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/sqlite/database.h"

#include <QHash>

/// What a workspace and its use journal know of one another, and from which computer it sends.
namespace headsup::store::sqlite {

inline const QString kUseJournal = QStringLiteral("use_journal"); ///< why a state changed

/// What the journal says last about each token, where it knows more than this copy of the workspace; else
/// nothing.
[[nodiscard]] QHash<QByteArray, Use> missedUses(Database& database);
/// Brings that into the books, inside a transaction of the caller: the number of opt-ins that it changed.
/// Throws Failure.
[[nodiscard]] qint64 replay(Database& database, const QHash<QByteArray, Use>& missed, domain::Instant now);

/// What the journal says last about each token, by UseJournal::hashOf(). Empty without a journal.
[[nodiscard]] QHash<QByteArray, Use> lastUses(Database& database);

/// The first computer that sends from a workspace is the one that may. Throws WorkspaceElsewhere. An empty
/// name is not checked. Part of the caller's transaction.
void checkSender(Database& database, const QString& computer);
/// From now on it is this one.
void setSender(Database& database, const QString& computer);

} // namespace headsup::store::sqlite
