// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/breaker.h"
#include "campaign/inflightlimit.h"
#include "campaign/runsnapshot.h"
#include "campaign/unwritten.h"
#include "graph/messagesender.h"
#include "graph/pacer.h"
#include "ports/clock.h"
#include "store/writer.h"

#include <QObject>
#include <QTimer>
#include <deque>
#include <optional>

namespace headsup::campaign {

/// Sends one frozen campaign: claim (committed), send once, settle (committed), next. The first person alone,
/// and the next one alone while nothing but passing faults is answered; then paced. Lives on the engine's
/// thread; never blocks it for longer than one transaction. One runner runs one campaign once; it publishes a
/// snapshot after every change and stopped() exactly once at the end.
class Runner : public QObject
{
    Q_OBJECT
public:
    /// The collaborators outlive the runner.
    Runner(store::Writer& writer, graph::MessageSender& sender, graph::Pacer& pacer,
        const ports::Clock& clock, domain::CampaignId campaign, InFlightLimit limit = InFlightLimit(),
        QObject* parent = nullptr);

    static constexpr int kRecent = 12;

    /// Begins, or says why not: CampaignNotRunnable, UselessAfterPassed, StoreFailed. Nothing is sent then.
    [[nodiscard]] domain::Result<void> start();
    /// Claims nobody any more; what is in flight is awaited and settled, then stopped() comes.
    void pause(domain::PauseReason reason = domain::PauseReason::ByPerson, const QString& detail = {});
    [[nodiscard]] const RunSnapshot& snapshot() const { return m_snapshot; }
    /// How often an answer that the workspace does not take is tried again before the run ends without it.
    void setTriesToWrite(int tries) { m_unwritten.setTries(tries); }

Q_SIGNALS:
    void progressed(const headsup::campaign::RunSnapshot& snapshot);
    void stopped(const headsup::campaign::RunSnapshot& snapshot);

private:
    void pump();
    [[nodiscard]] bool claimOne();
    [[nodiscard]] bool nobodyLeft();
    void answered(const domain::Claim& claim, domain::SendOutcome outcome);
    void written(const Unwritten& answer);
    void writeLater();
    void react(const domain::SendOutcome& outcome);
    void takeRest();
    void keepRest();
    void checkClock();
    void waitFor(domain::Instant dueAt, domain::Instant now);
    void halt(domain::PauseReason reason, const QString& detail);
    void endIfQuiet();
    void end();
    void note(const domain::Claim& claim, domain::DeliveryState state, const QString& reason);
    void count(domain::DeliveryState from, domain::DeliveryState to);
    void publish();
    void measureRate();
    void wakeIn(domain::Milliseconds wait);

    store::Writer& m_writer;
    graph::MessageSender& m_sender;
    graph::Pacer& m_pacer;
    const ports::Clock& m_clock;
    domain::CampaignId m_campaign;
    domain::PageId m_page;
    domain::Instant m_restKept{}; ///< end of the rest that the workspace remembers
    std::optional<domain::Instant> m_uselessAfter;
    Breaker m_breaker;
    InFlightLimit m_limit;
    RunSnapshot m_snapshot;
    UnwrittenAnswers m_unwritten;
    QTimer m_wake;
    QTimer m_rewrite;
    std::deque<domain::Milliseconds> m_settledAt; ///< steady times of the last ten seconds
    int m_inFlight = 0;
    bool m_running = false;
    bool m_halted = false; ///< no more claims
    bool m_first = true;   ///< nobody has been reached yet: one person at a time
};

} // namespace headsup::campaign
