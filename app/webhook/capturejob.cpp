// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/capturejob.h"

#include "domain/textfold.h"
#include "webhook/jsonsplitter.h"
#include "webhook/wideutf.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <memory>

namespace headsup::webhook {

using domain::Err;
using domain::Error;
using domain::ErrorCode;
using domain::Result;
using ports::Intake;

namespace {

constexpr qint64 kHead = 1024 * 1024;
constexpr qint64 kPiece = 256 * 1024;

/// One run: what goes from event to event.
class Run
{
public:
    Run(CaptureOutcome& outcome, EnvelopeReader reader, ports::OptInSink& sink, QSaveFile* rejects,
        const CaptureOptions& options)
        : m_outcome(outcome)
        , m_reader(std::move(reader))
        , m_sink(sink)
        , m_rejects(rejects)
        , m_options(options)
    {
    }

    void take(const JsonSplitter::Piece& piece)
    {
        if (m_error || (piece.isOpen && m_options.wholeLinesOnly))
            return;
        m_line = piece.line + m_options.linesBefore;
        if (piece.tooLong)
            return reject(CaptureFault::TooLong, {}, piece.text.left(kPiece));
        m_reader.read(piece.text, [&](const CaptureItem& item) {
            if (m_error)
                return;
            if (item.fault == CaptureFault::NotJson && piece.isOpen)
                reject(CaptureFault::Torn, {}, piece.text);
            else if (item.fault)
                reject(*item.fault, item.details, item.json);
            else
                keep(item);
        });
        if (!piece.isOpen)
            m_outcome.endAt = m_options.startAt + piece.end;
    }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void keep(const CaptureItem& item)
    {
        if (item.optIn) {
            const auto intake = counted(m_sink.take(withPrompt(item)), item);
            if (!intake)
                return;
            if (*intake == Intake::Added && item.promptIsPayload && !knownPrompt(item))
                ++m_outcome.promptsNotTold;
        }
        if (item.permission && !counted(m_sink.permit(*item.permission), item))
            return;
        const auto isNew = m_sink.keep(item.event);
        if (!isNew)
            return fail(isNew.error());
        ++(*isNew ? m_outcome.newEvents[static_cast<size_t>(item.event.kind) - 1] : m_outcome.knownEvents);
    }
    /// What became of it; nothing where it failed or was refused.
    [[nodiscard]] std::optional<Intake> counted(const Result<Intake>& intake, const CaptureItem& item)
    {
        if (!intake) {
            fail(intake.error());
            return std::nullopt;
        }
        if (*intake == Intake::Erased || *intake == Intake::OtherPerson) {
            reject(*intake == Intake::Erased ? CaptureFault::PersonErased : CaptureFault::TokenOfAnother, {},
                item.json);
            return std::nullopt;
        }
        ++m_outcome.report.rows;
        ++counter(*intake);
        return *intake;
    }
    [[nodiscard]] const domain::Prompt* knownPrompt(const CaptureItem& item) const
    {
        const auto found = m_options.knownPrompts.constFind(domain::folded(item.optIn->topicName));
        return found == m_options.knownPrompts.constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] domain::OptInRecord withPrompt(const CaptureItem& item) const
    {
        auto record = *item.optIn;
        if (const auto* prompt = item.promptIsPayload ? knownPrompt(item) : nullptr)
            record.prompt = *prompt;
        return record;
    }
    void reject(CaptureFault fault, const QStringList& details, QByteArray json)
    {
        ++m_outcome.report.rows;
        ++m_outcome.report.rejected;
        if (m_rejects) {
            json.replace('\n', ' ').replace('\r', ' ');
            m_rejects->write(json + '\n');
        }
        if (m_outcome.rejects.size() < m_options.keptRejects)
            m_outcome.rejects.append({m_line, fault, details, shownText(json)});
    }
    qint64& counter(Intake intake)
    {
        auto& report = m_outcome.report;
        switch (intake) {
        case Intake::Added:
            return report.added;
        case Intake::Expired:
            return report.expired;
        case Intake::Spent:
            return report.spent;
        default:
            return report.known;
        }
    }
    void fail(const Error& error) { m_error = error; }

