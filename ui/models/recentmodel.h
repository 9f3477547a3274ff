// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/runsnapshot.h"

#include <QAbstractTableModel>

namespace headsup::ui {

/// The people a run wrote to last, newest first. Takes the short list of each snapshot and tells the view
/// only what changed, so that nothing flickers.
class RecentModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, State, Reason, ColumnCount };
    using Row = campaign::RunSnapshot::Recent;

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<Row>& rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Row> m_rows;
};

} // namespace headsup::ui
