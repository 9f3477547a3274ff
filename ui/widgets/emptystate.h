// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headsup::ui {

/// What an empty page says: what would be here, and the one thing to do next.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    /// An empty action makes no button.
    EmptyState(Icon icon, const QString& title, const QString& sentence, const QString& action = {},
        QWidget* parent = nullptr);
    void setWords(const QString& title, const QString& sentence, const QString& action = {});
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitSentence();
    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_button;
};

} // namespace headsup::ui
