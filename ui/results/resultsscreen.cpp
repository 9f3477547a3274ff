// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/resultsscreen.h"

#include "domain/errortext.h"
#include "graph/errortable.h"
#include "session/exports.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/models/deliverymodel.h"
#include "ui/results/deliverypane.h"
#include "ui/results/filtercounter.h"
#include "ui/widgets/banner.h"
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

constexpr size_t kRowsAtOnce = 500;
constexpr qsizetype kJudgedAtOnce = 500; // fewer than the rows that the model keeps
constexpr int kPaneWidth = 304;          // the table beside it needs the room

int plural(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

/// Failed ones that can be tried again: the reason allows it and the opt-in is whole.
Result<qint64> countRetryable(store::Reader& reader, domain::CampaignId id, const store::CancelFlag& cancel)
{
    const auto failed = reader.deliveryIds({id, DeliveryState::Failed, {}}, cancel);
    if (!failed)
        return failed.err();
    const auto reasons = graph::retryableReasons();
    std::vector<domain::OptInId> candidates;
    const std::span<const domain::DeliveryId> all(*failed);
    for (size_t at = 0; at < all.size(); at += kRowsAtOnce) {
        const auto rows = reader.deliveries(all.subspan(at, std::min(kRowsAtOnce, all.size() - at)));
        if (!rows)
            return rows.err();
        for (const auto& row : *rows) {
            if (reasons.contains(row.reason))
                candidates.push_back(row.optIn);
        }
    }
    qint64 count = 0;
    const std::span<const domain::OptInId> ids(candidates);
    for (size_t at = 0; at < ids.size(); at += kRowsAtOnce) {
        const auto rows = reader.optIns(ids.subspan(at, std::min(kRowsAtOnce, ids.size() - at)));
        if (!rows)
            return rows.err();
        count += std::count_if(rows->begin(), rows->end(),
            [](const domain::OptInRow& row) { return row.state == domain::OptInState::Unused; });
    }
    return count;
}

} // namespace

ResultsScreen::ResultsScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_model(new DeliveryModel(std::make_unique<ReadLineDeliveries>(*desk.reads), this))
    , m_banner(new Banner(this))
    , m_sentence(new QLabel(this))
    , m_pane(new DeliveryPane(this))
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
    column->addWidget(makeCounters());
    column->addLayout(columns, 1);
    column->addWidget(makeFoot());
    connect(m_pane, &DeliveryPane::judged, this, &ResultsScreen::judge);
    connect(m_model, &DeliveryModel::failed, this, &ResultsScreen::complain);
    connect(m_model, &DeliveryModel::loaded, this, &ResultsScreen::showOpenPane);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ResultsScreen::showChosen);
    connect(m_desk.engine, &session::Engine::runStopped, this, [this](const campaign::RunSnapshot& run) {
        if (run.campaign == m_campaign)
            load();
    });
}

