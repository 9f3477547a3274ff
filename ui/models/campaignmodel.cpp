// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/campaignmodel.h"

#include "ui/campaigns/campaignwords.h"

namespace headsup::ui {

using domain::CampaignSummary;

void CampaignModel::setRows(const QList<CampaignSummary>& rows)
{
    const bool samePlaces =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                            [](const CampaignSummary& a, const CampaignSummary& b) {
                                                return a.campaign.id == b.campaign.id;
                                            });
    if (!samePlaces) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (int i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(i, 0), index(i, ColumnCount - 1));
    }
}

std::optional<CampaignSummary> CampaignModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row]) : std::nullopt;
}

int CampaignModel::rowOf(domain::CampaignId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].campaign.id == id)
            return i;
    }
    return -1;
}

int CampaignModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[index.row()];
    if (role == kStateRole)
        return index.column() == State ? QVariant(static_cast<int>(row.campaign.state)) : QVariant();
    if (role == Qt::ToolTipRole && index.column() == State)
        return stateSentence(row.campaign);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case Name:
        return row.campaign.name.isEmpty() ? row.topicName : row.campaign.name;
    case Topic:
        return row.topicName;
    case State:
        return displayName(row.campaign.state);
    case Result:
        return resultSentence(row);
    case Date:
        return momentText(row.campaign.frozenAt.value_or(row.campaign.createdAt));
    case Next:
        return nextText(row);
    default:
        return {};
    }
}

QVariant CampaignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case Topic:
        return tr("Topic");
    case State:
        return tr("State");
    case Result:
        return tr("Result");
    case Date:
        return tr("Date");
    case Next:
        return tr("Next");
    default:
        return {};
    }
}

} // namespace headsup::ui
