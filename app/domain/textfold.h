// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headsup::domain {

/// The form in which texts are compared and searched: compatibility-decomposed, marks removed, case folded,
/// runs of white space made one blank, sharp s made ss. "MÜLLER  Ana" and "muller ana" are the same.
[[nodiscard]] QString folded(QStringView text);

} // namespace headsup::domain
