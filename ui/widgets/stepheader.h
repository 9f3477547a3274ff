// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace headsup::ui {

/// Where one is in a task of a few steps: done ones ticked, the present one filled, the others quiet.
class StepHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StepHeader(const QStringList& steps, QWidget* parent = nullptr);
    void setCurrent(int step); ///< from 0; the number of steps means all are done
    [[nodiscard]] int current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    QStringList m_steps;
    int m_current = 0;
};

} // namespace headsup::ui
