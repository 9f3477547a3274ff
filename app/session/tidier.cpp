// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/tidier.h"

namespace headsup::session {

namespace {

using namespace std::chrono_literals;
constexpr auto kBetweenSteps = 20ms;
constexpr auto kWhileBusy = 60s;
constexpr auto kBetweenRounds = 24h;

} // namespace

Tidier::Tidier(store::Writer& store, const ports::Clock& clock, std::function<bool()> isBusy)
    : m_store(store)
    , m_clock(clock)
    , m_isBusy(std::move(isBusy))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Tidier::step);
}

void Tidier::begin()
{
    m_timer.start(kBetweenSteps);
}

void Tidier::step()
{
    if (m_isBusy()) {
        m_timer.start(kWhileBusy);
        return;
    }
    const auto step = m_store.applyRetention(m_cursor, m_clock.now());
    if (!step || step->done) {
        m_events += step ? step->events : 0;
        endRound();
        return;
    }
    m_cursor = step->next;
    m_tokens += step->tokens;
    m_events += step->events;
    m_timer.start(kBetweenSteps);
}

void Tidier::endRound()
{
    Q_EMIT roundEnded(std::exchange(m_tokens, 0), std::exchange(m_events, 0));
    m_cursor = {};
    m_timer.start(kBetweenRounds);
}

} // namespace headsup::session
