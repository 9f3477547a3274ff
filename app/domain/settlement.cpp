// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement.h"

namespace headsup::domain {

namespace {

Settlement settlementOfRefusal(const SendOutcome& outcome, Instant now)
{
    if (outcome.token == TokenFate::Dead)
        return {OptInState::Dead, DeliveryState::Failed, {}};
    if (outcome.scope == Scope::Page)
        return {OptInState::Reserved, DeliveryState::Pending, {}};
    switch (outcome.retry) {
    case RetryRule::AfterWait:
        return {
            OptInState::Reserved, DeliveryState::Waiting, now + std::chrono::seconds{outcome.waitSeconds}};
    case RetryRule::Never:
    case RetryRule::AfterFix:
    case RetryRule::ByHand:
        // The campaign is done with this person; the token is not proven to be used up.
        return {OptInState::Unused, DeliveryState::Failed, {}};
    }
    Q_UNREACHABLE();
}

Settlement toPerson(const SendOutcome& outcome, Settlement settlement)
{
    const bool refused = outcome.result == SendResult::Refused;
    if (refused && outcome.reason == kOutsideWindow)
        return {OptInState::Reserved, DeliveryState::Pending, {}};
    if (settlement.optIn != OptInState::Reserved)
        settlement.optIn = OptInState::Unused;
    return settlement;
}

/// The permission itself is not used up by anything: the store looks after rest, stop and end of it. Nobody
/// is asked by another way whose conversation turned out to be closed.
Settlement toPermission(const SendOutcome& outcome, Settlement settlement)
{
    const bool refused = outcome.result == SendResult::Refused;
    if (settlement.optIn != OptInState::Reserved)
        settlement.optIn = OptInState::Unused;
    if (refused && outcome.reason == kOutsideWindow)
        return {OptInState::Unused, DeliveryState::Failed, {}};
    return settlement;
}

Settlement toToken(const SendOutcome& outcome, Instant now)
{
    switch (outcome.result) {
    case SendResult::Accepted:
        return {OptInState::Sent, DeliveryState::Accepted, {}};
    case SendResult::NotSent:
        return {OptInState::Reserved, DeliveryState::Pending, {}};
    case SendResult::Unknown:
        return {OptInState::Uncertain, DeliveryState::Uncertain, {}};
    case SendResult::Refused:
        return settlementOfRefusal(outcome, now);
    }
    Q_UNREACHABLE();
}

} // namespace

Settlement settlementOf(const SendOutcome& outcome, Instant now, Recipient recipient)
{
    const auto settlement = toToken(outcome, now);
    if (recipient == Recipient::Token)
        return settlement;
    return recipient == Recipient::Person ? toPerson(outcome, settlement) : toPermission(outcome, settlement);
}

} // namespace headsup::domain
