// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/inflightlimit.h"

#include <algorithm>
#include <cmath>

namespace headsup::campaign {

namespace {

constexpr double kWeight = 1.0 / 8; ///< of the newest answer: one slow answer moves little
constexpr double kRoom = 1.5;       ///< over the mean, so that answers that are half as slow again fit

} // namespace

void InFlightLimit::answered(domain::Milliseconds latency)
{
    const auto seconds = static_cast<double>(std::max<std::int64_t>(latency.count(), 0)) / 1000.0;
    m_latency = m_known ? m_latency + kWeight * (seconds - m_latency) : seconds;
    m_known = true;
}

int InFlightLimit::allowed(double perSecond) const
{
    const auto needed = std::min(std::ceil(perSecond * m_latency * kRoom), static_cast<double>(m_most));
    return std::clamp(static_cast<int>(needed), m_least, m_most);
}

} // namespace headsup::campaign
