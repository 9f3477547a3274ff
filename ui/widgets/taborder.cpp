// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace headsup::ui {

namespace {

void visit(QWidget* widget, QList<QWidget*>& order);

void visit(const QLayout* layout, QList<QWidget*>& order)
{
    for (int i = 0; i < layout->count(); ++i) {
        auto* item = layout->itemAt(i);
        if (item->widget())
            visit(item->widget(), order);
        else if (item->layout())
            visit(item->layout(), order);
    }
}

void visit(QWidget* widget, QList<QWidget*>& order)
{
    if ((widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
        order.append(widget);
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->widget())
        visit(area->widget(), order);
    else if (widget->layout())
        visit(widget->layout(), order);
}

} // namespace

QList<QWidget*> focusOrder(QWidget* within)
{
    QList<QWidget*> order;
    visit(within, order);
    return order;
}

void orderTabs(QWidget* within)
{
    const auto order = focusOrder(within);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace headsup::ui
