// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthmodel.h"

#include "ui/health/healthwords.h"
#include "ui/look/icons.h"
#include "ui/widgets/sharegauge.h"

#include <QLocale>

namespace headsup::ui {

namespace {

QIcon levelIcon(const domain::Health& health)
{
    if (health.requests < domain::kFewestForHealth)
        return icon(Icon::Minus, IconTone::Caption);
    switch (health.level()) {
    case domain::HealthLevel::Good:
        return icon(Icon::Check, IconTone::Ok);
    case domain::HealthLevel::Warning:
        return icon(Icon::Warning, IconTone::Warn);
    case domain::HealthLevel::Stop:
        return icon(Icon::Stop, IconTone::Bad);
    }
    Q_UNREACHABLE();
}

} // namespace

void HealthModel::setRows(const QList<Row>& rows)
{
    const bool samePlaces =
        rows.size() == m_rows.size() && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                                            [](const Row& a, const Row& b) { return a.id == b.id; });
    if (samePlaces) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

std::optional<domain::CampaignId> HealthModel::campaignAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? std::optional(m_rows[row].id) : std::nullopt;
}

int HealthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int HealthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HealthModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& row = m_rows[index.row()];
    const auto& health = row.health;
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            index.column() >= Lost ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DecorationRole)
        return index.column() == Level ? QVariant(levelIcon(health)) : QVariant();
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QLocale locale;
    switch (index.column()) {
    case Name:
        return row.name;
    case Level:
        return levelName(health);
    case Lost:
        return shareText(health.lostShare(), locale);
    case Messages:
        return locale.toString(health.requests);
    case Unavailable:
        return locale.toString(health.unavailable);
    case Bad:
        return locale.toString(health.badFeedback);
    case Good:
        return locale.toString(health.goodFeedback);
    default:
        return {};
    }
}

QVariant HealthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(
            section >= Lost ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case Level:
        return tr("Health");
    case Lost:
        return tr("Lost");
    case Messages:
        return tr("Messages");
    case Unavailable:
        return tr("Not available");
    case Bad:
        return tr("Bad response");
    case Good:
        return tr("Good response");
    default:
        return {};
    }
}

} // namespace headsup::ui
