// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/campaignhealthmodel.h"

#include "ui/widgets/gaugebar.h"

#include <QLocale>

namespace headsup::ui {

QString healthWord(const domain::Health& health)
{
    if (health.requests < domain::kFewestForHealth)
        return CampaignHealthModel::tr("too few to tell");
    switch (domain::Health::levelOf(health.lostShare())) {
    case domain::HealthLevel::Good:
        return CampaignHealthModel::tr("good", "how people took it");
    case domain::HealthLevel::Warning:
        return CampaignHealthModel::tr("look out");
    case domain::HealthLevel::Stop:
        return CampaignHealthModel::tr("stop", "too many were lost");
    }
    Q_UNREACHABLE();
}

void CampaignHealthModel::setRows(const QList<HealthScreen::CampaignHealth>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const HealthScreen::CampaignHealth* CampaignHealthModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int CampaignHealthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignHealthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CampaignHealthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool number = index.column() >= Requests && index.column() <= Share;
    if (role == Qt::TextAlignmentRole && number)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const auto& row = m_rows[index.row()];
    const QLocale locale;
    switch (index.column()) {
    case Name:
        return row.campaign.name;
    case Requests:
        return locale.toString(row.health.requests);
    case Lost:
        return locale.toString(row.health.unavailable);
    case Bad:
        return locale.toString(row.health.badFeedback);
    case Good:
        return locale.toString(row.health.goodFeedback);
    case Share:
        return shareText(row.health.lostShare());
    case Verdict:
        return healthWord(row.health);
    default:
        return {};
    }
}

QVariant CampaignHealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Requests && section <= Share)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case Requests:
        return tr("Messages");
    case Lost:
        return tr("Unavailable");
    case Bad:
        return tr("“Bad”", "feedback");
    case Good:
        return tr("“Good”", "feedback");
    case Share:
        return tr("Share lost");
    case Verdict:
        return tr("That is");
    default:
        return {};
    }
}

} // namespace headsup::ui
