// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/runwaybar.h"

#include "ui/look/metrics.h"
#include "ui/look/type.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kColumn = 40;

} // namespace

RunwayBar::RunwayBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setMonths({});
}

void RunwayBar::setMonths(const QList<RunwayMonth>& months)
{
    m_months = months;
    setAccessibleName(tr("Opt-ins by month of expiry"));
    QStringList words;
    for (const auto& month : months)
        words.append(tr("%1: %2", "month: number").arg(month.label, locale().toString(month.count)));
    setAccessibleDescription(months.isEmpty() ? tr("No unused opt-ins.") : words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize RunwayBar::sizeHint() const
{
    return {static_cast<int>(std::max<qsizetype>(6, m_months.size())) * kColumn, 112};
}

QSize RunwayBar::minimumSizeHint() const
{
    return {static_cast<int>(std::max<qsizetype>(4, m_months.size())) * 24, 80};
}

void RunwayBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const QFont font = fontFor(TextRole::Caption);
    const QFont strong = fontFor(TextRole::CaptionStrong);
    const QFontMetrics metrics(font);
    if (m_months.isEmpty()) {
        p.setFont(font);
        p.setPen(c.caption);
        p.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter, tr("No unused opt-ins."));
        return;
    }
    const auto most = std::max_element(
        m_months.begin(), m_months.end(), [](const auto& a, const auto& b) { return a.count < b.count; });
    const double top = metrics.height() + 2;
    const double ground = height() - metrics.height() - kHalfGrid - 1;
    const double column = std::min<double>(64, double(width()) / double(m_months.size()));
    const double bar = std::min(28.0, column - kHalfGrid * 2);
    p.fillRect(QRectF(isRightToLeft() ? width() - column * double(m_months.size()) : 0, ground,
                   column * double(m_months.size()), 1),
        c.hairline);
    for (qsizetype i = 0; i < m_months.size(); ++i) {
        const auto& month = m_months[i];
        const double left = isRightToLeft() ? width() - column * double(i + 1) : column * double(i);
        const double full = std::max(0.0, ground - top);
        const double tall = most->count > 0 ? std::max(month.count > 0 ? 2.0 : 0.0,
                                                  full * double(month.count) / double(most->count))
                                            : 0;
        const QRectF box(left + (column - bar) / 2, ground - tall, bar, tall);
        p.setPen(Qt::NoPen);
        p.setBrush(month.soon ? c.signal : mixed(c.card, c.accent, 0.75));
        p.setClipRect(QRectF(left, 0, column, ground));
        p.drawRoundedRect(box.adjusted(0, 0, 0, 4), std::min(4.0, tall), std::min(4.0, tall));
        p.setClipping(false);
        p.setFont(month.count > 0 ? strong : font);
        p.setPen(month.soon && month.count > 0 ? c.warn : month.count > 0 ? c.text : c.caption);
        p.drawText(QRectF(left - 8, box.top() - top - 1, column + 16, top),
            Qt::AlignHCenter | Qt::AlignBottom, locale().toString(month.count));
        p.setFont(font);
        p.setPen(month.soon ? c.warn : c.caption);
        p.drawText(QRectF(left - 8, ground + kHalfGrid, column + 16, metrics.height()),
            Qt::AlignHCenter | Qt::AlignTop, month.label);
    }
}

} // namespace headsup::ui
