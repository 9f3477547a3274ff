// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/room.h"

#include "csv/targetfile.h"
#include "domain/textfold.h"
#include "graph/reasontext.h"
#include "relevance/kindguess.h"
#include "session/permissionsink.h"
#include "session/places.h"
#include "store/chain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <utility>

namespace headsup::session {

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

Result<csv::ImportOutcome> Room::importPermissions(const PageId& page, const QString& path,
    const csv::ImportOptions& options, domain::Permission kind, const QString& topicName,
    store::ImportMode mode, const std::atomic<bool>& cancel)
{
    auto sink = m_store->importSink(page, QFileInfo(path).fileName(), mode, now());
    if (!sink)
        return sink.err();
    PermissionSink permissions(**sink, kind, topicName, m_clock);
    // A list of people names no topic, and one that was given must not make a list of opt-ins of it.
    auto reading = options;
    reading.defaults.removeIf(
        [](const csv::Assignment& given) { return given.field.field == csv::Field::Topic; });
    const auto insight = csv::inspectFile(path, reading);
    if (!insight || !insight->map.isPeopleList())
        reading = options;
    csv::ImportJob job(path, reading, m_clock, permissions);
    auto outcome =
        job.run([this](const csv::ImportProgress& progress) { Q_EMIT importProgressed(progress); }, cancel);
    if (outcome && outcome->insight.map.isPeopleList()) {
        // Those who can be written to from now on count as what they are.
        outcome->report.added = permissions.added();
        outcome->report.known = std::max<qint64>(0, outcome->report.known - permissions.added());
    }
    return outcome;
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
                m_tokens.findAppSecret(this, [this, answer, page, change, token = *token](const Secret& app) {
                    if (change != m_tokenChanges[page.id])
                        connectPage(page.id, answer);
                    else
                        answer(connectWith(page, token, app));
                });
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

void Room::subscriptions(
    const PageId& page, QObject* context, std::function<void(Result<graph::Subscriptions>)> answer)
{
    askPage(
        page, [asker = QPointer<QObject>(context), answer = std::move(answer)](const Result<Asked>& asked) {
            if (!asker)
                return;
            if (!asked)
                answer(asked.err());
            else
                asked->connection->sender->subscriptions(
                    asker, [answer](const graph::Subscriptions& found) { answer(found); });
        });
}

void Room::fetchPermissions(
    const PageId& page, QObject* context, std::function<void(Result<domain::BatchReport>)> answer)
{
    auto tell = [asker = QPointer<QObject>(context), answer = std::move(answer)](
                    const Result<domain::BatchReport>& report) {
        if (asker)
            answer(report);
    };
    askPage(page, [this, page, tell = std::move(tell)](const Result<Asked>& asked) {
        if (!asked)
            tell(asked.err());
        else
            fetchPart(*asked->connection, page, {}, {}, tell);
    });
}

void Room::fetchPart(Connection& connection, const PageId& page, std::vector<domain::PermissionRecord> taken,
    const QString& after, std::function<void(Result<domain::BatchReport>)> answer)
{
    constexpr size_t kMost = 2'000'000; // more than any Page has: a list without an end
    const auto sofar = std::make_shared<std::vector<domain::PermissionRecord>>(std::move(taken));
    connection.sender->recurringTokens(after, this,
        [this, &connection, page, sofar, after, answer = std::move(answer)](
            const Result<graph::RecurringPart>& part) {
            if (!part) {
                answer(part.err());
                return;
            }
            sofar->insert(sofar->end(), part->records.begin(), part->records.end());
            const bool known = m_connections.contains(page) && m_connections.at(page).get() == &connection;
            if (part->next.isEmpty())
                answer(m_store->chainWriter().keepPermissions(
                    page, QStringLiteral("notification_message_tokens"), *sofar, now()));
            else if (part->next == after || sofar->size() > kMost || !known)
                answer(Err{ErrorCode::Cancelled}); // the access token changed, or the list goes in circles
            else
                fetchPart(connection, page, std::move(*sofar), part->next, answer);
        });
}

void Room::appSecret(QObject* context, std::function<void(const Secret&)> answer)
{
    m_tokens.findAppSecret(context, std::move(answer));
}

void Room::saveAppSecret(const Secret& secret, QObject* context, std::function<void(Result<void>)> answer)
{
    std::vector<PageId> speaking; // with the old one
    for (const auto& [page, connection] : m_connections)
        speaking.push_back(page);
    for (const auto& page : speaking) {
        retire(page);
        ++m_tokenChanges[page];
    }
    m_keychain.write(ports::appSecretKey(), secret, context, std::move(answer));
}

Result<void> Room::setGraphVersion(const PageId& page, const QString& version)
{
    if (const auto set = m_store->setGraphVersion(page, version); !set)
        return set.err();
    retire(page); // it speaks the old version
    return {};
}

void Room::askKept(const PageId& page, QObject* context, std::function<void(Result<Kept>)> answer)
{
    m_keychain.read(
        page, context, [this, page, context, answer = std::move(answer)](const Result<Secret>& token) {
            if (!token) {
                answer(token.err());
                return;
            }
            m_keychain.read(ports::appSecretKey(), context,
                [answer, token = !token->isEmpty()](const Result<Secret>& secret) {
                    answer(Kept{token, secret && !secret->isEmpty()});
                });
        });
}

void Room::savePageToken(
    const PageId& page, const Secret& token, QObject* context, std::function<void(Result<void>)> answer)
{
    retire(page); // it speaks with the old token
    ++m_tokenChanges[page];
    m_keychain.write(page, token, context, std::move(answer));
}

QByteArray Room::rehearsalLedger() const
{
    return m_rehearsal ? m_rehearsal->ledger() : QByteArray();
}

} // namespace headsup::session
