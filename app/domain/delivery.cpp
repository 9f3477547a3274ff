// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/delivery.h"

#include <QCoreApplication>

namespace headsup::domain {

namespace {

template<class Enum>
struct Row
{
    Enum value;
    const char* slug;
    const char* name;
};

constexpr Row<DeliveryState> kStates[] = {
    {DeliveryState::Pending, "pending", QT_TRANSLATE_NOOP("Delivery", "Waiting for its turn")},
    {DeliveryState::InFlight, "in_flight", QT_TRANSLATE_NOOP("Delivery", "In flight")},
    {DeliveryState::Accepted, "accepted", QT_TRANSLATE_NOOP("Delivery", "Accepted")},
    {DeliveryState::Waiting, "waiting", QT_TRANSLATE_NOOP("Delivery", "To be tried again")},
    {DeliveryState::Failed, "failed", QT_TRANSLATE_NOOP("Delivery", "Failed")},
    {DeliveryState::Uncertain, "uncertain", QT_TRANSLATE_NOOP("Delivery", "Uncertain")},
    {DeliveryState::LeftOut, "left_out", QT_TRANSLATE_NOOP("Delivery", "Left out")},
};

constexpr Row<LeftOutReason> kReasons[] = {
    {LeftOutReason::Expired, "expired", QT_TRANSLATE_NOOP("Delivery", "The opt-in is older than a year")},
    {LeftOutReason::AlreadyTold, "already_told",
        QT_TRANSLATE_NOOP("Delivery", "Was told before with this opt-in")},
    {LeftOutReason::SpentElsewhere, "spent_elsewhere",
        QT_TRANSLATE_NOOP("Delivery", "Used by another tool, or from another copy of this workspace")},
    {LeftOutReason::Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("Delivery", "Opted out")},
    {LeftOutReason::Dead, "dead", QT_TRANSLATE_NOOP("Delivery", "Messenger refused this opt-in for good")},
    {LeftOutReason::Uncertain, "uncertain",
        QT_TRANSLATE_NOOP("Delivery", "An earlier attempt is not settled yet")},
    {LeftOutReason::ReservedElsewhere, "reserved_elsewhere",
        QT_TRANSLATE_NOOP("Delivery", "Part of another campaign that is not finished")},
    {LeftOutReason::SecondOptIn, "second_opt_in",
        QT_TRANSLATE_NOOP("Delivery", "Gets the message through an earlier opt-in")},
    {LeftOutReason::NextWave, "next_wave", QT_TRANSLATE_NOOP("Delivery", "Kept for the next wave")},
    {LeftOutReason::TextTooLong, "text_too_long",
        QT_TRANSLATE_NOOP("Delivery", "The text is too long with this person's name")},
    {LeftOutReason::Cancelled, "cancelled",
        QT_TRANSLATE_NOOP("Delivery", "The campaign was cancelled before")},
    {LeftOutReason::Resting, "resting",
        QT_TRANSLATE_NOOP("Delivery", "Was written to with this permission within the last 48 hours")},
    {LeftOutReason::Stopped, "stopped", QT_TRANSLATE_NOOP("Delivery", "Stopped these notifications")},
    {LeftOutReason::WindowClosed, "window_closed",
        QT_TRANSLATE_NOOP("Delivery", "The 24 hours since the person's last message are over")},
    {LeftOutReason::HeldNight, "held_night",
        QT_TRANSLATE_NOOP("Delivery", "Held: it is night where they are. Kept for the next wave")},
    {LeftOutReason::HeldTold, "held_told",
        QT_TRANSLATE_NOOP("Delivery", "Held: got something this week. Kept for the next wave")},
};

template<class Enum, size_t n>
const Row<Enum>& rowOf(const Row<Enum> (&rows)[n], Enum value)
{
    return rows[static_cast<size_t>(value) - 1];
}

template<class Enum, size_t n>
std::optional<Enum> fromSlug(const Row<Enum> (&rows)[n], QStringView slug)
{
    for (const auto& row : rows) {
        if (slug == QLatin1StringView(row.slug))
            return row.value;
    }
    return std::nullopt;
}

} // namespace

QString slug(DeliveryState state)
{
    return QString::fromLatin1(rowOf(kStates, state).slug);
}

std::optional<DeliveryState> deliveryStateFromSlug(QStringView text)
{
    return fromSlug(kStates, text);
}

QString displayName(DeliveryState state)
{
    return QCoreApplication::translate("Delivery", rowOf(kStates, state).name);
}

QString slug(LeftOutReason reason)
{
    return QString::fromLatin1(rowOf(kReasons, reason).slug);
}

std::optional<LeftOutReason> leftOutReasonFromSlug(QStringView text)
{
    return fromSlug(kReasons, text);
}

QString displayName(LeftOutReason reason)
{
    return QCoreApplication::translate("Delivery", rowOf(kReasons, reason).name);
}

} // namespace headsup::domain
