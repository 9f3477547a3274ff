// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/topic.h"
#include "store/overview.h"
#include "ui/look/palette.h"
#include "ui/shell/screen.h"

namespace headsup::ui {

/// One thing that waits for a person: a sentence with its numbers, and the way there.
struct NextStep
{
    Tone tone = Tone::Neutral;
    QString text;
    QString action;
    Destination to;
};

/// What waits for a person, the most pressing first: what is in doubt, what stands still, what is lost soon,
/// what was begun. Topics that lose opt-ins soon are told up to a handful.
[[nodiscard]] QList<NextStep> nextSteps(const QList<domain::CampaignSummary>& campaigns,
    const QList<domain::TopicSummary>& topics, const std::vector<store::Overview::Soon>& soon);

} // namespace headsup::ui
