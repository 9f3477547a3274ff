// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/windowmodel.h"

#include <algorithm>

namespace headsup::ui {

using store::OpenWindow;

QString timeLeftText(domain::Milliseconds left)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(left).count();
    if (left <= domain::Milliseconds{0})
        return WindowModel::tr("closed");
    if (minutes < 60)
        return WindowModel::tr("%1 min", "minutes left").arg(std::max<qint64>(1, minutes));
    return WindowModel::tr("%1 h %2 min", "hours and minutes left").arg(minutes / 60).arg(minutes % 60);
}

void WindowModel::setRows(std::vector<OpenWindow> rows, domain::Instant now, bool forOnePrompt)
{
    const bool samePlaces = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const OpenWindow& a, const OpenWindow& b) { return a.person == b.person; });
    if (!samePlaces)
        beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    m_forOnePrompt = forOnePrompt;
    if (!samePlaces)
        endResetModel();
    else if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void WindowModel::tick(domain::Instant now)
{
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Left), index(rowCount() - 1, Answer));
}

const OpenWindow* WindowModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int WindowModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WindowModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString WindowModel::answerOf(const OpenWindow& row) const
{
    if (row.closesAt <= m_now)
        return tr("No: the 24 hours are over");
    if (row.notAsked)
        return tr("No: %1", "a clause such as: was asked the same lately").arg(displayName(*row.notAsked));
    return m_forOnePrompt ? tr("Yes") : tr("Choose a prompt");
}

QVariant WindowModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto& row = m_rows[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Person:
        return row.name.isEmpty() ? row.psid.value() : row.name;
    case Did:
        return displayName(row.act);
    case ReactedTo:
        return row.reactedTo.isValid() ? row.reactedToName : tr("–", "reacted to no message of ours");
    case Left:
        return timeLeftText(row.closesAt - m_now);
    case Answer:
        return answerOf(row);
    default:
        return {};
    }
}

QVariant WindowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Person:
        return tr("Person");
    case Did:
        return tr("Last did");
    case ReactedTo:
        return tr("Reacted to");
    case Left:
        return tr("Time left");
    case Answer:
        return tr("May be asked");
    default:
        return {};
    }
}

} // namespace headsup::ui
