// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardscreen.h"

#include "domain/errortext.h"
#include "ui/board/askpanel.h"
#include "ui/board/hearingcard.h"
#include "ui/board/promptmodel.h"
#include "ui/board/windowmodel.h"
#include "ui/look/metrics.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <algorithm>

namespace headsup::ui {

using domain::Result;

namespace {

constexpr int kMostShown = 5000;
constexpr int kTickMs = 20'000;
constexpr int kTicksToAsk = 3; ///< windows open and close by themselves
constexpr std::chrono::hours kSoon{3};

} // namespace

BoardScreen::BoardScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_windows(new WindowModel(this))
    , m_prompts(new PromptModel(this))
    , m_banner(new Banner(this))
    , m_open(new Counter(tr("24 hours open"), this))
    , m_may(new Counter(tr("may be asked now"), this))
    , m_soon(new Counter(tr("close within 3 hours"), this))
    , m_list(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::AskAgain, tr("Nobody's 24 hours are open"),
          tr("When people answer, tap a button or react to a message, you may write to them for 24 hours and "
             "ask the "
             "next question. That is heard from webhooks: import a captured log, or receive them here."),
          tr("Import a captured log")))
    , m_panel(new AskPanel(desk, this))
    , m_hearing(new HearingCard(desk, this))
{
    setObjectName(QStringLiteral("boardScreen"));
    m_banner->setObjectName(QStringLiteral("boardBanner"));
    m_open->setObjectName(QStringLiteral("openCounter"));
    m_may->setObjectName(QStringLiteral("mayCounter"));
    m_soon->setObjectName(QStringLiteral("soonCounter"));
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(4 * kGrid);
    for (auto* counter : {m_open, m_may, m_soon}) {
        counter->setFlush(true);
        counter->setClickable(false);
        numbers->addWidget(counter);
    }
    m_may->setTone(Tone::Accent);
    m_soon->setTone(Tone::Warn);
    numbers->addStretch();

    auto* nobody = new QWidget(m_list);
    auto* nobodyColumn = new QVBoxLayout(nobody);
    nobodyColumn->setContentsMargins(0, 2 * kGrid, 0, 0);
    nobodyColumn->addWidget(m_empty);
    nobodyColumn->addStretch();
    m_list->addWidget(new QWidget); // nothing before the first answer
    m_list->addWidget(makePeople());
    m_list->addWidget(nobody);

    auto* left = new QVBoxLayout;
    left->setSpacing(2 * kGrid);
    left->addLayout(numbers);
    left->addWidget(m_list, 3);
    left->addWidget(makePrompts(), 2);
    auto* side = new QWidget(this);
    auto* sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(2 * kGrid);
    sideColumn->addWidget(m_panel);
    sideColumn->addWidget(m_hearing);
    sideColumn->addStretch();
    auto* area = new QScrollArea(this);
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(kSidePanelWidth + 2 * kGrid);
    area->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addLayout(left, 1);
    row->addWidget(area);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin - kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addLayout(row, 1);

    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT go(ToImport{}); });
    connect(m_banner, &Banner::actionTriggered, this, &BoardScreen::ask);
    connect(m_panel, &AskPanel::chosenChanged, this, &BoardScreen::ask);
    connect(m_panel, &AskPanel::changed, this, [this] {
        ask();
        Q_EMIT changed();
    });
    connect(m_desk.engine, &session::Engine::heard, this, [this](const domain::PageId& page) {
        if (page == m_desk.page.id && isVisible())
            ask();
    });
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &BoardScreen::tick);
    m_tick.start();
}

QWidget* BoardScreen::makePeople()
{
    auto* card = new Card(m_list);
    card->setFlush(true);
    m_people = new TableView(card);
    m_people->setObjectName(QStringLiteral("windowTable"));
    m_people->setAccessibleName(tr("People whose 24 hours are open"));
    m_people->setModel(m_windows);
    m_people->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_people->horizontalHeader();
    header->setStretchLastSection(true);
    m_people->setColumnWidth(WindowModel::Person, 144);
    m_people->setColumnWidth(WindowModel::Did, 112);
    m_people->setColumnWidth(WindowModel::ReactedTo, 136);
    m_people->setColumnWidth(WindowModel::Left, 104);
    card->body()->addWidget(m_people);
    connect(m_people, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto* row = m_windows->at(index.row()))
            Q_EMIT go(ToPerson{row->psid});
    });
    return card;
}

