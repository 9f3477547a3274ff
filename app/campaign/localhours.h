// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

namespace headsup::campaign {

/// The local hour of people, with each zone looked up once.
class LocalHours
{
public:
    explicit LocalHours(domain::Instant now)
        : m_now(QDateTime::fromMSecsSinceEpoch(domain::toMs(now), Qt::UTC))
    {
    }
    /// Unknown zones are never night: nothing is claimed about them.
    [[nodiscard]] bool isNight(const QString& zone)
    {
        if (zone.isEmpty())
            return false;
        const auto known = m_night.constFind(zone);
        if (known != m_night.constEnd())
            return *known;
        return *m_night.insert(zone, computed(zone));
    }

private:
    [[nodiscard]] bool computed(const QString& zone) const
    {
        bool isOffset = false;
        const double hours = zone.toDouble(&isOffset);
        const auto local = isOffset ? m_now.toOffsetFromUtc(static_cast<int>(hours * 3600))
                                    : m_now.toTimeZone(QTimeZone(zone.toLatin1()));
        if (!local.isValid())
            return false;
        const int hour = local.time().hour();
        return hour >= 21 || hour < 8;
    }
    QDateTime m_now;
    QHash<QString, bool> m_night;
};

} // namespace headsup::campaign
