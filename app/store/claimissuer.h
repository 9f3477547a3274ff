// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ask.h"
#include "domain/claim.h"

namespace headsup::store {

/// The one maker of claims. The store calls it after the in_flight row is committed, and tests of what takes
/// a claim may; nothing else has a reason to include this.
class ClaimIssuer
{
public:
    struct Content
    {
        domain::AttemptId attempt;
        domain::OptInId optIn;
        domain::DeliveryId delivery;
        domain::CampaignId campaign;
        domain::Psid psid;
        QString personName;
        domain::Secret token;
        domain::Message message;
        domain::Recipient recipient = domain::Recipient::Token;
    };
    [[nodiscard]] static domain::Claim issue(Content content);
    struct AskContent
    {
        domain::AttemptId attempt;
        domain::AskId ask;
        domain::Psid psid;
        QString title;
        QString payload;
    };
    [[nodiscard]] static domain::AskClaim issue(AskContent content);
};

} // namespace headsup::store
