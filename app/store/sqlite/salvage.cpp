// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backup.h"

#include "store/sqlite/filecopy.h"
#include "store/sqlite/files.h"
#include "store/sqlite/migrator.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <sqlite3.h>

namespace headsup::store {

using namespace sqlite;
using domain::ErrorCode;
using domain::Result;

namespace {

/// What is read first is there for what refers to it. Lookup tables come with the schema.
constexpr const char* kTables[] = {"workspace", "workspace_keys", "settings", "retired_topics", "pages",
    "topics", "topic_fields", "topic_aliases", "prompts", "people", "import_batches", "buried_tokens",
    "campaigns", "campaign_buttons", "approvals", "asks", "opt_ins", "permission_terms", "deliveries",
    "attempts", "journal_rows", "events", "ask_requests", "not_asked", "remembered_asks", "block_rates",
    "page_stops", "page_rests", "page_testers"};
constexpr qint64 kWidestStep = qint64{1} << 32;

/// Copies the rows of one table from a connection that may fail anywhere to one that does not.
class TableCopy
{
public:
    TableCopy(Database& from, Database& to, const QString& table, const CancelFlag& cancel)
        : m_from(from)
        , m_to(to)
        , m_table(table)
        , m_source(table)
        , m_cancel(cancel)
    {
    }

    void run()
    {
        m_columns = commonColumns();
        if (m_columns.isEmpty() && m_table == QLatin1StringView("journal_rows")) {
            m_source = QStringLiteral("journal"); // its name before births were told by their import
            m_columns = commonColumns();
        }
        if (m_columns.isEmpty())
            return; // an older file has no such table
        const auto marks = QStringList(m_columns.size(), QStringLiteral("?")).join(u',');
        const auto sql = QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                             .arg(m_table, m_columns.join(u','), marks)
                             .toUtf8();
        if (sqlite3_prepare_v2(m_to.handle(), sql.constData(), -1, &m_insert, nullptr) != SQLITE_OK)
            m_to.failed(sqlite3_errcode(m_to.handle()), QString::fromUtf8(sqlite3_errmsg(m_to.handle())));
        if (hasRowId())
            byRowId();
        else
            fromBothEnds();
        sqlite3_finalize(m_insert);
        if (m_cancel)
            fail(ErrorCode::Cancelled);
    }

private:
    QStringList commonColumns()
    {
        const auto columns = [](Database& database, const QString& table) {
            QStringList names;
            (void)guarded([&] {
                Statement select(database, QStringLiteral("SELECT name FROM pragma_table_info(?)"));
                select.bind(table).run();
                while (select.next())
                    names += select.text(0);
            });
            return names;
        };
        const auto there = columns(m_from, m_source);
        QStringList both;
        for (const auto& name : columns(m_to, m_table)) {
            if (there.contains(name))
                both += name;
        }
        return both;
    }

    bool hasRowId()
    {
        Statement select(m_to, QStringLiteral("SELECT wr FROM pragma_table_list WHERE name = ?"));
        return select.bind(m_table).run().next() && select.number(0) == 0;
    }

    /// Where reading fails it goes on behind the gap, which is searched with growing steps.
    void byRowId()
    {
        qint64 after = std::numeric_limits<qint64>::min();
        for (qint64 step = 1; step < kWidestStep && !m_cancel;) {
            qint64 last = after;
            const bool whole = read(
                QStringLiteral("SELECT rowid, %1 FROM %2 WHERE rowid > ?1 ORDER BY rowid"), 1, after, last);
            if (whole)
                return;
            step = last > after ? 1 : step * 2;
            after = std::max(last, qint64{-1}) + step;
        }
    }

    void fromBothEnds()
    {
        qint64 unused = 0;
        if (read(QStringLiteral("SELECT 0, %1 FROM %2"), 1, 0, unused))
            return;
        (void)read(QStringLiteral("SELECT 0, %1 FROM %2 ORDER BY ") + primaryKey() + QStringLiteral(" DESC"),
            1, 0, unused);
    }

    QString primaryKey()
    {
        Statement select(
            m_to, QStringLiteral("SELECT group_concat(name, ' DESC, ') FROM"
                                 " (SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk)"));
        select.bind(m_table).run().next();
        return select.text(0);
    }

    /// True where it came to the end of the table.
    bool read(const QString& pattern, int skipped, qint64 after, qint64& last)
    {
        const auto sql = pattern.arg(m_columns.join(u','), m_source).toUtf8();
        sqlite3_stmt* select = nullptr;
        if (sqlite3_prepare_v2(m_from.handle(), sql.constData(), -1, &select, nullptr) != SQLITE_OK)
            return false;
        if (sqlite3_bind_parameter_count(select) > 0)
            sqlite3_bind_int64(select, 1, after);
        int code = SQLITE_OK;
        while (!m_cancel && (code = sqlite3_step(select)) == SQLITE_ROW) {
            last = sqlite3_column_int64(select, 0);
            for (int i = 0; i < m_columns.size(); ++i)
                sqlite3_bind_value(m_insert, i + 1, sqlite3_column_value(select, i + skipped));
            // A row that breaks a rule of the schema was no row of ours any more.
            const auto stored = sqlite3_step(m_insert);
            sqlite3_reset(m_insert);
            if ((stored & 0xff) == SQLITE_FULL || (stored & 0xff) == SQLITE_IOERR) {
                sqlite3_finalize(select);
                m_to.failed(stored, QString::fromUtf8(sqlite3_errmsg(m_to.handle())));
            }
        }
        sqlite3_finalize(select);
        return code == SQLITE_DONE;
    }

