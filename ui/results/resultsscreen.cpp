// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultsscreen.h"

#include "domain/errortext.h"
#include "session/exports.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/type.h"
#include "ui/models/deliverymodel.h"
#include "ui/results/actionrow.h"
#include "ui/results/campaignacts.h"
#include "ui/results/conversationlook.h"
#include "ui/results/deliverypane.h"
#include "ui/results/filterbar.h"
#include "ui/results/nextwave.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/tableview.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::CampaignState;
using domain::DeliveryState;
using domain::Result;

namespace {

constexpr qsizetype kJudgedAtOnce = 500; // fewer than the rows that the model keeps
constexpr int kPaneWidth = 304;          // the table beside it needs the room

} // namespace

ResultsScreen::ResultsScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_model(new DeliveryModel(std::make_unique<ReadLineDeliveries>(*desk.reads), this))
    , m_acts(new CampaignActs(*desk.engine, this))
    , m_nextWave(new NextWave(*desk.reads, *desk.clock, this))
    , m_look(new ConversationLook(*desk.engine, this))
    , m_banner(new Banner(this))
    , m_sentence(new QLabel(this))
    , m_filters(new FilterBar(this))
    , m_pane(new DeliveryPane(this))
    , m_actions(new ActionRow(this))
{
    m_banner->setObjectName(QStringLiteral("resultsBanner"));
    m_sentence->setObjectName(QStringLiteral("resultsSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    applyRole(m_sentence, TextRole::Section);
    m_pane->setFixedWidth(kPaneWidth);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(kPageMargin);
    columns->addWidget(makeTable(), 1);
    columns->addWidget(m_pane);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addWidget(m_sentence);
    column->addWidget(m_filters);
    column->addWidget(makeLooking());
    column->addLayout(columns, 1);
    column->addWidget(m_actions);
    connectParts();
    connectLook();
}

void ResultsScreen::connectParts()
{
    connect(m_filters, &FilterBar::chosen, this, &ResultsScreen::filter);
    connect(m_pane, &DeliveryPane::judged, this,
        [this](store::Judgement judgement) { m_acts->judge(chosenDoubts().optIns, judgement); });
    connect(m_model, &DeliveryModel::failed, this, &ResultsScreen::complain);
    connect(m_model, &DeliveryModel::loaded, this, &ResultsScreen::showOpenPane);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResultsScreen::showChosen);
    connect(m_actions, &ActionRow::exportWanted, this, &ResultsScreen::askExportPath);
    connect(m_actions, &ActionRow::giveBackWanted, m_acts, &CampaignActs::giveBack);
    connect(m_actions, &ActionRow::retryWanted, m_acts, &CampaignActs::retry);
    connect(m_actions, &ActionRow::resumeWanted, m_acts, &CampaignActs::resume);
    connect(m_actions, &ActionRow::watchWanted, this, [this] { Q_EMIT go(ToSending{m_campaign}); });
    connect(m_actions, &ActionRow::nextWaveWanted, this, [this] {
        Q_EMIT go(ToPreflight{m_campaign, true});
    });
    connect(m_nextWave, &NextWave::told, this, [this](bool somebodyWaits) {
        m_actions->setNextWave(somebodyWaits, m_overview.summary.campaign.waveSize > 0);
    });
    connect(m_acts, &CampaignActs::busyChanged, this, [this] {
        m_actions->setBusy(m_acts->isBusy());
        m_pane->setBusy(m_acts->isBusy());
    });
    connect(m_acts, &CampaignActs::started, this, [this] {
        Q_EMIT changed();
        Q_EMIT go(ToSending{m_campaign});
    });
    connect(m_acts, &CampaignActs::done, this, [this](const QString& text) {
        m_banner->say(Banner::Kind::Ok, text);
        Q_EMIT changed();
        load();
    });
    connect(m_acts, &CampaignActs::nothingToDo, this, [this](const QString& text) {
        m_banner->say(Banner::Kind::Info, text);
        load();
    });
    connect(m_acts, &CampaignActs::failed, this, [this](const domain::Error& error) {
        if (error.code == domain::ErrorCode::WorkspaceElsewhere) {
            Q_EMIT go(ToSending{m_campaign, true}); // which asks what to do
            return;
        }
        complain(error);
        load();
    });
    connect(m_desk.engine, &session::Engine::runStopped, this, [this](const campaign::RunSnapshot& run) {
        if (run.campaign != m_campaign)
            return;
        m_look->forget(); // it may have asked about some of them once more
        load();
    });
}

QWidget* ResultsScreen::makeLooking()
{
    m_looking = new QWidget(this);
    m_lookProgress = new ProgressStrip(m_looking);
    m_lookProgress->setObjectName(QStringLiteral("lookProgress"));
    m_lookProgress->setText(tr("Looking in the conversations, two a second. Nothing is settled by this."));
    auto* cancel = new QPushButton(tr("Cancel"), m_looking);
    cancel->setObjectName(QStringLiteral("cancelLook"));
    auto* row = new QHBoxLayout(m_looking);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    row->addWidget(m_lookProgress, 1);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, m_look, &ConversationLook::cancel);
    m_looking->hide();
    return m_looking;
}

