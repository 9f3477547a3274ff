// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/permissions.h"

#include "domain/delivery.h"
#include "domain/prompt.h"
#include "domain/recipient.h"
#include "domain/textfold.h"
#include "store/sqlite/chain.h"
#include "store/sqlite/topicmerge.h"

namespace headsup::store::sqlite {

using domain::Instant;
using domain::OptInId;
using domain::OptInState;
using domain::Permission;
using domain::PermissionRecord;
using domain::Result;
using domain::TopicId;
using ports::Intake;

namespace {

/// What is no token of Meta's has one of ours, which never leaves the workspace. Each opening of a window is
/// a right of its own; a template may be sent again and again.
QString tokenOf(const PermissionRecord& record, TopicId topic)
{
    const auto topicText = QString::number(topic.value());
    if (record.kind == Permission::Recurring)
        return record.token.reveal();
    const QString base = slug(record.kind) + u':' + topicText + u':' + record.psid.value();
    return record.kind == Permission::Window ? QString(base + u':' + QString::number(domain::toMs(record.at)))
                                             : base;
}

domain::TopicKind kindOf(Permission permission)
{
    return permission == Permission::Utility ? domain::TopicKind::Status : domain::TopicKind::Content;
}

domain::BatchId newBatch(Database& database, PageKey page, const QString& source, Instant now)
{
    Statement insert(database,
        QStringLiteral(
            "INSERT INTO import_batches (page, file_name, at, row_count, added, known, spent, expired,"
            " rejected) VALUES (?, ?, ?, 0, 0, 0, 0, 0, 0)"));
    insert.bind(page.nr).bind(source).bind(now).run();
    return domain::BatchId{insert.insertedId()};
}

} // namespace

QString foldedTopicName(Permission kind, const QString& name)
{
    const auto folded = domain::folded(name);
    return kind == Permission::OneTime ? folded : QString(QChar(1) + slug(kind) + u':' + folded);
}

Permission permissionOf(Database& database, TopicId topic)
{
    Statement select(database, QStringLiteral("SELECT permission FROM topics WHERE id = ?"));
    return select.bind(topic).run().next() ? select.value<Permission>(0) : Permission::OneTime;
}

domain::PermissionBar barOf(Database& database, OptInId optIn)
{
    Statement select(database,
        QStringLiteral("SELECT t.permission, x.next_eligible_at,"
                       " (SELECT max(a.claimed_at) FROM attempts a WHERE a.opt_in = o.id AND a.way = 2"
                       "  AND (a.result IS NULL OR a.result IN (1, 4))),"
                       " (x.stopped_at IS NOT NULL AND x.stopped_at >= coalesce(x.resumed_at, 0))"
                       " OR (p.stopped_at IS NOT NULL AND p.stopped_at >= coalesce(p.resumed_at, 0)),"
                       " x.ended_at IS NOT NULL FROM opt_ins o JOIN topics t ON t.id = o.topic JOIN people p"
                       " ON p.id = o.person LEFT JOIN permission_terms x ON x.opt_in = o.id WHERE o.id = ?"));
    domain::PermissionBar bar;
    if (!select.bind(optIn).run().next())
        return bar;
    if (select.value<Permission>(0) == Permission::Recurring) {
        bar.restsUntil = select.maybeInstant(1);
        if (const auto last = select.maybeInstant(2)) {
            const Instant rested = *last + domain::kRecurringSpacing;
            bar.restsUntil = std::max(bar.restsUntil.value_or(rested), rested);
        }
    }
    bar.stopped = select.number(3) != 0;
    bar.ended = select.number(4) != 0;
    return bar;
}

void noteRefusal(Database& database, OptInId optIn, const domain::SendOutcome& outcome, Instant now)
{
    if (outcome.result != domain::SendResult::Refused || outcome.token != domain::TokenFate::Dead)
        return;
    const bool stopped = outcome.reason == domain::kTopicStopped;
    run(database,
        QStringLiteral("INSERT INTO permission_terms (opt_in, stopped_at, ended_at) VALUES (?, ?, ?)"
                       " ON CONFLICT (opt_in) DO UPDATE SET"
                       " stopped_at = coalesce(excluded.stopped_at, stopped_at),"
                       " ended_at = coalesce(excluded.ended_at, ended_at)"),
        optIn, stopped ? std::optional(now) : std::nullopt, stopped ? std::nullopt : std::optional(now));
}

PermissionRows::PermissionRows(Database& database, PageKey page, const Graveyard& graves, Instant now)
    : m_database(database)
    , m_page(page)
    , m_graves(graves)
    , m_now(now)
{
}

Intake PermissionRows::take(const PermissionRecord& record, domain::BatchId batch)
{
    if (m_graves.isErased(record.psid))
        return Intake::Erased;
    if (record.kind == Permission::Recurring) {
        if (const auto buried = m_graves.buried(record.token); buried && buried->erased)
            return Intake::Erased;
    }
    const auto topicId = topic(record);
    const auto personId = person(record);
    const auto token = tokenOf(record, topicId);
    OptInId known;
    {
        Statement select(m_database,
            QStringLiteral(
                "SELECT o.id, o.person, t.permission FROM opt_ins o JOIN topics t ON t.id = o.topic"
                " WHERE o.token = ? AND o.realm = ?"));
        if (select.bind(token).bind(m_page.realm).run().next()) {
            known = select.id<OptInId>(0);
            if (select.id<domain::PersonId>(1) != personId || select.value<Permission>(2) != record.kind)
                return Intake::OtherPerson;
        }
    }
    if (known.isValid()) {
        keepTerms(known, record);
        return Intake::Known;
    }
    const bool over = record.expiresAt && *record.expiresAt <= m_now;
    insert(record, topicId, personId, token, batch);
    return over ? Intake::Expired : Intake::Added;
}

void PermissionRows::insert(const PermissionRecord& record, TopicId topicId, domain::PersonId personId,
    const QString& token, domain::BatchId batch)
{
    const auto expires = record.expiresAt.value_or(domain::kNever);
    const auto state = expires <= m_now ? OptInState::Expired : OptInState::Unused;
    const auto promptId = prompt(record.topicName);
    OptInId id;
    {
        Statement insert(m_database,
            QStringLiteral(
                "INSERT INTO opt_ins (page, realm, person, topic, prompt, token, state, opted_in_at,"
                " expires_at, batch) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(m_page.nr).bind(m_page.realm).bind(personId).bind(topicId).bind(promptId).bind(token);
        insert.bind(state).bind(record.at).bind(expires).bind(batch).run();
        id = OptInId{insert.insertedId()};
    }
    ++m_born[topicId][state];
    if (state != OptInState::Unused)
        m_births.insert(id, state);
    keepTerms(id, record);
}

/// Times are kept, not what came last: events may come in any order.
void PermissionRows::keepTerms(OptInId id, const PermissionRecord& record)
{
    const auto stopped =
        record.said == PermissionRecord::Said::Stopped ? std::optional(record.at) : std::nullopt;
    const auto resumed =
        record.said == PermissionRecord::Said::Resumed ? std::optional(record.at) : std::nullopt;
    run(m_database,
        QStringLiteral(
            "INSERT INTO permission_terms (opt_in, next_eligible_at, stopped_at, resumed_at) VALUES (?, ?, "
            "?, ?)"
            " ON CONFLICT (opt_in) DO UPDATE SET"
            " next_eligible_at = coalesce(excluded.next_eligible_at, next_eligible_at),"
            " stopped_at = nullif(max(coalesce(stopped_at, 0), coalesce(excluded.stopped_at, 0)), 0),"
            " resumed_at = nullif(max(coalesce(resumed_at, 0), coalesce(excluded.resumed_at, 0)), 0)"),
        id, record.nextEligibleAt, stopped, resumed);
}

TopicId PermissionRows::topic(const PermissionRecord& record)
{
    const auto name = record.topicName.trimmed();
    const auto folded = foldedTopicName(record.kind, name);
    if (const auto known = m_topics.constFind(folded); known != m_topics.constEnd())
        return *known;
    TopicId id;
    {
        Statement select(
            m_database, QStringLiteral("SELECT id FROM topics WHERE page = ? AND name_folded = ?"));
        if (select.bind(m_page.nr).bind(folded).run().next())
            id = select.id<TopicId>(0);
    }
    if (!id.isValid()) {
        id = TopicId{nextTopicId(m_database)};
        run(m_database,
            QStringLiteral("INSERT INTO topics (id, page, name, name_folded, kind, permission)"
                           " VALUES (?, ?, ?, ?, ?, ?)"),
            id, m_page.nr, name, folded, kindOf(record.kind), record.kind);
        run(m_database,
            QStringLiteral("INSERT INTO topic_counts (topic, state, n) SELECT ?, id, 0 FROM opt_in_states"),
            id);
    }
    m_topics.insert(folded, id);
    return id;
}

domain::PersonId PermissionRows::person(const PermissionRecord& record)
{
    const auto& r = record;
    const auto name = r.name.isEmpty() ? QString(r.firstName + u' ' + r.lastName).trimmed() : r.name;
    // What is known of somebody stays.
    run(m_database,
        QStringLiteral("INSERT INTO people (page, psid, first_name, last_name, name, name_folded, locale,"
                       " timezone, email, phone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, '', '')"
                       " ON CONFLICT (page, psid) DO NOTHING"),
        m_page.nr, r.psid, r.firstName, r.lastName, name, domain::folded(name), r.locale, r.timezone);
    Statement select(m_database, QStringLiteral("SELECT id FROM people WHERE page = ? AND psid = ?"));
    select.bind(m_page.nr).bind(r.psid).run().next();
    return select.id<domain::PersonId>(0);
}

/// What the person agreed to is the title of the topic: longer ones are shortened to what a title can hold.
qint64 PermissionRows::prompt(const QString& topicName)
{
    const auto points = topicName.trimmed().toUcs4();
    const auto shown = QString::fromUcs4(reinterpret_cast<const char32_t*>(points.constData()),
        std::min<qsizetype>(points.size(), domain::Prompt::kMaxCharacters));
    run(m_database,
        QStringLiteral("INSERT INTO prompts (text, text_folded) VALUES (?, ?) ON CONFLICT (text) DO NOTHING"),
        shown, domain::folded(shown));
    Statement select(m_database, QStringLiteral("SELECT id FROM prompts WHERE text = ?"));
    select.bind(shown).run().next();
    return select.number(0);
}

void PermissionRows::finish(Ledger& ledger)
{
    for (auto it = m_births.cbegin(); it != m_births.cend(); ++it)
        ledger.born(it.key(), it.value());
    for (auto it = m_born.cbegin(); it != m_born.cend(); ++it)
        ledger.born(it.key(), it.value());
    m_births.clear();
    m_born.clear();
}

Result<QList<PermissionTopic>> SqliteChain::permissionTopics(const domain::PageId& page, Instant now)
{
    return guarded([&] {
        QList<TopicId> ids;
        {
            Statement select(m_database,
                QStringLiteral("SELECT id FROM topics WHERE page = ? AND permission <> 1 ORDER BY name, id"));
            select.bind(pageKey(m_database, page).nr).run();
            while (select.next())
                ids.append(select.id<TopicId>(0));
        }
        QList<PermissionTopic> all;
        for (const auto id : ids) {
            PermissionTopic one;
            one.summary = topic(m_database, id);
            std::vector<std::pair<OptInId, std::optional<Instant>>> open;
            {
                Statement select(m_database,
                    QStringLiteral(
                        "SELECT o.id, CASE WHEN p.last_inbound_at > coalesce(p.window_denied_at, 0)"
                        " THEN p.last_inbound_at END FROM opt_ins o JOIN people p ON p.id = o.person"
                        " WHERE o.topic = ? AND o.state IN (1, 2) AND o.expires_at > ?"));
                select.bind(id).bind(now).run();
                while (select.next())
                    open.emplace_back(select.id<OptInId>(0), select.maybeInstant(1));
            }
            for (const auto& [optIn, lastAct] : open) {
                const auto barred = barredBy(barOf(m_database, optIn), now);
                const auto until = lastAct ? std::optional(*lastAct + domain::kWindow) : std::nullopt;
                const bool closed =
                    one.summary.topic.permission == Permission::Window && !domain::isWindowOpen(until, now);
                one.usable += !barred && !closed ? 1 : 0;
                one.resting += barred == domain::LeftOutReason::Resting ? 1 : 0;
                one.stopped += barred == domain::LeftOutReason::Stopped ? 1 : 0;
                one.ended += barred == domain::LeftOutReason::Dead ? 1 : 0;
            }
            all.append(one);
        }
        return all;
    });
}

Result<domain::BatchReport> SqliteChain::keepPermissions(
    const domain::PageId& id, const QString& source, std::span<const PermissionRecord> records, Instant now)
{
    return guarded([&] {
        Transaction transaction(m_database);
        const auto page = pageKey(m_database, id);
        const Graveyard graves(m_database, page);
        PermissionRows rows(m_database, page, graves, now);
        domain::BatchReport report;
        report.fileName = source;
        report.at = now;
        report.id = newBatch(m_database, page, source, now);
        for (const auto& record : records) {
            ++report.rows;
            switch (rows.take(record, report.id)) {
            case Intake::Added:
                ++report.added;
                break;
            case Intake::Expired:
                ++report.expired;
                break;
            case Intake::Known:
                ++report.known;
                break;
            default:
                ++report.rejected;
            }
        }
        run(m_database,
            QStringLiteral("UPDATE import_batches SET row_count = ?, added = ?, known = ?, expired = ?,"
                           " rejected = ? WHERE id = ?"),
            report.rows, report.added, report.known, report.expired, report.rejected, report.id);
        Ledger ledger(m_database, now);
        rows.finish(ledger);
        ledger.flush();
        transaction.commit();
        return report;
    });
}

Result<domain::BatchReport> SqliteChain::takeInOpenWindows(
    const domain::PageId& id, const QString& topicName, Instant now)
{
    auto records = guarded([&] {
        std::vector<PermissionRecord> all;
        Statement select(m_database,
            QStringLiteral("SELECT psid, last_inbound_at FROM people WHERE page = ? AND last_inbound_at > ?"
                           " AND last_inbound_at > coalesce(window_denied_at, 0) AND erased_at IS NULL"
                           " AND NOT (stopped_at IS NOT NULL AND stopped_at >= coalesce(resumed_at, 0))"));
        select.bind(pageKey(m_database, id).nr).bind(now - domain::kWindow + domain::kWindowMargin).run();
        while (select.next()) {
            PermissionRecord record;
            record.kind = Permission::Window;
            record.psid = select.id<domain::Psid>(0);
            record.topicName = topicName;
            record.at = select.instant(1);
            record.expiresAt = record.at + domain::kWindow;
            all.push_back(std::move(record));
        }
        return all;
    });
    if (!records)
        return records.err();
    return keepPermissions(id, slug(Permission::Window), *records, now);
}

} // namespace headsup::store::sqlite
