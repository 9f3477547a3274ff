// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/pacer.h"

#include "graph/usage.h"

#include <cmath>

namespace headsup::graph {

namespace {

constexpr double kJitter = 0.2;  ///< each gap is up to this share shorter or longer
constexpr double kCatchUp = 2;   ///< gaps that a late timer may make good
constexpr double kWindow = 1050; ///< a little over a second, since the other side counts with its own clock
constexpr int kFirstRest = 30;
constexpr int kFirstUsageRest = 60;
constexpr int kLongestRest = 30 * 60;
constexpr int kFirstStumble = 250;  ///< milliseconds
constexpr double kLeastShare = 0.1; ///< of the rate, just below the rest

/// Doubles from the first with each one that came before, up to the longest.
int grown(int first, int before)
{
    return std::min(first << std::min(before, 7), kLongestRest);
}

} // namespace

Pacer::Pacer(const ports::Clock& clock, ports::Random& random, double perSecond)
    : m_clock(clock)
    , m_random(random)
{
    setRate(perSecond);
    m_next = steady();
    m_holdUntil = m_next;
}

double Pacer::steady() const
{
    return static_cast<double>(m_clock.steady().count());
}

void Pacer::setRate(double perSecond)
{
    m_rate = std::isfinite(perSecond) ? std::clamp(perSecond, 0.1, kHighestRate) : kDefaultRate;
}

domain::Milliseconds Pacer::untilNext() const
{
    const auto now = steady();
    auto at = std::max(m_next, m_holdUntil);
    if (m_recent.size() >= static_cast<size_t>(kBrake) - 1)
        at = std::max(at, m_recent.front() + kWindow);
    return domain::Milliseconds{at <= now ? 0 : static_cast<std::int64_t>(std::ceil(at - now))};
}

void Pacer::taken()
{
    const auto now = steady();
    const auto gap = 1000.0 / effectiveRate();
    const auto jitter = 1.0 + kJitter * (2.0 * m_random.fraction() - 1.0);
    m_next = std::max(m_next, now - kCatchUp * gap) + gap * jitter;
    m_recent.push_back(now);
    if (m_recent.size() >= static_cast<size_t>(kBrake))
        m_recent.pop_front();
}

void Pacer::holdFor(domain::Milliseconds length)
{
    m_holdUntil = std::max(m_holdUntil, steady() + static_cast<double>(length.count()));
}

void Pacer::rest(domain::Milliseconds length)
{
    holdFor(length);
    m_restUntil = std::max(m_restUntil, steady() + static_cast<double>(length.count()));
}

void Pacer::noteUsage(int percent)
{
    constexpr double span = kRestPercent - kSlowPercent;
    m_share = std::clamp(1.0 - (percent - kSlowPercent) / span, kLeastShare, 1.0);
    const auto now = steady();
    if (now < m_usageUntil)
        return; // the answer of a request that left before the rest
    if (percent < kRestPercent) {
        m_usageRests = 0;
        return;
    }
    m_usageUntil = now + 1000.0 * grown(kFirstUsageRest, m_usageRests);
    ++m_usageRests;
    m_holdUntil = std::max(m_holdUntil, m_usageUntil);
    m_restUntil = std::max(m_restUntil, m_usageUntil);
}

domain::Milliseconds Pacer::rateLimited(int namedSeconds)
{
    const auto now = steady();
    auto seconds = namedSeconds;
    if (seconds <= 0) {
        if (now < m_limitUntil)
            return heldFor();
        seconds = grown(kFirstRest, m_limits);
        ++m_limits;
    }
    // A little more than asked for, so that several programs do not come back at the same instant.
    const auto ms = std::floor(seconds * 1000.0 * (1.0 + 0.1 * m_random.fraction()));
    m_limitUntil = std::max(m_limitUntil, now + ms);
    m_holdUntil = std::max(m_holdUntil, m_limitUntil);
    m_restUntil = std::max(m_restUntil, m_limitUntil);
    return heldFor();
}

void Pacer::stumbled()
{
    holdFor(domain::Milliseconds{kFirstStumble << std::min(m_stumbles, 7)});
    ++m_stumbles;
}

void Pacer::accepted()
{
    m_limits = 0;
    m_stumbles = 0;
}

domain::Milliseconds Pacer::restFor() const
{
    const auto left = m_restUntil - steady();
    return domain::Milliseconds{left <= 0 ? 0 : static_cast<std::int64_t>(std::ceil(left))};
}

domain::Milliseconds Pacer::heldFor() const
{
    const auto left = m_holdUntil - steady();
    return domain::Milliseconds{left <= 0 ? 0 : static_cast<std::int64_t>(std::ceil(left))};
}

} // namespace headsup::graph
