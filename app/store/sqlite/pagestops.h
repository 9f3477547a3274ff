// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/pagestop.h"
#include "store/sqlite/database.h"

/// Stops and rests of a whole Page. Everything throws Failure.
namespace headsup::store::sqlite {

/// One transaction each.
[[nodiscard]] bool stopPage(Database& database, const domain::PageId& page, const domain::PageStop& stop);
[[nodiscard]] bool letPageGo(
    Database& database, const domain::PageId& page, const QString& who, domain::Instant now);
void keepRest(Database& database, const domain::PageId& page, const domain::PageRest& rest);
/// Makes stops of what other programs asked for while this one held the workspace, or before it was opened.
void takeStopRequests(Database& database);

/// The stop that holds for the Page of a campaign. Inside a transaction of the caller.
[[nodiscard]] std::optional<domain::PageStop> stopOf(Database& database, domain::CampaignId campaign);
/// Throws PageIsStopped where one holds.
void checkNotStopped(Database& database, domain::CampaignId campaign);

/// Where another program asks the one that holds the workspace to stop a Page.
[[nodiscard]] QString stopRequestPath(const QString& workspace, const domain::PageId& page);
void writeStopRequest(const QString& workspace, const domain::PageId& page, const domain::PageStop& stop);

} // namespace headsup::store::sqlite
