// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"
#include "domain/secret.h"

#include <QString>
#include <array>
#include <optional>

namespace headsup::domain {

/// By what right a person is written to. Every topic is of one kind. The numbers are those of the workspace.
/// HUMAN_AGENT, CUSTOMER_FEEDBACK and the tags that Meta has ended are none of them.
enum class Permission : int {
    OneTime = 1, ///< a one-time token: one message
    Recurring,   ///< a notification_messages_token: many messages, 48 hours apart, until the person stops
    Window,      ///< the person's id inside the open 24 hours
    Utility,     ///< the person's id and a template that Meta approved: nothing promotional
};
inline constexpr std::array kPermissions{
    Permission::OneTime, Permission::Recurring, Permission::Window, Permission::Utility};

[[nodiscard]] QString slug(Permission permission); ///< "one-time", "recurring", "window", "utility"
[[nodiscard]] std::optional<Permission> permissionFromSlug(QStringView slug);
[[nodiscard]] QString displayName(Permission permission);
[[nodiscard]] QString whereItWorks(Permission permission); ///< a sentence or two

/// Messenger takes one message per recurring token in this time, since September 2025.
inline constexpr auto kRecurringSpacing = std::chrono::hours{48};
/// The expiry of what has none.
inline constexpr Instant kNever{std::chrono::milliseconds{253'402'214'400'000}}; // the last day of 9999

/// What a file, a webhook or Messenger's list says of one permission that is no one-time token.
struct PermissionRecord
{
    enum class Said {
        Granted,
        Stopped, ///< the person wants no more of it
        Resumed,
    };
    Permission kind = Permission::Recurring;
    Said said = Said::Granted;
    Psid psid;
    Secret token;      ///< of Recurring; otherwise empty
    QString topicName; ///< never empty
    Instant at{};      ///< of the consent, the stop or the person's last act
    std::optional<Instant> expiresAt;
    std::optional<Instant> nextEligibleAt; ///< as Messenger's list says
    QString firstName;
    QString lastName;
    QString name;
    QString locale;
    QString timezone;
};

/// Why a permission that is there cannot be used now; see LeftOutReason for the words.
struct PermissionBar
{
    std::optional<Instant> restsUntil; ///< of Recurring: the 48 hours since the last message
    bool stopped = false;              ///< the person stopped it and has not resumed
    bool ended = false;                ///< Messenger refused it for good
    friend bool operator==(const PermissionBar&, const PermissionBar&) = default;
};

} // namespace headsup::domain
