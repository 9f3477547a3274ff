// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/effects.h"

#include "domain/pagestop.h"
#include "store/sqlite/asks.h"
#include "store/sqlite/campaigns.h"

namespace headsup::store::sqlite {

using domain::DeliveryState;
using domain::EventKind;
using domain::Instant;
using domain::OptInState;

namespace {

qint64 count(std::chrono::milliseconds span)
{
    return span.count();
}

/// The latest act of each person; whoever was not known is known by it. An event from the future opens no
/// window, a slightly early clock none that begins later than now.
void openWindows(Database& database, PageKey page, qint64 after, Instant now)
{
    run(database,
        QStringLiteral(
            "INSERT INTO people (page, psid, first_name, last_name, name, name_folded, locale, timezone, "
            "email,"
            " phone, last_inbound_at) SELECT page, psid, '', '', '', '', '', '', '', '', min(max(at), ?)"
            " FROM events WHERE id > ? AND page = ? AND kind IN (1, 2, 3, 4) AND psid <> '' AND at <= ?"
            " AND NOT (kind = 4 AND detail LIKE 'unreact%') GROUP BY psid"
            " ON CONFLICT (page, psid) DO UPDATE SET last_inbound_at = excluded.last_inbound_at"
            " WHERE coalesce(people.last_inbound_at, 0) < excluded.last_inbound_at"),
        now, after, page.nr, now + domain::kEventSkew);
}

void rememberResumed(Database& database, PageKey page, qint64 after, Instant now)
{
    run(database,
        QStringLiteral(
            "UPDATE people SET resumed_at = max(coalesce(resumed_at, 0), x.at) FROM"
            " (SELECT psid, min(max(at), ?) AS at FROM events WHERE id > ? AND page = ? AND kind = 8"
            " GROUP BY psid) x WHERE people.page = ? AND people.psid = x.psid"),
        now, after, page.nr, page.nr);
}

/// Deliveries to people with new events; which of all their events say what is found by the other half.
const QString kTouched =
    QStringLiteral(" SELECT DISTINCT d.id FROM events n JOIN people p ON p.page = n.page AND p.psid = n.psid"
                   " JOIN deliveries d ON d.person = p.id AND d.state = 3"
                   " WHERE n.id > ? AND n.page = ? AND n.kind IN (1, 2, 3, 4, 5, 6)");

/// What the events of the person say of one message. A watermark is the time of a message at Meta, so it
/// covers what was requested up to then; ids are exact.
const QString kDelivered = QStringLiteral(
    "(SELECT min(e.at) FROM people p JOIN events e ON e.page = p.page AND e.psid = p.psid"
    " WHERE p.id = deliveries.person AND e.kind IN (5, 6) AND (e.watermark >= deliveries.requested_at"
    " OR (deliveries.message_id <> '' AND (e.mid = deliveries.message_id"
    " OR instr(' ' || e.detail || ' ', ' ' || deliveries.message_id || ' ') > 0))))");
const QString kRead = QStringLiteral(
    "(SELECT min(e.at) FROM people p JOIN events e ON e.page = p.page AND e.psid = p.psid"
    " WHERE p.id = deliveries.person AND e.kind = 6 AND e.watermark >= deliveries.requested_at)");
/// The first act between this message and the next one; a reaction to a message of its own counts for that
/// one alone.
const QString kReacted = QStringLiteral(
    "(SELECT min(e.at) FROM people p JOIN events e ON e.page = p.page AND e.psid = p.psid"
    " WHERE p.id = deliveries.person AND e.kind IN (1, 2, 3, 4) AND e.at >= deliveries.requested_at"
    " AND e.at <= deliveries.requested_at + ? AND NOT (e.kind = 4 AND e.detail LIKE 'unreact%')"
    " AND CASE WHEN e.kind = 4 AND e.mid <> '' THEN e.mid = deliveries.message_id ELSE NOT EXISTS"
    " (SELECT 1 FROM deliveries l WHERE l.person = deliveries.person AND l.state = 3"
    " AND l.requested_at > deliveries.requested_at AND l.requested_at <= e.at) END)");

QString marking(const QString& which)
{
    return QStringLiteral("UPDATE deliveries SET delivered_at = coalesce(%1, delivered_at),"
                          " read_at = coalesce(%2, read_at), reacted_at = coalesce(%3, reacted_at) WHERE %4")
        .arg(kDelivered, kRead, kReacted, which);
}

void markTouched(Database& database, PageKey page, qint64 after)
{
    run(database, marking(QStringLiteral("id IN (") + kTouched + u')'), count(kReactionSpan), after, page.nr);
}

struct Echo
{
    domain::DeliveryId delivery;
    domain::CampaignId campaign;
    domain::OptInId optIn;
    domain::MessageId mid;
    domain::Recipient way = domain::Recipient::Token;
    DeliveryState state = DeliveryState::Uncertain;
};

std::vector<Echo> echoes(Database& database, PageKey page, qint64 after)
{
    // Only what is in doubt or was taken for unsent: of an attempt that is still open the answer tells.
    Statement select(database,
        QStringLiteral("SELECT d.id, d.campaign, d.opt_in, e.mid, a.way, d.state FROM events e"
                       " JOIN attempts a ON a.id = e.detail JOIN deliveries d ON d.id = a.delivery"
                       " JOIN people p ON p.id = d.person WHERE e.id > ? AND e.page = ? AND e.kind = 10"
                       " AND e.detail <> '' AND p.page = e.page AND p.psid = e.psid"
                       " AND a.settled_at IS NOT NULL AND d.state IN (1, 4, 5, 6) GROUP BY d.id"));
    select.bind(after).bind(page.nr).run();
    std::vector<Echo> found;
    while (select.next())
        found.push_back({select.id<domain::DeliveryId>(0), select.id<domain::CampaignId>(1),
            select.id<domain::OptInId>(2), select.id<domain::MessageId>(3),
            select.value<domain::Recipient>(4), select.value<DeliveryState>(5)});
    return found;
}

/// The token paid for a message that is seen in the conversation: sent, whatever was believed. What stands
/// as dead, expired or withdrawn is of no use any more and stays so.
void spend(Ledger& ledger, const Echo& echo)
{
    auto optIn = ledger.optIn(echo.optIn);
    if (optIn.state == OptInState::InFlight)
        return; // another request with it is under way, and its answer settles it
    const auto go = [&](OptInState to) {
        if (domain::mayMove(optIn.state, to))
            ledger.move(optIn, to, kEcho, echo.campaign);
    };
    if (optIn.state == OptInState::Unused)
        go(OptInState::Reserved);
    if (optIn.state == OptInState::Reserved)
        go(OptInState::InFlight);
    go(OptInState::Sent);
}

void settleEchoes(Database& database, Ledger& ledger, PageKey page, qint64 after)
{
    for (const auto& echo : echoes(database, page, after)) {
        if (echo.way == domain::Recipient::Token) {
            spend(ledger, echo);
        } else if (echo.state == DeliveryState::Pending || echo.state == DeliveryState::Waiting) {
            // The delivery was put in line again; otherwise a reservation is another campaign's.
            if (auto optIn = ledger.optIn(echo.optIn); optIn.state == OptInState::Reserved)
                ledger.move(optIn, OptInState::Unused, kEcho, echo.campaign);
        }
        ledger.moveDelivery(echo.delivery, echo.campaign, echo.state, DeliveryState::Accepted, kEcho);
        run(database, QStringLiteral("UPDATE deliveries SET message_id = ? WHERE id = ?"), echo.mid,
            echo.delivery);
        markFromEvents(database, echo.delivery);
    }
}

/// Meta's newest word about the Page counts: where that is no "unblock" and nobody has dealt with it, all
/// sending of the Page is stopped; an "unblock" lifts such a stop.
void obeyPolicy(Database& database, PageKey page, qint64 after)
{
    Statement newest(
        database, QStringLiteral("SELECT e.id, e.detail, e.at, coalesce(p.policy_confirmed_at, 0)"
                                 " FROM events e JOIN pages p ON p.nr = e.page WHERE e.page = ?"
                                 " AND e.kind = 9 ORDER BY e.at DESC, e.id DESC LIMIT 1"));
    if (!newest.bind(page.nr).run().next() || newest.number(0) <= after)
        return;
    const auto detail = newest.text(1);
    if (detail.startsWith(u"unblock")) {
        run(database,
            QStringLiteral(
                "UPDATE page_stops SET lifted_at = ?, lifted_by = 'Meta' WHERE page = ? AND cause = ?"
                " AND lifted_at IS NULL"),
            newest.instant(2), page.nr, domain::StopCause::Policy);
        return;
    }
    if (newest.instant(3) >= newest.instant(2))
        return;
    run(database,
        QStringLiteral(
            "INSERT INTO page_stops (page, cause, who, reason, stopped_at) VALUES (?, ?, 'Meta', ?, ?)"
            " ON CONFLICT DO NOTHING"),
        page.nr, domain::StopCause::Policy, detail, newest.instant(2));
    run(database,
        QStringLiteral("UPDATE campaigns SET state = ?, pause_reason = ?, pause_detail = ? WHERE page = ? "
                       "AND state = ?"),
        domain::CampaignState::Paused, domain::PauseReason::PageStopped, detail, page.nr,
        domain::CampaignState::Sending);
}

bool hasNew(Database& database, PageKey page, qint64 after, const char* kinds)
{
    Statement select(
        database, QStringLiteral("SELECT 1 FROM events WHERE id > ? AND page = ? AND kind IN (%1) LIMIT 1")
                      .arg(QLatin1StringView(kinds)));
    return select.bind(after).bind(page.nr).run().next();
}

} // namespace

qint64 newestEvent(Database& database)
{
    return database.number(QStringLiteral("SELECT coalesce(max(id), 0) FROM events"));
}

void applyEvents(Database& database, Ledger& ledger, PageKey page, qint64 after, Instant now)
{
    if (!hasNew(database, page, after, "1, 2, 3, 4, 5, 6, 8, 9, 10"))
        return;
    openWindows(database, page, after, now);
    rememberResumed(database, page, after, now);
    settleEchoes(database, ledger, page, after);
    markTouched(database, page, after);
    applyEventsToAsks(database, page, after);
    obeyPolicy(database, page, after);
}

void checkPolicy(Database& database, domain::CampaignId campaign)
{
    Statement newest(database,
        QStringLiteral(
            "SELECT e.detail, e.at, coalesce(p.policy_confirmed_at, 0) FROM campaigns c JOIN pages p"
            " ON p.nr = c.page JOIN events e ON e.page = c.page AND e.kind = 9 WHERE c.id = ?"
            " ORDER BY e.at DESC, e.id DESC LIMIT 1"));
    if (!newest.bind(campaign).run().next() || newest.text(0).startsWith(u"unblock") ||
        newest.instant(2) >= newest.instant(1))
        return;
    fail(domain::ErrorCode::PolicyEnforced, domain::toIso(newest.instant(1)).left(10), newest.text(0));
}

void markFromEvents(Database& database, domain::DeliveryId id)
{
    Statement any(database,
        QStringLiteral(
            "SELECT 1 FROM deliveries d JOIN people p ON p.id = d.person JOIN events e"
            " ON e.page = p.page AND e.psid = p.psid AND e.at >= d.requested_at WHERE d.id = ? LIMIT 1"));
    if (any.bind(id).run().next())
        run(database, marking(QStringLiteral("id = ?")), count(kReactionSpan), id);
}

domain::MessageId echoOf(Database& database, const domain::AttemptId& attempt)
{
    Statement select(database,
        QStringLiteral("SELECT e.mid FROM attempts a JOIN deliveries d ON d.id = a.delivery JOIN people p"
                       " ON p.id = d.person JOIN events e ON e.page = p.page AND e.psid = p.psid"
                       " WHERE a.id = ? AND e.kind = 10 AND e.detail = a.id LIMIT 1"));
    return select.bind(attempt).run().next() ? select.id<domain::MessageId>(0) : domain::MessageId();
}

} // namespace headsup::store::sqlite
