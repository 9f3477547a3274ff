// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/topicsscreen.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/models/runway.h"
#include "ui/shell/askbanner.h"
#include "ui/shell/undodesk.h"
#include "ui/topics/lookalikes.h"
#include "ui/topics/peoplepanel.h"
#include "ui/topics/topichead.h"
#include "ui/topics/topiclist.h"
#include "ui/topics/topicwork.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/emptystate.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>

namespace headsup::ui {

using domain::Instant;
using domain::Result;
using domain::TopicId;
using domain::TopicSummary;

namespace {

constexpr int kRoomForBoth = 800; ///< of the screen, while a topic is being changed

const QString kDifferentKey = QStringLiteral("topics/different");

/// Two topics that a person called different.
QString pairName(const domain::PageId& page, TopicId a, TopicId b)
{
    return QStringLiteral("%1:%2:%3").arg(page.value()).arg(a.value()).arg(b.value());
}

} // namespace

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
    , m_work(new TopicWork(m_main))
    , m_hint(new AskBanner(this))
{
    setObjectName(QStringLiteral("topicsScreen"));
    build();
    connectWork();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT go(ToImport{}); });
    connect(m_list, &TopicList::topicChosen, this, &TopicsScreen::showTopic);
    connect(m_head, &TopicHead::writePressed, this, [this] { Q_EMIT go(ToComposer{std::nullopt, m_shown}); });
    connect(m_head, &TopicHead::stateClicked, m_panel,
        [this](domain::OptInState state) { m_panel->filterState(state); });
    connect(m_panel, &PeoplePanel::personWanted, this,
        [this](const domain::Psid& psid) { Q_EMIT go(ToPerson{psid}); });
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
    right->addWidget(m_work);
    right->addWidget(m_panel, 1);
    right->addStretch(0);
    // A short window has no room for both.
    connect(m_work, &TopicWork::opened, this, [this] { m_panel->setVisible(height() >= kRoomForBoth); });
    connect(m_work, &TopicWork::closed, m_panel, &QWidget::show);
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
    column->addWidget(m_hint);
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
    offerMerge(topics);
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
    m_work->hide();
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

void TopicsScreen::connectWork()
{
    m_hint->setObjectName(QStringLiteral("lookAlikeHint"));
    connect(m_head, &TopicHead::editPressed, this, [this] {
        if (const auto topic = m_list->model().find(m_shown))
            m_work->edit(*topic);
    });
    connect(m_head, &TopicHead::splitPressed, this, &TopicsScreen::askSplit);
    connect(m_head, &TopicHead::mergePressed, this, [this] {
        if (const auto topic = m_list->model().find(m_shown))
            m_work->merge(*topic, m_list->model().topics());
    });
    connect(m_head, &TopicHead::exportPressed, this, [this] { Q_EMIT go(ToExport{m_shown}); });
    connect(m_work, &TopicWork::saveWanted, this, [this](const domain::Topic& topic) {
        const auto before = m_list->model().find(topic.id);
        const auto saving = [](const domain::Topic& one) {
            return [one](session::Room& room) { return room.store().updateTopic(one); };
        };
        change(
            [topic](session::Room& room) -> Result<TopicId> {
                if (const auto saved = room.store().updateTopic(topic); !saved)
                    return saved.err();
                return topic.id;
            },
            tr("The topic is saved."),
            [this, before, topic, saving](TopicId) {
                if (m_desk.undo && before)
                    m_desk.undo->did(
                        tr("change of the topic"), *m_desk.engine, saving(before->topic), saving(topic));
            });
    });
    connect(m_work, &TopicWork::splitWanted, this,
        [this](TopicId from, const QStringList& prompts, const QString& name) {
            change([from, prompts, name](
                       session::Room& room) { return room.store().splitTopic(from, prompts, name); },
                tr("“%1” is a topic of its own now. Everybody keeps the prompt they saw.").arg(name),
                [this, from, prompts, name](TopicId made) {
                    if (!m_desk.undo)
                        return;
                    auto now = std::make_shared<TopicId>(made); // a split gives it another id each time
                    m_desk.undo->did(
                        tr("split of the topic"), *m_desk.engine,
                        [from, now](session::Room& room) { return room.store().mergeTopics(*now, from); },
                        [from, prompts, name, now](session::Room& room) -> Result<void> {
                            const auto split = room.store().splitTopic(from, prompts, name);
                            if (!split)
                                return split.err();
                            *now = *split;
                            return {};
                        });
                });
        });
    const auto merge = [this](TopicId from, TopicId into) {
        change(
            [from, into](session::Room& room) -> Result<TopicId> {
                if (const auto merged = room.store().mergeTopics(from, into); !merged)
                    return merged.err();
                return into;
            },
            tr("The topics are one now. Everybody keeps the prompt they saw."));
    };
    connect(m_work, &TopicWork::mergeWanted, this, merge);
    connect(m_hint, &Banner::actionTriggered, this, [this, merge] {
        m_hint->dismiss();
        merge(m_hintFrom, m_hintInto);
    });
    connect(m_hint, &AskBanner::otherTriggered, this, [this] {
        m_hint->dismiss();
        if (m_desk.settings) {
            auto known = m_desk.settings->value(kDifferentKey).toStringList();
            known.append(pairName(m_desk.page.id, m_hintFrom, m_hintInto));
            m_desk.settings->setValue(kDifferentKey, known);
        }
        m_hintFrom = {};
    });
}

