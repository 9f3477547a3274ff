// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/importjob.h"

#include "csv/rejectwriter.h"
#include "csv/rowreader.h"
#include "csv/textdecoder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <memory>
#include <optional>

namespace headsup::csv {

using domain::Err;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using ports::Intake;

namespace {

constexpr qint64 kPiece = 256 * 1024;
constexpr qsizetype kShownHeader = 400; ///< letters of the column names in an error

/// What tells that a file was written to.
struct Stamp
{
    qint64 size = 0;
    QDateTime changed;
    friend bool operator==(const Stamp&, const Stamp&) = default;
};

Stamp stampOf(const QString& path)
{
    const QFileInfo info(path); // asks the file system anew
    return {info.size(), info.lastModified()};
}

QString namesOf(const QList<Field>& fields)
{
    QStringList names;
    for (const auto field : fields)
        names.append(
            QStringLiteral("%1 (%2)").arg(displayName(FieldRef{field, {}}), slug(FieldRef{field, {}})));
    return names.join(QStringLiteral(", "));
}

/// One run: what goes from row to row.
class Run
{
public:
    Run(ImportOutcome& outcome, RowReader reader, ports::OptInSink& sink, RejectWriter* rejects,
        qsizetype kept)
        : m_outcome(outcome)
        , m_reader(std::move(reader))
        , m_sink(sink)
        , m_rejects(rejects)
        , m_kept(kept)
        , m_atHeader(outcome.insight.dialect.headerRow)
    {
    }

