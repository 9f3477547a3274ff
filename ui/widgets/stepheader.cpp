// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepheader.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kDisc = 24;
constexpr int kLine = 24;

} // namespace

StepHeader::StepHeader(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    tell();
}

void StepHeader::setCurrent(int step)
{
    m_current = std::clamp(step, 0, static_cast<int>(m_steps.size()));
    tell();
    update();
}

void StepHeader::tell()
{
    const int count = static_cast<int>(m_steps.size());
    setAccessibleName(m_current < count
                          ? tr("Step %1 of %2: %3").arg(m_current + 1).arg(count).arg(m_steps[m_current])
                          : tr("All steps are done."));
}

QSize StepHeader::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::BodyStrong));
    int width = 0;
    for (const auto& step : m_steps)
        width += kDisc + kGrid + metrics.horizontalAdvance(step) + kLine + 2 * 12;
    return {width, kControlHeight};
}

QSize StepHeader::minimumSizeHint() const
{
    return {static_cast<int>(m_steps.size()) * (kDisc + kGrid + 24), kControlHeight};
}

void StepHeader::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    const QFont strong = fontFor(TextRole::BodyStrong);
    const QFont plain = fontFor(TextRole::Body);
    const bool tight = width() < sizeHint().width() - kLine - 2 * 12;
    int x = 0;
    const auto place = [&](int w) {
        const QRect box(x, 0, w, height());
        x += w;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        QRectF disc(0, 0, kDisc, kDisc);
        disc.moveCenter(QRectF(place(kDisc)).center());
        p.setPen(now || done ? QPen(Qt::NoPen) : QPen(c.outline, 1));
        p.setBrush(now ? c.accent : done ? c.tintOf(Tone::Ok) : QColor(c.card));
        p.drawEllipse(disc.adjusted(0.5, 0.5, -0.5, -0.5));
        if (done) {
            paintIcon(&p, Icon::Check, disc.adjusted(5, 5, -5, -5), c.ok);
        } else {
            p.setFont(fontFor(TextRole::CaptionStrong));
            p.setPen(now ? c.onAccent : c.caption);
            p.drawText(disc, Qt::AlignCenter, locale().toString(i + 1));
        }
        x += kGrid;
        p.setFont(now ? strong : plain);
        p.setPen(now ? c.text : c.caption);
        const QFontMetrics metrics(p.font());
        if (!tight || now) {
            const int w = std::min(metrics.horizontalAdvance(m_steps[i]) + 1, std::max(0, width() - x));
            p.drawText(place(w), Qt::AlignLeading | Qt::AlignVCenter,
                metrics.elidedText(m_steps[i], Qt::ElideRight, w));
            x += 12;
        }
        if (i + 1 < m_steps.size()) {
            const QRect line = place(kLine);
            p.fillRect(QRect(line.left(), height() / 2, line.width(), 1), c.hairline);
            x += tight ? kGrid : 12;
        }
    }
}

} // namespace headsup::ui
