// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>
#include <memory>

class QTextDocument;

namespace headsup::ui {

struct PreviewButton
{
    QString title;
    bool link = false; ///< opens a web page; otherwise a reply
    friend bool operator==(const PreviewButton&, const PreviewButton&) = default;
};

/// The follow-up as a phone shows it: the Page's name, the "Notify me" card with the prompt the person agreed
/// to, the message and its buttons. Text is plain and is broken, ordered (right to left too) and given its
/// emoji by Qt. What does not fit is reached with the wheel or the keys.
class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(QWidget* parent = nullptr);
    ~PhonePreview() override;

    void setPageName(const QString& name);
    void setPrompt(const QString& prompt); ///< empty: no card
    void setMessage(const QString& text, const QList<PreviewButton>& buttons = {});
    /// True where part of the conversation is above or below what is seen.
    [[nodiscard]] bool canScroll() const;
    [[nodiscard]] int scrollPosition() const { return m_scroll; }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void scrolled(int position);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Layout;
    [[nodiscard]] Layout layoutFor(int width) const;
    [[nodiscard]] int visibleHeight() const;
    [[nodiscard]] int scrollRange() const;
    void scrollTo(int position);
    void changed();
    void paintTop(QPainter* p, const QRect& screen) const;
    void paintTalk(QPainter* p, const QRect& view, const Layout& layout) const;

    QString m_pageName;
    QString m_prompt;
    QString m_text;
    QList<PreviewButton> m_buttons;
    int m_scroll = 0;
};

} // namespace headsup::ui
