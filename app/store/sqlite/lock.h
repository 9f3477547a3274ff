// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QLockFile>
#include <QString>
#include <memory>

namespace headsup::store::sqlite {

/// Held as long as it exists: one writing program a workspace. A lock whose program was killed is taken over.
/// WorkspaceBusy names the program, its process number and its computer.
class Lock
{
public:
    /// file: what the lock stands beside; workspace: the one that is named where it is taken.
    [[nodiscard]] static domain::Result<std::unique_ptr<Lock>> take(
        const QString& file, const QString& workspace);

private:
    explicit Lock(const QString& path);
    /// A program died between making the file and writing its name into it.
    [[nodiscard]] bool isLeftEmpty() const;
    QLockFile m_file;
};

} // namespace headsup::store::sqlite
