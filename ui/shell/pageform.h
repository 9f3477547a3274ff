// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace headsup::ui {

/// Asks for a Facebook Page: its id, its name, and whether it rehearses.
class PageForm : public QWidget
{
    Q_OBJECT

public:
    explicit PageForm(const QString& action, QWidget* parent = nullptr);
    /// Says what is wrong below the fields; empty: nothing.
    void setProblem(const QString& sentence);
    void clear();
    [[nodiscard]] QPushButton* button() const { return m_button; }

Q_SIGNALS:
    void submitted(const headsup::domain::Page& page);

private:
    void submit();
    QLineEdit* m_id;
    QLineEdit* m_name;
    QCheckBox* m_rehearsal;
    QLabel* m_problem;
    QPushButton* m_button;
};

} // namespace headsup::ui
