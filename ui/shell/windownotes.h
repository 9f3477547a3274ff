// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries.h"
#include "ui/shell/screen.h"

namespace headsup::ui {

/// Something the window says above its screens, with the place where more of it is.
struct WindowNote
{
    QString text;
    Destination target;
};

/// What a crash left in doubt; nothing where nothing was under way.
[[nodiscard]] std::optional<WindowNote> recoveryNote(const store::RecoveryReport& recovered);
/// What came back from the use journal, for an earlier copy of a workspace; empty where nothing did.
[[nodiscard]] QString earlierCopyNote(const store::RecoveryReport& recovered);
/// What it means that this Page rehearses, or that it does not.
[[nodiscard]] QString modeNote(const domain::Page& page);

} // namespace headsup::ui
