// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"
#include "store/sqlite/database.h"

namespace headsup::store::sqlite {

[[nodiscard]] std::optional<Approval> approval(Database& database, domain::CampaignId id);
/// One transaction. Throws NotFound, CampaignNotDraft.
void approve(Database& database, domain::CampaignId id, const Approval& approval);

} // namespace headsup::store::sqlite