QWidget* BoardScreen::makePrompts()
{
    auto* card = new Card(this);
    card->setFlush(true);
    m_promptTable = new TableView(card);
    m_promptTable->setObjectName(QStringLiteral("promptTable"));
    m_promptTable->setAccessibleName(tr("Prompts that were asked, with what came of them"));
    m_promptTable->setModel(m_prompts);
    m_promptTable->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_promptTable->horizontalHeader();
    header->setStretchLastSection(true);
    m_promptTable->setColumnWidth(PromptModel::Title, 208);
    m_promptTable->setColumnWidth(PromptModel::Topic, 128);
    m_promptTable->setColumnWidth(PromptModel::Asked, 80);
    m_promptTable->setColumnWidth(PromptModel::Agreed, 72);
    m_promptTable->setColumnWidth(PromptModel::Rate, 64);
    card->body()->addWidget(m_promptTable);
    connect(m_promptTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& now) {
            if (const auto* row = m_prompts->at(now.row()))
                m_panel->choose(row->ask.id);
        });
    return card;
}

QString BoardScreen::title() const
{
    return tr("Ask again");
}

void BoardScreen::enter(const Destination&)
{
    m_hearing->load();
    ask();
}

void BoardScreen::workspaceChanged()
{
    if (isVisible())
        ask();
}

void BoardScreen::tick()
{
    if (!isVisible())
        return;
    m_windows->tick(m_desk.clock->now());
    if (++m_ticks % kTicksToAsk == 0)
        ask();
}

void BoardScreen::ask()
{
    const auto now = m_desk.clock->now();
    m_ticket = m_desk.reads->ask(
        [page = m_desk.page.id, ask = m_panel->chosen(), now](
            store::Reader& reader, const store::CancelFlag&) -> Result<Seen> {
            auto& chain = reader.chain();
            auto windows = chain.openWindows(page, ask, now, kMostShown);
            if (!windows)
                return windows.err();
            auto prompts = chain.asks(page);
            if (!prompts)
                return prompts.err();
            auto topics = reader.topics(page);
            if (!topics)
                return topics.err();
            auto campaigns = reader.campaigns(page);
            if (!campaigns)
                return campaigns.err();
            return Seen{std::move(*windows), std::move(*prompts), std::move(*topics), std::move(*campaigns),
                now, ask};
        },
        this,
        [this](const Result<Seen>& seen) {
            if (seen)
                showSeen(*seen);
            else
                m_banner->say(Banner::Kind::Bad, sentence(seen.error()), tr("Try again"));
        });
}

void BoardScreen::showSeen(const Seen& seen)
{
    m_banner->dismiss();
    const auto count = [&](auto what) {
        return std::count_if(seen.windows.begin(), seen.windows.end(), what);
    };
    m_open->setValue(static_cast<qint64>(seen.windows.size()));
    m_may->setValue(
        seen.ask.isValid() ? count([](const store::OpenWindow& one) { return !one.notAsked; }) : 0);
    m_soon->setValue(count(
        [&](const store::OpenWindow& one) { return one.closesAt - seen.now < domain::Milliseconds(kSoon); }));
    m_windows->setRows(seen.windows, seen.now, seen.ask.isValid());
    m_list->setCurrentIndex(seen.windows.empty() ? 2 : 1);
    m_prompts->setRows(seen.prompts);
    m_promptTable->parentWidget()->setVisible(!seen.prompts.isEmpty());
    m_panel->setChoices(seen.prompts, seen.topics, seen.campaigns);
    if (const int row = m_prompts->rowOf(seen.ask); row >= 0 && m_promptTable->currentIndex().row() != row)
        m_promptTable->setCurrentIndex(m_prompts->index(row, 0)); // which chooses what is chosen
}

} // namespace headsup::ui
