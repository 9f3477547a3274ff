// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exports.h"

#include "csv/csvwriter.h"
#include "csv/targetfile.h"
#include "graph/reasontext.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QSaveFile>
#include <array>
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
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // people's data, and tokens
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

/// What a row says of its topic, made once a topic: name, kind and every field that any of them has.
struct TopicCells
{
    QStringList header; ///< of the fields
    QHash<domain::TopicId, QByteArrayList> cells;
};

Result<TopicCells> topicCells(
    store::Reader& reader, const domain::PageId& page, std::optional<domain::TopicId> only)
{
    const auto topics = reader.topics(page);
    if (!topics)
        return topics.err();
    QMap<QString, int> names;
    for (const auto& one : *topics) {
        for (auto field = one.topic.fields.begin(); field != one.topic.fields.end(); ++field) {
            if (!only || *only == one.topic.id)
                names.insert(field.key(), 0);
        }
    }
    TopicCells made;
    for (const auto& name : names.keys())
        made.header.append(QStringLiteral("field:") + name);
    for (const auto& one : *topics) {
        QByteArrayList cells{one.topic.name.toUtf8(), slug(one.topic.kind).toUtf8()};
        for (const auto& name : names.keys())
            cells.append(one.topic.fields.value(name).toUtf8());
        made.cells.insert(one.topic.id, cells);
    }
    return made;
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

/// No event is no answer: the cell says so instead of staying empty like a "no".
QString heard(const domain::Delivery& delivery, const std::optional<domain::Instant>& at)
{
    if (at)
        return domain::toIso(*at);
    return delivery.state == DeliveryState::Accepted ? QCoreApplication::translate("Export", "not known here")
                                                     : QString();
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
    writer.field(delivery.recipient == domain::Recipient::Person ? QStringLiteral("person")
                                                                 : QStringLiteral("token"));
    writer.field(heard(delivery, delivery.deliveredAt));
    writer.field(heard(delivery, delivery.readAt));
    writer.field(heard(delivery, delivery.reactedAt));
    writer.endRow();
}

QStringList resultHeader()
{
    return {QStringLiteral("campaign"), QStringLiteral("opt_in"), QStringLiteral("psid"),
        QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("reason"),
        QStringLiteral("next_step"), QStringLiteral("message_id"), QStringLiteral("code"),
        QStringLiteral("subcode"), QStringLiteral("answer"), QStringLiteral("fbtrace_id"),
        QStringLiteral("at"), QStringLiteral("text"), QStringLiteral("recipient"), QStringLiteral("delivered_at"),
        QStringLiteral("read_at"), QStringLiteral("reacted_at")};
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
    const auto topics = topicCells(reader, page, topic);
    if (!topics)
        return topics.err();
    QStringList header{QStringLiteral("opt_in"), QStringLiteral("psid"), QStringLiteral("token"),
        QStringLiteral("prompt"), QStringLiteral("state"), QStringLiteral("opted_in_at"),
        QStringLiteral("expires_at"), QStringLiteral("first_name"), QStringLiteral("last_name"),
        QStringLiteral("name"), QStringLiteral("locale"), QStringLiteral("timezone"), QStringLiteral("email"),
        QStringLiteral("phone"), QStringLiteral("topic"), QStringLiteral("topic_kind")};
    header += topics->header;
    std::array<QByteArray, domain::kOptInStates.size()> states;
    for (const auto state : domain::kOptInStates)
        states[static_cast<size_t>(state) - 1] = slug(state).toLatin1();
    return writeFile(path, header, [&](csv::CsvWriter& writer) {
        return reader.exportOptIns(page, topic, [&](const store::OptInExport& row) {
            writer.number(row.id.value());
            writer.id(row.psid);
            writer.utf8(row.token);
            writer.utf8(row.prompt);
            writer.utf8(states[static_cast<size_t>(row.state) - 1]);
            writer.time(row.optedInAt);
            writer.time(row.expiresAt);
            for (const auto text :
                {row.firstName, row.lastName, row.name, row.locale, row.timezone, row.email, row.phone})
                writer.utf8(text);
            if (const auto cells = topics->cells.constFind(row.topic); cells != topics->cells.constEnd()) {
                for (const auto& cell : *cells)
                    writer.utf8(cell);
            }
            writer.endRow();
        });
    });
}

Result<qint64> exportPeople(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path)
{
    QStringList header{QStringLiteral("psid"), QStringLiteral("first_name"), QStringLiteral("last_name"),
        QStringLiteral("name"), QStringLiteral("locale"), QStringLiteral("timezone"), QStringLiteral("email"),
        QStringLiteral("phone")};
    for (const auto state : domain::kOptInStates)
        header.append(slug(state));
    return writeFile(path, header, [&](csv::CsvWriter& writer) {
        return reader.exportPeople(page, topic, [&](const store::PersonExport& row) {
            writer.id(row.psid);
            for (const auto text :
                {row.firstName, row.lastName, row.name, row.locale, row.timezone, row.email, row.phone})
                writer.utf8(text);
            for (const auto state : domain::kOptInStates)
                writer.number(row.counts[state]);
            writer.endRow();
        });
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
