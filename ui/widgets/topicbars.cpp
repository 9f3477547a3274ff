// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/topicbars.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kBar = 10;
constexpr int kBarStep = 18;
constexpr double kNameShare = 0.3;

} // namespace

TopicBars::TopicBars(const QString& meaning, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(meaning);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TopicBars::setRows(const QStringList& series, const QList<Row>& rows)
{
    m_series = series;
    m_rows = rows;
    QStringList told;
    for (const auto& row : rows) {
        QStringList numbers;
        for (qsizetype i = 0; i < row.numbers.size(); ++i)
            numbers.append(tr("%1 %2", "what is counted; number")
                               .arg(series.value(i), locale().toString(row.numbers[i])));
        told.append(tr("%1: %2", "topic: numbers").arg(row.name, numbers.join(QStringLiteral(", "))));
    }
    setAccessibleDescription(told.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int TopicBars::rowHeight() const
{
    return static_cast<int>(m_series.size()) * kBarStep + 2 * kGrid;
}

QSize TopicBars::sizeHint() const
{
    return {560, static_cast<int>(m_rows.size()) * rowHeight()};
}

void TopicBars::draw(QPainter& p, const QRectF& area, const Ink& ink) const
{
    const bool mirrored = isRightToLeft();
    const QFontMetricsF metrics(p.font());
    const double names = area.width() * kNameShare;
    double labels = 0;
    for (const auto& one : m_series)
        labels = std::max(labels, metrics.horizontalAdvance(one));
    labels += kGrid;
    qint64 most = 1;
    double numbers = 0;
    for (const auto& row : m_rows) {
        for (const auto number : row.numbers) {
            most = std::max(most, number);
            numbers = std::max(numbers, metrics.horizontalAdvance(QLocale().toString(number)));
        }
    }
    const double room = std::max(20.0, area.width() - names - labels - numbers - kGrid);
    const auto at = [&](double left, double wide) {
        return mirrored ? area.right() - left - wide : area.left() + left;
    };
    const auto colours = chartColours();
    double y = area.top();
    for (const auto& row : m_rows) {
        p.setPen(ink.text);
        const QString name = metrics.elidedText(row.name, Qt::ElideRight, names - kGrid);
        p.drawText(QRectF(at(0, names - kGrid), y, names - kGrid, kBarStep),
            Qt::AlignLeading | Qt::AlignVCenter, name);
        for (qsizetype i = 0; i < row.numbers.size(); ++i) {
            const double top = y + double(i) * kBarStep;
            const double wide = room * double(row.numbers[i]) / double(most);
            p.setPen(ink.caption);
            p.drawText(QRectF(at(names, labels - kGrid), top, labels - kGrid, kBarStep),
                Qt::AlignLeading | Qt::AlignVCenter, m_series.value(i));
            p.setPen(Qt::NoPen);
            p.setBrush(colours.value(i % colours.size()));
            if (row.numbers[i] > 0)
                p.drawRoundedRect(QRectF(at(names + labels, std::max(2.0, wide)),
                                      top + (kBarStep - kBar) / 2.0, std::max(2.0, wide), kBar),
                    2, 2);
            p.setPen(ink.text);
            const QString number = QLocale().toString(row.numbers[i]);
            const double left = names + labels + (row.numbers[i] > 0 ? std::max(2.0, wide) + kHalfGrid : 0);
            p.drawText(QRectF(at(left, numbers + 2), top, numbers + 2, kBarStep),
                Qt::AlignLeading | Qt::AlignVCenter, number);
        }
        y += rowHeight();
        p.fillRect(QRectF(area.left(), y - kGrid, area.width(), 1), ink.ground);
    }
}

void TopicBars::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(fontFor(TextRole::Caption));
    const auto c = coloursOf(palette());
    draw(p, QRectF(rect()), {c.text, c.caption, c.hairline});
}

} // namespace headsup::ui
