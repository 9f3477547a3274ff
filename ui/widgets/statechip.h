// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/stateface.h"

#include <QFontMetrics>
#include <QWidget>

namespace headsup::ui {

/// A state as shape, colour and word in a small rounded box.
class StateChip : public QWidget
{
    Q_OBJECT

public:
    explicit StateChip(QWidget* parent = nullptr);
    explicit StateChip(const Face& face, QWidget* parent = nullptr);

    void setFace(const Face& face);
    void setState(domain::OptInState state) { setFace(faceOf(state)); }
    void setState(domain::DeliveryState state) { setFace(faceOf(state)); }
    void setState(domain::Verdict verdict) { setFace(faceOf(verdict)); }
    [[nodiscard]] const Face& face() const { return m_face; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// For delegates: the chip at the leading edge of rect, vertically centred, elided where it must be.
    static void paintChip(QPainter* painter, const QRect& rect, const Face& face, const QPalette& palette,
        const QFont& font, Qt::LayoutDirection direction);
    [[nodiscard]] static QSize sizeFor(const Face& face, const QFont& font);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Face m_face;
};

} // namespace headsup::ui
