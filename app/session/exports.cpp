// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exports.h"

#include "graph/reasontext.h"
#include "session/tablewriter.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
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
Result<qint64> writeFile(const QString& path, const QStringList& header, const ExportOptions& options,
    const std::function<Result<qint64>(TableWriter&)>& fill)
{
    const auto table = openTable(path, header, options.columns);
    if (!table)
        return table.err();
    const auto rows = fill(**table);
    if (!rows)
        return rows.err();
    if (const auto written = (*table)->finish(); !written)
        return written.err();
    return rows;
}

bool isCancelled(const ExportOptions& options)
{
    return options.cancel && options.cancel->load(std::memory_order_relaxed);
}

/// A token whose text was removed is none any more.
QByteArrayView tokenText(QByteArrayView token)
{
    return token.startsWith("erased:") ? QByteArrayView() : token;
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

void writeDelivery(TableWriter& writer, const domain::Delivery& delivery)
{
    writer.number(delivery.campaign.value());
    writer.number(delivery.optIn.value());
    writer.id(delivery.psid.value());
    writer.text(delivery.personName);
    writer.text(slug(delivery.state));
    writer.text(reasonOf(delivery));
    writer.text(nextStepOf(delivery));
    writer.text(delivery.messageId.value());
    writer.number(delivery.raw.code);
    writer.number(delivery.raw.subcode);
    writer.text(delivery.raw.text);
    writer.text(delivery.raw.fbtraceId);
    writer.text(delivery.at ? domain::toIso(*delivery.at) : QString());
    writer.text(delivery.text);
    writer.text(slug(delivery.recipient));
    writer.text(heard(delivery, delivery.deliveredAt));
    writer.text(heard(delivery, delivery.readAt));
    writer.text(heard(delivery, delivery.reactedAt));
    writer.endRow();
}

QStringList resultHeader()
{
    return {QStringLiteral("campaign"), QStringLiteral("opt_in"), QStringLiteral("psid"),
        QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("reason"),
        QStringLiteral("next_step"), QStringLiteral("message_id"), QStringLiteral("code"),
        QStringLiteral("subcode"), QStringLiteral("answer"), QStringLiteral("fbtrace_id"),
        QStringLiteral("at"), QStringLiteral("text"), QStringLiteral("recipient"),
        QStringLiteral("delivered_at"), QStringLiteral("read_at"), QStringLiteral("reacted_at")};
}

Result<qint64> writeResults(
    store::Reader& reader, domain::CampaignId campaign, TableWriter& writer, const ExportOptions& options)
{
    const store::CancelFlag never{false};
    const auto ids =
        reader.deliveryIds({campaign, std::nullopt, {}}, options.cancel ? *options.cancel : never);
    if (!ids)
        return ids.err();
    const std::span<const domain::DeliveryId> all(*ids);
    for (size_t at = 0; at < all.size(); at += kRowsAtOnce) {
        if (isCancelled(options))
            return Err{ErrorCode::Cancelled};
        const auto rows = reader.deliveries(all.subspan(at, std::min(kRowsAtOnce, all.size() - at)));
        if (!rows)
            return rows.err();
        for (const auto& row : *rows)
            writeDelivery(writer, row);
    }
    return static_cast<qint64>(all.size());
}

QStringList optInHeader(const TopicCells& topics)
{
    QStringList header{QStringLiteral("opt_in"), QStringLiteral("psid"), QStringLiteral("token"),
        QStringLiteral("prompt"), QStringLiteral("state"), QStringLiteral("opted_in_at"),
        QStringLiteral("expires_at"), QStringLiteral("first_name"), QStringLiteral("last_name"),
        QStringLiteral("name"), QStringLiteral("locale"), QStringLiteral("timezone"), QStringLiteral("email"),
        QStringLiteral("phone"), QStringLiteral("topic"), QStringLiteral("topic_kind")};
    header += topics.header;
    return header;
}

QStringList spentHeader()
{
    QStringList header{QStringLiteral("psid"), QStringLiteral("token"), QStringLiteral("prompt"),
        QStringLiteral("state"), QStringLiteral("opted_in_at"), QStringLiteral("expires_at"),
        QStringLiteral("topic"), QStringLiteral("topic_kind")};
    return header;
}

QStringList journalHeader()
{
    QStringList header{QStringLiteral("opt_in"), QStringLiteral("psid"), QStringLiteral("topic"),
        QStringLiteral("prompt"), QStringLiteral("at"), QStringLiteral("from"), QStringLiteral("to"),
        QStringLiteral("why"), QStringLiteral("campaign")};
    return header;
}

QStringList peopleHeader()
{
    QStringList header{QStringLiteral("psid"), QStringLiteral("first_name"), QStringLiteral("last_name"),
        QStringLiteral("name"), QStringLiteral("locale"), QStringLiteral("timezone"), QStringLiteral("email"),
        QStringLiteral("phone")};
    for (const auto state : domain::kOptInStates)
        header.append(slug(state));
    return header;
}

QStringList reportHeader()
{
    QStringList header{QStringLiteral("topic"), QStringLiteral("kind")};
    for (const auto state : domain::kOptInStates)
        header.append(slug(state));
    header += {QStringLiteral("campaigns"), QStringLiteral("accepted"), QStringLiteral("failed"),
        QStringLiteral("messages_uncertain")};
    return header;
}

} // namespace

