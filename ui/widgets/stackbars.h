// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QList>
#include <QWidget>

namespace headsup::ui {

/// Parts of a whole as lying bars, one a row: name, bar, total at its end. Each part carries its number where
/// it has room; the names of the parts stand above the first row, each in its colour and pattern, so that a
/// print in black and white can be read.
class StackBars : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QList<qint64> parts; ///< as many as there are names
        friend bool operator==(const Row&, const Row&) = default;
    };
    struct Data
    {
        QStringList names; ///< of the parts, at most eight
        QList<Row> rows;
        friend bool operator==(const Data&, const Data&) = default;
    };
    explicit StackBars(QWidget* parent = nullptr);
    void setData(const Data& data);
    [[nodiscard]] const Data& data() const { return m_data; }
    /// Draws it anywhere; takes heightFor() pixels.
    static void paint(QPainter* painter, const QRectF& rect, const Data& data, const Colours& colours,
        const QLocale& locale, bool rightToLeft = false);
    [[nodiscard]] static int heightFor(const Data& data);

    [[nodiscard]] QSize sizeHint() const override { return {480, heightFor(m_data)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, heightFor(m_data)}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Data m_data;
};

} // namespace headsup::ui
