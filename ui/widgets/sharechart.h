// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QDate>
#include <QList>
#include <QWidget>

namespace headsup::ui {

/// A share per week as a line with points, and the two limits as named lines. A week without a number leaves
/// a gap. Under the pointer a point tells its week and share; the whole is told to screen readers as well.
class ShareChart : public QWidget
{
    Q_OBJECT

public:
    struct Week
    {
        QDate monday;
        double share = 0; ///< 0 to 1
        friend bool operator==(const Week&, const Week&) = default;
    };
    explicit ShareChart(QWidget* parent = nullptr);
    /// Oldest first.
    void setWeeks(const QList<Week>& weeks);
    [[nodiscard]] const QList<Week>& weeks() const { return m_weeks; }
    /// Draws them anywhere: on paper too.
    static void paint(QPainter* painter, const QRectF& rect, const QList<Week>& weeks, const Colours& colours,
        const QLocale& locale, bool rightToLeft = false);

    [[nodiscard]] QSize sizeHint() const override { return {420, 180}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {240, 140}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QList<Week> m_weeks;
};

} // namespace headsup::ui
