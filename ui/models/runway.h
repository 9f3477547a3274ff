// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "ui/widgets/runwaybar.h"

#include <vector>

namespace headsup::ui {

/// Now, then the first of each following month in the reader's own zone: thirteen months, since a token lives
/// a year at most and a year touches as many.
[[nodiscard]] std::vector<domain::Instant> runwayBounds(domain::Instant now);
/// What a store counted between those bounds, as the runway shows it.
[[nodiscard]] QList<RunwayMonth> runwayOf(const std::vector<qint64>& counts, domain::Instant now);

} // namespace headsup::ui