QWidget* ResultsScreen::makeCounters()
{
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    const auto add = [&](std::optional<DeliveryState> state, const QString& caption, Tone tone,
                         const QString& name) {
        auto* counter = new FilterCounter(state, caption, box);
        counter->setTone(tone);
        counter->setObjectName(name);
        counter->setToolTip(tr("Shows only these people in the list"));
        connect(counter, &QAbstractButton::clicked, this, [this, state] { filter(state); });
        m_counters.append(counter);
        row->addWidget(counter);
    };
    add(std::nullopt, tr("all"), Tone::Neutral, QStringLiteral("filterAll"));
    add(DeliveryState::Accepted, tr("accepted"), Tone::Ok, QStringLiteral("filterAccepted"));
    add(DeliveryState::Failed, tr("failed"), Tone::Bad, QStringLiteral("filterFailed"));
    add(DeliveryState::Uncertain, tr("uncertain"), Tone::Warn, QStringLiteral("filterUncertain"));
    add(DeliveryState::Pending, tr("waiting"), Tone::Neutral, QStringLiteral("filterPending"));
    add(DeliveryState::Waiting, tr("to be tried again"), Tone::Neutral, QStringLiteral("filterWaiting"));
    add(DeliveryState::LeftOut, tr("left out"), Tone::Neutral, QStringLiteral("filterLeftOut"));
    m_counters.front()->setChecked(true);
    row->addStretch();
    return box;
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
    m_table->setAccessibleName(tr("People of this campaign"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(
        DeliveryModel::State, new ChipDelegate(ChipDelegate::Of::Delivery, m_table));
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(DeliveryModel::Reason, QHeaderView::Stretch);
    m_table->setColumnWidth(DeliveryModel::Person, 144);
    m_table->setColumnWidth(DeliveryModel::State, 112);
    m_table->setColumnWidth(DeliveryModel::NextStep, 152);
    m_table->setColumnWidth(DeliveryModel::Time, 80);
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

QWidget* ResultsScreen::makeFoot()
{
    auto* foot = new QWidget(this);
    m_unknown = new CaptionLabel(tr("Accepted means that Messenger took the message. "
                                    "Delivered and read are not known here."),
        foot);
    const auto button = [&](const QString& name) {
        auto* made = new QPushButton(foot);
        made->setObjectName(name);
        return made;
    };
    m_giveBack = button(QStringLiteral("giveBack"));
    m_retry = button(QStringLiteral("retry"));
    m_export = button(QStringLiteral("export"));
    m_export->setText(tr("&Export …"));
    m_watch = button(QStringLiteral("watch"));
    m_watch->setText(tr("Watch"));
    m_resume = button(QStringLiteral("resume"));
    setButtonRole(m_resume, ButtonRole::Primary);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_unknown, 1);
    for (auto* one : {m_export, m_giveBack, m_retry, m_watch, m_resume})
        row->addWidget(one);
    connect(m_resume, &QPushButton::clicked, this, &ResultsScreen::resume);
    connect(m_retry, &QPushButton::clicked, this, &ResultsScreen::retry);
    connect(m_giveBack, &QPushButton::clicked, this, &ResultsScreen::giveBack);
    connect(m_export, &QPushButton::clicked, this, &ResultsScreen::askExportPath);
    connect(m_watch, &QPushButton::clicked, this, [this] { Q_EMIT go(ToSending{m_campaign}); });
    return foot;
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
        m_busy = false;
        m_pane->clear();
        m_search->clear();
        m_model->clear();
        filter(std::nullopt);
        showActions();
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

Result<ResultsScreen::Overview> ResultsScreen::overview(
    store::Reader& reader, domain::CampaignId id, const store::CancelFlag& cancel)
{
    const auto summary = reader.campaign(id);
    if (!summary)
        return summary.err();
    const auto retryable = countRetryable(reader, id, cancel);
    if (!retryable)
        return retryable.err();
    return Overview{*summary, *retryable};
}

void ResultsScreen::load()
{
    m_ticket =
        m_desk.reads->ask([id = m_campaign](store::Reader& reader,
                              const store::CancelFlag& cancel) { return overview(reader, id, cancel); },
            this,
            [this](const Result<Overview>& seen) {
                if (seen)
                    showOverview(*seen);
                else
                    complain(seen.error());
            });
    m_model->refresh();
}

void ResultsScreen::showOverview(const Overview& overview)
{
    m_overview = overview;
    const auto& counts = overview.summary.counts;
    qint64 all = 0;
    for (const auto state : domain::kDeliveryStates)
        all += counts[state];
    for (auto* counter : std::as_const(m_counters)) {
        auto value = counter->state() ? counts[*counter->state()] : all;
        if (counter->state() == DeliveryState::Pending)
            value += counts[DeliveryState::InFlight];
        counter->setValue(value);
        if (counter->state() == DeliveryState::Waiting)
            counter->setVisible(value > 0 || counter->isChecked());
    }
    // Where everything went well there is no next step: the room goes to the reasons.
    const bool steps =
        counts[DeliveryState::Failed] + counts[DeliveryState::Uncertain] + counts[DeliveryState::Waiting] > 0;
    m_table->setColumnHidden(DeliveryModel::NextStep, !steps);
    const auto& campaign = overview.summary.campaign;
    m_sentence->setText(campaign.state == CampaignState::Draft
                            ? tr("This campaign is still a draft: nobody was written to.")
                            : tr("%1. %2", "counts; state of the campaign")
                                  .arg(countsSentence(counts), stateSentence(campaign)));
    showActions();
    Q_EMIT titleChanged();
}

void ResultsScreen::showActions()
{
    const auto& campaign = m_overview.summary.campaign;
    const auto open = m_overview.summary.counts.open();
    const bool paused = campaign.state == CampaignState::Paused;
    m_resume->setVisible(paused && open > 0);
    m_resume->setText(resumeText(open));
    m_giveBack->setVisible(paused && open > 0);
    m_giveBack->setText(tr("Give %Ln back", "people who were not written to", plural(open)));
    m_giveBack->setToolTip(
        tr("Ends the campaign. Whoever was not written to keeps the opt-in for another one."));
    m_retry->setVisible(m_overview.retryable > 0 && campaign.state != CampaignState::Sending);
    m_retry->setText(tr("Retry %Ln", "failed ones that may be tried again", plural(m_overview.retryable)));
    m_watch->setVisible(campaign.state == CampaignState::Sending);
    for (auto* button : {m_resume, m_giveBack, m_retry})
        button->setEnabled(!m_busy);
    m_export->setEnabled(m_campaign.isValid());
    m_pane->setBusy(m_busy);
}

void ResultsScreen::filter(std::optional<DeliveryState> state)
{
    for (auto* counter : std::as_const(m_counters))
        counter->setChecked(counter->state() == state);
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
        return {m_overview.summary.counts[DeliveryState::Uncertain], {domain::OptInId()}};
    // A larger choice would need rows that the model has let go: filter first, then choose all.
    if (rows.size() > kJudgedAtOnce)
        return {};
    Doubts doubts;
    for (const auto& index : rows) {
        const auto delivery = m_model->deliveryAt(index.row());
        if (delivery && delivery->state == DeliveryState::Uncertain)
            doubts.optIns.append(delivery->optIn);
    }
    doubts.count = doubts.optIns.size();
    return doubts;
}

void ResultsScreen::setBusy(bool busy)
{
    m_busy = busy;
    showActions();
}

void ResultsScreen::complain(const domain::Error& error)
{
    m_banner->say(Banner::Kind::Bad, sentence(error));
}

void ResultsScreen::resume()
{
    if (m_busy)
        return;
    setBusy(true);
    start();
}

void ResultsScreen::start()
{
    m_desk.engine->startRun(m_campaign, this, [this, id = m_campaign](const Result<void>& started) {
        setBusy(false);
        if (!started) {
            complain(started.error());
            load();
            return;
        }
        Q_EMIT changed();
        Q_EMIT go(ToSending{id});
    });
}

void ResultsScreen::retry()
{
    if (m_busy)
        return;
    setBusy(true);
    m_desk.engine->ask(
        [id = m_campaign](
            session::Room& room) { return room.store().retry(id, graph::retryableReasons(), room.now()); },
        this,
        [this](const Result<qint64>& again) {
            if (again && *again > 0) {
                start();
                return;
            }
            setBusy(false);
            if (!again)
                complain(again.error());
            else
                m_banner->say(Banner::Kind::Info, tr("Nobody of this campaign can be tried again any more."));
            load();
        });
}

void ResultsScreen::giveBack()
{
    if (m_busy)
        return;
    setBusy(true);
    m_desk.engine->ask([id = m_campaign](session::Room& room) { return room.store().cancel(id, room.now()); },
        this,
        [this](const Result<qint64>& freed) {
            setBusy(false);
            if (freed)
                m_banner->say(Banner::Kind::Ok,
                    tr("%Ln people keep their opt-ins for another campaign.", nullptr, plural(*freed)));
            else
                complain(freed.error());
            Q_EMIT changed();
            load();
        });
}

void ResultsScreen::judge(store::Judgement judgement)
{
    const auto chosen = chosenDoubts().optIns;
    if (m_busy || chosen.isEmpty())
        return;
    setBusy(true);
    m_desk.engine->ask(
        [id = m_campaign, chosen, judgement](session::Room& room) -> Result<qint64> {
            // A run would present such a token again at once, before somebody presses resume.
            if (judgement == store::Judgement::AskAgain && room.isRunning(id))
                return domain::Err{domain::ErrorCode::CampaignIsSending};
            qint64 settled = 0;
            for (const auto optIn : chosen) {
                const auto one = room.store().judge(id, optIn, judgement, room.now());
                if (!one)
                    return one.err();
                settled += *one;
            }
            return settled;
        },
        this,
        [this, judgement](const Result<qint64>& settled) {
            setBusy(false);
            if (!settled)
                complain(settled.error());
            else if (judgement == store::Judgement::Sent)
                m_banner->say(Banner::Kind::Ok,
                    tr("%Ln marked as sent. Their tokens are spent.", nullptr, plural(*settled)));
            else if (judgement == store::Judgement::NotSent)
                m_banner->say(Banner::Kind::Ok,
                    tr("%Ln marked as not sent. Their opt-ins are unused again.", nullptr, plural(*settled)));
            else
                m_banner->say(Banner::Kind::Ok,
                    tr("%Ln in line again. Resume when you are ready.", nullptr, plural(*settled)));
            Q_EMIT changed();
            load();
        });
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
    m_export->setEnabled(false);
    m_exportTicket = m_desk.reads->ask(
        [id = m_campaign, path](store::Reader& reader, const store::CancelFlag&) {
            return session::exportResults(reader, id, path);
        },
        this,
        [this, path](const Result<qint64>& rows) {
            m_export->setEnabled(true);
            if (rows)
                m_banner->say(Banner::Kind::Ok,
                    tr("%Ln rows are in %1.", nullptr, plural(*rows)).arg(QDir::toNativeSeparators(path)));
            else
                complain(rows.error());
        });
}

} // namespace headsup::ui
