// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/asks.h"

#include "domain/prompt.h"
#include "domain/textfold.h"
#include "store/claimissuer.h"
#include "store/sqlite/chain.h"
#include "store/sqlite/claims.h"
#include "store/sqlite/effects.h"
#include "store/sqlite/pagestops.h"
#include "store/sqlite/permissions.h"
#include "store/sqlite/uses.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::Ask;
using domain::AskId;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::Instant;
using domain::NotAsked;
using domain::Result;

namespace {

[[noreturn]] void noSuchAsk(AskId id)
{
    fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "prompt"), QString::number(id.value()));
}

qint64 promptId(Database& database, const domain::Prompt& prompt)
{
    run(database,
        QStringLiteral("INSERT INTO prompts (text, text_folded) VALUES (?, ?) ON CONFLICT (text) DO NOTHING"),
        prompt.text(), domain::folded(prompt.text()));
    Statement select(database, QStringLiteral("SELECT id FROM prompts WHERE text = ?"));
    select.bind(prompt.text()).run().next();
    return select.number(0);
}

void checkTopicAndCampaign(Database& database, PageKey page, const Ask& ask)
{
    Statement topic(database, QStringLiteral("SELECT 1 FROM topics WHERE id = ? AND page = ?"));
    if (!topic.bind(ask.topic).bind(page.nr).run().next())
        fail(ErrorCode::TopicUnknown, QString::number(ask.topic.value()));
    if (const auto kind = permissionOf(database, ask.topic); kind != domain::Permission::OneTime)
        fail(ErrorCode::PermissionOther, displayName(kind));
    if (!ask.after.isValid())
        return;
    Statement campaign(database, QStringLiteral("SELECT state FROM campaigns WHERE id = ? AND page = ?"));
    if (!campaign.bind(ask.after).bind(page.nr).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "campaign"),
            QString::number(ask.after.value()));
    // Nobody can react to what nobody got, and a draft may be discarded.
    if (const auto state = campaign.value<domain::CampaignState>(0); state == domain::CampaignState::Draft)
        fail(ErrorCode::CampaignNotRunnable, displayName(state));
}

/// What a claim looks at, of one ask and one person.
struct Look
{
    domain::PageId page;
    domain::Psid psid;
    QString title;
    QString payload;
    std::optional<NotAsked> notAsked;
};

Look lookAt(Database& database, AskId id, domain::PersonId person, Instant now)
{
    Statement select(database,
        QStringLiteral(
            "SELECT g.id, p.psid, r.text, t.name, a.key,"
            " CASE WHEN p.last_inbound_at > coalesce(p.window_denied_at, 0) THEN p.last_inbound_at END,"
            " coalesce(p.stopped_at, 0) > coalesce(p.resumed_at, 0) AND NOT EXISTS (SELECT 1 FROM events e"
            "  WHERE e.page = p.page AND e.psid = p.psid AND e.kind = 1 AND e.at > p.stopped_at),"
            " EXISTS (SELECT 1 FROM not_asked x WHERE x.person = p.id),"
            " EXISTS (SELECT 1 FROM ask_requests q WHERE q.person = p.id AND q.state = 2),"
            " EXISTS (SELECT 1 FROM ask_requests q JOIN asks o ON o.id = q.ask WHERE q.person = p.id"
            "  AND o.prompt = a.prompt AND q.state IN (3, 6) AND q.claimed_at > ? - a.cool_down)"
            " OR EXISTS (SELECT 1 FROM asks o JOIN campaigns c ON c.ask = o.id JOIN deliveries d"
            "  ON d.campaign = c.id AND d.person = p.id AND d.state IN (2, 3, 6) WHERE o.page = a.page"
            "  AND o.prompt = a.prompt AND d.requested_at > ? - a.cool_down),"
            " EXISTS (SELECT 1 FROM opt_ins o WHERE o.ask = a.id AND o.person = p.id AND o.state IN (1, 2, "
            "3, 5)),"
            " a.campaign IS NOT NULL AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.person = p.id AND "
            "d.state = 3"
            "  AND d.campaign = a.campaign AND d.reacted_at IS NOT NULL),"
            " EXISTS (SELECT 1 FROM remembered_asks m WHERE m.person = p.id AND m.at > ? - a.cool_down)"
            " FROM asks a JOIN pages g ON g.nr = a.page JOIN topics t ON t.id = a.topic"
            " JOIN prompts r ON r.id = a.prompt JOIN people p ON p.page = a.page"
            " WHERE a.id = ? AND p.id = ? AND p.erased_at IS NULL"));
    if (!select.bind(now).bind(now).bind(now).bind(id).bind(person).run().next())
        noSuchAsk(id);
    Look look;
    look.page = select.id<domain::PageId>(0);
    look.psid = select.id<domain::Psid>(1);
    look.title = select.text(2);
    look.payload = domain::payloadOf(select.text(3), select.text(4));
    const auto last = select.maybeInstant(5);
    const auto until = last ? std::optional(*last + domain::kWindow) : std::nullopt;
    // The first that holds is told, the one that lasts longest first.
    if (select.number(6) != 0)
        look.notAsked = NotAsked::Stopped;
    else if (select.number(7) != 0)
        look.notAsked = NotAsked::Excluded;
    else if (select.number(8) != 0)
        look.notAsked = NotAsked::UnderWay;
    else if (select.number(10) != 0)
        look.notAsked = NotAsked::Agreed;
    else if (select.number(9) != 0 || select.number(12) != 0)
        look.notAsked = NotAsked::CoolDown;
    else if (select.number(11) != 0)
        look.notAsked = NotAsked::NoReaction;
    else if (!domain::isWindowOpen(until, now))
        look.notAsked = NotAsked::WindowClosing;
    return look;
}

