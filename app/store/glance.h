// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"

#include <memory>

/// Looks at a workspace that change nothing, for commands that only read.
namespace headsup::store {

/// What a workspace without anything in it answers. Makes no file.
[[nodiscard]] domain::Result<std::unique_ptr<Reader>> openEmpty();

/// True where the use journal knows more than this copy of the workspace: its next opening for writing will
/// spend some of its opt-ins. False also where that cannot be told.
[[nodiscard]] bool isEarlierCopy(const QString& path, const QString& usesFolder);

} // namespace headsup::store
