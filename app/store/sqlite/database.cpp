// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/database.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <sqlite3.h>

namespace headsup::store::sqlite {

using domain::ErrorCode;

namespace {

// SQLite's primary result codes; the extended ones add higher bits.
enum PrimaryCode { Busy = 5, Locked = 6, ReadOnlyFile = 8, Corrupt = 11, Full = 13, NotADatabase = 26 };

QString anotherProgram()
{
    return QCoreApplication::translate("Store", "another program");
}

/// SQLite counts its memory under a lock at every allocation, and nobody asks for the figure. Has an effect
/// before the first connection only.
void countNoMemory()
{
    [[maybe_unused]] static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

} // namespace

Database::Database(const QString& path, Access access)
    : m_path(path)
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    countNoMemory();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(access == Access::ReadOnly
                                     ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open()) {
        const auto error = m_database.lastError();
        m_database = {};
        QSqlDatabase::removeDatabase(m_name);
        failed(error);
    }
}

Database::~Database()
{
    m_idle.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Database::failed(const QSqlError& error) const
{
    failed(error.nativeErrorCode().toInt(),
        error.databaseText().isEmpty() ? error.text() : error.databaseText());
}

void Database::failed(int code, const QString& text) const
{
    switch (code & 0xff) {
    case Busy:
    case Locked:
        fail(ErrorCode::WorkspaceBusy, m_path, anotherProgram());
    case ReadOnlyFile:
        fail(ErrorCode::WorkspaceReadOnly, m_path);
    case Corrupt:
        fail(ErrorCode::WorkspaceDamaged, m_path, text);
    case Full:
        fail(ErrorCode::DiskFull, m_path);
    case NotADatabase:
        fail(ErrorCode::WorkspaceNotOurs, m_path);
    default:
        fail(ErrorCode::StoreFailed, text);
    }
}

sqlite3* Database::handle()
{
    if (m_handle)
        return m_handle;
    const auto handle = m_database.driver()->handle();
    // Two copies of the library on one file would not see each other's locks.
    const bool same =
        qstrcmp(handle.typeName(), "sqlite3*") == 0 &&
        word(QStringLiteral("SELECT sqlite_source_id()")) == QLatin1StringView(sqlite3_sourceid());
    if (!same)
        fail(ErrorCode::Internal, QStringLiteral("another SQLite than Qt's"));
    m_handle = *static_cast<sqlite3* const*>(handle.data());
    return m_handle;
}

QSqlQuery Database::take(const QString& sql)
{
    if (const auto found = m_idle.find(sql); found != m_idle.end()) {
        auto query = std::move(found->second);
        m_idle.erase(found);
        return query;
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        failed(query.lastError());
    return query;
}

void Database::giveBack(const QString& sql, QSqlQuery query)
{
    m_idle.insert_or_assign(sql, std::move(query));
}

void Database::exec(const QString& sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        failed(query.lastError());
}

qint64 Database::number(const QString& sql)
{
    Statement statement(*this, sql);
    return statement.run().next() ? statement.number(0) : 0;
}

QString Database::word(const QString& sql)
{
    Statement statement(*this, sql);
    return statement.run().next() ? statement.text(0) : QString();
}

Statement::Statement(Database& database, const QString& sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.take(sql))
{
}

Statement::~Statement()
{
    m_query.finish();
    m_database.giveBack(m_sql, std::move(m_query));
}

Statement& Statement::bind(qint64 value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::bind(double value)
{
    m_query.bindValue(m_bound++, value);
    return *this;
}

Statement& Statement::bind(const QString& value)
{
    m_query.bindValue(m_bound++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement& Statement::bindNull()
{
    m_query.bindValue(m_bound++, QVariant(QMetaType::fromType<qint64>()));
    return *this;
}

Statement& Statement::run()
{
    m_bound = 0;
    if (!m_query.exec())
        m_database.failed(m_query.lastError());
    return *this;
}

Statement& Statement::again()
{
    m_query.finish();
    m_bound = 0;
    return *this;
}

bool Statement::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().type() != QSqlError::NoError)
        m_database.failed(m_query.lastError());
    return false;
}

WithoutForeignKeys::WithoutForeignKeys(Database& database)
    : m_database(database)
{
    m_database.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
}

WithoutForeignKeys::~WithoutForeignKeys()
{
    (void)guarded([this] { m_database.exec(QStringLiteral("PRAGMA foreign_keys = ON")); });
}

Transaction::Transaction(Database& database)
    : m_database(database)
{
    if (database.m_inTransaction) {
        fail(ErrorCode::StoreFailed,
            QCoreApplication::translate("Store", "an import or the start of a campaign is still under way"));
    }
    database.exec(QStringLiteral("BEGIN IMMEDIATE"));
    database.m_inTransaction = true;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    m_database.m_inTransaction = false;
    m_database.m_newUses.clear();
    // On a full disk SQLite may have rolled back by itself; then this fails, and nothing is lost by it.
    QSqlQuery(m_database.m_database).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commitAfterUses()
{
    if (m_database.m_uses && !m_database.m_newUses.empty())
        orFail(m_database.m_uses->append(std::exchange(m_database.m_newUses, {})));
    commit();
}

void Transaction::commit()
{
    m_database.exec(QStringLiteral("COMMIT"));
    m_open = false;
    m_database.m_inTransaction = false;
    const auto uses = std::exchange(m_database.m_newUses, {});
    if (!m_database.m_uses || uses.empty())
        return;
    m_database.m_usesWritten = m_database.m_uses->append(uses);
    if (!m_database.m_usesWritten) // the workspace must not believe that it wrote what is not there
        m_database.exec(QStringLiteral("UPDATE workspace SET uses = %1").arg(m_database.m_uses->last()));
}

} // namespace headsup::store::sqlite
