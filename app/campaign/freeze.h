// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/preflight.h"
#include "store/writer.h"

namespace headsup::campaign {

struct FreezeRequest
{
    domain::CampaignId campaign;
    qint64 confirmedPeople = 0; ///< as the person typed it
    QString reason;             ///< why an unclear message is sent all the same
    QByteArray textHash;        ///< of the pre-flight that was looked at; empty: any
};

/// The checks of freeze(), which change nothing: that it is a draft, or a finished campaign whose next wave
/// is wanted, with the text that was looked at, and mayBeSent().
[[nodiscard]] domain::Result<Preflight> lookBeforeFreeze(store::Reader& reader,
    const relevance::Checker& checker, const FreezeRequest& request, domain::Instant now,
    const store::CancelFlag& cancel);

/// Fixes audience and texts of a draft or of a campaign's next wave, one row a person, and reserves their
/// opt-ins. Looks once more first: what stops a send stops it here too, and then nothing is changed.
/// ClockAhead as for Writer::expireDue().
/// Afterwards the campaign is paused, ready to start. Whoever has a place in the campaign keeps it; who was
/// left out of an earlier wave is looked at again.
[[nodiscard]] domain::Result<Preflight> freeze(store::Writer& writer, const relevance::Checker& checker,
    const FreezeRequest& request, domain::Instant now, const store::CancelFlag& cancel);

} // namespace headsup::campaign
