// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/reads.h"

#include <QByteArray>
#include <optional>
#include <vector>

namespace headsup::store::sqlite {

/// Searches opt-ins as one types: any part of a name, an id or a prompt, from one letter on. The folded texts
/// of all people stand in memory (about 45 bytes an opt-in) from the first search on, and so do the ids of
/// the last question without its search, so that a keystroke asks the database nothing as long as nobody
/// writes. After an import, an undo or an erasure the texts are read anew; nothing else changes what is
/// searched.
class OptInSearch
{
public:
    explicit OptInSearch(Database& database)
        : m_database(database)
    {
    }
    /// As Reader::optInIds().
    [[nodiscard]] std::vector<domain::OptInId> ids(const OptInQuery& query, const CancelFlag& cancel);

private:
    /// Changes with every commit, by this connection or another.
    struct Version
    {
        qint64 others = -1;
        qint64 own = 0;
        friend bool operator==(const Version&, const Version&) = default;
    };
    [[nodiscard]] Version version();
    void forget();
    void readList(const OptInQuery& query, const Version& now, const CancelFlag& cancel);
    void readTexts(const Version& now, const CancelFlag& cancel);
    [[nodiscard]] std::vector<char> peopleWith(const QByteArray& needle, const CancelFlag& cancel) const;
    [[nodiscard]] std::vector<char> promptsWith(const QByteArray& needle) const;

    Database& m_database;
    std::optional<OptInQuery> m_listed; ///< without a search
    Version m_listVersion;
    std::vector<domain::OptInId> m_list;

    Version m_textVersion;
    QByteArray m_stamp;            ///< of what the texts depend on
    QByteArray m_people;           ///< "folded name\nid\n" of one after the other
    std::vector<quint32> m_starts; ///< in m_people, by the number of the person's row, and the end
    std::vector<QByteArray> m_prompts;
    struct OptIn
    {
        quint32 person = 0;
        quint32 prompt = 0;
    };
    std::vector<OptIn> m_optIns; ///< by the number of the row
};

} // namespace headsup::store::sqlite
