// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/recipient.h"
#include "store/sqlite/chain.h"
#include "store/sqlite/reads.h"

#include <QCoreApplication>
#include <algorithm>

// Who may be asked next, and what consent led to what.
namespace headsup::store::sqlite {

using domain::AskId;
using domain::ErrorCode;
using domain::Instant;
using domain::NotAsked;
using domain::Result;

namespace {

QString askColumns()
{
    return QStringLiteral(
        "SELECT a.id, g.id, a.topic, r.text, a.key, a.campaign, a.created_at, a.per_second, a.cool_down, "
        "a.automatic,"
        " t.name, (SELECT count(*) FROM ask_requests q WHERE q.ask = a.id AND q.state = 3)"
        " + (SELECT count(*) FROM campaigns c JOIN deliveries d ON d.campaign = c.id WHERE c.ask = a.id"
        "  AND d.state = 3),"
        " (SELECT count(*) FROM ask_requests q WHERE q.ask = a.id AND q.state = 5)"
        " + (SELECT count(*) FROM campaigns c JOIN deliveries d ON d.campaign = c.id WHERE c.ask = a.id"
        "  AND d.state = 5),"
        " (SELECT count(*) FROM ask_requests q WHERE q.ask = a.id AND q.state IN (2, 6))"
        " + (SELECT count(*) FROM campaigns c JOIN deliveries d ON d.campaign = c.id WHERE c.ask = a.id"
        "  AND d.state IN (2, 6)),"
        " (SELECT count(*) FROM opt_ins o WHERE o.ask = a.id) FROM asks a JOIN pages g ON g.nr = a.page"
        " JOIN topics t ON t.id = a.topic JOIN prompts r ON r.id = a.prompt");
}

AskSummary askOf(const Statement& row)
{
    AskSummary out;
    auto& ask = out.ask;
    ask.id = row.id<AskId>(0);
    ask.page = row.id<domain::PageId>(1);
    ask.topic = row.id<domain::TopicId>(2);
    ask.title = row.text(3);
    ask.key = row.text(4);
    if (!row.isNull(5))
        ask.after = row.id<domain::CampaignId>(5);
    ask.createdAt = row.instant(6);
    ask.perSecond = row.real(7);
    ask.coolDown = domain::Milliseconds{row.number(8)};
    ask.automatic = row.number(9) != 0;
    out.topicName = row.text(10);
    out.asked = row.number(11);
    out.failed = row.number(12);
    out.uncertain = row.number(13);
    out.agreed = row.number(14);
    return out;
}

/// The first that holds, the one that lasts longest first.
std::optional<NotAsked> reasonOf(const Statement& row, int first)
{
    constexpr std::array kOrder{NotAsked::Stopped, NotAsked::Excluded, NotAsked::UnderWay, NotAsked::Agreed,
        NotAsked::CoolDown, NotAsked::NoReaction, NotAsked::WindowClosing};
    for (size_t i = 0; i < kOrder.size(); ++i) {
        if (row.number(first + static_cast<int>(i)) != 0)
            return kOrder[i];
    }
    return std::nullopt;
}

domain::PersonId personOf(Database& database, PageKey page, const domain::Psid& psid)
{
    Statement select(
        database, QStringLiteral("SELECT id FROM people WHERE page = ? AND psid = ? AND erased_at IS NULL"));
    if (!select.bind(page.nr).bind(psid).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "person"), psid.value());
    return select.id<domain::PersonId>(0);
}

using Steps = std::vector<ChainStep>;

void addAsked(Database& database, domain::PersonId person, Steps& steps)
{
    Statement select(database,
        QStringLiteral(
            "SELECT q.claimed_at, a.topic, r.text, a.id, a.campaign FROM ask_requests q JOIN asks a"
            " ON a.id = q.ask JOIN prompts r ON r.id = a.prompt WHERE q.person = ? AND q.state IN (3, 6)"
            // A follow-up that is itself the next prompt.
            " UNION ALL SELECT d.requested_at, a.topic, r.text, a.id, c.id FROM campaigns c JOIN asks a"
            " ON a.id = c.ask JOIN prompts r ON r.id = a.prompt JOIN deliveries d ON d.campaign = c.id"
            " AND d.person = ? AND d.state IN (3, 6)"));
    select.bind(person).bind(person).run();
    while (select.next()) {
        ChainStep step;
        step.kind = ChainStep::Kind::Asked;
        step.at = select.instant(0);
        step.topic = select.id<domain::TopicId>(1);
        step.words = select.text(2);
        step.ask = select.id<AskId>(3);
        if (!select.isNull(4))
            step.campaign = select.id<domain::CampaignId>(4);
        steps.push_back(step);
    }
}

void addAgreed(Database& database, domain::PersonId person, Steps& steps)
{
    Statement select(database,
        QStringLiteral("SELECT o.opted_in_at, o.topic, r.text, o.id, o.ask FROM opt_ins o JOIN prompts r"
                       " ON r.id = o.prompt WHERE o.person = ?"));
    select.bind(person).run();
    while (select.next()) {
        ChainStep step;
        step.kind = ChainStep::Kind::Agreed;
        step.at = select.instant(0);
        step.topic = select.id<domain::TopicId>(1);
        step.words = select.text(2);
        step.optIn = select.id<domain::OptInId>(3);
        if (!select.isNull(4))
            step.ask = select.id<AskId>(4);
        steps.push_back(step);
    }
}

void addTold(Database& database, domain::PersonId person, Steps& steps)
{
    Statement select(database,
        QStringLiteral(
            "SELECT coalesce(d.requested_at, d.changed_at), c.topic, d.text, d.opt_in, c.id, d.reacted_at"
            " FROM deliveries d JOIN campaigns c ON c.id = d.campaign WHERE d.person = ? AND d.state = 3"));
    select.bind(person).run();
    while (select.next()) {
        ChainStep step;
        step.kind = ChainStep::Kind::Told;
        step.at = select.instant(0);
        step.topic = select.id<domain::TopicId>(1);
        step.words = select.text(2);
        step.optIn = select.id<domain::OptInId>(3);
        step.campaign = select.id<domain::CampaignId>(4);
        steps.push_back(step);
        if (select.isNull(5))
            continue;
        step.kind = ChainStep::Kind::Reacted;
        step.at = select.instant(5);
        step.words.clear();
        step.optIn = {};
        steps.push_back(step);
    }
}

} // namespace

