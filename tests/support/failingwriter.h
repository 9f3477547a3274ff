// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/writer.h"

#include <map>

namespace headsup::test {

/// A writer that passes every call on to a real one, but for those it was told to fail: how a full or broken
/// disk looks to whoever uses the store. A failed call does not reach the real writer.
class FailingWriter : public store::Writer
{
public:
    enum class Call {
        ImportSink,
        BeginFreeze,
        StartSending,
        Pause,
        ClaimNext,
        Settle,
        FinishIfDone,
        Recover,
        ExpireDue,
        Audience,
        Campaign
    };

    explicit FailingWriter(store::Writer& real)
        : m_real(real)
    {
    }

    /// The next `after` calls still work, then `times` calls fail; times < 0: all of them.
    void fail(Call call, domain::Error error, int after = 0, int times = -1)
    {
        m_plans[call] = {error, after, times};
    }
    void mend(Call call) { m_plans.erase(call); }
    /// The nth call of whatever kind fails, and `more` calls after it.
    void failNth(int nth, domain::Error error, int more = 0) { m_nth = {std::move(error), nth, more}; }
    /// Calls of every kind that can be told to fail.
    [[nodiscard]] int allCalls() const { return m_all; }
    /// How often it was called, failed calls included.
    [[nodiscard]] int calls(Call call) const
    {
        const auto found = m_calls.find(call);
        return found == m_calls.end() ? 0 : found->second;
    }

