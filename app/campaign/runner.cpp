// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/runner.h"

#include "domain/errortext.h"
#include "graph/reasontext.h"
#include "graph/servertime.h"

namespace headsup::campaign {

using domain::CampaignState;
using domain::DeliveryState;
using domain::Err;
using domain::ErrorCode;
using domain::Milliseconds;
using domain::PauseReason;
using domain::Result;
using domain::SendResult;
using store::ClaimAnswer;

namespace {

constexpr Milliseconds kAfterUnsent{1'000};
constexpr Milliseconds kRateSpan{10'000};
/// A run stays open for a rest, but not for somebody who may be asked again in days.
constexpr Milliseconds kLongestStay = std::chrono::hours{1};
/// Two ends of one rest that differ by less are the same.
constexpr Milliseconds kSameRest{2'000};

} // namespace

Runner::Runner(store::Writer& writer, graph::MessageSender& sender, graph::Pacer& pacer,
    const ports::Clock& clock, domain::CampaignId campaign, InFlightLimit limit, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_sender(sender)
    , m_pacer(pacer)
    , m_clock(clock)
    , m_campaign(campaign)
    , m_limit(limit)
{
    m_snapshot.campaign = campaign;
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &Runner::pump);
    m_rewrite.setSingleShot(true);
    connect(&m_rewrite, &QTimer::timeout, this, &Runner::writeLater);
}

Result<void> Runner::start()
{
    const auto summary = m_writer.campaign(m_campaign);
    if (!summary)
        return summary.err();
    m_uselessAfter = summary->campaign.uselessAfter;
    if (m_uselessAfter && *m_uselessAfter <= m_clock.now())
        return Err{ErrorCode::UselessAfterPassed, domain::toIso(*m_uselessAfter)};
    if (const auto started = m_writer.startSending(m_campaign); !started)
        return started.err();
    m_running = true;
    m_page = summary->campaign.page;
    m_snapshot.state = CampaignState::Sending;
    m_snapshot.pauseReason = PauseReason::None;
    m_snapshot.pauseDetail.clear();
    m_snapshot.counts = summary->counts;
    m_snapshot.firstAlone = true;
    m_pacer.noteUsage(m_sender.usedPercent()); // the Page was asked who it is before
    checkClock();
    takeRest();
    keepRest();
    publish();
    wakeIn(Milliseconds{0});
    return {};
}

void Runner::pause(PauseReason reason, const QString& detail)
{
    if (!m_running || m_halted)
        return;
    halt(reason, detail);
    publish();
    endIfQuiet();
}

void Runner::wakeIn(Milliseconds wait)
{
    m_wake.start(std::max(wait, Milliseconds{0}));
}

void Runner::pump()
{
    if (!m_running)
        return;
    m_snapshot.waitingUntil.reset();
    if (nobodyLeft())
        m_halted = true; // a rest would only keep it open
    while (!m_halted && m_inFlight < (m_first ? 1 : m_limit.allowed(m_pacer.effectiveRate()))) {
        if (const auto wait = m_pacer.untilNext(); wait > Milliseconds{0}) {
            if (const auto held = m_pacer.heldFor(); held > Milliseconds{0})
                m_snapshot.waitingUntil = m_clock.now() + held;
            wakeIn(wait);
            break;
        }
        if (!claimOne())
            break;
    }
    publish();
    endIfQuiet();
}

/// Also by the books: meanwhile somebody may have been put in line again.
bool Runner::nobodyLeft()
{
    if (m_snapshot.counts.open() > 0)
        return false;
    const auto summary = m_writer.campaign(m_campaign);
    if (!summary)
        return false; // the next claim says why
    m_snapshot.counts = summary->counts;
    return m_snapshot.counts.open() == 0;
}

/// False where no further claim can follow now.
bool Runner::claimOne()
{
    const auto now = m_clock.now();
    if (m_uselessAfter && *m_uselessAfter <= now) {
        halt(PauseReason::UselessAfterPassed, {});
        return false;
    }
    auto answer = m_writer.claimNext(m_campaign, now);
    if (!answer) {
        halt(PauseReason::WorkspaceFailed, sentence(answer.error()));
        return false;
    }
    switch (answer->kind) {
    case ClaimAnswer::Kind::Claimed:
        break;
    case ClaimAnswer::Kind::Waiting:
        waitFor(answer->dueAt, now);
        return false;
    case ClaimAnswer::Kind::PageStopped:
        halt(PauseReason::PageStopped, answer->stopped ? domain::sentence(*answer->stopped) : QString());
        return false;
    case ClaimAnswer::Kind::NothingLeft:
        // What is in flight may still come back into the line.
        m_halted = m_inFlight == 0;
        return false;
    case ClaimAnswer::Kind::NotSending:
        m_halted = true;
        return false;
    }
    m_pacer.taken();
    ++m_inFlight;
    count(answer->cameFrom, DeliveryState::InFlight);
    note(*answer->claim, DeliveryState::InFlight, {});
    m_sender.send(std::move(*answer->claim), this,
        [this, left = m_clock.steady()](const domain::Claim& claim, const domain::SendOutcome& outcome) {
            if (outcome.raw.http > 0)
                m_limit.answered(m_clock.steady() - left);
            answered(claim, outcome);
        });
    return true;
}

void Runner::answered(const domain::Claim& claim, domain::SendOutcome outcome)
{
    --m_inFlight;
    m_pacer.noteUsage(m_sender.usedPercent());
    checkClock();
    if (outcome.result == SendResult::Refused && outcome.scope == domain::Scope::Pace) {
        const auto rest = m_pacer.rateLimited(outcome.waitSeconds);
        outcome.waitSeconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(rest).count());
    }
    const auto now = m_clock.now();
    Unwritten answer{claim.attempt(), claim.optIn(), outcome, settlementOf(outcome, now, claim.recipient())};
    if (const auto settled = m_writer.settle(claim.attempt(), outcome, answer.settlement, now); !settled) {
        // What is known must not be lost: it is kept until the workspace takes it, and nobody is written to
        // meanwhile.
        halt(PauseReason::WorkspaceFailed, sentence(settled.error()));
        m_unwritten.keep(std::move(answer));
        if (const auto wait = m_unwritten.nextBreak(); wait && !m_rewrite.isActive())
            m_rewrite.start(*wait);
        publish();
        endIfQuiet();
        return;
    }
    note(claim, answer.settlement.delivery, outcome.reason);
    written(answer);
    react(outcome);
    pump();
}

void Runner::written(const Unwritten& answer)
{
    count(DeliveryState::InFlight, answer.settlement.delivery);
    m_settledAt.push_back(m_clock.steady());
}

/// The answers that the workspace did not take before, until it takes them or has refused them too often: the
/// claims then stay in flight in the books, and the next start shows them as uncertain.
void Runner::writeLater()
{
    while (!m_unwritten.isEmpty()) {
        const auto& answer = m_unwritten.front();
        if (!m_writer.settle(answer.attempt, answer.outcome, answer.settlement, m_clock.now())) {
            if (const auto wait = m_unwritten.nextBreak()) {
                m_rewrite.start(*wait);
                return;
            }
            m_unwritten.giveUp();
            break;
        }
        written(answer);
        m_unwritten.written();
    }
    publish();
    endIfQuiet();
}

void Runner::react(const domain::SendOutcome& outcome)
{
    const bool refused = outcome.result == SendResult::Refused;
    if (outcome.result == SendResult::Accepted)
        m_pacer.accepted();
    const auto detail = outcome.raw.text.isEmpty() ? graph::reasonSentence(outcome.reason) : outcome.raw.text;
    if (const auto reason = m_breaker.see(outcome)) {
        if (!m_halted) { // what is answered after that changes nothing about why it stopped
            m_snapshot.unreached =
                *reason == PauseReason::NetworkDown && outcome.result == SendResult::NotSent;
        }
        halt(*reason, detail);
    } else if (m_first && outcome.reason == domain::kUnlisted) {
        // Nobody knows what it means: nobody else is written to before somebody has looked. A passing fault
        // is tried on the next person alone, until the breaker has seen enough of them in a row.
        halt(PauseReason::PageRefused, detail);
    } else if (outcome.result == SendResult::NotSent) {
        m_pacer.holdFor(kAfterUnsent);
    } else if (outcome.result == SendResult::Unknown && outcome.scope == domain::Scope::Pace) {
        m_pacer.stumbled();
    }
    // An answer may name a rest without being a refusal.
    if (!(refused && outcome.scope == domain::Scope::Pace) && outcome.waitSeconds > 0)
        m_pacer.rest(std::chrono::seconds{outcome.waitSeconds});
    keepRest();
    if (outcome.result == SendResult::Accepted || (refused && outcome.scope == domain::Scope::Person)) {
        m_first = false;
        m_snapshot.firstAlone = false;
    }
}

/// What the workspace remembers of a rest holds also where this program has only begun.
void Runner::takeRest()
{
    const auto rest = m_writer.pageRest(m_page);
    if (!rest || !*rest)
        return;
    if (const auto left = (*rest)->left(m_clock.now()); left > Milliseconds{0}) {
        m_restKept = (*rest)->until;
        m_pacer.rest(left);
        m_snapshot.waitingUntil = m_clock.now() + left;
    }
}

void Runner::keepRest()
{
    const auto left = m_pacer.restFor();
    const auto now = m_clock.now();
    if (left == Milliseconds{0} || std::chrono::abs(now + left - m_restKept) < kSameRest)
        return;
    if (const auto kept = m_writer.keepRest(m_page, {now, now + left}); kept)
        m_restKept = now + left;
    else // this program rests all the same
        qWarning("a rest could not be kept: %s", qUtf8Printable(logText(kept.error())));
}

void Runner::checkClock()
{
    const auto theirs = m_sender.serverTime();
    if (!theirs)
        return;
    m_snapshot.clockAhead = graph::clockAhead(m_clock.now(), *theirs);
    m_writer.noteClockAhead(m_snapshot.clockAhead.value_or(Milliseconds{0}), m_clock.now());
}

void Runner::waitFor(domain::Instant dueAt, domain::Instant now)
{
    m_snapshot.waitingUntil = dueAt;
    if (dueAt - now <= kLongestStay)
        wakeIn(std::max(dueAt - now, Milliseconds{50}));
    else if (m_inFlight == 0) // what is in flight may still put somebody in line
        halt(PauseReason::NotYetDue, domain::toIso(dueAt));
}

void Runner::halt(PauseReason reason, const QString& detail)
{
    m_halted = true;
    m_wake.stop();
    m_snapshot.stopping = true;
    if (m_snapshot.pauseReason != PauseReason::None)
        return;
    m_snapshot.pauseReason = reason;
    m_snapshot.pauseDetail = detail;
    // Also in the workspace at once, so that a crash from here on keeps the reason.
    if (const auto paused = m_writer.pause(m_campaign, reason, detail); !paused)
        qWarning("campaign could not be paused: %s", qUtf8Printable(logText(paused.error())));
}

void Runner::endIfQuiet()
{
    if (m_running && m_halted && m_inFlight == 0 && !m_rewrite.isActive())
        end();
}

void Runner::end()
{
    m_running = false;
    m_wake.stop();
    const auto finished = m_writer.finishIfDone(m_campaign);
    if (const auto summary = m_writer.campaign(m_campaign); summary.ok()) {
        m_snapshot.state = summary->campaign.state;
        m_snapshot.counts = summary->counts;
    } else {
        m_snapshot.state = CampaignState::Paused;
        m_snapshot.pauseReason = PauseReason::WorkspaceFailed;
    }
    if (finished && *finished)
        m_snapshot.pauseReason = PauseReason::None;
    if (m_snapshot.state == CampaignState::Sending) {
        // The books hold something in flight that could not be written down: nobody sends it any more.
        if (m_snapshot.pauseReason == PauseReason::None)
            m_snapshot.pauseReason = PauseReason::WorkspaceFailed;
        if (m_writer.pause(m_campaign, m_snapshot.pauseReason, m_snapshot.pauseDetail))
            m_snapshot.state = CampaignState::Paused;
    }
    m_snapshot.stopping = false;
    m_snapshot.firstAlone = false;
    m_snapshot.left.reset();
    publish();
    Q_EMIT stopped(m_snapshot);
}

void Runner::count(DeliveryState from, DeliveryState to)
{
    --m_snapshot.counts[from];
    ++m_snapshot.counts[to];
}

void Runner::note(const domain::Claim& claim, DeliveryState state, const QString& reason)
{
    auto& recent = m_snapshot.recent;
    for (auto& row : recent) {
        if (row.optIn == claim.optIn()) {
            row.state = state;
            row.reason = reason;
            return;
        }
    }
    recent.prepend({claim.optIn(), claim.psid(), claim.personName(), state, reason});
    if (recent.size() > kRecent)
        recent.removeLast();
}

void Runner::measureRate()
{
    const auto now = m_clock.steady();
    while (!m_settledAt.empty() && now - m_settledAt.front() > kRateSpan)
        m_settledAt.pop_front();
    if (!m_running || m_settledAt.size() < 3) {
        m_snapshot.perSecond = 0;
        m_snapshot.left.reset();
        return;
    }
    const auto span = std::max(now - m_settledAt.front(), Milliseconds{1});
    m_snapshot.perSecond =
        1000.0 * static_cast<double>(m_settledAt.size() - 1) / static_cast<double>(span.count());
    if (m_snapshot.perSecond > 0)
        m_snapshot.left = Milliseconds{static_cast<qint64>(
            1000.0 * static_cast<double>(m_snapshot.counts.open()) / m_snapshot.perSecond)};
}

void Runner::publish()
{
    measureRate();
    Q_EMIT progressed(m_snapshot);
}

} // namespace headsup::campaign
