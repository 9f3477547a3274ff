// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite/approvals.h"
#include "store/sqlite/chain.h"
#include "store/sqlite/optinsearch.h"
#include "store/sqlite/reads.h"

#include <memory>

namespace headsup::store::sqlite {

/// Answers the questions of Reader over one connection, whether that connection may also write (Base =
/// Writer) or not.
template<class Base>
class ReadsWith : public Base
{
public:
    explicit ReadsWith(std::shared_ptr<Database> database)
        : m_database(std::move(database))
        , m_chain(*m_database)
        , m_search(*m_database)
    {
    }

    [[nodiscard]] domain::Result<QList<domain::Page>> pages() override
    {
        return guarded([&] { return sqlite::pages(*m_database); });
    }
    [[nodiscard]] domain::Result<domain::Page> page(const domain::PageId& id) override
    {
        return guarded([&] { return sqlite::page(*m_database, id); });
    }
    [[nodiscard]] domain::Result<QList<domain::PageStop>> pageStops(const domain::PageId& id) override
    {
        return guarded([&] { return sqlite::pageStops(*m_database, id); });
    }
    [[nodiscard]] domain::Result<std::optional<domain::PageRest>> pageRest(const domain::PageId& id) override
    {
        return guarded([&] { return sqlite::pageRest(*m_database, id); });
    }
    [[nodiscard]] domain::Result<std::optional<domain::Person>> tester(const domain::PageId& id) override
    {
        return guarded([&] { return sqlite::tester(*m_database, id); });
    }
    [[nodiscard]] domain::Result<QList<domain::TopicSummary>> topics(const domain::PageId& page) override
    {
        return guarded([&] { return sqlite::topics(*m_database, page); });
    }
    [[nodiscard]] domain::Result<domain::TopicSummary> topic(domain::TopicId id) override
    {
        return guarded([&] { return sqlite::topic(*m_database, id); });
    }
    [[nodiscard]] domain::Result<QList<PromptCount>> prompts(domain::TopicId id) override
    {
        return guarded([&] { return sqlite::prompts(*m_database, id); });
    }
    [[nodiscard]] domain::Result<std::vector<qint64>> expiring(
        domain::TopicId id, std::span<const domain::Instant> bounds) override
    {
        return guarded([&] { return sqlite::expiring(*m_database, id, bounds); });
    }
    [[nodiscard]] domain::Result<Overview> overview(const OverviewQuestion& question) override
    {
        return guarded([&] { return sqlite::overview(*m_database, question); });
    }
    [[nodiscard]] domain::Result<std::vector<domain::OptInId>> optInIds(
        const OptInQuery& query, const CancelFlag& cancel) override
    {
        return guarded([&] { return m_search.ids(query, cancel); });
    }
    [[nodiscard]] domain::Result<std::vector<domain::OptInRow>> optIns(
        std::span<const domain::OptInId> ids) override
    {
        return guarded([&] { return sqlite::optIns(*m_database, ids); });
    }
    [[nodiscard]] domain::Result<OptInPage> optInPage(
        const OptInQuery& query, const QString& after, int limit) override
    {
        return guarded([&] { return sqlite::optInPage(*m_database, query, after, limit); });
    }
    [[nodiscard]] domain::Result<std::vector<JournalRow>> journal(domain::OptInId id) override
    {
        return guarded([&] { return sqlite::journal(*m_database, id); });
    }
    [[nodiscard]] domain::Result<qint64> exportOptIns(const domain::PageId& page,
        std::optional<domain::TopicId> topic, const OptInVisitor& visitor) override
    {
        return guarded([&] { return sqlite::exportOptIns(*m_database, page, topic, visitor); });
    }
    [[nodiscard]] domain::Result<qint64> exportPeople(const domain::PageId& page,
        std::optional<domain::TopicId> topic, const PersonVisitor& visitor) override
    {
        return guarded([&] { return sqlite::exportPeople(*m_database, page, topic, visitor); });
    }
    [[nodiscard]] domain::Result<qint64> exportJournal(const domain::PageId& page,
        std::optional<domain::TopicId> topic, const JournalVisitor& visitor) override
    {
        return guarded([&] { return sqlite::exportJournal(*m_database, page, topic, visitor); });
    }
    [[nodiscard]] domain::Result<ConsentReceipt> person(
        const domain::PageId& page, const domain::Psid& psid) override
    {
        return guarded([&] { return sqlite::receipt(*m_database, page, psid); });
    }
    [[nodiscard]] domain::Result<std::vector<AudienceRow>> audience(
        const AudienceQuery& query, const AudienceCursor& after, int limit) override
    {
        return guarded([&] { return sqlite::audience(*m_database, query, after, limit); });
    }
    [[nodiscard]] domain::Result<QList<domain::CampaignSummary>> campaigns(
        const domain::PageId& page) override
    {
        return guarded([&] { return sqlite::campaigns(*m_database, page); });
    }
    [[nodiscard]] domain::Result<domain::CampaignSummary> campaign(domain::CampaignId id) override
    {
        return guarded([&] { return sqlite::campaign(*m_database, id); });
    }
    [[nodiscard]] domain::Result<std::vector<domain::DeliveryId>> deliveryIds(
        const DeliveryQuery& query, const CancelFlag& cancel) override
    {
        return guarded([&] { return sqlite::deliveryIds(*m_database, query, cancel); });
    }
    [[nodiscard]] domain::Result<std::vector<domain::Delivery>> deliveries(
        std::span<const domain::DeliveryId> ids) override
    {
        return guarded([&] { return sqlite::deliveries(*m_database, ids); });
    }
    [[nodiscard]] domain::Result<std::vector<Reader::LeftOutCount>> leftOut(domain::CampaignId id) override
    {
        return guarded([&] { return sqlite::leftOut(*m_database, id); });
    }
    [[nodiscard]] domain::Result<QList<domain::BatchReport>> batches(const domain::PageId& page) override
    {
        return guarded([&] { return sqlite::batches(*m_database, page); });
    }
    [[nodiscard]] ChainReader& chain() override { return m_chain; }
    [[nodiscard]] domain::Result<std::optional<Approval>> approval(domain::CampaignId id) override
    {
        return guarded([&] { return sqlite::approval(*m_database, id); });
    }
    [[nodiscard]] domain::Result<domain::Retention> retention() override
    {
        return guarded([&] { return sqlite::retention(*m_database); });
    }
    [[nodiscard]] Database& database() { return *m_database; }

protected:
    std::shared_ptr<Database> m_database;
    SqliteChain m_chain; ///< on the connection above

private:
    OptInSearch m_search;
};

} // namespace headsup::store::sqlite
