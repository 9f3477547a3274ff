// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGraphicsOpacityEffect;
class QLabel;
class QPushButton;
class QToolButton;
class QVariantAnimation;

namespace headsup::ui {

/// A sentence inside the page, in the place of a message box. Begins hidden; fades for 120 ms.
class Banner : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Info, Ok, Warn, Bad };
    Q_ENUM(Kind)

    explicit Banner(QWidget* parent = nullptr);

    /// Shows the sentence; an empty action shows no button. A banner that may not be closed goes by
    /// dismiss().
    void say(Kind kind, const QString& text, const QString& action = {}, bool closable = true);
    void dismiss();
    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* actionButton() const { return m_action; }

Q_SIGNALS:
    void actionTriggered();
    void closed(); ///< by the person

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fade(double to);
    Kind m_kind = Kind::Info;
    QLabel* m_text;
    QPushButton* m_action;
    QToolButton* m_close;
    QVariantAnimation* m_animation;
    bool m_leaving = false;
};

} // namespace headsup::ui
