// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sending/sendingscreen.h"

#include "domain/errortext.h"
#include "graph/servertime.h"
#include "session/places.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"
#include "ui/models/recentmodel.h"
#include "ui/shell/askbanner.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/counter.h"
#include "ui/widgets/progressstrip.h"
#include "ui/widgets/tableview.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace headsup::ui {

using campaign::RunSnapshot;
using domain::CampaignState;
using domain::DeliveryState;
using domain::PauseReason;
using domain::Result;

namespace {

constexpr int kTickMs = 500;

} // namespace

SendingScreen::SendingScreen(const Desk& desk, QWidget* parent)
    : Screen(parent)
    , m_desk(desk)
    , m_banner(new Banner(this))
    , m_elsewhere(new AskBanner(this))
    , m_strip(new ProgressStrip(this))
    , m_status(new QLabel(this))
    , m_recentModel(new RecentModel(this))
{
    m_banner->setObjectName(QStringLiteral("sendingBanner"));
    m_elsewhere->setObjectName(QStringLiteral("elsewhereBanner"));
    m_strip->setObjectName(QStringLiteral("sendingStrip"));
    m_status->setObjectName(QStringLiteral("sendingStatus"));
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, &SendingScreen::showStatus);

    auto* top = new Card(this);
    top->body()->addWidget(m_strip);
    top->body()->addWidget(m_status);
    top->body()->addWidget(makeCounters());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kPageMargin, kPageMargin, kPageMargin, 2 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(m_elsewhere);
    column->addWidget(m_banner);
    column->addWidget(top);
    column->addWidget(makeRecent(), 1);
    column->addWidget(makeFoot());

    connect(m_banner, &Banner::actionTriggered, this, &SendingScreen::actOnBanner);
    connect(m_elsewhere, &Banner::actionTriggered, this, &SendingScreen::sendFromHere);
    connect(m_elsewhere, &AskBanner::otherTriggered, m_elsewhere, &Banner::dismiss);
    connect(m_desk.engine, &session::Engine::runProgressed, this, &SendingScreen::takeSnapshot);
    connect(m_desk.engine, &session::Engine::runStopped, this, &SendingScreen::takeStop);
}

QWidget* SendingScreen::makeCounters()
{
    auto* box = new QWidget(this);
    m_accepted = new Counter(tr("accepted"), box);
    m_accepted->setObjectName(QStringLiteral("countAccepted"));
    m_accepted->setTone(Tone::Ok);
    m_failed = new Counter(tr("failed"), box);
    m_failed->setObjectName(QStringLiteral("countFailed"));
    m_failed->setTone(Tone::Bad);
    m_uncertain = new Counter(tr("uncertain"), box);
    m_uncertain->setObjectName(QStringLiteral("countUncertain"));
    m_uncertain->setTone(Tone::Warn);
    m_waiting = new Counter(tr("waiting"), box);
    m_waiting->setObjectName(QStringLiteral("countWaiting"));
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * kGrid);
    for (auto* counter : {m_accepted, m_failed, m_uncertain, m_waiting}) {
        counter->setClickable(false);
        row->addWidget(counter);
    }
    row->addStretch();
    return box;
}

QWidget* SendingScreen::makeRecent()
{
    auto* card = new Card(this);
    card->setFlush(true);
    m_recent = new TableView(card);
    m_recent->setObjectName(QStringLiteral("recentPeople"));
    m_recent->setAccessibleName(tr("The last people written to"));
    m_recent->setModel(m_recentModel);
    m_recent->setSelectionMode(QAbstractItemView::NoSelection);
    m_recent->setItemDelegateForColumn(
        RecentModel::State, new ChipDelegate(ChipDelegate::Of::Delivery, m_recent));
    m_recent->setColumnWidth(RecentModel::Person, 240);
    m_recent->setColumnWidth(RecentModel::State, 168);
    m_nobody = new CaptionLabel(tr("Nobody was written to since this page was opened."), card);
    m_nobody->setContentsMargins(kCardMargin, kGrid, kCardMargin, kGrid);
    m_nobody->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    card->body()->addWidget(m_nobody);
    card->body()->addWidget(m_recent, 1);
    return card;
}

