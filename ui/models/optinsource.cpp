// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/optinsource.h"

namespace headsup::ui {

using domain::OptInId;
using domain::OptInRow;
using domain::Result;

OptInSource::Pending WorkspaceOptIns::askIds(const store::OptInQuery& query, QObject* context, IdsReply reply)
{
    return std::make_shared<session::Ticket>(m_reads.ask(
        [query](store::Reader& reader, const store::CancelFlag& cancel) -> Result<std::vector<OptInId>> {
            return reader.optInIds(query, cancel);
        },
        context, std::move(reply)));
}

OptInSource::Pending WorkspaceOptIns::askRows(std::vector<OptInId> ids, QObject* context, RowsReply reply)
{
    return std::make_shared<session::Ticket>(m_reads.ask(
        [ids = std::move(ids)](store::Reader& reader,
            const store::CancelFlag&) -> Result<std::vector<OptInRow>> { return reader.optIns(ids); },
        context, std::move(reply)));
}

} // namespace headsup::ui
