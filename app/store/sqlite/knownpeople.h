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
    /// What a row says of a person: id, first, last and whole name, locale, time zone, e-mail and phone.
    using Said = std::array<QStringView, 8>;
    /// It is stored when this returns.
    [[nodiscard]] domain::PersonId take(const Said& said);
    /// record: OptInRecord or Person.
    template<class Record>
    [[nodiscard]] domain::PersonId take(const Record& r)
    {
        return take(
            Said{r.psid.value(), r.firstName, r.lastName, r.name, r.locale, r.timezone, r.email, r.phone});
    }
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
    /// Texts as UTF-8, one after the other, so that one hash stands for all.
    template<size_t n>
    struct Texts
    {
        QByteArray bytes;
        std::array<qsizetype, n> ends{};
        void set(const std::array<QStringView, n>& texts);
        [[nodiscard]] QByteArrayView operator[](size_t i) const;
    };
    [[nodiscard]] quint64 saidOf(const Texts<8>& texts) const;
    [[nodiscard]] qint64 insert(const Said& said);
    /// id: 0 where it is to be found. None where the person is new.
    [[nodiscard]] std::optional<qint64> enrich(const Said& said, qint64 id);

    Database& m_database;
    PageKey m_page;
    KeyHash m_hash;
    Native m_insert;
    Native m_find;
    Native m_read;
    KeyTable<Slot> m_table;
    Texts<8> m_texts; ///< of what is said now
    Texts<2> m_names; ///< the whole name and its folded form
    bool m_loaded = false;
};

} // namespace headsup::store::sqlite
