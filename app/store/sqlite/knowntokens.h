// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/optinstate.h"
#include "store/sqlite/keyhash.h"
#include "store/sqlite/native.h"
#include "store/sqlite/reads.h"

#include <optional>

namespace headsup::store::sqlite {

/// What an import knows of a token.
struct KnownToken
{
    domain::OptInId id; ///< invalid: it stands only in the file that a dry run reads
    domain::OptInState state = domain::OptInState::Unused;
    quint64 person = 0; ///< see KnownTokens::person()
};

/// The tokens of a Page's realm while an import goes on: what the file itself brought stands in memory, the
/// rest is asked of the database one by one, or is in memory too once everything was loaded, 24 bytes a token
/// at about half the places taken. A token that memory takes for a known one is another with a chance of
/// 10^-16 a file; that nothing is twice in the workspace does not rest on it but on the unique index.
class KnownTokens
{
public:
    KnownTokens(Database& database, PageKey page);
    /// Stands for a person of a Page: equal for equal ones.
    [[nodiscard]] quint64 person(QByteArrayView psid) const { return personOf(m_page.nr, psid); }
    [[nodiscard]] Key keyOf(QByteArrayView token) const { return m_hash(token); }
    /// key is that of the token.
    [[nodiscard]] std::optional<KnownToken> find(const Key& key, QByteArrayView token);
    /// New, or changed since it was found.
    void put(const Key& key, const KnownToken& known);
    /// Reads all tokens of the realm, unless that was done before.
    void load();
    /// Whether what memory does not have is new.
    [[nodiscard]] bool isLoaded() const { return m_loaded; }
    void forget();

private:
    struct Slot
    {
        quint64 a = 0;
        quint64 person = 0;
        quint32 id = 0;
        quint32 rest = 0; ///< 28 bits of the key and the state
        [[nodiscard]] bool has(const Key& key) const { return a == key.a && rest >> 4 == bitsOf(key); }
    };
    [[nodiscard]] static quint32 bitsOf(const Key& key) { return static_cast<quint32>(key.b >> 36); }
    [[nodiscard]] quint64 personOf(qint64 page, QByteArrayView psid) const;
    Database& m_database;
    PageKey m_page;
    KeyHash m_hash;
    Native m_find;
    KeyTable<Slot> m_table;
    bool m_loaded = false;
};

} // namespace headsup::store::sqlite
