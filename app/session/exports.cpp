// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exports.h"

#include "csv/csvwriter.h"
#include "csv/targetfile.h"
#include "graph/reasontext.h"

#include <QMap>
#include <QSaveFile>
#include <functional>

namespace headsup::session {

using domain::DeliveryState;
using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr size_t kRowsAtOnce = 1'000;

/// Writes a file through fill, which answers the number of rows; nothing appears at path before all is well.
Result<qint64> writeFile(const QString& path, const QStringList& header,
    const std::function<Result<qint64>(csv::CsvWriter&)>& fill)
{
    if (const auto target = csv::checkTarget(path); !target)
        return target.err();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Err{ErrorCode::FileUnwritable, path, file.errorString()};
    csv::CsvWriter writer(file);
    writer.row(header);
    const auto rows = fill(writer);
    if (!rows)
        return rows.err();
    if (const auto written = writer.finish(path); !written)
        return written.err();
    if (!file.commit())
        return Err{ErrorCode::FileUnwritable, path, file.errorString()};
    return rows;
}

/// Calls visit for every opt-in of the query, in the query's order, a window of rows at a time.
Result<qint64> eachOptIn(store::Reader& reader, const store::OptInQuery& query,
    const std::function<void(const domain::OptInRow&)>& visit)
{
    const store::CancelFlag never{false};
    const auto ids = reader.optInIds(query, never);
    if (!ids)
        return ids.err();
    const std::span<const domain::OptInId> all(*ids);
    for (size_t at = 0; at < all.size(); at += kRowsAtOnce) {
        const auto rows = reader.optIns(all.subspan(at, std::min(kRowsAtOnce, all.size() - at)));
        if (!rows)
            return rows.err();
        for (const auto& row : *rows)
            visit(row);
    }
    return static_cast<qint64>(all.size());
}

store::OptInQuery queryOf(
    const domain::PageId& page, std::optional<domain::TopicId> topic, store::OptInSort sort)
{
    store::OptInQuery query;
    query.page = page;
    query.topic = topic;
    query.sort = sort;
    return query;
}

QString nextStepOf(const domain::Delivery& delivery)
{
    return delivery.state == DeliveryState::LeftOut ? QString() : graph::nextStep(delivery.reason);
}

QString reasonOf(const domain::Delivery& delivery)
{
    if (delivery.state == DeliveryState::LeftOut) {
        const auto reason = domain::leftOutReasonFromSlug(delivery.reason);
        return reason ? displayName(*reason) : delivery.reason;
    }
    return graph::reasonSentence(delivery.reason);
}

void writeDelivery(csv::CsvWriter& writer, const domain::Delivery& delivery)
{
    writer.number(delivery.campaign.value());
    writer.number(delivery.optIn.value());
    writer.id(delivery.psid.value());
    writer.field(delivery.personName);
    writer.field(slug(delivery.state));
    writer.field(reasonOf(delivery));
    writer.field(nextStepOf(delivery));
    writer.field(delivery.messageId.value());
    writer.number(delivery.raw.code);
    writer.number(delivery.raw.subcode);
    writer.field(delivery.raw.text);
    writer.field(delivery.raw.fbtraceId);
    writer.field(delivery.at ? domain::toIso(*delivery.at) : QString());
    writer.field(delivery.text);
    writer.endRow();
}

QStringList resultHeader()
{
    return {QStringLiteral("campaign"), QStringLiteral("opt_in"), QStringLiteral("psid"),
        QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("reason"),
        QStringLiteral("next_step"), QStringLiteral("message_id"), QStringLiteral("code"),
        QStringLiteral("subcode"), QStringLiteral("answer"), QStringLiteral("fbtrace_id"),
        QStringLiteral("at"), QStringLiteral("text")};
}

Result<qint64> writeResults(store::Reader& reader, domain::CampaignId campaign, csv::CsvWriter& writer)
{
    const store::CancelFlag never{false};
    const auto ids = reader.deliveryIds({campaign, std::nullopt, {}}, never);
    if (!ids)
        return ids.err();
    const std::span<const domain::DeliveryId> all(*ids);
    for (size_t at = 0; at < all.size(); at += kRowsAtOnce) {
        const auto rows = reader.deliveries(all.subspan(at, std::min(kRowsAtOnce, all.size() - at)));
        if (!rows)
            return rows.err();
        for (const auto& row : *rows)
            writeDelivery(writer, row);
    }
    return static_cast<qint64>(all.size());
}

} // namespace

