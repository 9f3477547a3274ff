// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "ui/look/stateface.h"

#include <QString>

/// Sentences and faces about campaigns that several screens share.
namespace headsup::ui {

/// "57 accepted, 2 failed, 1 uncertain, 190 waiting"; zeros are left away, but for "0 accepted".
[[nodiscard]] QString countsSentence(const domain::DeliveryCounts& counts);
/// "Paused. Messenger asked for a break."
[[nodiscard]] QString stateSentence(const domain::Campaign& campaign);
/// Counts and, where it stands still, why.
[[nodiscard]] QString resultSentence(const domain::CampaignSummary& summary);
/// "10:42" today, else the day and time in the reader's zone and form.
[[nodiscard]] QString momentText(domain::Instant time);
[[nodiscard]] QString longMomentText(domain::Instant time);

/// A pre-flight of a finished campaign is about its next wave.
[[nodiscard]] inline bool isNextWave(const domain::Campaign& campaign)
{
    return campaign.state == domain::CampaignState::Finished;
}

[[nodiscard]] Face faceOf(domain::CampaignState state);

/// The one thing to do next with a campaign.
enum class NextAct { Write, Watch, Resume, Look };
[[nodiscard]] NextAct nextAct(const domain::CampaignSummary& summary);
[[nodiscard]] QString nextText(const domain::CampaignSummary& summary); ///< "Resume 190"
[[nodiscard]] QString resumeText(qint64 people);                        ///< "Resume 190"

} // namespace headsup::ui
