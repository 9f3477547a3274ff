// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/claims.h"

#include "store/sqlite/clockerror.h"

#include "store/claimissuer.h"
#include "store/sqlite/campaigns.h"
#include "store/sqlite/effects.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/pagestops.h"
#include "store/sqlite/permissions.h"
#include "store/sqlite/reads.h"
#include "store/sqlite/uses.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::CampaignId;
using domain::CampaignState;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::LeftOutReason;
using domain::OptInState;

namespace {

/// An opt-in lives for a year at most, and a clock that is wrong by years would end all of them at once, for
/// good. So nothing expires where the clock is that far ahead of whatever the workspace remembers; a clock
/// that is right is believed after the next import.
void refuseLeapOfClock(Database& database, domain::Instant now)
{
    if (const auto ahead = clockAhead(database, now); ahead.count() != 0)
        fail(ErrorCode::ClockWrong, domain::toIso(now).left(16), domain::toIso(now - ahead).left(16));
    constexpr std::chrono::days kFarthest{400};
    Statement newest(database, QStringLiteral("SELECT max(coalesce((SELECT max(at) FROM import_batches), 0),"
                                              " coalesce((SELECT max(claimed_at) FROM attempts), 0))"));
    newest.run().next();
    const auto known = newest.instant(0);
    if (now - known > kFarthest)
        fail(ErrorCode::ClockAhead, domain::toIso(known).left(10));
}

/// A delivery whose turn it is.
struct Candidate
{
    domain::DeliveryId delivery;
    DeliveryState state = DeliveryState::Pending;
    domain::OptInId optIn;
    domain::Instant expiresAt{};
    domain::Secret token;
    domain::Psid psid;
    QString name;
    QString text;
    qint64 realm = 0;
    std::optional<domain::Instant> windowUntil; ///< of the person; none where Messenger said it is closed
    domain::Permission permission = domain::Permission::OneTime;
};

QString candidateColumns()
{
    return QStringLiteral(
        "SELECT d.id, d.state, d.opt_in, o.expires_at, o.token, p.psid, p.name, d.text, o.realm,"
        " CASE WHEN p.last_inbound_at > coalesce(p.window_denied_at, 0) THEN p.last_inbound_at END,"
        " t.permission FROM deliveries d JOIN opt_ins o ON o.id = d.opt_in JOIN people p ON p.id = d.person"
        " JOIN topics t ON t.id = o.topic"
        " WHERE d.campaign = ? AND d.state = ?");
}

std::optional<domain::Instant> windowEnd(std::optional<domain::Instant> lastInbound)
{
    return lastInbound ? std::optional(*lastInbound + domain::kWindow) : std::nullopt;
}

domain::Recipient recipientOf(domain::Permission permission)
{
    switch (permission) {
    case domain::Permission::OneTime:
        return domain::Recipient::Token;
    case domain::Permission::Recurring:
        return domain::Recipient::Recurring;
    case domain::Permission::Window:
        return domain::Recipient::Conversation;
    case domain::Permission::Utility:
        return domain::Recipient::Utility;
    }
    Q_UNREACHABLE();
}

bool namesToken(domain::Recipient recipient)
{
    return recipient == domain::Recipient::Token || recipient == domain::Recipient::Recurring;
}

/// The workspace knows two ways: by a token that is spent, and by anything else. The kind of the topic says
/// the rest.
qint64 wayOf(domain::Recipient recipient)
{
    return isSpent(recipient) ? 1 : 2;
}

/// What holds now of a permission that may be used more than once.
std::optional<LeftOutReason> barred(Database& database, const Candidate& candidate, domain::Instant now)
{
    if (candidate.permission == domain::Permission::OneTime)
        return std::nullopt;
    if (const auto reason = barredBy(barOf(database, candidate.optIn), now))
        return reason;
    const bool closed = candidate.permission == domain::Permission::Window &&
                        !domain::isWindowOpen(candidate.windowUntil, now);
    return closed ? std::optional(LeftOutReason::WindowClosed) : std::nullopt;
}

/// Inside the open window the message goes to the person and keeps the token. Whoever is asked once more is
/// asked with the token that is in doubt: nothing else can tell whether it was used.
domain::Recipient recipientOf(const Candidate& candidate, const Ledger::OptIn& optIn, domain::Instant now)
{
    if (candidate.permission != domain::Permission::OneTime)
        return recipientOf(candidate.permission);
    return optIn.state == OptInState::Reserved && domain::isWindowOpen(candidate.windowUntil, now)
               ? domain::Recipient::Person
               : domain::Recipient::Token;
}

std::optional<Candidate> candidateOf(Statement& select)
{
    if (!select.run().next())
        return std::nullopt;
    return Candidate{select.id<domain::DeliveryId>(0), select.value<DeliveryState>(1),
        select.id<domain::OptInId>(2), select.instant(3), domain::Secret{select.text(4)},
        select.id<domain::Psid>(5), select.text(6), select.text(7), select.number(8),
        windowEnd(select.maybeInstant(9)), select.value<domain::Permission>(10)};
}

/// First come those whose turn has not been yet, so that one that always has to wait holds nobody up.
std::optional<Candidate> nextInLine(Database& database, CampaignId id, domain::Instant now)
{
    {
        Statement pending(database, candidateColumns() + QStringLiteral(" ORDER BY d.ordinal LIMIT 1"));
        pending.bind(id).bind(DeliveryState::Pending);
        if (auto candidate = candidateOf(pending))
            return candidate;
    }
    Statement waiting(database,
        candidateColumns() +
            QStringLiteral(" AND coalesce(d.not_before, 0) <= ? ORDER BY d.not_before, d.ordinal LIMIT 1"));
    waiting.bind(id).bind(DeliveryState::Waiting).bind(now);
    return candidateOf(waiting);
}

std::optional<LeftOutReason> reasonOf(OptInState state)
{
    switch (state) {
    case OptInState::Expired:
        return LeftOutReason::Expired;
    case OptInState::Withdrawn:
        return LeftOutReason::Withdrawn;
    case OptInState::SpentElsewhere:
        return LeftOutReason::SpentElsewhere;
    case OptInState::Dead:
        return LeftOutReason::Dead;
    case OptInState::Sent:
        return LeftOutReason::AlreadyTold;
    default:
        return std::nullopt;
    }
}

/// How another workspace of this account used the same token, as far as its journal is known.
std::optional<Use> usedBeside(Database& database, const Candidate& candidate)
{
    auto* others = database.otherUses();
    // What was rehearsed was never spent, and what may be used more than once is not spent either.
    if (!others || candidate.realm != 0 || candidate.permission != domain::Permission::OneTime)
        return std::nullopt;
    others->refresh();
    return others->useOf(candidate.token.reveal());
}

/// True if the opt-in may still be used; else its delivery was taken out of the line.
bool keepOrLeaveOut(Database& database, Ledger& ledger, CampaignId id, const Candidate& candidate,
    Ledger::OptIn& optIn, domain::Instant now)
{
    const bool over = candidate.expiresAt <= now;
    if (over)
        refuseLeapOfClock(database, now);
    // Nobody is asked once more whose year is over or who has opted out since: the doubt stays as it was.
    if (optIn.state == OptInState::Uncertain && (over || ledger.wasStopped(optIn.id))) {
        ledger.moveDelivery(candidate.delivery, id, candidate.state, DeliveryState::Uncertain, {});
        return false;
    }
    if (over && optIn.state == OptInState::Reserved)
        ledger.move(optIn, OptInState::Expired, QStringLiteral("expire"), id);
    if (optIn.state == OptInState::Reserved) {
        if (const auto reason = barred(database, candidate, now)) {
            ledger.move(optIn, OptInState::Unused, QStringLiteral("rest"), id);
            ledger.moveDelivery(
                candidate.delivery, id, candidate.state, DeliveryState::LeftOut, slug(*reason));
            return false;
        }
    }
    if (optIn.state == OptInState::Reserved) {
        if (const auto use = usedBeside(database, candidate)) {
            ledger.move(optIn, OptInState::Unused, kUseJournal, id);
            ledger.move(optIn, *use == Use::Withdrawn ? OptInState::Withdrawn : OptInState::SpentElsewhere,
                kUseJournal, id);
        }
    }
    if (const auto reason = reasonOf(optIn.state)) {
        ledger.moveDelivery(candidate.delivery, id, candidate.state, DeliveryState::LeftOut, slug(*reason));
        return false;
    }
    return true;
}

domain::AttemptId writeClaim(Database& database, Ledger& ledger, CampaignId id, const Candidate& candidate,
    Ledger::OptIn& optIn, const domain::AttemptId& attempt, domain::Recipient recipient, domain::Instant now)
{
    const auto from = optIn.state;
    if (recipient == domain::Recipient::Token)
        ledger.move(optIn, OptInState::InFlight, QStringLiteral("claim"), id);
    else
        ledger.noteTold(optIn, true);
    ledger.moveDelivery(candidate.delivery, id, candidate.state, DeliveryState::InFlight, {});
    run(database, QStringLiteral("UPDATE deliveries SET way = ?, requested_at = ? WHERE id = ?"),
        wayOf(recipient), now, candidate.delivery);
    run(database,
        QStringLiteral("INSERT INTO attempts (id, delivery, opt_in, from_state, claimed_at, way) VALUES (?, "
                       "?, ?, ?, ?, ?)"),
        attempt, candidate.delivery, candidate.optIn, from, now, wayOf(recipient));
    return attempt;
}

ClaimAnswer nothingNow(Database& database, CampaignId id)
{
    Statement due(database,
        QStringLiteral(
            "SELECT min(coalesce(not_before, 0)) FROM deliveries WHERE campaign = ? AND state = ?"));
    due.bind(id).bind(DeliveryState::Waiting).run().next();
    ClaimAnswer answer;
    if (!due.isNull(0)) {
        answer.kind = ClaimAnswer::Kind::Waiting;
        answer.dueAt = due.instant(0);
    }
    return answer;
}

/// An open attempt, or the reason why there is none.
struct OpenAttempt
{
    domain::DeliveryId delivery;
    CampaignId campaign;
    domain::OptInId optIn;
    OptInState from = OptInState::Reserved;
    domain::Recipient way = domain::Recipient::Token;
};

OpenAttempt openAttempt(Database& database, const domain::AttemptId& id)
{
    Statement select(database,
        QStringLiteral("SELECT a.delivery, d.campaign, a.opt_in, a.from_state, a.settled_at, o.state, a.way,"
                       " t.permission FROM attempts a JOIN deliveries d ON d.id = a.delivery JOIN opt_ins o"
                       " ON o.id = a.opt_in JOIN topics t ON t.id = o.topic WHERE a.id = ?"));
    if (!select.bind(id).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "attempt"), id.value());
    if (!select.isNull(4))
        fail(ErrorCode::IllegalMove, slug(select.value<OptInState>(5)), QStringLiteral("settled"));
    const auto permission = select.value<domain::Permission>(7);
    return {select.id<domain::DeliveryId>(0), select.id<CampaignId>(1), select.id<domain::OptInId>(2),
        select.value<OptInState>(3),
        permission == domain::Permission::OneTime ? select.value<domain::Recipient>(6)
                                                  : recipientOf(permission)};
}

