// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/nextsteps.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/look/plural.h"

#include <QCoreApplication>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kTopicsTold = 5;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NextSteps)
};

void addDoubts(QList<NextStep>& steps, const QList<domain::CampaignSummary>& campaigns)
{
    for (const auto& one : campaigns) {
        const auto uncertain = one.counts[domain::DeliveryState::Uncertain];
        if (uncertain > 0)
            steps.append({Tone::Warn,
                Words::tr("%1: nobody knows yet whether %Ln messages arrived.", "campaign", plural(uncertain))
                    .arg(one.campaign.name),
                Words::tr("Decide"), ToResults{one.campaign.id, domain::DeliveryState::Uncertain}});
    }
}

void addStandingStill(QList<NextStep>& steps, const QList<domain::CampaignSummary>& campaigns)
{
    for (const auto& one : campaigns) {
        if (one.campaign.state == domain::CampaignState::Paused)
            steps.append({Tone::Warn,
                Words::tr("%1: %2", "campaign: how it stands").arg(one.campaign.name, resultSentence(one)),
                nextText(one), ToSending{one.campaign.id}});
        else if (one.campaign.state == domain::CampaignState::Sending)
            steps.append({Tone::Accent,
                Words::tr("%1 is being sent: %2.", "campaign; counts")
                    .arg(one.campaign.name, countsSentence(one.counts)),
                Words::tr("Watch"), ToSending{one.campaign.id}});
    }
}

void addSoonLost(QList<NextStep>& steps, const QList<domain::TopicSummary>& topics,
    const std::vector<store::Overview::Soon>& soon)
{
    int told = 0;
    for (const auto& one : soon) {
        if (told == kTopicsTold)
            return;
        const auto topic = std::find_if(topics.begin(), topics.end(),
            [&one](const domain::TopicSummary& other) { return other.topic.id == one.topic; });
        if (topic == topics.end())
            continue;
        ++told;
        steps.append({Tone::Neutral,
            Words::tr("%1: %Ln unused opt-ins expire within 30 days.", "topic", plural(one.unused))
                .arg(topic->topic.name),
            Words::tr("Write follow-up"), ToComposer{std::nullopt, one.topic}});
    }
}

void addBegun(QList<NextStep>& steps, const QList<domain::CampaignSummary>& campaigns)
{
    for (const auto& one : campaigns) {
        if (one.campaign.state == domain::CampaignState::Draft)
            steps.append({Tone::Neutral,
                Words::tr("%1 is a draft; nobody has got it yet.", "campaign").arg(one.campaign.name),
                Words::tr("Go on writing"), ToComposer{one.campaign.id, std::nullopt}});
    }
}

} // namespace

QList<NextStep> nextSteps(const QList<domain::CampaignSummary>& campaigns,
    const QList<domain::TopicSummary>& topics, const std::vector<store::Overview::Soon>& soon)
{
    QList<NextStep> steps;
    addDoubts(steps, campaigns);
    addStandingStill(steps, campaigns);
    addSoonLost(steps, topics, soon);
    addBegun(steps, campaigns);
    return steps;
}

} // namespace headsup::ui
