// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todayscreen.h"

#include "domain/errortext.h"
#include "ui/look/metrics.h"
#include "ui/models/runway.h"
#include "ui/today/steplist.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/daychart.h"
#include "ui/widgets/emptystate.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <numeric>

namespace headsup::ui {

using domain::Instant;
using domain::OptInState;
using domain::Result;

namespace {

constexpr int kDays = 30;

QDate localDay(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toMs(at)).date();
}

/// The beginnings of the last thirty days in the reader's zone, and the end of today.
std::vector<Instant> dayBounds(Instant now)
{
    std::vector<Instant> bounds;
    for (int day = kDays - 1; day >= -1; --day)
        bounds.push_back(domain::fromMs(localDay(now).addDays(-day).startOfDay().toMSecsSinceEpoch()));
    return bounds;
}

qint64 sum(const std::vector<qint64>& numbers)
{
    return std::accumulate(numbers.begin(), numbers.end(), qint64{0});
}

} // namespace

TodayScreen::TodayScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(Icon::Today, tr("Nobody waits for news yet"),
          tr("Here you see each morning what waits for you: opt-ins that expire soon, campaigns that stand "
             "still and answers that are in doubt. Import the CSV file that your opt-in tool exports to "
             "begin."),
          tr("Import your opt-ins")))
    , m_main(makeMain())
{
    setObjectName(QStringLiteral("todayScreen"));
    auto* area = new QScrollArea(m_stack);
    area->setWidget(m_main);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    m_main->setAutoFillBackground(false);
    m_stack->addWidget(new QWidget); // nothing before the first answer
    m_stack->addWidget(area);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT go(ToImport{}); });
    connect(m_banner, &Banner::actionTriggered, this, &TodayScreen::ask);
}

QWidget* TodayScreen::makeMain()
{
    auto* main = new QWidget;
    auto* steps = new Card(main);
    m_steps = new StepList(steps);
    m_steps->setObjectName(QStringLiteral("steps"));
    steps->body()->addWidget(new SectionTitle(tr("What waits for you"), steps));
    steps->body()->addWidget(m_steps);
    connect(m_steps, &StepList::chosen, this, &Screen::go);

    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(4 * kGrid);
    m_unused = addCounter(
        numbers, QStringLiteral("unusedCounter"), tr("unused opt-ins"), tr("Show the topics"), ToTopics{});
    m_given = addCounter(numbers, QStringLiteral("givenCounter"), tr("given in the last 30 days"),
        tr("Show the topics"), ToTopics{});
    m_soon = addCounter(numbers, QStringLiteral("soonCounter"), tr("expire within 30 days"),
        tr("Show the topics"), ToTopics{});
    m_uncertain = addCounter(
        numbers, QStringLiteral("uncertainCounter"), tr("in doubt"), tr("Show the campaigns"), ToCampaigns{});
    m_uncertain->setTone(Tone::Warn);
    numbers->addStretch();

    const auto chart = [main](const QString& title, QWidget* picture) {
        auto* card = new Card(main);
        card->body()->addWidget(new SectionTitle(title, card));
        card->body()->addWidget(picture);
        return card;
    };
    m_days = new DayChart(main);
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setMeaning(tr("Opt-ins a day"));
    m_runway = new RunwayBar(main);
    m_runway->setObjectName(QStringLiteral("runway"));
    auto* charts = new QHBoxLayout;
    charts->setSpacing(2 * kGrid);
    charts->addWidget(chart(tr("Opt-ins a day"), m_days), 1);
    charts->addWidget(chart(tr("Unused opt-ins expire in"), m_runway), 1);

    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(2 * kGrid);
    column->addLayout(numbers);
    column->addWidget(steps);
    column->addLayout(charts);
    column->addStretch();
    return main;
}

Counter* TodayScreen::addCounter(
    QLayout* row, const QString& name, const QString& caption, const QString& tip, const Destination& to)
{
    auto* counter = new Counter(caption);
    counter->setObjectName(name);
    counter->setFlush(true);
    counter->setToolTip(tip);
    row->addWidget(counter);
    connect(counter, &Counter::clicked, this, [this, to] { Q_EMIT go(to); });
    return counter;
}

QString TodayScreen::title() const
{
    return tr("Today");
}

void TodayScreen::enter(const Destination&)
{
    ask();
}

void TodayScreen::workspaceChanged()
{
    if (isVisible())
        ask();
}

void TodayScreen::ask()
{
    m_banner->dismiss();
    m_now = m_desk.clock->now();
    store::OverviewQuestion question{
        m_desk.page.id, dayBounds(m_now), runwayBounds(m_now), m_now + std::chrono::days(kDays)};
    m_ticket = m_desk.reads->ask(
        [question](store::Reader& reader, const store::CancelFlag&) -> Result<Seen> {
            Seen seen;
            auto topics = reader.topics(question.page);
            if (!topics)
                return topics.err();
            auto campaigns = reader.campaigns(question.page);
            if (!campaigns)
                return campaigns.err();
            auto overview = reader.overview(question);
            if (!overview)
                return overview.err();
            return Seen{std::move(*topics), std::move(*campaigns), std::move(*overview)};
        },
        this,
        [this](const Result<Seen>& seen) {
            if (seen)
                showSeen(*seen);
            else
                m_banner->say(Banner::Kind::Bad, sentence(seen.error()), tr("Try again"));
        });
}

void TodayScreen::showSeen(const Seen& seen)
{
    qint64 all = 0;
    qint64 unused = 0;
    qint64 uncertain = 0;
    for (const auto& topic : seen.topics) {
        unused += topic.counts[OptInState::Unused];
        uncertain += topic.counts[OptInState::Uncertain];
        all += topic.counts.total();
    }
    qint64 soon = 0;
    for (const auto& one : seen.overview.soon)
        soon += one.unused;
    m_unused->setValue(unused);
    m_given->setValue(sum(seen.overview.given));
    m_soon->setValue(soon);
    m_uncertain->setValue(uncertain);
    m_steps->setSteps(nextSteps(seen.campaigns, seen.topics, seen.overview.soon));
    m_days->setDays(localDay(m_now).addDays(1 - kDays), seen.overview.given);
    m_runway->setMonths(runwayOf(seen.overview.expiring, m_now));
    m_stack->setCurrentIndex(all > 0 ? 1 : 2);
}

} // namespace headsup::ui
