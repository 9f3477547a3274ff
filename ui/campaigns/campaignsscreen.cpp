// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaignsscreen.h"

#include "domain/errortext.h"
#include "ui/campaigns/campaigndelegates.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/models/campaignmodel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::CampaignState;
using domain::Result;

namespace {

constexpr int kRefreshMs = 500;

} // namespace

CampaignsScreen::CampaignsScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_model(new CampaignModel(this))
    , m_banner(new Banner(this))
    , m_pages(new QStackedLayout)
    , m_list(makeList())
    , m_empty(new EmptyState(Icon::Campaigns, tr("No campaign yet"),
          tr("A campaign is one message to the people who wait for one topic. "
             "Choose a topic and write the first follow-up."),
          tr("Choose a topic")))
{
    m_banner->setObjectName(QStringLiteral("campaignsBanner"));
    m_empty->setObjectName(QStringLiteral("campaignsEmpty"));
    m_empty->button()->setObjectName(QStringLiteral("chooseTopic"));
    auto* emptyPage = new QWidget(this);
    auto* emptyColumn = new QVBoxLayout(emptyPage);
    emptyColumn->setContentsMargins(0, 4 * kGrid, 0, 0);
    auto* emptyRow =
        new QHBoxLayout; // no alignment: it would cut the sentence, whose height follows its width
    emptyRow->addWidget(m_empty, 1);
    emptyRow->addStretch();
    emptyColumn->addLayout(emptyRow);
    emptyColumn->addStretch();
    auto* blank = new QWidget(this); // until the first answer: nothing is claimed
    m_pages->addWidget(blank);
    m_pages->addWidget(m_list);
    m_pages->addWidget(emptyPage);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, kPageMargin);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addLayout(m_pages, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT go(ToTopics{}); });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->dismiss();
        if (m_removed)
            bringBack();
        else
            refresh();
    });
    // While one of them is sent the numbers follow, but not with each person.
    m_again.setSingleShot(true);
    m_again.setInterval(kRefreshMs);
    connect(&m_again, &QTimer::timeout, this, &CampaignsScreen::refresh);
    connect(m_desk.engine, &session::Engine::runProgressed, this, [this] {
        if (isVisible() && !m_again.isActive())
            m_again.start();
    });
    setFocusProxy(m_table);
}

QWidget* CampaignsScreen::makeList()
{
    auto* page = new QWidget(this);
    auto* card = new Card(page);
    card->setFlush(true);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("campaignTable"));
    m_table->setAccessibleName(tr("Campaigns"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(CampaignModel::State, new CampaignChipDelegate(m_table));
    m_table->setItemDelegateForColumn(CampaignModel::Next, new LinkDelegate(m_table));
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CampaignModel::Result, QHeaderView::Stretch);
    m_table->setColumnWidth(CampaignModel::Name, 192);
    m_table->setColumnWidth(CampaignModel::Topic, 152);
    m_table->setColumnWidth(CampaignModel::State, 112);
    m_table->setColumnWidth(CampaignModel::Date, 120);
    m_table->setColumnWidth(CampaignModel::Next, 128);
    card->body()->addWidget(m_table);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addWidget(card, 1);
    column->addWidget(makeFoot());
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == CampaignModel::Next)
            open(index.row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CampaignsScreen::showCurrent);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CampaignsScreen::showCurrent);
    return page;
}

QWidget* CampaignsScreen::makeFoot()
{
    auto* foot = new QWidget(this);
    m_about = new QLabel(foot);
    m_about->setObjectName(QStringLiteral("campaignAbout"));
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    applyRole(m_about, TextRole::Caption);
    m_next = new QPushButton(foot);
    m_next->setObjectName(QStringLiteral("nextStep"));
    m_look = new QPushButton(tr("Results"), foot);
    m_look->setObjectName(QStringLiteral("openResults"));
    m_remove = new QPushButton(tr("Delete draft"), foot);
    m_remove->setObjectName(QStringLiteral("deleteDraft"));
    setButtonRole(m_remove, ButtonRole::Quiet);
    m_copy = new QPushButton(tr("Duplicate"), foot);
    m_copy->setObjectName(QStringLiteral("duplicateCampaign"));
    m_copy->setToolTip(tr("Begin a new draft with the same message and audience"));
    setButtonRole(m_copy, ButtonRole::Quiet);
    m_write = new QPushButton(tr("Write follow-up"), foot);
    m_write->setObjectName(QStringLiteral("writeFollowUp"));
    m_write->setToolTip(tr("Choose the topic first"));
    setButtonRole(m_write, ButtonRole::Primary);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_about, 1);
    row->addWidget(m_remove);
    row->addWidget(m_copy);
    row->addWidget(m_look);
    row->addWidget(m_next);
    row->addSpacing(kGrid);
    row->addWidget(m_write);
    connect(m_next, &QPushButton::clicked, this, [this] { open(m_table->currentIndex().row()); });
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (const auto one = m_model->at(m_table->currentIndex().row()))
            Q_EMIT go(ToResults{one->campaign.id});
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto one = m_model->at(m_table->currentIndex().row()))
            removeDraft(one->campaign);
    });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (const auto one = m_model->at(m_table->currentIndex().row()))
            duplicate(one->campaign);
    });
    connect(m_write, &QPushButton::clicked, this, [this] { Q_EMIT go(ToTopics{}); });
    return foot;
}

