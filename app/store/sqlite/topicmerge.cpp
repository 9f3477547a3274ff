// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/topicmerge.h"

#include "domain/textfold.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::TopicId;

namespace {

void checkMergeable(Database& database, const domain::Topic& from, const domain::Topic& into)
{
    if (from.id == into.id || from.page != into.page || from.permission != domain::Permission::OneTime ||
        into.permission != domain::Permission::OneTime) {
        fail(ErrorCode::InvalidValue, QString::number(into.id.value()),
            QCoreApplication::translate("Store", "another topic of the same Page"));
    }
    Statement sending(
        database, QStringLiteral("SELECT 1 FROM campaigns WHERE topic IN (?, ?) AND state = ? LIMIT 1"));
    if (sending.bind(from.id).bind(into.id).bind(domain::CampaignState::Sending).run().next())
        fail(ErrorCode::CampaignIsSending);
}

} // namespace

void addAlias(Database& database, PageKey page, const QString& name, TopicId topic)
{
    run(database,
        QStringLiteral("INSERT INTO topic_aliases (page, name_folded, topic) VALUES (?, ?, ?)"
                       " ON CONFLICT (page, name_folded) DO UPDATE SET topic = excluded.topic"),
        page.nr, domain::folded(name), topic);
}

void takeName(Database& database, PageKey page, const QString& folded)
{
    run(database, QStringLiteral("DELETE FROM topic_aliases WHERE page = ? AND name_folded = ?"), page.nr,
        folded);
}

qint64 nextTopicId(Database& database)
{
    return database.number(QStringLiteral("SELECT max((SELECT coalesce(max(id), 0) FROM topics),"
                                          " (SELECT coalesce(max(id), 0) FROM retired_topics)) + 1"));
}

void mergeTopics(Database& database, TopicId fromId, TopicId intoId)
{
    Transaction transaction(database);
    const auto from = topic(database, fromId).topic;
    const auto into = topic(database, intoId).topic;
    checkMergeable(database, from, into);
    run(database, QStringLiteral("UPDATE opt_ins SET topic = ? WHERE topic = ?"), intoId, fromId);
    run(database, QStringLiteral("UPDATE campaigns SET topic = ? WHERE topic = ?"), intoId, fromId);
    run(database, QStringLiteral("UPDATE asks SET topic = ? WHERE topic = ?"), intoId, fromId);
    run(database,
        QStringLiteral("UPDATE topic_counts SET n = n + (SELECT f.n FROM topic_counts f WHERE f.topic = ?"
                       " AND f.state = topic_counts.state) WHERE topic = ?"),
        fromId, intoId);
    run(database, QStringLiteral("DELETE FROM topic_counts WHERE topic = ?"), fromId);
    // What the remaining topic says of itself counts; the other one fills the gaps.
    run(database,
        QStringLiteral("INSERT INTO topic_fields (topic, name, value) SELECT ?, name, value FROM topic_fields"
                       " WHERE topic = ? ON CONFLICT (topic, name) DO NOTHING"),
        intoId, fromId);
    run(database, QStringLiteral("DELETE FROM topic_fields WHERE topic = ?"), fromId);
    run(database, QStringLiteral("UPDATE topic_aliases SET topic = ? WHERE topic = ?"), intoId, fromId);
    // A file that still uses the old name means the remaining topic.
    addAlias(database, pageKey(database, from.page), from.name, intoId);
    run(database, QStringLiteral("DELETE FROM topics WHERE id = ?"), fromId);
    transaction.commit();
}

} // namespace headsup::store::sqlite
