// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QTimer;

namespace headsup::ui {

/// A line edit for searching: magnifier, clear button, Escape clears. searchChanged comes when typing rests
/// for 150 ms, at once on Return and on clearing, and never twice for the same text.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(const QString& placeholder, QWidget* parent = nullptr);
    /// Moves the focus to the innermost visible search field; again: to the next one further out.
    static void focusNextIn(const QWidget& screen);

Q_SIGNALS:
    void searchChanged(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void publish();
    QTimer* m_rest;
    QString m_published;
};

} // namespace headsup::ui
