// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/batch.h"
#include "domain/campaign.h"
#include "domain/page.h"
#include "domain/topic.h"
#include "store/overview.h"
#include "store/queries.h"

#include <QList>
#include <span>

namespace headsup::store {

class ChainReader;

/// Everything that can be asked of a workspace. One reader is one connection: use it on the thread that
/// opened it. Errors: StoreFailed, WorkspaceDamaged, NotFound (for one thing by id), Cancelled.
class Reader
{
public:
    virtual ~Reader() = default;

    [[nodiscard]] virtual domain::Result<QList<domain::Page>> pages() = 0;
    [[nodiscard]] virtual domain::Result<domain::Page> page(const domain::PageId& id) = 0;

    /// Every stop of a Page, newest first; the first one holds unless it was lifted.
    [[nodiscard]] virtual domain::Result<QList<domain::PageStop>> pageStops(const domain::PageId& id) = 0;
    /// The rest that Messenger asked for last; it may be over.
    [[nodiscard]] virtual domain::Result<std::optional<domain::PageRest>> pageRest(
        const domain::PageId& id) = 0;

    /// Who gets the Page's test messages; nobody until one is chosen. PageUnknown.
    [[nodiscard]] virtual domain::Result<std::optional<domain::Person>> tester(const domain::PageId& id) = 0;

    /// By name. Counts come from the counter table, whatever the number of opt-ins.
    [[nodiscard]] virtual domain::Result<QList<domain::TopicSummary>> topics(const domain::PageId& page) = 0;
    [[nodiscard]] virtual domain::Result<domain::TopicSummary> topic(domain::TopicId id) = 0;
    /// The distinct prompts of a topic, most unused first.
    [[nodiscard]] virtual domain::Result<QList<PromptCount>> prompts(domain::TopicId id) = 0;
    /// Unused opt-ins that expire in [bounds[i], bounds[i+1]); one number fewer than bounds.
    [[nodiscard]] virtual domain::Result<std::vector<qint64>> expiring(
        domain::TopicId id, std::span<const domain::Instant> bounds) = 0;

    /// Numbers of a whole Page. Reads every unused opt-in: for the reading thread.
    [[nodiscard]] virtual domain::Result<Overview> overview(const OverviewQuestion& question) = 0;

    /// The ids of all matches in the asked order: what a lazy list holds.
    [[nodiscard]] virtual domain::Result<std::vector<domain::OptInId>> optInIds(
        const OptInQuery& query, const CancelFlag& cancel) = 0;
    /// Rows for ids, in the order of the ids; ids that are gone are left out.
    [[nodiscard]] virtual domain::Result<std::vector<domain::OptInRow>> optIns(
        std::span<const domain::OptInId> ids) = 0;
    /// Bounded pages for scripts. An unknown cursor is InvalidValue.
    [[nodiscard]] virtual domain::Result<OptInPage> optInPage(
        const OptInQuery& query, const QString& after, int limit) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<JournalRow>> journal(domain::OptInId id) = 0;

    /// All opt-ins of a Page or a topic in the order of their ids, but for those of erased people. For files
    /// that a person asked for. Answers how many.
    [[nodiscard]] virtual domain::Result<qint64> exportOptIns(
        const domain::PageId& page, std::optional<domain::TopicId> topic, const OptInVisitor& visitor) = 0;

    /// All people of a Page, or those of a topic, but for the erased.
    [[nodiscard]] virtual domain::Result<qint64> exportPeople(
        const domain::PageId& page, std::optional<domain::TopicId> topic, const PersonVisitor& visitor) = 0;

    /// What happened to the opt-ins of a Page, or of a topic, when and why; but for those of the erased.
    [[nodiscard]] virtual domain::Result<qint64> exportJournal(
        const domain::PageId& page, std::optional<domain::TopicId> topic, const JournalVisitor& visitor) = 0;

    /// The consent receipt. NotFound also for somebody who was erased.
    [[nodiscard]] virtual domain::Result<ConsentReceipt> person(
        const domain::PageId& page, const domain::Psid& psid) = 0;

    /// Opt-ins of a topic in every state, earliest expiry first, at most limit after the cursor.
    [[nodiscard]] virtual domain::Result<std::vector<AudienceRow>> audience(
        const AudienceQuery& query, const AudienceCursor& after, int limit) = 0;

    /// Newest first.
    [[nodiscard]] virtual domain::Result<QList<domain::CampaignSummary>> campaigns(
        const domain::PageId& page) = 0;
    [[nodiscard]] virtual domain::Result<domain::CampaignSummary> campaign(domain::CampaignId id) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::DeliveryId>> deliveryIds(
        const DeliveryQuery& query, const CancelFlag& cancel) = 0;
    [[nodiscard]] virtual domain::Result<std::vector<domain::Delivery>> deliveries(
        std::span<const domain::DeliveryId> ids) = 0;
    struct LeftOutCount
    {
        domain::LeftOutReason reason;
        qint64 count;
    };
    [[nodiscard]] virtual domain::Result<std::vector<LeftOutCount>> leftOut(domain::CampaignId id) = 0;

    /// Open windows, prompts that were asked, chains of consent, health: see store/chain.h. Lives as long as
    /// this.
    [[nodiscard]] virtual ChainReader& chain() = 0;

    /// Nothing where nobody agreed. Whether it holds for the present text, its hash tells.
    [[nodiscard]] virtual domain::Result<std::optional<Approval>> approval(domain::CampaignId id) = 0;

    [[nodiscard]] virtual domain::Result<domain::Retention> retention() = 0;
    /// Newest first.
    [[nodiscard]] virtual domain::Result<QList<domain::BatchReport>> batches(const domain::PageId& page) = 0;
};

} // namespace headsup::store