Result<qint64> exportOptIns(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options)
{
    const auto topics = topicCells(reader, page, topic);
    if (!topics)
        return topics.err();
    std::array<QByteArray, domain::kOptInStates.size()> states;
    for (const auto state : domain::kOptInStates)
        states[static_cast<size_t>(state) - 1] = slug(state).toLatin1();
    return writeFile(path, optInHeader(*topics), options, [&](TableWriter& writer) {
        return reader.exportOptIns(page, topic, [&](const store::OptInExport& row) {
            writer.number(row.id.value());
            writer.id(row.psid);
            writer.id(tokenText(row.token));
            writer.text(row.prompt);
            writer.text(states[static_cast<size_t>(row.state) - 1]);
            writer.time(row.optedInAt);
            writer.time(row.expiresAt);
            for (const auto text :
                {row.firstName, row.lastName, row.name, row.locale, row.timezone, row.email, row.phone})
                writer.text(text);
            if (const auto cells = topics->cells.constFind(row.topic); cells != topics->cells.constEnd()) {
                for (const auto& cell : *cells)
                    writer.text(cell);
            }
            writer.endRow();
            return !isCancelled(options);
        });
    });
}

Result<qint64> exportSpent(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options)
{
    const auto topics = topicCells(reader, page, topic);
    if (!topics)
        return topics.err();
    const auto spent = slug(domain::OptInState::SpentElsewhere).toLatin1();
    const auto withdrawn = slug(domain::OptInState::Withdrawn).toLatin1();
    return writeFile(path, spentHeader(), options, [&](TableWriter& writer) -> Result<qint64> {
        qint64 rows = 0;
        const auto visited = reader.exportOptIns(page, topic, [&](const store::OptInExport& row) {
            using enum domain::OptInState;
            const auto token = tokenText(row.token);
            if (row.state == Unused || row.state == Expired || token.isEmpty())
                return !isCancelled(options);
            writer.id(row.psid);
            writer.id(token);
            writer.text(row.prompt);
            writer.text(row.state == Withdrawn ? withdrawn : spent);
            writer.time(row.optedInAt);
            writer.time(row.expiresAt);
            if (const auto cells = topics->cells.constFind(row.topic); cells != topics->cells.constEnd()) {
                for (const auto& cell : cells->first(2))
                    writer.text(cell);
            }
            writer.endRow();
            ++rows;
            return !isCancelled(options);
        });
        if (!visited)
            return visited.err();
        return rows;
    });
}

