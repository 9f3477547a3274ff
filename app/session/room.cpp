// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/room.h"

#include "csv/targetfile.h"
#include "domain/textfold.h"
#include "graph/reasontext.h"
#include "graph/servertime.h"
#include "relevance/kindguess.h"
#include "session/doubts.h"
#include "session/places.h"
#include "store/chain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <utility>

namespace headsup::session {

using domain::CampaignId;
using domain::Err;
using domain::ErrorCode;
using domain::PageId;
using domain::Result;
using domain::Secret;

namespace {

/// The prompts of topics that have one each. A webhook tells the payload of an opt-in, not what was shown.
QHash<QString, domain::Prompt> onlyPrompts(store::Reader& reader, const PageId& page)
{
    QHash<QString, domain::Prompt> known;
    const auto topics = reader.topics(page);
    if (!topics)
        return known;
    for (const auto& one : *topics) {
        const auto prompts = reader.prompts(one.topic.id);
        if (!prompts || prompts->size() != 1)
            continue;
        if (const auto prompt = domain::Prompt::from(prompts->front().prompt))
            known.insert(domain::folded(one.topic.name), *prompt);
    }
    return known;
}

QString missingRight(const graph::TokenRights& rights)
{
    const auto key = QStringLiteral("messaging_permission");
    const QString listed = rights.permissions.isEmpty() ? QStringLiteral("–") : rights.permissions;
    return graph::reasonSentence(key) + u' ' + graph::nextStep(key) + QStringLiteral(" (") + listed + u')';
}

} // namespace

Result<std::unique_ptr<Room>> Room::open(const QString& path)
{
    auto lexicons = relevance::Lexicons::load();
    if (!lexicons)
        return lexicons.err();
    std::unique_ptr<ports::Random> random = std::make_unique<ports::SystemRandom>();
    auto writer = store::openWriter(path, *random, relevance::guessKind, {usesFolder(), computerName()});
    if (!writer)
        return writer.err();
    auto checker = std::make_shared<const relevance::Checker>(*lexicons);
    std::unique_ptr<Room> room(new Room(std::move(random), std::move(*writer), std::move(checker), path));
    auto recovered = room->m_store->recover(room->now());
    if (!recovered)
        return recovered.err();
    room->m_recovered = std::move(*recovered);
    if (const auto asks = room->m_store->chainWriter().recoverAsks(room->now()); !asks)
        return asks.err();
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

Room::~Room()
{
    // Connections answer what is under way while they end, and those answers look for the runs.
    for (auto& [id, run] : m_runs)
        run.runner.reset();
    m_lookUps.reset();
    m_retired.clear();
    m_connections.clear();
}

Result<csv::ImportOutcome> Room::importFile(const PageId& page, const QString& path,
    const csv::ImportOptions& options, store::ImportMode mode, const std::atomic<bool>& cancel,
    const TopicNames& names)
{
    auto sink = m_store->importSink(page, QFileInfo(path).fileName(), mode, now());
    if (!sink)
        return sink.err();
    NamingSink naming(**sink, names);
    csv::ImportJob job(path, options, m_clock, naming);
    return job.run(
        [this](const csv::ImportProgress& progress) { Q_EMIT importProgressed(progress); }, cancel);
}

Result<webhook::CaptureOutcome> Room::importCapture(const PageId& page, const QString& path,
    const webhook::CaptureOptions& options, store::ImportMode mode, const std::atomic<bool>& cancel)
{
    if (const auto target = csv::checkTarget(options.rejectsPath); !target)
        return target.err();
    auto sink = m_store->importSink(page, QFileInfo(path).fileName(), mode, now());
    if (!sink)
        return sink.err();
    auto known = options;
    known.knownPrompts = onlyPrompts(*m_store, page);
    webhook::CaptureJob job(path, page, known, m_clock, **sink);
    const auto publish = [this](qint64 done, qint64 total, const domain::BatchReport& counts) {
        Q_EMIT importProgressed(csv::ImportProgress{done, total, counts});
    };
    return job.run(publish, cancel);
}

Result<store::BackupReport> Room::backUp(const QString& target, const store::CancelFlag& cancel)
{
    if (isRunning())
        return Err{ErrorCode::CampaignIsSending};
    return store::backUp(m_path, target, cancel);
}

void Room::connectPage(const PageId& id, std::function<void(Result<Connection*>)> answer)
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
    if (page->rehearsal) {
        answer(connectRehearsal(*page));
        return;
    }
    const auto change = m_tokenChanges[id];
    m_tokens.find(
        id, this, [this, answer = std::move(answer), page = *page, change](const Result<Secret>& token) {
            if (change != m_tokenChanges[page.id])
                connectPage(page.id, answer); // another token was saved while the keychain was asked
            else if (token)
                answer(connectWith(page, *token, settings::PageTokens::appSecret()));
            else
                answer(token.err());
        });
}

Result<Connection*> Room::connectRehearsal(domain::Page page)
{
    if (page.graphUrl.isEmpty()) {
        if (!m_rehearsal) {
            auto started = Rehearsal::start(m_path);
            if (!started)
                return started.err();
            m_rehearsal = std::move(*started);
        }
        page.graphUrl = m_rehearsal->address();
    }
    if (!graph::isLoopback(page.graphUrl))
        return Err{ErrorCode::GraphUrlInvalid, page.graphUrl.toDisplayString()};
    return connectWith(page, Rehearsal::practiceToken(page.id), {});
}

Result<Connection*> Room::connectWith(const domain::Page& page, const Secret& token, const Secret& appSecret)
{
    const auto endpoint = graph::Endpoint::from(page.graphUrl, page.graphVersion);
    if (!endpoint)
        return endpoint.err();
    auto made = std::make_unique<Connection>();
    made->transport = std::make_unique<graph::QnamTransport>();
    made->sender =
        std::make_unique<graph::MessageSender>(*made->transport, *endpoint, page.id, token, appSecret);
    retire(page.id);
    return (m_connections[page.id] = std::move(made)).get();
}

void Room::retire(const PageId& page)
{
    if (m_lookUps && page == m_lookUpPage)
        cancelLookUp();
    auto old = m_connections.extract(page);
    if (!old.empty())
        m_retired.push_back(std::move(old.mapped()));
}

void Room::askPage(const PageId& page, std::function<void(Result<Asked>)> answer)
{
    connectPage(page, [this, page, answer = std::move(answer)](const Result<Connection*>& connection) {
        if (!connection) {
            answer(connection.err());
            return;
        }
        const auto judge = [this, page, answer, used = *connection](const Result<graph::Identity>& identity) {
            if (identity) // without an answer the connection may be at its end
                checkClock(page, *used->sender);
            if (!identity)
                answer(identity.err());
            else if (identity->id != page)
                answer(Err{ErrorCode::WrongPage, page.value(), identity->id.value()});
            else
                answer(Asked{used, *identity});
        };
        (*connection)->sender->identity(this, judge);
    });
}

void Room::testPage(const PageId& page, QObject* context, std::function<void(Result<graph::Identity>)> answer)
{
    askPage(
        page, [asker = QPointer<QObject>(context), answer = std::move(answer)](const Result<Asked>& asked) {
            if (!asker)
                return;
            if (!asked) {
                answer(asked.err());
                return;
            }
            const auto judge = [answer, identity = asked->identity](const graph::TokenRights& rights) {
                if (rights.messaging)
                    answer(identity);
                else
                    answer(Err{ErrorCode::GraphRefused, QStringLiteral("230"), missingRight(rights)});
            };
            asked->connection->sender->rights(asker, judge);
        });
}

void Room::savePageToken(
    const PageId& page, const Secret& token, QObject* context, std::function<void(Result<void>)> answer)
{
    retire(page); // it speaks with the old token
    ++m_tokenChanges[page];
    m_keychain.write(page, token, context, std::move(answer));
}

void Room::startRun(CampaignId id, QObject* context, std::function<void(Result<void>)> answer)
{
    auto tell = [asker = QPointer<QObject>(context), answer = std::move(answer)](const Result<void>& begun) {
        if (asker)
            answer(begun);
    };
    if (const auto run = m_runs.find(id); run != m_runs.end()) {
        if (run->second.runner)
            tell({}); // it runs already: a second press changes nothing
        else
            run->second.askers.push_back(std::move(tell));
        return;
    }
    if (const auto repaired = repairStuck(id); !repaired) {
        tell(repaired);
        return;
    }
    const auto summary = m_store->campaign(id);
    if (!summary) {
        tell(summary.err());
        return;
    }
    if (summary->campaign.state != domain::CampaignState::Paused) {
        tell(Err{ErrorCode::CampaignNotRunnable, displayName(summary->campaign.state)});
        return;
    }
    if (const auto free = checkNotStopped(summary->campaign.page); !free) {
        tell(free);
        return;
    }
    if (m_keepAwake)
        m_keepAwake->hold(QCoreApplication::translate("Room", "Messages are being sent"));
    m_runs[id].askers.push_back(std::move(tell)); // also holds the place while the Page is asked
    askPage(summary->campaign.page, [this, id](const Result<Asked>& asked) {
        const auto askers = std::exchange(m_runs.at(id).askers, {});
        const auto begun = beginRun(id, asked);
        if (!begun)
            forgetRun(id);
        for (const auto& asker : askers)
            asker(begun);
        if (!begun)
            answerWhenIdle();
    });
}

Result<void> Room::repairStuck(CampaignId id)
{
    // A campaign that is "sending", or somebody "in flight", with nobody sending: a full disk kept the pause
    // or an answer from being written.
    const auto summary = m_store->campaign(id);
    if (!m_runs.empty() || !summary)
        return {};
    const bool sends = summary->campaign.state == domain::CampaignState::Sending;
    if (!sends && summary->counts[domain::DeliveryState::InFlight] == 0)
        return {};
    if (const auto recovered = m_store->recover(now()); !recovered)
        return recovered.err();
    return {};
}

Result<void> Room::beginRun(CampaignId id, const Result<Asked>& asked)
{
    auto& run = m_runs.at(id);
    if (run.pauseWanted)
        return Err{ErrorCode::Cancelled};
    if (!asked)
        return asked.err();
    const auto summary = m_store->campaign(id);
    if (!summary)
        return summary.err();
    auto* pacer = pacerOf(summary->campaign.page);
    pacer->setRate(summary->campaign.perSecond);
    run.runner =
        std::make_unique<campaign::Runner>(*m_store, *asked->connection->sender, *pacer, m_clock, id);
    connect(run.runner.get(), &campaign::Runner::progressed, this, &Room::runProgressed);
    connect(
        run.runner.get(), &campaign::Runner::stopped, this, [this](const campaign::RunSnapshot& snapshot) {
            auto last = snapshot;
            if (m_networkWatch)
                last.goesOnUntil = m_networkWatch->stopped(last);
            forgetRun(last.campaign);
            Q_EMIT runStopped(last);
            answerWhenIdle();
        });
    return run.runner->start();
}

graph::Pacer* Room::pacerOf(const PageId& page)
{
    // One pace a Page: what Messenger allows, and the rests that it asks for, are the Page's.
    auto& pacer = m_pacers[page];
    if (!pacer)
        pacer = std::make_unique<graph::Pacer>(m_clock, *m_random);
    return pacer.get();
}

void Room::lineTo(const PageId& page, QObject* context, std::function<void(Result<Line>)> answer)
{
    askPage(page, [this, page, asker = QPointer<QObject>(context), answer = std::move(answer)](
                      const Result<Asked>& asked) {
        if (!asker)
            return;
        if (!asked)
            answer(asked.err());
        else
            answer(Line{asked->connection->sender.get(), pacerOf(page)});
    });
}

void Room::forgetRun(CampaignId id)
{
    auto node = m_runs.extract(id);
    if (!node.empty())
        keepUntilIdle(std::move(node.mapped())); // the runner may be in the middle of a call
}

void Room::keepUntilIdle(Run run)
{
    // It goes once the event loop is back.
    auto kept = std::make_shared<Run>(std::move(run));
    QMetaObject::invokeMethod(
        this, [kept] { kept->runner.reset(); }, Qt::QueuedConnection);
}

Result<bool> Room::stopPage(
    const PageId& page, domain::StopCause cause, const QString& reason, const QString& who)
{
    const domain::PageStop stop{cause, who, reason.simplified(), now(), {}, {}};
    // Runs first: even a workspace that takes nothing any more keeps nobody from stopping.
    std::vector<CampaignId> ids;
    for (const auto& [id, run] : m_runs)
        ids.push_back(id);
    for (const auto id : ids) {
        const auto summary = m_store->campaign(id);
        if (summary && summary->campaign.page != page)
            continue;
        if (m_networkWatch)
            m_networkWatch->forget(id);
        auto& run = m_runs.at(id);
        if (run.runner)
            run.runner->pause(domain::PauseReason::PageStopped, domain::sentence(stop));
        else
            run.pauseWanted = true;
    }
    return m_store->stopPage(page, stop);
}

Result<bool> Room::letPageGo(const PageId& page, const QString& who)
{
    return m_store->letPageGo(page, who, now());
}

Result<void> Room::checkNotStopped(const PageId& page)
{
    const auto stops = m_store->pageStops(page);
    if (!stops)
        return stops.err();
    if (stops->isEmpty() || stops->front().liftedAt)
        return {};
    return Err{ErrorCode::PageIsStopped, domain::toIso(stops->front().at), domain::sentence(stops->front())};
}

void Room::checkClock(const PageId& page, const graph::MessageSender& sender)
{
    if (const auto theirs = sender.serverTime()) {
        m_clockAhead[page] = graph::clockAhead(now(), *theirs);
        m_store->noteClockAhead(m_clockAhead[page].value_or(domain::Milliseconds{0}));
    }
}

std::optional<domain::Milliseconds> Room::clockAhead(const PageId& page) const
{
    const auto known = m_clockAhead.find(page);
    return known == m_clockAhead.end() ? std::nullopt : known->second;
}

void Room::goOnWhenNetworkIsBack()
{
    const auto start = [this](CampaignId id, NetworkWatch::Answer answer) {
        startRun(id, this, [answer = std::move(answer)](const Result<void>& begun) { answer(begun); });
    };
    const auto isWaiting = [this](CampaignId id) {
        const auto summary = m_store->campaign(id);
        return summary && !m_runs.contains(id) && summary->campaign.state == domain::CampaignState::Paused &&
               summary->campaign.pauseReason == domain::PauseReason::NetworkDown;
    };
    m_networkWatch = std::make_unique<NetworkWatch>(m_clock, start, isWaiting);
}

void Room::tidyDaily()
{
    m_tidier = std::make_unique<Tidier>(*m_store, m_clock, [this] { return isRunning(); });
    m_tidier->begin();
}

std::optional<domain::Instant> Room::goesOnUntil(CampaignId id) const
{
    return m_networkWatch && !m_runs.contains(id) ? m_networkWatch->goesOnUntil(id) : std::nullopt;
}

void Room::lookUp(CampaignId id, const std::vector<domain::DeliveryId>& deliveries, QObject* context,
    std::function<void(Result<void>)> answer)
{
    cancelLookUp();
    m_lookUpAnswer = [asker = QPointer<QObject>(context), answer = std::move(answer)](
                         const Result<void>& how) {
        if (asker)
            answer(how);
    };
    const auto summary = m_store->campaign(id);
    auto questions = summary ? questionsAbout(*m_store, summary->campaign, deliveries)
                             : Result<std::vector<campaign::LookUps::Question>>(summary.err());
    if (!questions) {
        endLookUp(questions.err());
        return;
    }
    const auto page = summary->campaign.page;
    connectPage(page, [this, page, round = m_lookUpRound, asked = std::move(*questions)](
                          const Result<Connection*>& connection) {
        if (round != m_lookUpRound)
            return; // cancelled while the keychain was asked
        if (connection)
            beginLookUp(**connection, page, asked);
        else
            endLookUp(connection.err());
    });
}

void Room::beginLookUp(
    Connection& connection, const PageId& page, std::vector<campaign::LookUps::Question> questions)
{
    m_lookUpPage = page;
    m_lookUps = std::make_unique<campaign::LookUps>(*connection.sender, m_clock, page);
    connect(m_lookUps.get(), &campaign::LookUps::answered, this, &Room::lookedUp);
    connect(m_lookUps.get(), &campaign::LookUps::finished, this, [this] { endLookUp({}); });
    m_lookUps->notBefore(m_nextLookUp);
    m_lookUps->ask(std::move(questions));
}

void Room::cancelLookUp()
{
    ++m_lookUpRound;
    endLookUp(Err{ErrorCode::Cancelled});
}

void Room::endLookUp(const Result<void>& how)
{
    if (auto* old = m_lookUps.release()) {
        m_nextLookUp = old->nextAt();
        old->disconnect(this);
        old->cancel();
        old->deleteLater(); // it may be in the middle of a call
    }
    if (const auto tell = std::exchange(m_lookUpAnswer, {}))
        tell(how);
}

void Room::pauseRun(CampaignId id)
{
    if (m_networkWatch)
        m_networkWatch->forget(id);
    const auto run = m_runs.find(id);
    if (run == m_runs.end())
        return;
    if (run->second.runner)
        run->second.runner->pause();
    else
        run->second.pauseWanted = true;
}

void Room::pauseAll(QObject* context, std::function<void()> answer)
{
    m_waiting.push_back([asker = QPointer<QObject>(context), answer = std::move(answer)] {
        if (asker)
            answer();
    });
    std::vector<CampaignId> ids;
    for (const auto& [id, run] : m_runs)
        ids.push_back(id);
    for (const auto id : ids)
        pauseRun(id);
    answerWhenIdle();
}

void Room::answerWhenIdle()
{
    if (!m_runs.empty())
        return;
    if (m_keepAwake)
        m_keepAwake->release();
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_runs.empty())
                m_retired.clear(); // with the access tokens that they hold
        },
        Qt::QueuedConnection);
    for (const auto& answer : std::exchange(m_waiting, {}))
        answer();
}

QByteArray Room::rehearsalLedger() const
{
    return m_rehearsal ? m_rehearsal->ledger() : QByteArray();
}

} // namespace headsup::session
