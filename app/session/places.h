// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headsup::session {

/// Where the program keeps its files: the platform's application-data folder.
[[nodiscard]] QString defaultWorkspacePath();
/// The sample workspace, apart from the person's own.
[[nodiscard]] QString demoWorkspacePath();
/// Where use journals are kept, apart from the workspaces: a folder that comes back with a backup of those
/// forgets nothing. Empty where it cannot be made; they are then kept beside the workspaces.
[[nodiscard]] QString usesFolder();
/// A name for this account of this computer that says nothing about either. Empty where the system has none.
[[nodiscard]] QString computerName();
/// Who works here, for the history of stops: the name of the account.
[[nodiscard]] QString accountName();

} // namespace headsup::session
