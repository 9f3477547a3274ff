// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/system.h"

#include <QRandomGenerator>
#include <QUuid>

namespace headsup::ports {

domain::Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<domain::Milliseconds>(std::chrono::system_clock::now());
}

domain::Milliseconds SystemClock::steady() const
{
    return std::chrono::duration_cast<domain::Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

double SystemRandom::fraction()
{
    return QRandomGenerator::system()->generateDouble();
}

QString SystemRandom::uuid()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace headsup::ports
