// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/reader.h"

#include <QString>
#include <QStringList>
#include <optional>

/// Tables of a workspace as files: CSV, or a spreadsheet where the name ends in .xlsx. Ids and tokens as
/// text, formulas made harmless, written beside the target and moved into place at the end. Each answers the
/// number of rows. FileUnwritable and Cancelled leave what was there before; InvalidValue names a column that
/// there is not.
namespace headsup::session {

enum class Table { OptIns, People, Results, Report, Journal, Spent };

struct ExportOptions
{
    QStringList columns; ///< by the names in the header; none: all
    const store::CancelFlag* cancel = nullptr;
};

/// With tokens, so that the file comes back without loss; without people who were erased.
[[nodiscard]] domain::Result<qint64> exportOptIns(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options = {});
/// Every token of the Page that must not be used by another workspace: used, about to be, in doubt,
/// withdrawn. In a form that an import takes for exactly that, never for unused.
[[nodiscard]] domain::Result<qint64> exportSpent(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options = {});
/// One row a person: id, name, how many opt-ins in which states.
[[nodiscard]] domain::Result<qint64> exportPeople(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options = {});
/// One row a change of an opt-in's state: when, from, to, why, which campaign.
[[nodiscard]] domain::Result<qint64> exportJournal(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options = {});
/// One row a person of a campaign: state, reason and next step in words, raw answer.
[[nodiscard]] domain::Result<qint64> exportResults(store::Reader& reader, domain::CampaignId campaign,
    const QString& path, const ExportOptions& options = {});
[[nodiscard]] domain::Result<qint64> exportAllResults(store::Reader& reader, const domain::PageId& page,
    const QString& path, const ExportOptions& options = {});
/// One row a topic: opt-ins per state, campaigns, accepted, failed, uncertain.
[[nodiscard]] domain::Result<qint64> exportReport(store::Reader& reader, const domain::PageId& page,
    const QString& path, const ExportOptions& options = {});

/// The columns that such a table has; for opt-ins they follow from the fields of the topics.
[[nodiscard]] domain::Result<QStringList> exportColumns(
    store::Reader& reader, const domain::PageId& page, std::optional<domain::TopicId> topic, Table table);
/// One of the above; the topic is of no meaning for results and the report.
[[nodiscard]] domain::Result<qint64> exportTable(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, Table table, const QString& path, const ExportOptions& options);

} // namespace headsup::session
