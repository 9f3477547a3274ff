// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/campaigns.h"
#include "store/sqlite/effects.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/pagestops.h"
#include "store/sqlite/uses.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::CampaignId;
using domain::CampaignState;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::OptInState;
using domain::PauseReason;

namespace {

struct Line
{
    domain::DeliveryId delivery;
    domain::OptInId optIn;
    DeliveryState state;
};

std::vector<Line> linesIn(Database& database, CampaignId id, DeliveryState state)
{
    Statement select(
        database, QStringLiteral(
                      "SELECT id, opt_in FROM deliveries WHERE campaign = ? AND state = ? ORDER BY ordinal"));
    select.bind(id).bind(state).run();
    std::vector<Line> lines;
    while (select.next())
        lines.push_back({select.id<domain::DeliveryId>(0), select.id<domain::OptInId>(1), state});
    return lines;
}

/// Takes one delivery out of the line of a cancelled campaign. True if its opt-in was given back.
bool giveBack(Ledger& ledger, CampaignId id, const Line& line)
{
    auto optIn = ledger.optIn(line.optIn);
    if (optIn.state == OptInState::Uncertain) {
        // It waited to be asked again; without that, the doubt about it stays as it was.
        ledger.moveDelivery(line.delivery, id, line.state, DeliveryState::Uncertain, {});
        return false;
    }
    const bool back = optIn.state == OptInState::Reserved;
    if (back)
        ledger.move(optIn, OptInState::Unused, QStringLiteral("cancel"), id);
    ledger.moveDelivery(
        line.delivery, id, line.state, DeliveryState::LeftOut, slug(domain::LeftOutReason::Cancelled));
    return back;
}

/// A failed delivery that may be asked again, and from when on.
struct SecondTry
{
    Line line;
    domain::Instant due{};
    bool tooOften = false;
};

std::vector<SecondTry> retryable(
    Database& database, CampaignId id, const domain::RetryTerms& terms, domain::Instant now)
{
    Statement select(database,
        QStringLiteral(
            "SELECT d.id, d.opt_in, d.reason, coalesce(d.changed_at, 0),"
            " (SELECT count(*) FROM attempts a WHERE a.delivery = d.id AND a.reason = d.reason), o.expires_at"
            " FROM deliveries d JOIN opt_ins o ON o.id = d.opt_in"
            " WHERE d.campaign = ? AND d.state = ? AND o.state = ? AND o.expires_at > ?"
            " ORDER BY d.ordinal"));
    select.bind(id).bind(DeliveryState::Failed).bind(OptInState::Unused).bind(now).run();
    std::vector<SecondTry> found;
    while (select.next()) {
        const auto reason = select.text(2);
        const auto term = std::find_if(terms.begin(), terms.end(),
            [&reason](const domain::RetryTerm& one) { return one.reason == reason; });
        if (term == terms.end())
            continue;
        const auto failedAt = std::min(select.instant(3), now); // a clock that was set back delays nothing
        const auto due = failedAt + term->rest;
        if (due >= select.instant(5))
            continue; // its year is over by then
        found.push_back(
            {{select.id<domain::DeliveryId>(0), select.id<domain::OptInId>(1), DeliveryState::Failed}, due,
                term->mostTries > 0 && select.number(4) >= term->mostTries});
    }
    return found;
}

qint64 openCount(Database& database, CampaignId id)
{
    Statement select(database,
        QStringLiteral(
            "SELECT coalesce(sum(n), 0) FROM campaign_counts WHERE campaign = ? AND state IN (?, ?, ?)"));
    select.bind(id).bind(DeliveryState::Pending).bind(DeliveryState::InFlight).bind(DeliveryState::Waiting);
    return select.run().next() ? select.number(0) : 0;
}

} // namespace

CampaignState campaignState(Database& database, CampaignId id)
{
    Statement select(database, QStringLiteral("SELECT state FROM campaigns WHERE id = ?"));
    if (!select.bind(id).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "campaign"),
            QString::number(id.value()));
    return select.value<CampaignState>(0);
}

