// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>
#include <optional>

namespace headsup::domain {

/// One import and what it did. rows = added + known + spent + expired + rejected.
struct BatchReport
{
    BatchId id; ///< invalid after a dry run
    QString fileName;
    Instant at{};
    qint64 rows = 0;
    qint64 added = 0;    ///< new, unused
    qint64 known = 0;    ///< token already in the workspace, or twice in the file
    qint64 spent = 0;    ///< new to us, used by another tool (kept as spent_elsewhere or withdrawn)
    qint64 expired = 0;  ///< new to us, older than a year (kept as expired)
    qint64 rejected = 0; ///< not stored; each has a row number and a reason
    std::optional<Instant> undoneAt; ///< when it was taken back
    friend bool operator==(const BatchReport&, const BatchReport&) = default;
};

} // namespace headsup::domain
