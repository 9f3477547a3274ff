// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outcometable.h"

#include "ui/widgets/tableview.h"

namespace headsup::ui {

int OutcomeTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : OutcomeColumns;
}

QVariant OutcomeTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool text = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!text && role != ChipDelegate::kStateRole)
        return {};
    const auto outcome = outcomeAt(index.row());
    if (!text)
        return outcome && index.column() == State ? QVariant(static_cast<int>(outcome->state)) : QVariant();
    if (!outcome)
        return index.column() == Person ? QVariant(QStringLiteral("…")) : QVariant();
    switch (index.column()) {
    case Person:
        return outcome->name.isEmpty() ? tr("No name (%1)").arg(outcome->psid.value()) : outcome->name;
    case State:
        return displayName(outcome->state);
    case Reason:
        return outcome->reason;
    default:
        return ownText(index.row(), index.column());
    }
}

QVariant OutcomeTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case State:
        return tr("State");
    case Reason:
        return tr("What happened");
    default:
        return ownHeader(section);
    }
}

QVariant OutcomeTable::ownText(int /*row*/, int /*column*/) const
{
    return {};
}

QString OutcomeTable::ownHeader(int /*column*/) const
{
    return {};
}

} // namespace headsup::ui
