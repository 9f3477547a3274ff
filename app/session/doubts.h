// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/lookups.h"
#include "domain/campaign.h"
#include "store/reader.h"

#include <vector>

namespace headsup::session {

/// What is to be looked for in the conversations of a campaign's uncertain messages: of those that are named,
/// or of all where none is. Named ones that are not uncertain are left away. A message whose last claim is
/// not in the journal is sought at the time of its last change.
[[nodiscard]] domain::Result<std::vector<campaign::LookUps::Question>> questionsAbout(store::Reader& reader,
    const domain::Campaign& campaign, const std::vector<domain::DeliveryId>& deliveries);

} // namespace headsup::session
