// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/bulkload.h"

namespace headsup::store::sqlite {

BulkLoad::BulkLoad(Database& database, Indexes indexes)
    : m_database(database)
    , m_after(database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM opt_ins")))
{
    QStringList drops;
    {
        Statement select(database,
            QStringLiteral(
                "SELECT type, name, sql FROM sqlite_master WHERE name = 'opt_ins_begin'"
                " OR (type = 'index' AND tbl_name IN ('opt_ins', 'people') AND sql NOT NULL AND ?)"));
        select.bind(indexes == Indexes::TakeAway).run();
        while (select.next()) {
            drops.append(QStringLiteral("DROP %1 \"%2\"").arg(select.text(0), select.text(1)));
            m_taken.append(select.text(2));
        }
    }
    for (const auto& drop : drops)
        database.exec(drop);
}

void BulkLoad::putBack()
{
    // The states of mayBegin(); what moved on within the import moved between these.
    const auto wrong = m_database.number(
        QStringLiteral("SELECT count(*) FROM opt_ins WHERE id > %1 AND state NOT IN (1, 7, 8, 9)")
            .arg(m_after));
    if (wrong != 0)
        fail(domain::ErrorCode::Internal, QStringLiteral("opt-ins that began wrongly"));
    for (const auto& sql : m_taken)
        m_database.exec(sql);
    m_taken.clear();
}

} // namespace headsup::store::sqlite
