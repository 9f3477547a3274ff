// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headsup::session {

/// Where a workspace should not lie: its locks and its log are not safe there.
enum class Risk {
    None,
    Network, ///< NFS, SMB, SSH and the like
    Synced,  ///< a folder that another program copies while it is being written
};

/// Pure: from the file system's name as the system gives it ("nfs4", "fuse.sshfs") and the whole path.
[[nodiscard]] Risk riskOf(const QString& fileSystem, const QString& path);

/// What to say to whoever opens this workspace; empty where all is well. Looks at the folder's file system.
[[nodiscard]] QString folderWarning(const QString& workspacePath);

} // namespace headsup::session
