// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/health/healthscreen.h"

#include <QAbstractTableModel>

namespace headsup::ui {

/// Campaigns that were sent, newest first, with how people took them.
class CampaignHealthModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Requests, Lost, Bad, Good, Share, Verdict, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<HealthScreen::CampaignHealth>& rows);
    [[nodiscard]] const HealthScreen::CampaignHealth* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<HealthScreen::CampaignHealth> m_rows;
};

/// "good", "look out", "stop"; "too few to tell" below domain::kFewestForHealth.
[[nodiscard]] QString healthWord(const domain::Health& health);

} // namespace headsup::ui
