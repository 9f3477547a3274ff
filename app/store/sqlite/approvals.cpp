// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/approvals.h"

#include <QCoreApplication>

namespace headsup::store::sqlite {

using domain::ErrorCode;

std::optional<Approval> approval(Database& database, domain::CampaignId id)
{
    Statement select(
        database, QStringLiteral("SELECT name, at, text_hash FROM approvals WHERE campaign = ?"));
    if (!select.bind(id).run().next())
        return std::nullopt;
    return Approval{select.text(0), select.instant(1), select.text(2).toLatin1()};
}

void approve(Database& database, domain::CampaignId id, const Approval& approval)
{
    Transaction transaction(database);
    {
        Statement select(database, QStringLiteral("SELECT state FROM campaigns WHERE id = ?"));
        if (!select.bind(id).run().next())
            fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "campaign"),
                QString::number(id.value()));
        if (select.value<domain::CampaignState>(0) != domain::CampaignState::Draft)
            fail(ErrorCode::CampaignNotDraft, QString::number(id.value()));
    }
    const auto name = approval.name.trimmed();
    if (name.isEmpty())
        run(database, QStringLiteral("DELETE FROM approvals WHERE campaign = ?"), id);
    else
        run(database,
            QStringLiteral("INSERT INTO approvals (campaign, name, at, text_hash) VALUES (?, ?, ?, ?)"
                           " ON CONFLICT (campaign) DO UPDATE SET name = excluded.name, at = excluded.at,"
                           " text_hash = excluded.text_hash"),
            id, name, approval.at, QString::fromLatin1(approval.textHash));
    transaction.commit();
}

} // namespace headsup::store::sqlite
