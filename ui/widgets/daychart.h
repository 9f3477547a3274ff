// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QDate>
#include <QWidget>
#include <vector>

namespace headsup::ui {

/// A number a day as thin bars, the last one today. Under the pointer a bar tells its day and number; the
/// whole is told to screen readers as well.
class DayChart : public QWidget
{
    Q_OBJECT

public:
    explicit DayChart(QWidget* parent = nullptr);
    /// One number a day; the first belongs to the day "from".
    void setDays(QDate from, const std::vector<qint64>& numbers);
    /// What is counted, as a whole sentence for screen readers.
    void setMeaning(const QString& sentence) { setAccessibleName(sentence); }

    [[nodiscard]] QSize sizeHint() const override { return {320, 112}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 80}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] double column() const; ///< pixels a day
    [[nodiscard]] QString dayText(size_t day) const;
    QDate m_from;
    std::vector<qint64> m_numbers;
};

} // namespace headsup::ui
