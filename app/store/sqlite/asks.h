// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/importrecord.h"
#include "store/chain.h"
#include "store/sqlite/reads.h"

/// Prompts of the Page, seen from the rest of the store. All throw Failure.
namespace headsup::store::sqlite {

/// Where the opt-ins of an import came from: each key is looked up once.
class AskOrigins
{
public:
    AskOrigins(Database& database, PageKey page);
    struct Origin
    {
        domain::AskId ask;
        QString topicName;
        QString title;
    };
    /// The record as our own prompt makes it: the topic that was asked for and the title that was shown,
    /// instead of the payload. A key of another workspace leaves the topic's name. Nothing where the payload
    /// has no key.
    [[nodiscard]] std::optional<domain::OptInRecord> resolved(
        const domain::OptInRecord& record, domain::AskId* origin);
    void remember(domain::OptInId optIn, domain::AskId origin);

private:
    Database& m_database;
    PageKey m_page;
    QHash<QString, std::optional<Origin>> m_known;
};

/// Inside a transaction of the caller.
[[nodiscard]] domain::AskId insertAsk(
    Database& database, const domain::Ask& ask, const QString& key, domain::Instant now);

/// Marks what new events tell of prompts, and settles those that came back as an echo.
void applyEventsToAsks(Database& database, PageKey page, qint64 after);

} // namespace headsup::store::sqlite
