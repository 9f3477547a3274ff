// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportsscreen.h"

#include "csv/targetfile.h"
#include "domain/errortext.h"
#include "session/tablewriter.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/reports/reportpaper.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/topicbars.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPageLayout>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextDocument>
#include <algorithm>
#include <array>

namespace headsup::ui {

using domain::Instant;
using domain::Result;

namespace {

const QString kFolderKey = QStringLiteral("export/folder");
constexpr std::array kCounted{ReportModel::Asked, ReportModel::Given, ReportModel::Spent,
    ReportModel::Accepted, ReportModel::Failed, ReportModel::Uncertain, ReportModel::Expired};
constexpr std::array kDrawn{
    ReportModel::Given, ReportModel::Accepted, ReportModel::Reacted, ReportModel::Expired};
constexpr qsizetype kBars = 10;
constexpr double kPaperMargin = 15; ///< millimetres

/// With words that scripts can rely on, as in the other exports.
Result<void> writeTable(const QString& path, const QList<store::TopicReport>& rows)
{
    const QStringList header{QStringLiteral("topic"), QStringLiteral("name"), QStringLiteral("kind"),
        QStringLiteral("asked"), QStringLiteral("agreed"), QStringLiteral("spent"),
        QStringLiteral("accepted"), QStringLiteral("failed"), QStringLiteral("uncertain"),
        QStringLiteral("reacted"), QStringLiteral("asked_again"), QStringLiteral("expired")};
    const auto table = session::openTable(path, header, {});
    if (!table)
        return table.err();
    for (const auto& row : rows) {
        (*table)->id(QString::number(row.topic.value()));
        (*table)->text(row.name);
        (*table)->text(slug(row.kind));
        for (int column = ReportModel::Asked; column < ReportModel::ColumnCount; ++column)
            (*table)->number(ReportModel::number(row, column));
        (*table)->endRow();
    }
    return (*table)->finish();
}

Instant startOf(QDate day)
{
    return domain::fromMs(day.startOfDay().toMSecsSinceEpoch());
}

} // namespace

ReportsScreen::ReportsScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_span(new QComboBox(this))
    , m_topic(new QComboBox(this))
    , m_from(new QDateEdit(this))
    , m_until(new QDateEdit(this))
    , m_own(new QWidget(this))
    , m_csv(new QPushButton(icon(Icon::Export), tr("Save as table…"), this))
    , m_pdf(new QPushButton(icon(Icon::Clipboard), tr("Save as PDF…"), this))
    , m_print(new QPushButton(tr("Print…"), this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Reports, tr("Nothing happened in this time"),
          tr("Once people opt in and messages go out, you see here per topic what came of it. Choose a "
             "longer time, or "
             "import opt-ins to begin."),
          tr("Import your opt-ins"), this))
    , m_model(new ReportModel(this))
{
    setObjectName(QStringLiteral("reportsScreen"));
    m_banner->setObjectName(QStringLiteral("reportsBanner"));
    auto* area = new QScrollArea(m_stack);
    area->setWidget(makeMain());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->widget()->setAutoFillBackground(false);
    m_stack->addWidget(new QWidget); // nothing before the first answer
    m_stack->addWidget(area);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addLayout(makeBar());
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT go(ToImport{}); });
    connect(m_banner, &Banner::actionTriggered, this, &ReportsScreen::ask);
    connect(m_csv, &QPushButton::clicked, this, [this] { chooseFile(QStringLiteral("csv")); });
    connect(m_pdf, &QPushButton::clicked, this, [this] { chooseFile(QStringLiteral("pdf")); });
    connect(m_print, &QPushButton::clicked, this, &ReportsScreen::print);
    auto* keys = new QShortcut(QKeySequence::Print, this);
    connect(keys, &QShortcut::activated, m_print, &QPushButton::click);
}