void TopicsScreen::askSplit()
{
    const auto topic = m_list->model().find(m_shown);
    if (!topic)
        return;
    m_promptsTicket = m_desk.reads->ask(
        [id = m_shown](store::Reader& reader, const store::CancelFlag&) { return reader.prompts(id); }, this,
        [this, topic = *topic](const Result<QList<store::PromptCount>>& prompts) {
            if (!prompts)
                fail(prompts.error());
            else if (prompts->size() < 2)
                m_banner->say(Banner::Kind::Info,
                    tr("Everybody of this topic saw the same prompt, so there is nothing to split."));
            else
                m_work->split(topic, *prompts);
        });
}

void TopicsScreen::change(std::function<Result<TopicId>(session::Room&)> job, const QString& done,
    std::function<void(TopicId)> then)
{
    m_work->setEnabled(false);
    m_desk.engine->ask(
        std::move(job), this, [this, done, then = std::move(then)](const Result<TopicId>& shown) {
            m_work->setEnabled(true);
            if (!shown) {
                m_banner->say(Banner::Kind::Bad, sentence(shown.error()));
                return;
            }
            m_work->hide();
            m_banner->say(Banner::Kind::Ok, done);
            m_wanted = *shown;
            if (then)
                then(*shown);
            askTopics();
            Q_EMIT changed();
        });
}

void TopicsScreen::offerMerge(const QList<TopicSummary>& topics)
{
    const auto different =
        m_desk.settings ? m_desk.settings->value(kDifferentKey).toStringList() : QStringList();
    for (const auto& one : lookAlikes(topics)) {
        const auto& from = one.other.topic;
        const auto& into = one.keep.topic;
        if (different.contains(pairName(m_desk.page.id, from.id, into.id)))
            continue;
        if (m_hintFrom == from.id && m_hintInto == into.id)
            return; // it is there, or was answered
        m_hintFrom = from.id;
        m_hintInto = into.id;
        m_hint->ask(
            tr("“%1” (%2 opt-ins) and “%3” (%4) look alike. Merge the second into the first? Everybody "
               "keeps the prompt they saw.")
                .arg(into.name, QLocale().toString(one.keep.counts.total()), from.name,
                    QLocale().toString(one.other.counts.total())),
            tr("Merge"), tr("They are different"));
        return;
    }
    if (m_hintFrom.isValid())
        m_hint->dismiss();
    m_hintFrom = {};
}

void TopicsScreen::fail(const domain::Error& error)
{
    if (error.code != domain::ErrorCode::Cancelled)
        m_banner->say(Banner::Kind::Bad, sentence(error), tr("Try again"));
}

} // namespace headsup::ui