QWidget* SendingScreen::makeFoot()
{
    auto* foot = new QWidget(this);
    m_pause = new QPushButton(icon(Icon::Pause), tr("&Pause"), foot);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_stop = new QPushButton(icon(Icon::Stop, IconTone::Bad), tr("S&top"), foot);
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setToolTip(tr("Pauses and shows the results, where the rest can be given back"));
    setButtonRole(m_stop, ButtonRole::Danger);
    m_stopPage = new QPushButton(tr("Stop the whole Pa&ge"), foot);
    m_stopPage->setObjectName(QStringLiteral("stopPage"));
    m_stopPage->setToolTip(
        tr("Stops every campaign of this Page, here and from the command line, until somebody lifts it"));
    setButtonRole(m_stopPage, ButtonRole::Danger);
    m_resume = new QPushButton(foot);
    m_resume->setObjectName(QStringLiteral("resume"));
    setButtonRole(m_resume, ButtonRole::Primary);
    m_results = new QPushButton(tr("Show &results"), foot);
    m_results->setObjectName(QStringLiteral("showResults"));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kGrid);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    row->addWidget(m_stopPage);
    row->addStretch();
    row->addWidget(m_results);
    row->addWidget(m_resume);
    connect(m_pause, &QPushButton::clicked, this, &SendingScreen::pause);
    connect(m_stop, &QPushButton::clicked, this, &SendingScreen::stop);
    connect(m_stopPage, &QPushButton::clicked, this, &SendingScreen::stopPage);
    connect(m_resume, &QPushButton::clicked, this, &SendingScreen::resume);
    connect(m_results, &QPushButton::clicked, this, [this] { Q_EMIT go(ToResults{m_campaign}); });
    return foot;
}

QString SendingScreen::title() const
{
    return m_name.isEmpty() ? tr("Sending") : tr("Sending · %1").arg(m_name);
}

void SendingScreen::enter(const Destination& destination)
{
    const auto* wish = std::get_if<ToSending>(&destination);
    if (!wish)
        return;
    if (wish->campaign != m_campaign) {
        m_campaign = wish->campaign;
        m_run = {};
        m_running = false;
        m_name.clear();
        m_recentModel->setRows({});
    }
    m_pausing = false;
    m_starting = false;
    m_stopAsked = false;
    m_banner->dismiss();
    m_elsewhere->dismiss();
    if (wish->sentElsewhere)
        askWhetherToSendHere();
    load();
}

void SendingScreen::workspaceChanged()
{
    if (m_campaign.isValid() && !m_running)
        load();
}

void SendingScreen::load()
{
    // Through the engine: what it says about the run and what is in the workspace belong together.
    m_desk.engine->ask(
        [id = m_campaign](session::Room& room) -> Result<Standing> {
            auto summary = room.store().campaign(id);
            if (!summary)
                return summary.err();
            const auto stops = room.store().pageStops(summary->campaign.page);
            if (!stops)
                return stops.err();
            const bool stopped = !stops->isEmpty() && !stops->front().liftedAt;
            return Standing{*summary, room.isRunning(id), room.goesOnUntil(id),
                stopped ? std::optional(stops->front()) : std::nullopt};
        },
        this,
        [this, id = m_campaign](const Result<Standing>& standing) {
            if (id != m_campaign)
                return; // about a campaign that is no longer shown
            if (!standing)
                m_banner->say(Banner::Kind::Bad, sentence(standing.error()));
            else
                takeStanding(*standing);
        });
}

void SendingScreen::takeStanding(const Standing& standing)
{
    const auto& campaign = standing.summary.campaign;
    const auto recent = m_run.campaign == m_campaign ? m_run.recent : QList<RunSnapshot::Recent>();
    m_name = campaign.name.isEmpty() ? standing.summary.topicName : campaign.name;
    Q_EMIT titleChanged();
    if (standing.running && m_running && !recent.isEmpty())
        return; // the run's own account is newer and says more
    m_running = standing.running;
    m_pageStop = standing.stop;
    m_run = {};
    m_run.campaign = m_campaign;
    m_run.state = campaign.state;
    m_run.pauseReason = campaign.pauseReason;
    m_run.pauseDetail = campaign.pauseDetail;
    m_run.counts = standing.summary.counts;
    m_run.goesOnUntil = standing.goesOnUntil;
    m_run.recent = recent;
    showAll();
}

void SendingScreen::takeSnapshot(const RunSnapshot& snapshot)
{
    if (snapshot.campaign != m_campaign)
        return;
    m_running = true;
    m_starting = false;
    m_run = snapshot;
    showAll();
}

