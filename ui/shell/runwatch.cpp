// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/runwatch.h"

namespace headsup::ui {

RunWatch::RunWatch(session::Engine& engine, QObject* parent)
    : QObject(parent)
{
    connect(&engine, &session::Engine::runProgressed, this, [this](const campaign::RunSnapshot& snapshot) {
        const bool runs = snapshot.state == domain::CampaignState::Sending || snapshot.stopping;
        if (!runs || m_running.contains(snapshot.campaign))
            return;
        m_running.insert(snapshot.campaign);
        Q_EMIT began();
    });
    connect(&engine, &session::Engine::runStopped, this, [this](const campaign::RunSnapshot& snapshot) {
        m_running.remove(snapshot.campaign);
        Q_EMIT ended(snapshot);
    });
}

} // namespace headsup::ui
