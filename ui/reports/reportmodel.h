// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/chain.h"

#include <QAbstractTableModel>
#include <optional>

namespace headsup::ui {

/// What happened per topic in a span, and a last row with the sums.
class ReportModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Topic,
        Asked,
        Given,
        Spent,
        Accepted,
        Failed,
        Uncertain,
        Reacted,
        AskedAgain,
        Expired,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setRows(const QList<store::TopicReport>& rows);
    [[nodiscard]] const QList<store::TopicReport>& rows() const { return m_rows; }
    [[nodiscard]] const store::TopicReport& sum() const { return m_sum; }
    /// None for the row of sums.
    [[nodiscard]] std::optional<domain::TopicId> topicAt(int row) const;
    [[nodiscard]] static QString meaning(int column); ///< what a column counts, as a sentence without its end
    [[nodiscard]] static qint64 number(const store::TopicReport& row, int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<store::TopicReport> m_rows;
    store::TopicReport m_sum;
};

} // namespace headsup::ui