QLayout* ReportsScreen::makeBar()
{
    m_span->setObjectName(QStringLiteral("reportSpan"));
    m_span->setAccessibleName(tr("Time"));
    m_span->addItem(tr("Last 30 days"), static_cast<int>(Span::Month));
    m_span->addItem(tr("Last 90 days"), static_cast<int>(Span::Quarter));
    m_span->addItem(tr("Last 12 months"), static_cast<int>(Span::Year));
    m_span->addItem(tr("All time"), static_cast<int>(Span::All));
    m_span->addItem(tr("From … to …"), static_cast<int>(Span::Own));
    m_topic->setObjectName(QStringLiteral("reportTopic"));
    m_topic->setAccessibleName(tr("Topic"));
    m_topic->addItem(tr("All topics"), 0);
    m_topic->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_topic->setMinimumContentsLength(20);
    const auto today = QDate::currentDate();
    for (auto* edit : {m_from, m_until}) {
        edit->setCalendarPopup(true);
        edit->setMaximumDate(today);
    }
    m_from->setDate(today.addDays(-29));
    m_until->setDate(today);
    m_from->setObjectName(QStringLiteral("reportFrom"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setObjectName(QStringLiteral("reportUntil"));
    m_until->setAccessibleName(tr("Last day"));
    auto* own = new QHBoxLayout(m_own);
    own->setContentsMargins(0, 0, 0, 0);
    own->setSpacing(kGrid);
    own->addWidget(m_from);
    own->addWidget(new QLabel(tr("to", "between two days"), m_own));
    own->addWidget(m_until);
    m_own->hide();
    m_csv->setObjectName(QStringLiteral("reportTable"));
    m_pdf->setObjectName(QStringLiteral("reportPdf"));
    m_print->setObjectName(QStringLiteral("reportPrint"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_span);
    row->addWidget(m_own);
    row->addWidget(m_topic);
    row->addStretch(1);
    row->addWidget(m_csv);
    row->addWidget(m_pdf);
    row->addWidget(m_print);
    connect(m_span, &QComboBox::currentIndexChanged, this, &ReportsScreen::chooseSpan);
    connect(m_topic, &QComboBox::activated, this, &ReportsScreen::showChosen);
    for (auto* edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &ReportsScreen::ask);
    return row;
}

QWidget* ReportsScreen::makeMain()
{
    auto* main = new QWidget;
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(4 * kGrid);
    for (const auto column : kCounted) {
        auto* counter = new Counter(m_model->headerData(column, Qt::Horizontal).toString(), main);
        counter->setObjectName(QStringLiteral("reported%1").arg(static_cast<int>(column)));
        counter->setToolTip(ReportModel::meaning(column));
        counter->setFlush(true);
        counter->setClickable(false);
        if (column == ReportModel::Uncertain)
            counter->setTone(Tone::Warn);
        numbers->addWidget(counter);
        m_counters.append(counter);
    }
    numbers->addStretch(1);
    auto* pictures = new Card(main);
    m_bars = new TopicBars(tr("What came of opt-ins and messages, per topic"), pictures);
    m_bars->setObjectName(QStringLiteral("reportBars"));
    pictures->body()->addWidget(m_bars);
    auto* card = new Card(main);
    card->setFlush(true);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("reportRows"));
    m_table->setAccessibleName(tr("Report per topic"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ReportModel::Topic, QHeaderView::Stretch);
    card->body()->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto topic = m_model->topicAt(index.row()))
            Q_EMIT go(ToTopics{*topic});
    });
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(numbers);
    column->addWidget(card);
    column->addWidget(pictures);
    column->addStretch(1);
    return main;
}

QString ReportsScreen::title() const
{
    return tr("Reports");
}

void ReportsScreen::enter(const Destination&)
{
    m_banner->dismiss();
    ask();
    m_span->setFocus();
}

void ReportsScreen::workspaceChanged()
{
    if (isVisible())
        ask();
}

ReportsScreen::Span ReportsScreen::span() const
{
    return static_cast<Span>(m_span->currentData().toInt());
}

void ReportsScreen::chooseSpan()
{
    m_own->setVisible(span() == Span::Own);
    if (span() != Span::Own) {
        const auto today = QDate::currentDate();
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        m_until->setDate(today);
        m_from->setDate(span() == Span::Month     ? today.addDays(-29)
                        : span() == Span::Quarter ? today.addDays(-89)
                                                  : today.addYears(-1).addDays(1));
    }
    ask();
}

void ReportsScreen::ask()
{
    const bool all = span() == Span::All;
    const auto from = all ? domain::fromMs(0) : startOf(std::min(m_from->date(), m_until->date()));
    const auto until = startOf(std::max(m_from->date(), m_until->date()).addDays(1));
    m_ticket = m_desk.reads->ask(
        [page = m_desk.page.id, from, until](store::Reader& reader, const store::CancelFlag&) {
            return reader.chain().topicReports(page, from, until);
        },
        this,
        [this](const Result<QList<store::TopicReport>>& rows) {
            if (rows)
                showRows(*rows);
            else
                m_banner->say(Banner::Kind::Bad, domain::sentence(rows.error()), tr("Try again"));
        });
}

void ReportsScreen::showRows(const QList<store::TopicReport>& rows)
{
    m_all = rows;
    const auto chosen = m_topic->currentData();
    m_topic->clear();
    m_topic->addItem(tr("All topics"), 0);
    for (const auto& one : rows)
        m_topic->addItem(one.name, qint64{one.topic.value()});
    m_topic->setCurrentIndex(std::max(0, m_topic->findData(chosen)));
    showChosen();
}

