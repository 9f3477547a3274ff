// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/database.h"

#include <QStringList>

namespace headsup::store::sqlite {

/// Takes away for the rest of a transaction what is dear row by row when opt-ins come in by the million: the
/// trigger that looks how each begins and, where the caller knows every token and person that there is, the
/// indexes of opt-ins and people.
/// putBack() makes them anew word for word, and so checks every row: the index refuses a token that is there
/// twice, a question finds a row that began wrongly. Ending the transaction otherwise takes everything back.
class BulkLoad
{
public:
    enum class Indexes { Keep, TakeAway };
    BulkLoad(Database& database, Indexes indexes);
    /// Before the commit. No question may be open on the connection.
    void putBack();

private:
    Database& m_database;
    qint64 m_after = 0;  ///< rows with higher ids come in unwatched
    QStringList m_taken; ///< the schema's own words
};

} // namespace headsup::store::sqlite