    domain::Result<void> addPage(const domain::Page& page, domain::Instant now) override
    {
        return m_real.addPage(page, now);
    }
    domain::Result<bool> stopPage(const domain::PageId& page, const domain::PageStop& stop) override
    {
        return m_real.stopPage(page, stop);
    }
    domain::Result<bool> letPageGo(
        const domain::PageId& page, const QString& who, domain::Instant now) override
    {
        return m_real.letPageGo(page, who, now);
    }
    domain::Result<void> keepRest(const domain::PageId& page, const domain::PageRest& rest) override
    {
        return m_real.keepRest(page, rest);
    }
    void noteClockAhead(domain::Milliseconds ahead, domain::Instant now) override
    {
        m_real.noteClockAhead(ahead, now);
    }
    domain::Result<QList<domain::PageStop>> pageStops(const domain::PageId& id) override
    {
        return m_real.pageStops(id);
    }
    domain::Result<std::optional<domain::PageRest>> pageRest(const domain::PageId& id) override
    {
        return m_real.pageRest(id);
    }
    domain::Result<std::optional<domain::Person>> tester(const domain::PageId& id) override
    {
        return m_real.tester(id);
    }
    domain::Result<void> setGraphVersion(const domain::PageId& page, const QString& version) override
    {
        return m_real.setGraphVersion(page, version);
    }
    domain::Result<void> setTester(
        const domain::PageId& page, const std::optional<domain::Psid>& psid) override
    {
        return m_real.setTester(page, psid);
    }
    domain::Result<void> updateTopic(const domain::Topic& topic) override
    {
        return m_real.updateTopic(topic);
    }
    domain::Result<std::unique_ptr<ports::OptInSink>> importSink(
        const domain::PageId& page, const QString& file, store::ImportMode mode, domain::Instant now) override
    {
        if (auto error = hit(Call::ImportSink))
            return domain::Err{*error};
        return m_real.importSink(page, file, mode, now);
    }
    domain::Result<store::UndoReport> undoImport(domain::BatchId id, domain::Instant now) override
    {
        return m_real.undoImport(id, now);
    }
    domain::Result<void> mergeTopics(domain::TopicId from, domain::TopicId into) override
    {
        return m_real.mergeTopics(from, into);
    }
    domain::Result<domain::TopicId> splitTopic(
        domain::TopicId from, const QStringList& prompts, const QString& name) override
    {
        return m_real.splitTopic(from, prompts, name);
    }
    domain::Result<void> setRetention(const domain::Retention& wish) override
    {
        return m_real.setRetention(wish);
    }
    domain::Result<store::RetentionStep> applyRetention(
        const store::RetentionCursor& from, domain::Instant now) override
    {
        return m_real.applyRetention(from, now);
    }
    domain::Result<std::optional<store::Approval>> approval(domain::CampaignId id) override
    {
        return m_real.approval(id);
    }
    domain::Result<domain::Retention> retention() override { return m_real.retention(); }
    domain::Result<qint64> withdraw(
        const domain::PageId& page, const domain::Psid& psid, domain::Instant now) override
    {
        return m_real.withdraw(page, psid, now);
    }
    domain::Result<void> erase(
        const domain::PageId& page, const domain::Psid& psid, domain::Instant now) override
    {
        return m_real.erase(page, psid, now);
    }
    domain::Result<qint64> exportOptIns(const domain::PageId& page, std::optional<domain::TopicId> topic,
        const store::OptInVisitor& visitor) override
    {
        return m_real.exportOptIns(page, topic, visitor);
    }
    domain::Result<qint64> exportJournal(const domain::PageId& page, std::optional<domain::TopicId> topic,
        const store::JournalVisitor& visitor) override
    {
        return m_real.exportJournal(page, topic, visitor);
    }
    domain::Result<qint64> exportPeople(const domain::PageId& page, std::optional<domain::TopicId> topic,
        const store::PersonVisitor& visitor) override
    {
        return m_real.exportPeople(page, topic, visitor);
    }
    domain::Result<store::ConsentReceipt> person(
        const domain::PageId& page, const domain::Psid& psid) override
    {
        return m_real.person(page, psid);
    }
    domain::Result<domain::CampaignId> saveDraft(const domain::Campaign& draft, domain::Instant now) override
    {
        return m_real.saveDraft(draft, now);
    }
    domain::Result<void> removeDraft(domain::CampaignId id) override { return m_real.removeDraft(id); }
    domain::Result<void> approve(domain::CampaignId id, const store::Approval& approval) override
    {
        return m_real.approve(id, approval);
    }
    domain::Result<std::unique_ptr<store::FreezeSink>> beginFreeze(domain::CampaignId id) override
    {
        if (auto error = hit(Call::BeginFreeze))
            return domain::Err{*error};
        return m_real.beginFreeze(id);
    }
    domain::Result<void> startSending(domain::CampaignId id) override
    {
        if (auto error = hit(Call::StartSending))
            return domain::Err{*error};
        return m_real.startSending(id);
    }
    domain::Result<void> sendFromHere() override { return m_real.sendFromHere(); }
    domain::Result<void> pause(
        domain::CampaignId id, domain::PauseReason reason, const QString& detail) override
    {
        if (auto error = hit(Call::Pause))
            return domain::Err{*error};
        return m_real.pause(id, reason, detail);
    }
    domain::Result<store::ClaimAnswer> claimNext(domain::CampaignId id, domain::Instant now) override
    {
        if (auto error = hit(Call::ClaimNext))
            return domain::Err{*error};
        return m_real.claimNext(id, now);
    }
    domain::Result<void> settle(const domain::AttemptId& attempt, const domain::SendOutcome& outcome,
        const domain::Settlement& settlement, domain::Instant now) override
    {
        if (auto error = hit(Call::Settle))
            return domain::Err{*error};
        return m_real.settle(attempt, outcome, settlement, now);
    }
    domain::Result<bool> finishIfDone(domain::CampaignId id) override
    {
        if (auto error = hit(Call::FinishIfDone))
            return domain::Err{*error};
        return m_real.finishIfDone(id);
    }
    domain::Result<qint64> cancel(domain::CampaignId id, domain::Instant now) override
    {
        return m_real.cancel(id, now);
    }
    domain::Result<store::RetryReport> retry(
        domain::CampaignId id, const domain::RetryTerms& terms, domain::Instant now) override
    {
        return m_real.retry(id, terms, now);
    }
    domain::Result<qint64> judge(domain::CampaignId id, domain::OptInId optIn, store::Judgement judgement,
        domain::Instant now) override
    {
        return m_real.judge(id, optIn, judgement, now);
    }
    store::ChainReader& chain() override { return m_real.chain(); }
    store::ChainWriter& chainWriter() override { return m_real.chainWriter(); }
    domain::Result<store::RecoveryReport> recover(domain::Instant now) override
    {
        if (auto error = hit(Call::Recover))
            return domain::Err{*error};
        return m_real.recover(now);
    }
    domain::Result<qint64> expireDue(const domain::PageId& page, domain::Instant now) override
    {
        if (auto error = hit(Call::ExpireDue))
            return domain::Err{*error};
        return m_real.expireDue(page, now);
    }

