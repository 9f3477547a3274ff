// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "store/sqlite/database.h"

#include <span>

/// The questions of Reader, one function each, for whichever connection asks. All throw Failure.
namespace headsup::store::sqlite {

[[nodiscard]] QList<domain::Page> pages(Database& database);
[[nodiscard]] domain::Page page(Database& database, const domain::PageId& id);
[[nodiscard]] QList<domain::PageStop> pageStops(Database& database, const domain::PageId& id);
[[nodiscard]] std::optional<domain::PageRest> pageRest(Database& database, const domain::PageId& id);
[[nodiscard]] std::optional<domain::Person> tester(Database& database, const domain::PageId& id);
/// The row number of a Page. PageUnknown.
struct PageKey
{
    qint64 nr = 0;
    qint64 realm = 0;
};
[[nodiscard]] PageKey pageKey(Database& database, const domain::PageId& id);
[[nodiscard]] domain::Retention retention(Database& database);
[[nodiscard]] QList<domain::BatchReport> batches(Database& database, const domain::PageId& page);

[[nodiscard]] QList<domain::TopicSummary> topics(Database& database, const domain::PageId& page);
[[nodiscard]] domain::TopicSummary topic(Database& database, domain::TopicId id);
[[nodiscard]] QList<PromptCount> prompts(Database& database, domain::TopicId id);
[[nodiscard]] std::vector<qint64> expiring(
    Database& database, domain::TopicId id, std::span<const domain::Instant> bounds);
[[nodiscard]] Overview overview(Database& database, const OverviewQuestion& question);
[[nodiscard]] std::vector<AudienceRow> audience(
    Database& database, const AudienceQuery& query, const AudienceCursor& after, int limit);

[[nodiscard]] std::vector<domain::OptInId> optInIds(
    Database& database, const OptInQuery& query, const CancelFlag& cancel);
[[nodiscard]] std::vector<domain::OptInRow> optIns(Database& database, std::span<const domain::OptInId> ids);
[[nodiscard]] OptInPage optInPage(
    Database& database, const OptInQuery& query, const QString& after, int limit);
[[nodiscard]] std::vector<JournalRow> journal(Database& database, domain::OptInId id);

[[nodiscard]] qint64 exportOptIns(Database& database, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const OptInVisitor& visitor);
[[nodiscard]] qint64 exportPeople(Database& database, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const PersonVisitor& visitor);
[[nodiscard]] qint64 exportJournal(Database& database, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const JournalVisitor& visitor);
[[nodiscard]] ConsentReceipt receipt(
    Database& database, const domain::PageId& page, const domain::Psid& psid);

[[nodiscard]] QList<domain::CampaignSummary> campaigns(Database& database, const domain::PageId& page);
[[nodiscard]] domain::CampaignSummary campaign(Database& database, domain::CampaignId id);
[[nodiscard]] QList<domain::Button> buttons(Database& database, domain::CampaignId id);
[[nodiscard]] std::vector<domain::DeliveryId> deliveryIds(
    Database& database, const DeliveryQuery& query, const CancelFlag& cancel);
[[nodiscard]] std::vector<domain::Delivery> deliveries(
    Database& database, std::span<const domain::DeliveryId> ids);
[[nodiscard]] std::vector<Reader::LeftOutCount> leftOut(Database& database, domain::CampaignId id);

/// "%part%" for LIKE … ESCAPE '\', folded as the stored texts are.
[[nodiscard]] QString likePattern(const QString& part);
/// Rows of a window are asked for in chunks of this many ids, so that one prepared statement serves them all.
inline constexpr size_t kWindow = 64;
[[nodiscard]] QString windowMarks(); ///< "?,?,…", kWindow of them
template<class IdType>
void bindWindow(Statement& statement, std::span<const IdType> ids)
{
    for (size_t i = 0; i < kWindow; ++i)
        statement.bind(i < ids.size() ? qint64{ids[i].value()} : qint64{0});
}
void checkCancel(const CancelFlag& cancel, size_t row);

} // namespace headsup::store::sqlite
