// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/reads.h"

/// What a person sets for a whole Page. Everything throws Failure; one transaction each.
namespace headsup::store::sqlite {

void setGraphVersion(Database& database, const domain::PageId& page, const QString& version);
void setTester(Database& database, const domain::PageId& page, const std::optional<domain::Psid>& psid);

} // namespace headsup::store::sqlite