/// Where somebody asked once more with a token whose first request is in doubt. Refused for its own sake, it
/// was most likely used up by that first request; any other refusal says nothing about it and lifts no doubt.
void keepDoubt(domain::Settlement& settlement, QString& reason, bool inLine)
{
    if (settlement.optIn == OptInState::Dead && reason == domain::kTokenRefused) {
        settlement = {OptInState::Sent, DeliveryState::Accepted, {}};
        reason = kProbablySent;
    } else if (settlement.optIn != OptInState::Sent) {
        settlement.optIn = OptInState::Uncertain;
        if (!inLine)
            settlement.delivery = DeliveryState::Uncertain;
    }
}

/// What the books say, seen from where the claim came. A cancelled campaign has no line to go back to.
domain::Settlement adjusted(
    domain::Settlement settlement, QString& reason, const OpenAttempt& attempt, CampaignState state)
{
    const bool cancelled = state == CampaignState::Cancelled;
    const bool inLine =
        settlement.delivery == DeliveryState::Pending || settlement.delivery == DeliveryState::Waiting;
    if (attempt.from == OptInState::Uncertain) {
        keepDoubt(settlement, reason, inLine && !cancelled);
    } else if (inLine && cancelled) {
        settlement.optIn = OptInState::Unused;
        settlement.delivery = DeliveryState::LeftOut;
    }
    return settlement;
}