void setCampaignState(
    Database& database, CampaignId id, CampaignState state, PauseReason reason, const QString& detail)
{
    run(database,
        QStringLiteral("UPDATE campaigns SET state = ?, pause_reason = ?, pause_detail = ? WHERE id = ?"),
        state, reason, detail, id);
}

void reopen(Database& database, CampaignId id)
{
    const auto state = campaignState(database, id);
    if (state == CampaignState::Draft || state == CampaignState::Cancelled)
        fail(ErrorCode::CampaignNotRunnable, displayName(state));
    if (state == CampaignState::Finished)
        setCampaignState(database, id, CampaignState::Paused, PauseReason::None);
}

void startSending(Database& database, CampaignId id, const QString& computer)
{
    takeStopRequests(database);
    Transaction transaction(database);
    checkSender(database, computer);
    checkNotStopped(database, id);
    if (const auto state = campaignState(database, id); state != CampaignState::Paused)
        fail(ErrorCode::CampaignNotRunnable, displayName(state));
    checkPolicy(database, id);
    setCampaignState(database, id, CampaignState::Sending, PauseReason::None);
    transaction.commit();
}

void pause(Database& database, CampaignId id, PauseReason reason, const QString& detail)
{
    Transaction transaction(database);
    const auto state = campaignState(database, id);
    if (state != CampaignState::Sending && state != CampaignState::Paused)
        fail(ErrorCode::CampaignNotRunnable, displayName(state));
    if (state == CampaignState::Sending)
        setCampaignState(database, id, CampaignState::Paused, reason, detail);
    transaction.commit();
}

bool finishIfDone(Database& database, CampaignId id)
{
    Transaction transaction(database);
    const auto state = campaignState(database, id);
    const bool running = state == CampaignState::Sending || state == CampaignState::Paused;
    const bool done = running && openCount(database, id) == 0;
    if (done)
        setCampaignState(database, id, CampaignState::Finished, PauseReason::None);
    transaction.commit();
    return done || state == CampaignState::Finished;
}

qint64 cancel(Database& database, CampaignId id, domain::Instant now)
{
    Transaction transaction(database);
    const auto state = campaignState(database, id);
    // A finished one has nobody in line any more, but may be meant for further waves.
    if (state == CampaignState::Draft || state == CampaignState::Cancelled)
        fail(ErrorCode::CampaignNotRunnable, displayName(state));
    Ledger ledger(database, now);
    qint64 given = 0;
    for (const auto from : {DeliveryState::Pending, DeliveryState::Waiting}) {
        for (const auto& line : linesIn(database, id, from))
            given += giveBack(ledger, id, line) ? 1 : 0;
    }
    setCampaignState(database, id, CampaignState::Cancelled, PauseReason::None);
    ledger.flush();
    transaction.commit();
    return given;
}

RetryReport retry(Database& database, CampaignId id, const domain::RetryTerms& terms, domain::Instant now)
{
    Transaction transaction(database);
    Ledger ledger(database, now);
    RetryReport report;
    reopen(database, id);
    for (const auto& one : retryable(database, id, terms, now)) {
        if (one.tooOften) {
            ++report.tooOften;
            continue;
        }
        auto optIn = ledger.optIn(one.line.optIn);
        ledger.move(optIn, OptInState::Reserved, QStringLiteral("retry"), id);
        const bool later = one.due > now;
        ledger.moveDelivery(one.line.delivery, id, DeliveryState::Failed,
            later ? DeliveryState::Waiting : DeliveryState::Pending, {},
            later ? std::optional(one.due) : std::nullopt);
        ++(later ? report.later : report.now);
        if (later)
            report.nextDue = std::min(report.nextDue.value_or(one.due), one.due);
    }
    ledger.flush();
    if (report.inLine() > 0)
        transaction.commit();
    return report;
}

} // namespace headsup::store::sqlite