Result<QList<AskSummary>> SqliteChain::asks(const domain::PageId& page)
{
    return guarded([&] {
        Statement select(m_database, askColumns() + QStringLiteral(" WHERE g.id = ? ORDER BY a.id DESC"));
        select.bind(page).run();
        QList<AskSummary> all;
        while (select.next())
            all += askOf(select);
        return all;
    });
}

Result<AskSummary> SqliteChain::ask(AskId id)
{
    return guarded([&] {
        Statement select(m_database, askColumns() + QStringLiteral(" WHERE a.id = ?"));
        if (!select.bind(id).run().next())
            fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "prompt"),
                QString::number(id.value()));
        return askOf(select);
    });
}

Result<std::vector<OpenWindow>> SqliteChain::openWindows(
    const domain::PageId& page, AskId ask, Instant now, int limit)
{
    return guarded([&] {
        // Who agreed already is asked once for all of them: there is no index by person on opt-ins.
        Statement select(m_database,
            QStringLiteral(
                "SELECT p.id, p.psid, p.name, p.last_inbound_at,"
                " (SELECT e.kind FROM events e WHERE e.page = p.page AND e.psid = p.psid AND e.kind IN (1, "
                "2, 3, 4)"
                "  ORDER BY e.at DESC LIMIT 1),"
                " (SELECT d.campaign FROM deliveries d WHERE d.person = p.id AND d.state = 3"
                "  AND d.reacted_at IS NOT NULL ORDER BY d.reacted_at DESC LIMIT 1) AS reacted,"
                " (SELECT max(q.claimed_at) FROM ask_requests q WHERE q.person = p.id AND q.state IN (2, 3, "
                "6)),"
                " coalesce(p.stopped_at, 0) > coalesce(p.resumed_at, 0) AND NOT EXISTS (SELECT 1 FROM events "
                "e"
                "  WHERE e.page = p.page AND e.psid = p.psid AND e.kind = 1 AND e.at > p.stopped_at),"
                " EXISTS (SELECT 1 FROM not_asked x WHERE x.person = p.id),"
                " EXISTS (SELECT 1 FROM ask_requests q WHERE q.person = p.id AND q.state = 2),"
                " p.id IN (SELECT o.person FROM opt_ins o WHERE o.topic = a.topic AND o.state IN (1, 2, 3, "
                "5)),"
                " EXISTS (SELECT 1 FROM ask_requests q JOIN asks b ON b.id = q.ask WHERE q.person = p.id"
                "  AND b.prompt = a.prompt AND q.state IN (3, 6) AND q.claimed_at > ? - a.cool_down)"
                " OR EXISTS (SELECT 1 FROM asks o JOIN campaigns c ON c.ask = o.id JOIN deliveries d"
                "  ON d.campaign = c.id AND d.person = p.id AND d.state IN (2, 3, 6) WHERE o.page = a.page"
                "  AND o.prompt = a.prompt AND d.requested_at > ? - a.cool_down)"
                " OR EXISTS (SELECT 1 FROM remembered_asks m WHERE m.person = p.id AND m.at > ? - "
                "a.cool_down),"
                " a.campaign IS NOT NULL AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.person = p.id"
                "  AND d.state = 3 AND d.campaign = a.campaign AND d.reacted_at IS NOT NULL),"
                " p.last_inbound_at <= ?"
                " FROM people p LEFT JOIN asks a ON a.id = ? WHERE p.page = ? AND p.last_inbound_at > ?"
                " AND p.last_inbound_at > coalesce(p.window_denied_at, 0) AND p.erased_at IS NULL"
                " ORDER BY p.last_inbound_at, p.id LIMIT ?"));
        select.bind(now)
            .bind(now)
            .bind(now)
            .bind(now - domain::kWindow + domain::kWindowMargin)
            .bind(ask)
            .bind(pageKey(m_database, page).nr)
            .bind(now - domain::kWindow)
            .bind(limit)
            .run();
        std::vector<OpenWindow> rows;
        while (select.next()) {
            OpenWindow row;
            row.person = select.id<domain::PersonId>(0);
            row.psid = select.id<domain::Psid>(1);
            row.name = select.text(2);
            row.lastAct = select.instant(3);
            row.closesAt = row.lastAct + domain::kWindow;
            if (!select.isNull(4))
                row.act = select.value<domain::EventKind>(4);
            if (!select.isNull(5))
                row.reactedTo = select.id<domain::CampaignId>(5);
            row.lastAskedAt = select.maybeInstant(6);
            row.notAsked = reasonOf(select, 7);
            rows.push_back(std::move(row));
        }
        QHash<domain::CampaignId, QString> names;
        for (auto& row : rows) {
            if (!row.reactedTo.isValid())
                continue;
            auto name = names.find(row.reactedTo);
            if (name == names.end())
                name = names.insert(row.reactedTo, campaign(m_database, row.reactedTo).campaign.name);
            row.reactedToName = *name;
        }
        return rows;
    });
}

