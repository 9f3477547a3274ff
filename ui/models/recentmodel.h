// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/runsnapshot.h"
#include "ui/models/outcometable.h"

namespace headsup::ui {

/// The people a run wrote to last, newest first. Takes the short list of each snapshot and tells the view
/// only what changed, so that nothing flickers.
class RecentModel : public OutcomeTable
{
    Q_OBJECT

public:
    using Row = campaign::RunSnapshot::Recent;

    using OutcomeTable::OutcomeTable;
    void setRows(const QList<Row>& rows);
    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;

protected:
    [[nodiscard]] std::optional<Outcome> outcomeAt(int row) const override;

private:
    QList<Row> m_rows;
};

} // namespace headsup::ui
