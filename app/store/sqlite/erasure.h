// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "domain/optinstate.h"
#include "domain/secret.h"
#include "store/sqlite/reads.h"
#include "store/sqlite/uses.h"

#include <QHash>
#include <QSet>

namespace headsup::store::sqlite {

/// The hash that stays of what was erased, keyed with random bytes of the workspace: 32 hexadecimal digits.
class KeyedHash
{
public:
    explicit KeyedHash(Database& database);
    [[nodiscard]] QString psid(const domain::Psid& psid) const;
    [[nodiscard]] QString token(const domain::Secret& token) const;

private:
    [[nodiscard]] QString of(const char* kind, const QString& text) const;
    QByteArray m_key;
};

/// How the row of an erased person and of an erased token are named in their columns.
[[nodiscard]] QString erasedPsid(const QString& hash);
inline constexpr QStringView kErased = u"erased:";

/// What an import must know before it takes a row: who was erased, who opted out when, which tokens are gone
/// for good, by its own books or by the use journal. Read once an import. Hashes nothing where nothing was
/// ever erased or used.
class Graveyard
{
public:
    struct Buried
    {
        domain::OptInState state = domain::OptInState::Withdrawn;
        bool erased = false;
        bool kept = false; ///< its opt-in is there; only the text of the token is gone
    };
    Graveyard(Database& database, PageKey page);
    [[nodiscard]] bool isErased(const domain::Psid& psid) const;
    [[nodiscard]] std::optional<Buried> buried(const domain::Secret& token) const;
    /// An opt-in that is here already, though its token cannot be found by its text.
    [[nodiscard]] bool isKept(const domain::Secret& token) const;
    /// Everything the person gave up to then is withdrawn.
    [[nodiscard]] std::optional<domain::Instant> stoppedAt(const domain::Psid& psid) const;
    void stop(const domain::Psid& psid, domain::Instant at);

private:
    [[nodiscard]] std::optional<Use> remembered(const QString& token) const;
    KeyedHash m_hash;
    QSet<QString> m_erased;
    QHash<QString, Buried> m_buried;
    QHash<QString, domain::Instant> m_stops;
    UseJournal* m_journal = nullptr;
    qint64 m_realm = 0;
    [[nodiscard]] const LastUse* fateOf(const domain::Psid& psid) const;
    domain::PageId m_page;
    LastUses m_uses; ///< what the use journal remembers, also of tokens and people that this copy never had
    bool m_fates = false;          ///< some of it is about people
    OtherUses* m_others = nullptr; ///< what those of this account's other workspaces remember
};

/// Remembers a token for good. What is remembered already stays.
void bury(Database& database, const QString& tokenHash, qint64 realm, domain::OptInState state, bool erased);

} // namespace headsup::store::sqlite
