// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stackbars.h"

#include "ui/look/metrics.h"
#include "ui/look/type.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <array>
#include <numeric>

namespace headsup::ui {

namespace {

constexpr int kBar = 20;
constexpr int kRow = 32;
constexpr int kSwatch = 12;
/// Beside the colour, for paper without any.
constexpr std::array kPatterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense4Pattern, Qt::HorPattern,
    Qt::FDiagPattern, Qt::CrossPattern, Qt::VerPattern, Qt::DiagCrossPattern};

qint64 total(const StackBars::Row& row)
{
    return std::accumulate(row.parts.begin(), row.parts.end(), qint64{0});
}

int headHeight()
{
    return QFontMetrics(fontFor(TextRole::Caption)).height() + kGrid;
}

void fill(QPainter* painter, const QRectF& rect, qsizetype part, const Colours& colours)
{
    const auto colour = chartColours().at(part % chartColours().size());
    painter->fillRect(rect, part == 0 ? colour : mixed(colours.card, colour, 0.55));
    if (part > 0)
        painter->fillRect(rect, QBrush(colour, kPatterns.at(static_cast<size_t>(part) % kPatterns.size())));
}

QString rowText(const StackBars::Data& data, const StackBars::Row& row, const QLocale& locale)
{
    QStringList parts;
    for (qsizetype i = 0; i < data.names.size() && i < row.parts.size(); ++i)
        parts.append(
            StackBars::tr("%1 %2", "what, how many").arg(data.names[i], locale.toString(row.parts[i])));
    return StackBars::tr("%1: %2", "name: numbers").arg(row.name, parts.join(QStringLiteral(", ")));
}

} // namespace

StackBars::StackBars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StackBars::setData(const Data& data)
{
    m_data = data;
    QStringList words;
    for (const auto& row : data.rows)
        words.append(rowText(data, row, locale()));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    updateGeometry();
    update();
}

int StackBars::heightFor(const Data& data)
{
    return headHeight() + static_cast<int>(std::max<qsizetype>(1, data.rows.size())) * kRow;
}

bool StackBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = (help->pos().y() - headHeight()) / kRow;
    if (help->pos().y() >= headHeight() && row < m_data.rows.size())
        QToolTip::showText(help->globalPos(), rowText(m_data, m_data.rows[row], locale()), this);
    else
        QToolTip::hideText();
    return true;
}

void StackBars::paint(QPainter* painter, const QRectF& rect, const Data& data, const Colours& colours,
    const QLocale& locale, bool rightToLeft)
{
    painter->save();
    const QFont font = fontFor(TextRole::Caption);
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const auto leading = (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    const auto mirror = [&](const QRectF& r) {
        return rightToLeft ? QRectF(rect.left() + rect.right() - r.right(), r.top(), r.width(), r.height())
                           : r;
    };
    double widest = 0;
    qint64 most = 1;
    for (const auto& row : data.rows) {
        widest = std::max(widest, double(metrics.horizontalAdvance(row.name)));
        most = std::max(most, total(row));
    }
    const double names = std::min(widest + kGrid, rect.width() * 0.32);
    const double numbers = metrics.horizontalAdvance(locale.toString(most)) + kGrid;
    const double bars = std::max(1.0, rect.width() - names - numbers);

    double x = rect.left() + names;
    for (qsizetype i = 0; i < data.names.size(); ++i) {
        const double wide = metrics.horizontalAdvance(data.names[i]) + 1;
        fill(painter, mirror({x, rect.top() + (metrics.height() - kSwatch) / 2.0, kSwatch, kSwatch}), i,
            colours);
        painter->setPen(colours.caption);
        painter->drawText(mirror({x + kSwatch + kHalfGrid, rect.top(), wide, double(metrics.height())}),
            leading, data.names[i]);
        x += kSwatch + kHalfGrid + wide + 2 * kGrid;
    }
    double y = rect.top() + headHeight();
    for (const auto& row : data.rows) {
        painter->setPen(colours.text);
        painter->drawText(mirror({rect.left(), y, names - kGrid, double(kRow)}), leading,
            metrics.elidedText(row.name, Qt::ElideRight, static_cast<int>(names - kGrid)));
        double left = rect.left() + names;
        for (qsizetype i = 0; i < row.parts.size(); ++i) {
            if (row.parts[i] <= 0)
                continue;
            const double wide = std::max(2.0, bars * double(row.parts[i]) / double(most));
            const auto part = mirror({left, y + (kRow - kBar) / 2.0, wide - 1, kBar});
            fill(painter, part, i, colours);
            const QString number = locale.toString(row.parts[i]);
            const double room = metrics.horizontalAdvance(number) + kGrid;
            if (room <= part.width()) { // on a plate of its own: readable on every colour and pattern
                const QRectF plate(part.center().x() - room / 2, part.top() + 2, room, part.height() - 4);
                painter->fillRect(plate, colours.card);
                painter->setPen(colours.text);
                painter->drawText(plate, Qt::AlignCenter, number);
            }
            left += wide;
        }
        painter->setPen(colours.text);
        painter->setFont(fontFor(TextRole::CaptionStrong));
        painter->drawText(
            mirror({left + kHalfGrid, y, numbers, double(kRow)}), leading, locale.toString(total(row)));
        painter->setFont(font);
        y += kRow;
    }
    painter->restore();
}

void StackBars::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto c = coloursOf(palette());
    if (m_data.rows.isEmpty()) {
        p.setFont(fontFor(TextRole::Caption));
        p.setPen(c.caption);
        p.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter, tr("Nothing happened in this time."));
        return;
    }
    paint(&p, rect(), m_data, c, locale(), isRightToLeft());
}

} // namespace headsup::ui
