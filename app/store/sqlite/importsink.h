// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/asks.h"
#include "store/sqlite/bulkload.h"
#include "store/sqlite/erasure.h"
#include "store/sqlite/importrows.h"
#include "store/sqlite/knowntokens.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/permissions.h"
#include "store/writer.h"

#include <set>

namespace headsup::store::sqlite {

/// Holds the writing transaction from its making to finish() or its end.
class ImportSink final : public ports::OptInSink
{
public:
    /// Throws Failure: PageUnknown.
    ImportSink(std::shared_ptr<Database> database, KindGuess guessKind, const domain::PageId& page,
        const QString& fileName, domain::Instant now, ImportMode mode = ImportMode::Commit);
    [[nodiscard]] domain::Result<ports::Intake> take(const domain::OptInRecord& record) override;
    [[nodiscard]] domain::Result<ports::Intake> enrich(const domain::Person& person) override;
    [[nodiscard]] domain::Result<ports::Intake> permit(const domain::PermissionRecord& record) override;
    [[nodiscard]] domain::Result<bool> keep(const domain::PageEvent& event) override;
    [[nodiscard]] domain::Result<domain::BatchId> finish(const domain::BatchReport& report) override;

private:
    [[nodiscard]] ports::Intake store(const domain::OptInRecord& record);
    [[nodiscard]] domain::OptInId insert(const domain::OptInRecord& record, QByteArrayView token,
        domain::OptInState state, domain::AskId origin);
    void loadAll();
    void noteEvents();
    template<class Function>
    [[nodiscard]] auto unlessFailed(Function&& function);

    std::shared_ptr<Database> m_database;
    std::unique_ptr<WithoutForeignKeys> m_unchecked; ///< every row that is leaned on was found or made here
    std::unique_ptr<Transaction> m_transaction;
    KindGuess m_guessKind;
    PageKey m_page;
    domain::Instant m_now;
    Graveyard m_graves;
    ImportRows m_rows;
    Ledger m_ledger;
    KnownTokens m_tokens;
    AskOrigins m_origins;
    const bool m_first; ///< there was no opt-in before
    Native m_insert;
    std::optional<BulkLoad> m_bulk;
    std::optional<PermissionRows> m_permissions;
    qint64 m_seen = 0; ///< rows
    qint64 m_knownRows = 0;
    qint64 m_inserted = 0;
    QByteArray m_psid;
    QByteArray m_token;
    std::optional<Contacts> m_contacts; ///< read when the first line needs it
    domain::BatchId m_batch;
    bool m_hasEvents = false;
    qint64 m_lastEvent = 0;               ///< before this import
    bool m_stops = false;                 ///< somebody opted out in this import
    std::optional<domain::Error> m_error; ///< the first one; nothing is kept after it
};

/// Answers what ImportSink would, and writes nothing: no transaction, no lock. What the file itself would
/// have changed is remembered, see KnownTokens.
class DryRunSink final : public ports::OptInSink
{
public:
    DryRunSink(std::shared_ptr<Database> database, const domain::PageId& page, domain::Instant now);
    [[nodiscard]] domain::Result<ports::Intake> take(const domain::OptInRecord& record) override;
    [[nodiscard]] domain::Result<ports::Intake> enrich(const domain::Person& person) override;
    [[nodiscard]] domain::Result<ports::Intake> permit(const domain::PermissionRecord& record) override;
    [[nodiscard]] domain::Result<bool> keep(const domain::PageEvent& event) override;
    [[nodiscard]] domain::Result<domain::BatchId> finish(const domain::BatchReport& report) override;

private:
    std::shared_ptr<Database> m_database;
    PageKey m_page;
    domain::Instant m_now;
    Graveyard m_graves;
    KnownTokens m_tokens;
    qint64 m_seen = 0; ///< rows
    qint64 m_knownRows = 0;
    QByteArray m_psid;
    QByteArray m_token;
    std::optional<Contacts> m_contacts;
    QSet<QString> m_events;
    std::set<QString> m_permitted; ///< tokens of this file
};

} // namespace headsup::store::sqlite
