// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/ledger.h"
#include "store/writer.h"

namespace headsup::store::sqlite {

/// Holds the writing transaction from its making to finish() or its end.
class SqliteFreezeSink final : public FreezeSink
{
public:
    /// Throws Failure: NotFound, CampaignNotDraft.
    SqliteFreezeSink(std::shared_ptr<Database> database, domain::CampaignId id);
    [[nodiscard]] domain::Result<void> take(const PlannedDelivery& delivery) override;
    [[nodiscard]] domain::Result<void> finish(
        domain::Verdict verdict, const QString& overrideReason, domain::Instant now) override;

private:
    [[nodiscard]] bool joinAgain(const PlannedDelivery& delivery, domain::DeliveryState state);
    void insert(const PlannedDelivery& delivery, domain::DeliveryState state);
    void reserve(domain::Instant now);
    void nextPrompt(domain::Instant now);
    void checkVerdict(domain::Verdict verdict, const QString& overrideReason) const;

    std::shared_ptr<Database> m_database;
    std::unique_ptr<Transaction> m_transaction;
    domain::CampaignId m_id;
    domain::TopicId m_topic;
    domain::PageId m_page;
    QString m_source;
    QList<domain::Button> m_buttons;
    domain::MessageForm m_form;
    std::vector<domain::OptInId> m_people; ///< opt-ins that get the message
    domain::DeliveryCounts m_counts;       ///< changes that flush() writes
    qint64 m_ordinal = 0;
    bool m_isLaterWave = false;
    std::optional<domain::Error> m_error; ///< the first one; nothing is kept after it
};

} // namespace headsup::store::sqlite
