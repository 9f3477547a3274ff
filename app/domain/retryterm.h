// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QList>
#include <QString>

namespace headsup::domain {

/// When a message that failed for this reason may be tried again because a person asks for it.
struct RetryTerm
{
    QString reason;       ///< key of the error table
    Milliseconds rest{0}; ///< after the failure; until then it waits in line
    int mostTries = 0;    ///< so many refusals for this reason are the end of it; 0: no limit
};
using RetryTerms = QList<RetryTerm>;

} // namespace headsup::domain
