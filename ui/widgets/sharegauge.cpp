// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sharegauge.h"

#include "ui/look/metrics.h"
#include "ui/look/type.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace headsup::ui {

namespace {

constexpr int kBar = 12;
constexpr int kMark = 6;

} // namespace

QString shareText(double share, const QLocale& locale)
{
    const double percent = std::round(share * 10'000) / 100;
    const int places = percent == std::round(percent) ? 0 : percent * 10 == std::round(percent * 10) ? 1 : 2;
    return ShareGauge::tr("%1 %", "a share").arg(locale.toString(percent, 'f', places));
}

ShareGauge::ShareGauge(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    tell();
}

void ShareGauge::setMeaning(const QString& name)
{
    setAccessibleName(name);
}

void ShareGauge::setLimits(double warning, double stop)
{
    m_warning = warning;
    m_stop = stop;
    tell();
}

void ShareGauge::setShare(std::optional<double> share)
{
    m_share = share;
    tell();
}

Tone ShareGauge::tone() const
{
    if (!m_share)
        return Tone::Neutral;
    return *m_share >= m_stop ? Tone::Bad : *m_share >= m_warning ? Tone::Warn : Tone::Ok;
}

void ShareGauge::tell()
{
    const auto at = m_share ? tr("%1 of at most %2; a warning from %3.", "three shares")
                                  .arg(shareText(*m_share, locale()), shareText(m_stop, locale()),
                                      shareText(m_warning, locale()))
                            : tr("Not known.");
    setAccessibleDescription(at);
    setToolTip(at);
    update();
}

double ShareGauge::end() const
{
    return m_stop * 4 / 3;
}

QSize ShareGauge::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::Caption));
    return {280, kMark + kHalfGrid + kBar + kHalfGrid + metrics.height()};
}

QSize ShareGauge::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void ShareGauge::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const QFont font = fontFor(TextRole::Caption);
    const QFontMetrics metrics(font);
    const QRectF bar(kMark, kMark + kHalfGrid, width() - 2 * kMark, kBar);
    const auto x = [&](double share) {
        const double part = std::clamp(share / end(), 0.0, 1.0);
        return isRightToLeft() ? bar.right() - part * bar.width() : bar.left() + part * bar.width();
    };
    QPainterPath round;
    round.addRoundedRect(bar, kBar / 2.0, kBar / 2.0);
    p.save();
    p.setClipPath(round);
    const auto stretch = [&](double from, double to, Tone tone) {
        const auto left = std::min(x(from), x(to));
        p.fillRect(QRectF(left, bar.top(), std::abs(x(to) - x(from)), bar.height()), c.edgeOf(tone));
    };
    stretch(0, m_warning, Tone::Ok);
    stretch(m_warning, m_stop, Tone::Warn);
    stretch(m_stop, end(), Tone::Bad);
    if (m_share) {
        const auto left = std::min(x(0), x(*m_share));
        p.fillRect(QRectF(left, bar.top(), std::abs(x(*m_share) - x(0)), bar.height()), c.of(tone()));
    }
    p.restore();
    p.setFont(font);
    for (const auto limit : {m_warning, m_stop}) {
        p.fillRect(QRectF(x(limit) - 0.5, bar.top() - 2, 1, bar.height() + 4), c.text);
        const QString text = shareText(limit, locale());
        const double wide = metrics.horizontalAdvance(text) + 2;
        p.setPen(c.caption);
        p.drawText(QRectF(x(limit) - wide / 2, bar.bottom() + kHalfGrid, wide, metrics.height()),
            Qt::AlignCenter, text);
    }
    if (!m_share)
        return;
    const double at = x(*m_share); // the mark also tells where, without colour
    QPainterPath mark;
    mark.moveTo(at - kMark, bar.top() - kMark - 1);
    mark.lineTo(at + kMark, bar.top() - kMark - 1);
    mark.lineTo(at, bar.top() - 1);
    mark.closeSubpath();
    p.fillPath(mark, c.text);
}

} // namespace headsup::ui
