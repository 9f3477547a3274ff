// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen.h"

#include "ui/widgets/taborder.h"

namespace headsup::ui {

void Screen::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    orderTabs(this);
}

} // namespace headsup::ui
