// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <initializer_list>

namespace headsup::ui {

/// A table of rows: 36 px, hairlines between rows, whole rows under the pointer and chosen, no grid, tabular
/// digits, elided cells with their whole text as a tooltip. activated(index) by Return or double click.
class TableView : public QTableView
{
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);
    [[nodiscard]] int hoveredRow() const { return m_hovered; }

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void setHovered(int row);
    int m_hovered = -1;
};

/// Paints cells for TableView; derive from it for chips (paintBackground, then the own content).
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    static void paintBackground(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

/// A cell that holds a state: the model gives the slug-independent number of the state in kStateRole.
class ChipDelegate : public RowDelegate
{
    Q_OBJECT

public:
    enum class Of { OptIn, Delivery };
    static constexpr int kStateRole = Qt::UserRole + 77; ///< int of domain::OptInState or DeliveryState
    explicit ChipDelegate(Of of, QObject* parent = nullptr);
    /// Wide enough for the words of these states in the present language.
    [[nodiscard]] static int widthFor(std::initializer_list<domain::DeliveryState> states);
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Of m_of;
};

} // namespace headsup::ui
