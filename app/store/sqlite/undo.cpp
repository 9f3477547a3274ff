// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/undo.h"

#include "store/sqlite/erasure.h"
#include "store/sqlite/ledger.h"

#include <QCoreApplication>
#include <map>
#include <set>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::OptInState;

namespace {

struct Row
{
    domain::OptInId id;
    domain::TopicId topic;
    domain::PersonId person;
    OptInState state = OptInState::Unused;
    domain::Secret token;
};

/// Opt-ins of the import that are as they came: nothing in the journal but their birth, part of no campaign,
/// not erased.
std::vector<Row> untouched(Database& database, domain::BatchId id)
{
    Statement select(database,
        QStringLiteral("SELECT o.id, o.topic, o.person, o.state, o.token FROM opt_ins o WHERE o.batch = ?"
                       " AND o.state IN (1, 7, 8, 9) AND o.token <> 'erased:' || o.id"
                       " AND NOT EXISTS (SELECT 1 FROM journal_rows j WHERE j.opt_in = o.id AND j.seq > 1)"
                       " AND o.id NOT IN (SELECT opt_in FROM deliveries)"));
    select.bind(id).run();
    std::vector<Row> rows;
    while (select.next()) {
        rows.push_back({select.id<domain::OptInId>(0), select.id<domain::TopicId>(1),
            select.id<domain::PersonId>(2), select.value<OptInState>(3), domain::Secret{select.text(4)}});
    }
    return rows;
}

void removeRows(Database& database, const std::vector<Row>& rows, qint64 realm)
{
    const KeyedHash hash(database);
    std::map<std::pair<domain::TopicId, OptInState>, qint64> gone;
    database.exec(QStringLiteral("CREATE TEMP TABLE undone_people (id INTEGER PRIMARY KEY)"));
    {
        Statement remove(database, QStringLiteral("DELETE FROM opt_ins WHERE id = ?"));
        Statement note(database, QStringLiteral("INSERT OR IGNORE INTO undone_people VALUES (?)"));
        for (const auto& row : rows) {
            // Unused ones, and those whose year a wrong column had ended, may come back by a better file;
            // what was spent or withdrawn stays so.
            if (row.state == OptInState::SpentElsewhere || row.state == OptInState::Withdrawn)
                bury(database, hash.token(row.token), realm, row.state, false);
            remove.again().bind(row.id).run();
            note.again().bind(row.person).run();
            ++gone[{row.topic, row.state}];
        }
    }
    for (const auto& [key, count] : gone)
        run(database, QStringLiteral("UPDATE topic_counts SET n = n - ? WHERE topic = ? AND state = ?"),
            count, key.first, key.second);
}

/// Windows that the import's events opened close again, and whoever was known by them alone may go.
void forgetActs(Database& database, domain::BatchId id)
{
    run(database,
        QStringLiteral(
            "INSERT OR IGNORE INTO undone_people SELECT p.id FROM events e JOIN people p ON p.page = e.page"
            " AND p.psid = e.psid WHERE e.batch = ?"),
        id);
    run(database,
        QStringLiteral(
            "UPDATE people SET last_inbound_at = (SELECT max(e.at) FROM events e WHERE e.page = people.page"
            " AND e.psid = people.psid AND e.kind IN (1, 2, 3, 4) AND e.batch <> ?"
            " AND NOT (e.kind = 4 AND e.detail LIKE 'unreact%') AND e.at <= people.last_inbound_at)"
            " WHERE id IN (SELECT id FROM undone_people) AND last_inbound_at IS NOT NULL"),
        id);
}

/// People and topics that came with the import and that nothing else needs.
void removeOrphans(Database& database, const std::vector<Row>& rows)
{
    run(database,
        QStringLiteral("DELETE FROM people WHERE id IN (SELECT id FROM undone_people)"
                       " AND stopped_at IS NULL AND erased_at IS NULL"
                       " AND id NOT IN (SELECT person FROM opt_ins)"
                       " AND id NOT IN (SELECT person FROM deliveries)"
                       " AND id NOT IN (SELECT person FROM ask_requests)"
                       " AND id NOT IN (SELECT person FROM not_asked) AND last_inbound_at IS NULL"));
    database.exec(QStringLiteral("DROP TABLE undone_people"));
    std::set<domain::TopicId> topics;
    for (const auto& row : rows)
        topics.insert(row.topic);
    for (const auto id : topics) {
        Statement needed(
            database, QStringLiteral("SELECT EXISTS (SELECT 1 FROM opt_ins WHERE topic = ?)"
                                     " OR EXISTS (SELECT 1 FROM campaigns WHERE topic = ?)"
                                     " OR EXISTS (SELECT 1 FROM asks WHERE topic = ?)"
                                     " OR EXISTS (SELECT 1 FROM topic_aliases WHERE topic = ?)"));
        needed.bind(id).bind(id).bind(id).bind(id).run().next();
        if (needed.number(0) != 0)
            continue;
        for (const auto& table : {"topic_fields", "topic_counts"})
            run(database, QStringLiteral("DELETE FROM %1 WHERE topic = ?").arg(QLatin1StringView(table)), id);
        run(database, QStringLiteral("DELETE FROM topics WHERE id = ?"), id);
    }
}

} // namespace

UndoReport undoImport(Database& database, domain::BatchId id, domain::Instant now)
{
    // Rows are removed by the thousand, and the checks below look for everything that leans on them: SQLite
    // would search whole tables for each row.
    const WithoutForeignKeys unchecked(database);
    Transaction transaction(database);
    qint64 realm = 0;
    {
        Statement select(database,
            QStringLiteral(
                "SELECT p.realm FROM import_batches b JOIN pages p ON p.nr = b.page WHERE b.id = ?"));
        if (!select.bind(id).run().next())
            fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "import"),
                QString::number(id.value()));
        realm = select.number(0);
    }
    const auto rows = untouched(database, id);
    removeRows(database, rows, realm);
    forgetActs(database, id);
    run(database, QStringLiteral("DELETE FROM events WHERE batch = ?"), id);
    removeOrphans(database, rows);
    run(database,
        QStringLiteral("UPDATE import_batches SET undone_at = ? WHERE id = ? AND undone_at IS NULL"), now,
        id);
    UndoReport report;
    report.removed = static_cast<qint64>(rows.size());
    {
        Statement kept(database, QStringLiteral("SELECT count(*) FROM opt_ins WHERE batch = ?"));
        kept.bind(id).run().next();
        report.kept = kept.number(0);
    }
    transaction.commit();
    return report;
}

} // namespace headsup::store::sqlite
