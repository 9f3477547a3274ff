// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

namespace headsup::domain {

QString logText(const Error& error)
{
    return QStringLiteral("error %1: %2").arg(static_cast<int>(error.code)).arg(error.details.join(u" | "));
}

} // namespace headsup::domain
