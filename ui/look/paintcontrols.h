// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QStyleOption>

class QPainter;
class QWidget;

/// The strokes and fills of Style, one function a control. Each restores the painter.
namespace headsup::ui::paint {

void button(QPainter* p, const QStyleOptionButton& option, const QWidget* widget);
void buttonLabel(QPainter* p, const QStyleOptionButton& option, const QWidget* widget);
void toolButton(QPainter* p, const QStyleOption& option);
void field(QPainter* p, const QRect& rect, QStyle::State state, const Colours& c);
void checkMark(QPainter* p, const QStyleOption& option);
void radioMark(QPainter* p, const QStyleOption& option);
void scrollBar(QPainter* p, const QStyleOptionSlider& option, const QRect& slider);
void headerSection(QPainter* p, const QStyleOptionHeader& option);
/// The room for a header's words; the sort mark follows them.
[[nodiscard]] QRect headerLabelRect(const QStyleOptionHeader& option);
void sortMark(QPainter* p, const QStyleOptionHeader& option);
void itemPanel(QPainter* p, const QStyleOption& option);
void progressGroove(QPainter* p, const QStyleOptionProgressBar& option);
void progressContents(QPainter* p, const QStyleOptionProgressBar& option);
void tab(QPainter* p, const QStyleOptionTab& option);
void arrow(QPainter* p, const QStyleOption& option, QStyle::PrimitiveElement element);

} // namespace headsup::ui::paint
