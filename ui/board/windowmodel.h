// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chain.h"

#include <QAbstractTableModel>
#include <vector>

namespace headsup::ui {

/// People whose 24 hours are open, what closes first at the top. The hours left follow the clock by tick().
class WindowModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Person, Did, ReactedTo, Left, Answer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// Rows that stayed in their place are told as changed only; otherwise the model is reset. forOnePrompt:
    /// seen from one prompt, so that who is not held back may be asked it.
    void setRows(std::vector<store::OpenWindow> rows, domain::Instant now, bool forOnePrompt);
    void tick(domain::Instant now);
    [[nodiscard]] const store::OpenWindow* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString answerOf(const store::OpenWindow& row) const;
    std::vector<store::OpenWindow> m_rows;
    domain::Instant m_now{};
    bool m_forOnePrompt = false;
};

/// "5 h 20 min", "12 min", "closed".
[[nodiscard]] QString timeLeftText(domain::Milliseconds left);

} // namespace headsup::ui