    CaptureOutcome& m_outcome;
    EnvelopeReader m_reader;
    ports::OptInSink& m_sink;
    QSaveFile* m_rejects;
    const CaptureOptions& m_options;
    qint64 m_line = 0;
    std::optional<Error> m_error;
};

Result<std::unique_ptr<QSaveFile>> rejectsFor(const QString& source, const QString& path)
{
    if (path.isEmpty())
        return std::unique_ptr<QSaveFile>();
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(source).canonicalFilePath())
        return Err{ErrorCode::InvalidValue, path,
            QCoreApplication::translate("Import", "another file than the one that is imported")};
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return Err{ErrorCode::FileUnwritable, path, file->errorString()};
    file->setPermissions(QFile::ReadOwner | QFile::WriteOwner); // tokens
    return file;
}

Result<void> stream(QFile& file, qint64 size, ToUtf8& narrow, JsonSplitter& splitter, Run& run,
    const std::function<void(qint64)>& step, const std::atomic<bool>& cancel)
{
    const auto handler = [&run](const JsonSplitter::Piece& piece) { run.take(piece); };
    while (file.pos() < size) {
        if (cancel.load(std::memory_order_relaxed))
            return Err{ErrorCode::Cancelled};
        const auto piece = file.read(std::min(kPiece, size - file.pos()));
        if (piece.isEmpty() && file.error() != QFileDevice::NoError)
            return Err{ErrorCode::FileUnreadable, file.fileName(), file.errorString()};
        if (piece.isEmpty())
            return Err{ErrorCode::FileChanged, file.fileName()};
        splitter.feed(narrow.feed(piece), handler);
        if (run.error())
            return Err{*run.error()};
        step(file.pos());
    }
    splitter.finish(handler);
    if (run.error())
        return Err{*run.error()};
    if (cancel.load(std::memory_order_relaxed))
        return Err{ErrorCode::Cancelled};
    return {};
}

} // namespace

bool isCapture(const QString& path)
{
    constexpr qint64 kGlance = 4096;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const auto glance = file.read(kGlance);
    return looksLikeJson(ToUtf8(glance).feed(glance));
}

CaptureJob::CaptureJob(QString path, domain::PageId page, CaptureOptions options, const ports::Clock& clock,
    ports::OptInSink& sink)
    : m_path(std::move(path))
    , m_page(std::move(page))
    , m_options(std::move(options))
    , m_clock(clock)
    , m_sink(sink)
{
}

Result<CaptureOutcome> CaptureJob::run(const Progress& progress, const std::atomic<bool>& cancel)
{
    QFile file(m_path);
    if (!QFileInfo::exists(m_path))
        return Err{ErrorCode::FileMissing, m_path};
    if (!file.open(QIODevice::ReadOnly))
        return Err{ErrorCode::FileUnreadable, m_path, file.errorString()};
    const auto size = file.size();
    const auto head = file.read(kHead);
    ToUtf8 narrow(head);
    // Places in a wide file are not those of its narrow text, from which a later look would go on.
    if (narrow.isWide() && (m_options.wholeLinesOnly || m_options.startAt > 0))
        return Err{ErrorCode::FileNotText, m_path};
    const auto shape = guessShape(ToUtf8(head).feed(head));
    if (!file.seek(m_options.startAt) || m_options.startAt > size)
        return Err{ErrorCode::FileChanged, m_path};
    auto rejects = rejectsFor(m_path, m_options.rejectsPath);
    if (!rejects)
        return rejects.err();

    CaptureOutcome outcome;
    outcome.report.fileName = QFileInfo(m_path).fileName();
    outcome.report.at = m_clock.now();
    outcome.endAt = m_options.startAt;
    Run run(outcome, EnvelopeReader(m_page, m_options.defaults, outcome.report.at), m_sink, rejects->get(),
        m_options);
    JsonSplitter splitter(shape);
    const auto step = [&](qint64 done) {
        if (progress)
            progress(done, size, outcome.report);
    };
    if (const auto read = stream(file, size, narrow, splitter, run, step, cancel); !read)
        return read.err();
    outcome.lines = splitter.lines();
    if (*rejects && !(*rejects)->commit())
        return Err{ErrorCode::FileUnwritable, m_options.rejectsPath, (*rejects)->errorString()};
    const auto batch = m_sink.finish(outcome.report);
    if (!batch) {
        if (*rejects)
            QFile::remove(m_options.rejectsPath);
        return batch.err();
    }
    outcome.report.id = *batch;
    return outcome;
}

} // namespace headsup::webhook
