// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/answer.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headsup::ui {

/// One thing the check saw, in words, with its mend. Under the pointer or the focus it asks for its words to
/// be lit.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget* parent = nullptr);
    void setFinding(const relevance::Finding& finding);
    [[nodiscard]] const relevance::Finding& finding() const { return m_finding; }
    [[nodiscard]] QPushButton* mendButton() const { return m_mend; }
    [[nodiscard]] bool isLit() const { return m_lit; }

Q_SIGNALS:
    void litChanged();
    void mendRequested(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void setLit(bool lit);
    relevance::Finding m_finding;
    QLabel* m_words;
    QLabel* m_fix;
    QPushButton* m_mend;
    bool m_lit = false;
};

} // namespace headsup::ui
