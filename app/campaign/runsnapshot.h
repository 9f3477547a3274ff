// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"

#include <QList>
#include <QString>
#include <optional>

namespace headsup::campaign {

/// How a run stands: a value that the runner publishes and others draw.
struct RunSnapshot
{
    struct Recent
    {
        domain::OptInId optIn;
        domain::Psid psid;
        QString name;
        domain::DeliveryState state = domain::DeliveryState::InFlight;
        QString reason;
    };
    domain::CampaignId campaign;
    domain::CampaignState state = domain::CampaignState::Sending;
    domain::PauseReason pauseReason = domain::PauseReason::None;
    QString pauseDetail;
    domain::DeliveryCounts counts;
    double perSecond = 0;                           ///< reached over the last ten seconds
    std::optional<domain::Milliseconds> left;       ///< at this rate; unknown at the beginning
    std::optional<domain::Instant> waitingUntil;    ///< Messenger asked for a break
    std::optional<domain::Milliseconds> clockAhead; ///< of Messenger's; none: near enough
    bool unreached =
        false; ///< it stopped because nothing could be sent; no answer is in doubt for that reason
    std::optional<domain::Instant> goesOnUntil; ///< it goes on by itself once the network is back, until then
    bool firstAlone = false;                    ///< the first person's answer is awaited
    bool stopping = false;                      ///< pause was asked for; answers in flight are awaited
    QList<Recent> recent;                       ///< newest first, at most 12
};

} // namespace headsup::campaign
