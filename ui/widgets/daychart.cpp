// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/daychart.h"

#include "ui/look/metrics.h"
#include "ui/look/type.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <numeric>

namespace headsup::ui {

DayChart::DayChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void DayChart::setDays(QDate from, const std::vector<qint64>& numbers)
{
    m_from = from;
    m_numbers = numbers;
    const auto sum = std::accumulate(numbers.begin(), numbers.end(), qint64{0});
    const auto most = std::max_element(numbers.begin(), numbers.end());
    setAccessibleDescription(
        most == numbers.end() || *most == 0
            ? tr("Nothing in these days.")
            : tr("%1 in all; most on %2.", "number; a day with its number")
                  .arg(locale().toString(sum), dayText(static_cast<size_t>(most - numbers.begin()))));
    update();
}

QString DayChart::dayText(size_t day) const
{
    return tr("%1: %2", "day: number")
        .arg(locale().toString(m_from.addDays(static_cast<qint64>(day)), QLocale::ShortFormat),
            locale().toString(m_numbers[day]));
}

double DayChart::column() const
{
    return m_numbers.empty() ? 1 : double(width()) / double(m_numbers.size());
}

bool DayChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double x = isRightToLeft() ? width() - help->pos().x() : help->pos().x();
    const auto day = static_cast<size_t>(std::max(0.0, x / column()));
    if (day < m_numbers.size())
        QToolTip::showText(help->globalPos(), dayText(day), this);
    return true;
}

void DayChart::paintEvent(QPaintEvent*)
{
    if (m_numbers.empty())
        return;
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const QFont font = fontFor(TextRole::Caption);
    const QFontMetrics metrics(font);
    p.setFont(font);
    const auto most = std::max<qint64>(1, *std::max_element(m_numbers.begin(), m_numbers.end()));
    const double top = metrics.height() + 2;
    const double ground = height() - metrics.height() - kHalfGrid - 1;
    p.fillRect(QRectF(0, ground, width(), 1), c.hairline);
    bool told = false; // the highest day carries its number
    for (size_t i = 0; i < m_numbers.size(); ++i) {
        const double left = isRightToLeft() ? width() - column() * double(i + 1) : column() * double(i);
        const double tall =
            m_numbers[i] > 0 ? std::max(2.0, (ground - top) * double(m_numbers[i]) / double(most)) : 0;
        const double bar = std::max(2.0, column() - 3);
        p.setPen(Qt::NoPen);
        p.setBrush(mixed(c.card, c.accent, i + 1 == m_numbers.size() ? 1.0 : 0.75));
        p.drawRoundedRect(QRectF(left + (column() - bar) / 2, ground - tall, bar, tall), std::min(2.0, tall),
            std::min(2.0, tall));
        if (!told && m_numbers[i] == most) {
            told = true;
            p.setPen(c.text);
            const QString number = locale().toString(most);
            const double wide = metrics.horizontalAdvance(number) + 2;
            const double at = std::clamp(left + column() / 2 - wide / 2, 0.0, double(width()) - wide);
            p.drawText(QRectF(at, 0, wide, top), Qt::AlignCenter, number);
        }
    }
    p.setPen(c.caption);
    const auto label = [this](size_t day) {
        return locale().toString(
            m_from.addDays(static_cast<qint64>(day)), tr("d MMM", "day and short month"));
    };
    const QRectF below(0, ground + kHalfGrid, width(), metrics.height());
    p.drawText(below, Qt::AlignLeading, label(0));
    p.drawText(below, Qt::AlignTrailing, tr("Today"));
}

} // namespace headsup::ui