void SendingScreen::takeStop(const RunSnapshot& snapshot)
{
    if (snapshot.campaign != m_campaign)
        return;
    m_running = false;
    m_pausing = false;
    m_run = snapshot;
    showAll();
    if (snapshot.pauseReason == PauseReason::PageStopped)
        load(); // since when, by whom
    if (m_stopAsked) {
        m_stopAsked = false;
        Q_EMIT go(ToResults{m_campaign});
    }
}

void SendingScreen::showAll()
{
    const auto& counts = m_run.counts;
    const auto people = counts.people();
    m_accepted->setValue(counts[DeliveryState::Accepted]);
    m_failed->setValue(counts[DeliveryState::Failed]);
    m_uncertain->setValue(counts[DeliveryState::Uncertain]);
    m_waiting->setValue(counts.open());
    m_strip->setProgress(people - counts.open(), std::max<qint64>(people, 1));
    std::optional<std::chrono::seconds> left;
    if (m_running && m_run.left)
        left = std::chrono::ceil<std::chrono::seconds>(*m_run.left);
    m_strip->setPace(m_running ? m_run.perSecond : 0, left);
    m_recentModel->setRows(m_run.recent);
    m_nobody->setVisible(m_run.recent.isEmpty());
    m_recent->setVisible(!m_run.recent.isEmpty());

    const bool stands = !m_running && !m_starting;
    const bool canResume = m_run.state == CampaignState::Paused && counts.open() > 0;
    m_pause->setVisible(m_running);
    m_stop->setVisible(m_running || (stands && canResume));
    m_pause->setEnabled(!m_pausing && !m_run.stopping);
    m_stop->setEnabled(!m_stopAsked);
    m_resume->setVisible(!m_running && canResume);
    m_resume->setEnabled(stands && !m_pageStop);
    m_stopPage->setVisible(!m_pageStop && (m_running || canResume));
    m_resume->setText(resumeText(counts.open()));
    m_results->setEnabled(m_campaign.isValid());
    const bool done = m_run.state == CampaignState::Finished || m_run.state == CampaignState::Cancelled;
    setButtonRole(m_results, done && !m_running ? ButtonRole::Primary : ButtonRole::Plain);
    showBanner();
    showStatus();
}

void SendingScreen::showBanner()
{
    if (m_pageStop && !m_running) {
        m_banner->say(Banner::Kind::Bad,
            tr("All sending of this Page is stopped since %1. %2", "time; who stopped it and why")
                .arg(momentText(m_pageStop->at), sentence(*m_pageStop)),
            tr("Lift the stop"), false);
        return;
    }
    const bool paused = !m_running && !m_starting && m_run.state == CampaignState::Paused;
    if (!paused || m_run.pauseReason == PauseReason::None) {
        if (m_running && m_run.clockAhead)
            m_banner->say(Banner::Kind::Warn, graph::clockSentence(*m_run.clockAhead), {}, false);
        else if (m_running)
            m_banner->dismiss();
        return;
    }
    auto text = displayName(m_run.pauseReason);
    const auto due = m_run.pauseReason == PauseReason::NotYetDue ? domain::fromIso(m_run.pauseDetail)
                                                                 : Result<domain::Instant>(domain::Instant{});
    if (m_run.pauseReason == PauseReason::NotYetDue && due)
        text = tr("%1 The first of them on %2.", "reason of the pause; time").arg(text, momentText(*due));
    else if (!m_run.pauseDetail.isEmpty())
        text = tr("%1 %2", "reason of the pause; the raw answer").arg(text, m_run.pauseDetail);
    QString action;
    if (m_run.goesOnUntil && *m_run.goesOnUntil > m_desk.clock->now()) {
        text = tr(
            "%1 Sending goes on by itself once the network is back, until %2.", "why it paused; time of day")
                   .arg(text, momentText(*m_run.goesOnUntil));
        action = tr("Stay paused");
    }
    const bool byPerson = m_run.pauseReason == PauseReason::ByPerson;
    m_banner->say(byPerson ? Banner::Kind::Info : Banner::Kind::Warn, text, action, false);
}

