// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "store/sqlite/database.h"

#include <QHash>

/// What a workspace and its use journal know of one another, and from which computer it sends.
namespace headsup::store::sqlite {

inline const QString kUseJournal = QStringLiteral("use_journal"); ///< why a state changed

struct LastUse
{
    Use use = Use::Claimed;
    domain::Instant at{};
};
using LastUses =
    QHash<QByteArray, LastUse>; ///< by UseJournal::hashOf() of a token, personText() or askedText()

/// What the journal says last about each token and person, where it knows more than this copy of the
/// workspace; else nothing.
[[nodiscard]] LastUses missedUses(Database& database);
/// Brings that into the books, inside a transaction of the caller: the number of opt-ins and people that it
/// changed. Throws Failure.
[[nodiscard]] qint64 replay(Database& database, const LastUses& missed, domain::Instant now);

/// What the journal says last about each token and person. Empty without a journal.
[[nodiscard]] LastUses lastUses(Database& database);

/// What stands for a person in the journal: opting out and erasure, and, apart from them, being asked.
[[nodiscard]] QString personText(const domain::PageId& page, const domain::Psid& psid);
[[nodiscard]] QString askedText(const domain::PageId& page, const domain::Psid& psid);
/// A line of the caller's transaction; nothing without a journal. The texts are those above, or a token.
void noteUse(Database& database, const QString& text, qint64 realm, Use use, domain::Instant at);

/// The first computer that sends from a workspace is the one that may. Throws WorkspaceElsewhere. An empty
/// name is not checked. Part of the caller's transaction.
void checkSender(Database& database, const QString& computer);
/// From now on it is this one.
void setSender(Database& database, const QString& computer);

} // namespace headsup::store::sqlite
