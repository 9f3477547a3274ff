// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/reads.h"

#include <QCoreApplication>
#include <QHash>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::TopicId;

namespace {

QString topicColumns()
{
    return QStringLiteral(
        "SELECT t.id, p.id, t.name, t.kind, t.permission FROM topics t JOIN pages p ON p.nr = t.page");
}

domain::TopicSummary topicOf(const Statement& row)
{
    domain::TopicSummary summary;
    summary.topic.id = row.id<TopicId>(0);
    summary.topic.page = row.id<domain::PageId>(1);
    summary.topic.name = row.text(2);
    summary.topic.kind = row.value<domain::TopicKind>(3);
    summary.topic.permission = row.value<domain::Permission>(4);
    return summary;
}

void readFields(Database& database, domain::TopicSummary& summary)
{
    Statement fields(database, QStringLiteral("SELECT name, value FROM topic_fields WHERE topic = ?"));
    fields.bind(summary.topic.id).run();
    while (fields.next())
        summary.topic.fields.insert(fields.text(0), fields.text(1));
}

void readCounts(Database& database, domain::TopicSummary& summary)
{
    Statement counts(database, QStringLiteral("SELECT state, n FROM topic_counts WHERE topic = ?"));
    counts.bind(summary.topic.id).run();
    while (counts.next())
        summary.counts[counts.value<domain::OptInState>(0)] = counts.number(1);
}

} // namespace

QList<domain::TopicSummary> topics(Database& database, const domain::PageId& page)
{
    QList<domain::TopicSummary> all;
    {
        Statement select(database,
            topicColumns() + QStringLiteral(" WHERE p.id = ? AND t.permission = 1 ORDER BY t.name_folded"));
        select.bind(page).run();
        while (select.next())
            all += topicOf(select);
    }
    for (auto& summary : all) {
        readFields(database, summary);
        readCounts(database, summary);
    }
    return all;
}

domain::TopicSummary topic(Database& database, TopicId id)
{
    Statement select(database, topicColumns() + QStringLiteral(" WHERE t.id = ?"));
    if (!select.bind(id).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "topic"), QString::number(id.value()));
    auto summary = topicOf(select);
    readFields(database, summary);
    readCounts(database, summary);
    return summary;
}

QList<PromptCount> prompts(Database& database, TopicId id)
{
    Statement select(database,
        QStringLiteral(
            "SELECT r.text, sum(CASE WHEN o.state = 1 THEN 1 ELSE 0 END) AS unused, count(*) AS total"
            " FROM opt_ins o JOIN prompts r ON r.id = o.prompt WHERE o.topic = ? GROUP BY r.id, r.text"
            " ORDER BY unused DESC, total DESC, r.text"));
    select.bind(id).run();
    QList<PromptCount> all;
    while (select.next())
        all.append({select.text(0), select.number(1), select.number(2)});
    return all;
}

std::vector<qint64> expiring(Database& database, TopicId id, std::span<const domain::Instant> bounds)
{
    std::vector<qint64> counts;
    for (size_t i = 1; i < bounds.size(); ++i) {
        Statement select(database,
            QStringLiteral("SELECT count(*) FROM opt_ins WHERE topic = ? AND state = 1 AND expires_at >= ?"
                           " AND expires_at < ?"));
        select.bind(id).bind(bounds[i - 1]).bind(bounds[i]).run().next();
        counts.push_back(select.number(0));
    }
    return counts;
}

} // namespace headsup::store::sqlite
