// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/lock.h"
#include "store/sqlite/readswith.h"
#include "store/workspace.h"

namespace headsup::store::sqlite {

/// What keeps other programs away as long as it exists.
struct Locks
{
    std::unique_ptr<Lock> workspace;
    std::unique_ptr<Lock> copies;
};

class SqliteWriter final : public ReadsWith<Writer>
{
public:
    SqliteWriter(Locks locks, std::shared_ptr<Database> database, ports::Random& random, KindGuess guessKind,
        QString computer);
    ~SqliteWriter() override;

    [[nodiscard]] domain::Result<void> addPage(const domain::Page& page, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> setGraphVersion(
        const domain::PageId& page, const QString& version) override;
    [[nodiscard]] domain::Result<void> setTester(
        const domain::PageId& page, const std::optional<domain::Psid>& psid) override;
    [[nodiscard]] domain::Result<bool> stopPage(
        const domain::PageId& page, const domain::PageStop& stop) override;
    [[nodiscard]] domain::Result<bool> letPageGo(
        const domain::PageId& page, const QString& who, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> keepRest(
        const domain::PageId& page, const domain::PageRest& rest) override;
    void noteClockAhead(domain::Milliseconds ahead, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> updateTopic(const domain::Topic& topic) override;
    [[nodiscard]] domain::Result<std::unique_ptr<ports::OptInSink>> importSink(
        const domain::PageId& page, const QString& fileName, ImportMode mode, domain::Instant now) override;
    [[nodiscard]] domain::Result<UndoReport> undoImport(domain::BatchId id, domain::Instant now) override;
    [[nodiscard]] domain::Result<domain::TopicId> splitTopic(
        domain::TopicId from, const QStringList& prompts, const QString& name) override;
    [[nodiscard]] domain::Result<void> setRetention(const domain::Retention& wish) override;
    [[nodiscard]] domain::Result<RetentionStep> applyRetention(
        const RetentionCursor& from, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> mergeTopics(domain::TopicId from, domain::TopicId into) override;
    [[nodiscard]] domain::Result<qint64> withdraw(
        const domain::PageId& page, const domain::Psid& psid, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> erase(
        const domain::PageId& page, const domain::Psid& psid, domain::Instant now) override;
    [[nodiscard]] domain::Result<domain::CampaignId> saveDraft(
        const domain::Campaign& draft, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> removeDraft(domain::CampaignId id) override;
    [[nodiscard]] domain::Result<void> approve(domain::CampaignId id, const Approval& approval) override;
    [[nodiscard]] domain::Result<std::unique_ptr<FreezeSink>> beginFreeze(domain::CampaignId id) override;
    [[nodiscard]] domain::Result<void> startSending(domain::CampaignId id) override;
    [[nodiscard]] domain::Result<void> sendFromHere() override;
    [[nodiscard]] domain::Result<void> pause(
        domain::CampaignId id, domain::PauseReason reason, const QString& detail) override;
    [[nodiscard]] domain::Result<ClaimAnswer> claimNext(domain::CampaignId id, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> settle(const domain::AttemptId& attempt,
        const domain::SendOutcome& outcome, const domain::Settlement& settlement,
        domain::Instant now) override;
    [[nodiscard]] domain::Result<bool> finishIfDone(domain::CampaignId id) override;
    [[nodiscard]] domain::Result<qint64> cancel(domain::CampaignId id, domain::Instant now) override;
    [[nodiscard]] domain::Result<RetryReport> retry(
        domain::CampaignId id, const domain::RetryTerms& terms, domain::Instant now) override;
    [[nodiscard]] domain::Result<qint64> judge(
        domain::CampaignId id, domain::OptInId optIn, Judgement judgement, domain::Instant now) override;
    [[nodiscard]] ChainWriter& chainWriter() override { return m_chain; }
    [[nodiscard]] domain::Result<RecoveryReport> recover(domain::Instant now) override;
    [[nodiscard]] domain::Result<qint64> expireDue(const domain::PageId& page, domain::Instant now) override;

private:
    Locks m_locks;
    ports::Random& m_random;
    KindGuess m_guessKind;
    QString m_computer;
};

} // namespace headsup::store::sqlite
