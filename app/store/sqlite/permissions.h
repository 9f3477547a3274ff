// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permissionbar.h"
#include "ports/optinsink.h"
#include "store/sqlite/erasure.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/reads.h"

#include <QHash>

/// Rights to write to people that are no one-time tokens. Each is a row of the opt-ins, under a topic of its
/// own kind, with its terms beside it. All throw Failure.
namespace headsup::store::sqlite {

/// The name under which a topic of this kind is found: the same name may stand for one topic of each kind.
[[nodiscard]] QString foldedTopicName(domain::Permission kind, const QString& name);
[[nodiscard]] domain::Permission permissionOf(Database& database, domain::TopicId topic);
[[nodiscard]] domain::PermissionBar barOf(Database& database, domain::OptInId optIn);
/// After an answer: a token that Messenger refuses for its own sake has ended, a topic that the person
/// stopped is stopped.
void noteRefusal(
    Database& database, domain::OptInId optIn, const domain::SendOutcome& outcome, domain::Instant now);

/// Takes records into the batch of an import; counts are told to the ledger by finish().
class PermissionRows
{
public:
    PermissionRows(Database& database, PageKey page, const Graveyard& graves, domain::Instant now);
    [[nodiscard]] ports::Intake take(const domain::PermissionRecord& record, domain::BatchId batch);
    void finish(Ledger& ledger);

private:
    [[nodiscard]] domain::TopicId topic(const domain::PermissionRecord& record);
    [[nodiscard]] domain::PersonId person(const domain::PermissionRecord& record);
    [[nodiscard]] qint64 prompt(const QString& topicName);
    void insert(const domain::PermissionRecord& record, domain::TopicId topic, domain::PersonId person,
        const QString& token, domain::BatchId batch);
    void keepTerms(domain::OptInId id, const domain::PermissionRecord& record);
    Database& m_database;
    PageKey m_page;
    const Graveyard& m_graves;
    domain::Instant m_now;
    QHash<QString, domain::TopicId> m_topics; ///< by folded name
    QHash<domain::TopicId, domain::StateCounts> m_born;
    QHash<domain::OptInId, domain::OptInState> m_births;
};

} // namespace headsup::store::sqlite
