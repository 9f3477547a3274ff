// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "graph/messagesender.h"
#include "graph/qnamtransport.h"
#include "rehearsal/simthread.h"

#include <memory>

namespace headsup::session {

/// The stand-in for the Graph API inside the program, with the account of what was presented to it kept
/// beside the workspace: a token used in one rehearsal is used in the next.
class Rehearsal
{
public:
    [[nodiscard]] static domain::Result<std::unique_ptr<Rehearsal>> start(const QString& workspacePath);
    [[nodiscard]] QUrl address() const { return m_sim->address(); }
    /// {"arrivals", "accepted", "tokens", "twice"} as JSON: what really came.
    [[nodiscard]] QByteArray ledger() const;
    /// The access token of a Page in rehearsal: the stand-in plays every Page and reads from it which one is
    /// meant. It opens nothing else.
    [[nodiscard]] static domain::Secret practiceToken(const domain::PageId& page);

private:
    explicit Rehearsal(std::unique_ptr<rehearsal::SimThread> sim)
        : m_sim(std::move(sim))
    {
    }
    std::unique_ptr<rehearsal::SimThread> m_sim;
};

/// One Page's way to the Graph API.
struct Connection
{
    std::unique_ptr<ports::Transport> transport;
    std::unique_ptr<graph::MessageSender> sender;
};

} // namespace headsup::session