Result<std::vector<ChainStep>> SqliteChain::steps(const domain::PageId& page, const domain::Psid& psid)
{
    return guarded([&] {
        const auto person = personOf(m_database, pageKey(m_database, page), psid);
        Steps steps;
        addAsked(m_database, person, steps);
        addAgreed(m_database, person, steps);
        addTold(m_database, person, steps);
        std::stable_sort(
            steps.begin(), steps.end(), [](const ChainStep& a, const ChainStep& b) { return a.at < b.at; });
        return steps;
    });
}

Result<std::vector<EchoEvidence>> SqliteChain::echoes(domain::CampaignId campaign)
{
    return guarded([&] {
        constexpr std::chrono::milliseconds kDay = std::chrono::hours{24};
        constexpr std::chrono::milliseconds kClocks = domain::kWindowMargin;
        Statement select(m_database,
            QStringLiteral(
                "SELECT d.id, d.opt_in, p.psid, d.requested_at, e.at, e.mid,"
                " json_valid(e.raw) AND json_extract(e.raw, '$.message.text') IS d.text AS same"
                " FROM deliveries d JOIN people p ON p.id = d.person JOIN events e ON e.page = p.page"
                " AND e.psid = p.psid AND e.kind = 10 WHERE d.campaign = ? AND d.state = 6"
                " AND e.at BETWEEN d.requested_at - ? AND d.requested_at + ?"
                " ORDER BY d.ordinal, same DESC, e.at"));
        select.bind(campaign).bind(qint64{kClocks.count()}).bind(qint64{kDay.count()}).run();
        std::vector<EchoEvidence> all;
        while (select.next()) {
            all.push_back({select.id<domain::DeliveryId>(0), select.id<domain::OptInId>(1),
                select.id<domain::Psid>(2), select.instant(3), select.instant(4),
                select.id<domain::MessageId>(5), select.number(6) != 0});
        }
        return all;
    });
}

