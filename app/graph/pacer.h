// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/random.h"

#include <deque>

namespace headsup::graph {

/// When the next message may leave: an even pace with jitter, and rests that the Graph API asks for. Uses the
/// steady clock, so that a clock set back or forward changes nothing. Lives on one thread.
class Pacer
{
public:
    static constexpr double kDefaultRate = 8;
    static constexpr double kHighestRate = 35; ///< messages a second that may be set
    static constexpr int kBrake = 40;          ///< above this a Page is blocked; no second ever holds more

    Pacer(const ports::Clock& clock, ports::Random& random, double perSecond = kDefaultRate);

    void setRate(double perSecond); ///< from 0.1 up to kHighestRate; what lies outside is moved to the edge
    [[nodiscard]] double rate() const { return m_rate; }
    /// 0: now. Otherwise wait that long and ask again.
    [[nodiscard]] domain::Milliseconds untilNext() const;
    /// One message leaves now.
    void taken();

    /// Nothing leaves for that long. A shorter hold never ends a longer one.
    void holdFor(domain::Milliseconds length);
    /// After a rate limit: the time that the answer names, or one that doubles from half a minute up to half
    /// an hour. Answers how long nothing leaves.
    domain::Milliseconds rateLimited(int namedSeconds);
    /// A message was accepted: the next unnamed rest is a short one again.
    void accepted() { m_limits = 0; }
    /// What is left of a hold, for a countdown. 0: none.
    [[nodiscard]] domain::Milliseconds heldFor() const;

private:
    [[nodiscard]] double steady() const;
    const ports::Clock& m_clock;
    ports::Random& m_random;
    double m_rate = kDefaultRate;
    double m_next = 0; ///< steady milliseconds
    double m_holdUntil = 0;
    int m_limits = 0;            ///< rate limits in a row
    std::deque<double> m_recent; ///< when the last kBrake messages left
};

} // namespace headsup::graph