void writeAnswer(Database& database, const domain::AttemptId& attempt, domain::DeliveryId delivery,
    const domain::SendOutcome& outcome, domain::Instant now)
{
    const auto& raw = outcome.raw;
    run(database,
        QStringLiteral(
            "UPDATE attempts SET settled_at = ?, result = ?, reason = ?, message_id = ?, http = ?, code = ?,"
            " subcode = ?, error_text = ?, fbtrace_id = ?, bytes_handed = ? WHERE id = ?"),
        now, outcome.result, outcome.reason, outcome.messageId, raw.http, raw.code, raw.subcode, raw.text,
        raw.fbtraceId, raw.bytesHanded, attempt);
    run(database,
        QStringLiteral(
            "UPDATE deliveries SET message_id = ?, http = ?, code = ?, subcode = ?, error_text = ?,"
            " fbtrace_id = ?, bytes_handed = ? WHERE id = ?"),
        outcome.messageId, raw.http, raw.code, raw.subcode, raw.text, raw.fbtraceId, raw.bytesHanded,
        delivery);
}

/// Messenger calls the person's window closed, whatever we know: nobody goes that way until they act again.
void noteClosedWindow(Database& database, domain::DeliveryId delivery, domain::Instant now)
{
    run(database,
        QStringLiteral(
            "UPDATE people SET window_denied_at = ? WHERE id = (SELECT person FROM deliveries WHERE id = ?)"),
        now, delivery);
}

