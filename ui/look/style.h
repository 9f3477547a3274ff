// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QProxyStyle>

class QAbstractButton;
class QApplication;

namespace headsup::ui {

enum class ButtonRole {
    Plain,   ///< bordered
    Primary, ///< filled with the accent; one a page
    Quiet,   ///< no border, accent text: small actions inside a page
    Danger,  ///< bordered, in the colour of loss: stop, erase
};

/// Sets the dynamic property "headsupRole", which the style reads.
void setButtonRole(QAbstractButton* button, ButtonRole role);
[[nodiscard]] ButtonRole buttonRole(const QObject* button);

/// Style, palette and type for the whole program. Call again with the other scheme to switch while running.
void applyLook(QApplication& application, Scheme scheme);

/// Two pixels of accent along the inside of rect.
void paintFocusRing(QPainter* painter, const QRectF& rect, double radius, const QColor& colour);

/// Fusion with calm, flat controls on the grid of metrics.h. Holds no state.
class Style : public QProxyStyle
{
    Q_OBJECT

public:
    Style();

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* data) const override;
};

} // namespace headsup::ui
