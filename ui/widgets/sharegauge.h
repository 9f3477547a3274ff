// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QWidget>
#include <optional>

namespace headsup::ui {

/// A small share against its two limits: a bar from 0 to a little beyond the upper limit, good, warning and
/// stop told by place, colour and word. Without a share it says so.
class ShareGauge : public QWidget
{
    Q_OBJECT

public:
    explicit ShareGauge(QWidget* parent = nullptr);
    /// What is measured, for screen readers.
    void setMeaning(const QString& name);
    /// From 0 to 1, the warning below the stop.
    void setLimits(double warning, double stop);
    void setShare(std::optional<double> share);
    [[nodiscard]] std::optional<double> share() const { return m_share; }
    [[nodiscard]] Tone tone() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    [[nodiscard]] double end() const; ///< share at the far end
    std::optional<double> m_share;
    double m_warning = 0.02;
    double m_stop = 0.03;
};

/// "1.25 %" in the widget's language; two places, no more than needed.
[[nodiscard]] QString shareText(double share, const QLocale& locale);

} // namespace headsup::ui
