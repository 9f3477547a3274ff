// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/topic.h"
#include "store/reader.h"
#include "ui/shell/screen.h"

namespace headsup::ui {

/// What the composer stands on: the draft as the workspace has it, its topic, prompts and some of the people.
struct ComposerGround
{
    domain::Campaign draft;
    domain::TopicSummary topic;
    QList<store::PromptCount> prompts;
    std::vector<store::AudienceRow> people;
};

/// On the reading thread. A campaign that is no draft any more is CampaignNotDraft.
[[nodiscard]] domain::Result<ComposerGround> readGround(
    store::Reader& reader, const domain::PageId& page, const ToComposer& wish);

} // namespace headsup::ui