Result<qint64> exportOptIns(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path)
{
    const QStringList header{QStringLiteral("opt_in"), QStringLiteral("psid"), QStringLiteral("name"),
        QStringLiteral("topic"), QStringLiteral("prompt"), QStringLiteral("state"),
        QStringLiteral("opted_in_at"), QStringLiteral("expires_at"), QStringLiteral("locale")};
    return writeFile(path, header, [&](csv::CsvWriter& writer) {
        return eachOptIn(
            reader, queryOf(page, topic, store::OptInSort::Id), [&](const domain::OptInRow& row) {
                writer.number(row.id.value());
                writer.id(row.psid.value());
                writer.field(row.name);
                writer.field(row.topicName);
                writer.field(row.prompt);
                writer.field(slug(row.state));
                writer.field(domain::toIso(row.optedInAt));
                writer.field(domain::toIso(row.expiresAt));
                writer.field(row.locale);
                writer.endRow();
            });
    });
}

Result<qint64> exportPeople(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path)
{
    QStringList header{QStringLiteral("psid"), QStringLiteral("name"), QStringLiteral("locale")};
    for (const auto state : domain::kOptInStates)
        header.append(slug(state));
    return writeFile(path, header, [&](csv::CsvWriter& writer) -> Result<qint64> {
        // Sorted by id of the person, so that one person's opt-ins follow each other.
        qint64 people = 0;
        std::optional<domain::OptInRow> person;
        domain::StateCounts counts;
        const auto flush = [&] {
            if (!person)
                return;
            writer.id(person->psid.value());
            writer.field(person->name);
            writer.field(person->locale);
            for (const auto state : domain::kOptInStates)
                writer.number(counts[state]);
            writer.endRow();
            ++people;
        };
        const auto seen =
            eachOptIn(reader, queryOf(page, topic, store::OptInSort::Psid), [&](const domain::OptInRow& row) {
                if (!person || person->psid != row.psid) {
                    flush();
                    person = row;
                    counts = {};
                }
                ++counts[row.state];
            });
        if (!seen)
            return seen.err();
        flush();
        return people;
    });
}

Result<qint64> exportResults(store::Reader& reader, domain::CampaignId campaign, const QString& path)
{
    if (const auto known = reader.campaign(campaign); !known)
        return known.err();
    return writeFile(
        path, resultHeader(), [&](csv::CsvWriter& writer) { return writeResults(reader, campaign, writer); });
}

Result<qint64> exportAllResults(store::Reader& reader, const domain::PageId& page, const QString& path)
{
    const auto campaigns = reader.campaigns(page);
    if (!campaigns)
        return campaigns.err();
    return writeFile(path, resultHeader(), [&](csv::CsvWriter& writer) -> Result<qint64> {
        qint64 rows = 0;
        for (const auto& summary : *campaigns) {
            const auto written = writeResults(reader, summary.campaign.id, writer);
            if (!written)
                return written.err();
            rows += *written;
        }
        return rows;
    });
}

Result<qint64> exportReport(store::Reader& reader, const domain::PageId& page, const QString& path)
{
    const auto topics = reader.topics(page);
    const auto campaigns = reader.campaigns(page);
    if (!topics)
        return topics.err();
    if (!campaigns)
        return campaigns.err();
    QMap<domain::TopicId, domain::DeliveryCounts> results;
    QMap<domain::TopicId, qint64> numbers;
    for (const auto& summary : *campaigns) {
        auto& sum = results[summary.campaign.topic];
        for (const auto state : domain::kDeliveryStates)
            sum[state] += summary.counts[state];
        ++numbers[summary.campaign.topic];
    }
    QStringList header{QStringLiteral("topic"), QStringLiteral("kind")};
    for (const auto state : domain::kOptInStates)
        header.append(slug(state));
    header += {QStringLiteral("campaigns"), QStringLiteral("accepted"), QStringLiteral("failed"),
        QStringLiteral("messages_uncertain")};
    return writeFile(path, header, [&](csv::CsvWriter& writer) -> Result<qint64> {
        for (const auto& one : *topics) {
            writer.field(one.topic.name);
            writer.field(slug(one.topic.kind));
            for (const auto state : domain::kOptInStates)
                writer.number(one.counts[state]);
            const auto sum = results.value(one.topic.id);
            writer.number(numbers.value(one.topic.id));
            for (const auto state :
                {DeliveryState::Accepted, DeliveryState::Failed, DeliveryState::Uncertain})
                writer.number(sum[state]);
            writer.endRow();
        }
        return topics->size();
    });
}

} // namespace headsup::session
