// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "ports/clock.h"
#include "session/readline.h"

#include <QObject>
#include <memory>

namespace headsup::ui {

/// Finds out whether anybody waits for the next wave of a finished campaign. Looks at a few thousand people
/// at a time, so that other questions to the workspace get their turn, and ends with the first one found.
class NextWave : public QObject
{
    Q_OBJECT

public:
    /// The reading thread and the clock outlive it.
    NextWave(session::ReadLine& reads, const ports::Clock& clock, QObject* parent = nullptr);
    /// Drops what it looked for before. told() follows, unless the workspace cannot be read.
    void look(const domain::Campaign& campaign);

Q_SIGNALS:
    void told(bool somebodyWaits);

private:
    struct Search;
    void lookOn(const std::shared_ptr<Search>& search);
    session::ReadLine& m_reads;
    const ports::Clock& m_clock;
    session::Ticket m_ticket;
};

} // namespace headsup::ui
