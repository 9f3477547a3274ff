// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/phonepreview.h"

#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/look/style.h"
#include "ui/look/type.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace headsup::ui {

namespace {

constexpr int kWidth = 296;
constexpr int kFrame = 8;   ///< between the phone's edge and its screen
constexpr int kTop = 56;    ///< the Page's name
constexpr int kBottom = 48; ///< the writing line
constexpr int kSide = 12;
constexpr int kPad = 12; ///< inside a bubble
constexpr int kButton = 36;
constexpr int kShortest = 400;
constexpr int kTallest = 600;
constexpr int kStep = 40;

std::unique_ptr<QTextDocument> textIn(const QString& text, const QFont& font, double width)
{
    auto document = std::make_unique<QTextDocument>();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    document->setDefaultTextOption(option);
    document->setPlainText(text);
    document->setTextWidth(width);
    if (!text.isRightToLeft())
        document->setTextWidth(std::min(width, std::ceil(document->idealWidth()) + 1));
    return document;
}

void drawText(QPainter* p, const QTextDocument& document, const QPointF& at, const QColor& ink)
{
    p->save();
    p->translate(at);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, ink);
    document.documentLayout()->draw(p, context);
    p->restore();
}

} // namespace

/// Where the parts of the conversation lie, from its own top left, as read from left to right.
struct PhonePreview::Layout
{
    std::unique_ptr<QTextDocument> prompt;
    std::unique_ptr<QTextDocument> message;
    QRect card;
    QRect note;
    QRect bubble; ///< with the buttons
    int height = 0;
};

PhonePreview::PhonePreview(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(kWidth + 24);
    changed();
}

PhonePreview::~PhonePreview() = default;

void PhonePreview::setPageName(const QString& name)
{
    m_pageName = name;
    changed();
}

void PhonePreview::setPrompt(const QString& prompt)
{
    m_prompt = prompt;
    changed();
}

void PhonePreview::setMessage(const QString& text, const QList<PreviewButton>& buttons)
{
    m_text = text;
    m_buttons = buttons;
    changed();
}

void PhonePreview::changed()
{
    setAccessibleName(tr("Preview on a phone"));
    QStringList words{m_text};
    for (const auto& button : std::as_const(m_buttons))
        words.append(tr("Button: %1").arg(button.title));
    setAccessibleDescription(words.join(QLatin1Char('\n')));
    updateGeometry();
    scrollTo(m_scroll);
    update();
}

PhonePreview::Layout PhonePreview::layoutFor(int width) const
{
    Layout layout;
    const int screen = width - 2 * kFrame;
    const int widest = screen - 2 * kSide - 20;
    int y = kSide;
    if (!m_prompt.isEmpty()) {
        layout.prompt = textIn(m_prompt, fontFor(TextRole::BodyStrong), widest - 2 * kPad);
        const int text = static_cast<int>(std::ceil(layout.prompt->size().height()));
        layout.card = QRect(kSide, y, widest, kPad + text + kPad + kButton);
        y = layout.card.bottom() + 1 + kGrid;
        layout.note = QRect(kSide, y, screen - 2 * kSide, QFontMetrics(fontFor(TextRole::Caption)).height());
        y = layout.note.bottom() + 1 + kGrid;
    }
    if (!m_text.isEmpty() || !m_buttons.isEmpty()) {
        layout.message = textIn(m_text, fontFor(TextRole::Body), widest - 2 * kPad);
        const auto size = layout.message->size();
        const int ideal = static_cast<int>(std::ceil(layout.message->idealWidth())) + 1;
        const int wide = m_buttons.isEmpty() ? std::min(widest, ideal + 2 * kPad) : widest;
        if (m_text.isRightToLeft())
            layout.message->setTextWidth(wide - 2 * kPad);
        const int buttons = static_cast<int>(m_buttons.size()) * kButton;
        const int text = m_text.isEmpty() ? 0 : static_cast<int>(std::ceil(size.height())) + 2 * 9;
        layout.bubble = QRect(kSide, y, wide, text + buttons);
        y = layout.bubble.bottom() + 1;
    }
    layout.height = y + kSide;
    return layout;
}

