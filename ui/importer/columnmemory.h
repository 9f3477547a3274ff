// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/fileinsight.h"

class QSettings;

namespace headsup::ui {

/// Remembers how somebody read files of one shape: the same headers in the same order. Columns, time zone and
/// order of dates are kept; of the headers only a hash is.
void rememberColumns(QSettings& settings, const QStringList& header, const csv::ReadOptions& options);
/// Puts what is remembered into the options. False: no such file was read before.
[[nodiscard]] bool recallColumns(QSettings& settings, const QStringList& header, csv::ReadOptions& options);

} // namespace headsup::ui