void ResultsScreen::connectLook()
{
    connect(m_actions, &ActionRow::lookUpWanted, this,
        [this] { m_look->look({}, m_overview.summary.counts[DeliveryState::Uncertain]); });
    connect(m_pane, &DeliveryPane::lookWanted, this, &ResultsScreen::lookAtChosen);
    connect(m_look, &ConversationLook::begun, this, &ResultsScreen::showLooking);
    connect(m_look, &ConversationLook::answered, this,
        [this](domain::DeliveryId delivery, const graph::LookUp& lookUp) {
            m_model->setEvidence(delivery, lookUpText(lookUp));
            showLooking();
        });
    connect(m_look, &ConversationLook::ended, this, &ResultsScreen::showLookUps);
    connect(m_look, &ConversationLook::forgotten, this, [this] {
        m_model->clearEvidence();
        m_pane->setEvidence({});
    });
    connect(m_look, &ConversationLook::failed, this, &ResultsScreen::complain);
}

void ResultsScreen::lookAtChosen()
{
    const auto doubts = chosenDoubts();
    m_look->look(doubts.deliveries, doubts.count);
}

void ResultsScreen::showLooking()
{
    m_looking->setVisible(m_look->isLooking());
    m_lookProgress->setProgress(m_look->done(), std::max<qint64>(m_look->total(), 1));
    m_actions->setLooking(m_look->isLooking());
    m_pane->setLooking(m_look->isLooking());
}

