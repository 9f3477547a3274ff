// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ask.h"
#include "domain/claim.h"

namespace headsup::store {

/// Makes claims for tests that have no store. Stands in for the class of the same name that the store has, so
/// a test uses one or the other.
class ClaimIssuer
{
public:
    static domain::Claim make(const QString& token, domain::Message message,
        const QString& attempt = QStringLiteral("00000000-0000-4000-8000-000000000001"),
        domain::Recipient recipient = domain::Recipient::Token)
    {
        return domain::Claim(domain::AttemptId(attempt), domain::OptInId(1), domain::DeliveryId(1),
            domain::CampaignId(1), domain::Psid(QStringLiteral("2468013579246801")),
            QStringLiteral("Ada Example"), domain::Secret(token), std::move(message), recipient);
    }
    static domain::AskClaim makeAsk(const QString& psid, const QString& title, const QString& payload)
    {
        return domain::AskClaim(domain::AttemptId(QStringLiteral("00000000-0000-4000-8000-000000000002")),
            domain::AskId(1), domain::Psid(psid), title, payload);
    }
};

} // namespace headsup::store
