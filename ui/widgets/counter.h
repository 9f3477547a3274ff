// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/palette.h"

#include <QAbstractButton>

namespace headsup::ui {

/// A big number over a caption: "412 / waiting". Where it leads to a list it can be clicked and focused
/// (clicked() of QAbstractButton); where it does not, call setClickable(false).
class Counter : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Counter(const QString& caption, QWidget* parent = nullptr);

    void setValue(qint64 value);
    [[nodiscard]] qint64 value() const { return m_value; }
    void setCaption(const QString& caption);
    /// Neutral draws the number in the text colour; zero is always drawn quietly.
    /// Number and caption begin at the very edge; under the pointer the caption is underlined, nothing is
    /// filled.
    void setFlush(bool flush);
    void setTone(Tone tone);
    void setClickable(bool clickable);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();
    [[nodiscard]] QString number() const;
    [[nodiscard]] int side() const;
    bool m_flush = false;
    QString m_caption;
    qint64 m_value = 0;
    Tone m_tone = Tone::Neutral;
    bool m_clickable = true;
};

} // namespace headsup::ui
