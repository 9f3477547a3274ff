// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chain.h"

#include <QAbstractTableModel>

namespace headsup::ui {

/// The prompts that the Page asked itself, newest first, with what came of each.
class PromptModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Title, Topic, Asked, Agreed, Rate, ByItself, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<store::AskSummary>& rows);
    [[nodiscard]] const store::AskSummary* at(int row) const;
    [[nodiscard]] int rowOf(domain::AskId id) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<store::AskSummary> m_rows;
};

} // namespace headsup::ui
