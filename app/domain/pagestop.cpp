// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pagestop.h"

#include <QCoreApplication>

namespace headsup::domain {

QString slug(StopCause cause)
{
    return cause == StopCause::Policy ? QStringLiteral("policy") : QStringLiteral("person");
}

QString displayName(StopCause cause)
{
    return cause == StopCause::Policy ? QCoreApplication::translate("PageStop", "Facebook enforced a policy")
                                      : QCoreApplication::translate("PageStop", "a person stopped it");
}

QString sentence(const PageStop& stop)
{
    const bool told = !stop.reason.isEmpty();
    if (stop.cause == StopCause::Policy) {
        return told
                   ? QCoreApplication::translate("PageStop", "Stopped because Facebook enforced a policy: %1")
                         .arg(stop.reason)
                   : QCoreApplication::translate("PageStop", "Stopped because Facebook enforced a policy.");
    }
    if (stop.who.isEmpty())
        return told ? QCoreApplication::translate("PageStop", "Stopped: %1").arg(stop.reason)
                    : QCoreApplication::translate("PageStop", "Stopped by a person.");
    return told ? QCoreApplication::translate("PageStop", "Stopped by %1: %2").arg(stop.who, stop.reason)
                : QCoreApplication::translate("PageStop", "Stopped by %1.").arg(stop.who);
}

} // namespace headsup::domain
