// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/chain.h"
#include "store/sqlite/reads.h"

#include <QHash>

namespace headsup::store::sqlite {

using domain::DeliveryState;
using domain::Instant;
using domain::Result;
using domain::TopicId;

namespace {

using Reports = QHash<TopicId, TopicReport>;

/// Deliveries by topic and state in one pass; only tokens for one message are spent.
void addDeliveries(Database& database, qint64 page, Instant from, Instant until, Reports& reports)
{
    Statement select(database,
        QStringLiteral(
            "SELECT c.topic, d.state, count(*), count(CASE WHEN d.way = 1 AND t.permission = 1 THEN 1 END),"
            " count(d.reacted_at), count(c.ask) FROM campaigns c JOIN topics t ON t.id = c.topic"
            " JOIN deliveries d ON d.campaign = c.id WHERE c.page = ? AND d.state IN (3, 5, 6)"
            " AND d.changed_at >= ? AND d.changed_at < ? GROUP BY c.topic, d.state"));
    select.bind(page).bind(from).bind(until).run();
    while (select.next()) {
        auto& report = reports[select.id<TopicId>(0)];
        switch (select.value<DeliveryState>(1)) {
        case DeliveryState::Accepted:
            report.accepted = select.number(2);
            report.spent = select.number(3);
            report.reacted = select.number(4);
            report.askedAgain += select.number(5); // a follow-up that is the next prompt
            break;
        case DeliveryState::Failed:
            report.failed = select.number(2);
            break;
        default:
            report.uncertain = select.number(2);
        }
    }
}

} // namespace

Result<QList<TopicReport>> SqliteChain::topicReports(const domain::PageId& id, Instant from, Instant until)
{
    return guarded([&] {
        const auto page = pageKey(m_database, id);
        Reports reports;
        const auto count = [&](const QString& sql, qint64 TopicReport::*into) {
            Statement select(m_database, sql);
            select.bind(page.nr).bind(from).bind(until).run();
            while (select.next())
                reports[select.id<TopicId>(0)].*into += select.number(1);
        };
        count(QStringLiteral(
                  "SELECT topic, count(*) FROM opt_ins WHERE page = ? AND opted_in_at >= ?"
                  " AND opted_in_at < ? AND topic NOT IN (SELECT id FROM topics WHERE permission <> 1)"
                  " GROUP BY topic"),
            &TopicReport::given);
        // By the index of a topic's opt-ins alone.
        count(
            QStringLiteral("SELECT o.topic, count(*) FROM topics t JOIN opt_ins o ON o.topic = t.id"
                           " WHERE t.page = ? AND t.permission = 1 AND o.expires_at >= ? AND o.expires_at < ?"
                           " AND o.state = 7 GROUP BY o.topic"),
            &TopicReport::expired);
        count(QStringLiteral("SELECT a.topic, count(*) FROM asks a JOIN ask_requests q ON q.ask = a.id"
                             " WHERE a.page = ? AND q.state = 3 AND q.claimed_at >= ? AND q.claimed_at < ?"
                             " GROUP BY a.topic"),
            &TopicReport::asked);
        count(QStringLiteral("SELECT a.topic, count(*) FROM asks a JOIN campaigns c ON c.ask = a.id"
                             " JOIN deliveries d ON d.campaign = c.id WHERE a.page = ? AND d.state = 3"
                             " AND d.changed_at >= ? AND d.changed_at < ? GROUP BY a.topic"),
            &TopicReport::asked);
        count(QStringLiteral("SELECT c.topic, count(*) FROM asks a JOIN campaigns c ON c.id = a.campaign"
                             " JOIN ask_requests q ON q.ask = a.id WHERE a.page = ? AND q.state = 3"
                             " AND q.claimed_at >= ? AND q.claimed_at < ? GROUP BY c.topic"),
            &TopicReport::askedAgain);
        addDeliveries(m_database, page.nr, from, until, reports);
        Statement names(m_database,
            QStringLiteral("SELECT id, name, kind FROM topics WHERE page = ? ORDER BY name_folded, id"));
        names.bind(page.nr).run();
        QList<TopicReport> all;
        while (names.next()) {
            const auto found = reports.constFind(names.id<TopicId>(0));
            if (found == reports.cend())
                continue;
            all.append(*found);
            all.last().topic = found.key();
            all.last().name = names.text(1);
            all.last().kind = names.value<domain::TopicKind>(2);
        }
        return all;
    });
}

} // namespace headsup::store::sqlite
