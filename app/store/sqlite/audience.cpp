// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/permissions.h"
#include "store/sqlite/reads.h"

namespace headsup::store::sqlite {

std::vector<AudienceRow> audience(
    Database& database, const AudienceQuery& query, const AudienceCursor& after, int limit)
{
    Statement select(database,
        QStringLiteral(
            "SELECT o.id, o.state, o.opted_in_at, o.expires_at, r.text, p.id, p.psid, p.first_name,"
            " p.last_name, p.name, p.locale, p.timezone, p.email, p.phone,"
            " (SELECT max(d.changed_at) FROM deliveries d WHERE d.person = p.id AND d.state = 3),"
            " (SELECT m.opt_in FROM deliveries m WHERE m.campaign = ? AND m.person = p.id"
            " AND m.state <> 7),"
            " CASE WHEN p.last_inbound_at > coalesce(p.window_denied_at, 0) THEN p.last_inbound_at END"
            " FROM opt_ins o JOIN people p ON p.id = o.person JOIN prompts r ON r.id = o.prompt"
            " WHERE o.topic = ? AND o.expires_at >= ? AND (o.expires_at > ? OR o.id > ?)"
            " ORDER BY o.expires_at, o.id LIMIT ?"));
    select.bind(query.campaign)
        .bind(query.topic)
        .bind(after.expiresAt)
        .bind(after.expiresAt)
        .bind(after.optIn)
        .bind(limit)
        .run();
    std::vector<AudienceRow> rows;
    const auto permission = permissionOf(database, query.topic);
    while (select.next()) {
        AudienceRow row;
        row.optIn = select.id<domain::OptInId>(0);
        row.state = select.value<domain::OptInState>(1);
        row.permission = permission;
        row.optedInAt = select.instant(2);
        row.expiresAt = select.instant(3);
        row.prompt = select.text(4);
        row.person.id = select.id<domain::PersonId>(5);
        row.person.psid = select.id<domain::Psid>(6);
        row.person.firstName = select.text(7);
        row.person.lastName = select.text(8);
        row.person.name = select.text(9);
        row.person.locale = select.text(10);
        row.person.timezone = select.text(11);
        row.person.email = select.text(12);
        row.person.phone = select.text(13);
        row.lastToldAt = select.maybeInstant(14);
        if (!select.isNull(15))
            row.memberThrough = select.id<domain::OptInId>(15);
        if (const auto last = select.maybeInstant(16))
            row.windowUntil = *last + domain::kWindow;
        rows.push_back(std::move(row));
    }
    if (permission != domain::Permission::OneTime) {
        for (auto& row : rows)
            row.bar = barOf(database, row.optIn);
    }
    return rows;
}

} // namespace headsup::store::sqlite
