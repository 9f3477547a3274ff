// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recentmodel.h"

#include "graph/reasontext.h"

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
            Q_EMIT dataChanged(index(i, 0), index(i, OutcomeColumns - 1));
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

std::optional<OutcomeTable::Outcome> RecentModel::outcomeAt(int at) const
{
    const auto& row = m_rows[at];
    return Outcome{
        row.name, row.psid, row.state, row.reason.isEmpty() ? QString() : graph::reasonSentence(row.reason)};
}

} // namespace headsup::ui
