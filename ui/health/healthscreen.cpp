// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthscreen.h"

#include "domain/errortext.h"
#include "ui/health/campaignhealthmodel.h"
#include "ui/look/metrics.h"
#include "ui/look/plural.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/gaugebar.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/weekchart.h"

#include <QDateEdit>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

namespace headsup::ui {

using domain::HealthLevel;
using domain::Result;

namespace {

constexpr int kMostCampaigns = 50;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

/// Midday of the day: whatever the zone, it lies in that week.
domain::Instant instantOf(QDate day)
{
    return domain::fromMs(QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch());
}

QDate dayOf(domain::Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toMs(at), Qt::UTC).date();
}

Tone toneOf(HealthLevel level)
{
    return level == HealthLevel::Stop ? Tone::Bad : level == HealthLevel::Warning ? Tone::Warn : Tone::Ok;
}

} // namespace

HealthScreen::HealthScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_model(new CampaignHealthModel(this))
    , m_notice(new Banner(this))
    , m_banner(new Banner(this))
{
    setObjectName(QStringLiteral("healthScreen"));
    m_notice->setObjectName(QStringLiteral("noticeBanner"));
    m_banner->setObjectName(QStringLiteral("healthBanner"));
    auto* main = new QWidget;
    auto* charts = new QHBoxLayout;
    charts->setSpacing(2 * kGrid);
    charts->addWidget(makeGauges(), 1);
    charts->addWidget(makeWeeks(), 1);
    auto* inner = new QVBoxLayout(main);
    inner->setContentsMargins(0, 0, kGrid, 0);
    inner->setSpacing(2 * kGrid);
    inner->addLayout(charts);
    inner->addWidget(makeCampaigns(), 1);
    auto* area = new QScrollArea(this);
    area->setWidget(main);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    main->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin - kGrid, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_notice);
    column->addWidget(m_banner);
    column->addWidget(area, 1);
    connect(m_notice, &Banner::actionTriggered, this, &HealthScreen::confirmNotice);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->dismiss();
        if (const auto undo = std::exchange(m_undo, std::nullopt))
            writeRate(undo->monday, undo->before);
        else
            ask();
    });
}

Card* HealthScreen::makeGauges()
{
    auto* card = new Card(this);
    card->body()->setSpacing(kGrid);
    m_lost = new GaugeBar(tr("Share of people lost in the last 30 days"), card);
    m_lost->setObjectName(QStringLiteral("lostGauge"));
    m_lost->setLimits(domain::kUnhealthyWarning, domain::kUnhealthyStop, 0.05);
    m_lostWords = new CaptionLabel({}, card);
    m_lostWords->setObjectName(QStringLiteral("lostWords"));
    m_blocked = new GaugeBar(tr("Block rate of the newest week"), card);
    m_blocked->setObjectName(QStringLiteral("blockedGauge"));
    m_blocked->setLimits(domain::kUnhealthyWarning, domain::kUnhealthyStop, 0.05);
    m_blockedWords = new CaptionLabel({}, card);
    m_blockedWords->setObjectName(QStringLiteral("blockedWords"));
    card->body()->addWidget(new SectionTitle(tr("Lost in the last 30 days"), card));
    card->body()->addWidget(m_lost);
    card->body()->addWidget(m_lostWords);
    card->body()->addSpacing(kGrid);
    card->body()->addWidget(new SectionTitle(tr("Blocked in the newest week"), card));
    card->body()->addWidget(m_blocked);
    card->body()->addWidget(m_blockedWords);
    card->body()->addStretch();
    return card;
}

