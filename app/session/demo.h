// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/room.h"

namespace headsup::session {

struct Sample
{
    domain::Page page;
    csv::ImportOutcome imported;
    domain::TopicId topic; ///< the largest one, for which a message is there
};

/// Fills an empty workspace with the sample shop: a Page in rehearsal and its opt-ins. Where they are
/// there already, nothing is imported again.
[[nodiscard]] domain::Result<Sample> fillSample(Room& room);
/// The sample's follow-up for its largest topic.
[[nodiscard]] QString sampleMessage();

} // namespace headsup::session
