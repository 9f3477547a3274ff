// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/instant.h"

#include <vector>

namespace headsup::store {

/// What the first screen asks of a whole Page. Bounds are ascending; n bounds make n - 1 numbers.
struct OverviewQuestion
{
    domain::PageId page;
    std::vector<domain::Instant> days;   ///< opt-ins given in [days[i], days[i + 1])
    std::vector<domain::Instant> months; ///< unused opt-ins that expire in [months[i], months[i + 1])
    domain::Instant soon{};              ///< until then counts as "soon"
};

struct Overview
{
    std::vector<qint64> given;
    std::vector<qint64> expiring;
    struct Soon
    {
        domain::TopicId topic;
        qint64 unused = 0; ///< expire from the first of the months to OverviewQuestion::soon
    };
    std::vector<Soon> soon; ///< only topics that have some; most first
};

} // namespace headsup::store
