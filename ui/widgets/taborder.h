// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace headsup::ui {

/// What can take the focus by Tab inside of a widget, hidden ones too, in the order in which the layouts show
/// it: along each row, then down. The widget itself first, where it takes the focus.
[[nodiscard]] QList<QWidget*> focusOrder(QWidget* within);
/// Makes Tab go that way. Call it again after rows were added.
void orderTabs(QWidget* within);

} // namespace headsup::ui
