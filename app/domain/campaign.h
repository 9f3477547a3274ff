// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/messagetemplate.h"
#include "domain/verdict.h"

#include <QString>
#include <array>
#include <optional>

namespace headsup::domain {

/// The numbers are those of the workspace.
enum class CampaignState : int {
    Draft = 1,
    Sending,
    Paused,    ///< pauseReason says why
    Finished,  ///< no delivery is pending, waiting or in flight
    Cancelled, ///< the rest got their opt-ins back
};

[[nodiscard]] QString slug(CampaignState state);
[[nodiscard]] std::optional<CampaignState> campaignStateFromSlug(QStringView slug);
[[nodiscard]] QString displayName(CampaignState state);
/// A draft, or a finished campaign that goes on with its next wave.
[[nodiscard]] constexpr bool mayBeFrozen(CampaignState state)
{
    return state == CampaignState::Draft || state == CampaignState::Finished;
}

/// Why a campaign stands still. Words are made from it; detail is the raw answer where there is one.
enum class PauseReason : int {
    None = 0,
    ByPerson = 1,    ///< pause was pressed, or the process was told to stop
    Interrupted,     ///< the program ended while sending; found at the next start
    PageRefused,     ///< an answer concerns the whole Page (access token, permission, restriction)
    TooManyFailures, ///< the circuit breaker
    RateLimited,
    NetworkDown,     ///< nothing could be sent
    WorkspaceFailed, ///< a result could not be written
    UselessAfterPassed,
    PageStopped, ///< a person or a policy stopped the whole Page
    NotYetDue,   ///< whoever is left in line may be asked again only later
};

[[nodiscard]] QString slug(PauseReason reason);        ///< empty for None
[[nodiscard]] QString displayName(PauseReason reason); ///< a sentence

/// One follow-up for one topic, as it is written, frozen and sent.
struct Campaign
{
    CampaignId id;
    PageId page;
    TopicId topic;
    QString name;
    QString source; ///< the text with its variables, as typed; need not be valid while a draft
    QList<Button> buttons;
    MessageForm form; ///< the payload of a prompt is not part of it
    QString
        audience; ///< expression that narrows the topic's people, for example "locale=de"; empty: all of them
    CampaignState state = CampaignState::Draft;
    PauseReason pauseReason = PauseReason::None;
    QString pauseDetail; ///< raw words of the answer that caused it, or empty
    Instant createdAt{};
    std::optional<Instant> frozenAt;
    std::optional<Instant> uselessAfter;
    qint64 waveSize = 0;            ///< 0: everybody
    double perSecond = 8;           ///< messages a second
    std::optional<Verdict> verdict; ///< at the freeze
    QString overrideReason;         ///< written by the person for an unclear verdict
    friend bool operator==(const Campaign&, const Campaign&) = default;
};

struct CampaignSummary
{
    Campaign campaign;
    QString topicName;
    DeliveryCounts counts;
    friend bool operator==(const CampaignSummary&, const CampaignSummary&) = default;
};

} // namespace headsup::domain
