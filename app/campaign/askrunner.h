// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/messagesender.h"
#include "graph/pacer.h"
#include "ports/clock.h"
#include "store/chain.h"

#include <QMap>
#include <QObject>
#include <QTimer>
#include <deque>
#include <vector>

namespace headsup::campaign {

/// How far the asking of one prompt is.
struct AskRun
{
    domain::AskId ask;
    qint64 asked = 0; ///< accepted by Messenger
    qint64 failed = 0;
    qint64 uncertain = 0;
    qint64 left = 0;                         ///< still in line
    QMap<domain::NotAsked, qint64> notAsked; ///< found so when their turn came
    QString stoppedBecause; ///< a sentence; empty where the line came to its end or a person stopped it
};

/// Asks a line of people, one after the other at the Page's pace: claim (committed), send once, settle. Stops
/// at the first answer that concerns the whole Page, and after three in a row that say nothing. Lives on the
/// engine's thread; stopped() comes exactly once, from the event loop.
class AskRunner final : public QObject
{
    Q_OBJECT
public:
    /// The collaborators outlive it.
    AskRunner(store::ChainWriter& writer, const graph::MessageSender& sender, graph::Pacer& pacer,
        const ports::Clock& clock, domain::AskId ask, std::vector<domain::PersonId> line,
        QObject* parent = nullptr);

    void start();
    /// Asks nobody any more; what is under way is awaited and settled.
    void stop();
    [[nodiscard]] const AskRun& run() const { return m_run; }

Q_SIGNALS:
    void progressed(const headsup::campaign::AskRun& run);
    void stopped(const headsup::campaign::AskRun& run);

private:
    void next();
    void answered(const domain::AskClaim& claim, const domain::SendOutcome& outcome, domain::PersonId person);
    void halt(const QString& why);
    void end();
    store::ChainWriter& m_writer;
    const graph::MessageSender& m_sender;
    graph::Pacer& m_pacer;
    const ports::Clock& m_clock;
    std::deque<domain::PersonId> m_line;
    AskRun m_run;
    QTimer m_wake;
    bool m_halted = false;
    bool m_underWay = false;
    bool m_ended = false;
    int m_silent = 0; ///< answers in a row that said nothing
    int m_rests = 0;  ///< rate limits in a row
};

} // namespace headsup::campaign
