// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/retention.h"

#include "store/sqlite/erasure.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::Retention;

namespace {

constexpr qint64 kRowsLookedAt = 5'000; ///< a step's share of the opt-ins, some ten milliseconds
constexpr qint64 kRowsChanged = 500;

const QString kBlankTokens = QStringLiteral("blank_tokens");
const QString kTokenDays = QStringLiteral("token_days");
const QString kBlankEvents = QStringLiteral("blank_events");
const QString kEventDays = QStringLiteral("event_days");

qint64 setting(Database& database, const QString& name, qint64 usual)
{
    Statement select(database, QStringLiteral("SELECT value FROM settings WHERE name = ?"));
    return select.bind(name).run().next() ? select.number(0) : usual;
}

void set(Database& database, const QString& name, qint64 value)
{
    run(database,
        QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        name, value);
}

void checkDays(int days)
{
    if (days < 0 || days > domain::kLongestRetentionDays) {
        fail(ErrorCode::InvalidValue, QString::number(days),
            QStringLiteral("0 … %1").arg(domain::kLongestRetentionDays));
    }
}

domain::Instant before(domain::Instant now, int days)
{
    return now - std::chrono::days{days};
}

struct Token
{
    domain::OptInId id;
    domain::Secret text;
    domain::OptInState state;
    qint64 realm;
};

/// Those of final opt-ins in a stretch of ids that were final at the time already.
std::vector<Token> oldTokens(Database& database, qint64 after, qint64 upTo, domain::Instant since)
{
    Statement select(database,
        QStringLiteral("SELECT o.id, o.token, o.state, o.realm FROM opt_ins o WHERE o.id > ? AND o.id <= ?"
                       " AND o.state IN (4, 6, 7, 8, 9) AND o.token <> 'erased:' || o.id"
                       " AND coalesce((SELECT j.at FROM journal j WHERE j.opt_in = o.id"
                       " ORDER BY j.seq DESC LIMIT 1), 0) <= ? ORDER BY o.id"));
    select.bind(after).bind(upTo).bind(since).run();
    std::vector<Token> tokens;
    while (select.next()) {
        tokens.push_back({select.id<domain::OptInId>(0), domain::Secret{select.text(1)},
            select.value<domain::OptInState>(2), select.number(3)});
    }
    return tokens;
}

void blankTokens(Database& database, RetentionStep& step, domain::Instant since)
{
    const auto last = database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM opt_ins"));
    const auto upTo = std::min(last, step.next.optIn + kRowsLookedAt);
    const KeyedHash hash(database);
    for (const auto& token : oldTokens(database, step.next.optIn, upTo, since)) {
        run(database,
            QStringLiteral("INSERT INTO buried_tokens (token_hash, realm, state, erased, kept)"
                           " VALUES (?, ?, ?, 0, 1) ON CONFLICT (token_hash, realm) DO UPDATE SET kept = 1"),
            hash.token(token.text), token.realm, token.state);
        run(database, QStringLiteral("UPDATE opt_ins SET token = ? WHERE id = ?"),
            QString(kErased.toString() + QString::number(token.id.value())), token.id);
        ++step.tokens;
    }
    step.next.optIn = upTo;
    step.next.tokensDone = upTo >= last;
}

/// What Meta did, what was taken back and which messages came is still needed to tell how things stand.
void blankEvents(Database& database, RetentionStep& step, domain::Instant since)
{
    step.events = run(database,
        QStringLiteral(
            "UPDATE events SET raw = '', detail = CASE WHEN kind IN (4, 5, 9, 10, 11) THEN detail ELSE '' END"
            " WHERE id IN"
            " (SELECT id FROM events WHERE raw <> '' AND at <= ? ORDER BY at LIMIT ?)"),
        since, kRowsChanged);
    step.done = step.events < kRowsChanged;
}

} // namespace

Retention retention(Database& database)
{
    Retention wish;
    wish.blankTokens = setting(database, kBlankTokens, wish.blankTokens ? 1 : 0) != 0;
    wish.tokenDays = static_cast<int>(setting(database, kTokenDays, wish.tokenDays));
    wish.blankEvents = setting(database, kBlankEvents, wish.blankEvents ? 1 : 0) != 0;
    wish.eventDays = static_cast<int>(setting(database, kEventDays, wish.eventDays));
    return wish;
}

void setRetention(Database& database, const Retention& wish)
{
    checkDays(wish.tokenDays);
    checkDays(wish.eventDays);
    Transaction transaction(database);
    set(database, kBlankTokens, wish.blankTokens ? 1 : 0);
    set(database, kTokenDays, wish.tokenDays);
    set(database, kBlankEvents, wish.blankEvents ? 1 : 0);
    set(database, kEventDays, wish.eventDays);
    transaction.commit();
}

RetentionStep applyRetention(Database& database, const RetentionCursor& from, domain::Instant now)
{
    const auto wish = retention(database);
    RetentionStep step;
    step.next = from;
    step.next.tokensDone = from.tokensDone || !wish.blankTokens;
    Transaction transaction(database);
    if (!step.next.tokensDone)
        blankTokens(database, step, before(now, wish.tokenDays));
    else if (wish.blankEvents)
        blankEvents(database, step, before(now, wish.eventDays));
    else
        step.done = true;
    transaction.commit();
    return step;
}

} // namespace headsup::store::sqlite
