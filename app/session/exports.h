// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/reader.h"

#include <QString>
#include <optional>

/// CSV files of a workspace: ids as text, formulas made harmless, written beside the target and moved into
/// place at the end. Each answers the number of rows. FileUnwritable leaves what was there before.
namespace headsup::session {

/// With tokens, so that the file comes back without loss; without people who were erased.
[[nodiscard]] domain::Result<qint64> exportOptIns(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path);
/// One row a person: id, name, how many opt-ins in which states.
[[nodiscard]] domain::Result<qint64> exportPeople(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path);
/// One row a person of a campaign: state, reason and next step in words, raw answer.
[[nodiscard]] domain::Result<qint64> exportResults(
    store::Reader& reader, domain::CampaignId campaign, const QString& path);
[[nodiscard]] domain::Result<qint64> exportAllResults(
    store::Reader& reader, const domain::PageId& page, const QString& path);
/// One row a topic: opt-ins per state, campaigns, accepted, failed, uncertain.
[[nodiscard]] domain::Result<qint64> exportReport(
    store::Reader& reader, const domain::PageId& page, const QString& path);

} // namespace headsup::session
