// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/native.h"
#include "store/sqlite/reads.h"

#include <QHash>

namespace headsup::store::sqlite {

namespace {

/// The prompts of a Page are few; joining them to each row would cost a search a row.
QHash<qint64, QByteArray> allPrompts(Database& database)
{
    QHash<qint64, QByteArray> prompts;
    Native select(database, "SELECT id, text FROM prompts");
    while (select.step())
        prompts.insert(select.number(0), select.text(1).toByteArray());
    return prompts;
}

} // namespace

qint64 exportOptIns(Database& database, const domain::PageId& page, std::optional<domain::TopicId> topic,
    const OptInVisitor& visitor)
{
    const auto prompts = allPrompts(database);
    Native select(database,
        "SELECT o.id, o.topic, o.prompt, o.state, o.opted_in_at, o.expires_at, o.token, p.psid, p.first_name,"
        " p.last_name, p.name, p.locale, p.timezone, p.email, p.phone"
        " FROM opt_ins o CROSS JOIN people p ON p.id = o.person"
        " WHERE o.page = ?1 AND CASE ?2 WHEN 0 THEN o.topic NOT IN (SELECT id FROM topics WHERE permission "
        "<> 1)"
        " ELSE o.topic = ?2 END AND p.erased_at IS NULL ORDER BY o.id");
    select.bind(1, pageKey(database, page).nr).bind(2, topic ? qint64{topic->value()} : 0);
    qint64 rows = 0;
    while (select.step()) {
        OptInExport row;
        row.id = domain::OptInId{select.number(0)};
        row.topic = domain::TopicId{select.number(1)};
        const auto prompt = prompts.constFind(select.number(2));
        row.prompt = prompt == prompts.constEnd() ? QByteArrayView() : QByteArrayView(*prompt);
        row.state = static_cast<domain::OptInState>(select.number(3));
        row.optedInAt = domain::fromMs(select.number(4));
        row.expiresAt = domain::fromMs(select.number(5));
        QByteArrayView* const texts[] = {&row.token, &row.psid, &row.firstName, &row.lastName, &row.name,
            &row.locale, &row.timezone, &row.email, &row.phone};
        int column = 6;
        for (auto* text : texts)
            *text = select.text(column++);
        if (!visitor(row))
            fail(domain::ErrorCode::Cancelled);
        ++rows;
    }
    return rows;
}

qint64 exportPeople(Database& database, const domain::PageId& page, std::optional<domain::TopicId> topic,
    const PersonVisitor& visitor)
{
    const auto nr = pageKey(database, page).nr;
    const auto only = topic ? qint64{topic->value()} : 0;
    Native counts(database,
        "SELECT person, state, count(*) FROM opt_ins WHERE page = ?1"
        " AND CASE ?2 WHEN 0 THEN topic NOT IN (SELECT id FROM topics WHERE permission <> 1)"
        " ELSE topic = ?2 END GROUP BY person, state ORDER BY person");
    counts.bind(1, nr).bind(2, only);
    bool counting = counts.step();
    Native select(database, "SELECT id, psid, first_name, last_name, name, locale, timezone, email, phone"
                            " FROM people WHERE page = ?1 AND erased_at IS NULL ORDER BY id");
    select.bind(1, nr);
    qint64 rows = 0;
    // Both come in the order of the people.
    while (select.step()) {
        const auto id = select.number(0);
        PersonExport row;
        for (; counting && counts.number(0) <= id; counting = counts.step()) {
            if (counts.number(0) == id)
                row.counts[static_cast<domain::OptInState>(counts.number(1))] = counts.number(2);
        }
        if (only != 0 && row.counts.total() == 0)
            continue;
        QByteArrayView* const texts[] = {&row.psid, &row.firstName, &row.lastName, &row.name, &row.locale,
            &row.timezone, &row.email, &row.phone};
        int column = 1;
        for (auto* text : texts)
            *text = select.text(column++);
        if (!visitor(row))
            fail(domain::ErrorCode::Cancelled);
        ++rows;
    }
    return rows;
}

qint64 exportJournal(Database& database, const domain::PageId& page, std::optional<domain::TopicId> topic,
    const JournalVisitor& visitor)
{
    const auto prompts = allPrompts(database);
    Native select(database,
        "SELECT j.opt_in, j.at, j.from_state, j.to_state, j.campaign, o.topic, o.prompt, p.psid, j.why"
        " FROM opt_ins o CROSS JOIN people p ON p.id = o.person CROSS JOIN journal j ON j.opt_in = o.id"
        " WHERE o.page = ?1 AND CASE ?2 WHEN 0 THEN o.topic NOT IN (SELECT id FROM topics WHERE permission "
        "<> 1)"
        " ELSE o.topic = ?2 END AND p.erased_at IS NULL ORDER BY o.id, j.seq");
    select.bind(1, pageKey(database, page).nr).bind(2, topic ? qint64{topic->value()} : 0);
    qint64 rows = 0;
    while (select.step()) {
        JournalExport row;
        row.optIn = domain::OptInId{select.number(0)};
        row.at = domain::fromMs(select.number(1));
        if (!select.isNull(2))
            row.from = static_cast<domain::OptInState>(select.number(2));
        row.to = static_cast<domain::OptInState>(select.number(3));
        row.campaign = domain::CampaignId{select.number(4)};
        row.topic = domain::TopicId{select.number(5)};
        const auto prompt = prompts.constFind(select.number(6));
        row.prompt = prompt == prompts.constEnd() ? QByteArrayView() : QByteArrayView(*prompt);
        row.psid = select.text(7);
        row.why = select.text(8);
        if (!visitor(row))
            fail(domain::ErrorCode::Cancelled);
        ++rows;
    }
    return rows;
}

} // namespace headsup::store::sqlite
