// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "store/writer.h"

#include <QTimer>
#include <functional>

namespace headsup::session {

/// Keeps a workspace to its retention: soon after it begins and once a day, in small steps between which the
/// thread does its other work. Steps aside while a campaign is being sent. An error ends the round; the next
/// day begins a new one.
class Tidier : public QObject
{
    Q_OBJECT

public:
    /// store and clock outlive it; isBusy says whether something is under way that must not wait.
    Tidier(store::Writer& store, const ports::Clock& clock, std::function<bool()> isBusy);
    void begin();

Q_SIGNALS:
    void roundEnded(qint64 tokens, qint64 events); ///< so many texts were removed

private:
    void step();
    void endRound();

    store::Writer& m_store;
    const ports::Clock& m_clock;
    std::function<bool()> m_isBusy;
    QTimer m_timer;
    store::RetentionCursor m_cursor;
    qint64 m_tokens = 0;
    qint64 m_events = 0;
};

} // namespace headsup::session