QString CampaignsScreen::title() const
{
    return tr("Campaigns");
}

void CampaignsScreen::enter(const Destination&)
{
    m_starting = false;
    m_removed.reset();
    m_banner->dismiss();
    refresh();
}

void CampaignsScreen::workspaceChanged()
{
    refresh();
}

void CampaignsScreen::refresh()
{
    m_ticket = m_desk.reads->ask([page = m_desk.page.id](store::Reader& reader,
                                     const store::CancelFlag&) { return reader.campaigns(page); },
        this, [this](Result<QList<domain::CampaignSummary>> campaigns) { showList(campaigns); });
}

void CampaignsScreen::showList(const Result<QList<domain::CampaignSummary>>& campaigns)
{
    if (!campaigns) {
        m_removed.reset();
        m_banner->say(Banner::Kind::Bad, sentence(campaigns.error()), tr("Try again"));
        return;
    }
    const auto chosen = m_model->at(m_table->currentIndex().row());
    m_model->setRows(*campaigns);
    m_pages->setCurrentIndex(campaigns->isEmpty() ? 2 : 1);
    setFocusProxy(campaigns->isEmpty() ? static_cast<QWidget*>(m_empty->button()) : m_table);
    const int row = chosen ? m_model->rowOf(chosen->campaign.id) : 0;
    if (m_table->currentIndex().row() != row || row == 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), 0));
    showCurrent();
}

void CampaignsScreen::showCurrent()
{
    const auto one = m_model->at(m_table->currentIndex().row());
    m_about->setText(one ? stateSentence(one->campaign) : QString());
    m_next->setVisible(one.has_value());
    m_copy->setVisible(one.has_value());
    m_next->setEnabled(!m_starting);
    m_remove->setVisible(one && one->campaign.state == CampaignState::Draft);
    m_look->setVisible(one && (nextAct(*one) == NextAct::Resume || nextAct(*one) == NextAct::Watch));
    if (one)
        m_next->setText(nextText(*one));
}

void CampaignsScreen::open(int row)
{
    const auto one = m_model->at(row);
    if (!one || m_starting)
        return;
    const auto id = one->campaign.id;
    switch (nextAct(*one)) {
    case NextAct::Write:
        Q_EMIT go(ToComposer{id, one->campaign.topic});
        break;
    case NextAct::Watch:
        Q_EMIT go(ToSending{id});
        break;
    case NextAct::Resume:
        resume(id);
        break;
    case NextAct::Look:
        Q_EMIT go(ToResults{id});
        break;
    }
}

void CampaignsScreen::resume(domain::CampaignId id)
{
    m_starting = true;
    m_next->setEnabled(false);
    m_desk.engine->startRun(id, this, [this, id](const Result<void>& started) {
        m_starting = false;
        m_next->setEnabled(true);
        const bool elsewhere = !started && started.error().code == domain::ErrorCode::WorkspaceElsewhere;
        if (!started && !elsewhere) {
            m_banner->say(Banner::Kind::Bad, sentence(started.error()));
            return;
        }
        Q_EMIT changed();
        Q_EMIT go(ToSending{id, elsewhere}); // which asks what to do
    });
}

void CampaignsScreen::duplicate(const domain::Campaign& campaign)
{
    domain::Campaign draft;
    draft.page = campaign.page;
    draft.topic = campaign.topic;
    draft.name = tr("%1 (copy)").arg(campaign.name);
    draft.source = campaign.source;
    draft.buttons = campaign.buttons;
    draft.form = campaign.form;
    draft.audience = campaign.audience;
    draft.waveSize = campaign.waveSize;
    draft.perSecond = campaign.perSecond;
    m_desk.engine->ask([draft](session::Room& room) { return room.store().saveDraft(draft, room.now()); },
        this,
        [this, topic = draft.topic](const Result<domain::CampaignId>& saved) {
            if (!saved) {
                m_banner->say(Banner::Kind::Bad, sentence(saved.error()));
                return;
            }
            Q_EMIT changed();
            Q_EMIT go(ToComposer{*saved, topic});
        });
}

void CampaignsScreen::removeDraft(const domain::Campaign& draft)
{
    m_desk.engine->ask([id = draft.id](session::Room& room) { return room.store().removeDraft(id); }, this,
        [this, draft](const Result<void>& removed) {
            m_removed = removed ? std::optional(draft) : std::nullopt;
            if (!removed)
                m_banner->say(Banner::Kind::Bad, sentence(removed.error()));
            else
                m_banner->say(Banner::Kind::Info, tr("Deleted the draft “%1”.").arg(draft.name), tr("Undo"));
            Q_EMIT changed();
            refresh();
        });
}

void CampaignsScreen::bringBack()
{
    auto draft = *std::exchange(m_removed, std::nullopt);
    draft.id = {};
    m_desk.engine->ask([draft](session::Room& room) { return room.store().saveDraft(draft, room.now()); },
        this,
        [this](const Result<domain::CampaignId>& saved) {
            if (!saved)
                m_banner->say(Banner::Kind::Bad, sentence(saved.error()));
            Q_EMIT changed();
            refresh();
        });
}

} // namespace headsup::ui
