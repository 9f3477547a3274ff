// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/reads.h"

#include <QHash>
#include <algorithm>

namespace headsup::store::sqlite {

namespace {

void count(std::vector<qint64>& into, const std::vector<domain::Instant>& bounds, domain::Instant at)
{
    const auto after = std::upper_bound(bounds.begin(), bounds.end(), at);
    if (after != bounds.begin() && after != bounds.end())
        ++into[static_cast<size_t>(after - bounds.begin()) - 1];
}

} // namespace

Overview overview(Database& database, const OverviewQuestion& question)
{
    const auto page = pageKey(database, question.page);
    Overview seen;
    seen.given.resize(question.days.empty() ? 0 : question.days.size() - 1);
    seen.expiring.resize(question.months.empty() ? 0 : question.months.size() - 1);
    if (!seen.given.empty()) {
        Statement given(database,
            QStringLiteral(
                "SELECT opted_in_at FROM opt_ins WHERE page = ? AND opted_in_at >= ? AND opted_in_at < ?"
                " AND topic NOT IN (SELECT id FROM topics WHERE permission <> 1)"));
        given.bind(page.nr).bind(question.days.front()).bind(question.days.back()).run();
        while (given.next())
            count(seen.given, question.days, given.instant(0));
    }
    if (seen.expiring.empty())
        return seen;
    QHash<qint64, qint64> soon;
    // Read from the index of unused opt-ins alone.
    Statement unused(
        database, QStringLiteral("SELECT topic, expires_at FROM opt_ins WHERE state = 1 AND expires_at >= ?"
                                 " AND topic IN (SELECT id FROM topics WHERE page = ? AND permission = 1)"));
    unused.bind(question.months.front()).bind(page.nr).run();
    while (unused.next()) {
        const auto at = unused.instant(1);
        count(seen.expiring, question.months, at);
        if (at < question.soon)
            ++soon[unused.number(0)];
    }
    for (auto it = soon.begin(); it != soon.end(); ++it)
        seen.soon.push_back({domain::TopicId(it.key()), it.value()});
    std::sort(seen.soon.begin(), seen.soon.end(), [](const auto& a, const auto& b) {
        return a.unused != b.unused ? a.unused > b.unused : a.topic.value() < b.topic.value();
    });
    return seen;
}

} // namespace headsup::store::sqlite
