// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/recipient.h"
#include "domain/sendoutcome.h"

#include <QString>
#include <array>
#include <optional>

namespace headsup::domain {

/// What became of one opt-in in one campaign. The numbers are those of the workspace.
enum class DeliveryState : int {
    Pending = 1, ///< frozen, not yet claimed
    InFlight,
    Accepted,
    Waiting, ///< proven unused, will be or may be tried again
    Failed,  ///< refused for good in this campaign
    Uncertain,
    LeftOut, ///< not sent to, token kept; the reason says why
};

inline constexpr std::array kDeliveryStates{DeliveryState::Pending, DeliveryState::InFlight,
    DeliveryState::Accepted, DeliveryState::Waiting, DeliveryState::Failed, DeliveryState::Uncertain,
    DeliveryState::LeftOut};

[[nodiscard]] QString slug(DeliveryState state);
[[nodiscard]] std::optional<DeliveryState> deliveryStateFromSlug(QStringView slug);
[[nodiscard]] QString displayName(DeliveryState state);

/// Why somebody of the topic does not get the message now.
enum class LeftOutReason : int {
    Expired = 1, ///< the opt-in's year is over
    AlreadyTold, ///< this opt-in was used
    SpentElsewhere,
    Withdrawn,
    Dead,
    Uncertain,         ///< an earlier attempt is not settled
    ReservedElsewhere, ///< part of another campaign that is not finished
    SecondOptIn,       ///< the person gets it through another opt-in of the topic
    NextWave,          ///< beyond the size of this wave
    TextTooLong,       ///< too long with this person's name
    Cancelled,         ///< the campaign was cancelled before the turn came
    Resting,           ///< a recurring token within 48 hours of its last message
    Stopped,           ///< the person stopped these notifications
    WindowClosed,      ///< the 24 hours are over, or nearly
    HeldNight,         ///< held for the next wave: it is night where the person is
    HeldTold,          ///< held for the next wave: was told something else within the week
};

[[nodiscard]] QString slug(LeftOutReason reason);
[[nodiscard]] std::optional<LeftOutReason> leftOutReasonFromSlug(QStringView slug);
[[nodiscard]] QString displayName(LeftOutReason reason); ///< "Expired: the year is over"

struct DeliveryCounts
{
    std::array<qint64, kDeliveryStates.size()> numbers{};
    [[nodiscard]] qint64& operator[](DeliveryState state) { return numbers[static_cast<size_t>(state) - 1]; }
    [[nodiscard]] qint64 operator[](DeliveryState state) const
    {
        return numbers[static_cast<size_t>(state) - 1];
    }
    /// People of the frozen audience: everything but the left out.
    [[nodiscard]] qint64 people() const
    {
        qint64 sum = 0;
        for (const auto state : kDeliveryStates)
            sum += state == DeliveryState::LeftOut ? 0 : (*this)[state];
        return sum;
    }
    /// Not yet decided and not in doubt: what a resume would send.
    [[nodiscard]] qint64 open() const
    {
        return (*this)[DeliveryState::Pending] + (*this)[DeliveryState::Waiting] +
               (*this)[DeliveryState::InFlight];
    }
    friend bool operator==(const DeliveryCounts&, const DeliveryCounts&) = default;
};

/// One row of the results.
struct Delivery
{
    DeliveryId id;
    CampaignId campaign;
    OptInId optIn;
    Psid psid;
    QString personName;
    DeliveryState state = DeliveryState::Pending;
    QString reason; ///< slug of a LeftOutReason or key of the error table; empty while nothing happened
    MessageId messageId;
    RawAnswer raw;
    std::optional<Instant> at;              ///< of the last change by sending
    QString text;                           ///< the frozen text
    Recipient recipient = Recipient::Token; ///< of the last request; Person: the token was kept
    // Only what an event said; nothing where none did, which means "not known here" and not "no".
    std::optional<Instant> deliveredAt;
    std::optional<Instant> readAt;
    std::optional<Instant> reactedAt; ///< the person's first act after it
    friend bool operator==(const Delivery&, const Delivery&) = default;
};

} // namespace headsup::domain