    Database& m_from;
    Database& m_to;
    QString m_table;
    QString m_source; ///< the table's name in the damaged file
    const CancelFlag& m_cancel;
    QStringList m_columns;
    sqlite3_stmt* m_insert = nullptr;
};

/// The schema's guards speak of the life of an opt-in, not of putting rows back: they are away meanwhile.
QStringList takeGuardsAway(Database& database)
{
    QStringList guards;
    QStringList names;
    {
        Statement select(
            database, QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
        select.run();
        while (select.next()) {
            names += select.text(0);
            guards += select.text(1);
        }
    }
    for (const auto& name : names)
        database.exec(QStringLiteral("DROP TRIGGER %1").arg(name));
    return guards;
}

/// Rows whose other half is lost. Their tokens are remembered by the use journal where they were used.
void dropHalves(Database& database)
{
    // A campaign that was being sent, and what was in flight, is put right when the workspace is opened.
    const char* const statements[] = {
        "DELETE FROM topics WHERE page NOT IN (SELECT nr FROM pages)",
        "DELETE FROM topic_fields WHERE topic NOT IN (SELECT id FROM topics)",
        "DELETE FROM topic_aliases WHERE topic NOT IN (SELECT id FROM topics)",
        "DELETE FROM people WHERE page NOT IN (SELECT nr FROM pages)",
        "DELETE FROM import_batches WHERE page NOT IN (SELECT nr FROM pages)",
        "DELETE FROM campaigns WHERE page NOT IN (SELECT nr FROM pages)"
        " OR topic NOT IN (SELECT id FROM topics)",
        "DELETE FROM campaign_buttons WHERE campaign NOT IN (SELECT id FROM campaigns)",
        "DELETE FROM approvals WHERE campaign NOT IN (SELECT id FROM campaigns)",
        "DELETE FROM opt_ins WHERE page NOT IN (SELECT nr FROM pages)"
        " OR person NOT IN (SELECT id FROM people) OR topic NOT IN (SELECT id FROM topics)"
        " OR prompt NOT IN (SELECT id FROM prompts) OR batch NOT IN (SELECT id FROM import_batches)",
        "DELETE FROM deliveries WHERE campaign NOT IN (SELECT id FROM campaigns)"
        " OR person NOT IN (SELECT id FROM people) OR opt_in NOT IN (SELECT id FROM opt_ins)",
        "DELETE FROM attempts WHERE delivery NOT IN (SELECT id FROM deliveries)",
        "DELETE FROM asks WHERE page NOT IN (SELECT nr FROM pages) OR topic NOT IN (SELECT id FROM topics)"
        " OR prompt NOT IN (SELECT id FROM prompts)",
        "UPDATE asks SET campaign = NULL, automatic = 0 WHERE campaign NOT IN (SELECT id FROM campaigns)",
        "UPDATE opt_ins SET ask = NULL WHERE ask NOT IN (SELECT id FROM asks)",
        "DELETE FROM ask_requests WHERE ask NOT IN (SELECT id FROM asks) OR person NOT IN (SELECT id FROM "
        "people)",
        "UPDATE campaigns SET ask = NULL WHERE ask NOT IN (SELECT id FROM asks)",
        "DELETE FROM permission_terms WHERE opt_in NOT IN (SELECT id FROM opt_ins)",
        "DELETE FROM not_asked WHERE person NOT IN (SELECT id FROM people)",
        "DELETE FROM remembered_asks WHERE person NOT IN (SELECT id FROM people)",
        "DELETE FROM page_stops WHERE page NOT IN (SELECT nr FROM pages)",
        "DELETE FROM page_testers WHERE page NOT IN (SELECT nr FROM pages)"
        " OR person NOT IN (SELECT id FROM people WHERE erased_at IS NULL)",
        "DELETE FROM page_rests WHERE page NOT IN (SELECT nr FROM pages)",
        "DELETE FROM block_rates WHERE page NOT IN (SELECT nr FROM pages)",
        "DELETE FROM events WHERE page NOT IN (SELECT nr FROM pages)"
        " OR batch NOT IN (SELECT id FROM import_batches)",
    };
    for (const auto* sql : statements)
        database.exec(QString::fromLatin1(sql));
}

/// An opt-in that may have been used although its own row does not say so is never used again: one in a
/// campaign whose delivery is lost, and one whose delivery knows of a request.
void endDoubtful(Database& database)
{
    const auto doubtful =
        QStringLiteral("(state IN (2, 3, 5) AND id NOT IN (SELECT opt_in FROM deliveries))"
                       " OR (state = 1 AND id IN"
                       " (SELECT opt_in FROM deliveries WHERE way = 1 AND state IN (2, 3, 6)))");
    database.exec(
        QStringLiteral("INSERT INTO journal_rows (opt_in, seq, at, from_state, to_state, why) SELECT id,"
                       " coalesce((SELECT max(seq) FROM journal_rows j WHERE j.opt_in = o.id), 1) + 1,"
                       " unixepoch() * 1000, state, 9, 'salvage' FROM opt_ins o WHERE ") +
        doubtful);
    database.exec(QStringLiteral("UPDATE opt_ins SET state = 9 WHERE ") + doubtful);
}

void countAnew(Database& database)
{
    database.exec(QStringLiteral("INSERT INTO topic_counts (topic, state, n) SELECT t.id, s.id,"
                                 " (SELECT count(*) FROM opt_ins o WHERE o.topic = t.id AND o.state = s.id)"
                                 " FROM topics t CROSS JOIN opt_in_states s"));
    database.exec(QStringLiteral("INSERT INTO campaign_counts (campaign, state, n) SELECT c.id, s.id,"
                                 " (SELECT count(*) FROM deliveries d WHERE d.campaign = c.id"
                                 " AND d.state = s.id) FROM campaigns c CROSS JOIN delivery_states s"));
}

/// Numbers of lost rows are never given out again: lists on paper, files and stand-ins may still name them.
void numberOn(Database& damaged, Database& made)
{
    constexpr qint64 kGap = 1'000'000; // where the damaged file cannot say how far it had come
    for (const auto* table : {"import_batches", "opt_ins", "campaigns", "events", "asks", "page_stops"}) {
        const auto name = QString::fromLatin1(table);
        qint64 last = 0;
        const auto told = guarded([&] {
            Statement select(damaged, QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = ?"));
            last = select.bind(name).run().next() ? select.number(0) : 0;
        });
        const auto kept = made.number(QStringLiteral("SELECT coalesce(max(rowid), 0) FROM %1").arg(name));
        last = std::max(last, told ? kept : kept + kGap);
        run(made, QStringLiteral("DELETE FROM sqlite_sequence WHERE name = ?"), name);
        run(made, QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)"), name, last);
    }
}

/// The opt-ins that the damaged file says it has, where it can still say so.
std::optional<qint64> promised(Database& damaged)
{
    const auto told = guarded(
        [&] { return damaged.number(QStringLiteral("SELECT coalesce(sum(n), 0) FROM topic_counts")); });
    return told ? std::optional(*told) : std::nullopt;
}

SalvageReport salvageInto(Database& damaged, Database& made, const CancelFlag& cancel)
{
    const auto guards = takeGuardsAway(made);
    Transaction transaction(made);
    for (const auto* table : {"workspace", "workspace_keys"})
        made.exec(QStringLiteral("DELETE FROM %1").arg(QLatin1StringView(table)));
    for (const auto* table : kTables)
        TableCopy(damaged, made, QString::fromLatin1(table), cancel).run();
    const bool named = made.number(QStringLiteral("SELECT count(*) FROM workspace")) == 1 &&
                       made.number(QStringLiteral("SELECT count(*) FROM workspace_keys")) > 0;
    if (!named) {
        fail(ErrorCode::WorkspaceDamaged, damaged.path(),
            QCoreApplication::translate("Store", "not even its name can be read"));
    }
    // The whole use journal is read at the next start: rows may be older than what happened.
    made.exec(QStringLiteral("UPDATE workspace SET uses = 0"));
    dropHalves(made);
    numberOn(damaged, made);
    endDoubtful(made);
    countAnew(made);
    for (const auto& guard : guards)
        made.exec(guard);
    SalvageReport report;
    report.optIns = made.number(QStringLiteral("SELECT count(*) FROM opt_ins"));
    report.people = made.number(QStringLiteral("SELECT count(*) FROM people"));
    if (const auto before = promised(damaged)) {
        report.lossesKnown = true;
        report.optInsLost = std::max<qint64>(0, *before - report.optIns);
    }
    transaction.commit();
    return report;
}

} // namespace

Result<SalvageReport> salvage(const QString& damaged, const QString& target, const CancelFlag& cancel)
{
    return guarded([&] {
        if (!QFileInfo::exists(damaged))
            fail(ErrorCode::FileMissing, damaged);
        if (QFileInfo::exists(target)) {
            fail(ErrorCode::FileUnwritable, target,
                QCoreApplication::translate("Store", "there is a file of that name already"));
        }
        PartFile part(target);
        SalvageReport report;
        {
            Database made(part.path(), Database::Access::ReadWrite);
            made.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
            (void)migrate(made, ownMigrations());
            Database source(damaged, Database::Access::ReadOnly);
            const Interruptible stoppable(source, cancel);
            report = salvageInto(source, made, cancel);
        }
        (void)checkWhole(part.path(), target, cancel);
        part.become();
        report.path = target;
        return report;
    });
}

} // namespace headsup::store
