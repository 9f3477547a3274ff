// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/events.h"

#include "store/sqlite/uses.h"

namespace headsup::store::sqlite {

using domain::OptInState;

bool insertEvent(Database& database, PageKey page, const domain::PageEvent& event, domain::BatchId batch)
{
    return run(database,
               QStringLiteral("INSERT INTO events (page, psid, kind, at, mid, watermark, detail, raw, hash,"
                              " batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                              " ON CONFLICT (page, hash) DO NOTHING"),
               page.nr, event.psid, event.kind, event.at, event.mid, event.watermark, event.detail, event.raw,
               event.hash, batch) == 1;
}

bool isEventKnown(Database& database, PageKey page, const domain::PageEvent& event)
{
    Statement select(database, QStringLiteral("SELECT 1 FROM events WHERE page = ? AND hash = ?"));
    return select.bind(page.nr).bind(event.hash).run().next();
}

bool markStopped(Database& database, PageKey page, const domain::Psid& psid, domain::Instant at)
{
    return run(database,
               QStringLiteral(
                   "INSERT INTO people (page, psid, first_name, last_name, name, name_folded, locale, "
                   "timezone,"
                   " email, phone, stopped_at) VALUES (?, ?, '', '', '', '', '', '', '', '', ?) ON CONFLICT "
                   "(page, "
                   "psid)"
                   " DO UPDATE SET stopped_at = excluded.stopped_at WHERE coalesce(stopped_at, 0) < "
                   "excluded.stopped_at"),
               page.nr, psid, at) > 0;
}

void rememberStop(Database& database, PageKey page, const domain::Psid& psid, domain::Instant at)
{
    if (!markStopped(database, page, psid, at))
        return;
    Statement select(database, QStringLiteral("SELECT id FROM pages WHERE nr = ?"));
    if (select.bind(page.nr).run().next())
        noteUse(database, personText(select.id<domain::PageId>(0), psid), page.realm, Use::Stopped, at);
}

qint64 withdrawStopped(
    Database& database, Ledger& ledger, PageKey page, domain::PersonId person, const QString& why)
{
    std::vector<Ledger::OptIn> open;
    // What a person stopped at Messenger may be resumed there: see barOf(). Who is opted out by hand is out.
    const bool forGood = person.isValid();
    {
        // One pass over the opt-ins, whatever the number of people.
        Statement select(database,
            QStringLiteral(
                "SELECT o.id, o.topic, o.state FROM opt_ins o JOIN people p ON p.id = o.person"
                " WHERE o.state IN (1, 2) AND o.person IN (SELECT id FROM people WHERE page = ?"
                " AND stopped_at IS NOT NULL AND (? = 0 OR id = ?)) AND o.opted_in_at <= p.stopped_at"
                " AND (? OR o.topic NOT IN (SELECT id FROM topics WHERE permission <> 1))"));
        select.bind(page.nr).bind(person).bind(person).bind(forGood).run();
        while (select.next())
            open.push_back(
                {select.id<domain::OptInId>(0), select.id<domain::TopicId>(1), select.value<OptInState>(2)});
    }
    for (auto& optIn : open)
        ledger.move(optIn, OptInState::Withdrawn, why);
    return static_cast<qint64>(open.size());
}

} // namespace headsup::store::sqlite
