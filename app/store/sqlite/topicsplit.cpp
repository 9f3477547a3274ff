// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"
#include "store/sqlite/topicmerge.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::TopicId;

namespace {

/// Of prompts that the topic has, and not of all of them.
std::vector<qint64> promptIds(Database& database, TopicId topic, const QStringList& texts)
{
    std::vector<qint64> ids;
    for (const auto& text : texts) {
        Statement select(
            database, QStringLiteral("SELECT r.id FROM prompts r WHERE r.text = ? AND EXISTS"
                                     " (SELECT 1 FROM opt_ins o WHERE o.topic = ? AND o.prompt = r.id)"));
        if (!select.bind(text).bind(topic).run().next())
            fail(ErrorCode::InvalidValue, text,
                QCoreApplication::translate("Store", "a prompt of this topic, word by word"));
        if (std::find(ids.begin(), ids.end(), select.number(0)) == ids.end())
            ids.push_back(select.number(0));
    }
    const auto all = prompts(database, topic).size();
    if (ids.empty() || static_cast<qsizetype>(ids.size()) >= all)
        fail(ErrorCode::InvalidValue, texts.join(QStringLiteral(", ")),
            QCoreApplication::translate("Store", "some of the topic's prompts, so that others stay"));
    return ids;
}

void checkName(Database& database, PageKey page, const QString& name)
{
    Statement other(database, QStringLiteral("SELECT 1 FROM topics WHERE page = ? AND name_folded = ?"));
    other.bind(page.nr).bind(domain::folded(name)).run();
    if (name.isEmpty() || other.next())
        fail(ErrorCode::InvalidValue, name,
            QCoreApplication::translate("Store", "a name that no other topic of the Page has"));
}

} // namespace

TopicId splitTopic(Database& database, TopicId fromId, const QStringList& prompts, const QString& wanted)
{
    Transaction transaction(database);
    const auto from = topic(database, fromId).topic;
    const auto page = pageKey(database, from.page);
    const auto name = wanted.trimmed();
    checkName(database, page, name);
    if (from.permission != domain::Permission::OneTime)
        fail(ErrorCode::InvalidValue, from.name,
            QCoreApplication::translate("Store", "a topic of one-time opt-ins"));
    {
        Statement sending(
            database, QStringLiteral("SELECT 1 FROM campaigns WHERE topic = ? AND state = ? LIMIT 1"));
        if (sending.bind(fromId).bind(domain::CampaignState::Sending).run().next())
            fail(ErrorCode::CampaignIsSending);
    }
    const auto ids = promptIds(database, fromId, prompts);
    const TopicId made{nextTopicId(database)};
    run(database,
        QStringLiteral("INSERT INTO topics (id, page, name, name_folded, kind) VALUES (?, ?, ?, ?, ?)"), made,
        page.nr, name, domain::folded(name), from.kind);
    takeName(database, page, domain::folded(name));
    run(database,
        QStringLiteral("INSERT INTO topic_fields (topic, name, value) SELECT ?, name, value FROM topic_fields"
                       " WHERE topic = ?"),
        made, fromId);
    for (const auto id : ids)
        run(database, QStringLiteral("UPDATE opt_ins SET topic = ? WHERE topic = ? AND prompt = ?"), made,
            fromId, id);
    for (const auto id : ids) // who agrees to such a prompt later belongs to the new topic, too
        run(database, QStringLiteral("UPDATE asks SET topic = ? WHERE topic = ? AND prompt = ?"), made,
            fromId, id);
    run(database, QStringLiteral("DELETE FROM topic_counts WHERE topic = ?"), fromId);
    for (const auto id : {fromId, made}) {
        run(database,
            QStringLiteral("INSERT INTO topic_counts (topic, state, n) SELECT ?, s.id, (SELECT count(*) FROM"
                           " opt_ins o WHERE o.topic = ? AND o.state = s.id) FROM opt_in_states s"),
            id, id);
    }
    transaction.commit();
    return made;
}

} // namespace headsup::store::sqlite
