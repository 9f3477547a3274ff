// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/importjob.h"
#include "webhook/capturejob.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace headsup::ui {

/// What an import did or would do, whether of a table or of a captured webhook log, in words.
struct ImportReport
{
    struct Reject
    {
        qint64 row = 0;
        QString reason;
        QString text;
    };
    domain::BatchReport counts;
    QList<Reject> rejects;  ///< the first ones
    QStringList perReason;  ///< "3 × no token"
    QString more;           ///< what else there is to say; may be empty
    bool isCapture = false; ///< events count as well as opt-ins
    qint64 events = 0;      ///< new ones
};

[[nodiscard]] ImportReport reportOf(const csv::ImportOutcome& outcome);
[[nodiscard]] ImportReport reportOf(const webhook::CaptureOutcome& outcome);

} // namespace headsup::ui
