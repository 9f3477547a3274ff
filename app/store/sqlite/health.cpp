// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pagestop.h"
#include "store/sqlite/chain.h"
#include "store/sqlite/reads.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::Health;
using domain::Instant;
using domain::Result;

namespace {

constexpr std::chrono::days kSpan{30};
/// The reason of the error table for 551, 1545041 and 2: see graph/errortable.cpp.
const QString kUnavailable = QStringLiteral("person_unavailable");

/// Refusals of which the person is not the cause (a fault of the content, a missing right) are no measure.
void addRequests(Health& health, Statement& select)
{
    select.run();
    while (select.next()) {
        const bool unavailable = select.number(0) == 5;
        health.requests += select.number(1);
        health.unavailable += unavailable ? select.number(1) : 0;
    }
}

void addFeedback(Health& health, Statement& select)
{
    select.run();
    while (select.next()) {
        if (select.text(0).startsWith(u"Bad", Qt::CaseInsensitive))
            health.badFeedback += select.number(1);
        else if (select.text(0).startsWith(u"Good", Qt::CaseInsensitive))
            health.goodFeedback += select.number(1);
    }
}

qint64 weekOf(Instant day)
{
    // Weeks begin on Monday; the first of January 1970 was a Thursday.
    return (std::chrono::floor<std::chrono::days>(day).time_since_epoch().count() + 3) / 7;
}

} // namespace

Result<Health> SqliteChain::health(const domain::PageId& id, Instant now)
{
    return guarded([&] {
        const auto page = pageKey(m_database, id);
        const Instant since = now - kSpan;
        Health health;
        {
            Statement sent(m_database,
                QStringLiteral(
                    "SELECT d.state, count(*) FROM campaigns c JOIN deliveries d ON d.campaign = c.id"
                    " WHERE c.page = ? AND d.changed_at >= ?"
                    " AND (d.state = 3 OR (d.state = 5 AND d.reason = ?)) GROUP BY d.state"));
            addRequests(health, sent.bind(page.nr).bind(since).bind(kUnavailable));
        }
        {
            Statement asked(m_database,
                QStringLiteral("SELECT q.state, count(*) FROM asks a JOIN ask_requests q ON q.ask = a.id"
                               " WHERE a.page = ? AND q.claimed_at >= ?"
                               " AND (q.state = 3 OR (q.state = 5 AND q.reason = ?)) GROUP BY q.state"));
            addRequests(health, asked.bind(page.nr).bind(since).bind(kUnavailable));
        }
        {
            Statement heard(
                m_database, QStringLiteral("SELECT detail, count(*) FROM events WHERE page = ? AND kind = 11"
                                           " AND at >= ? GROUP BY detail"));
            addFeedback(health, heard.bind(page.nr).bind(since));
        }
        Statement rate(m_database,
            QStringLiteral(
                "SELECT share FROM block_rates WHERE page = ? AND week >= ? ORDER BY week DESC LIMIT 1"));
        if (rate.bind(page.nr).bind(weekOf(since)).run().next())
            health.blockRate = rate.real(0);
        return health;
    });
}

Result<Health> SqliteChain::health(domain::CampaignId campaign)
{
    return guarded([&] {
        Health health;
        {
            Statement sent(m_database,
                QStringLiteral("SELECT state, count(*) FROM deliveries WHERE campaign = ? AND (state = 3"
                               " OR (state = 5 AND reason = ?)) GROUP BY state"));
            addRequests(health, sent.bind(campaign).bind(kUnavailable));
        }
        Statement heard(m_database,
            QStringLiteral(
                "SELECT e.detail, count(*) FROM deliveries d JOIN events e ON e.mid = d.message_id"
                " AND e.mid <> '' AND e.kind = 11 WHERE d.campaign = ? AND d.state = 3 GROUP BY e.detail"));
        addFeedback(health, heard.bind(campaign));
        return health;
    });
}

Result<std::optional<domain::PolicyNotice>> SqliteChain::policyNotice(const domain::PageId& id)
{
    return guarded([&]() -> std::optional<domain::PolicyNotice> {
        Statement newest(m_database,
            QStringLiteral(
                "SELECT e.detail, e.at, p.policy_confirmed_at FROM events e JOIN pages p ON p.nr = e.page"
                " WHERE e.page = ? AND e.kind = 9 ORDER BY e.at DESC, e.id DESC LIMIT 1"));
        if (!newest.bind(pageKey(m_database, id).nr).run().next())
            return std::nullopt;
        domain::PolicyNotice notice;
        notice.action = newest.text(0).section(u' ', 0, 0).toLower();
        notice.reason = newest.text(0).section(u' ', 1);
        notice.at = newest.instant(1);
        notice.confirmedAt = newest.maybeInstant(2);
        if (notice.confirmedAt && *notice.confirmedAt < notice.at)
            notice.confirmedAt.reset(); // that was an earlier one
        return notice;
    });
}

Result<void> SqliteChain::enterBlockRate(const domain::PageId& id, Instant day, double share)
{
    return guarded([&] {
        if (!(share >= 0 && share <= 1))
            fail(ErrorCode::InvalidValue, QString::number(share), QStringLiteral("0 … 1"));
        Transaction transaction(m_database);
        run(m_database,
            QStringLiteral("INSERT INTO block_rates (page, week, share) VALUES (?, ?, ?)"
                           " ON CONFLICT (page, week) DO UPDATE SET share = excluded.share"),
            pageKey(m_database, id).nr, weekOf(day), share);
        transaction.commit();
    });
}

Result<void> SqliteChain::removeBlockRate(const domain::PageId& id, Instant day)
{
    return guarded([&] {
        Transaction transaction(m_database);
        run(m_database, QStringLiteral("DELETE FROM block_rates WHERE page = ? AND week = ?"),
            pageKey(m_database, id).nr, weekOf(day));
        transaction.commit();
    });
}

Result<QList<BlockRate>> SqliteChain::blockRates(const domain::PageId& id)
{
    return guarded([&] {
        Statement select(
            m_database, QStringLiteral("SELECT week, share FROM block_rates WHERE page = ? ORDER BY week"));
        select.bind(pageKey(m_database, id).nr).run();
        QList<BlockRate> all;
        while (select.next())
            all.append({Instant{} + std::chrono::days{select.number(0) * 7 - 3}, select.real(1)});
        return all;
    });
}

Result<void> SqliteChain::confirmPolicyNotice(const domain::PageId& id, Instant now)
{
    const auto notice = policyNotice(id);
    if (!notice)
        return notice.err();
    return guarded([&] {
        if (!*notice || !(*notice)->holds())
            fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "notice of Meta"), id.value());
        Transaction transaction(m_database);
        run(m_database, QStringLiteral("UPDATE pages SET policy_confirmed_at = ? WHERE id = ?"),
            std::max(now, (*notice)->at), id);
        run(m_database,
            QStringLiteral("UPDATE page_stops SET lifted_at = ?, lifted_by = ? WHERE page = ? AND cause = ?"
                           " AND lifted_at IS NULL"),
            now, m_computer, pageKey(m_database, id).nr, domain::StopCause::Policy);
        transaction.commit();
    });
}

} // namespace headsup::store::sqlite