int PhonePreview::heightForWidth(int width) const
{
    return std::clamp(layoutFor(width).height + kTop + kBottom + 2 * kFrame, kShortest, kTallest);
}

QSize PhonePreview::sizeHint() const
{
    return {kWidth, heightForWidth(kWidth)};
}

QSize PhonePreview::minimumSizeHint() const
{
    return {256, 280};
}

int PhonePreview::visibleHeight() const
{
    return std::max(0, height() - 2 * kFrame - kTop - kBottom);
}

int PhonePreview::scrollRange() const
{
    return std::max(0, layoutFor(width()).height - visibleHeight());
}

bool PhonePreview::canScroll() const
{
    return scrollRange() > 0;
}

void PhonePreview::scrollTo(int position)
{
    const int kept = std::clamp(position, 0, scrollRange());
    if (kept == m_scroll)
        return;
    m_scroll = kept;
    update();
    Q_EMIT scrolled(m_scroll);
}

void PhonePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    scrollTo(m_scroll);
}

void PhonePreview::wheelEvent(QWheelEvent* event)
{
    if (!canScroll())
        return event->ignore();
    const int pixels = event->pixelDelta().isNull() ? event->angleDelta().y() / 3 : event->pixelDelta().y();
    scrollTo(m_scroll - pixels);
    event->accept();
}

void PhonePreview::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        return scrollTo(m_scroll - kStep);
    case Qt::Key_Down:
        return scrollTo(m_scroll + kStep);
    case Qt::Key_PageUp:
        return scrollTo(m_scroll - visibleHeight());
    case Qt::Key_PageDown:
        return scrollTo(m_scroll + visibleHeight());
    case Qt::Key_Home:
        return scrollTo(0);
    case Qt::Key_End:
        return scrollTo(scrollRange());
    default:
        QWidget::keyPressEvent(event);
    }
}

void PhonePreview::paintTop(QPainter* p, const QRect& screen) const
{
    const auto c = coloursOf(palette());
    const auto name = m_pageName.isEmpty() ? tr("Your Page") : m_pageName;
    const QRect bar(screen.left(), screen.top(), screen.width(), kTop);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), bar, rect); };
    const QRect disc(bar.left() + kSide, bar.top() + 12, 32, 32);
    p->setPen(Qt::NoPen);
    p->setBrush(c.selected);
    p->drawEllipse(visual(disc));
    p->setPen(c.accent);
    p->setFont(fontFor(TextRole::BodyStrong));
    p->drawText(visual(disc), Qt::AlignCenter, name.left(name.at(0).isHighSurrogate() ? 2 : 1).toUpper());
    const QRect words(disc.right() + 11, bar.top(), bar.right() - disc.right() - 11 - kSide, kTop - 1);
    p->setPen(c.text);
    p->drawText(visual(words), Qt::AlignLeading | Qt::AlignVCenter,
        p->fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    p->fillRect(QRect(bar.left(), bar.bottom(), bar.width(), 1), c.hairline);
}

