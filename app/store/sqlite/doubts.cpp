// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/campaigns.h"
#include "store/sqlite/claims.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/pagestops.h"
#include "store/sqlite/reads.h"
#include "store/sqlite/uses.h"

#include <map>

// What happens where nobody knows whether a request arrived: finding it out at a start, and a person's
// judgement.
namespace headsup::store::sqlite {

using domain::CampaignId;
using domain::CampaignState;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::OptInState;

namespace {

struct Doubt
{
    domain::AttemptId attempt; ///< of an interrupted one
    domain::DeliveryId delivery;
    CampaignId campaign;
    domain::OptInId optIn;
    domain::Recipient way = domain::Recipient::Token;
};

std::vector<Doubt> interrupted(Database& database)
{
    Statement select(database,
        QStringLiteral(
            "SELECT a.id, a.delivery, d.campaign, a.opt_in, a.way FROM attempts a"
            " JOIN deliveries d ON d.id = a.delivery WHERE a.settled_at IS NULL ORDER BY a.delivery"));
    select.run();
    std::vector<Doubt> all;
    while (select.next())
        all.push_back({select.id<domain::AttemptId>(0), select.id<domain::DeliveryId>(1),
            select.id<CampaignId>(2), select.id<domain::OptInId>(3), select.value<domain::Recipient>(4)});
    return all;
}

std::vector<Doubt> uncertainOf(Database& database, CampaignId id, domain::OptInId optIn)
{
    Statement select(database,
        QStringLiteral("SELECT d.id, d.opt_in, d.way FROM deliveries d JOIN opt_ins o ON o.id = d.opt_in"
                       " WHERE d.campaign = ? AND d.state = ? AND (d.way = 2 OR o.state = ?)"
                       " AND (? = 0 OR d.opt_in = ?)"
                       " ORDER BY d.ordinal"));
    select.bind(id).bind(DeliveryState::Uncertain).bind(OptInState::Uncertain).bind(optIn).bind(optIn).run();
    std::vector<Doubt> all;
    while (select.next())
        all.push_back({{}, select.id<domain::DeliveryId>(0), id, select.id<domain::OptInId>(1),
            select.value<domain::Recipient>(2)});
    return all;
}

/// The token had no part in it: only the delivery is judged.
void judgeToPerson(Ledger& ledger, const Doubt& doubt, Judgement judgement)
{
    const bool sent = judgement == Judgement::Sent;
    ledger.moveDelivery(doubt.delivery, doubt.campaign, DeliveryState::Uncertain,
        sent ? DeliveryState::Accepted : DeliveryState::Failed, sent ? kJudgedSent : kJudgedNotSent);
}

void judgeOne(Ledger& ledger, const Doubt& doubt, Judgement judgement)
{
    if (doubt.way == domain::Recipient::Person)
        return judgeToPerson(ledger, doubt, judgement);
    auto optIn = ledger.optIn(doubt.optIn);
    const auto why = QStringLiteral("judge");
    const auto from = DeliveryState::Uncertain;
    switch (judgement) {
    case Judgement::Sent:
        ledger.move(optIn, OptInState::Sent, why, doubt.campaign);
        ledger.moveDelivery(doubt.delivery, doubt.campaign, from, DeliveryState::Accepted, kJudgedSent);
        return;
    case Judgement::NotSent:
        ledger.move(optIn, OptInState::Unused, why, doubt.campaign);
        ledger.moveDelivery(doubt.delivery, doubt.campaign, from, DeliveryState::Failed, kJudgedNotSent);
        return;
    case Judgement::AskAgain:
        // The opt-in itself stays uncertain until it is claimed again.
        ledger.moveDelivery(doubt.delivery, doubt.campaign, from, DeliveryState::Pending, {});
        return;
    }
}

void pauseInterrupted(Database& database, std::map<CampaignId, qint64>& touched)
{
    std::vector<CampaignId> sending;
    {
        Statement select(database, QStringLiteral("SELECT id FROM campaigns WHERE state = ?"));
        select.bind(CampaignState::Sending).run();
        while (select.next())
            sending.push_back(select.id<CampaignId>(0));
    }
    for (const auto id : sending) {
        setCampaignState(database, id, CampaignState::Paused, domain::PauseReason::Interrupted);
        touched.try_emplace(id, 0);
    }
}

} // namespace

qint64 judge(
    Database& database, CampaignId id, domain::OptInId optIn, Judgement judgement, domain::Instant now)
{
    Transaction transaction(database);
    if (judgement == Judgement::AskAgain)
        reopen(database, id);
    else if (campaignState(database, id) == CampaignState::Draft)
        fail(ErrorCode::CampaignNotRunnable, displayName(CampaignState::Draft));
    Ledger ledger(database, now);
    auto doubts = uncertainOf(database, id, optIn);
    // A token tells by its refusal whether it was used before; the id of a person would get it a second time.
    if (judgement == Judgement::AskAgain)
        std::erase_if(doubts, [](const Doubt& one) { return one.way == domain::Recipient::Person; });
    for (const auto& doubt : doubts)
        judgeOne(ledger, doubt, judgement);
    ledger.flush();
    if (!doubts.empty())
        transaction.commit();
    return static_cast<qint64>(doubts.size());
}

RecoveryReport recover(Database& database, domain::Instant now)
{
    RecoveryReport report;
    takeStopRequests(database);
    const auto missed = missedUses(database); // before the recovery writes its own lines
    Transaction transaction(database);
    Ledger ledger(database, now);
    std::map<CampaignId, qint64> touched;
    for (const auto& doubt : interrupted(database)) {
        auto optIn = ledger.optIn(doubt.optIn);
        // What is final already is known better, and the attempt is closed all the same.
        if (doubt.way == domain::Recipient::Token) {
            if (domain::mayMove(optIn.state, OptInState::Uncertain))
                ledger.move(optIn, OptInState::Uncertain, QStringLiteral("recover"), doubt.campaign);
        } else if (optIn.state == OptInState::Reserved) {
            ledger.move(optIn, OptInState::Unused, QStringLiteral("recover"), doubt.campaign);
        }
        ledger.moveDelivery(
            doubt.delivery, doubt.campaign, DeliveryState::InFlight, DeliveryState::Uncertain, kInterrupted);
        run(database,
            QStringLiteral("UPDATE attempts SET settled_at = ?, result = ?, reason = ? WHERE id = ?"), now,
            domain::SendResult::Unknown, QString(kInterrupted), doubt.attempt);
        ++touched[doubt.campaign];
    }
    pauseInterrupted(database, touched);
    ledger.flush();
    for (const auto& [id, uncertain] : touched) {
        const auto summary = campaign(database, id);
        report.campaigns.push_back({id, summary.campaign.name, uncertain, summary.counts.open()});
    }
    // In one transaction: a recovery that counted its own lines would hide those that were not read yet.
    report.usedMeanwhile = replay(database, missed, now);
    transaction.commit();
    return report;
}

} // namespace headsup::store::sqlite
