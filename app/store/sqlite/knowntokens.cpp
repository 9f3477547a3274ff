// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/knowntokens.h"

#include <limits>
#include <vector>

namespace headsup::store::sqlite {

using domain::OptInState;

KnownTokens::KnownTokens(Database& database, PageKey page)
    : m_database(database)
    , m_page(page)
    , m_find(database, "SELECT o.id, o.state, o.page, p.psid FROM opt_ins o JOIN people p ON p.id = o.person"
                       " WHERE o.token = ? AND o.realm = ?")
{
}

quint64 KnownTokens::personOf(qint64 page, QByteArrayView psid) const
{
    return m_hash(psid).a ^ static_cast<quint64>(page) * 0x9e3779b97f4a7c15U;
}

std::optional<KnownToken> KnownTokens::find(const Key& key, QByteArrayView token)
{
    if (const auto* slot = m_table.find(key))
        return KnownToken{domain::OptInId{slot->id}, static_cast<OptInState>(slot->rest & 15U), slot->person};
    if (m_loaded)
        return std::nullopt;
    std::optional<KnownToken> known;
    m_find.bind(1, token).bind(2, m_page.realm);
    if (m_find.step()) {
        known = {domain::OptInId{m_find.number(0)}, static_cast<OptInState>(m_find.number(1)),
            personOf(m_find.number(2), m_find.text(3))};
    }
    m_find.reset(); // a question left open would hold the file
    return known;
}

void KnownTokens::put(const Key& key, const KnownToken& known)
{
    if (known.id.value() > std::numeric_limits<quint32>::max())
        fail(domain::ErrorCode::Internal, QStringLiteral("more opt-ins than an import can count"));
    const Slot slot{key.a, known.person, static_cast<quint32>(known.id.value()),
        bitsOf(key) << 4 | static_cast<quint32>(known.state)};
    if (auto* found = m_table.find(key))
        *found = slot;
    else
        m_table.insert(key, slot);
}

void KnownTokens::load()
{
    if (m_loaded)
        return;
    std::vector<quint64> people; // by the number of their row
    {
        Native select(m_database, "SELECT id, page, psid FROM people NOT INDEXED");
        while (select.step()) {
            const auto row = static_cast<size_t>(select.number(0));
            if (row >= people.size())
                people.resize(std::max(row + 1, people.size() * 3 / 2));
            people[row] = personOf(select.number(1), select.text(2));
        }
    }
    // Counters answer at once; a count of the rows would read them all.
    m_table.reserve(static_cast<size_t>(
        m_database.number(QStringLiteral("SELECT coalesce(sum(n), 0) FROM topic_counts"))));
    Native select(m_database, "SELECT id, state, person, token FROM opt_ins WHERE realm = ?");
    select.bind(1, m_page.realm);
    while (select.step()) {
        const auto key = m_hash(select.text(3));
        const auto row = static_cast<size_t>(select.number(2));
        if (!m_table.find(key)) // what this import changed is there already
            put(key, {domain::OptInId{select.number(0)}, static_cast<OptInState>(select.number(1)),
                         row < people.size() ? people[row] : 0});
    }
    m_loaded = true;
}

void KnownTokens::forget()
{
    m_table.clear();
    m_loaded = false;
}

} // namespace headsup::store::sqlite
