// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/servertime.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace headsup::graph {

using domain::Milliseconds;

namespace {

struct Clock
{
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

} // namespace

std::optional<domain::Instant> serverTimeOf(const ports::HttpReply& reply)
{
    if (reply.fault != ports::TransportFault::None)
        return std::nullopt;
    for (const auto& [name, value] : reply.headers) {
        if (name != "date")
            continue;
        auto at = QLocale::c().toDateTime(
            QString::fromLatin1(value.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
        if (!at.isValid())
            return std::nullopt;
        at.setTimeZone(QTimeZone::utc());
        return domain::fromMs(at.toMSecsSinceEpoch());
    }
    return std::nullopt;
}

std::optional<Milliseconds> clockAhead(domain::Instant ours, domain::Instant theirs)
{
    const auto ahead = ours - theirs;
    if (ahead <= kClockTolerance && ahead >= -kClockTolerance)
        return std::nullopt;
    return ahead;
}

QString clockSentence(Milliseconds ahead)
{
    const auto span = std::chrono::abs(ahead);
    const auto minutes = std::chrono::round<std::chrono::minutes>(span).count();
    QString length;
    if (minutes < 120)
        length = Clock::tr("%Ln minutes", nullptr, static_cast<int>(minutes));
    else if (minutes < 48 * 60)
        length = Clock::tr("%Ln hours", nullptr, static_cast<int>(minutes / 60));
    else
        length = Clock::tr("%Ln days", nullptr, static_cast<int>(minutes / (24 * 60)));
    return ahead > Milliseconds{0}
               ? Clock::tr(
                     "The clock of this computer is %1 ahead of Messenger's. Opt-ins would expire too early "
                     "by it: set it right.")
                     .arg(length)
               : Clock::tr(
                     "The clock of this computer is %1 behind Messenger's. Opt-ins would count as good for "
                     "too long by it: set it right.")
                     .arg(length);
}

} // namespace headsup::graph
