// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <algorithm>
#include <optional>

namespace headsup::domain {

/// Meta's newest word about a Page's conduct (webhook field messaging_policy_enforcement).
struct PolicyNotice
{
    QString action; ///< "warning", "block" or "unblock"
    QString reason; ///< Meta's words; empty for an unblock
    Instant at{};
    std::optional<Instant> confirmedAt; ///< a person has dealt with it
    /// Nobody is written to until it is lifted or a person confirms.
    [[nodiscard]] bool holds() const { return action != u"unblock" && !confirmedAt; }
};

/// Shares from which a gauge warns, and from which nobody else is written to.
inline constexpr double kUnhealthyWarning = 0.02;
inline constexpr double kUnhealthyStop = 0.03;
/// A share of fewer people says nothing.
inline constexpr qint64 kFewestForHealth = 100;

enum class HealthLevel : int { Good = 1, Warning, Stop };

/// Whom a Page, or one campaign, has lost as far as anything tells: Meta never says that somebody blocked it.
struct Health
{
    qint64 requests = 0; ///< messages and prompts that were accepted or refused for the person's sake
    qint64 unavailable =
        0; ///< of them: refused since the person blocked the Page or takes nothing (551 and kin)
    qint64 badFeedback = 0; ///< "Bad response" to one of our messages
    qint64 goodFeedback = 0;
    std::optional<double> blockRate; ///< of the newest week that staff entered; a Page's only
    [[nodiscard]] double lostShare() const
    {
        return requests == 0 ? 0
                             : static_cast<double>(unavailable + badFeedback) / static_cast<double>(requests);
    }
    [[nodiscard]] static HealthLevel levelOf(double share)
    {
        return share >= kUnhealthyStop      ? HealthLevel::Stop
               : share >= kUnhealthyWarning ? HealthLevel::Warning
                                            : HealthLevel::Good;
    }
    [[nodiscard]] HealthLevel level() const
    {
        const auto measured = requests < kFewestForHealth ? HealthLevel::Good : levelOf(lostShare());
        return std::max(measured, levelOf(blockRate.value_or(0)));
    }
};

} // namespace headsup::domain
