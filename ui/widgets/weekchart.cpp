// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/weekchart.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"
#include "ui/widgets/gaugebar.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kMostWeeks = 26;
constexpr int kFewestWeeks = 8;

} // namespace

WeekChart::WeekChart(const QString& meaning, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(meaning);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void WeekChart::setWeeks(const QList<Week>& weeks, double warning, double stop)
{
    m_weeks = weeks;
    if (!m_weeks.isEmpty()) {
        const auto first = m_weeks.last().monday.addDays(-7 * (kMostWeeks - 1));
        m_weeks.removeIf([first](const Week& week) { return week.monday < first; });
    }
    m_warning = warning;
    m_stop = stop;
    QStringList told;
    for (const auto& week : m_weeks)
        told.append(weekText(week));
    setAccessibleDescription(
        told.isEmpty() ? tr("No week was entered yet.") : told.join(QStringLiteral("; ")));
    update();
}

QString WeekChart::weekText(const Week& week) const
{
    return tr("Week of %1: %2", "a day; a share")
        .arg(locale().toString(week.monday, QLocale::ShortFormat), shareText(week.share));
}

int WeekChart::columns() const
{
    if (m_weeks.isEmpty())
        return kFewestWeeks;
    return std::max(
        kFewestWeeks, static_cast<int>(m_weeks.first().monday.daysTo(m_weeks.last().monday) / 7) + 1);
}

bool WeekChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || m_weeks.isEmpty())
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const double x = isRightToLeft() ? width() - help->pos().x() : help->pos().x();
    const auto back = columns() - 1 - static_cast<int>(x * columns() / std::max(1, width()));
    const auto monday = m_weeks.last().monday.addDays(-7 * back);
    for (const auto& week : m_weeks) {
        if (week.monday == monday)
            QToolTip::showText(help->globalPos(), weekText(week), this);
    }
    return true;
}

void WeekChart::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const QFont font = fontFor(TextRole::Caption);
    const QFontMetrics metrics(font);
    p.setFont(font);
    double most = m_stop * 1.3;
    for (const auto& week : m_weeks)
        most = std::max(most, week.share * 1.1);
    const double top = metrics.height();
    const double ground = height() - metrics.height() - kHalfGrid - 1;
    const auto level = [&](double share) { return ground - (ground - top) * share / most; };
    const double step = double(width()) / columns();
    const auto chart = chartColours();
    for (const auto& week : m_weeks) {
        const auto back = week.monday.daysTo(m_weeks.last().monday) / 7;
        const double column = columns() - 1 - double(back);
        const double left = isRightToLeft() ? width() - step * (column + 1) : step * column;
        const double wide = std::clamp(step - 4, 2.0, 28.0);
        const double tall = std::max(2.0, ground - level(week.share));
        p.setPen(Qt::NoPen);
        p.setBrush(week.share >= m_stop ? c.bad : week.share >= m_warning ? c.warn : chart.value(0));
        p.drawRoundedRect(QRectF(left + (step - wide) / 2, ground - tall, wide, tall), 2, 2);
        if (week.monday == m_weeks.last().monday) {
            p.setPen(c.text);
            const QString number = shareText(week.share);
            const double room = metrics.horizontalAdvance(number) + 2;
            p.drawText(QRectF(std::clamp(left + step / 2 - room / 2, 0.0, width() - room),
                           ground - tall - metrics.height() - 1, room, metrics.height()),
                Qt::AlignCenter, number);
        }
    }
    p.fillRect(QRectF(0, ground, width(), 1), c.hairline);
    const auto limit = [&](double share, const QString& label) {
        const double y = level(share);
        p.setPen(QPen(c.caption, 1, Qt::DashLine));
        p.drawLine(QPointF(0, y), QPointF(width(), y));
        p.setPen(c.caption);
        p.drawText(QRectF(0, y - metrics.height(), width(), metrics.height()), Qt::AlignLeading, label);
    };
    limit(m_warning, tr("%1: warning", "share").arg(shareText(m_warning)));
    limit(m_stop, tr("%1: nobody else is written to", "share").arg(shareText(m_stop)));
    if (m_weeks.isEmpty())
        return;
    p.setPen(c.caption);
    const QRectF below(0, ground + kHalfGrid, width(), metrics.height());
    const auto day = [this](QDate monday) {
        return locale().toString(monday, tr("d MMM", "day and short month"));
    };
    p.drawText(below, Qt::AlignLeading, day(m_weeks.last().monday.addDays(-7 * (columns() - 1))));
    p.drawText(below, Qt::AlignTrailing, day(m_weeks.last().monday));
}

} // namespace headsup::ui