void PhonePreview::paintTalk(QPainter* p, const QRect& view, const Layout& layout) const
{
    const auto c = coloursOf(palette());
    const auto grey = mixed(c.card, c.outline, 0.2);
    const auto line = mixed(c.card, c.outline, 0.42);
    const QRect all(0, 0, view.width(), layout.height);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(layoutDirection(), all, rect); };
    const auto row = [&](const QRect& box, const QString& text, const QColor& ink, Icon icon) {
        p->setFont(fontFor(TextRole::BodyStrong));
        p->setPen(ink);
        const auto shown = p->fontMetrics().elidedText(text, Qt::ElideRight, box.width() - 2 * kPad - 22);
        const int wide = p->fontMetrics().horizontalAdvance(shown) + 22;
        QRect both(box.left() + (box.width() - wide) / 2, box.top(), wide, box.height());
        const QRect mark(both.left(), both.center().y() - 7, 16, 16);
        paintIcon(p, icon, QStyle::visualRect(layoutDirection(), both, mark), ink);
        p->drawText(
            QStyle::visualRect(layoutDirection(), both, both.adjusted(22, 0, 1, 0)), Qt::AlignVCenter, shown);
    };
    p->save();
    p->setClipRect(view);
    p->translate(view.left(), view.top() - m_scroll);
    if (layout.prompt) {
        const QRect card = visual(layout.card);
        p->setPen(QPen(line, 1));
        p->setBrush(c.card);
        p->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), 16, 16);
        drawText(p, *layout.prompt, card.topLeft() + QPoint(kPad, kPad), c.text);
        const QRect tap(card.left(), card.bottom() + 1 - kButton, card.width(), kButton);
        p->fillRect(QRect(tap.left() + 1, tap.top(), tap.width() - 2, 1), c.hairline);
        row(tap, tr("Notify me"), c.caption, Icon::Bell);
        p->setFont(fontFor(TextRole::Caption));
        p->setPen(c.caption);
        p->drawText(visual(layout.note), Qt::AlignHCenter | Qt::AlignVCenter, tr("Tapped once: one message"));
    }
    if (layout.message) {
        const QRect bubble = visual(layout.bubble);
        p->setPen(Qt::NoPen);
        p->setBrush(grey);
        p->drawRoundedRect(bubble, 18, 18);
        drawText(p, *layout.message, bubble.topLeft() + QPoint(kPad, 9), c.text);
        int y = bubble.bottom() + 1 - static_cast<int>(m_buttons.size()) * kButton;
        for (const auto& button : m_buttons) {
            const QRect box(bubble.left(), y, bubble.width(), kButton);
            p->fillRect(QRect(box.left(), box.top(), box.width(), 1), line);
            row(box, button.title.isEmpty() ? tr("Button") : button.title, c.accent,
                button.link ? Icon::External : Icon::Reply);
            y += kButton;
        }
    }
    p->restore();
}

void PhonePreview::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setLayoutDirection(layoutDirection());
    const auto c = coloursOf(palette());
    const QRectF body = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    p.setPen(QPen(mixed(c.card, c.outline, 0.6), 1.5));
    p.setBrush(c.surface);
    p.drawRoundedRect(body, 28, 28);
    const QRect screen = rect().adjusted(kFrame, kFrame, -kFrame, -kFrame);
    p.setPen(QPen(c.hairline, 1));
    p.setBrush(c.card);
    p.drawRoundedRect(QRectF(screen).adjusted(0.5, 0.5, -0.5, -0.5), 21, 21);
    paintTop(&p, screen);

    const QRect view(screen.left(), screen.top() + kTop, screen.width(), visibleHeight());
    const auto layout = layoutFor(width());
    paintTalk(&p, view, layout);
    // A soft edge says that there is more.
    const auto soft = [&](double from, double to) {
        QLinearGradient fade(0, from, 0, to);
        QColor clear = c.card;
        clear.setAlpha(0);
        fade.setColorAt(0, c.card);
        fade.setColorAt(1, clear);
        p.fillRect(QRectF(view.left() + 1, std::min(from, to), view.width() - 2, std::abs(to - from)), fade);
    };
    if (m_scroll > 0)
        soft(view.top(), view.top() + 24);
    if (m_scroll < scrollRange())
        soft(view.bottom() + 1, view.bottom() - 23);

    const QRect writing(
        screen.left() + kSide, screen.bottom() + 1 - kBottom + 8, screen.width() - 2 * kSide, 30);
    p.setPen(Qt::NoPen);
    p.setBrush(mixed(c.card, c.outline, 0.14));
    p.drawRoundedRect(writing, 15, 15);
    p.setPen(c.caption);
    p.setFont(fontFor(TextRole::Body));
    p.drawText(writing.adjusted(14, 0, -14, 0), Qt::AlignLeading | Qt::AlignVCenter,
        tr("Aa", "empty writing line of a phone"));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&p, rect(), 28, c.accent);
}

} // namespace headsup::ui
