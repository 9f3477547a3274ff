// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/askrunner.h"

#include "domain/errortext.h"
#include "graph/reasontext.h"

namespace headsup::campaign {

using domain::Milliseconds;
using domain::SendResult;

namespace {

constexpr int kSilent = 3;
constexpr int kRests = 3;

} // namespace

AskRunner::AskRunner(store::ChainWriter& writer, const graph::MessageSender& sender, graph::Pacer& pacer,
    const ports::Clock& clock, domain::AskId ask, std::vector<domain::PersonId> line, QObject* parent)
    : QObject(parent)
    , m_writer(writer)
    , m_sender(sender)
    , m_pacer(pacer)
    , m_clock(clock)
    , m_line(line.begin(), line.end())
{
    m_run.ask = ask;
    m_run.left = static_cast<qint64>(m_line.size());
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &AskRunner::next);
}

void AskRunner::start()
{
    m_wake.start(0);
}

void AskRunner::stop()
{
    halt({});
    if (!m_underWay && !m_ended)
        m_wake.start(0);
}

void AskRunner::halt(const QString& why)
{
    m_halted = true;
    if (m_run.stoppedBecause.isEmpty())
        m_run.stoppedBecause = why;
}

void AskRunner::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_wake.stop();
    Q_EMIT stopped(m_run);
}

void AskRunner::next()
{
    while (!m_halted && !m_underWay && !m_line.empty()) {
        if (const auto wait = m_pacer.untilNext(); wait > Milliseconds{0}) {
            m_wake.start(wait);
            return;
        }
        const auto person = m_line.front();
        auto answer = m_writer.claimAsk(m_run.ask, person, m_clock.now());
        if (!answer) {
            halt(sentence(answer.error()));
            break;
        }
        m_line.pop_front();
        m_run.left = static_cast<qint64>(m_line.size());
        if (!answer->claim) {
            ++m_run.notAsked[*answer->notAsked];
            continue;
        }
        m_pacer.taken();
        m_underWay = true;
        m_sender.ask(std::move(*answer->claim), this,
            [this, person](const domain::AskClaim& claim, const domain::SendOutcome& outcome) {
                answered(claim, outcome, person);
            });
    }
    Q_EMIT progressed(m_run);
    if (!m_underWay && (m_halted || m_line.empty()))
        end();
}

void AskRunner::answered(
    const domain::AskClaim& claim, const domain::SendOutcome& outcome, domain::PersonId person)
{
    m_underWay = false;
    m_pacer.noteUsage(m_sender.usedPercent());
    const auto detail = outcome.raw.text.isEmpty() ? graph::reasonSentence(outcome.reason) : outcome.raw.text;
    if (const auto settled = m_writer.settleAsk(claim.attempt(), outcome, m_clock.now()); !settled) {
        // Its row says in flight, which the next start shows as uncertain: nobody is asked again because of
        // it.
        halt(sentence(settled.error()));
        ++m_run.uncertain;
        next();
        return;
    }
    const bool paced = outcome.result == SendResult::Refused && outcome.scope == domain::Scope::Pace;
    if (outcome.result == SendResult::Accepted) {
        ++m_run.asked;
        m_pacer.accepted();
        m_rests = 0;
    } else if (paced && ++m_rests <= kRests) {
        m_pacer.rateLimited(outcome.waitSeconds);
        m_line.push_front(person);
        m_run.left = static_cast<qint64>(m_line.size());
    } else {
        ++(outcome.result == SendResult::Unknown ? m_run.uncertain : m_run.failed);
    }
    const bool silent = outcome.result == SendResult::Unknown || outcome.result == SendResult::NotSent;
    m_silent = silent ? m_silent + 1 : 0;
    const bool ofPage = outcome.result != SendResult::Accepted && outcome.scope == domain::Scope::Page;
    if (ofPage || m_silent >= kSilent || m_rests > kRests)
        halt(detail);
    next();
}

} // namespace headsup::campaign
