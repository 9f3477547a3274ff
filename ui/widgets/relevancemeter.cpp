// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/relevancemeter.h"

#include "ui/look/metrics.h"
#include "ui/look/stateface.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QStyle>

namespace headsup::ui {

namespace {

constexpr int kBar = 6;
constexpr int kMark = 18;

int reachedOf(std::optional<domain::Verdict> verdict)
{
    if (!verdict)
        return 0;
    switch (*verdict) {
    case domain::Verdict::NotRelevant:
        return 1;
    case domain::Verdict::Unclear:
        return 2;
    case domain::Verdict::Relevant:
        return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

RelevanceMeter::RelevanceMeter(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setVerdict(std::nullopt);
}

void RelevanceMeter::setVerdict(std::optional<domain::Verdict> verdict)
{
    m_verdict = verdict;
    setAccessibleName(tr("Relevance: %1").arg(word()));
    updateGeometry();
    update();
}

QString RelevanceMeter::word() const
{
    return m_verdict ? faceOf(*m_verdict).word : tr("Nothing to judge yet");
}

QSize RelevanceMeter::sizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::BodyStrong));
    const int words = kMark + kGrid + metrics.horizontalAdvance(word());
    return {std::max(216, words + 1), metrics.height() + kGrid + kBar};
}

QSize RelevanceMeter::minimumSizeHint() const
{
    const QFontMetrics metrics(fontFor(TextRole::BodyStrong));
    return {kMark + kGrid + metrics.horizontalAdvance(word()) + 1, sizeHint().height()};
}

void RelevanceMeter::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setLayoutDirection(layoutDirection());
    const auto c = coloursOf(palette());
    const int reached = reachedOf(m_verdict);
    const Face face = m_verdict ? faceOf(*m_verdict) : Face{Icon::Circle, Tone::Neutral, word()};
    const QFont font = fontFor(TextRole::BodyStrong);
    const QFontMetrics metrics(font);
    const QRect line(0, 0, width(), metrics.height());
    const QRect mark(0, (line.height() - kMark) / 2, kMark, kMark);
    paintIcon(&p, face.icon, QStyle::visualRect(layoutDirection(), line, mark), c.of(face.tone));
    const QRect words = line.adjusted(kMark + kGrid, 0, 0, 0);
    p.setFont(font);
    p.setPen(m_verdict ? c.of(face.tone) : c.caption);
    p.drawText(QStyle::visualRect(layoutDirection(), line, words), Qt::AlignLeading | Qt::AlignVCenter,
        metrics.elidedText(face.word, Qt::ElideRight, words.width()));

    const double gap = kHalfGrid;
    const double piece = (width() - 2 * gap) / 3.0;
    p.setPen(Qt::NoPen);
    for (int step = 0; step < 3; ++step) {
        const int column = isRightToLeft() ? 2 - step : step;
        p.setBrush(step < reached ? c.of(face.tone) : mixed(c.card, c.outline, 0.28));
        p.drawRoundedRect(
            QRectF(column * (piece + gap), line.height() + kGrid, piece, kBar), kBar / 2.0, kBar / 2.0);
    }
}

} // namespace headsup::ui
