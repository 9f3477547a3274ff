// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/clockerror.h"

namespace headsup::store::sqlite {

namespace {

constexpr std::chrono::days kMuch{1};
const QString kAhead = QStringLiteral("clock_ahead");
const QString kSeenAt = QStringLiteral("clock_seen_at");

bool isMuch(domain::Milliseconds ahead)
{
    return ahead > kMuch || ahead < -kMuch;
}

void keep(Database& database, const QString& name, qint64 value)
{
    run(database,
        QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)"
                       " ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
        name, value);
}

} // namespace

void noteClock(Database& database, const Database::ClockError& error)
{
    const auto before = database.clockError();
    database.setClockError(error);
    const bool same =
        isMuch(before.ahead) == isMuch(error.ahead) &&
        (!isMuch(error.ahead) || std::chrono::abs(before.ahead - error.ahead) < std::chrono::hours{1});
    if (same || database.inTransaction())
        return; // every reply tells it: not a commit each time
    Transaction transaction(database);
    if (isMuch(error.ahead)) {
        keep(database, kAhead, error.ahead.count());
        keep(database, kSeenAt, domain::toMs(error.seenAt));
    } else {
        run(database, QStringLiteral("DELETE FROM settings WHERE name IN (?, ?)"), kAhead, kSeenAt);
    }
    transaction.commit();
}

void recallClock(Database& database)
{
    const auto read = [&](const QString& name) {
        Statement select(database, QStringLiteral("SELECT value FROM settings WHERE name = ?"));
        return select.bind(name).run().next() ? select.number(0) : 0;
    };
    database.setClockError({domain::Milliseconds{read(kAhead)}, domain::fromMs(read(kSeenAt))});
}

domain::Milliseconds clockAhead(const Database& database, domain::Instant now)
{
    const auto& error = database.clockError();
    if (!isMuch(error.ahead))
        return domain::Milliseconds{0};
    const bool set = error.ahead > domain::Milliseconds{0} ? now < error.seenAt - kMuch
                                                           : now > error.seenAt - error.ahead - kMuch;
    return set ? domain::Milliseconds{0} : error.ahead;
}

} // namespace headsup::store::sqlite
