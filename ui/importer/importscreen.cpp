// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/importscreen.h"

#include "domain/errortext.h"
#include "ui/importer/columnmemory.h"
#include "ui/importer/columnspage.h"
#include "ui/importer/droparea.h"
#include "ui/importer/outcomepage.h"
#include "ui/importer/topicnamespage.h"
#include "ui/look/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/stepheader.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::ErrorCode;
using domain::Result;

namespace {

/// A longer import would keep answers of a running campaign waiting on the engine's thread.
constexpr qint64 kSmallFile = 2 * 1024 * 1024;

template<class Outcome>
Result<ImportReport> inWords(const Result<Outcome>& outcome)
{
    if (!outcome)
        return outcome.err();
    return reportOf(*outcome);
}

} // namespace

ImportScreen::ImportScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_steps(new StepHeader({tr("File"), tr("Columns"), tr("Check"), tr("Done")}, this))
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_columns(new ColumnsPage)
    , m_topics(new TopicNamesPage)
    , m_check(new OutcomePage(OutcomePage::Of::DryRun))
    , m_done(new OutcomePage(OutcomePage::Of::Import))
{
    setObjectName(QStringLiteral("importScreen"));
    build();
    connect(m_desk.engine, &session::Engine::importProgressed, this, &ImportScreen::showProgress);
    connect(m_columns, &ColumnsPage::backPressed, this, &ImportScreen::startOver);
    connect(m_columns, &ColumnsPage::checkPressed, this, &ImportScreen::check);
    connect(m_topics, &TopicNamesPage::backPressed, this, [this] { showStep(ColumnsStep); });
    connect(m_topics, &TopicNamesPage::checkPressed, this, [this] {
        m_names = m_topics->names();
        start(Job::DryRun);
    });
    connect(m_columns, &ColumnsPage::optionsChanged, this, [this](const csv::ReadOptions& options) {
        m_options = options;
        inspect();
    });
    connect(m_check, &OutcomePage::backPressed, this, [this] { backFromCheck(); });
    connect(m_check, &OutcomePage::goOnPressed, this, [this] { start(Job::Import); });
    connect(m_check, &OutcomePage::saveRejectsPressed, this, &ImportScreen::chooseRejectsFile);
    connect(m_done, &OutcomePage::backPressed, this, &ImportScreen::startOver);
    connect(m_done, &OutcomePage::goOnPressed, this, [this] {
        startOver();
        Q_EMIT go(ToTopics{});
    });
    connect(m_done, &OutcomePage::saveRejectsPressed, this, &ImportScreen::chooseRejectsFile);
    showStep(FileStep);
}

ImportScreen::~ImportScreen()
{
    if (m_cancel)
        *m_cancel = true;
}

void ImportScreen::build()
{
    m_stack->addWidget(m_filePage = filePage());
    m_stack->addWidget(m_columns);
    m_stack->addWidget(m_topics);
    m_stack->addWidget(m_workPage = workPage());
    m_stack->addWidget(m_check);
    m_stack->addWidget(m_done);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_steps);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

QWidget* ImportScreen::filePage()
{
    auto* page = new QWidget(this);
    m_drop = new DropArea(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_drop);
    auto* note = new CaptionLabel(tr("Needed are the person's Page-scoped id, the one-time token, the topic "
                                     "and the time of the opt-in. The "
                                     "token and the id must come as text: a spreadsheet that has saved them "
                                     "as numbers has ruined them."),
        page);
    note->setMaximumWidth(kTextColumn);
    column->addWidget(note);
    column->addStretch(1);
    connect(m_drop, &DropArea::choosePressed, this, &ImportScreen::chooseFile);
    connect(m_drop, &DropArea::fileDropped, this, &ImportScreen::openFile);
    return page;
}

QWidget* ImportScreen::workPage()
{
    auto* page = new QWidget(this);
    m_workTitle = new SectionTitle({}, page);
    m_progress = new ProgressStrip(page);
    m_progress->setMaximumWidth(kTextColumn);
    m_stop = new QPushButton(tr("Cancel"), page);
    m_stop->setObjectName(QStringLiteral("cancelImport"));
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_workTitle);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_cancel)
            *m_cancel = true;
        m_stop->setEnabled(false);
    });
    return page;
}

QString ImportScreen::title() const
{
    return tr("Import");
}

void ImportScreen::enter(const Destination& destination)
{
    const auto* to = std::get_if<ToImport>(&destination);
    if (to && !to->file.isEmpty() && !m_cancel)
        openFile(to->file);
    else if (m_stack->currentWidget() == m_done)
        startOver();
    if (m_stack->currentWidget() == m_filePage)
        m_drop->chooseButton()->setFocus();
}

void ImportScreen::showStep(Step step)
{
    m_steps->setCurrent(step == DoneStep ? DoneStep + 1 : step);
    QWidget* const pages[] = {m_filePage, m_columns, m_check, m_done};
    m_stack->setCurrentWidget(pages[step]);
}