/// A request to the person's id left the opt-in reserved. Whoever opted out meanwhile has it withdrawn
/// already, and so on: only what is still reserved moves.
void moveOptIn(Ledger& ledger, const OpenAttempt& open, const domain::Settlement& target)
{
    auto optIn = ledger.optIn(open.optIn);
    if (isSpent(open.way))
        return ledger.move(optIn, target.optIn, QStringLiteral("settle"), open.campaign);
    if (target.delivery != DeliveryState::Accepted && target.delivery != DeliveryState::Uncertain)
        ledger.noteTold(optIn, false);
    if (optIn.state == OptInState::Reserved && target.optIn == OptInState::Unused)
        ledger.move(optIn, target.optIn, QStringLiteral("settle"), open.campaign);
}

/// For a claim that must not be presented: the use journal could not be written.
void takeBack(Database& database, const domain::AttemptId& attempt, domain::Instant now)
{
    domain::SendOutcome outcome;
    outcome.result = domain::SendResult::NotSent;
    outcome.raw.text = QStringLiteral("use journal");
    settle(database, attempt, outcome, settlementOf(outcome, now, openAttempt(database, attempt).way), now);
}

} // namespace

ClaimAnswer claimNext(Database& database, ports::Random& random, CampaignId id, domain::Instant now)
{
    takeStopRequests(database);
    Transaction transaction(database);
    if (campaignState(database, id) != CampaignState::Sending)
        return {ClaimAnswer::Kind::NotSending, std::nullopt, {}, {}, {}};
    if (auto stop = stopOf(database, id))
        return {ClaimAnswer::Kind::PageStopped, std::nullopt, {}, {}, std::move(stop)};
    Ledger ledger(database, now);
    while (auto candidate = nextInLine(database, id, now)) {
        auto optIn = ledger.optIn(candidate->optIn);
        if (!keepOrLeaveOut(database, ledger, id, *candidate, optIn, now))
            continue;
        // Made first, so that a text that cannot be sent leaves the opt-in where it is.
        auto message =
            orFail(domain::Message::from(candidate->text, buttons(database, id), messageForm(database, id)));
        const domain::AttemptId attempt{random.uuid()};
        const auto recipient = recipientOf(*candidate, optIn, now);
        const bool firstUse = candidate->permission == domain::Permission::OneTime &&
                              recipient == domain::Recipient::Token && optIn.state == OptInState::Reserved;
        writeClaim(database, ledger, id, *candidate, optIn, attempt, recipient, now);
        ledger.flush();
        transaction.commit();
        if (const auto& uses = database.usesWritten(); !uses) {
            const auto error = uses.error();
            takeBack(database, attempt, now);
            throw Failure{error};
        }
        // Another workspace may have claimed the same token between the look at its journal and the line in
        // ours: whoever sees the other's line lets go.
        if (firstUse && usedBeside(database, *candidate)) {
            takeBack(database, attempt, now);
            return claimNext(database, random, id, now);
        }
        return {ClaimAnswer::Kind::Claimed,
            ClaimIssuer::issue({attempt, candidate->optIn, candidate->delivery, id, candidate->psid,
                candidate->name, namesToken(recipient) ? candidate->token : domain::Secret(),
                std::move(message), recipient}),
            candidate->state, {}, {}};
    }
    auto answer = nothingNow(database, id);
    ledger.flush();
    transaction.commit();
    return answer;
}

