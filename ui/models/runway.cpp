// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/runway.h"

#include <QDateTime>
#include <QLocale>

namespace headsup::ui {

using domain::Instant;

namespace {

constexpr int kRunwayMonths = 13;
constexpr int kSoonMonths = 2;

} // namespace

std::vector<Instant> runwayBounds(Instant now)
{
    std::vector<Instant> bounds{now};
    const auto today = QDateTime::fromMSecsSinceEpoch(domain::toMs(now)).date();
    const QDate first(today.year(), today.month(), 1);
    for (int month = 1; month <= kRunwayMonths; ++month)
        bounds.push_back(domain::fromMs(first.addMonths(month).startOfDay().toMSecsSinceEpoch()));
    return bounds;
}

QList<RunwayMonth> runwayOf(const std::vector<qint64>& counts, Instant now)
{
    QList<RunwayMonth> months;
    const auto today = QDateTime::fromMSecsSinceEpoch(domain::toMs(now)).date();
    const QDate first(today.year(), today.month(), 1);
    for (size_t i = 0; i < counts.size(); ++i) {
        const auto month = first.addMonths(static_cast<int>(i)).month();
        months.append({QLocale().standaloneMonthName(month, QLocale::ShortFormat), counts[i],
            i < kSoonMonths && counts[i] > 0});
    }
    return months;
}

} // namespace headsup::ui
