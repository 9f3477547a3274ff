// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/versions.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace headsup::graph {

namespace {

using namespace std::chrono;

struct Life
{
    int major;
    year_month_day end; ///< not ok(): none named yet
};

constexpr Life kLives[] = {
    {21, 2027y / January / 21},
    {22, 2027y / May / 20},
    {23, 2027y / October / 8},
    {24, 2028y / February / 18},
    {25, 2028y / July / 29},
    {26, year_month_day{}},
};
constexpr auto kNotice = days{90};

std::optional<int> majorOf(const QString& version)
{
    static const QRegularExpression shape(QStringLiteral("\\Av([1-9][0-9]{0,2})\\.0\\z"));
    const auto match = shape.match(version);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

} // namespace

std::optional<domain::Instant> versionEnd(const QString& version)
{
    const auto major = majorOf(version);
    for (const auto& life : kLives) {
        if (major == life.major && life.end.ok())
            return domain::Instant{sys_days{life.end}};
    }
    return std::nullopt;
}

VersionLife versionLife(const QString& version, domain::Instant now)
{
    const auto major = majorOf(version);
    if (!major)
        return VersionLife::NotOne;
    if (*major < std::begin(kLives)->major)
        return VersionLife::Ended;
    if (*major > std::rbegin(kLives)->major)
        return VersionLife::Newer;
    const auto end = versionEnd(version);
    if (!end || now + kNotice < *end)
        return VersionLife::Alive;
    return now < *end ? VersionLife::Ending : VersionLife::Ended;
}

QString versionSentence(const QString& version, domain::Instant now)
{
    const auto life = versionLife(version, now);
    if (life == VersionLife::Ended)
        return QCoreApplication::translate("Network",
            "The Graph version %1 has ended, so Messenger may answer in another way than expected. Choose "
            "v%2.0 or newer for the Page.")
            .arg(version)
            .arg(std::rbegin(kLives)->major);
    if (life != VersionLife::Ending)
        return {};
    return QCoreApplication::translate(
        "Network", "The Graph version %1 ends on %2. Choose v%3.0 or newer for the Page before that day.")
        .arg(version, domain::toIso(*versionEnd(version)).left(10))
        .arg(std::rbegin(kLives)->major);
}

} // namespace headsup::graph
