// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statechip.h"

#include "ui/look/type.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace headsup::ui {

namespace {

constexpr int kHeight = 24;
constexpr int kSide = 8;
constexpr int kMark = 14;
constexpr int kGap = 5;

} // namespace

StateChip::StateChip(QWidget* parent)
    : StateChip(Face{}, parent)
{
}

StateChip::StateChip(const Face& face, QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(fontFor(TextRole::CaptionStrong));
    setFace(face);
}

void StateChip::setFace(const Face& face)
{
    m_face = face;
    setAccessibleName(tr("State: %1").arg(face.word));
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    return sizeFor(m_face, font());
}

QSize StateChip::minimumSizeHint() const
{
    return sizeHint();
}

QSize StateChip::sizeFor(const Face& face, const QFont& font)
{
    const QFontMetrics metrics(font);
    return {2 * kSide + kMark + kGap + metrics.horizontalAdvance(face.word) + 1,
        std::max(kHeight, metrics.height() + 4)};
}

void StateChip::paintChip(QPainter* painter, const QRect& rect, const Face& face, const QPalette& palette,
    const QFont& font, Qt::LayoutDirection direction)
{
    const auto c = coloursOf(palette);
    const auto wanted = sizeFor(face, font);
    const QSize size(std::min(wanted.width(), rect.width()), std::min(wanted.height(), rect.height()));
    const QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(direction);
    painter->setBrush(c.tintOf(face.tone));
    painter->setPen(QPen(c.edgeOf(face.tone), 1));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect mark(box.left() + kSide, box.top() + (box.height() - kMark) / 2, kMark, kMark);
    paintIcon(painter, face.icon, QStyle::visualRect(direction, box, mark), c.of(face.tone));
    const QRect words = box.adjusted(kSide + kMark + kGap, 0, -kSide + 1, 0);
    painter->setFont(font);
    painter->setPen(c.of(face.tone));
    const auto text = QFontMetrics(font).elidedText(face.word, Qt::ElideRight, words.width());
    painter->drawText(QStyle::visualRect(direction, box, words), Qt::AlignLeading | Qt::AlignVCenter, text);
    painter->restore();
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_face, palette(), font(), layoutDirection());
}

} // namespace headsup::ui
