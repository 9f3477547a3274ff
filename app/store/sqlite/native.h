// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/database.h"

#include <QByteArrayView>

struct sqlite3_stmt;

namespace headsup::store::sqlite {

/// A statement of SQLite itself on the connection of a Database, for the two places that move a million rows:
/// texts stay UTF-8 and nothing becomes a QVariant. Qt's driver and this use one and the same library, which
/// is checked. Everything else speaks through Statement.
class Native
{
public:
    Native(Database& database, const char* sql);
    ~Native();
    Native(const Native&) = delete;
    Native& operator=(const Native&) = delete;

    /// Marks count from 1. A text must live until the statement has run.
    Native& bind(int mark, qint64 value);
    Native& bind(int mark, QByteArrayView utf8);
    Native& bindNull(int mark);
    /// Whether there is a row. Throws Failure.
    bool step();
    /// Runs a statement that answers no rows, and makes it ready for other values.
    void run();
    void reset();
    [[nodiscard]] qint64 changed() const;    ///< by the last run
    [[nodiscard]] qint64 insertedId() const; ///< by the last insert

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] QByteArrayView text(int column) const; ///< until the next step
    [[nodiscard]] bool isNull(int column) const;

private:
    Database& m_database;
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace headsup::store::sqlite
