// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/event.h"
#include "domain/importrecord.h"
#include "domain/permission.h"
#include "domain/person.h"
#include "domain/result.h"

namespace headsup::ports {

/// What became of one record.
enum class Intake {
    Added,   ///< new and unused
    Known,   ///< the token is in the workspace already, or came earlier in the same file; nothing was revived
    Spent,   ///< new to us and used or withdrawn elsewhere; or known as unused and now said to be used
             ///< elsewhere; or given before the person opted out
    Expired, ///< new to us, its year is over
    Erased,  ///< the person was erased; nothing was kept
    OtherPerson, ///< the token is known as another person's or another Page's; nothing was kept
    Stranger,    ///< a line about a person whom nothing names; nothing was kept
};

/// Takes the records of one import. All or nothing: what was taken is kept only by finish(); destroying the
/// sink without it takes everything back. A sink for a dry run answers the same and keeps nothing. Lives on
/// the thread that made it.
class OptInSink
{
public:
    virtual ~OptInSink() = default;
    [[nodiscard]] virtual domain::Result<Intake> take(const domain::OptInRecord& record) = 0;
    /// What a list without tokens says of a person: never makes anybody sendable. Found by Page-scoped id,
    /// else by e-mail address, else by phone. Known, Erased or Stranger.
    [[nodiscard]] virtual domain::Result<Intake> enrich(const domain::Person& person) = 0;
    /// A permission that is no one-time token, or its stop or resumption: Added, Known, Expired, Erased or
    /// OtherPerson.
    [[nodiscard]] virtual domain::Result<Intake> permit(const domain::PermissionRecord& record) = 0;
    /// Keeps an event; a stop withdraws what the person gave up to then, once the import is finished.
    /// Answers whether it is new.
    [[nodiscard]] virtual domain::Result<bool> keep(const domain::PageEvent& event) = 0;
    /// Commits. Answers the id of the batch (invalid for a dry run).
    [[nodiscard]] virtual domain::Result<domain::BatchId> finish(const domain::BatchReport& report) = 0;
};

} // namespace headsup::ports
