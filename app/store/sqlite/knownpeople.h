// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "store/sqlite/keyhash.h"
#include "store/sqlite/native.h"
#include "store/sqlite/reads.h"

#include <optional>

namespace headsup::store::sqlite {

/// The people of a Page while an import goes on, found or made. A person gains what a row knows and never
/// loses a name to an empty cell. Each is asked of the database once at most, and none is once all were
/// loaded.
class KnownPeople
{
public:
    KnownPeople(Database& database, PageKey page);
    /// What is said of the person is stored when it returns.
    [[nodiscard]] domain::PersonId take(const domain::Person& said);
    /// Reads all people of the Page, unless that was done before.
    void load();
    /// Somebody else made people meanwhile: whom memory does not have is asked for again.
    void distrust() { m_loaded = false; }
    void forget();

private:
    struct Slot
    {
        quint64 a = 0;
        quint64 b = 0;
        qint64 id = 0;
        quint64 said = 0; ///< stands for what the last row said of the person, or for all that is known
        [[nodiscard]] bool has(const Key& key) const { return a == key.a && b == key.b; }
    };
    /// One after the other, so that one hash stands for all.
    struct Texts
    {
        QByteArray bytes;
        std::array<qsizetype, 8>
            ends{}; ///< of psid, first, last and whole name, locale, time zone, e-mail, phone
        void set(const domain::Person& person);
        [[nodiscard]] QByteArrayView operator[](size_t i) const;
    };
    [[nodiscard]] quint64 saidOf(const Texts& texts) const;
    [[nodiscard]] qint64 insert(const domain::Person& said, const Texts& texts);
    /// id: 0 where it is to be found. None where the person is new.
    [[nodiscard]] std::optional<qint64> enrich(const domain::Person& said, const Texts& texts, qint64 id);

    Database& m_database;
    PageKey m_page;
    KeyHash m_hash;
    Native m_insert;
    Native m_find;
    Native m_read;
    KeyTable<Slot> m_table;
    Texts m_texts;
    Texts m_folded;
    bool m_loaded = false;
};

} // namespace headsup::store::sqlite
