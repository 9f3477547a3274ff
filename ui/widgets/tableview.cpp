// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tableview.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/stateface.h"
#include "ui/look/type.h"
#include "ui/widgets/statechip.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace headsup::ui {

TableView::TableView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setFont(fontFor(TextRole::Table));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setAlternatingRowColors(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(kRowHeight);
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setFixedHeight(kRowHeight);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSectionsMovable(false);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHovered(-1);
    QTableView::leaveEvent(event);
}

void TableView::wheelEvent(QWheelEvent* event)
{
    QTableView::wheelEvent(event);
    setHovered(rowAt(viewport()->mapFromGlobal(event->globalPosition().toPoint()).y()));
}

void TableView::setHovered(int row)
{
    if (row == m_hovered)
        return;
    const auto repaint = [this](int which) {
        if (which >= 0)
            viewport()->update(0, rowViewportPosition(which), viewport()->width(), kRowHeight);
    };
    repaint(m_hovered);
    m_hovered = row;
    repaint(m_hovered);
}

void RowDelegate::paintBackground(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto c = coloursOf(option.palette);
    const auto* table = qobject_cast<const TableView*>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter->fillRect(option.rect, c.selected);
    else if (table && table->hoveredRow() == index.row() && table->isEnabled())
        painter->fillRect(option.rect, c.hover);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.hairline);
    if (!table || !table->hasFocus() || table->currentIndex().row() != index.row() ||
        table->horizontalHeader()->visualIndex(index.column()) != 0)
        return;
    QRect bar(option.rect.left(), option.rect.top(), 3, option.rect.height());
    painter->fillRect(QStyle::visualRect(option.direction, option.rect, bar), c.accent);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(painter, option, index);
    QStyleOptionViewItem content = option;
    initStyleOption(&content, index);
    content.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected | QStyle::State_MouseOver);
    content.backgroundBrush = Qt::NoBrush;
    const auto* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &content, painter, option.widget);
}

bool RowDelegate::helpEvent(
    QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.data(Qt::ToolTipRole).toString().isEmpty())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStyleOptionViewItem content = option;
    initStyleOption(&content, index);
    const bool elided =
        content.fontMetrics.horizontalAdvance(content.text) > option.rect.width() - 2 * kCellMargin;
    QToolTip::showText(event->globalPos(), elided ? content.text : QString(), view);
    return true;
}

ChipDelegate::ChipDelegate(Of of, QObject* parent)
    : RowDelegate(parent)
    , m_of(of)
{
}

int ChipDelegate::widthFor(std::initializer_list<domain::DeliveryState> states)
{
    int width = 0;
    for (const auto state : states)
        width = std::max(width, StateChip(faceOf(state)).sizeHint().width());
    return width + kCellMargin + kGrid;
}

void ChipDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    paintBackground(painter, option, index);
    const auto value = index.data(kStateRole);
    if (!value.isValid())
        return;
    const Face face = m_of == Of::OptIn ? faceOf(static_cast<domain::OptInState>(value.toInt()))
                                        : faceOf(static_cast<domain::DeliveryState>(value.toInt()));
    StateChip::paintChip(painter, option.rect.adjusted(kCellMargin - 1, 0, -kHalfGrid, 0), face,
        option.palette, fontFor(TextRole::CaptionStrong), option.direction);
}

} // namespace headsup::ui
