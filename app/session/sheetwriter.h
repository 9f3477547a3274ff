// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/tablewriter.h"

namespace headsup::session {

/// A table as an Office Open XML workbook of one sheet, through libxlsxwriter with constant memory. Texts are
/// text cells, so nothing is a formula and no id loses a digit. A table with more rows than a sheet takes is
/// refused at the end, in words.
[[nodiscard]] domain::Result<std::unique_ptr<TableWriter>> openSheet(
    const QString& path, std::vector<bool> shown);

} // namespace headsup::session
