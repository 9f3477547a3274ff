// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/engine.h"

#include <QObject>
#include <QSet>

namespace headsup::ui {

/// Which campaigns of the open workspace are being sent.
class RunWatch : public QObject
{
    Q_OBJECT

public:
    /// The engine outlives it.
    explicit RunWatch(session::Engine& engine, QObject* parent = nullptr);
    [[nodiscard]] bool isAnyRunning() const { return !m_running.isEmpty(); }

Q_SIGNALS:
    void began();
    void ended(const headsup::campaign::RunSnapshot& snapshot);

private:
    QSet<domain::CampaignId> m_running;
};

} // namespace headsup::ui
