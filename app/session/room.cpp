// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/room.h"

#include "relevance/kindguess.h"

#include <QFileInfo>

namespace headsup::session {

using domain::CampaignId;
using domain::Err;
using domain::ErrorCode;
using domain::PageId;
using domain::Result;
using domain::Secret;

Result<std::unique_ptr<Room>> Room::open(const QString& path)
{
    auto lexicons = relevance::Lexicons::load();
    if (!lexicons)
        return lexicons.err();
    std::unique_ptr<ports::Random> random = std::make_unique<ports::SystemRandom>();
    auto writer = store::openWriter(path, *random, relevance::guessKind);
    if (!writer)
        return writer.err();
    auto checker = std::make_shared<const relevance::Checker>(*lexicons);
    std::unique_ptr<Room> room(new Room(std::move(random), std::move(*writer), std::move(checker), path));
    auto recovered = room->m_store->recover(room->now());
    if (!recovered)
        return recovered.err();
    room->m_recovered = std::move(*recovered);
    return room;
}

Room::Room(std::unique_ptr<ports::Random> random, std::unique_ptr<store::Writer> writer,
    std::shared_ptr<const relevance::Checker> checker, QString path)
    : m_random(std::move(random))
    , m_path(std::move(path))
    , m_store(std::move(writer))
    , m_checker(std::move(checker))
    , m_tokens(m_keychain)
{
}

Room::~Room() = default;

Result<csv::ImportOutcome> Room::importFile(const PageId& page, const QString& path,
    const csv::ImportOptions& options, store::ImportMode mode, const std::atomic<bool>& cancel)
{
    auto sink = m_store->importSink(page, QFileInfo(path).fileName(), mode, now());
    if (!sink)
        return sink.err();
    csv::ImportJob job(path, options, m_clock, **sink);
    return job.run(
        [this](const csv::ImportProgress& progress) { Q_EMIT importProgressed(progress); }, cancel);
}

void Room::connectPage(const PageId& id, QObject* context, std::function<void(Result<Connection*>)> answer)
{
    if (const auto known = m_connections.find(id); known != m_connections.end()) {
        answer(known->second.get());
        return;
    }
    const auto page = m_store->page(id);
    if (!page) {
        answer(page.err());
        return;
    }
    const auto connectWith = [this, answer, id](
                                 const QUrl& url, const QString& version, const Secret& token) {
        const auto endpoint = graph::Endpoint::from(url, version);
        if (!endpoint) {
            answer(endpoint.err());
            return;
        }
        auto& made = m_connections[id] = std::make_unique<Connection>();
        made->transport = std::make_unique<graph::QnamTransport>();
        made->sender = std::make_unique<graph::MessageSender>(
            *made->transport, *endpoint, id, token, settings::PageTokens::appSecret());
        answer(made.get());
    };
    if (page->rehearsal && page->graphUrl.isEmpty()) {
        if (!m_rehearsal) {
            auto started = Rehearsal::start(m_path);
            if (!started) {
                answer(started.err());
                return;
            }
            m_rehearsal = std::move(*started);
        }
        connectWith(m_rehearsal->address(), page->graphVersion, Rehearsal::practiceToken(id));
        return;
    }
    m_tokens.find(id, context, [answer, connectWith, page = *page](const Result<Secret>& token) {
        if (!token && page.rehearsal)
            connectWith(page.graphUrl, page.graphVersion, Rehearsal::practiceToken(page.id));
        else if (!token)
            answer(token.err());
        else
            connectWith(page.graphUrl, page.graphVersion, *token);
    });
}

void Room::testPage(const PageId& page, QObject* context, std::function<void(Result<graph::Identity>)> answer)
{
    connectPage(
        page, context, [page, context, answer = std::move(answer)](const Result<Connection*>& connection) {
            if (!connection) {
                answer(connection.err());
                return;
            }
            (*connection)->sender->identity(context, [page, answer](const Result<graph::Identity>& identity) {
                if (identity && identity->id != page)
                    answer(Err{ErrorCode::WrongPage, page.value(), identity->id.value()});
                else
                    answer(identity);
            });
        });
}

void Room::savePageToken(
    const PageId& page, const Secret& token, QObject* context, std::function<void(Result<void>)> answer)
{
    m_connections.erase(page); // it spoke with the old token
    m_keychain.write(page, token, context, std::move(answer));
}

void Room::startRun(CampaignId id, QObject* context, std::function<void(Result<void>)> answer)
{
    if (m_runs.contains(id)) {
        answer({}); // it runs already: a second press changes nothing
        return;
    }
    const auto summary = m_store->campaign(id);
    if (!summary) {
        answer(summary.err());
        return;
    }
    if (summary->campaign.state != domain::CampaignState::Paused) {
        answer(Err{ErrorCode::CampaignNotRunnable, displayName(summary->campaign.state)});
        return;
    }
    m_runs[id]; // holds the place while the Page is asked
    const auto page = summary->campaign.page;
    testPage(
        page, context, [this, id, page, answer = std::move(answer)](const Result<graph::Identity>& identity) {
            const auto begun = [&]() -> Result<void> {
                if (!identity)
                    return identity.err();
                const auto fresh = m_store->campaign(id);
                if (!fresh)
                    return fresh.err();
                return beginRun(*m_connections.at(page), fresh->campaign);
            }();
            if (!begun)
                m_runs.erase(id);
            answer(begun);
        });
}

Result<void> Room::beginRun(Connection& connection, const domain::Campaign& campaign)
{
    auto& run = m_runs[campaign.id];
    run.pacer = std::make_unique<graph::Pacer>(m_clock, *m_random, campaign.perSecond);
    run.runner =
        std::make_unique<campaign::Runner>(*m_store, *connection.sender, *run.pacer, m_clock, campaign.id);
    connect(run.runner.get(), &campaign::Runner::progressed, this, &Room::runProgressed);
    connect(
        run.runner.get(), &campaign::Runner::stopped, this, [this](const campaign::RunSnapshot& snapshot) {
            // The runner is in the middle of a call: it goes when that is over.
            auto node = m_runs.extract(snapshot.campaign);
            if (!node.empty()) {
                keepUntilIdle(std::move(node.mapped()));
            }
            Q_EMIT runStopped(snapshot);
        });
    return run.runner->start();
}

void Room::keepUntilIdle(Run run)
{
    // The pacer outlives the runner that uses it; both go once the event loop is back.
    auto kept = std::make_shared<Run>(std::move(run));
    QMetaObject::invokeMethod(
        this, [kept] { kept->runner.reset(); }, Qt::QueuedConnection);
}

void Room::pauseRun(CampaignId id)
{
    if (const auto run = m_runs.find(id); run != m_runs.end() && run->second.runner)
        run->second.runner->pause();
}

void Room::pauseAll(QObject* context, std::function<void()> answer)
{
    if (m_runs.empty()) {
        answer();
        return;
    }
    connect(this, &Room::runStopped, context, [this, answer = std::move(answer)] {
        if (m_runs.empty())
            answer();
    });
    std::vector<CampaignId> ids;
    for (const auto& [id, run] : m_runs)
        ids.push_back(id);
    for (const auto id : ids)
        pauseRun(id);
}

QByteArray Room::rehearsalLedger() const
{
    return m_rehearsal ? m_rehearsal->ledger() : QByteArray();
}

} // namespace headsup::session
