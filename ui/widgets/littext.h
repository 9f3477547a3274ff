// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QList>
#include <QSyntaxHighlighter>
#include <QTextEdit>

namespace headsup::ui {

/// A stretch of text to be lit, in UTF-16 units of the whole text (line breaks count one).
struct LitSpan
{
    qsizetype start = 0;
    qsizetype length = 0;
    Tone tone = Tone::Neutral;
    QString note; ///< tooltip; may be empty
    friend bool operator==(const LitSpan&, const LitSpan&) = default;
};

/// Underline and tint for spans of a document. Spans may overlap and reach over line breaks; what lies
/// outside the text is ignored. Colours follow the palette given by setPalette.
class LitHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    LitHighlighter(QTextDocument* document, const QPalette& palette);
    void setSpans(const QList<LitSpan>& spans);
    void setPalette(const QPalette& palette);
    [[nodiscard]] const QList<LitSpan>& spans() const { return m_spans; }

protected:
    void highlightBlock(const QString& text) override;

private:
    QList<LitSpan> m_spans;
    Colours m_colours;
};

/// Plain-text editor for a message. Spans are cleared by nobody but setSpans: they stay until the next check.
class LitTextEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit LitTextEdit(QWidget* parent = nullptr);
    void setSpans(const QList<LitSpan>& spans);
    [[nodiscard]] LitHighlighter* highlighter() const { return m_highlighter; }

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    LitHighlighter* m_highlighter;
};

/// A text that is only read, as tall as its lines, with lit spans: the prompt beside the message.
class LitLabel : public QWidget
{
    Q_OBJECT

public:
    explicit LitLabel(QWidget* parent = nullptr);
    void setText(const QString& text);
    void setSpans(const QList<LitSpan>& spans);
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString noteAt(const QPoint& position) const;
    QString m_text;
    QList<LitSpan> m_spans;
};

} // namespace headsup::ui
