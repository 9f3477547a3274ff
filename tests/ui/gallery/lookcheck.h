// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace headsup::test {

/// What an eye would complain of in a window as it is shown now, as far as a program can see it: a text that
/// does not fit its label or button, parts of one layout that lie over each other or leave their parent. One
/// line each; nothing where all is well. What shortens its text by itself and tells the rest is no fault.
[[nodiscard]] QStringList lookFaults(const QWidget& window);

} // namespace headsup::test