void settle(Database& database, const domain::AttemptId& attempt, const domain::SendOutcome& answer,
    const domain::Settlement& said, domain::Instant now)
{
    Transaction transaction(database);
    const auto open = openAttempt(database, attempt);
    auto outcome = answer;
    auto settlement = said;
    // No whole answer came, but Messenger has told the Page of the message.
    if (const auto mid =
            outcome.result == domain::SendResult::Unknown ? echoOf(database, attempt) : domain::MessageId();
        mid.isValid()) {
        outcome.result = domain::SendResult::Accepted;
        outcome.messageId = mid;
        outcome.reason = kEcho;
        settlement = settlementOf(outcome, now, open.way);
    }
    auto reason = outcome.reason;
    const auto target = adjusted(settlement, reason, open, campaignState(database, open.campaign));
    Ledger ledger(database, now);
    moveOptIn(ledger, open, target);
    const bool leftOut =
        target.delivery == DeliveryState::LeftOut && settlement.delivery != DeliveryState::LeftOut;
    ledger.moveDelivery(open.delivery, open.campaign, DeliveryState::InFlight, target.delivery,
        leftOut ? slug(LeftOutReason::Cancelled) : reason,
        target.delivery == DeliveryState::Waiting ? target.notBefore : std::nullopt);
    writeAnswer(database, attempt, open.delivery, outcome, now);
    const bool named = open.way == domain::Recipient::Person || open.way == domain::Recipient::Conversation;
    if (named && reason == domain::kOutsideWindow)
        noteClosedWindow(database, open.delivery, now);
    if (!isSpent(open.way) && open.way != domain::Recipient::Person)
        noteRefusal(database, open.optIn, outcome, now);
    if (target.delivery == DeliveryState::Accepted)
        markFromEvents(database, open.delivery);
    ledger.flush();
    transaction.commit();
}

qint64 expireDue(Database& database, const domain::PageId& page, domain::Instant now)
{
    Transaction transaction(database);
    std::vector<domain::OptInId> due;
    {
        Statement select(database,
            QStringLiteral("SELECT id FROM opt_ins WHERE topic IN (SELECT t.id FROM topics t JOIN pages p"
                           " ON p.nr = t.page WHERE p.id = ?) AND state = 1 AND expires_at <= ?"));
        select.bind(page).bind(now).run();
        while (select.next())
            due.push_back(select.id<domain::OptInId>(0));
    }
    if (!due.empty())
        refuseLeapOfClock(database, now);
    Ledger ledger(database, now);
    for (const auto id : due) {
        auto optIn = ledger.optIn(id);
        ledger.move(optIn, OptInState::Expired, QStringLiteral("expire"));
    }
    ledger.flush();
    transaction.commit();
    return static_cast<qint64>(due.size());
}

} // namespace headsup::store::sqlite
