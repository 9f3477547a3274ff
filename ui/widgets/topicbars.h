// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QWidget>

class QPainter;

namespace headsup::ui {

/// Several numbers a row as bars under one another, each with its own label and number: no legend is needed,
/// and colours only help. Also paints itself onto paper.
class TopicBars : public QWidget
{
    Q_OBJECT

public:
    struct Row
    {
        QString name;
        QList<qint64> numbers; ///< one a series
    };
    explicit TopicBars(const QString& meaning, QWidget* parent = nullptr);
    void setRows(const QStringList& series, const QList<Row>& rows);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, sizeHint().height()}; }

    struct Ink
    {
        QColor text;
        QColor caption;
        QColor ground;
    };
    /// Height that the rows take at this width of the font in use.
    void draw(QPainter& painter, const QRectF& area, const Ink& ink) const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int rowHeight() const;
    QStringList m_series;
    QList<Row> m_rows;
};

} // namespace headsup::ui
