// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmodel.h"

#include "ui/look/type.h"

#include <QLocale>

namespace headsup::ui {

using store::TopicReport;

qint64 ReportModel::number(const TopicReport& row, int column)
{
    switch (column) {
    case Asked:
        return row.asked;
    case Given:
        return row.given;
    case Spent:
        return row.spent;
    case Accepted:
        return row.accepted;
    case Failed:
        return row.failed;
    case Uncertain:
        return row.uncertain;
    case Reacted:
        return row.reacted;
    case AskedAgain:
        return row.askedAgain;
    case Expired:
        return row.expired;
    default:
        return 0;
    }
}

void ReportModel::setRows(const QList<TopicReport>& rows)
{
    beginResetModel();
    m_rows = rows;
    m_sum = {};
    for (const auto& row : rows) {
        m_sum.asked += row.asked;
        m_sum.given += row.given;
        m_sum.spent += row.spent;
        m_sum.accepted += row.accepted;
        m_sum.failed += row.failed;
        m_sum.uncertain += row.uncertain;
        m_sum.reacted += row.reacted;
        m_sum.askedAgain += row.askedAgain;
        m_sum.expired += row.expired;
    }
    endResetModel();
}

std::optional<domain::TopicId> ReportModel::topicAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row].topic) : std::nullopt;
}

QString ReportModel::meaning(int column)
{
    switch (column) {
    case Asked:
        return tr("Prompts that the Page sent itself and Messenger took");
    case Given:
        return tr("Opt-ins given, from whatever prompt");
    case Spent:
        return tr("One-time tokens that paid for a message; a message in the open 24 hours costs none");
    case Accepted:
        return tr("Messages that Messenger took");
    case Failed:
        return tr("Messages that did not go out");
    case Uncertain:
        return tr("Messages of which nobody knows whether they arrived");
    case Reacted:
        return tr("Accepted messages that people answered, tapped or reacted to, as far as events tell");
    case AskedAgain:
        return tr("Prompts that followed a campaign of this topic");
    case Expired:
        return tr("Opt-ins that ran out without a message");
    default:
        return {};
    }
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.isEmpty() ? 0 : static_cast<int>(m_rows.size()) + 1;
}

int ReportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool last = index.row() == m_rows.size();
    if (role == Qt::TextAlignmentRole && index.column() != Topic)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::FontRole && last)
        return fontFor(TextRole::BodyStrong);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (index.column() == Topic)
        return last ? tr("All topics") : m_rows[index.row()].name;
    return QLocale().toString(number(last ? m_sum : m_rows[index.row()], index.column()));
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != Topic)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return meaning(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Topic:
        return tr("Topic");
    case Asked:
        return tr("Asked");
    case Given:
        return tr("Opted in");
    case Spent:
        return tr("Spent");
    case Accepted:
        return tr("Accepted");
    case Failed:
        return tr("Failed");
    case Uncertain:
        return tr("In doubt");
    case Reacted:
        return tr("Reacted");
    case AskedAgain:
        return tr("Asked again");
    case Expired:
        return tr("Ran out");
    default:
        return {};
    }
}

} // namespace headsup::ui
