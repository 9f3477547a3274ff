// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/fileinsight.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStandardItemModel;

namespace headsup::ui {

class Banner;
class TableView;

/// How a file is read and what its columns hold: all guessed, all to be overruled. Values only; the screen
/// looks at the file again whenever something was changed here.
class ColumnsPage : public QWidget
{
    Q_OBJECT

public:
    explicit ColumnsPage(QWidget* parent = nullptr);

    void showFile(const QString& path, const csv::FileInsight& insight, const csv::ReadOptions& options,
        bool asLastTime);
    /// While the file is looked at again.
    void setBusy(bool busy);

Q_SIGNALS:
    void optionsChanged(const headsup::csv::ReadOptions& options);
    void backPressed();
    void checkPressed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* readingRow();
    [[nodiscard]] QWidget* valuesRow();
    [[nodiscard]] QComboBox* addCombo(QLayout* row, const QString& name, const QString& caption);
    void fillReading();
    void fillTable();
    void fillMissing();
    void fillZones();
    [[nodiscard]] QString asRead(const QString& cell) const;
    [[nodiscard]] QComboBox* columnCombo(int column);
    void setColumn(int column, const QVariant& slug);
    void setValue(csv::Field field, const QString& text);
    void change();

    csv::FileInsight m_insight;
    csv::ReadOptions m_options;
    QLabel* m_name;
    QLabel* m_about;
    Banner* m_missing;
    QComboBox* m_encoding = nullptr;
    QComboBox* m_separator = nullptr;
    QComboBox* m_zone = nullptr;
    QComboBox* m_dateOrder = nullptr;
    QWidget* m_dateOrderBox = nullptr;
    QCheckBox* m_header;
    QWidget* m_values;
    QLineEdit* m_topic = nullptr;
    QLineEdit* m_prompt = nullptr;
    TableView* m_table;
    QStandardItemModel* m_rows;
    QPushButton* m_back;
    QPushButton* m_check;
    bool m_filling = false;
};

} // namespace headsup::ui
