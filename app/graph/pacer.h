// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "ports/random.h"

#include <deque>

namespace headsup::graph {

/// When the next message may leave: a bucket with one token for every gap of the set rate and room for two
/// more, jitter, and rests that the Graph API asks for. Uses the steady clock, so that a clock set back or
/// forward changes nothing. Lives on one thread.
class Pacer
{
public:
    static constexpr double kDefaultRate = 8;
    static constexpr double kHighestRate = 35; ///< messages a second that may be set
    static constexpr int kBrake = 40;          ///< above this a Page is blocked; no second ever holds more

    Pacer(const ports::Clock& clock, ports::Random& random, double perSecond = kDefaultRate);

    void setRate(double perSecond); ///< from 0.1 up to kHighestRate; what lies outside is moved to the edge
    [[nodiscard]] double rate() const { return m_rate; }
    /// The set rate, less what a nearly used allowance takes away.
    [[nodiscard]] double effectiveRate() const { return m_rate * m_share; }
    /// 0: now. Otherwise wait that long and ask again.
    [[nodiscard]] domain::Milliseconds untilNext() const;
    /// One message leaves now.
    void taken();

    /// Nothing leaves for that long. A shorter hold never ends a longer one.
    void holdFor(domain::Milliseconds length);
    /// The Page rests for that long: like holdFor(), and told by restFor().
    void rest(domain::Milliseconds length);
    /// What a reply shows of the Page's allowance. From kSlowPercent the pace falls; from kRestPercent
    /// nothing leaves for a minute, and for twice as long each time that it has not helped, up to half an
    /// hour.
    void noteUsage(int percent);
    /// After a rate limit: the time that the answer names, or one that doubles from half a minute up to half
    /// an hour. Further refusals that come during a rest are those of requests that had left before it: they
    /// do not make it grow. Answers how long nothing leaves.
    domain::Milliseconds rateLimited(int namedSeconds);
    /// An answer said nothing, or did not come: a short rest that doubles while this goes on, up to 32 s.
    void stumbled();
    /// A message was accepted: the next unnamed rest is a short one again.
    void accepted();
    /// What is left of a hold, for a countdown. 0: none.
    [[nodiscard]] domain::Milliseconds heldFor() const;
    /// What is left of a rest that Messenger asked for, or that a nearly used allowance asks for. It is meant
    /// to outlive the program. 0: none.
    [[nodiscard]] domain::Milliseconds restFor() const;

private:
    [[nodiscard]] double steady() const;
    const ports::Clock& m_clock;
    ports::Random& m_random;
    double m_rate = kDefaultRate;
    double m_next = 0; ///< steady milliseconds
    double m_holdUntil = 0;
    double m_restUntil = 0;
    double m_share = 1;          ///< of the rate, while the allowance is nearly used up
    double m_limitUntil = 0;     ///< steady end of the rest after a rate limit
    double m_usageUntil = 0;     ///< steady end of the rest after a nearly used allowance
    int m_limits = 0;            ///< rate limits in a row
    int m_usageRests = 0;        ///< rests in a row that did not help
    int m_stumbles = 0;          ///< in a row
    std::deque<double> m_recent; ///< when the last kBrake messages left
};

} // namespace headsup::graph
