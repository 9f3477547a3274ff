// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QList>
#include <QWidget>

namespace headsup::ui {

struct RunwayMonth
{
    QString label;     ///< short, below the bar: "Mar"
    qint64 count = 0;  ///< opt-ins that expire in it
    bool soon = false; ///< drawn as a warning
    friend bool operator==(const RunwayMonth&, const RunwayMonth&) = default;
};

/// How many unused opt-ins expire in which month, each bar with its number.
class RunwayBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunwayBar(QWidget* parent = nullptr);
    void setMonths(const QList<RunwayMonth>& months);
    [[nodiscard]] const QList<RunwayMonth>& months() const { return m_months; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<RunwayMonth> m_months;
};

} // namespace headsup::ui
