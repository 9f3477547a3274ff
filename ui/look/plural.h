// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <algorithm>
#include <limits>

namespace headsup::ui {

/// A count as tr() takes it for "%n".
[[nodiscard]] inline int plural(qint64 n)
{
    return static_cast<int>(std::min<qint64>(n, std::numeric_limits<int>::max()));
}

} // namespace headsup::ui
