// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/fileinsight.h"
#include "csv/reject.h"
#include "domain/batch.h"
#include "ports/clock.h"
#include "ports/optinsink.h"

#include <atomic>
#include <functional>

namespace headsup::csv {

struct ImportOptions : ReadOptions
{
    QString rejectsPath;         ///< every refused row goes there; empty: nowhere
    qsizetype keptRejects = 200; ///< how many of them the outcome holds
};

struct ImportProgress
{
    qint64 bytesDone = 0;
    qint64 bytesTotal = 0;
    domain::BatchReport counts; ///< so far
};

struct ImportOutcome
{
    domain::BatchReport report;
    QList<Reject> rejects;      ///< the first ones
    QList<qint64> rejectCounts; ///< per RejectReason, all of them
    FileInsight insight;        ///< how the file was read
};

/// One import of one CSV file, from the first byte to the commit. Synchronous and streaming: run() belongs on
/// the thread of the sink and needs memory for a piece of the file, not for the file. All or nothing: on any
/// error and on cancel the sink is never finished and the file of rejects is not there. A dry run differs by
/// its sink alone.
class ImportJob
{
public:
    using Progress = std::function<void(const ImportProgress&)>;

    ImportJob(QString path, ImportOptions options, const ports::Clock& clock, ports::OptInSink& sink);
    /// progress is called on this thread after each piece of the file; cancel may be set from another thread
    /// and is obeyed within one piece. Errors: those of inspectFile(), ColumnMissing, FileChanged,
    /// FileUnwritable (the file of rejects), Cancelled, and those of the sink.
    [[nodiscard]] domain::Result<ImportOutcome> run(
        const Progress& progress, const std::atomic<bool>& cancel);

private:
    QString m_path;
    ImportOptions m_options;
    const ports::Clock& m_clock;
    ports::OptInSink& m_sink;
};

} // namespace headsup::csv
