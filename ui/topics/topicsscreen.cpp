// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topicsscreen.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/models/runway.h"
#include "ui/topics/peoplepanel.h"
#include "ui/topics/topichead.h"
#include "ui/topics/topiclist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace headsup::ui {

using domain::Instant;
using domain::Result;
using domain::TopicId;
using domain::TopicSummary;

TopicsScreen::TopicsScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_source(*desk.reads)
    , m_people(m_source, *desk.clock)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Topics, tr("No opt-ins yet"),
          tr("Topics appear here with the people who wait for them. Import the CSV file that your opt-in "
             "tool "
             "exports to begin."),
          tr("Import your opt-ins")))
    , m_main(new QWidget)
    , m_banner(new Banner(this))
    , m_list(new TopicList(m_main))
    , m_head(new TopicHead(m_main))
    , m_panel(new PeoplePanel(m_people, m_main))
{
    setObjectName(QStringLiteral("topicsScreen"));
    build();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT go(ToImport{}); });
    connect(m_list, &TopicList::topicChosen, this, &TopicsScreen::showTopic);
    connect(m_head, &TopicHead::writePressed, this, [this] { Q_EMIT go(ToComposer{std::nullopt, m_shown}); });
    connect(m_head, &TopicHead::stateClicked, m_panel,
        [this](domain::OptInState state) { m_panel->filterState(state); });
    connect(&m_people, &OptInModel::failed, this, &TopicsScreen::fail);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->dismiss();
        workspaceChanged();
    });
}

void TopicsScreen::build()
{
    auto* right = new QVBoxLayout;
    right->setSpacing(2 * kGrid);
    right->addWidget(m_head);
    right->addWidget(m_panel, 1);
    auto* row = new QHBoxLayout(m_main);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kPageMargin);
    row->addWidget(m_list);
    row->addLayout(right, 1);

    auto* emptyPage = new QWidget(this);
    auto* emptyColumn = new QVBoxLayout(emptyPage);
    emptyColumn->setContentsMargins(0, 4 * kGrid, 0, 0);
    m_empty->button()->setObjectName(QStringLiteral("importFirst"));
    emptyColumn->addWidget(m_empty);
    emptyColumn->addStretch(1);

    m_stack->addWidget(new QWidget(this)); // while the first answer is on its way
    m_stack->addWidget(emptyPage);
    m_stack->addWidget(m_main);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
}

QString TopicsScreen::title() const
{
    return tr("Topics");
}

void TopicsScreen::enter(const Destination& destination)
{
    if (const auto* to = std::get_if<ToTopics>(&destination); to && to->topic)
        m_wanted = to->topic;
    askTopics();
}

void TopicsScreen::workspaceChanged()
{
    askTopics();
}

void TopicsScreen::askTopics()
{
    m_topicsTicket = m_desk.reads->ask([page = m_desk.page.id](store::Reader& reader,
                                           const store::CancelFlag&) { return reader.topics(page); },
        this,
        [this](Result<QList<TopicSummary>> topics) {
            if (topics)
                takeTopics(*topics);
            else
                fail(topics.error());
        });
}

void TopicsScreen::takeTopics(const QList<TopicSummary>& topics)
{
    if (topics.isEmpty()) {
        m_stack->setCurrentIndex(1);
        return;
    }
    m_stack->setCurrentWidget(m_main);
    m_list->setTopics(topics);
    const auto known = m_shown;
    if (m_wanted && m_list->choose(*m_wanted))
        m_wanted.reset();
    else if (!m_list->chosen().isValid())
        m_list->chooseFirst();
    if (m_list->chosen() != known)
        return; // showTopic() has asked for everything
    if (const auto summary = m_list->model().find(m_shown)) {
        m_head->setTopic(*summary);
        m_panel->refresh(*summary);
        askRunway(m_shown);
    }
}

void TopicsScreen::showTopic(TopicId topic)
{
    const auto summary = m_list->model().find(topic);
    if (!summary)
        return;
    m_shown = topic;
    m_head->setTopic(*summary);
    m_head->setRunway({});
    m_panel->showTopic(m_desk.page.id, *summary);
    askRunway(topic);
}

void TopicsScreen::askRunway(TopicId topic)
{
    const auto now = m_desk.clock->now();
    m_runwayTicket =
        m_desk.reads->ask([topic, bounds = runwayBounds(now)](store::Reader& reader,
                              const store::CancelFlag&) { return reader.expiring(topic, bounds); },
            this,
            [this, now](Result<std::vector<qint64>> counts) {
                if (counts)
                    m_head->setRunway(runwayOf(*counts, now));
                else
                    fail(counts.error());
            });
}

void TopicsScreen::fail(const domain::Error& error)
{
    if (error.code != domain::ErrorCode::Cancelled)
        m_banner->say(Banner::Kind::Bad, sentence(error), tr("Try again"));
}

} // namespace headsup::ui
