// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/result.h"
#include "store/sqlite/otheruses.h"
#include "store/usejournal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <optional>
#include <type_traits>
#include <unordered_map>

struct sqlite3;

/// SQLite through Qt Sql. Inside this folder an error travels as Failure, so that a transaction of ten
/// statements reads as ten lines; guarded() makes a Result of it at the edge, and no Failure ever leaves
/// app/store.
namespace headsup::store::sqlite {

struct Failure
{
    domain::Error error;
};

template<class... Details>
[[noreturn]] void fail(domain::ErrorCode code, Details&&... details)
{
    throw Failure{domain::Err{code, std::forward<Details>(details)...}.error};
}

template<class Function>
[[nodiscard]] auto guarded(Function&& function) -> domain::Result<std::invoke_result_t<Function>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Function>>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const Failure& failure) {
        return domain::Err{failure.error};
    }
}

/// The value, or its error as a Failure.
template<class T>
T orFail(domain::Result<T> result)
{
    if (!result)
        throw Failure{result.error()};
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

/// One connection. Use it on the thread that made it.
class Database
{
public:
    enum class Access { ReadOnly, ReadWrite };
    /// Neither makes a file nor trusts one: see files.h. Throws Failure.
    Database(const QString& path, Access access);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }
    void exec(const QString& sql);
    [[nodiscard]] qint64 number(const QString& sql); ///< the first cell of the first row; 0 without a row
    [[nodiscard]] QString word(const QString& sql);
    /// SQLite's own handle of this connection, for Native.
    [[nodiscard]] sqlite3* handle();
    /// Throws the Failure that fits one of SQLite's result codes.
    [[noreturn]] void failed(int code, const QString& text) const;
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// From now on what happens to tokens is also written there, after the commit that keeps it.
    void keepUses(std::unique_ptr<UseJournal> journal, std::unique_ptr<OtherUses> others)
    {
        m_uses = std::move(journal);
        m_otherUses = std::move(others);
    }
    /// Those of this account's other workspaces; none where no journal is kept.
    [[nodiscard]] OtherUses* otherUses() { return m_otherUses.get(); }
    [[nodiscard]] UseJournal* uses() { return m_uses.get(); }
    void noteUse(UseJournal::Line line) { m_newUses.push_back(std::move(line)); }
    [[nodiscard]] const std::vector<UseJournal::Line>& newUses() const { return m_newUses; }
    /// How far our clock was ahead of Messenger's when that was seen last, and when by our clock.
    struct ClockError
    {
        domain::Milliseconds ahead{0};
        domain::Instant seenAt{};
    };
    void setClockError(const ClockError& error) { m_clockError = error; }
    [[nodiscard]] const ClockError& clockError() const { return m_clockError; }
    /// What became of the use journal after the last commit.
    [[nodiscard]] const domain::Result<void>& usesWritten() const { return m_usesWritten; }

private:
    friend class Statement;
    friend class Transaction;
    [[nodiscard]] QSqlQuery take(const QString& sql);
    void giveBack(const QString& sql, QSqlQuery query);
    [[noreturn]] void failed(const QSqlError& error) const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
    sqlite3* m_handle = nullptr;                   ///< found at the first use
    std::unordered_map<QString, QSqlQuery> m_idle; ///< prepared and finished, by text
    bool m_inTransaction = false;
    ClockError m_clockError;
    std::unique_ptr<UseJournal> m_uses;
    std::unique_ptr<OtherUses> m_otherUses;
    std::vector<UseJournal::Line> m_newUses; ///< of the transaction
    domain::Result<void> m_usesWritten;
};

/// A prepared statement for the length of a scope. It comes from the connection's cache and returns there
/// finished: an unfinished one would keep its change from being committed.
class Statement
{
public:
    Statement(Database& database, const QString& sql);
    ~Statement();
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(qint64 value);
    Statement& bind(int value) { return bind(qint64{value}); }
    Statement& bind(bool value) { return bind(qint64{value ? 1 : 0}); }
    Statement& bind(double value);
    Statement& bind(const QString& value); ///< a null text is stored as an empty one
    Statement& bind(domain::Instant value) { return bind(qint64{domain::toMs(value)}); }
    template<class Tag, class Value>
    Statement& bind(const domain::Id<Tag, Value>& id)
    {
        if constexpr (std::is_same_v<Value, QString>)
            return bind(id.value());
        else
            return bind(qint64{id.value()});
    }
    template<class Enum>
    std::enable_if_t<std::is_enum_v<Enum>, Statement&> bind(Enum value)
    {
        return bind(static_cast<qint64>(value));
    }
    template<class T>
    Statement& bind(const std::optional<T>& value)
    {
        return value ? bind(*value) : bindNull();
    }
    Statement& bindNull();

    Statement& run();
    /// Finished and ready for other values: for statements that outlive a row.
    Statement& again();
    bool next();
    [[nodiscard]] qint64 changed() const { return m_query.numRowsAffected(); }
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }

    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query.value(column).toDouble(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] domain::Instant instant(int column) const { return domain::fromMs(number(column)); }
    [[nodiscard]] std::optional<domain::Instant> maybeInstant(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(instant(column));
    }
    template<class IdType>
    [[nodiscard]] IdType id(int column) const
    {
        if constexpr (std::is_constructible_v<IdType, QString>)
            return IdType{text(column)};
        else
            return IdType{number(column)};
    }
    template<class Enum>
    [[nodiscard]] Enum value(int column) const
    {
        return static_cast<Enum>(number(column));
    }

private:
    Database& m_database;
    QString m_sql;
    QSqlQuery m_query;
    int m_bound = 0;
};

template<class... Values>
qint64 run(Database& database, const QString& sql, const Values&... values)
{
    Statement statement(database, sql);
    (statement.bind(values), ...);
    return statement.run().changed();
}

/// For changes of many rows whose own logic keeps the references right. Made before the transaction and ended
/// after it, since it is of no effect inside one.
class WithoutForeignKeys
{
public:
    explicit WithoutForeignKeys(Database& database);
    ~WithoutForeignKeys();
    WithoutForeignKeys(const WithoutForeignKeys&) = delete;
    WithoutForeignKeys& operator=(const WithoutForeignKeys&) = delete;

private:
    Database& m_database;
};

/// Begins at once as the writing one; taken back unless committed.
class Transaction
{
public:
    explicit Transaction(Database& database);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit();
    /// Writes the use journal first, and keeps nothing where that fails: for what must never be forgotten by
    /// a backup, such as an opt-out.
    void commitAfterUses();

private:
    Database& m_database;
    bool m_open = true;
};

} // namespace headsup::store::sqlite
