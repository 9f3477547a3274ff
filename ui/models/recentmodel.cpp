// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentmodel.h"

#include "graph/reasontext.h"
#include "ui/widgets/tableview.h"

namespace headsup::ui {

namespace {

bool same(const RecentModel::Row& a, const RecentModel::Row& b)
{
    return a.optIn == b.optIn && a.psid == b.psid && a.name == b.name && a.state == b.state &&
           a.reason == b.reason;
}

} // namespace

void RecentModel::setRows(const QList<Row>& rows)
{
    for (int i = 0; i < rows.size(); ++i) {
        int at = i;
        while (at < m_rows.size() && m_rows[at].optIn != rows[i].optIn)
            ++at;
        if (at == m_rows.size()) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows[i]);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, at, at, {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (!same(m_rows[i], rows[i])) {
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
        }
    }
    const int kept = static_cast<int>(rows.size());
    if (m_rows.size() > kept) {
        beginRemoveRows({}, kept, static_cast<int>(m_rows.size()) - 1);
        m_rows.resize(kept);
        endRemoveRows();
    }
}

int RecentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RecentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[index.row()];
    if (role == ChipDelegate::kStateRole)
        return index.column() == State ? QVariant(static_cast<int>(row.state)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Person:
        return row.name.isEmpty() ? tr("No name (%1)").arg(row.psid.value()) : row.name;
    case State:
        return displayName(row.state);
    case Reason:
        return row.reason.isEmpty() ? QString() : graph::reasonSentence(row.reason);
    default:
        return {};
    }
}

QVariant RecentModel::headerData(int section, Qt::Orientation orientation, int role) const
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
        return {};
    }
}

} // namespace headsup::ui
