// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/composerground.h"

namespace headsup::ui {

using domain::Result;

namespace {

constexpr int kPeopleLookedAt = 400;

} // namespace

Result<ComposerGround> readGround(store::Reader& reader, const domain::PageId& page, const ToComposer& wish)
{
    ComposerGround ground;
    ground.draft.page = page;
    if (wish.campaign) {
        const auto known = reader.campaign(*wish.campaign);
        if (!known)
            return known.err();
        if (known->campaign.state != domain::CampaignState::Draft)
            return domain::Err{domain::ErrorCode::CampaignNotDraft, displayName(known->campaign.state)};
        ground.draft = known->campaign;
    } else {
        ground.draft.topic = wish.topic.value_or(domain::TopicId());
    }
    const auto topic = reader.topic(ground.draft.topic);
    if (!topic)
        return topic.err();
    const auto prompts = reader.prompts(ground.draft.topic);
    if (!prompts)
        return prompts.err();
    auto people = reader.audience(ground.draft.topic, {}, kPeopleLookedAt);
    if (!people)
        return people.err();
    ground.topic = *topic;
    ground.prompts = *prompts;
    ground.people = std::move(*people);
    if (!wish.campaign)
        ground.draft.name = topic->topic.name;
    return ground;
}

} // namespace headsup::ui
