// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results/filtercounter.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"

#include <QPainter>

namespace headsup::ui {

FilterCounter::FilterCounter(
    std::optional<domain::DeliveryState> state, const QString& caption, QWidget* parent)
    : Counter(caption, parent)
    , m_state(state)
{
    setCheckable(true);
}

void FilterCounter::paintEvent(QPaintEvent* event)
{
    if (isChecked()) {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        const auto c = coloursOf(palette());
        p.setPen(QPen(c.accent, 1));
        p.setBrush(c.selected);
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kControlRadius, kControlRadius);
    }
    Counter::paintEvent(event);
}

} // namespace headsup::ui