Card* HealthScreen::makeWeeks()
{
    auto* card = new Card(this);
    card->body()->setSpacing(kGrid);
    m_chart = new WeekChart(tr("Block rate week by week"), card);
    m_chart->setObjectName(QStringLiteral("weekChart"));
    m_week = new QDateEdit(card);
    m_week->setObjectName(QStringLiteral("rateWeek"));
    m_week->setCalendarPopup(true);
    m_week->setAccessibleName(tr("A day of the week"));
    m_share = new QDoubleSpinBox(card);
    m_share->setObjectName(QStringLiteral("rateShare"));
    m_share->setAccessibleName(tr("Block rate of that week"));
    m_share->setRange(0, 100);
    m_share->setDecimals(2);
    m_share->setSingleStep(0.1);
    m_share->setSuffix(tr(" %", "percent, behind a number"));
    m_enter = new QPushButton(tr("Enter"), card);
    m_enter->setObjectName(QStringLiteral("rateEnter"));
    auto* row = new QHBoxLayout;
    row->setSpacing(kGrid);
    row->addWidget(m_week);
    row->addWidget(m_share);
    row->addWidget(m_enter);
    row->addStretch();
    card->body()->addWidget(new SectionTitle(tr("Block rate week by week"), card));
    card->body()->addWidget(m_chart, 1);
    card->body()->addLayout(row);
    card->body()->addWidget(new CaptionLabel(tr("Meta tells no program who blocked the Page. Page insights "
                                                "show the share of a week: enter it here."),
        card));
    connect(m_enter, &QPushButton::clicked, this, &HealthScreen::enterRate);
    return card;
}

Card* HealthScreen::makeCampaigns()
{
    auto* card = new Card(this);
    card->setFlush(true);
    m_table = new TableView(card);
    m_table->setObjectName(QStringLiteral("campaignHealth"));
    m_table->setAccessibleName(tr("How people took each campaign"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(5 * kRowHeight);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CampaignHealthModel::Name, QHeaderView::Stretch);
    for (const int column : {CampaignHealthModel::Requests, CampaignHealthModel::Lost,
             CampaignHealthModel::Bad, CampaignHealthModel::Good, CampaignHealthModel::Share})
        m_table->setColumnWidth(column, 104);
    m_table->setColumnWidth(CampaignHealthModel::Verdict, 144);
    m_none = new CaptionLabel(tr("No campaign was sent yet."), card);
    m_none->setObjectName(QStringLiteral("noCampaigns"));
    m_none->setMargin(kCardMargin);
    m_none->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    card->body()->addWidget(m_table);
    card->body()->addWidget(m_none);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto* row = m_model->at(index.row()))
            Q_EMIT go(ToResults{row->campaign.id});
    });
    return card;
}

QString HealthScreen::title() const
{
    return tr("Health");
}

void HealthScreen::enter(const Destination&)
{
    const auto today = dayOf(m_desk.clock->now());
    m_week->setMaximumDate(today);
    m_week->setDate(mondayOf(today).addDays(-7)); // the newest week that is over
    ask();
}

void HealthScreen::workspaceChanged()
{
    if (isVisible())
        ask();
}

void HealthScreen::ask()
{
    m_ticket = m_desk.reads->ask(
        [page = m_desk.page.id, now = m_desk.clock->now()](
            store::Reader& reader, const store::CancelFlag& cancel) -> Result<Seen> {
            auto& chain = reader.chain();
            Seen seen;
            const auto health = chain.health(page, now);
            if (!health)
                return health.err();
            seen.page = *health;
            const auto notice = chain.policyNotice(page);
            if (!notice)
                return notice.err();
            seen.notice = *notice;
            auto weeks = chain.blockRates(page);
            if (!weeks)
                return weeks.err();
            seen.weeks = std::move(*weeks);
            const auto campaigns = reader.campaigns(page);
            if (!campaigns)
                return campaigns.err();
            for (const auto& one : *campaigns) {
                if (one.campaign.state == domain::CampaignState::Draft ||
                    seen.campaigns.size() >= kMostCampaigns)
                    continue;
                if (cancel)
                    return domain::Err{domain::ErrorCode::Cancelled};
                const auto its = chain.health(one.campaign.id);
                if (!its)
                    return its.err();
                seen.campaigns.append({one.campaign, *its});
            }
            return seen;
        },
        this,
        [this](const Result<Seen>& seen) {
            if (seen)
                showSeen(*seen);
            else {
                m_undo.reset(); // the button asks again now
                m_banner->say(Banner::Kind::Bad, sentence(seen.error()), tr("Try again"));
            }
        });
}

