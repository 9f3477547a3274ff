// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"
#include "domain/health.h"

#include <QAbstractTableModel>
#include <optional>

namespace headsup::ui {

/// The health of each campaign that has sent something, as it was handed over.
class HealthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Level, Lost, Messages, Unavailable, Bad, Good, ColumnCount };
    struct Row
    {
        domain::CampaignId id;
        QString name;
        domain::Health health;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<Row>& rows);
    [[nodiscard]] std::optional<domain::CampaignId> campaignAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace headsup::ui
