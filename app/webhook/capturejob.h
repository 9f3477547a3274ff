// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/result.h"
#include "ports/clock.h"
#include "ports/optinsink.h"
#include "webhook/envelope.h"

#include <QHash>
#include <QList>
#include <array>
#include <atomic>
#include <functional>

namespace headsup::webhook {

struct CaptureOptions
{
    CaptureDefaults defaults;
    /// The prompt of topics that have only one, by the folded name of the topic: for opt-ins that do not tell
    /// what the person saw.
    QHash<QString, domain::Prompt> knownPrompts;
    QString rejectsPath;         ///< what was refused goes there as JSON Lines; empty: nowhere
    qsizetype keptRejects = 200; ///< how many of them the outcome holds
    qint64 startAt = 0;          ///< bytes that an earlier import has read
    qint64 linesBefore = 0;      ///< and lines
    bool wholeLinesOnly = false; ///< leaves a last line without a line break for the next time
};

struct CaptureOutcome
{
    domain::BatchReport report; ///< rows are opt-ins and rejects
    QList<CaptureReject> rejects;
    std::array<qint64, domain::kEventKinds.size()> newEvents{}; ///< per kind
    qint64 promptsNotTold = 0; ///< new opt-ins whose prompt nobody knows: the payload stands for it
    qint64 knownEvents = 0;    ///< came with an earlier import
    qint64 endAt = 0;          ///< bytes of the file that were read whole
    qint64 lines = 0;          ///< lines up to there
};

/// Whether a file holds a capture rather than a table, by its content. False also for a file that cannot be
/// read: whoever reads it then says why.
[[nodiscard]] bool isCapture(const QString& path);

/// One import of a captured webhook log: JSON, arrays of JSON, or JSON Lines. Synchronous and streaming;
/// belongs on the thread of the sink. All or nothing. A log that grows meanwhile is read up to where it was
/// at the beginning.
class CaptureJob
{
public:
    using Progress = std::function<void(qint64 bytesDone, qint64 bytesTotal, const domain::BatchReport&)>;

    CaptureJob(QString path, domain::PageId page, CaptureOptions options, const ports::Clock& clock,
        ports::OptInSink& sink);
    /// Errors: FileMissing, FileUnreadable, FileEmpty, FileChanged (it became shorter), FileUnwritable (the
    /// file of rejects), InvalidValue, Cancelled, and those of the sink.
    [[nodiscard]] domain::Result<CaptureOutcome> run(
        const Progress& progress, const std::atomic<bool>& cancel);

private:
    QString m_path;
    domain::PageId m_page;
    CaptureOptions m_options;
    const ports::Clock& m_clock;
    ports::OptInSink& m_sink;
};

} // namespace headsup::webhook