void ReportsScreen::showChosen()
{
    const auto topic = m_topic->currentData().toLongLong();
    QList<store::TopicReport> rows;
    for (const auto& one : std::as_const(m_all)) {
        if (topic == 0 || one.topic.value() == topic)
            rows.append(one);
    }
    m_model->setRows(rows);
    for (size_t i = 0; i < kCounted.size(); ++i)
        m_counters[static_cast<qsizetype>(i)]->setValue(ReportModel::number(m_model->sum(), kCounted[i]));
    showBars(rows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            std::min(12, m_model->rowCount()) * kRowHeight + 2);
    m_stack->setCurrentIndex(rows.isEmpty() ? 2 : 1);
    for (auto* button : {m_csv, m_pdf, m_print})
        button->setEnabled(!rows.isEmpty());
}

/// The topics in which most happened, as many as a picture can hold; the table has them all.
void ReportsScreen::showBars(QList<store::TopicReport> rows)
{
    const auto size = [](const store::TopicReport& one) { return std::max(one.given, one.accepted); };
    std::stable_sort(
        rows.begin(), rows.end(), [&](const auto& a, const auto& b) { return size(a) > size(b); });
    if (rows.size() > kBars)
        rows.resize(kBars);
    QStringList series;
    for (const auto column : kDrawn)
        series.append(m_model->headerData(column, Qt::Horizontal).toString());
    QList<TopicBars::Row> bars;
    for (const auto& one : std::as_const(rows)) {
        TopicBars::Row bar{one.name, {}};
        for (const auto column : kDrawn)
            bar.numbers.append(ReportModel::number(one, column));
        bars.append(bar);
    }
    m_bars->setRows(series, bars);
}

QString ReportsScreen::spanText() const
{
    const auto day = [this](const QDateEdit* edit) {
        return locale().toString(edit->date(), QLocale::ShortFormat);
    };
    const QString words = span() == Span::All ? tr("up to %1", "a day").arg(day(m_until))
                                              : tr("%1 to %2", "two days").arg(day(m_from), day(m_until));
    return m_desk.page.rehearsal
               ? tr("%1 · Rehearsal: nothing of this left the computer", "a span of time").arg(words)
               : words;
}

void ReportsScreen::chooseFile(const QString& suffix)
{
    auto folder = m_desk.settings ? m_desk.settings->value(kFolderKey).toString() : QString();
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const bool pdf = suffix == u"pdf";
    auto* dialog = new QFileDialog(this, pdf ? tr("Save as PDF") : tr("Save as table"), folder,
        pdf ? tr("PDF (*.pdf)") : tr("CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(tr("Report", "name of a file") + u'.' + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &ReportsScreen::saveAs);
    dialog->open();
}

void ReportsScreen::saveAs(const QString& path)
{
    if (m_desk.settings)
        m_desk.settings->setValue(kFolderKey, QFileInfo(path).absolutePath());
    if (path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)) {
        tell(writePdf(path), path); // a few pages: drawn at once
        return;
    }
    m_desk.engine->ask([path, rows = m_model->rows()](session::Room&) { return writeTable(path, rows); },
        this, [this, path](const Result<void>& done) { tell(done, path); });
}

/// Beside its place first, so that a failure leaves what was there.
Result<void> ReportsScreen::writePdf(const QString& path) const
{
    if (const auto allowed = csv::checkTarget(path); !allowed)
        return allowed.err();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return domain::Err{domain::ErrorCode::FileUnwritable, path, file.errorString()};
    {
        QPdfWriter pdf(&file);
        pdf.setTitle(m_desk.page.name);
        pdf.setCreator(QStringLiteral("Headsup"));
        const bool letter = locale().measurementSystem() == QLocale::ImperialUSSystem;
        pdf.setPageLayout(
            QPageLayout(QPageSize(letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait,
                QMarginsF(kPaperMargin, kPaperMargin, kPaperMargin, kPaperMargin), QPageLayout::Millimeter));
        reportDocument(m_desk.page.name, spanText(), *m_model, *m_bars)->print(&pdf);
    }
    if (!file.commit())
        return domain::Err{domain::ErrorCode::FileUnwritable, path, file.errorString()};
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

void ReportsScreen::tell(const Result<void>& done, const QString& path)
{
    if (done)
        m_banner->say(Banner::Kind::Ok, tr("The report is in %1.").arg(QDir::toNativeSeparators(path)));
    else
        m_banner->say(Banner::Kind::Bad, domain::sentence(done.error()));
}

void ReportsScreen::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        reportDocument(m_desk.page.name, spanText(), *m_model, *m_bars)->print(printer.get());
        if (printer->printerState() == QPrinter::Error)
            m_banner->say(Banner::Kind::Bad,
                tr("The printer takes nothing. Save the report as PDF, or choose another."));
        else
            m_banner->say(Banner::Kind::Ok, tr("The report is on its way to the printer."));
    });
    dialog->open();
}

} // namespace headsup::ui