/// What was found is chosen, so that one press settles it; nothing else is.
void ResultsScreen::showLookUps()
{
    showLooking();
    const auto& answers = m_look->answers();
    if (answers.isEmpty())
        return;
    m_banner->say(Banner::Kind::Info, lookUpSummary(answers));
    QItemSelection found;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto answer = answers.constFind(m_model->idAt(row).value());
        if (answer != answers.constEnd() && answer->sighting == graph::Sighting::Found)
            found.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, 0)));
    }
    if (found.isEmpty()) {
        showChosen();
        return;
    }
    auto* selection = m_table->selectionModel();
    selection->setCurrentIndex(found.front().topLeft(), QItemSelectionModel::NoUpdate);
    selection->select(found, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QWidget* ResultsScreen::makeTable()
{
    auto* card = new Card(this);
    card->setFlush(true);
    m_search = new SearchField(tr("Search names, ids and texts"), card);
    m_search->setObjectName(QStringLiteral("searchPeople"));
    m_search->setAccessibleName(tr("Search people of this campaign"));
    m_showing = new CaptionLabel(QString(), card);
    m_showing->setObjectName(QStringLiteral("showing"));
    m_showing->setWordWrap(false);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("deliveryTable"));
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto delivery = m_model->deliveryAt(index.row()))
            Q_EMIT go(ToPerson{delivery->psid, delivery->campaign});
    });
    m_table->setAccessibleName(tr("People of this campaign"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        DeliveryModel::State, new ChipDelegate(ChipDelegate::Of::Delivery, m_table));
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DeliveryModel::Reason, QHeaderView::Stretch);
    m_table->setColumnWidth(DeliveryModel::Person, 144);
    m_table->setColumnWidth(DeliveryModel::State,
        ChipDelegate::widthFor({DeliveryState::Accepted, DeliveryState::Failed, DeliveryState::Uncertain}));
    m_table->setColumnWidth(DeliveryModel::NextStep, 152);
    // As wide as a time of day is in the reader's language: "10:58 PM" where others write "22:58".
    const auto evening = locale().toString(QTime(22, 58), QLocale::ShortFormat);
    m_table->setColumnWidth(
        DeliveryModel::Time, qMax(80, m_table->fontMetrics().horizontalAdvance(evening) + 4 * kGrid));
    m_table->setColumnHidden(DeliveryModel::NextStep, true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kCardMargin, kHalfGrid, kCardMargin, kHalfGrid);
    head->addWidget(m_search, 1);
    head->addWidget(m_showing);
    card->body()->addLayout(head);
    card->body()->addWidget(m_table, 1);
    connect(m_search, &SearchField::searchChanged, this, &ResultsScreen::search);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsScreen::showChosen);
    return card;
}

QString ResultsScreen::title() const
{
    const auto& name = m_overview.summary.campaign.name;
    return name.isEmpty() ? tr("Results") : tr("Results · %1").arg(name);
}

void ResultsScreen::enter(const Destination& destination)
{
    const auto* wish = std::get_if<ToResults>(&destination);
    if (!wish)
        return;
    if (wish->campaign != m_campaign) {
        m_campaign = wish->campaign;
        m_overview = {};
        m_chosen = {};
        m_acts->setCampaign(m_campaign);
        m_look->setCampaign(m_campaign);
        m_pane->clear();
        m_search->clear();
        m_model->clear();
        m_showing->clear();
        m_actions->setOverview(m_overview);
        m_actions->setNextWave(false, false);
        m_opening = true; // the counts say what to look at first
    }
    if (wish->state)
        filter(wish->state);
    m_banner->dismiss();
    load();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ResultsScreen::workspaceChanged()
{
    if (m_campaign.isValid())
        load();
}

void ResultsScreen::load()
{
    m_ticket =
        m_desk.reads->ask([id = m_campaign](store::Reader& reader,
                              const store::CancelFlag& cancel) { return readOverview(reader, id, cancel); },
            this,
            [this](const Result<ResultsOverview>& seen) {
                if (seen)
                    showOverview(*seen);
                else
                    complain(seen.error());
            });
    if (!m_opening)
        m_model->refresh();
}

void ResultsScreen::showOverview(const ResultsOverview& overview)
{
    m_overview = overview;
    const auto& counts = overview.summary.counts;
    m_filters->setCounts(counts);
    // Where everything went well there is no next step: the room goes to the reasons.
    const bool steps =
        counts[DeliveryState::Failed] + counts[DeliveryState::Uncertain] + counts[DeliveryState::Waiting] > 0;
    m_table->setColumnHidden(DeliveryModel::NextStep, !steps);
    const auto& campaign = overview.summary.campaign;
    m_sentence->setText(campaign.state == CampaignState::Draft
                            ? tr("This campaign is still a draft: nobody was written to.")
                            : tr("%1. %2", "counts; state of the campaign")
                                  .arg(countsSentence(counts), stateSentence(campaign)));
    m_actions->setOverview(overview);
    m_actions->setBusy(m_acts->isBusy());
    if (m_opening)
        filter(mostUrgent(counts));
    m_nextWave->look(campaign);
    Q_EMIT titleChanged();
}

void ResultsScreen::filter(std::optional<DeliveryState> state)
{
    m_opening = false;
    m_filters->setState(state);
    auto query = m_model->query();
    query.campaign = m_campaign;
    query.state = state;
    query.search = m_search->text().trimmed();
    m_model->setQuery(query);
}

void ResultsScreen::search(const QString& text)
{
    auto query = m_model->query();
    query.campaign = m_campaign;
    query.search = text.trimmed();
    m_model->setQuery(query);
}

void ResultsScreen::showOpenPane()
{
    const int rows = m_model->rowCount();
    m_showing->setText(rows == 0 ? tr("Nobody here") : tr("%Ln people", nullptr, rows));
    const int row = m_chosen.isValid() ? m_model->rowOf(m_chosen) : -1;
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    if (row < 0 && m_chosen.isValid()) {
        m_chosen = {};
        m_pane->clear();
    }
}

void ResultsScreen::showChosen()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return; // also while the list is made anew: the pane stays
    const auto index =
        rows.contains(m_table->currentIndex().siblingAtColumn(0)) ? m_table->currentIndex() : rows.front();
    const auto delivery = m_model->deliveryAt(index.row());
    if (!delivery)
        return;
    m_chosen = delivery->id;
    m_pane->setDelivery(*delivery);
    m_pane->setUncertain(plural(chosenDoubts().count));
    const auto answer = m_look->answers().constFind(delivery->id.value());
    const bool told = answer != m_look->answers().constEnd() && delivery->state == DeliveryState::Uncertain;
    m_pane->setEvidence(told ? lookUpText(*answer) : QString());
    m_journalTicket = m_desk.reads->ask([id = delivery->optIn](store::Reader& reader,
                                            const store::CancelFlag&) { return reader.journal(id); },
        this,
        [this](const Result<std::vector<store::JournalRow>>& journal) {
            if (journal)
                m_pane->setJournal(*journal);
        });
}

