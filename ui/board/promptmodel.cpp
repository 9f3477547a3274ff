// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/promptmodel.h"

#include <QLocale>

namespace headsup::ui {

void PromptModel::setRows(const QList<store::AskSummary>& rows)
{
    const bool samePlaces = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
        [](const store::AskSummary& a, const store::AskSummary& b) { return a.ask.id == b.ask.id; });
    if (!samePlaces)
        beginResetModel();
    m_rows = rows;
    if (!samePlaces)
        endResetModel();
    else if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const store::AskSummary* PromptModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int PromptModel::rowOf(domain::AskId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].ask.id == id)
            return i;
    }
    return -1;
}

int PromptModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PromptModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromptModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= Asked && index.column() <= Rate)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto& row = m_rows[index.row()];
    const QLocale locale;
    switch (index.column()) {
    case Title:
        return row.ask.title;
    case Topic:
        return row.topicName;
    case Asked:
        return row.uncertain > 0
                   ? tr("%1 and %2 in doubt").arg(locale.toString(row.asked), locale.toString(row.uncertain))
                   : locale.toString(row.asked);
    case Agreed:
        return locale.toString(row.agreed);
    case Rate:
        return row.asked == 0
                   ? tr("–", "no share yet")
                   : tr("%1 %", "share")
                         .arg(locale.toString(100.0 * double(row.agreed) / double(row.asked), 'f', 0));
    case ByItself:
        return row.ask.automatic ? tr("While webhooks are received") : tr("No");
    default:
        return {};
    }
}

QVariant PromptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Asked && section <= Rate)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Title:
        return tr("Prompt");
    case Topic:
        return tr("Topic");
    case Asked:
        return tr("Asked");
    case Agreed:
        return tr("Agreed");
    case Rate:
        return tr("Share");
    case ByItself:
        return tr("By itself");
    default:
        return {};
    }
}

} // namespace headsup::ui
