// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QWidget>

namespace headsup::ui {

/// A share a week as bars, with the two limits as labelled lines: readable without colours and on paper.
/// Weeks of which nothing is known are gaps.
class WeekChart : public QWidget
{
    Q_OBJECT

public:
    struct Week
    {
        QDate monday;
        double share = 0; ///< 0 to 1
    };
    explicit WeekChart(const QString& meaning, QWidget* parent = nullptr);
    /// Oldest first. The newest 26 weeks are shown.
    void setWeeks(const QList<Week>& weeks, double warning, double stop);

    [[nodiscard]] QSize sizeHint() const override { return {360, 160}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 120}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int columns() const;
    [[nodiscard]] QString weekText(const Week& week) const;
    QList<Week> m_weeks;
    double m_warning = 0.02;
    double m_stop = 0.03;
};

} // namespace headsup::ui
