// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "store/queries.h"

#include <QString>
#include <functional>

/// Whole workspaces as files: saving a copy, putting one back, saving what a damaged one still tells. Every
/// call opens connections of its own, so it runs on any thread; none for the window's. Nothing here ever
/// removes a workspace.
namespace headsup::store {

/// done of total, in pages of the file.
using CopyProgress = std::function<void(qint64 done, qint64 total)>;

struct BackupReport
{
    QString path;
    qint64 bytes = 0;
    qint64 optIns = 0;
    qint64 people = 0;
    qint64 pages = 0; ///< of Facebook, not of the file
};

/// Copies the workspace as it stands into target, whole and checked before target appears; what was there
/// under that name is replaced at once or not at all. 0600, since it holds people and tokens. Another program
/// may have the workspace open. CampaignIsSending while one sends from it; FileMissing, FileUnwritable,
/// WorkspaceNotOurs, WorkspaceDamaged, DiskFull, Cancelled.
[[nodiscard]] domain::Result<BackupReport> backUp(const QString& workspace, const QString& target,
    const CancelFlag& cancel, const CopyProgress& progress = {});

struct RestoreReport
{
    BackupReport restored;
    QString kept; ///< where the replaced workspace is now; empty where there was none
};

/// Puts a copy of backup in place of the workspace. The copy is checked first: our file, no newer version,
/// integrity, references. The workspace that was there, damaged or not, stays beside it under another name.
/// Nobody may have it open: WorkspaceBusy. What was spent after the backup stays spent by the use journal,
/// once the workspace is opened. InvalidValue for a workspace that is to be restored from itself; errors as
/// of backUp(), told of the backup.
[[nodiscard]] domain::Result<RestoreReport> restore(const QString& backup, const QString& workspace,
    domain::Instant now, const CancelFlag& cancel, const CopyProgress& progress = {});

struct SalvageReport
{
    QString path;
    qint64 optIns = 0;
    qint64 people = 0;
    /// At least so many opt-ins could not be read, by the counts that the file still tells.
    qint64 optInsLost = 0;
    bool lossesKnown = false;
};

/// Saves every row of a damaged workspace that can still be read into a new one at target, which must not
/// exist. The damaged file is only read. A token that cannot be read is not in it; one that was spent stays
/// spent by the use journal all the same, since the workspace keeps its name. WorkspaceDamaged where not even
/// its name can be read.
[[nodiscard]] domain::Result<SalvageReport> salvage(
    const QString& damaged, const QString& target, const CancelFlag& cancel);
/// A free name beside the workspace: "shop.salvaged.sqlite", "shop.salvaged-2.sqlite" …
[[nodiscard]] QString salvagePathFor(const QString& workspace);
/// What a backup of it made now is called, without its folder: "shop 2026-11-22 1430.sqlite".
[[nodiscard]] QString backupNameFor(const QString& workspace, domain::Instant now);

} // namespace headsup::store