ResultsScreen::Doubts ResultsScreen::chosenDoubts() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto& query = m_model->query();
    const bool wholeCampaign = rows.size() > 1 && rows.size() == m_model->rowCount() &&
                               query.search.isEmpty() &&
                               query.state.value_or(DeliveryState::Uncertain) == DeliveryState::Uncertain;
    if (wholeCampaign)
        return {m_overview.summary.counts[DeliveryState::Uncertain], {}, {domain::OptInId()}};
    // A larger choice would need rows that the model has let go: filter first, then choose all.
    if (rows.size() > kJudgedAtOnce)
        return {};
    Doubts doubts;
    for (const auto& index : rows) {
        const auto delivery = m_model->deliveryAt(index.row());
        if (!delivery || delivery->state != DeliveryState::Uncertain)
            continue;
        doubts.deliveries.push_back(delivery->id);
        doubts.optIns.append(delivery->optIn);
    }
    doubts.count = doubts.optIns.size();
    return doubts;
}

void ResultsScreen::complain(const domain::Error& error)
{
    m_banner->say(Banner::Kind::Bad, sentence(error));
}

void ResultsScreen::askExportPath()
{
    auto* dialog = new QFileDialog(this, tr("Export results"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->selectFile(tr("results-%1.csv").arg(m_campaign.value()));
    connect(dialog, &QFileDialog::fileSelected, this, &ResultsScreen::exportTo);
    dialog->open();
}

void ResultsScreen::exportTo(const QString& path)
{
    m_actions->setExporting(true);
    m_exportTicket = m_desk.reads->ask(
        [id = m_campaign, path](store::Reader& reader, const store::CancelFlag&) {
            return session::exportResults(reader, id, path);
        },
        this,
        [this, path](const Result<qint64>& rows) {
            m_actions->setExporting(false);
            if (rows)
                m_banner->say(Banner::Kind::Ok,
                    tr("%Ln rows are in %1.", nullptr, plural(*rows)).arg(QDir::toNativeSeparators(path)));
            else
                complain(rows.error());
        });
}

} // namespace headsup::ui
