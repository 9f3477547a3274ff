// SPDX-License-Identifier: GPL-3.0-or-later
// What a Room does while campaigns are sent: starting, watching, looking up, pausing, ending.
#include "graph/servertime.h"
#include "session/doubts.h"
#include "session/room.h"

#include <QPointer>
#include <utility>

namespace headsup::session {

using domain::CampaignId;
using domain::Err;
using domain::ErrorCode;
using domain::PageId;
using domain::Result;

void Room::startRun(CampaignId id, QObject* context, std::function<void(Result<void>)> answer)
{
    auto tell = [asker = QPointer<QObject>(context), answer = std::move(answer)](const Result<void>& begun) {
        if (asker)
            answer(begun);
    };
    if (const auto run = m_runs.find(id); run != m_runs.end()) {
        if (run->second.runner)
            tell({}); // it runs already: a second press changes nothing
        else
            run->second.askers.push_back(std::move(tell));
        return;
    }
    if (const auto repaired = repairStuck(id); !repaired) {
        tell(repaired);
        return;
    }
    const auto summary = m_store->campaign(id);
    if (!summary) {
        tell(summary.err());
        return;
    }
    if (summary->campaign.state != domain::CampaignState::Paused) {
        tell(Err{ErrorCode::CampaignNotRunnable, displayName(summary->campaign.state)});
        return;
    }
    if (const auto free = checkNotStopped(summary->campaign.page); !free) {
        tell(free);
        return;
    }
    if (m_keepAwake)
        m_keepAwake->hold(QCoreApplication::translate("Room", "Messages are being sent"));
    m_runs[id].askers.push_back(std::move(tell)); // also holds the place while the Page is asked
    askPage(summary->campaign.page, [this, id](const Result<Asked>& asked) {
        const auto askers = std::exchange(m_runs.at(id).askers, {});
        const auto begun = beginRun(id, asked);
        if (!begun)
            forgetRun(id);
        for (const auto& asker : askers)
            asker(begun);
        if (!begun)
            answerWhenIdle();
    });
}

Result<void> Room::repairStuck(CampaignId id)
{
    // A campaign that is "sending", or somebody "in flight", with nobody sending: a full disk kept the pause
    // or an answer from being written.
    const auto summary = m_store->campaign(id);
    if (!m_runs.empty() || !summary)
        return {};
    const bool sends = summary->campaign.state == domain::CampaignState::Sending;
    if (!sends && summary->counts[domain::DeliveryState::InFlight] == 0)
        return {};
    if (const auto recovered = m_store->recover(now()); !recovered)
        return recovered.err();
    return {};
}

Result<void> Room::beginRun(CampaignId id, const Result<Asked>& asked)
{
    auto& run = m_runs.at(id);
    if (run.pauseWanted)
        return Err{ErrorCode::Cancelled};
    if (!asked)
        return asked.err();
    const auto summary = m_store->campaign(id);
    if (!summary)
        return summary.err();
    auto* pacer = pacerOf(summary->campaign.page);
    pacer->setRate(summary->campaign.perSecond);
    run.runner =
        std::make_unique<campaign::Runner>(*m_store, *asked->connection->sender, *pacer, m_clock, id);
    connect(run.runner.get(), &campaign::Runner::progressed, this, &Room::runProgressed);
    connect(
        run.runner.get(), &campaign::Runner::stopped, this, [this](const campaign::RunSnapshot& snapshot) {
            auto last = snapshot;
            if (m_networkWatch)
                last.goesOnUntil = m_networkWatch->stopped(last);
            forgetRun(last.campaign);
            Q_EMIT runStopped(last);
            answerWhenIdle();
        });
    return run.runner->start();
}

graph::Pacer* Room::pacerOf(const PageId& page)
{
    // One pace a Page: what Messenger allows, and the rests that it asks for, are the Page's.
    auto& pacer = m_pacers[page];
    if (!pacer)
        pacer = std::make_unique<graph::Pacer>(m_clock, *m_random);
    return pacer.get();
}

void Room::lineTo(const PageId& page, QObject* context, std::function<void(Result<Line>)> answer)
{
    askPage(page, [this, page, asker = QPointer<QObject>(context), answer = std::move(answer)](
                      const Result<Asked>& asked) {
        if (!asker)
            return;
        if (!asked)
            answer(asked.err());
        else
            answer(Line{asked->connection->sender.get(), pacerOf(page)});
    });
}

void Room::forgetRun(CampaignId id)
{
    auto node = m_runs.extract(id);
    if (!node.empty())
        keepUntilIdle(std::move(node.mapped())); // the runner may be in the middle of a call
}

void Room::keepUntilIdle(Run run)
{
    // It goes once the event loop is back.
    auto kept = std::make_shared<Run>(std::move(run));
    QMetaObject::invokeMethod(
        this, [kept] { kept->runner.reset(); }, Qt::QueuedConnection);
}

Result<bool> Room::stopPage(
    const PageId& page, domain::StopCause cause, const QString& reason, const QString& who)
{
    const domain::PageStop stop{cause, who, reason.simplified(), now(), {}, {}};
    // Runs first: even a workspace that takes nothing any more keeps nobody from stopping.
    std::vector<CampaignId> ids;
    for (const auto& [id, run] : m_runs)
        ids.push_back(id);
    for (const auto id : ids) {
        const auto summary = m_store->campaign(id);
        if (summary && summary->campaign.page != page)
            continue;
        if (m_networkWatch)
            m_networkWatch->forget(id);
        auto& run = m_runs.at(id);
        if (run.runner)
            run.runner->pause(domain::PauseReason::PageStopped, domain::sentence(stop));
        else
            run.pauseWanted = true;
    }
    return m_store->stopPage(page, stop);
}

Result<bool> Room::letPageGo(const PageId& page, const QString& who)
{
    return m_store->letPageGo(page, who, now());
}

Result<void> Room::checkNotStopped(const PageId& page)
{
    const auto stops = m_store->pageStops(page);
    if (!stops)
        return stops.err();
    if (stops->isEmpty() || stops->front().liftedAt)
        return {};
    return Err{ErrorCode::PageIsStopped, domain::toIso(stops->front().at), domain::sentence(stops->front())};
}

void Room::checkClock(const PageId& page, const graph::MessageSender& sender)
{
    if (const auto theirs = sender.serverTime()) {
        m_clockAhead[page] = graph::clockAhead(now(), *theirs);
        m_store->noteClockAhead(m_clockAhead[page].value_or(domain::Milliseconds{0}), now());
    }
}

std::optional<domain::Milliseconds> Room::clockAhead(const PageId& page) const
{
    const auto known = m_clockAhead.find(page);
    return known == m_clockAhead.end() ? std::nullopt : known->second;
}

void Room::goOnWhenNetworkIsBack()
{
    const auto start = [this](CampaignId id, NetworkWatch::Answer answer) {
        startRun(id, this, [answer = std::move(answer)](const Result<void>& begun) { answer(begun); });
    };
    const auto isWaiting = [this](CampaignId id) {
        const auto summary = m_store->campaign(id);
        return summary && !m_runs.contains(id) && summary->campaign.state == domain::CampaignState::Paused &&
               summary->campaign.pauseReason == domain::PauseReason::NetworkDown;
    };
    m_networkWatch = std::make_unique<NetworkWatch>(m_clock, start, isWaiting);
}

void Room::tidyDaily()
{
    m_tidier = std::make_unique<Tidier>(*m_store, m_clock, [this] { return isRunning(); });
    m_tidier->begin();
}

std::optional<domain::Instant> Room::goesOnUntil(CampaignId id) const
{
    return m_networkWatch && !m_runs.contains(id) ? m_networkWatch->goesOnUntil(id) : std::nullopt;
}

void Room::lookUp(CampaignId id, const std::vector<domain::DeliveryId>& deliveries, QObject* context,
    std::function<void(Result<void>)> answer)
{
    cancelLookUp();
    m_lookUpAnswer = [asker = QPointer<QObject>(context), answer = std::move(answer)](
                         const Result<void>& how) {
        if (asker)
            answer(how);
    };
    const auto summary = m_store->campaign(id);
    auto questions = summary ? questionsAbout(*m_store, summary->campaign, deliveries)
                             : Result<std::vector<campaign::LookUps::Question>>(summary.err());
    if (!questions) {
        endLookUp(questions.err());
        return;
    }
    const auto page = summary->campaign.page;
    connectPage(page, [this, page, round = m_lookUpRound, asked = std::move(*questions)](
                          const Result<Connection*>& connection) {
        if (round != m_lookUpRound)
            return; // cancelled while the keychain was asked
        if (connection)
            beginLookUp(**connection, page, asked);
        else
            endLookUp(connection.err());
    });
}

void Room::beginLookUp(
    Connection& connection, const PageId& page, std::vector<campaign::LookUps::Question> questions)
{
    m_lookUpPage = page;
    m_lookUps = std::make_unique<campaign::LookUps>(*connection.sender, m_clock, page);
    connect(m_lookUps.get(), &campaign::LookUps::answered, this, &Room::lookedUp);
    connect(m_lookUps.get(), &campaign::LookUps::finished, this, [this] { endLookUp({}); });
    m_lookUps->notBefore(m_nextLookUp);
    m_lookUps->ask(std::move(questions));
}

void Room::cancelLookUp()
{
    ++m_lookUpRound;
    endLookUp(Err{ErrorCode::Cancelled});
}

void Room::endLookUp(const Result<void>& how)
{
    if (auto* old = m_lookUps.release()) {
        m_nextLookUp = old->nextAt();
        old->disconnect(this);
        old->cancel();
        old->deleteLater(); // it may be in the middle of a call
    }
    if (const auto tell = std::exchange(m_lookUpAnswer, {}))
        tell(how);
}

void Room::pauseRun(CampaignId id)
{
    if (m_networkWatch)
        m_networkWatch->forget(id);
    const auto run = m_runs.find(id);
    if (run == m_runs.end())
        return;
    if (run->second.runner)
        run->second.runner->pause();
    else
        run->second.pauseWanted = true;
}

void Room::pauseAll(QObject* context, std::function<void()> answer)
{
    m_waiting.push_back([asker = QPointer<QObject>(context), answer = std::move(answer)] {
        if (asker)
            answer();
    });
    std::vector<CampaignId> ids;
    for (const auto& [id, run] : m_runs)
        ids.push_back(id);
    for (const auto id : ids)
        pauseRun(id);
    answerWhenIdle();
}

void Room::answerWhenIdle()
{
    if (!m_runs.empty())
        return;
    if (m_keepAwake)
        m_keepAwake->release();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_runs.empty())
                m_retired.clear(); // with the access tokens that they hold
        },
        Qt::QueuedConnection);
    for (const auto& answer : std::exchange(m_waiting, {}))
        answer();
}

} // namespace headsup::session
