// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/breaker.h"

namespace headsup::campaign {

using domain::PauseReason;
using domain::Scope;
using domain::SendResult;

std::optional<PauseReason> Breaker::see(const domain::SendOutcome& outcome)
{
    if (outcome.result != SendResult::Accepted && outcome.scope == Scope::Page) {
        // Where Messenger itself did not speak, something between it and us did (a network's sign-in page).
        const bool foreign = outcome.result == SendResult::Unknown && outcome.raw.code == 0;
        return foreign ? PauseReason::NetworkDown : PauseReason::PageRefused;
    }
    if (outcome.result == SendResult::Refused && outcome.scope == Scope::Pace)
        return std::nullopt; // waiting is the pacer's matter

    const bool unreached = outcome.result == SendResult::NotSent || outcome.result == SendResult::Unknown;
    m_unreached = unreached ? m_unreached + 1 : 0;
    const bool spoke = outcome.raw.code != 0; // Messenger was reached, whatever it meant
    if (m_unreached >= kUnreached)
        return spoke ? PauseReason::TooManyFailures : PauseReason::NetworkDown;
    if (outcome.result == SendResult::NotSent)
        return std::nullopt; // says nothing about the message or the Page

    ++m_seen;
    const bool failed = outcome.result != SendResult::Accepted;
    const bool permanent =
        outcome.result == SendResult::Refused || (outcome.result == SendResult::Unknown && spoke);
    if (permanent && m_seen <= kFirst && ++m_firstErrors[outcome.reason] >= kEqualErrors)
        return PauseReason::TooManyFailures;

    m_last.push_back(failed);
    m_failed += failed ? 1 : 0;
    if (m_last.size() > kWindow) {
        m_failed -= m_last.front() ? 1 : 0;
        m_last.pop_front();
    }
    if (m_failed > static_cast<int>(kMaxShare * static_cast<double>(kWindow)))
        return PauseReason::TooManyFailures;
    return std::nullopt;
}

} // namespace headsup::campaign
