// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QLabel>

class QVBoxLayout;

namespace headsup::ui {

/// A surface with a hairline border and a radius of 12, with a vertical layout inside.
class Card : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Without margins: for a table that fills the card to its border.
    void setFlush(bool flush);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
};

/// A heading inside a page.
class SectionTitle : public QLabel
{
    Q_OBJECT

public:
    explicit SectionTitle(const QString& text, QWidget* parent = nullptr);
};

/// The quiet second line: captions, hints. Breaks lines.
class CaptionLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CaptionLabel(const QString& text = {}, QWidget* parent = nullptr);
};

} // namespace headsup::ui
