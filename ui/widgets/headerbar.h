// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;
class QToolButton;

namespace headsup::ui {

class ElidedLabel;

/// The top of the window: way back, title of the page shown, room for its actions, Page switcher and the mark
/// of rehearsal, which nobody can overlook.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& detail = {});
    void setBackVisible(bool visible);
    void setPageName(const QString& name); ///< of the Facebook Page; empty: none yet
    void setPageMenu(QMenu* menu);         ///< not owned; without one the button emits pageSwitchRequested
    void setRehearsal(bool rehearsal);
    [[nodiscard]] bool isRehearsal() const { return m_rehearsal; }
    /// The row before the Page switcher: put a page's one main action here.
    [[nodiscard]] QHBoxLayout* actions() const { return m_actions; }
    [[nodiscard]] QPushButton* pageButton() const { return m_pageButton; }
    [[nodiscard]] QToolButton* backButton() const { return m_back; }

Q_SIGNALS:
    void backRequested();
    void pageSwitchRequested();
    void modeClicked(); ///< "what does rehearsal mean?"

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QToolButton* m_back;
    ElidedLabel* m_title;
    ElidedLabel* m_detail;
    QHBoxLayout* m_actions;
    QPushButton* m_pageButton;
    QWidget* m_mode;
    bool m_rehearsal = false;
};

} // namespace headsup::ui
