// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/importrecord.h"
#include "domain/result.h"

namespace headsup::ports {

/// What became of one record.
enum class Intake {
    Added,   ///< new and unused
    Known,   ///< the token is in the workspace already, or came earlier in the same file; nothing was revived
    Spent,   ///< new to us and used or withdrawn elsewhere; or known as unused and now said to be used
             ///< elsewhere
    Expired, ///< new to us, its year is over
};

/// Takes the records of one import. All or nothing: what was taken is kept only by finish(); destroying the
/// sink without it takes everything back. A sink for a dry run answers the same and keeps nothing. Lives on
/// the thread that made it.
class OptInSink
{
public:
    virtual ~OptInSink() = default;
    [[nodiscard]] virtual domain::Result<Intake> take(const domain::OptInRecord& record) = 0;
    /// Commits. Answers the id of the batch (invalid for a dry run).
    [[nodiscard]] virtual domain::Result<domain::BatchId> finish(const domain::BatchReport& report) = 0;
};

} // namespace headsup::ports
