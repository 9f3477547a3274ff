// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headsup::session {

/// Where the program keeps its files: the platform's application-data folder.
[[nodiscard]] QString defaultWorkspacePath();
/// The sample workspace, apart from the person's own.
[[nodiscard]] QString demoWorkspacePath();

} // namespace headsup::session