    domain::Result<QList<domain::Page>> pages() override { return m_real.pages(); }
    domain::Result<domain::Page> page(const domain::PageId& id) override { return m_real.page(id); }
    domain::Result<QList<domain::TopicSummary>> topics(const domain::PageId& page) override
    {
        return m_real.topics(page);
    }
    domain::Result<domain::TopicSummary> topic(domain::TopicId id) override { return m_real.topic(id); }
    domain::Result<QList<store::PromptCount>> prompts(domain::TopicId id) override
    {
        return m_real.prompts(id);
    }
    domain::Result<std::vector<qint64>> expiring(
        domain::TopicId id, std::span<const domain::Instant> bounds) override
    {
        return m_real.expiring(id, bounds);
    }
    domain::Result<store::Overview> overview(const store::OverviewQuestion& question) override
    {
        return m_real.overview(question);
    }
    domain::Result<std::vector<domain::OptInId>> optInIds(
        const store::OptInQuery& query, const store::CancelFlag& cancel) override
    {
        return m_real.optInIds(query, cancel);
    }
    domain::Result<std::vector<domain::OptInRow>> optIns(std::span<const domain::OptInId> ids) override
    {
        return m_real.optIns(ids);
    }
    domain::Result<store::OptInPage> optInPage(
        const store::OptInQuery& query, const QString& after, int limit) override
    {
        return m_real.optInPage(query, after, limit);
    }
    domain::Result<std::vector<store::JournalRow>> journal(domain::OptInId id) override
    {
        return m_real.journal(id);
    }
    domain::Result<std::vector<store::AudienceRow>> audience(
        const store::AudienceQuery& query, const store::AudienceCursor& after, int limit) override
    {
        if (auto error = hit(Call::Audience))
            return domain::Err{*error};
        return m_real.audience(query, after, limit);
    }
    domain::Result<QList<domain::CampaignSummary>> campaigns(const domain::PageId& page) override
    {
        return m_real.campaigns(page);
    }
    domain::Result<domain::CampaignSummary> campaign(domain::CampaignId id) override
    {
        if (auto error = hit(Call::Campaign))
            return domain::Err{*error};
        return m_real.campaign(id);
    }
    domain::Result<std::vector<domain::DeliveryId>> deliveryIds(
        const store::DeliveryQuery& query, const store::CancelFlag& cancel) override
    {
        return m_real.deliveryIds(query, cancel);
    }
    domain::Result<std::vector<domain::Delivery>> deliveries(std::span<const domain::DeliveryId> ids) override
    {
        return m_real.deliveries(ids);
    }
    domain::Result<std::vector<store::Reader::LeftOutCount>> leftOut(domain::CampaignId id) override
    {
        return m_real.leftOut(id);
    }
    domain::Result<QList<domain::BatchReport>> batches(const domain::PageId& page) override
    {
        return m_real.batches(page);
    }

private:
    struct Plan
    {
        domain::Error error;
        int after = 0;
        int times = -1;
    };
    std::optional<domain::Error> hit(Call call)
    {
        ++m_calls[call];
        ++m_all;
        if (m_nth && m_all >= m_nth->after && m_all - m_nth->after <= m_nth->times)
            return m_nth->error;
        const auto plan = m_plans.find(call);
        if (plan == m_plans.end())
            return std::nullopt;
        if (plan->second.after > 0) {
            --plan->second.after;
            return std::nullopt;
        }
        if (plan->second.times == 0)
            return std::nullopt;
        if (plan->second.times > 0)
            --plan->second.times;
        return plan->second.error;
    }
    store::Writer& m_real;
    std::map<Call, Plan> m_plans;
    std::map<Call, int> m_calls;
    std::optional<Plan> m_nth;
    int m_all = 0;
};

} // namespace headsup::test
