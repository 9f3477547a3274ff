// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "session/readline.h"
#include "store/queries.h"

#include <functional>
#include <memory>

class QObject;

namespace headsup::ui {

/// Where an OptInModel gets its answers. Replies come later, on the caller's thread, never from within the
/// call.
class OptInSource
{
public:
    /// A question under way: letting go of it drops the answer.
    using Pending = std::shared_ptr<void>;
    using IdsReply = std::function<void(domain::Result<std::vector<domain::OptInId>>)>;
    using RowsReply = std::function<void(domain::Result<std::vector<domain::OptInRow>>)>;

    virtual ~OptInSource() = default;
    [[nodiscard]] virtual Pending askIds(
        const store::OptInQuery& query, QObject* context, IdsReply reply) = 0;
    [[nodiscard]] virtual Pending askRows(
        std::vector<domain::OptInId> ids, QObject* context, RowsReply reply) = 0;
};

/// Asks the workspace on the reading thread.
class WorkspaceOptIns final : public OptInSource
{
public:
    /// reads outlives the source.
    explicit WorkspaceOptIns(session::ReadLine& reads)
        : m_reads(reads)
    {
    }
    [[nodiscard]] Pending askIds(const store::OptInQuery& query, QObject* context, IdsReply reply) override;
    [[nodiscard]] Pending askRows(
        std::vector<domain::OptInId> ids, QObject* context, RowsReply reply) override;

private:
    session::ReadLine& m_reads;
};

} // namespace headsup::ui
