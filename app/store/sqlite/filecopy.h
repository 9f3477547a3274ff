// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"
#include "store/sqlite/database.h"

/// The parts of saving and restoring whole files. Everything throws Failure.
namespace headsup::store::sqlite {

/// A file beside the target that becomes the target, or goes.
class PartFile
{
public:
    /// Makes it, empty and private. FileUnwritable tells of the target.
    explicit PartFile(const QString& target);
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    [[nodiscard]] const QString& path() const { return m_path; }
    /// On disk under the target's name, in place of what was there.
    void become();

private:
    QString m_target;
    QString m_path;
    bool m_there = true;
};

/// Ends a long statement of this connection with SQLITE_INTERRUPT once the flag is set.
class Interruptible
{
public:
    Interruptible(Database& database, const CancelFlag& cancel);
    ~Interruptible();
    Interruptible(const Interruptible&) = delete;
    Interruptible& operator=(const Interruptible&) = delete;

private:
    Database& m_database;
};

/// Page by page, as of one moment; target is an empty private file.
void copyPages(
    Database& source, const QString& target, const CancelFlag& cancel, const CopyProgress& progress);

/// Whether a file is a whole workspace: version, integrity, references. Errors name `name`.
[[nodiscard]] BackupReport checkWhole(const QString& path, const QString& name, const CancelFlag& cancel);

/// Renames over what is there; on disk when it returns.
void replaceFile(const QString& from, const QString& to);
void syncFile(const QString& path);

} // namespace headsup::store::sqlite
