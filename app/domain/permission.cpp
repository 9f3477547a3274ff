// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permission.h"

#include <QCoreApplication>

namespace headsup::domain {

namespace {

struct Row
{
    const char* slug;
    const char* name;
    const char* where;
};

constexpr Row kRows[] = {
    {"one-time", QT_TRANSLATE_NOOP("Permission", "One-time notification"),
        QT_TRANSLATE_NOOP("Permission",
            "One message for each opt-in. Works wherever Meta has granted the Page the feature.")},
    {"recurring", QT_TRANSLATE_NOOP("Permission", "Recurring notifications"),
        QT_TRANSLATE_NOOP("Permission",
            "Many messages, at least 48 hours apart, until the person stops them. Since February 2026 they "
            "work in Australia, the European Union, Japan, South Korea and the United Kingdom only.")},
    {"window", QT_TRANSLATE_NOOP("Permission", "Open conversation"),
        QT_TRANSLATE_NOOP("Permission",
            "Works everywhere, for 24 hours after the person wrote, tapped or reacted, and not a minute "
            "longer.")},
    {"utility", QT_TRANSLATE_NOOP("Permission", "Utility template"),
        QT_TRANSLATE_NOOP("Permission",
            "A template that Meta has approved, about something the person ordered or booked; nothing "
            "promotional. Needs the permission page_utility_messaging, and works where Meta offers utility "
            "messages.")},
};
static_assert(std::size(kRows) == kPermissions.size());

const Row& rowOf(Permission permission)
{
    return kRows[static_cast<size_t>(permission) - 1];
}

} // namespace

QString slug(Permission permission)
{
    return QString::fromLatin1(rowOf(permission).slug);
}

std::optional<Permission> permissionFromSlug(QStringView text)
{
    for (const auto permission : kPermissions) {
        if (text == QLatin1StringView(rowOf(permission).slug))
            return permission;
    }
    return std::nullopt;
}

QString displayName(Permission permission)
{
    return QCoreApplication::translate("Permission", rowOf(permission).name);
}

QString whereItWorks(Permission permission)
{
    return QCoreApplication::translate("Permission", rowOf(permission).where);
}

} // namespace headsup::domain
