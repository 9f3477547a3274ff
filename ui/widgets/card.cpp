// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/type.h"

#include <QPainter>
#include <QVBoxLayout>

namespace headsup::ui {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    setFrameShape(QFrame::NoFrame);
    m_body->setSpacing(kGrid);
    setFlush(false);
}

void Card::setFlush(bool flush)
{
    const int side = flush ? 1 : kCardMargin;
    const int end = flush ? kGrid : kCardMargin;
    m_body->setContentsMargins(side, end, side, end);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const auto c = coloursOf(palette());
    p.setPen(QPen(c.hairline, 1));
    p.setBrush(c.card);
    p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCardRadius, kCardRadius);
}

SectionTitle::SectionTitle(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    applyRole(this, TextRole::Section);
}

CaptionLabel::CaptionLabel(const QString& text, QWidget* parent)
    : QLabel(text, parent)
{
    applyRole(this, TextRole::Caption);
    setWordWrap(true);
}

} // namespace headsup::ui