Result<QList<ChainRates>> SqliteChain::rates(const domain::PageId& page)
{
    return guarded([&] {
        QMap<domain::TopicId, ChainRates> all;
        for (const auto& one : topics(m_database, page)) {
            all[one.topic.id].topic = one.topic.id;
            all[one.topic.id].topicName = one.topic.name;
        }
        const auto nr = pageKey(m_database, page).nr;
        const auto count = [&](const char* sql, qint64 ChainRates::*to) {
            Statement select(m_database, QString::fromLatin1(sql));
            select.bind(nr).run();
            while (select.next()) {
                if (const auto known = all.find(select.id<domain::TopicId>(0)); known != all.end())
                    (*known).*to = select.number(1);
            }
        };
        count("SELECT a.topic, sum((SELECT count(*) FROM ask_requests q WHERE q.ask = a.id AND q.state = 3)"
              " + (SELECT count(*) FROM campaigns c JOIN deliveries d ON d.campaign = c.id"
              "  WHERE c.ask = a.id AND d.state = 3)) FROM asks a WHERE a.page = ? GROUP BY a.topic",
            &ChainRates::asked);
        count("SELECT a.topic, count(*) FROM asks a JOIN opt_ins o ON o.ask = a.id WHERE a.page = ? GROUP BY "
              "a.topic",
            &ChainRates::agreed);
        count(
            "SELECT c.topic, count(*) FROM campaigns c JOIN deliveries d ON d.campaign = c.id AND d.state = 3"
            " WHERE c.page = ? GROUP BY c.topic",
            &ChainRates::told);
        count("SELECT c.topic, count(d.reacted_at) FROM campaigns c JOIN deliveries d ON d.campaign = c.id"
              " AND d.state = 3 WHERE c.page = ? GROUP BY c.topic",
            &ChainRates::reacted);
        count(
            "SELECT c.topic, sum((SELECT count(*) FROM asks a JOIN ask_requests q ON q.ask = a.id"
            " AND q.state = 3 WHERE a.campaign = c.id) + CASE WHEN c.ask IS NULL THEN 0 ELSE (SELECT count(*)"
            " FROM deliveries d WHERE d.campaign = c.id AND d.state = 3) END) FROM campaigns c"
            " WHERE c.page = ? GROUP BY c.topic",
            &ChainRates::askedAgain);
        auto rows = all.values();
        std::sort(rows.begin(), rows.end(), [](const ChainRates& a, const ChainRates& b) {
            return a.topicName.localeAwareCompare(b.topicName) < 0;
        });
        return rows;
    });
}

} // namespace headsup::store::sqlite
