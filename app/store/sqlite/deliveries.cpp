// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/reads.h"

#include <QHash>

namespace headsup::store::sqlite {

using domain::DeliveryId;

namespace {

domain::Delivery deliveryOf(const Statement& row)
{
    domain::Delivery out;
    out.id = row.id<DeliveryId>(0);
    out.campaign = row.id<domain::CampaignId>(1);
    out.optIn = row.id<domain::OptInId>(2);
    out.psid = row.id<domain::Psid>(3);
    out.personName = row.text(4);
    out.state = row.value<domain::DeliveryState>(5);
    out.reason = row.text(6);
    out.messageId = row.id<domain::MessageId>(7);
    out.raw.http = static_cast<int>(row.number(8));
    out.raw.code = static_cast<int>(row.number(9));
    out.raw.subcode = static_cast<int>(row.number(10));
    out.raw.text = row.text(11);
    out.raw.fbtraceId = row.text(12);
    out.raw.bytesHanded = row.number(13);
    out.at = row.maybeInstant(14);
    out.text = row.text(15);
    out.recipient = row.value<domain::Recipient>(16);
    out.deliveredAt = row.maybeInstant(17);
    out.readAt = row.maybeInstant(18);
    out.reactedAt = row.maybeInstant(19);
    return out;
}

} // namespace

std::vector<DeliveryId> deliveryIds(Database& database, const DeliveryQuery& query, const CancelFlag& cancel)
{
    checkCancel(cancel, 0);
    const bool searching = !query.search.trimmed().isEmpty();
    auto sql = QStringLiteral("SELECT d.id FROM deliveries d");
    if (searching)
        sql += QStringLiteral(" JOIN people p ON p.id = d.person");
    sql += QStringLiteral(" WHERE d.campaign = ?");
    if (query.state)
        sql += QStringLiteral(" AND d.state = ?");
    if (searching)
        sql += QStringLiteral(" AND (p.name_folded LIKE ? ESCAPE '\\' OR p.psid LIKE ? ESCAPE '\\')");
    Statement select(database, sql + QStringLiteral(" ORDER BY d.ordinal"));
    select.bind(query.campaign);
    if (query.state)
        select.bind(*query.state);
    if (searching)
        select.bind(likePattern(query.search)).bind(likePattern(query.search));
    select.run();
    std::vector<DeliveryId> ids;
    while (select.next()) {
        ids.push_back(select.id<DeliveryId>(0));
        checkCancel(cancel, ids.size());
    }
    return ids;
}

std::vector<domain::Delivery> deliveries(Database& database, std::span<const DeliveryId> ids)
{
    QHash<DeliveryId, domain::Delivery> found;
    for (size_t at = 0; at < ids.size(); at += kWindow) {
        Statement select(database,
            QStringLiteral(
                "SELECT d.id, d.campaign, d.opt_in, p.psid, p.name, d.state, d.reason, d.message_id, d.http,"
                " d.code, d.subcode, d.error_text, d.fbtrace_id, d.bytes_handed, d.changed_at, d.text,"
                " CASE t.permission WHEN 1 THEN d.way ELSE t.permission + 1 END, d.delivered_at, d.read_at,"
                " d.reacted_at FROM deliveries d JOIN people p ON p.id = d.person JOIN campaigns c"
                " ON c.id = d.campaign JOIN topics t ON t.id = c.topic WHERE d.id IN (") +
                windowMarks() + u')');
        bindWindow(select, ids.subspan(at, std::min(kWindow, ids.size() - at)));
        select.run();
        while (select.next()) {
            auto row = deliveryOf(select);
            found.insert(row.id, std::move(row));
        }
    }
    std::vector<domain::Delivery> rows;
    rows.reserve(ids.size());
    for (const auto id : ids) {
        if (const auto row = found.constFind(id); row != found.constEnd())
            rows.push_back(*row);
    }
    return rows;
}

std::vector<Reader::LeftOutCount> leftOut(Database& database, domain::CampaignId id)
{
    Statement select(database,
        QStringLiteral("SELECT reason, count(*) AS n FROM deliveries WHERE campaign = ? AND state = ?"
                       " GROUP BY reason ORDER BY n DESC, reason"));
    select.bind(id).bind(domain::DeliveryState::LeftOut).run();
    std::vector<Reader::LeftOutCount> counts;
    while (select.next()) {
        if (const auto reason = domain::leftOutReasonFromSlug(select.text(0)))
            counts.push_back({*reason, select.number(1)});
    }
    return counts;
}

} // namespace headsup::store::sqlite
