// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/asks.h"
#include "store/sqlite/erasure.h"
#include "store/sqlite/importrows.h"
#include "store/sqlite/ledger.h"
#include "store/writer.h"

#include <unordered_map>

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
    [[nodiscard]] domain::Result<bool> keep(const domain::PageEvent& event) override;
    [[nodiscard]] domain::Result<domain::BatchId> finish(const domain::BatchReport& report) override;

private:
    [[nodiscard]] ports::Intake store(const domain::OptInRecord& record);
    void insert(const domain::OptInRecord& record, domain::OptInState state, domain::AskId origin);
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
    AskOrigins m_origins;
    Native m_find;
    Native m_insert;
    std::optional<Contacts> m_contacts; ///< read when the first line needs it
    domain::BatchId m_batch;
    qint64 m_lastEvent = 0;               ///< before this import
    bool m_stops = false;                 ///< somebody opted out in this import
    std::optional<domain::Error> m_error; ///< the first one; nothing is kept after it
};

/// Answers what ImportSink would, and writes nothing: no transaction, no lock. What the file itself would
/// have changed is remembered as 32 bytes a token.
class DryRunSink final : public ports::OptInSink
{
public:
    DryRunSink(std::shared_ptr<Database> database, const domain::PageId& page, domain::Instant now);
    [[nodiscard]] domain::Result<ports::Intake> take(const domain::OptInRecord& record) override;
    [[nodiscard]] domain::Result<ports::Intake> enrich(const domain::Person& person) override;
    [[nodiscard]] domain::Result<bool> keep(const domain::PageEvent& event) override;
    [[nodiscard]] domain::Result<domain::BatchId> finish(const domain::BatchReport& report) override;

private:
    struct Key
    {
        size_t a = 0;
        size_t b = 0;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct Seen
    {
        domain::OptInState state = domain::OptInState::Unused;
        size_t person = 0; ///< hash of Page and id
    };
    struct KeyHash
    {
        size_t operator()(const Key& key) const { return key.a; }
    };
    std::shared_ptr<Database> m_database;
    PageKey m_page;
    domain::Instant m_now;
    Graveyard m_graves;
    Native m_find;
    std::unordered_map<Key, Seen, KeyHash> m_seen;
    std::optional<Contacts> m_contacts;
    QSet<QString> m_events;
};

} // namespace headsup::store::sqlite
