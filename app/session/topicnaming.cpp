// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/topicnaming.h"

#include <QHash>
#include <algorithm>

namespace headsup::session {

using domain::BatchId;
using domain::OptInRecord;
using domain::Result;
using ports::Intake;

namespace {

class CountingSink final : public ports::OptInSink
{
public:
    [[nodiscard]] Result<Intake> take(const OptInRecord& record) override
    {
        auto& topic = topics[record.topicName];
        topic.asRead = record.topicName;
        if (!topic.kind)
            topic.kind = record.topicKind;
        ++topic.rows;
        if (topics.size() > kMostTopicsToName)
            return domain::Err{domain::ErrorCode::InvalidValue, record.topicName};
        return Intake::Added;
    }
    [[nodiscard]] Result<Intake> enrich(const domain::Person& /*person*/) override { return Intake::Known; }
    [[nodiscard]] Result<Intake> permit(const domain::PermissionRecord& /*record*/) override
    {
        return Intake::Known;
    }
    [[nodiscard]] Result<bool> keep(const domain::PageEvent& /*event*/) override { return true; }
    [[nodiscard]] Result<BatchId> finish(const domain::BatchReport& /*report*/) override { return BatchId(); }

    QHash<QString, TopicInFile> topics;
};

} // namespace

Result<QList<TopicInFile>> topicsInFile(const QString& path, const csv::ReadOptions& options,
    const ports::Clock& clock, const std::atomic<bool>& cancel)
{
    CountingSink counts;
    csv::ImportOptions reading;
    static_cast<csv::ReadOptions&>(reading) = options;
    const auto outcome =
        csv::ImportJob(path, reading, clock, counts).run([](const csv::ImportProgress&) {}, cancel);
    if (!outcome)
        return outcome.err();
    auto topics = counts.topics.values();
    std::sort(topics.begin(), topics.end(), [](const TopicInFile& a, const TopicInFile& b) {
        return a.rows != b.rows ? a.rows > b.rows : a.asRead < b.asRead;
    });
    return topics;
}

NamingSink::NamingSink(ports::OptInSink& next, TopicNames names)
    : m_next(next)
    , m_names(std::move(names))
{
}

Result<Intake> NamingSink::take(const OptInRecord& record)
{
    const auto known = m_names.constFind(record.topicName);
    if (known == m_names.constEnd())
        return m_next.take(record);
    auto named = record;
    named.topicName = known->name;
    named.topicKind = known->kind;
    named.prompt = known->prompt;
    return m_next.take(named);
}

Result<Intake> NamingSink::enrich(const domain::Person& person)
{
    return m_next.enrich(person);
}

Result<Intake> NamingSink::permit(const domain::PermissionRecord& record)
{
    return m_next.permit(record);
}

Result<bool> NamingSink::keep(const domain::PageEvent& event)
{
    return m_next.keep(event);
}

Result<BatchId> NamingSink::finish(const domain::BatchReport& report)
{
    return m_next.finish(report);
}

} // namespace headsup::session
