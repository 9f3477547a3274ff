// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/message.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace headsup::ui {

/// One button of a message: title with its counter, reply or link.
class ButtonRow : public QWidget
{
    Q_OBJECT

public:
    ButtonRow(int number, const domain::Button& button, QWidget* parent = nullptr);
    [[nodiscard]] domain::Button button() const;
    [[nodiscard]] QLineEdit* titleEdit() const { return m_title; }

Q_SIGNALS:
    void edited();
    void removeRequested();

private:
    [[nodiscard]] bool isLink() const;
    void showState();
    QLineEdit* m_title;
    QLabel* m_count;
    QComboBox* m_kind;
    QLineEdit* m_link;
    QToolButton* m_remove;
    QString m_payload; ///< of a reply that was loaded; a new one gets its title's
};

/// Up to three buttons below the message.
class ButtonsEditor : public QWidget
{
    Q_OBJECT

public:
    explicit ButtonsEditor(QWidget* parent = nullptr);
    void setButtons(const QList<domain::Button>& buttons);
    [[nodiscard]] QList<domain::Button> buttons() const;
    [[nodiscard]] bool isFull() const;
    /// Adds one and puts the cursor into its title.
    void add(const domain::Button& button);

Q_SIGNALS:
    void edited();
    void rowsChanged(); ///< there are other fields to go through with Tab

private:
    ButtonRow* append(const domain::Button& button);
    QVBoxLayout* m_column;
    QList<ButtonRow*> m_rows;
};

} // namespace headsup::ui
