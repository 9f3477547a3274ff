// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What is done to a workspace file outside SQL. Everything throws Failure.
namespace headsup::store::sqlite {

inline constexpr quint32 kApplicationId = 0x48645570; ///< "HdUp" in the header of the file

enum class Found {
    Nothing, ///< no file, or an empty one: a place for a new workspace
    Workspace,
};

/// Looks at the bytes alone. Fails for folders, foreign files, foreign or newer databases and cut ones.
[[nodiscard]] Found look(const QString& path, int newestVersion);

/// Makes the folders (0700) and an empty file (0600).
void makePrivate(const QString& path);

/// Fails with WorkspaceReadOnly where the file or its folder is not for us to change.
void checkWritable(const QString& path);

} // namespace headsup::store::sqlite