    bool take(const Row& row)
    {
        if (std::exchange(m_atHeader, false))
            return true;
        ++m_outcome.report.rows;
        auto read = m_reader.read(row);
        if (auto* reject = std::get_if<Reject>(&read))
            note(std::move(*reject));
        else if (const auto* person = std::get_if<domain::Person>(&read))
            count(row, m_sink.enrich(*person));
        else
            count(row, m_sink.take(std::get<domain::OptInRecord>(read)));
        return !m_error;
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void count(const Row& row, const Result<Intake>& intake)
    {
        if (!intake)
            m_error = intake.error();
        else if (*intake == Intake::Erased)
            note(m_reader.refused(row, RejectReason::PersonErased));
        else if (*intake == Intake::OtherPerson)
            note(m_reader.refused(row, RejectReason::TokenOfAnother));
        else if (*intake == Intake::Stranger)
            note(m_reader.refused(row, RejectReason::PersonUnknown));
        else
            ++counter(*intake);
    }
    void note(Reject reject)
    {
        ++m_outcome.report.rejected;
        ++m_outcome.rejectCounts[static_cast<qsizetype>(reject.reason)];
        if (m_rejects)
            m_rejects->write(reject);
        if (m_outcome.rejects.size() < m_kept)
            m_outcome.rejects.append(std::move(reject));
    }
    qint64& counter(Intake intake)
    {
        switch (intake) {
        case Intake::Added:
            return m_outcome.report.added;
        case Intake::Known:
            return m_outcome.report.known;
        case Intake::Spent:
            return m_outcome.report.spent;
        default:
            break;
        }
        return m_outcome.report.expired;
    }

    ImportOutcome& m_outcome;
    RowReader m_reader;
    ports::OptInSink& m_sink;
    RejectWriter* m_rejects;
    qsizetype m_kept;
    bool m_atHeader;
    std::optional<Error> m_error;
};

/// Feeds the file to the run, piece by piece.
Result<void> stream(const QString& path, const Stamp& before, const Dialect& dialect, Run& run,
    const std::function<void(qint64)>& step, const std::atomic<bool>& cancel)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Err{ErrorCode::FileUnreadable, path, file.errorString()};
    TextDecoder decoder(dialect.encoding);
    CsvReader reader(dialect.separator, dialect.sepLine);
    const auto handler = [&run](const Row& row) { return run.take(row); };
    QByteArray piece(kPiece, Qt::Uninitialized);
    qint64 done = 0;
    bool going = true;
    for (;;) {
        if (cancel.load(std::memory_order_relaxed))
            return Err{ErrorCode::Cancelled};
        const auto got = file.read(piece.data(), kPiece);
        if (got < 0)
            return Err{ErrorCode::FileUnreadable, path, file.errorString()};
        if (got == 0)
            break;
        done += got;
        if (done > before.size) // it grows faster than it is read, perhaps for ever
            return Err{ErrorCode::FileChanged, path};
        going = reader.feed(decoder.decode(QByteArrayView(piece).first(got)), handler);
        if (!going)
            break;
        step(done);
    }
    if (going && reader.feed(decoder.finish(), handler))
        reader.finish(handler);
    if (run.error())
        return Err{*run.error()};
    if (cancel.load(std::memory_order_relaxed))
        return Err{ErrorCode::Cancelled};
    if (done != before.size || stampOf(path) != before)
        return Err{ErrorCode::FileChanged, path};
    return {};
}

/// The file of rejects, where one is wanted.
Result<std::unique_ptr<RejectWriter>> rejectWriterFor(
    const QString& source, const ImportOptions& options, const FileInsight& insight)
{
    if (options.rejectsPath.isEmpty())
        return std::unique_ptr<RejectWriter>();
    const QFileInfo target(options.rejectsPath);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        return Err{ErrorCode::InvalidValue, options.rejectsPath,
            QCoreApplication::translate("Import", "another file than the one that is imported")};
    auto writer =
        std::make_unique<RejectWriter>(options.rejectsPath, insight.header, insight.dialect.separator);
    if (const auto opened = writer->open(); !opened)
        return opened.err();
    return writer;
}

} // namespace

ImportJob::ImportJob(QString path, ImportOptions options, const ports::Clock& clock, ports::OptInSink& sink)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_sink(sink)
{
}

Result<ImportOutcome> ImportJob::run(const Progress& progress, const std::atomic<bool>& cancel)
{
    const auto before = stampOf(m_path);
    auto insight = inspectFile(m_path, m_options);
    if (!insight)
        return insight.err();
    if (const auto missing = insight->map.missing(); !missing.isEmpty())
        return Err{ErrorCode::ColumnMissing, namesOf(missing),
            insight->header.join(QStringLiteral(", ")).left(kShownHeader)};
    if (!insight->map.ambiguous.isEmpty())
        return Err{ErrorCode::ColumnAmbiguous, insight->map.ambiguous.join(QStringLiteral(", "))};
    ImportOutcome outcome;
    outcome.insight = std::move(*insight);
    outcome.rejectCounts.fill(0, kRejectReasonCount);
    outcome.report.fileName = QFileInfo(m_path).fileName();
    outcome.report.at = m_clock.now();
    const auto writer = rejectWriterFor(m_path, m_options, outcome.insight);
    if (!writer)
        return writer.err();

    const auto& seen = outcome.insight;
    RowReader reader(seen.map,
        RowRules{seen.dialect.encoding, m_options.zone, m_options.dateOrder, seen.stats}, outcome.report.at);
    Run run(outcome, std::move(reader), m_sink, writer->get(), m_options.keptRejects);
    qint64 told = 0;
    const auto step = [&](qint64 done) {
        if (progress && std::exchange(told, done) != done)
            progress(ImportProgress{done, seen.bytes, outcome.report});
    };
    if (const auto read = stream(m_path, before, seen.dialect, run, step, cancel); !read)
        return read.err();

    step(seen.bytes); // whatever the last piece was
    // The rejects first: a full disk is noticed while nothing is stored yet.
    if (*writer) {
        if (const auto written = (*writer)->commit(); !written)
            return written.err();
    }
    const auto batch = m_sink.finish(outcome.report);
    if (!batch) {
        if (*writer)
            QFile::remove(m_options.rejectsPath);
        return batch.err();
    }
    outcome.report.id = *batch;
    return outcome;
}

} // namespace headsup::csv
