// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QWidget>
#include <optional>

namespace headsup::ui {

/// A share against two limits, as a bar with marks: from the first on it warns, from the second on it stops.
/// The value is told to screen readers, and its tone never by colour alone: a word stands beside it.
class GaugeBar : public QWidget
{
    Q_OBJECT

public:
    explicit GaugeBar(const QString& meaning, QWidget* parent = nullptr);
    /// Shares from 0 to 1; the bar shows from 0 to end.
    void setLimits(double warning, double stop, double end);
    /// None: not known, and the bar is empty. word says what the value means: "good".
    void setShare(std::optional<double> share, Tone tone, const QString& word);
    [[nodiscard]] QString text() const; ///< "1.4 % · good"

    [[nodiscard]] QSize sizeHint() const override { return {320, 56}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 56}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_warning = 0.02;
    double m_stop = 0.03;
    double m_end = 0.05;
    std::optional<double> m_share;
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

/// "1.4 %" with as many places as a small share needs.
[[nodiscard]] QString shareText(double share);

} // namespace headsup::ui
