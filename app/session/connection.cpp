// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection.h"

namespace headsup::session {

using domain::Result;

namespace {

/// About as long as the Graph API takes on a good line, so that a rehearsal feels like the real thing.
constexpr domain::Milliseconds kLatency{120};

} // namespace

Result<std::unique_ptr<Rehearsal>> Rehearsal::start(const QString& workspacePath)
{
    rehearsal::SimSetup setup;
    setup.ledgerPath = workspacePath + QStringLiteral(".rehearsal");
    setup.latency = kLatency;
    auto sim = rehearsal::SimThread::start(std::move(setup));
    if (!sim)
        return sim.err();
    return std::unique_ptr<Rehearsal>(new Rehearsal(std::move(*sim)));
}

QByteArray Rehearsal::ledger() const
{
    QByteArray json;
    m_sim->run([&json](rehearsal::SimServer& server) { json = server.sim().ledger().toJson(false); });
    return json;
}

domain::Secret Rehearsal::practiceToken(const domain::PageId& page)
{
    return domain::Secret(QStringLiteral("rehearsal-") + page.value());
}

} // namespace headsup::session
