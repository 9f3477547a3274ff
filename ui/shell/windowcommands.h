// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/reader.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/screen.h"

namespace headsup::ui {

/// What one can go to in a workspace, as the palette offers it.
struct NamedDestination
{
    Icon icon = Icon::Topics;
    QString text;
    Destination to;
};

/// Topics to look at and to write for, and campaigns; the newest campaigns first. On the reading thread.
[[nodiscard]] domain::Result<QList<NamedDestination>> destinationsIn(
    store::Reader& reader, const domain::PageId& page);

} // namespace headsup::ui
