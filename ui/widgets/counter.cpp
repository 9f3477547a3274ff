// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/counter.h"

#include "ui/look/metrics.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kTop = 8;

} // namespace

Counter::Counter(const QString& caption, QWidget* parent)
    : QAbstractButton(parent)
    , m_caption(caption)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setClickable(true);
    tell();
}

void Counter::setValue(qint64 value)
{
    if (value == m_value)
        return;
    m_value = value;
    tell();
}

void Counter::setCaption(const QString& caption)
{
    m_caption = caption;
    tell();
}

void Counter::setFlush(bool flush)
{
    m_flush = flush;
    updateGeometry();
    update();
}

void Counter::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Counter::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !clickable);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void Counter::tell()
{
    setAccessibleName(tr("%1 %2", "number, what is counted").arg(number(), m_caption));
    updateGeometry();
    update();
}

/// Only what lights up under the pointer needs room around its words.
int Counter::side() const
{
    return m_clickable && !m_flush ? kCellMargin : 0;
}

QString Counter::number() const
{
    return locale().toString(m_value);
}

QSize Counter::sizeHint() const
{
    const QFontMetrics big(fontFor(TextRole::Display));
    const QFontMetrics small(fontFor(TextRole::Caption));
    const int width = std::max(big.horizontalAdvance(number()), small.horizontalAdvance(m_caption));
    const int least = m_flush ? 0 : 72;
    return {std::max(least, width + 2 * side() + 1), 2 * kTop + big.ascent() + 6 + small.height()};
}

void Counter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Counter::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const bool lit = m_clickable && isEnabled() && (underMouse() || isDown());
    if (lit && !m_flush) {
        p.setPen(Qt::NoPen);
        p.setBrush(isDown() ? c.pressed : c.hover);
        p.drawRoundedRect(rect(), kControlRadius, kControlRadius);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&p, rect(), kControlRadius, c.accent);
    const QFont bigFont = fontFor(TextRole::Display);
    const QFontMetrics big(bigFont);
    QFont smallFont = fontFor(TextRole::Caption);
    smallFont.setUnderline(lit && m_flush);
    const QFontMetrics small(smallFont);
    QColor ink = m_value == 0 ? c.caption : m_tone == Tone::Neutral ? c.text : c.of(m_tone);
    if (!isEnabled())
        ink = c.disabled;
    const auto line = [&](const QString& text, const QFontMetrics& metrics, int baseline) {
        const int room = width() - 2 * side();
        const auto shown = metrics.elidedText(text, Qt::ElideRight, room);
        const int x = isRightToLeft() ? width() - side() - metrics.horizontalAdvance(shown) : side();
        p.drawText(x, baseline, shown);
    };
    p.setFont(bigFont);
    p.setPen(ink);
    const int baseline = kTop + big.ascent() - 3;
    line(number(), big, baseline);
    p.setFont(smallFont);
    p.setPen(isEnabled() ? c.caption : c.disabled);
    line(m_caption, small, baseline + 7 + small.ascent());
}

} // namespace headsup::ui