void SendingScreen::showStatus()
{
    QString text;
    bool ticking = false;
    if (m_starting) {
        text = tr("Asking Messenger whether this is the right Page …");
    } else if (m_running && (m_pausing || m_run.stopping)) {
        text = tr("Pausing. The answers that are under way are awaited.");
    } else if (m_running && m_run.waitingUntil && *m_run.waitingUntil > m_desk.clock->now()) {
        const auto wait = std::chrono::ceil<std::chrono::seconds>(*m_run.waitingUntil - m_desk.clock->now());
        text = tr("Messenger asked for a break. Sending goes on in %1.").arg(ProgressStrip::timeText(wait));
        ticking = true;
    } else if (m_running && m_run.firstAlone) {
        text = tr("The first person alone: waiting for the answer before anybody else is written to.");
    } else if (m_running) {
        text = tr("Sending. Pausing keeps the opt-ins of everybody who still waits.");
    } else if (m_run.state == CampaignState::Finished) {
        text = tr("Finished: %1.", "counts").arg(countsSentence(m_run.counts));
    } else if (m_run.state == CampaignState::Cancelled) {
        text = tr("Cancelled: %1. The rest kept their opt-ins.", "counts").arg(countsSentence(m_run.counts));
    } else if (m_run.state == CampaignState::Paused) {
        text = tr("Standing still: %1.", "counts").arg(countsSentence(m_run.counts));
        if (m_run.goesOnUntil && *m_run.goesOnUntil <= m_desk.clock->now()) {
            m_run.goesOnUntil.reset(); // the network did not come back in time
            showBanner();
        }
        ticking = m_run.goesOnUntil.has_value();
    } else if (m_run.state == CampaignState::Draft) {
        text = tr("This campaign is still a draft.");
    }
    m_status->setText(text);
    if (ticking && !m_tick.isActive())
        m_tick.start();
    else if (!ticking)
        m_tick.stop();
}

void SendingScreen::pause()
{
    if (!m_running || m_pausing)
        return;
    m_pausing = true;
    m_desk.engine->pauseRun(m_campaign);
    showAll();
}

void SendingScreen::stop()
{
    if (!m_running) {
        Q_EMIT go(ToResults{m_campaign});
        return;
    }
    m_stopAsked = true;
    m_pausing = true;
    m_desk.engine->pauseRun(m_campaign);
    showAll();
}

void SendingScreen::resume()
{
    if (m_running || m_starting)
        return;
    m_starting = true;
    m_banner->dismiss();
    m_elsewhere->dismiss();
    showAll();
    m_desk.engine->startRun(m_campaign, this, [this, id = m_campaign](const Result<void>& started) {
        if (id != m_campaign)
            return;
        m_starting = false;
        if (started) {
            m_running = true;
            Q_EMIT changed();
            load();
            return;
        }
        showAll();
        if (started.error().code == domain::ErrorCode::WorkspaceElsewhere)
            askWhetherToSendHere();
        else
            m_banner->say(Banner::Kind::Bad, sentence(started.error()));
    });
}

void SendingScreen::stopPage()
{
    m_stopPage->setEnabled(false);
    m_desk.engine->ask(
        [page = m_desk.page.id](session::Room& room) {
            return room.stopPage(page, domain::StopCause::Person, {}, session::accountName());
        },
        this,
        [this](const Result<bool>& done) {
            m_stopPage->setEnabled(true);
            if (!done)
                m_banner->say(Banner::Kind::Bad, sentence(done.error()));
            load();
            Q_EMIT changed();
        });
}

void SendingScreen::liftStop()
{
    m_desk.engine->ask(
        [page = m_desk.page.id](session::Room& room) { return room.letPageGo(page, session::accountName()); },
        this,
        [this](const Result<bool>& done) {
            m_banner->dismiss();
            if (!done)
                m_banner->say(Banner::Kind::Bad, sentence(done.error()));
            load();
            Q_EMIT changed();
        });
}

void SendingScreen::askWhetherToSendHere()
{
    m_elsewhere->ask(
        tr("This workspace was last sent from another computer. Nothing was sent now. If both "
           "computers send, the same token could be used twice, and neither would know. Send from "
           "here only if nobody sends from the other copy any more."),
        tr("Send from this computer"), tr("Not now"));
}

void SendingScreen::sendFromHere()
{
    if (m_running || m_starting)
        return;
    m_elsewhere->dismiss();
    m_desk.engine->ask([](session::Room& room) { return room.store().sendFromHere(); }, this,
        [this, id = m_campaign](const Result<void>& adopted) {
            if (id != m_campaign)
                return;
            if (adopted)
                resume();
            else
                m_banner->say(Banner::Kind::Bad, sentence(adopted.error()));
        });
}

/// The banner's one action.
void SendingScreen::actOnBanner()
{
    if (m_pageStop) {
        liftStop();
        return;
    }
    m_desk.engine->pauseRun(m_campaign);
    m_run.goesOnUntil.reset();
    showAll();
}

} // namespace headsup::ui
