// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/importrows.h"

#include "domain/textfold.h"
#include "store/sqlite/topicmerge.h"

namespace headsup::store::sqlite {

using domain::Person;

namespace {

QString joinedName(const QString& first, const QString& last)
{
    return QString(first + u' ' + last).trimmed();
}

Person personOf(const domain::OptInRecord& record)
{
    Person person;
    person.psid = record.psid;
    person.firstName = record.firstName;
    person.lastName = record.lastName;
    person.name = record.name;
    person.locale = record.locale;
    person.timezone = record.timezone;
    person.email = record.email;
    person.phone = record.phone;
    return person;
}

size_t hashOf(const Person& p)
{
    return qHashMulti(0, p.firstName, p.lastName, p.name, p.locale, p.timezone, p.email, p.phone);
}

Person merged(Person old, const Person& said)
{
    const bool nameIsJoined = old.name == joinedName(old.firstName, old.lastName);
    const auto gain = [](QString& field, const QString& value) {
        if (!value.isEmpty())
            field = value;
    };
    gain(old.firstName, said.firstName);
    gain(old.lastName, said.lastName);
    if (nameIsJoined)
        old.name = joinedName(old.firstName, old.lastName);
    gain(old.name, said.name);
    gain(old.locale, said.locale);
    gain(old.timezone, said.timezone);
    gain(old.email, said.email);
    gain(old.phone, said.phone);
    return old;
}

} // namespace

ImportRows::ImportRows(Database& database, PageKey page, const KindGuess& guessKind)
    : m_database(database)
    , m_page(page)
    , m_guessKind(guessKind)
    , m_insertPerson(database,
          "INSERT INTO people (page, psid, first_name, last_name, name, name_folded, locale, timezone,"
          " email, phone) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (page, psid) DO NOTHING")
{
}

domain::PersonId ImportRows::person(const domain::OptInRecord& record)
{
    return person(personOf(record));
}

domain::PersonId ImportRows::person(const Person& said)
{
    const auto hash = hashOf(said);
    auto& known = m_people[said.psid.value()];
    if (known.id.isValid() && known.said == hash)
        return known.id;
    if (!known.id.isValid()) {
        auto fresh = said;
        if (fresh.name.isEmpty())
            fresh.name = joinedName(fresh.firstName, fresh.lastName);
        if (const auto id = insertPerson(fresh)) {
            known = {*id, hash};
            return known.id;
        }
    }
    known = {enrichPerson(said), hash};
    return known.id;
}

std::optional<domain::PersonId> ImportRows::insertPerson(const Person& p)
{
    const QByteArray texts[] = {p.psid.value().toUtf8(), p.firstName.toUtf8(), p.lastName.toUtf8(),
        p.name.toUtf8(), domain::folded(p.name).toUtf8(), p.locale.toUtf8(), p.timezone.toUtf8(),
        p.email.toUtf8(), p.phone.toUtf8()};
    m_insertPerson.bind(1, m_page.nr);
    int mark = 2;
    for (const auto& text : texts)
        m_insertPerson.bind(mark++, QByteArrayView(text));
    m_insertPerson.run();
    if (m_insertPerson.changed() != 1)
        return std::nullopt;
    return domain::PersonId{m_insertPerson.insertedId()};
}

domain::PersonId ImportRows::enrichPerson(const Person& said)
{
    Person old;
    {
        Statement select(m_database,
            QStringLiteral(
                "SELECT id, first_name, last_name, name, locale, timezone, email, phone FROM people"
                " WHERE page = ? AND psid = ?"));
        if (!select.bind(m_page.nr).bind(said.psid).run().next())
            fail(domain::ErrorCode::Internal, QStringLiteral("person neither new nor known"));
        old.id = select.id<domain::PersonId>(0);
        old.psid = said.psid;
        old.firstName = select.text(1);
        old.lastName = select.text(2);
        old.name = select.text(3);
        old.locale = select.text(4);
        old.timezone = select.text(5);
        old.email = select.text(6);
        old.phone = select.text(7);
    }
    if (const auto p = merged(old, said); p != old) {
        run(m_database,
            QStringLiteral(
                "UPDATE people SET first_name = ?, last_name = ?, name = ?, name_folded = ?, locale = ?,"
                " timezone = ?, email = ?, phone = ? WHERE id = ?"),
            p.firstName, p.lastName, p.name, domain::folded(p.name), p.locale, p.timezone, p.email, p.phone,
            p.id);
    }
    return old.id;
}

domain::TopicId ImportRows::topic(const domain::OptInRecord& record)
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
    addFields(*found, record.topicFields);
    return found->id;
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
