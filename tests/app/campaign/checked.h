// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/preflight.h"
#include "tests/app/store/fixture.h"

namespace headsup::test {

inline const QString kKept =
    QStringLiteral("Hi {first_name|there}, the Aurora 2 is back in stock in every size.");
inline const QString kVague =
    QStringLiteral("Hi {first_name|there}, good news: the wait is over and it is finally here again.");
inline const QString kBroken = QStringLiteral(
    "Hi {first_name|there}, meet the new Ember kettle. This week everything for the kitchen is 20 % off.");

inline const relevance::Checker& checker()
{
    static const relevance::Checker one(must(relevance::Lexicons::load()));
    return one;
}

inline domain::CampaignId draftOf(Workspace& w, const QString& source, const QString& audience = {},
    qint64 wave = 0, std::optional<domain::Instant> uselessAfter = {})
{
    domain::Campaign campaign;
    campaign.page = Workspace::page();
    campaign.topic = w.topic();
    campaign.name = QStringLiteral("Aurora is back");
    campaign.source = source;
    campaign.audience = audience;
    campaign.waveSize = wave;
    campaign.uselessAfter = uselessAfter;
    return must(w.writer().saveDraft(campaign, kNow));
}

inline domain::Result<campaign::Preflight> look(
    Workspace& w, domain::CampaignId id, domain::Instant now = kNow)
{
    const store::CancelFlag never{false};
    return campaign::preflight(w.writer(), checker(), id, now, never);
}

} // namespace headsup::test