void HealthScreen::showSeen(const Seen& seen)
{
    const auto& page = seen.page;
    const bool enough = page.requests >= domain::kFewestForHealth;
    const auto level = enough ? domain::Health::levelOf(page.lostShare()) : HealthLevel::Good;
    m_lost->setShare(page.requests > 0 ? std::optional(page.lostShare()) : std::nullopt,
        enough ? toneOf(level) : Tone::Neutral,
        page.requests > 0 ? healthWord(page) : tr("Nothing was sent in these days"));
    m_lostWords->setText(
        tr("%1 of %2 messages and prompts: %3 people could not be reached any more, which is how "
           "Messenger answers for somebody who blocked the Page; %4 times “Bad response”. From "
           "2 % on the pre-flight warns, from 3 % on nobody else is written to.")
            .arg(locale().toString(page.unavailable + page.badFeedback), locale().toString(page.requests),
                locale().toString(page.unavailable), locale().toString(page.badFeedback)));
    if (page.blockRate) {
        const auto its = domain::Health::levelOf(*page.blockRate);
        m_blocked->setShare(page.blockRate, toneOf(its),
            its == HealthLevel::Good      ? tr("good", "how people took it")
            : its == HealthLevel::Warning ? tr("look out")
                                          : tr("stop", "too many were lost"));
        m_blockedWords->setText(
            its == HealthLevel::Good
                ? tr("One to two people in a hundred is what Pages usually see.")
                : tr("Write less often, and only what people asked for. Meta restricts Pages "
                     "that go on."));
    } else {
        m_blocked->setShare(std::nullopt, Tone::Neutral, tr("Not known here"));
        m_blockedWords->setText(tr("No week of the last 30 days was entered."));
    }
    m_weeks = seen.weeks;
    QList<WeekChart::Week> weeks;
    for (const auto& one : seen.weeks)
        weeks.append({dayOf(one.week), one.share});
    m_chart->setWeeks(weeks, domain::kUnhealthyWarning, domain::kUnhealthyStop);
    m_model->setRows(seen.campaigns);
    m_table->setVisible(!seen.campaigns.isEmpty());
    m_none->setVisible(seen.campaigns.isEmpty());
    if (seen.notice && seen.notice->holds()) {
        const auto day = locale().toString(
            QDateTime::fromMSecsSinceEpoch(domain::toMs(seen.notice->at)), QLocale::ShortFormat);
        m_notice->say(seen.notice->action == u"block" ? Banner::Kind::Bad : Banner::Kind::Warn,
            tr("Meta took a measure against this Page on %1: %2. All sending is stopped. Read the notice in "
               "the Page "
               "Support Inbox and answer it there; then go on here.")
                .arg(day, QString(seen.notice->action + u' ' + seen.notice->reason).trimmed()),
            tr("I have dealt with it"), false);
    } else {
        m_notice->dismiss();
    }
}

void HealthScreen::enterRate()
{
    const auto monday = mondayOf(m_week->date());
    Undo undo{monday, std::nullopt};
    for (const auto& one : m_weeks) {
        if (dayOf(one.week) == monday)
            undo.before = one.share;
    }
    m_undo = undo;
    writeRate(monday, m_share->value() / 100);
}

void HealthScreen::writeRate(QDate monday, std::optional<double> share)
{
    m_enter->setEnabled(false);
    m_desk.engine->ask(
        [page = m_desk.page.id, at = instantOf(monday), share](session::Room& room) {
            auto& chain = room.store().chainWriter();
            return share ? chain.enterBlockRate(page, at, *share) : chain.removeBlockRate(page, at);
        },
        this,
        [this, monday, share](const Result<void>& written) {
            m_enter->setEnabled(true);
            if (!written) {
                m_undo.reset();
                m_banner->say(Banner::Kind::Bad, sentence(written.error()));
                return;
            }
            if (m_undo)
                m_banner->say(Banner::Kind::Info,
                    tr("Entered %1 for the week of %2.")
                        .arg(shareText(share.value_or(0)), locale().toString(monday, QLocale::ShortFormat)),
                    tr("Undo"));
            ask();
            Q_EMIT changed();
        });
}

void HealthScreen::confirmNotice()
{
    m_desk.engine->ask(
        [page = m_desk.page.id](
            session::Room& room) { return room.store().chainWriter().confirmPolicyNotice(page, room.now()); },
        this,
        [this](const Result<void>& confirmed) {
            if (!confirmed)
                m_banner->say(Banner::Kind::Bad, sentence(confirmed.error()));
            ask();
            Q_EMIT changed();
        });
}

} // namespace headsup::ui
