// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

namespace headsup::csv {

/// May a list be written there? FileUnwritable where the path names a workspace or its write-ahead log: a
/// slip in a file name must not cost the opt-ins.
[[nodiscard]] domain::Result<void> checkTarget(const QString& path);

} // namespace headsup::csv