Result<qint64> exportJournal(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options)
{
    const auto topics = topicCells(reader, page, topic);
    if (!topics)
        return topics.err();
    return writeFile(path, journalHeader(), options, [&](TableWriter& writer) {
        return reader.exportJournal(page, topic, [&](const store::JournalExport& row) {
            writer.number(row.optIn.value());
            writer.id(row.psid);
            writer.text(topics->cells.value(row.topic).value(0));
            writer.text(row.prompt);
            writer.time(row.at);
            writer.text(row.from ? slug(*row.from) : QString());
            writer.text(slug(row.to));
            writer.text(row.why);
            writer.text(row.campaign.isValid() ? QString::number(row.campaign.value()) : QString());
            writer.endRow();
            return !isCancelled(options);
        });
    });
}

Result<qint64> exportPeople(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, const QString& path, const ExportOptions& options)
{
    return writeFile(path, peopleHeader(), options, [&](TableWriter& writer) {
        return reader.exportPeople(page, topic, [&](const store::PersonExport& row) {
            writer.id(row.psid);
            for (const auto text :
                {row.firstName, row.lastName, row.name, row.locale, row.timezone, row.email, row.phone})
                writer.text(text);
            for (const auto state : domain::kOptInStates)
                writer.number(row.counts[state]);
            writer.endRow();
            return !isCancelled(options);
        });
    });
}

Result<qint64> exportResults(
    store::Reader& reader, domain::CampaignId campaign, const QString& path, const ExportOptions& options)
{
    if (const auto known = reader.campaign(campaign); !known)
        return known.err();
    return writeFile(path, resultHeader(), options,
        [&](TableWriter& writer) { return writeResults(reader, campaign, writer, options); });
}

Result<qint64> exportAllResults(
    store::Reader& reader, const domain::PageId& page, const QString& path, const ExportOptions& options)
{
    const auto campaigns = reader.campaigns(page);
    if (!campaigns)
        return campaigns.err();
    return writeFile(path, resultHeader(), options, [&](TableWriter& writer) -> Result<qint64> {
        qint64 rows = 0;
        for (const auto& summary : *campaigns) {
            const auto written = writeResults(reader, summary.campaign.id, writer, options);
            if (!written)
                return written.err();
            rows += *written;
        }
        return rows;
    });
}

Result<qint64> exportReport(
    store::Reader& reader, const domain::PageId& page, const QString& path, const ExportOptions& options)
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
    return writeFile(path, reportHeader(), options, [&](TableWriter& writer) -> Result<qint64> {
        for (const auto& one : *topics) {
            writer.text(one.topic.name);
            writer.text(slug(one.topic.kind));
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

Result<QStringList> exportColumns(
    store::Reader& reader, const domain::PageId& page, std::optional<domain::TopicId> topic, Table table)
{
    switch (table) {
    case Table::OptIns: {
        const auto topics = topicCells(reader, page, topic);
        if (!topics)
            return topics.err();
        return optInHeader(*topics);
    }
    case Table::People:
        return peopleHeader();
    case Table::Results:
        return resultHeader();
    case Table::Report:
        return reportHeader();
    case Table::Journal:
        return journalHeader();
    case Table::Spent:
        return spentHeader();
    }
    Q_UNREACHABLE();
}

Result<qint64> exportTable(store::Reader& reader, const domain::PageId& page,
    std::optional<domain::TopicId> topic, Table table, const QString& path, const ExportOptions& options)
{
    switch (table) {
    case Table::OptIns:
        return exportOptIns(reader, page, topic, path, options);
    case Table::People:
        return exportPeople(reader, page, topic, path, options);
    case Table::Results:
        return exportAllResults(reader, page, path, options);
    case Table::Report:
        return exportReport(reader, page, path, options);
    case Table::Journal:
        return exportJournal(reader, page, topic, path, options);
    case Table::Spent:
        return exportSpent(reader, page, topic, path, options);
    }
    Q_UNREACHABLE();
}

} // namespace headsup::session
