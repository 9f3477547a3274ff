// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/campaign.h"

#include <QAbstractTableModel>
#include <optional>

namespace headsup::ui {

/// The campaigns of a Page as the workspace lists them: newest first.
class CampaignModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Topic, State, Result, Date, Next, ColumnCount };
    static constexpr int kStateRole = Qt::UserRole + 78; ///< int of domain::CampaignState

    using QAbstractTableModel::QAbstractTableModel;
    /// Rows that stayed in their place are told as changed only; otherwise the model is reset.
    void setRows(const QList<domain::CampaignSummary>& rows);
    [[nodiscard]] std::optional<domain::CampaignSummary> at(int row) const;
    [[nodiscard]] int rowOf(domain::CampaignId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<domain::CampaignSummary> m_rows;
};

} // namespace headsup::ui
