// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exporter/exportscreen.h"

#include "domain/errortext.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>

namespace headsup::ui {

using domain::Result;
using session::Table;

namespace {

const QString kFolderKey = QStringLiteral("export/folder");
constexpr int kWidest = 640;

QString nameOf(Table table)
{
    switch (table) {
    case Table::OptIns:
        return ExportScreen::tr("Opt-ins");
    case Table::People:
        return ExportScreen::tr("People");
    case Table::Results:
        return ExportScreen::tr("Results of all campaigns");
    case Table::Report:
        return ExportScreen::tr("Report by topic");
    case Table::Journal:
        return ExportScreen::tr("Journal");
    case Table::Spent:
        return ExportScreen::tr("Spent list for another workspace");
    }
    Q_UNREACHABLE();
}

QString aboutText(Table table)
{
    switch (table) {
    case Table::OptIns:
        return ExportScreen::tr(
            "One row an opt-in, with its token: the file comes back into Headsup without loss.");
    case Table::People:
        return ExportScreen::tr("One row a person, with the number of opt-ins per state.");
    case Table::Results:
        return ExportScreen::tr("One row a person of each campaign: what became of the message, and why.");
    case Table::Report:
        return ExportScreen::tr("One row a topic: opt-ins per state, campaigns, what was accepted.");
    case Table::Journal:
        return ExportScreen::tr("One row a change: when, from which state to which, why, by which campaign.");
    case Table::Spent:
        return ExportScreen::tr(
            "Every token that is used, taken or withdrawn here. Another workspace imports it "
            "as spent, never as unused.");
    }
    Q_UNREACHABLE();
}

} // namespace

ExportScreen::ExportScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_table(new QComboBox(this))
    , m_topic(new QComboBox(this))
    , m_about(new CaptionLabel({}, this))
    , m_columns(new QListWidget(this))
    , m_save(new QPushButton(icon(Icon::Export, IconTone::OnAccent), tr("Save as…"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("exportScreen"));
    build();
    connect(m_table, &QComboBox::currentIndexChanged, this, &ExportScreen::showTable);
    connect(m_topic, &QComboBox::activated, this, &ExportScreen::askColumns);
    connect(m_columns, &QListWidget::itemChanged, this, [this] { setBusy(m_stop != nullptr); });
    connect(m_save, &QPushButton::clicked, this, &ExportScreen::chooseFile);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
}

ExportScreen::~ExportScreen()
{
    if (m_stop)
        *m_stop = true;
}

void ExportScreen::build()
{
    m_banner->setObjectName(QStringLiteral("exportBanner"));
    m_table->setObjectName(QStringLiteral("exportTable"));
    m_topic->setObjectName(QStringLiteral("exportTopic"));
    m_columns->setObjectName(QStringLiteral("exportColumns"));
    m_columns->setAccessibleName(tr("Columns of the file"));
    m_save->setObjectName(QStringLiteral("exportSave"));
    m_cancel->setObjectName(QStringLiteral("exportCancel"));
    setButtonRole(m_save, ButtonRole::Primary);
    m_save->setAutoDefault(true);
    for (const auto table :
        {Table::OptIns, Table::People, Table::Results, Table::Report, Table::Journal, Table::Spent})
        m_table->addItem(nameOf(table), static_cast<int>(table));
    m_topic->addItem(tr("All topics"), 0);
    auto* card = new Card(this);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * kGrid);
    form->setVerticalSpacing(kGrid);
    form->addRow(tr("What"), m_table);
    form->addRow(QString(), m_about);
    form->addRow(tr("Topic"), m_topic);
    form->addRow(tr("Columns"), m_columns);
    card->body()->addLayout(form);
    card->body()->addWidget(new CaptionLabel(
        tr("A name that ends in .xlsx makes a spreadsheet, any other CSV. Ids and tokens are text "
           "in both. The file holds people's data: keep it as safe as the workspace."),
        card));
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    card->body()->addLayout(buttons);
    card->setMaximumWidth(kWidest);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
}

QString ExportScreen::title() const
{
    return tr("Export");
}

void ExportScreen::enter(const Destination& destination)
{
    if (const auto* to = std::get_if<ToExport>(&destination))
        m_wanted = to->topic;
    askTopics();
    showTable();
    m_table->setFocus();
}

void ExportScreen::workspaceChanged()
{
    askTopics();
}

Table ExportScreen::table() const
{
    return static_cast<Table>(m_table->currentData().toInt());
}

std::optional<domain::TopicId> ExportScreen::topic() const
{
    const auto id = m_topic->currentData().toLongLong();
    return id > 0 ? std::optional(domain::TopicId{id}) : std::nullopt;
}

void ExportScreen::askTopics()
{
    m_topicsTicket = m_desk.reads->ask([page = m_desk.page.id](store::Reader& reader,
                                           const store::CancelFlag&) { return reader.topics(page); },
        this,
        [this](const Result<QList<domain::TopicSummary>>& topics) {
            if (!topics)
                return m_banner->say(Banner::Kind::Bad, domain::sentence(topics.error()));
            const auto chosen = m_wanted ? qint64{std::exchange(m_wanted, std::nullopt)->value()}
                                         : m_topic->currentData().toLongLong();
            m_topic->clear();
            m_topic->addItem(tr("All topics"), 0);
            for (const auto& one : *topics)
                m_topic->addItem(one.topic.name, qint64{one.topic.id.value()});
            m_topic->setCurrentIndex(std::max(0, m_topic->findData(chosen)));
            askColumns();
        });
}

void ExportScreen::showTable()
{
    m_about->setText(aboutText(table()));
    m_topic->setEnabled(table() != Table::Results && table() != Table::Report);
    askColumns();
}

void ExportScreen::askColumns()
{
    m_columnsTicket = m_desk.reads->ask(
        [page = m_desk.page.id, topic = topic(), what = table()](store::Reader& reader,
            const store::CancelFlag&) { return session::exportColumns(reader, page, topic, what); },
        this,
        [this](const Result<QStringList>& columns) {
            if (!columns)
                return m_banner->say(Banner::Kind::Bad, domain::sentence(columns.error()));
            const QSignalBlocker quiet(m_columns);
            m_columns->clear();
            for (const auto& name : *columns) {
                auto* item = new QListWidgetItem(name, m_columns);
                item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                item->setCheckState(Qt::Checked);
            }
            setBusy(m_stop != nullptr);
        });
}

QStringList ExportScreen::chosenColumns() const
{
    QStringList chosen;
    for (int i = 0; i < m_columns->count(); ++i) {
        if (m_columns->item(i)->checkState() == Qt::Checked)
            chosen.append(m_columns->item(i)->text());
    }
    return chosen;
}

void ExportScreen::setBusy(bool busy)
{
    m_save->setEnabled(!busy && !chosenColumns().isEmpty());
    m_cancel->setVisible(busy);
}

void ExportScreen::chooseFile()
{
    auto folder = m_desk.settings ? m_desk.settings->value(kFolderKey).toString() : QString();
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    auto* dialog =
        new QFileDialog(this, tr("Save as"), folder, tr("CSV (*.csv);;Spreadsheet (*.xlsx);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(
            filter.contains(QStringLiteral("*.xlsx")) ? QStringLiteral("xlsx") : QStringLiteral("csv"));
    });
    dialog->selectFile(nameOf(table()) + QStringLiteral(".csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExportScreen::saveAs);
    dialog->open();
}

void ExportScreen::saveAs(const QString& path)
{
    if (m_stop)
        return;
    if (m_desk.settings)
        m_desk.settings->setValue(kFolderKey, QFileInfo(path).absolutePath());
    m_stop = std::make_shared<store::CancelFlag>(false);
    m_banner->say(Banner::Kind::Info, tr("Writing %1…").arg(QDir::toNativeSeparators(path)), {}, false);
    setBusy(true);
    m_desk.engine->ask(
        [page = m_desk.page.id, topic = topic(), what = table(), path, columns = chosenColumns(),
            stop = m_stop](session::Room& room) {
            return session::exportTable(room.store(), page, topic, what, path, {columns, stop.get()});
        },
        this,
        [this, path](const Result<qint64>& rows) {
            m_stop.reset();
            setBusy(false);
            if (rows) {
                const QString said = tr("%Ln rows are in %1.", nullptr, static_cast<int>(*rows))
                                         .arg(QDir::toNativeSeparators(path));
                m_banner->say(Banner::Kind::Ok, said);
                Q_EMIT jobEnded(tr("The export is done"), said);
            } else if (rows.error().code == domain::ErrorCode::Cancelled)
                m_banner->say(Banner::Kind::Info, tr("Cancelled. No file was written."));
            else
                m_banner->say(Banner::Kind::Bad, domain::sentence(rows.error()));
        });
}

} // namespace headsup::ui
