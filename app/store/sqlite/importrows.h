// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "domain/person.h"
#include "store/sqlite/native.h"
#include "store/sqlite/reads.h"
#include "store/workspace.h"

#include <QHash>
#include <QSet>

namespace headsup::store::sqlite {

/// The rows that an opt-in leans on: its person, topic and prompt, found or made, each asked of the database
/// once an import. A person gains what the record knows and never loses a name to an empty cell.
class ImportRows
{
public:
    ImportRows(Database& database, PageKey page, const KindGuess& guessKind);
    [[nodiscard]] domain::PersonId person(const domain::OptInRecord& record);
    [[nodiscard]] domain::PersonId person(const domain::Person& said);
    [[nodiscard]] domain::TopicId topic(const domain::OptInRecord& record);
    [[nodiscard]] qint64 prompt(const domain::Prompt& prompt);

private:
    struct KnownPerson
    {
        domain::PersonId id;
        size_t said = 0; ///< hash of what the last record said of the person
    };
    struct KnownTopic
    {
        domain::TopicId id;
        QSet<QString> fields;
    };
    [[nodiscard]] std::optional<domain::PersonId> insertPerson(const domain::Person& person);
    [[nodiscard]] domain::PersonId enrichPerson(const domain::Person& said);
    [[nodiscard]] domain::TopicId makeTopic(const domain::OptInRecord& record, const QString& name);
    void addFields(KnownTopic& topic, const QMap<QString, QString>& fields);

    Database& m_database;
    PageKey m_page;
    const KindGuess& m_guessKind;
    Native m_insertPerson;
    QHash<QString, KnownPerson> m_people;
    QHash<QString, KnownTopic> m_topics; ///< by name as written
    QHash<QString, qint64> m_prompts;
};

/// Finds people of a Page by e-mail address or phone, for lists that know no Page-scoped ids. What two people
/// share finds neither.
class Contacts
{
public:
    Contacts(Database& database, PageKey page);
    [[nodiscard]] std::optional<domain::Psid> find(const domain::Person& person) const;

private:
    QHash<QString, QString> m_emails; ///< folded, to the id; empty where several have it
    QHash<QString, QString> m_phones; ///< digits only
};

} // namespace headsup::store::sqlite
