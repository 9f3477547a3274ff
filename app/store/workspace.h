// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/random.h"
#include "store/writer.h"

#include <QString>
#include <functional>

namespace headsup::store {

/// Guesses the kind of a topic that a file names without one (from its name and a prompt).
using KindGuess = std::function<domain::TopicKind(const QString& topicName, const QString& prompt)>;

/// What a workspace needs to know of the world outside of its file.
struct Outside
{
    QString usesFolder; ///< of the use journals; empty: the workspace's own folder
    QString computer;   ///< name that no other computer has; empty: every computer may send
};

/// Opens a workspace for writing, makes it (folder 0700, file 0600) where there is none, and brings an older
/// one up after a backup. One program at a time: WorkspaceBusy says who holds it. WorkspaceNotOurs,
/// WorkspaceNewer, WorkspaceDamaged, WorkspaceReadOnly leave the file as it is.
[[nodiscard]] domain::Result<std::unique_ptr<Writer>> openWriter(
    const QString& path, ports::Random& random, KindGuess guessKind, const Outside& outside = {});

/// Asks the program that holds a workspace to stop all sending of a Page. It does so before its next message;
/// where none runs, the next one does at its start.
[[nodiscard]] domain::Result<void> askToStopPage(
    const QString& path, const domain::PageId& page, const domain::PageStop& stop);

/// Opens an existing workspace for reading only, also beside a program that writes. FileMissing where there
/// is none.
[[nodiscard]] domain::Result<std::unique_ptr<Reader>> openReader(const QString& path);

} // namespace headsup::store
