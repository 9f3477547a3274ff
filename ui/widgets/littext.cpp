// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/littext.h"

#include "ui/look/type.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>
#include <algorithm>
#include <cmath>

namespace headsup::ui {

namespace {

// The stroke differs too, so that the tones can be told apart without colour.
QTextCharFormat formatOf(Tone tone, const Colours& c)
{
    QTextCharFormat format;
    format.setBackground(mixed(c.card, c.of(tone), 0.16));
    format.setUnderlineColor(c.of(tone));
    format.setUnderlineStyle(tone == Tone::Bad    ? QTextCharFormat::WaveUnderline
                             : tone == Tone::Warn ? QTextCharFormat::DashUnderline
                                                  : QTextCharFormat::SingleUnderline);
    return format;
}

const LitSpan* spanAt(const QList<LitSpan>& spans, qsizetype position)
{
    const auto found = std::find_if(spans.rbegin(), spans.rend(), [position](const LitSpan& span) {
        return !span.note.isEmpty() && position >= span.start && position < span.start + span.length;
    });
    return found == spans.rend() ? nullptr : &*found;
}

bool showNote(QWidget* widget, QHelpEvent* event, const QString& note)
{
    if (note.isEmpty()) {
        QToolTip::hideText();
        event->ignore();
    } else {
        QToolTip::showText(event->globalPos(), note, widget);
    }
    return true;
}

struct Laid
{
    QTextLayout layout;
    double height = 0;
    double width = 0;
};

// QTextLayout knows one paragraph; line separators keep the rest in it.
void lay(Laid& laid, QString text, const QFont& font, double width, Qt::LayoutDirection direction,
    const QList<QTextLayout::FormatRange>& formats = {})
{
    text.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    if (text.isRightToLeft())
        option.setAlignment(Qt::AlignLeft); // leading: the right
    laid.layout.setText(text);
    laid.layout.setFont(font);
    laid.layout.setTextOption(option);
    laid.layout.setFormats(formats);
    laid.layout.beginLayout();
    for (auto line = laid.layout.createLine(); line.isValid(); line = laid.layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, laid.height));
        laid.height += std::ceil(line.height()) + 2;
        laid.width = std::max(laid.width, line.naturalTextWidth());
    }
    laid.layout.endLayout();
}

} // namespace

LitHighlighter::LitHighlighter(QTextDocument* document, const QPalette& palette)
    : QSyntaxHighlighter(document)
    , m_colours(coloursOf(palette))
{
}

void LitHighlighter::setSpans(const QList<LitSpan>& spans)
{
    if (spans == m_spans)
        return;
    m_spans = spans;
    rehighlight();
}

void LitHighlighter::setPalette(const QPalette& palette)
{
    m_colours = coloursOf(palette);
    rehighlight();
}

void LitHighlighter::highlightBlock(const QString& text)
{
    const qsizetype begin = currentBlock().position();
    for (const auto& span : std::as_const(m_spans)) {
        const auto from = std::max<qsizetype>(0, span.start - begin);
        const auto to = std::min(text.size(), span.start + span.length - begin);
        if (from < to)
            setFormat(static_cast<int>(from), static_cast<int>(to - from), formatOf(span.tone, m_colours));
    }
}

LitTextEdit::LitTextEdit(QWidget* parent)
    : QTextEdit(parent)
    , m_highlighter(new LitHighlighter(document(), palette()))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
}

void LitTextEdit::setSpans(const QList<LitSpan>& spans)
{
    // Marking is no edit: whoever listens for typing must not hear it.
    const QSignalBlocker quiet(this);
    m_highlighter->setSpans(spans);
}

bool LitTextEdit::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTextEdit::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const auto point = viewport()->mapFrom(this, help->pos());
    const auto position = document()->documentLayout()->hitTest(
        QPointF(point.x() + horizontalScrollBar()->value(), point.y() + verticalScrollBar()->value()),
        Qt::ExactHit);
    const auto* span = position < 0 ? nullptr : spanAt(m_highlighter->spans(), position);
    return showNote(this, help, span ? span->note : QString());
}

void LitTextEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        const QSignalBlocker quiet(this);
        m_highlighter->setPalette(palette());
    }
}

LitLabel::LitLabel(QWidget* parent)
    : QWidget(parent)
{
    applyRole(this, TextRole::Body);
    auto policy = QSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LitLabel::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void LitLabel::setSpans(const QList<LitSpan>& spans)
{
    m_spans = spans;
    update();
}

int LitLabel::heightForWidth(int width) const
{
    Laid laid;
    lay(laid, m_text, font(), width, layoutDirection());
    return static_cast<int>(std::ceil(laid.height));
}

QSize LitLabel::sizeHint() const
{
    Laid laid;
    lay(laid, m_text, font(), 360, layoutDirection());
    return {static_cast<int>(std::ceil(laid.width)) + 1, static_cast<int>(std::ceil(laid.height))};
}

QSize LitLabel::minimumSizeHint() const
{
    return {80, fontMetrics().height()};
}

QString LitLabel::noteAt(const QPoint& position) const
{
    Laid laid;
    lay(laid, m_text, font(), width(), layoutDirection());
    for (int i = 0; i < laid.layout.lineCount(); ++i) {
        const auto line = laid.layout.lineAt(i);
        if (position.y() < line.y() || position.y() > line.y() + line.height())
            continue;
        const auto* span = spanAt(m_spans, line.xToCursor(position.x(), QTextLine::CursorOnCharacter));
        return span ? span->note : QString();
    }
    return {};
}

bool LitLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    return showNote(this, help, noteAt(help->pos()));
}

void LitLabel::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const auto c = coloursOf(palette());
    QList<QTextLayout::FormatRange> ranges;
    for (const auto& span : std::as_const(m_spans)) {
        const auto from = std::clamp<qsizetype>(span.start, 0, m_text.size());
        const auto to = std::clamp<qsizetype>(span.start + span.length, from, m_text.size());
        if (to > from)
            ranges.append({static_cast<int>(from), static_cast<int>(to - from), formatOf(span.tone, c)});
    }
    Laid laid;
    lay(laid, m_text, font(), width(), layoutDirection(), ranges);
    p.setPen(isEnabled() ? c.text : c.disabled);
    laid.layout.draw(&p, QPointF());
}

} // namespace headsup::ui
