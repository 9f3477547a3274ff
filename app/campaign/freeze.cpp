// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/freeze.h"

namespace headsup::campaign {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

Result<Preflight> lookBeforeFreeze(store::Reader& reader, const relevance::Checker& checker,
    const FreezeRequest& request, domain::Instant now, const store::CancelFlag& cancel)
{
    const auto summary = reader.campaign(request.campaign);
    if (!summary)
        return summary.err();
    if (!mayBeFrozen(summary->campaign.state))
        return Err{ErrorCode::CampaignNotDraft, displayName(summary->campaign.state)};
    // Nobody is reserved for what may not be sent.
    const auto stops = reader.pageStops(summary->campaign.page);
    if (!stops)
        return stops.err();
    if (!stops->isEmpty() && !stops->front().liftedAt)
        return Err{
            ErrorCode::PageIsStopped, domain::toIso(stops->front().at), domain::sentence(stops->front())};
    auto look = preflight(reader, checker, request.campaign, now, cancel);
    if (!look)
        return look.err();
    if (!request.textHash.isEmpty() && request.textHash != look->textHash)
        return Err{ErrorCode::TextChanged};
    if (const auto allowed = mayBeSent(*look, request.confirmedPeople, request.reason, now); !allowed)
        return allowed.err();
    return look;
}

Result<Preflight> freeze(store::Writer& writer, const relevance::Checker& checker,
    const FreezeRequest& request, domain::Instant now, const store::CancelFlag& cancel)
{
    const auto summary = writer.campaign(request.campaign);
    if (!summary)
        return summary.err();
    if (const auto expired = writer.expireDue(summary->campaign.page, now); !expired)
        return expired.err();
    auto look = lookBeforeFreeze(writer, checker, request, now, cancel);
    if (!look)
        return look.err();

    auto message =
        domain::MessageTemplate::parse(look->campaign.source, look->campaign.buttons, look->campaign.form);
    auto filter = AudienceFilter::parse(look->campaign.audience);
    if (!message)
        return message.err();
    if (!filter)
        return filter.err();
    auto sink = writer.beginFreeze(request.campaign);
    if (!sink)
        return sink.err();
    qint64 people = 0;
    AudiencePass pass(*message, *filter, look->campaign.waveSize, now);
    const auto ran = pass.run(writer, {look->campaign.topic, request.campaign}, cancel,
        [&](const store::AudienceRow& row, const AudiencePass::Decision& decision) -> Result<void> {
            if (decision.leftOut == domain::LeftOutReason::NextWave ||
                decision.leftOut == domain::LeftOutReason::HeldNight ||
                decision.leftOut == domain::LeftOutReason::HeldTold)
                return {}; // comes to its place with its wave
            people += decision.leftOut ? 0 : 1;
            return (*sink)->take({row.optIn, row.person.id, decision.leftOut, decision.text});
        });
    if (!ran)
        return ran.err();
    // The same pass over the same rows; a difference would mean that somebody else writes to the workspace.
    if (people != look->people)
        return Err{ErrorCode::CountMismatch, QString::number(look->people), QString::number(people)};
    if (const auto done = (*sink)->finish(look->verdict, request.reason.trimmed(), now); !done)
        return done.err();
    return look;
}

} // namespace headsup::campaign
