// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/networkwatch.h"

#include <QTimer>

namespace headsup::session {

using domain::CampaignId;
using domain::ErrorCode;
using domain::Result;

NetworkWatch::NetworkWatch(const ports::Clock& clock, std::function<void(CampaignId, Answer)> start,
    std::function<bool(CampaignId)> isWaiting)
    : m_clock(clock)
    , m_start(std::move(start))
    , m_isWaiting(std::move(isWaiting))
{
}

std::optional<domain::Instant> NetworkWatch::stopped(const campaign::RunSnapshot& run)
{
    if (run.state != domain::CampaignState::Paused || !run.unreached) {
        forget(run.campaign);
        return std::nullopt;
    }
    // A network that comes and goes must not keep a campaign alive for ever: the patience is that of the
    // first loss.
    const auto now = m_clock.steady();
    auto [entry, isNew] = m_waiting.try_emplace(run.campaign);
    auto& waiting = entry->second;
    if (isNew || (waiting.begunAt && now - *waiting.begunAt > kGoodRun))
        waiting = {now + kPatience, {}, 0, {}};
    if (waiting.deadline <= now) {
        m_waiting.erase(entry);
        return std::nullopt;
    }
    waiting.nextBreak = m_firstTry;
    const auto until = m_clock.now() + (waiting.deadline - now);
    tryLater(run.campaign);
    return until;
}

std::optional<domain::Instant> NetworkWatch::goesOnUntil(CampaignId campaign) const
{
    const auto entry = m_waiting.find(campaign);
    if (entry == m_waiting.end() || entry->second.deadline <= m_clock.steady())
        return std::nullopt;
    return m_clock.now() + (entry->second.deadline - m_clock.steady());
}

void NetworkWatch::tryLater(CampaignId campaign)
{
    auto& waiting = m_waiting.at(campaign);
    waiting.round = ++m_rounds;
    QTimer::singleShot(
        waiting.nextBreak, this, [this, campaign, round = waiting.round] { tryNow(campaign, round); });
    waiting.nextBreak = std::min(2 * waiting.nextBreak, kLongestBreak);
}

void NetworkWatch::tryNow(CampaignId campaign, int round)
{
    const auto entry = m_waiting.find(campaign);
    if (entry == m_waiting.end() || entry->second.round != round)
        return;
    if (entry->second.deadline <= m_clock.steady() || !m_isWaiting(campaign)) {
        m_waiting.erase(entry);
        return;
    }
    m_start(campaign, [this, campaign](const Result<void>& begun) { answered(campaign, begun); });
}

void NetworkWatch::answered(CampaignId campaign, const Result<void>& begun)
{
    const auto entry = m_waiting.find(campaign);
    if (entry == m_waiting.end())
        return;
    if (begun) {
        entry->second.begunAt = m_clock.steady(); // its end says whether the network was lost again
        return;
    }
    const auto code = begun.error().code;
    if (code == ErrorCode::NotConnected || code == ErrorCode::NoVerdict)
        tryLater(campaign);
    else
        forget(campaign);
}

} // namespace headsup::session