struct OpenRequest
{
    qint64 id = 0;
    domain::PersonId person;
};

OpenRequest openRequest(Database& database, const domain::AttemptId& attempt)
{
    Statement select(
        database, QStringLiteral("SELECT id, person, state FROM ask_requests WHERE attempt = ?"));
    if (!select.bind(attempt).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "attempt"), attempt.value());
    if (select.value<DeliveryState>(2) != DeliveryState::InFlight)
        fail(ErrorCode::IllegalMove, slug(select.value<DeliveryState>(2)), QStringLiteral("settled"));
    return {select.number(0), select.id<domain::PersonId>(1)};
}

domain::MessageId echoOfAsk(Database& database, const domain::AttemptId& attempt)
{
    Statement select(database,
        QStringLiteral("SELECT e.mid FROM ask_requests r JOIN people p ON p.id = r.person JOIN events e"
                       " ON e.page = p.page AND e.psid = p.psid WHERE r.attempt = ? AND e.kind = 10"
                       " AND e.detail = r.attempt LIMIT 1"));
    return select.bind(attempt).run().next() ? select.id<domain::MessageId>(0) : domain::MessageId();
}

const QString kMarkAsks = QStringLiteral(
    "UPDATE ask_requests SET delivered_at = coalesce((SELECT min(e.at) FROM people p JOIN events e"
    " ON e.page = p.page AND e.psid = p.psid WHERE p.id = ask_requests.person AND e.kind IN (5, 6)"
    " AND (e.watermark >= ask_requests.claimed_at OR (e.mid <> '' AND e.mid = ask_requests.message_id))), "
    "delivered_at),"
    " read_at = coalesce((SELECT min(e.at) FROM people p JOIN events e ON e.page = p.page AND e.psid = p.psid"
    " WHERE p.id = ask_requests.person AND e.kind = 6 AND e.watermark >= ask_requests.claimed_at), read_at)"
    " WHERE state = 3 AND ");

} // namespace

AskOrigins::AskOrigins(Database& database, PageKey page)
    : m_database(database)
    , m_page(page)
{
}