void ImportScreen::startOver()
{
    m_banner->dismiss();
    m_insight.reset();
    m_path.clear();
    ++m_look;
    showStep(FileStep);
    m_drop->chooseButton()->setFocus();
}

void ImportScreen::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Choose a file with opt-ins"), QFileInfo(m_path).path(),
        tr("Tables and captured webhooks (*.csv *.tsv *.txt *.json *.jsonl *.ndjson);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportScreen::openFile);
    dialog->open();
}

void ImportScreen::openFile(const QString& path)
{
    if (m_cancel)
        return; // an import is under way
    m_path = path;
    m_imported = false;
    m_isCapture = false;
    m_recalled = false;
    m_names.clear();
    m_topics->forget();
    m_options = {};
    m_options.zone = QTimeZone(QTimeZone::systemTimeZoneId());
    m_insight.reset();
    inspect();
}

void ImportScreen::inspect()
{
    m_banner->dismiss();
    const auto look = ++m_look;
    struct Look
    {
        bool isCapture = false;
        Result<csv::FileInsight> insight;
    };
    m_desk.engine->ask(
        [path = m_path, options = m_options](session::Room&) {
            if (webhook::isCapture(path))
                return Look{true, domain::Err{ErrorCode::FileNotText, path}};
            return Look{false, csv::inspectFile(path, options)};
        },
        this,
        [this, look](Look seen) {
            if (look != m_look)
                return;
            m_isCapture = seen.isCapture;
            if (m_isCapture) {
                start(Job::DryRun); // nothing is to be chosen
                return;
            }
            auto& insight = seen.insight;
            if (!insight) {
                fail(insight.error());
                if (!m_insight)
                    showStep(FileStep);
                else
                    m_columns->setBusy(false);
                return;
            }
            const bool newFile = !m_insight;
            m_insight = std::move(*insight);
            if (newFile && m_desk.settings && recallColumns(*m_desk.settings, m_insight->header, m_options)) {
                m_recalled = true;
                inspect(); // with what was chosen the last time
                return;
            }
            m_columns->showFile(m_path, *m_insight, m_options, m_recalled);
            const bool first = m_stack->currentWidget() != m_columns;
            showStep(ColumnsStep);
            if (first)
                m_columns->setFocus();
        });
}

bool ImportScreen::topicsAreNumbers() const
{
    const auto* topic = m_insight->map.find(csv::Field::Topic);
    const auto* number = m_insight->map.find(csv::Field::TopicNumber);
    return !topic && number;
}

/// Nobody can be written to for a topic that is only a number, or with a prompt that nobody knows.
void ImportScreen::check()
{
    if (m_desk.settings)
        rememberColumns(*m_desk.settings, m_insight->header, m_options);
    m_names.clear();
    if (topicsAreNumbers() || !m_insight->map.find(csv::Field::Prompt))
        askTopics();
    else
        start(Job::DryRun);
}

void ImportScreen::askTopics()
{
    if (m_cancel)
        return;
    m_banner->dismiss();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    showWork(tr("Reading %1").arg(QFileInfo(m_path).fileName()), tr("Looking for the topics of the file."));
    m_desk.engine->ask(
        [path = m_path, options = m_options, small = QFileInfo(m_path).size() <= kSmallFile,
            cancel = m_cancel](session::Room& room) -> std::optional<Result<QList<session::TopicInFile>>> {
            if (room.isRunning() && !small)
                return std::nullopt;
            return session::topicsInFile(path, options, room.clock(), *cancel);
        },
        this,
        [this](const std::optional<Result<QList<session::TopicInFile>>>& answer) {
            m_cancel.reset();
            if (!answer) {
                waitForTheRun();
                return;
            }
            const auto& topics = *answer;
            if (topics && !topics->isEmpty()) {
                m_stack->setCurrentWidget(m_topics);
                m_topics->showTopics(*topics, topicsAreNumbers());
                return;
            }
            showStep(ColumnsStep);
            if (topics)
                start(Job::DryRun); // no row can be kept: the check says why
            else if (topics.error().code == ErrorCode::InvalidValue)
                m_banner->say(Banner::Kind::Bad, tr("This column names more than %Ln topics. Choose the "
                                                    "column that holds the topic, or give "
                                                    "one topic and one prompt for the whole file.",
                                                     nullptr, static_cast<int>(session::kMostTopicsToName)));
            else if (topics.error().code != ErrorCode::Cancelled)
                fail(topics.error());
        });
}

void ImportScreen::showWork(const QString& title, const QString& text)
{
    m_since.start();
    m_stop->setEnabled(true);
    m_workTitle->setText(title);
    m_progress->setText(text);
    m_progress->setProgress(0, 0);
    m_progress->setPace(0);
    m_stack->setCurrentWidget(m_workPage);
    m_stop->setFocus();
}

