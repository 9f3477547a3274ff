// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/nextwave.h"

#include "campaign/audience.h"

namespace headsup::ui {

using domain::CampaignState;
using domain::Result;

/// Handed from question to question; one at a time uses it.
struct NextWave::Search
{
    domain::Campaign campaign;
    campaign::AudiencePass pass;
    store::AudienceCursor place;
    bool begun = false;
    bool found = false;

    /// False: it is known whether anybody waits.
    [[nodiscard]] Result<bool> goOn(store::Reader& reader)
    {
        if (!begun) {
            begun = true;
            const auto topic = reader.topic(campaign.topic);
            if (!topic)
                return topic.err();
            if (topic->counts[domain::OptInState::Unused] == 0)
                return false;
        }
        const auto more = pass.runOn(reader, {campaign.topic, campaign.id}, place,
            [this](const store::AudienceRow&, const campaign::AudiencePass::Decision& decision) {
                found = found || !decision.leftOut;
                return Result<void>();
            });
        if (!more)
            return more.err();
        return *more && !found;
    }
};

NextWave::NextWave(session::ReadLine& reads, const ports::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_reads(reads)
    , m_clock(clock)
{
}

void NextWave::look(const domain::Campaign& campaign)
{
    m_ticket.drop();
    auto message = domain::MessageTemplate::parse(campaign.source, campaign.buttons);
    auto filter = campaign::AudienceFilter::parse(campaign.audience);
    if (campaign.state != CampaignState::Finished || !message || !filter) {
        Q_EMIT told(false);
        return;
    }
    // One person is enough to know.
    campaign::AudiencePass pass(std::move(*message), std::move(*filter), 1, m_clock.now());
    lookOn(std::make_shared<Search>(Search{campaign, std::move(pass), {}}));
}

void NextWave::lookOn(const std::shared_ptr<Search>& search)
{
    m_ticket = m_reads.ask(
        [search](store::Reader& reader, const store::CancelFlag&) { return search->goOn(reader); }, this,
        [this, search](const Result<bool>& more) {
            if (!more)
                return; // the screen asks for more than this and says what is wrong
            if (*more)
                lookOn(search);
            else
                Q_EMIT told(search->found);
        });
}

} // namespace headsup::ui
