// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/importrows.h"

#include "domain/textfold.h"
#include "store/sqlite/topicmerge.h"

namespace headsup::store::sqlite {

using domain::Person;

ImportRows::ImportRows(Database& database, PageKey page, const KindGuess& guessKind)
    : m_database(database)
    , m_page(page)
    , m_guessKind(guessKind)
    , m_people(database, page)
{
}

ImportRows::KnownTopic& ImportRows::topic(const domain::OptInRecord& record)
{
    auto found = m_topics.find(record.topicName);
    if (found == m_topics.end()) {
        const auto name = record.topicName.trimmed();
        KnownTopic known;
        {
            Statement select(
                m_database, QStringLiteral("SELECT id FROM topics WHERE page = ? AND name_folded = ?"));
            if (select.bind(m_page.nr).bind(domain::folded(name)).run().next())
                known.id = select.id<domain::TopicId>(0);
        }
        if (!known.id.isValid()) {
            Statement merged(m_database,
                QStringLiteral("SELECT topic FROM topic_aliases WHERE page = ? AND name_folded = ?"));
            if (merged.bind(m_page.nr).bind(domain::folded(name)).run().next())
                known.id = merged.id<domain::TopicId>(0);
        }
        if (!known.id.isValid())
            known.id = makeTopic(record, name);
        found = m_topics.insert(record.topicName, known);
    }
    if (!record.topicFields.isEmpty())
        addFields(*found, record.topicFields);
    return *found;
}

domain::TopicId ImportRows::makeTopic(const domain::OptInRecord& record, const QString& name)
{
    const auto kind = record.topicKind ? *record.topicKind : m_guessKind(name, record.prompt.text());
    domain::TopicId id;
    {
        Statement insert(m_database,
            QStringLiteral("INSERT INTO topics (id, page, name, name_folded, kind) VALUES (?, ?, ?, ?, ?)"));
        id = domain::TopicId{nextTopicId(m_database)};
        insert.bind(id).bind(m_page.nr).bind(name).bind(domain::folded(name)).bind(kind).run();
    }
    run(m_database,
        QStringLiteral("INSERT INTO topic_counts (topic, state, n) SELECT ?, id, 0 FROM opt_in_states"), id);
    return id;
}

void ImportRows::tellBirths(Ledger& ledger)
{
    for (auto& topic : m_topics)
        ledger.born(topic.id, std::exchange(topic.born, {}));
}

void ImportRows::addFields(KnownTopic& topic, const QMap<QString, QString>& fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        if (field.value().isEmpty() || topic.fields.contains(field.key()))
            continue;
        // What a person wrote or an earlier row said stays.
        run(m_database,
            QStringLiteral("INSERT INTO topic_fields (topic, name, value) VALUES (?, ?, ?)"
                           " ON CONFLICT (topic, name) DO NOTHING"),
            topic.id, field.key(), field.value());
        topic.fields.insert(field.key());
    }
}

qint64 ImportRows::prompt(const domain::Prompt& prompt)
{
    if (const auto known = m_prompts.constFind(prompt.text()); known != m_prompts.constEnd())
        return *known;
    run(m_database,
        QStringLiteral("INSERT INTO prompts (text, text_folded) VALUES (?, ?) ON CONFLICT (text) DO NOTHING"),
        prompt.text(), domain::folded(prompt.text()));
    Statement select(m_database, QStringLiteral("SELECT id FROM prompts WHERE text = ?"));
    select.bind(prompt.text()).run().next();
    m_prompts.insert(prompt.text(), select.number(0));
    return select.number(0);
}

namespace {

constexpr qsizetype kShortestPhone = 7;

QString digitsOf(const QString& phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += c;
    }
    return digits.size() < kShortestPhone ? QString() : digits;
}

void remember(QHash<QString, QString>& table, const QString& key, const QString& psid)
{
    if (key.isEmpty())
        return;
    if (const auto known = table.find(key); known != table.end())
        known->clear();
    else
        table.insert(key, psid);
}

} // namespace

Contacts::Contacts(Database& database, PageKey page)
{
    Statement select(database,
        QStringLiteral("SELECT psid, email, phone FROM people WHERE page = ? AND (email <> '' OR phone <> '')"
                       " AND erased_at IS NULL"));
    select.bind(page.nr).run();
    while (select.next()) {
        remember(m_emails, domain::folded(select.text(1)), select.text(0));
        remember(m_phones, digitsOf(select.text(2)), select.text(0));
    }
}

std::optional<domain::Psid> Contacts::find(const Person& person) const
{
    for (const auto& psid :
        {m_emails.value(domain::folded(person.email)), m_phones.value(digitsOf(person.phone))}) {
        if (!psid.isEmpty())
            return domain::Psid{psid};
    }
    return std::nullopt;
}

} // namespace headsup::store::sqlite
