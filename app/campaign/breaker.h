// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/sendoutcome.h"

#include <QHash>
#include <QString>
#include <deque>
#include <optional>

namespace headsup::campaign {

/// Decides when sending must stop to protect the Page. Pure; sees the outcomes of one run in order.
class Breaker
{
public:
    /// The reason to pause after this outcome, if there is one.
    [[nodiscard]] std::optional<domain::PauseReason> see(const domain::SendOutcome& outcome);

    static constexpr int kFirst = 10;         ///< among so many first sends …
    static constexpr int kEqualErrors = 3;    ///< … so many equal permanent errors stop
    static constexpr size_t kWindow = 200;    ///< of so many last sends …
    static constexpr double kMaxShare = 0.05; ///< … at most this share may fail
    static constexpr int kUnreached = 3;      ///< so many in a row without an answer, or without a connection

private:
    int m_seen = 0;
    int m_unreached = 0;
    QHash<QString, int> m_firstErrors;
    std::deque<bool> m_last; ///< true: failed
    int m_failed = 0;
};

} // namespace headsup::campaign
