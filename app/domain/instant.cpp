// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QDateTime>
#include <QTimeZone>

namespace headsup::domain {

QString toIso(Instant t)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(toMs(t), Qt::UTC);
    return moment.toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

Result<Instant> fromIso(const QString& text)
{
    const auto moment = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return Err{ErrorCode::InvalidValue, text, QStringLiteral("2026-03-12T08:15:00Z")};
    return fromMs(moment.toMSecsSinceEpoch());
}

} // namespace headsup::domain
