// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharechart.h"

#include "domain/health.h"
#include "ui/look/metrics.h"
#include "ui/look/type.h"
#include "ui/widgets/sharegauge.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr double kPoint = 3.5;

/// Where things are, for painting and for the pointer.
struct Plot
{
    QRectF inner;
    QDate first;
    qint64 weeks = 1;
    double top = 0; ///< share at the upper edge
    bool rightToLeft = false;

    Plot(const QRectF& rect, const QList<ShareChart::Week>& all, const QFontMetrics& metrics, bool mirrored)
        : inner(rect.adjusted(0, metrics.height() + kPoint, 0, -metrics.height() - kHalfGrid))
        , rightToLeft(mirrored)
    {
        const double beside = metrics.horizontalAdvance(QStringLiteral("3 %  ")) + kGrid;
        inner.adjust(mirrored ? 2 * kPoint : beside, 0, mirrored ? -beside : -2 * kPoint, 0);
        top = domain::kUnhealthyStop * 4 / 3;
        if (all.isEmpty())
            return;
        first = all.first().monday;
        weeks = std::max<qint64>(1, first.daysTo(all.last().monday) / 7);
        for (const auto& one : all)
            top = std::max(top, one.share * 1.1);
    }
    [[nodiscard]] QPointF at(const ShareChart::Week& week) const
    {
        const double part = double(first.daysTo(week.monday)) / 7 / double(weeks);
        const double x =
            rightToLeft ? inner.right() - part * inner.width() : inner.left() + part * inner.width();
        return {x, y(week.share)};
    }
    [[nodiscard]] double y(double share) const { return inner.bottom() - share / top * inner.height(); }
};

QString weekText(const ShareChart::Week& week, const QLocale& locale)
{
    return ShareChart::tr("Week of %1: %2", "day, share")
        .arg(locale.toString(week.monday, QLocale::ShortFormat), shareText(week.share, locale));
}

} // namespace

ShareChart::ShareChart(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Block rate a week"));
    setWeeks({});
}

void ShareChart::setWeeks(const QList<Week>& weeks)
{
    m_weeks = weeks;
    QStringList words;
    for (const auto& one : weeks)
        words.append(weekText(one, locale()));
    setAccessibleDescription(
        words.isEmpty() ? tr("No week has been entered yet.") : words.join(QStringLiteral(", ")));
    update();
}

bool ShareChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const Plot plot(rect(), m_weeks, QFontMetrics(fontFor(TextRole::Caption)), isRightToLeft());
    const auto near = std::min_element(m_weeks.begin(), m_weeks.end(), [&](const Week& a, const Week& b) {
        return std::abs(plot.at(a).x() - help->pos().x()) < std::abs(plot.at(b).x() - help->pos().x());
    });
    if (near != m_weeks.end())
        QToolTip::showText(help->globalPos(), weekText(*near, locale()), this);
    return true;
}

void ShareChart::paint(QPainter* painter, const QRectF& rect, const QList<Week>& weeks,
    const Colours& colours, const QLocale& locale, bool rightToLeft)
{
    const QFont font = fontFor(TextRole::Caption);
    const QFontMetrics metrics(font);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    const Plot plot(rect, weeks, metrics, rightToLeft);
    painter->fillRect(
        QRectF(plot.inner.left(), plot.inner.bottom(), plot.inner.width(), 1), colours.hairline);
    const auto beside = [&](double y, const QString& text, const QColor& colour) {
        painter->setPen(colour);
        const QRectF all(rect.left(), y - metrics.height() / 2.0, rect.width(), metrics.height());
        painter->drawText(all, (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, text);
    };
    beside(plot.y(0), shareText(0, locale), colours.caption);
    const auto limit = [&](double share, Tone tone, const QString& word) {
        const double y = plot.y(share);
        painter->setPen(QPen(colours.of(tone), 1, Qt::DashLine));
        painter->drawLine(QPointF(plot.inner.left(), y), QPointF(plot.inner.right(), y));
        painter->setPen(colours.of(tone));
        painter->drawText(
            QRectF(plot.inner.left(), y - metrics.height() - 1, plot.inner.width(), metrics.height()),
            rightToLeft ? Qt::AlignRight : Qt::AlignLeft, word);
        beside(y, shareText(share, locale), colours.of(tone));
    };
    limit(domain::kUnhealthyWarning, Tone::Warn, tr("warning"));
    limit(domain::kUnhealthyStop, Tone::Bad, tr("stop"));
    const QColor line = chartColours().at(colours.card.lightness() > 128 ? 0 : 4);
    painter->setPen(QPen(line, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (qsizetype i = 1; i < weeks.size(); ++i) {
        if (weeks[i - 1].monday.daysTo(weeks[i].monday) <= 7) // a gap is not known
            painter->drawLine(plot.at(weeks[i - 1]), plot.at(weeks[i]));
    }
    painter->setBrush(line);
    painter->setPen(Qt::NoPen);
    for (const auto& one : weeks)
        painter->drawEllipse(plot.at(one), kPoint, kPoint);
    if (weeks.isEmpty())
        return;
    const auto last = plot.at(weeks.last());
    const QString now = shareText(weeks.last().share, locale);
    const double wide = metrics.horizontalAdvance(now) + 2;
    painter->setPen(colours.text);
    painter->setFont(fontFor(TextRole::CaptionStrong));
    painter->drawText(QRectF(std::clamp(last.x() - wide, rect.left(), rect.right() - 2 * wide),
                          last.y() - metrics.height() - kPoint, 2 * wide, metrics.height()),
        rightToLeft ? Qt::AlignLeft : Qt::AlignHCenter, now);
    painter->setFont(font);
    painter->setPen(colours.caption);
    const auto day = [&](const Week& week) {
        return locale.toString(week.monday, tr("d MMM", "day and short month"));
    };
    const QRectF below(
        plot.inner.left(), plot.inner.bottom() + kHalfGrid, plot.inner.width(), metrics.height());
    painter->drawText(below, rightToLeft ? Qt::AlignRight : Qt::AlignLeft, day(weeks.first()));
    if (weeks.size() > 1)
        painter->drawText(below, rightToLeft ? Qt::AlignLeft : Qt::AlignRight, day(weeks.last()));
}

void ShareChart::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto c = coloursOf(palette());
    paint(&p, rect(), m_weeks, c, locale(), isRightToLeft());
    if (!m_weeks.isEmpty())
        return;
    p.setPen(c.caption);
    p.drawText(rect(), Qt::AlignHCenter | Qt::AlignBottom, tr("No week has been entered yet."));
}

} // namespace headsup::ui
