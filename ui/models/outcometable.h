// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/ids.h"

#include <QAbstractTableModel>

namespace headsup::ui {

/// What tables of people and what became of them have in common: somebody, a state as a chip, the reason in
/// words; derived ones may add columns.
class OutcomeTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, State, Reason, OutcomeColumns };

    using QAbstractTableModel::QAbstractTableModel;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

protected:
    struct Outcome
    {
        QString name; ///< empty: the id stands for it
        domain::Psid psid;
        domain::DeliveryState state;
        QString reason; ///< in words
    };
    /// Nothing while the row is on its way.
    [[nodiscard]] virtual std::optional<Outcome> outcomeAt(int row) const = 0;
    [[nodiscard]] virtual QVariant ownText(int row, int column) const;
    [[nodiscard]] virtual QString ownHeader(int column) const;
};

} // namespace headsup::ui
