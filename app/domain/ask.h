// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/ids.h"
#include "domain/instant.h"

#include <QString>
#include <array>
#include <optional>

namespace headsup::store {
class ClaimIssuer;
}

namespace headsup::domain {

using AskId = Id<struct AskTag, std::int64_t>;

/// One prompt for one topic that the Page sends to people whose window is open.
struct Ask
{
    /// Meta allows one opt-in request per title and week for the sibling product; for this one it says only
    /// that asking repeatedly is forbidden.
    static constexpr std::chrono::hours kCoolDown{24 * 7};

    AskId id;
    PageId page;
    TopicId topic;
    QString title;    ///< what the person sees above "Notify Me": 1 to 65 characters
    QString key;      ///< made by the store; comes back with the opt-in
    CampaignId after; ///< asked are those who reacted to it; invalid: anybody whose window is open
    Instant createdAt{};
    double perSecond = 4;
    Milliseconds coolDown = kCoolDown;
    bool automatic = false; ///< asks by itself while the receiver runs
    friend bool operator==(const Ask&, const Ask&) = default;
};

/// Why somebody whose window is open is not asked now. The numbers are not stored.
enum class NotAsked : int {
    WindowClosing = 1, ///< or closed meanwhile
    Stopped,           ///< opted out and has not come back
    Agreed,            ///< waits for news of this topic already
    CoolDown,          ///< was asked the same lately
    NoReaction,        ///< did not react to the campaign whose reactions are asked
    Excluded,          ///< by staff
    UnderWay,          ///< a request to the person is not answered yet
};
inline constexpr std::array kNotAsked{NotAsked::WindowClosing, NotAsked::Stopped, NotAsked::Agreed,
    NotAsked::CoolDown, NotAsked::NoReaction, NotAsked::Excluded, NotAsked::UnderWay};
[[nodiscard]] QString slug(NotAsked reason);
[[nodiscard]] QString displayName(NotAsked reason); ///< a clause: "was asked the same lately"

/// What Messenger gives back with the opt-in: words that name the topic for whoever knows the key not, and
/// the key. "Aurora 2 back in stock [hu:1f2e…]".
[[nodiscard]] QString payloadOf(const QString& topicName, const QString& key);
struct Payload
{
    QString topicName;
    QString key; ///< empty where it is not one of ours
};
[[nodiscard]] Payload readPayload(const QString& payload);

/// The right to ask one person once. Only the store can make one, after its row is committed. Move only.
class AskClaim
{
public:
    AskClaim(AskClaim&&) = default;
    AskClaim& operator=(AskClaim&&) = default;
    AskClaim(const AskClaim&) = delete;
    AskClaim& operator=(const AskClaim&) = delete;

    [[nodiscard]] const AttemptId& attempt() const { return m_attempt; }
    [[nodiscard]] AskId ask() const { return m_ask; }
    [[nodiscard]] const Psid& psid() const { return m_psid; }
    [[nodiscard]] const QString& title() const { return m_title; }
    [[nodiscard]] const QString& payload() const { return m_payload; }

private:
    friend class ::headsup::store::ClaimIssuer;
    AskClaim(AttemptId attempt, AskId ask, Psid psid, QString title, QString payload)
        : m_attempt(std::move(attempt))
        , m_ask(ask)
        , m_psid(std::move(psid))
        , m_title(std::move(title))
        , m_payload(std::move(payload))
    {
    }
    AttemptId m_attempt;
    AskId m_ask;
    Psid m_psid;
    QString m_title;
    QString m_payload;
};

} // namespace headsup::domain
