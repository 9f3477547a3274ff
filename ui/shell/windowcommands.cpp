// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowcommands.h"

#include <QCoreApplication>

namespace headsup::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowCommands)
};

Destination destinationOf(const domain::Campaign& campaign)
{
    if (campaign.state == domain::CampaignState::Draft)
        return ToComposer{campaign.id, campaign.topic};
    if (campaign.state == domain::CampaignState::Sending)
        return ToSending{campaign.id};
    return ToResults{campaign.id};
}

} // namespace

domain::Result<QList<NamedDestination>> destinationsIn(store::Reader& reader, const domain::PageId& page)
{
    const auto topics = reader.topics(page);
    if (!topics)
        return topics.err();
    const auto campaigns = reader.campaigns(page);
    if (!campaigns)
        return campaigns.err();
    QList<NamedDestination> all;
    for (const auto& one : *campaigns)
        all.append({Icon::Campaigns,
            Words::tr("Campaign: %1 (%2)", "name, state")
                .arg(one.campaign.name, displayName(one.campaign.state)),
            destinationOf(one.campaign)});
    for (const auto& one : *topics)
        all.append({Icon::Topics, Words::tr("Topic: %1").arg(one.topic.name), ToTopics{one.topic.id}});
    for (const auto& one : *topics) {
        if (one.counts[domain::OptInState::Unused] > 0)
            all.append({Icon::Edit, Words::tr("Write follow-up: %1").arg(one.topic.name),
                ToComposer{std::nullopt, one.topic.id}});
    }
    return all;
}

} // namespace headsup::ui