std::optional<domain::OptInRecord> AskOrigins::resolved(const domain::OptInRecord& record, AskId* origin)
{
    const auto payload = domain::readPayload(record.topicName);
    if (payload.key.isEmpty())
        return std::nullopt;
    auto known = m_known.find(payload.key);
    if (known == m_known.end()) {
        Statement select(m_database,
            QStringLiteral("SELECT a.id, t.name, r.text FROM asks a JOIN topics t ON t.id = a.topic"
                           " JOIN prompts r ON r.id = a.prompt WHERE a.key = ? AND a.page = ?"));
        std::optional<Origin> found;
        if (select.bind(payload.key).bind(m_page.nr).run().next())
            found = Origin{select.id<AskId>(0), select.text(1), select.text(2)};
        known = m_known.insert(payload.key, found);
    }
    auto made = record;
    made.topicName = known->has_value() ? (*known)->topicName : payload.topicName;
    if (known->has_value()) {
        *origin = (*known)->ask;
        if (const auto title = domain::Prompt::from((*known)->title))
            made.prompt = *title;
    } else if (record.prompt.text() == record.topicName) {
        if (const auto title = domain::Prompt::from(payload.topicName))
            made.prompt = *title;
    }
    return made;
}

void AskOrigins::remember(domain::OptInId optIn, AskId origin)
{
    run(m_database, QStringLiteral("UPDATE opt_ins SET ask = ? WHERE id = ?"), origin, optIn);
}

void applyEventsToAsks(Database& database, PageKey page, qint64 after)
{
    // An echo of our own request is the answer that did not come.
    run(database,
        QStringLiteral(
            "UPDATE ask_requests SET state = 3, reason = 'echo', message_id = x.mid FROM"
            " (SELECT r.id AS id, e.mid AS mid FROM events e JOIN ask_requests r ON r.attempt = e.detail"
            " JOIN people p ON p.id = r.person AND p.page = e.page AND p.psid = e.psid"
            " WHERE e.id > ? AND e.page = ? AND e.kind = 10) x WHERE ask_requests.id = x.id"
            " AND ask_requests.state IN (5, 6)"),
        after, page.nr);
    run(database,
        kMarkAsks + QStringLiteral(
                        "person IN (SELECT p.id FROM events n JOIN people p ON p.page = n.page"
                        " AND p.psid = n.psid WHERE n.id > ? AND n.page = ? AND n.kind IN (5, 6))"),
        after, page.nr);
}

AskId insertAsk(Database& database, const Ask& ask, const QString& key, Instant now)
{
    const auto title = orFail(domain::Prompt::from(ask.title));
    const auto after = ask.after.isValid() ? std::optional(ask.after) : std::nullopt;
    const auto prompt = promptId(database, title);
    Statement insert(database,
        QStringLiteral(
            "INSERT INTO asks (page, topic, prompt, key, campaign, created_at, per_second, cool_down,"
            " automatic) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(pageKey(database, ask.page).nr).bind(ask.topic).bind(prompt).bind(key).bind(after).bind(now);
    insert.bind(ask.perSecond).bind(qint64{ask.coolDown.count()}).bind(ask.automatic).run();
    return AskId{insert.insertedId()};
}

Result<AskId> SqliteChain::addAsk(const Ask& ask, Instant now)
{
    return guarded([&] {
        const auto title = orFail(domain::Prompt::from(ask.title.trimmed()));
        if (ask.coolDown < std::chrono::hours{24})
            fail(ErrorCode::InvalidValue, QString::number(ask.coolDown.count()),
                QCoreApplication::translate("Store", "a cool-down of a day or more"));
        Transaction transaction(m_database);
        const auto page = pageKey(m_database, ask.page);
        checkTopicAndCampaign(m_database, page, ask);
        auto trimmed = ask;
        trimmed.title = title.text();
        const auto id = insertAsk(m_database, trimmed, m_random->uuid(), now);
        transaction.commit();
        return id;
    });
}

Result<void> SqliteChain::setAutomatic(AskId id, bool automatic)
{
    return guarded([&] {
        Transaction transaction(m_database);
        if (run(m_database, QStringLiteral("UPDATE asks SET automatic = ? WHERE id = ?"), automatic, id) != 1)
            noSuchAsk(id);
        transaction.commit();
    });
}

Result<void> SqliteChain::excludeFromAsks(
    const domain::PageId& page, const domain::Psid& psid, const QString& reason, Instant now)
{
    return guarded([&] {
        Transaction transaction(m_database);
        domain::PersonId person;
        {
            Statement select(m_database,
                QStringLiteral("SELECT id FROM people WHERE page = ? AND psid = ? AND erased_at IS NULL"));
            if (!select.bind(pageKey(m_database, page).nr).bind(psid).run().next())
                fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "person"), psid.value());
            person = select.id<domain::PersonId>(0);
        }
        run(m_database, QStringLiteral("DELETE FROM not_asked WHERE person = ?"), person);
        if (!reason.trimmed().isEmpty())
            run(m_database, QStringLiteral("INSERT INTO not_asked (person, reason, at) VALUES (?, ?, ?)"),
                person, reason.trimmed(), now);
        transaction.commit();
    });
}

