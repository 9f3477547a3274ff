// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/native.h"

#include <sqlite3.h>

namespace headsup::store::sqlite {

namespace {

void check(Database& database, int code)
{
    if (code != SQLITE_OK)
        database.failed(code, QString::fromUtf8(sqlite3_errmsg(database.handle())));
}

} // namespace

Native::Native(Database& database, const char* sql)
    : m_database(database)
{
    check(database, sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr));
}

Native::~Native()
{
    sqlite3_finalize(m_statement);
}

Native& Native::bind(int mark, qint64 value)
{
    check(m_database, sqlite3_bind_int64(m_statement, mark, value));
    return *this;
}

Native& Native::bind(int mark, QByteArrayView utf8)
{
    // An empty text is a text, too: never a null pointer.
    check(m_database, sqlite3_bind_text(m_statement, mark, utf8.isEmpty() ? "" : utf8.data(),
                          static_cast<int>(utf8.size()), SQLITE_STATIC));
    return *this;
}

Native& Native::bindNull(int mark)
{
    check(m_database, sqlite3_bind_null(m_statement, mark));
    return *this;
}

bool Native::step()
{
    const auto code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE) {
        const auto text = QString::fromUtf8(sqlite3_errmsg(m_database.handle()));
        sqlite3_reset(m_statement);
        m_database.failed(code, text);
    }
    return false;
}

void Native::run()
{
    (void)step();
    reset();
}

void Native::reset()
{
    sqlite3_reset(m_statement); // tells of the last step's failure again, which was thrown then
}

qint64 Native::changed() const
{
    return sqlite3_changes64(m_database.handle());
}

qint64 Native::insertedId() const
{
    return sqlite3_last_insert_rowid(m_database.handle());
}

qint64 Native::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArrayView Native::text(int column) const
{
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, static_cast<qsizetype>(sqlite3_column_bytes(m_statement, column))};
}

bool Native::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace headsup::store::sqlite
