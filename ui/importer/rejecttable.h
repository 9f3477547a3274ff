// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/importer/importreport.h"

#include <QAbstractTableModel>
#include <QWidget>

class QLabel;
class QPushButton;

namespace headsup::ui {

/// Rows that were not taken: where, why, and what they say (tokens are masked by the import).
class RejectModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { RowColumn, ReasonColumn, TextColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void setRejects(QList<ImportReport::Reject> rejects);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ImportReport::Reject> m_rejects;
};

/// The list with the numbers per reason above it.
class RejectTable : public QWidget
{
    Q_OBJECT

public:
    explicit RejectTable(QWidget* parent = nullptr);
    void setReport(const ImportReport& report);

Q_SIGNALS:
    void savePressed();

private:
    RejectModel m_model;
    QLabel* m_title;
    QLabel* m_reasons;
    QPushButton* m_save;
    QLabel* m_more;
};

} // namespace headsup::ui
