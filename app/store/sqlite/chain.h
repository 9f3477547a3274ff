// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/random.h"
#include "store/chain.h"
#include "store/sqlite/database.h"

namespace headsup::store::sqlite {

/// Answers over the connection of a Reader or Writer, which outlives it.
class SqliteChain final : public ChainWriter
{
public:
    explicit SqliteChain(Database& database)
        : m_database(database)
    {
    }
    /// For the connection that writes.
    void makeIdsWith(ports::Random& random, const QString& computer)
    {
        m_random = &random;
        m_computer = computer;
    }

    [[nodiscard]] domain::Result<domain::Health> health(
        const domain::PageId& page, domain::Instant now) override;
    [[nodiscard]] domain::Result<domain::Health> health(domain::CampaignId campaign) override;
    [[nodiscard]] domain::Result<std::optional<domain::PolicyNotice>> policyNotice(
        const domain::PageId& page) override;
    [[nodiscard]] domain::Result<QList<BlockRate>> blockRates(const domain::PageId& page) override;
    [[nodiscard]] domain::Result<QList<TopicReport>> topicReports(
        const domain::PageId& page, domain::Instant from, domain::Instant until) override;
    [[nodiscard]] domain::Result<void> removeBlockRate(
        const domain::PageId& page, domain::Instant day) override;
    [[nodiscard]] domain::Result<void> enterBlockRate(
        const domain::PageId& page, domain::Instant day, double share) override;
    [[nodiscard]] domain::Result<void> confirmPolicyNotice(
        const domain::PageId& page, domain::Instant now) override;

    [[nodiscard]] domain::Result<QList<AskSummary>> asks(const domain::PageId& page) override;
    [[nodiscard]] domain::Result<AskSummary> ask(domain::AskId id) override;
    [[nodiscard]] domain::Result<std::vector<OpenWindow>> openWindows(
        const domain::PageId& page, domain::AskId ask, domain::Instant now, int limit) override;
    [[nodiscard]] domain::Result<std::vector<ChainStep>> steps(
        const domain::PageId& page, const domain::Psid& psid) override;
    [[nodiscard]] domain::Result<std::vector<EchoEvidence>> echoes(domain::CampaignId campaign) override;
    [[nodiscard]] domain::Result<QList<ChainRates>> rates(const domain::PageId& page) override;
    [[nodiscard]] domain::Result<domain::AskId> addAsk(const domain::Ask& ask, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> setAutomatic(domain::AskId id, bool automatic) override;
    [[nodiscard]] domain::Result<void> excludeFromAsks(const domain::PageId& page, const domain::Psid& psid,
        const QString& reason, domain::Instant now) override;
    [[nodiscard]] domain::Result<AskAnswer> claimAsk(
        domain::AskId id, domain::PersonId person, domain::Instant now) override;
    [[nodiscard]] domain::Result<void> settleAsk(
        const domain::AttemptId& attempt, const domain::SendOutcome& outcome, domain::Instant now) override;
    [[nodiscard]] domain::Result<QList<PermissionTopic>> permissionTopics(
        const domain::PageId& page, domain::Instant now) override;
    [[nodiscard]] domain::Result<domain::BatchReport> keepPermissions(const domain::PageId& page,
        const QString& source, std::span<const domain::PermissionRecord> records,
        domain::Instant now) override;
    [[nodiscard]] domain::Result<domain::BatchReport> takeInOpenWindows(
        const domain::PageId& page, const QString& topicName, domain::Instant now) override;
    [[nodiscard]] domain::Result<qint64> recoverAsks(domain::Instant now) override;

private:
    Database& m_database;
    ports::Random* m_random = nullptr;
    QString m_computer;
};

} // namespace headsup::store::sqlite
