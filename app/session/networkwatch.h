// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/runsnapshot.h"
#include "domain/result.h"
#include "ports/clock.h"

#include <QObject>
#include <functional>
#include <map>

namespace headsup::session {

/// Goes on with campaigns that paused because nothing could be sent, once the network is back. It tries at
/// growing intervals and gives up after kPatience; a person who resumes, cancels or wants the campaign to
/// stay paused decides instead. Lives on the room's thread.
class NetworkWatch : public QObject
{
public:
    static constexpr domain::Milliseconds kFirstTry{10'000};
    static constexpr domain::Milliseconds kLongestBreak{60'000};
    static constexpr domain::Milliseconds kPatience{30 * 60'000};
    static constexpr domain::Milliseconds kGoodRun{60'000}; ///< after one the patience begins anew

    using Answer = std::function<void(const domain::Result<void>&)>;
    /// start begins the run or says why not; isWaiting tells whether the campaign still stands still for want
    /// of a network.
    NetworkWatch(const ports::Clock& clock, std::function<void(domain::CampaignId, Answer)> start,
        std::function<bool(domain::CampaignId)> isWaiting);

    /// A run has stopped. The time until which it will be tried again, if it will be.
    std::optional<domain::Instant> stopped(const campaign::RunSnapshot& run);
    /// The same of one that stands still now.
    [[nodiscard]] std::optional<domain::Instant> goesOnUntil(domain::CampaignId campaign) const;
    /// It stays paused.
    void forget(domain::CampaignId campaign) { m_waiting.erase(campaign); }
    /// Between two tries, for tests and for slow or fast networks alike.
    void setFirstTry(domain::Milliseconds wait) { m_firstTry = wait; }

private:
    struct Waiting
    {
        domain::Milliseconds deadline{}; ///< steady
        domain::Milliseconds nextBreak{};
        int round = 0; ///< of an entry that was made anew, so that an old timer finds nothing
        std::optional<domain::Milliseconds> begunAt; ///< steady, of the run that goes on
    };
    void tryLater(domain::CampaignId campaign);
    void tryNow(domain::CampaignId campaign, int round);
    void answered(domain::CampaignId campaign, const domain::Result<void>& begun);

    const ports::Clock& m_clock;
    std::function<void(domain::CampaignId, Answer)> m_start;
    std::function<bool(domain::CampaignId)> m_isWaiting;
    domain::Milliseconds m_firstTry = kFirstTry;
    std::map<domain::CampaignId, Waiting> m_waiting;
    int m_rounds = 0;
};

} // namespace headsup::session
