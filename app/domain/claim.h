// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/message.h"
#include "domain/recipient.h"
#include "domain/secret.h"

namespace headsup::store {
class ClaimIssuer;
}

namespace headsup::domain {

/// The right to make one request once: to present one token or, inside the open window, to write to one
/// person. Only the store can make one, and only after the opt-in's in_flight row is committed; the one path
/// that posts to /messages takes nothing else. Move only: it is used up.
class Claim
{
public:
    Claim(Claim&&) = default;
    Claim& operator=(Claim&&) = default;
    Claim(const Claim&) = delete;
    Claim& operator=(const Claim&) = delete;

    [[nodiscard]] const AttemptId& attempt() const { return m_attempt; }
    [[nodiscard]] OptInId optIn() const { return m_optIn; }
    [[nodiscard]] DeliveryId delivery() const { return m_delivery; }
    [[nodiscard]] CampaignId campaign() const { return m_campaign; }
    [[nodiscard]] const Psid& psid() const { return m_psid; }
    [[nodiscard]] const QString& personName() const { return m_personName; }
    [[nodiscard]] const Secret& token() const { return m_token; }
    [[nodiscard]] const Message& message() const { return m_message; }
    /// Person: the request names the id, and the token is not part of it.
    [[nodiscard]] Recipient recipient() const { return m_recipient; }

private:
    friend class ::headsup::store::ClaimIssuer;
    Claim(AttemptId attempt, OptInId optIn, DeliveryId delivery, CampaignId campaign, Psid psid, QString name,
        Secret token, Message message, Recipient recipient = Recipient::Token)
        : m_attempt(std::move(attempt))
        , m_optIn(optIn)
        , m_delivery(delivery)
        , m_campaign(campaign)
        , m_psid(std::move(psid))
        , m_personName(std::move(name))
        , m_token(std::move(token))
        , m_message(std::move(message))
        , m_recipient(recipient)
    {
    }
    AttemptId m_attempt;
    OptInId m_optIn;
    DeliveryId m_delivery;
    CampaignId m_campaign;
    Psid m_psid;
    QString m_personName;
    Secret m_token;
    Message m_message;
    Recipient m_recipient;
};

} // namespace headsup::domain