void ImportScreen::chooseRejectsFile()
{
    auto* dialog = new QFileDialog(this, tr("Save the rejected rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const auto ending = m_isCapture ? QStringLiteral("jsonl") : QStringLiteral("csv");
    dialog->setNameFilter(m_isCapture ? tr("JSON Lines (*.jsonl)") : tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(ending);
    //: Name of a file without its ending: the rejected rows of %1.
    dialog->selectFile(tr("%1 rejected").arg(QFileInfo(m_path).completeBaseName()) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this,
        [this](const QString& path) { start(Job::SaveRejects, path); });
    dialog->open();
}

void ImportScreen::start(Job job, const QString& rejectsPath)
{
    if (m_cancel)
        return;
    m_banner->dismiss();
    m_cancel = std::make_shared<std::atomic<bool>>(false);
    if (job == Job::Import)
        showWork(tr("Importing %1").arg(QFileInfo(m_path).fileName()),
            tr("If you cancel, nothing of this file is kept."));
    else
        showWork(tr("Reading %1").arg(QFileInfo(m_path).fileName()),
            tr("Nothing is stored while the rows are checked."));
    m_steps->setCurrent(job == Job::Import ? DoneStep : CheckStep);

    csv::ImportOptions options;
    static_cast<csv::ReadOptions&>(options) = m_options;
    options.rejectsPath = rejectsPath;
    const auto mode = job == Job::Import ? store::ImportMode::Commit : store::ImportMode::DryRun;
    const bool small = QFileInfo(m_path).size() <= kSmallFile;
    m_desk.engine->ask(
        [page = m_desk.page.id, path = m_path, options, mode, small, names = m_names, capture = m_isCapture,
            cancel = m_cancel](session::Room& room) -> std::optional<Result<ImportReport>> {
            if (room.isRunning() && !small)
                return std::nullopt;
            if (capture) {
                webhook::CaptureOptions how;
                how.rejectsPath = options.rejectsPath;
                return inWords(room.importCapture(page, path, how, mode, *cancel));
            }
            return inWords(room.importFile(page, path, options, mode, *cancel, names));
        },
        this,
        [this, job, rejectsPath](std::optional<Result<ImportReport>> report) {
            m_cancel.reset();
            if (report) {
                finish(job, rejectsPath, *report);
                return;
            }
            waitForTheRun();
        });
}

/// Columns have to be chosen for a table alone.
void ImportScreen::backFromCheck()
{
    if (m_isCapture)
        startOver();
    else
        showStep(ColumnsStep);
}

void ImportScreen::waitForTheRun()
{
    backFromCheck();
    m_banner->say(Banner::Kind::Warn,
        tr("A campaign is being sent. Import this large file when it is done or paused."));
}

void ImportScreen::finish(Job job, const QString& rejectsPath, const Result<ImportReport>& report)
{
    if (!report) {
        if (job == Job::DryRun)
            backFromCheck();
        else
            showStep(m_imported ? DoneStep : CheckStep);
        if (report.error().code == ErrorCode::Cancelled)
            m_banner->say(Banner::Kind::Info, tr("Cancelled. Nothing of this file was kept."));
        else
            fail(report.error());
        return;
    }
    switch (job) {
    case Job::DryRun:
        m_check->setReport(*report);
        showStep(CheckStep);
        break;
    case Job::SaveRejects:
        showStep(m_imported ? DoneStep : CheckStep);
        m_banner->say(
            Banner::Kind::Ok, tr("%Ln rejected rows are in %1. Mend them there and import that file again.",
                                  nullptr, static_cast<int>(report->counts.rejected))
                                  .arg(QFileInfo(rejectsPath).fileName()));
        break;
    case Job::Import:
        m_imported = true;
        m_done->setReport(*report);
        showStep(DoneStep);
        Q_EMIT changed();
        Q_EMIT jobEnded(tr("The import is done"),
            tr("%Ln opt-ins are new.", nullptr, static_cast<int>(report->counts.added)));
        break;
    }
}

/// By what was read so far, so that the end is the end however wrong the first guess was.
qint64 ImportScreen::expectedRows(const csv::ImportProgress& progress) const
{
    const auto rows = progress.counts.rows;
    if (progress.bytesDone >= progress.bytesTotal)
        return rows;
    if (progress.bytesDone > 0 && rows > 0)
        return std::max(
            rows, static_cast<qint64>(static_cast<double>(rows) * static_cast<double>(progress.bytesTotal) /
                                      static_cast<double>(progress.bytesDone)));
    return m_insight ? std::max(rows, m_insight->estimatedRows) : 0;
}

void ImportScreen::showProgress(const csv::ImportProgress& progress)
{
    if (!m_cancel)
        return;
    const auto rows = progress.counts.rows;
    m_progress->setProgress(rows, expectedRows(progress));
    const auto seconds = static_cast<double>(m_since.elapsed()) / 1000;
    if (seconds < 0.5 || progress.bytesDone == 0)
        return;
    const auto left = seconds * static_cast<double>(progress.bytesTotal - progress.bytesDone) /
                      static_cast<double>(progress.bytesDone);
    m_progress->setPace(
        static_cast<double>(rows) / seconds, std::chrono::seconds(static_cast<qint64>(left + 0.5)));
}

void ImportScreen::fail(const domain::Error& error)
{
    m_banner->say(Banner::Kind::Bad, sentence(error));
}

} // namespace headsup::ui
