// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connection.h"

#include "store/grants.h"

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
    // Opened at the first question, on the stand-in's own thread.
    auto known = std::make_shared<std::unique_ptr<store::Grants>>();
    const auto grants = [known, workspacePath]() -> store::Grants* {
        if (!*known) {
            if (auto opened = store::Grants::open(workspacePath))
                *known = std::move(*opened);
        }
        return known->get();
    };
    setup.options.giverOf = [grants](const domain::PageId& page, const domain::Secret& token) {
        auto* from = grants();
        const auto giver = from ? from->giverOf(page, token) : Result<std::optional<domain::Psid>>({});
        return giver ? *giver : std::nullopt;
    };
    setup.options.knownSince = [grants](const domain::PageId& page, const domain::Psid& person) {
        auto* from = grants();
        const auto since = from ? from->firstOptIn(page, person) : Result<std::optional<domain::Instant>>({});
        return since ? *since : std::nullopt;
    };
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
