// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

namespace headsup::campaign {

/// How many requests may be under way at once: what the set rate needs at the latency that is measured, and
/// no more, since what is in flight is what a crash leaves in doubt. Pure.
class InFlightLimit
{
public:
    static constexpr int kMost = 24; ///< 35 a second at up to 0.7 s; four network managers of six connections

    explicit InFlightLimit(int least = 1, int most = kMost)
        : m_least(least)
        , m_most(most)
    {
    }
    /// A whole answer came after that long.
    void answered(domain::Milliseconds latency);
    /// At that many messages a second. Before the first answer: the least.
    [[nodiscard]] int allowed(double perSecond) const;

private:
    int m_least;
    int m_most;
    double m_latency = 0; ///< seconds, smoothed
    bool m_known = false;
};

} // namespace headsup::campaign
