// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "domain/person.h"
#include "store/sqlite/knownpeople.h"
#include "store/sqlite/ledger.h"
#include "store/workspace.h"

#include <QHash>
#include <QSet>

namespace headsup::store::sqlite {

/// The rows that an opt-in leans on: its person, topic and prompt, found or made, each asked of the database
/// once an import.
class ImportRows
{
public:
    struct KnownTopic
    {
        domain::TopicId id;
        QSet<QString> fields;
        domain::StateCounts born; ///< opt-ins of this import, which tellBirths() has not told yet
    };
    ImportRows(Database& database, PageKey page, const KindGuess& guessKind);
    /// record: OptInRecord or Person.
    template<class Record>
    [[nodiscard]] domain::PersonId person(const Record& record)
    {
        return m_people.take(record);
    }
    [[nodiscard]] KnownTopic& topic(const domain::OptInRecord& record); ///< until the next call
    void tellBirths(Ledger& ledger);
    [[nodiscard]] KnownPeople& people() { return m_people; }
    [[nodiscard]] qint64 prompt(const domain::Prompt& prompt);

private:
    [[nodiscard]] domain::TopicId makeTopic(const domain::OptInRecord& record, const QString& name);
    void addFields(KnownTopic& topic, const QMap<QString, QString>& fields);

    Database& m_database;
    PageKey m_page;
    const KindGuess& m_guessKind;
    KnownPeople m_people;
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
