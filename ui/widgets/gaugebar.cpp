// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gaugebar.h"

#include "ui/look/metrics.h"
#include "ui/look/type.h"

#include <QLocale>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace headsup::ui {

QString shareText(double share)
{
    // Two places where they matter: 2.95 % must not read as the 3 % that stops.
    const double percent = std::round(share * 10'000) / 100;
    const bool hundredths = std::abs(percent * 10 - std::round(percent * 10)) > 1e-6;
    return GaugeBar::tr("%1 %", "share")
        .arg(QLocale().toString(percent, 'f',
            share >= 0.1 ? 0
            : hundredths ? 2
                         : 1));
}

GaugeBar::GaugeBar(const QString& meaning, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(meaning);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GaugeBar::setLimits(double warning, double stop, double end)
{
    m_warning = warning;
    m_stop = stop;
    m_end = end;
    update();
}

void GaugeBar::setShare(std::optional<double> share, Tone tone, const QString& word)
{
    m_share = share;
    m_tone = tone;
    m_word = word;
    setAccessibleDescription(text());
    update();
}

QString GaugeBar::text() const
{
    return m_share ? tr("%1 · %2", "share; what it means").arg(shareText(*m_share), m_word) : m_word;
}

void GaugeBar::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const QFont caption = fontFor(TextRole::Caption);
    const QFontMetrics metrics(caption);
    constexpr double kTall = 12;
    const double top = QFontMetrics(fontFor(TextRole::BodyStrong)).height() + kHalfGrid;
    p.setFont(fontFor(TextRole::BodyStrong));
    p.setPen(m_share ? c.of(m_tone) : c.caption);
    p.drawText(QRectF(0, 0, width(), top), Qt::AlignLeading | Qt::AlignTop, text());

    const auto place = [&](double share) {
        const double at = std::clamp(share / m_end, 0.0, 1.0) * width();
        return isRightToLeft() ? width() - at : at;
    };
    const QRectF whole(0, top, width(), kTall);
    p.setPen(Qt::NoPen);
    p.setBrush(c.hover);
    p.drawRoundedRect(whole, kTall / 2, kTall / 2);
    if (m_share && *m_share > 0) {
        const double end = place(*m_share);
        QRectF bar = isRightToLeft() ? QRectF(end, top, width() - end, kTall) : QRectF(0, top, end, kTall);
        if (bar.width() < kTall) // a dot at least
            bar = isRightToLeft() ? QRectF(width() - kTall, top, kTall, kTall) : QRectF(0, top, kTall, kTall);
        p.setBrush(c.of(m_tone));
        p.drawRoundedRect(bar, kTall / 2, kTall / 2);
    }
    p.setFont(caption);
    for (const double limit : {m_warning, m_stop}) {
        const double at = place(limit);
        p.fillRect(QRectF(at - 0.75, top - 2, 1.5, kTall + 4), c.text);
        const QString label = tr("%1 %", "share").arg(locale().toString(limit * 100, 'f', 0));
        const double wide = metrics.horizontalAdvance(label);
        p.setPen(c.caption);
        p.drawText(QRectF(std::clamp(at - wide / 2, 0.0, width() - wide), top + kTall + 2, wide + 1,
                       metrics.height()),
            Qt::AlignCenter, label);
    }
}

} // namespace headsup::ui
