// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/optinsearch.h"

#include "domain/textfold.h"
#include "store/sqlite/native.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <sqlite3.h>

namespace headsup::store::sqlite {

namespace {

/// Place of the needle from this one on, or -1.
qsizetype findFrom(const QByteArray& text, qsizetype from, const QByteArray& needle)
{
    const char* const begin = text.constData() + from;
    const auto room = static_cast<size_t>(text.size() - from);
    const auto* found = static_cast<const char*>(
        needle.size() == 1 ? std::memchr(begin, needle.front(), room)
                           : ::memmem(begin, room, needle.constData(), static_cast<size_t>(needle.size())));
    return found ? found - text.constData() : -1;
}

template<class T>
void growTo(std::vector<T>& values, size_t size)
{
    if (values.capacity() < size)
        values.reserve(std::max(size, values.capacity() * 5 / 4));
    if (values.size() < size)
        values.resize(size);
}

} // namespace

OptInSearch::Version OptInSearch::version()
{
    return {m_database.number(QStringLiteral("PRAGMA data_version")),
        sqlite3_total_changes64(m_database.handle())};
}

std::vector<domain::OptInId> OptInSearch::ids(const OptInQuery& query, const CancelFlag& cancel)
{
    checkCancel(cancel, 0);
    // What stands in an open transaction may be taken back, and no version tells of that.
    if (m_database.inTransaction())
        forget();
    const auto needle = domain::folded(query.search).toUtf8();
    const auto now = version();
    readList(query, now, cancel);
    if (needle.isEmpty())
        return m_list;
    readTexts(now, cancel);
    const auto people = peopleWith(needle, cancel);
    const auto prompts = promptsWith(needle);
    std::vector<domain::OptInId> found;
    found.reserve(m_list.size() / 8);
    for (size_t i = 0; i < m_list.size(); ++i) {
        checkCancel(cancel, i);
        const auto row = static_cast<size_t>(m_list[i].value());
        if (row >= m_optIns.size())
            continue;
        const auto [person, prompt] = m_optIns[row];
        const bool hit = (person < people.size() && people[person] != 0) ||
                         (prompt < prompts.size() && prompts[prompt] != 0);
        if (hit)
            found.push_back(m_list[i]);
    }
    return found;
}

void OptInSearch::forget()
{
    m_listed.reset();
    m_stamp.clear();
    m_textVersion = {};
}

void OptInSearch::readList(const OptInQuery& query, const Version& now, const CancelFlag& cancel)
{
    auto all = query;
    all.search.clear();
    if (m_listed == all && m_listVersion == now)
        return;
    m_listed.reset();
    m_list = optInIds(m_database, all, cancel);
    m_listed = all;
    m_listVersion = m_database.inTransaction() ? Version{} : now;
}

void OptInSearch::readTexts(const Version& now, const CancelFlag& cancel)
{
    if (m_textVersion == now)
        return;
    const auto stamp =
        m_database
            .word(QStringLiteral("SELECT (SELECT coalesce(max(id), 0) FROM import_batches) || ' ' ||"
                                 " (SELECT count(undone_at) FROM import_batches) || ' ' ||"
                                 " (SELECT coalesce(max(id), 0) FROM opt_ins) || ' ' ||"
                                 " (SELECT coalesce(max(id), 0) FROM people) || ' ' ||"
                                 " (SELECT count(*) FROM people WHERE erased_at IS NOT NULL)"))
            .toLatin1();
    m_textVersion = {};
    if (stamp != m_stamp || m_stamp.isEmpty()) {
        m_stamp.clear();
        m_people.clear();
        m_starts.clear();
        m_prompts.clear();
        m_optIns.clear();
        size_t rows = 0;
        Native people(m_database, "SELECT id, name_folded, psid FROM people NOT INDEXED");
        while (people.step()) {
            checkCancel(cancel, rows++);
            if (m_people.size() > std::numeric_limits<quint32>::max() / 2)
                fail(domain::ErrorCode::Internal, QStringLiteral("more people than a search can hold"));
            // Rows come by number; those that are missing have no text.
            const auto row = static_cast<size_t>(people.number(0));
            const auto old = m_starts.size();
            growTo(m_starts, row + 1);
            std::fill(m_starts.begin() + static_cast<std::ptrdiff_t>(old), m_starts.end(),
                static_cast<quint32>(m_people.size()));
            m_people.append(people.text(1)).append('\n').append(people.text(2)).append('\n');
        }
        m_starts.push_back(static_cast<quint32>(m_people.size()));
        Native prompts(m_database, "SELECT id, text_folded FROM prompts");
        while (prompts.step()) {
            growTo(m_prompts, static_cast<size_t>(prompts.number(0)) + 1);
            m_prompts.back() = prompts.text(1).toByteArray();
        }
        Native optIns(m_database, "SELECT id, person, prompt FROM opt_ins NOT INDEXED");
        while (optIns.step()) {
            checkCancel(cancel, rows++);
            growTo(m_optIns, static_cast<size_t>(optIns.number(0)) + 1);
            m_optIns.back() = {
                static_cast<quint32>(optIns.number(1)), static_cast<quint32>(optIns.number(2))};
        }
        m_stamp = stamp;
    }
    m_textVersion = m_database.inTransaction() ? Version{} : now;
}

std::vector<char> OptInSearch::peopleWith(const QByteArray& needle, const CancelFlag& cancel) const
{
    std::vector<char> found(std::max<size_t>(m_starts.size(), 1));
    size_t person = 0;
    size_t hits = 0;
    for (auto at = findFrom(m_people, 0, needle); at >= 0;
         at = findFrom(m_people, m_starts[person], needle)) {
        checkCancel(cancel, ++hits);
        // The next hit is near for a short needle and far for a long one.
        const auto place = static_cast<quint32>(at);
        for (int step = 0; step < 8 && m_starts[person + 1] <= place; ++step)
            ++person;
        if (m_starts[person + 1] <= place) {
            const auto next = std::upper_bound(
                m_starts.begin() + static_cast<std::ptrdiff_t>(person), m_starts.end(), place);
            person = static_cast<size_t>(next - m_starts.begin()) - 1;
        }
        found[person] = 1;
        ++person;
    }
    return found;
}

std::vector<char> OptInSearch::promptsWith(const QByteArray& needle) const
{
    std::vector<char> found(std::max<size_t>(m_prompts.size(), 1));
    for (size_t i = 0; i < m_prompts.size(); ++i)
        found[i] = m_prompts[i].contains(needle) ? 1 : 0;
    return found;
}

} // namespace headsup::store::sqlite