Result<ChainWriter::AskAnswer> SqliteChain::claimAsk(AskId id, domain::PersonId person, Instant now)
{
    return guarded([&]() -> AskAnswer {
        takeStopRequests(m_database);
        Transaction transaction(m_database);
        checkSender(m_database, m_computer);
        auto look = lookAt(m_database, id, person, now);
        if (look.notAsked)
            return {std::nullopt, look.notAsked};
        const auto notice = orFail(policyNotice(look.page));
        if (notice && notice->holds())
            fail(ErrorCode::PolicyEnforced, domain::toIso(notice->at).left(10),
                QString(notice->action + u' ' + notice->reason).trimmed());
        for (const auto& stop : pageStops(m_database, look.page)) {
            if (!stop.liftedAt)
                fail(ErrorCode::PageIsStopped, domain::toIso(stop.at), sentence(stop));
        }
        const domain::AttemptId attempt{m_random->uuid()};
        run(m_database,
            QStringLiteral(
                "INSERT INTO ask_requests (ask, person, attempt, state, claimed_at) VALUES (?, ?, ?, ?, ?)"),
            id, person, attempt, DeliveryState::InFlight, now);
        noteUse(m_database, askedText(look.page, look.psid), pageKey(m_database, look.page).realm, Use::Asked,
            now);
        transaction.commitAfterUses(); // an older copy must know of it before the request leaves
        return {ClaimIssuer::issue(ClaimIssuer::AskContent{
                    attempt, id, look.psid, std::move(look.title), std::move(look.payload)}),
            std::nullopt};
    });
}

Result<void> SqliteChain::settleAsk(
    const domain::AttemptId& attempt, const domain::SendOutcome& answer, Instant now)
{
    return guarded([&] {
        Transaction transaction(m_database);
        const auto open = openRequest(m_database, attempt);
        auto outcome = answer;
        if (outcome.result == domain::SendResult::Unknown) {
            if (const auto mid = echoOfAsk(m_database, attempt); mid.isValid()) {
                outcome.result = domain::SendResult::Accepted;
                outcome.messageId = mid;
                outcome.reason = kEcho;
            }
        }
        auto state = DeliveryState::Failed;
        if (outcome.result == domain::SendResult::Accepted)
            state = DeliveryState::Accepted;
        else if (outcome.result == domain::SendResult::Unknown)
            state = DeliveryState::Uncertain;
        const auto& raw = outcome.raw;
        run(m_database,
            QStringLiteral(
                "UPDATE ask_requests SET state = ?, reason = ?, settled_at = ?, message_id = ?, http = ?,"
                " code = ?, subcode = ?, error_text = ?, fbtrace_id = ?, bytes_handed = ? WHERE id = ?"),
            state, outcome.reason, now, outcome.messageId, raw.http, raw.code, raw.subcode, raw.text,
            raw.fbtraceId, raw.bytesHanded, open.id);
        if (outcome.result == domain::SendResult::Refused && outcome.reason == domain::kOutsideWindow)
            run(m_database, QStringLiteral("UPDATE people SET window_denied_at = ? WHERE id = ?"), now,
                open.person);
        if (state == DeliveryState::Accepted)
            run(m_database, kMarkAsks + QStringLiteral("id = ?"), open.id);
        transaction.commit();
    });
}

Result<qint64> SqliteChain::recoverAsks(Instant now)
{
    return guarded([&] {
        Transaction transaction(m_database);
        const auto changed = run(m_database,
            QStringLiteral("UPDATE ask_requests SET state = ?, reason = ?, settled_at = ? WHERE state = ?"),
            DeliveryState::Uncertain, QString(kInterrupted), now, DeliveryState::InFlight);
        transaction.commit();
        return changed;
    });
}

} // namespace headsup::store::sqlite
