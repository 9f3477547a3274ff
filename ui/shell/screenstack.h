// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screens.h"

#include <QStackedWidget>
#include <map>

namespace headsup::ui {

class PageScreen;

/// The screens of one Page in one workspace, each made when it is first wanted, one in front.
class ScreenStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ScreenStack(QWidget* parent = nullptr);
    /// Ends the screens of the Page before; the screens that follow work with this desk.
    void setDesk(const Desk& desk);
    /// Drafts are saved, imports cancelled. What is no screen stays.
    void closeScreens();

    [[nodiscard]] Screen* screenFor(const Destination& destination);
    [[nodiscard]] PageScreen* pageScreen();
    [[nodiscard]] PageScreen* openPageScreen() const { return m_pageScreen; } ///< null before it was shown
    /// Null while something else is in front.
    [[nodiscard]] Screen* currentScreen() const;
    void bringUp(Screen* screen);

Q_SIGNALS:
    void go(const headsup::ui::Destination& destination);
    void titleChanged(); ///< of the screen in front
    void jobEnded(const QString& title, const QString& sentence);
    void restartWanted();
    void changed(); ///< a screen changed the workspace
    void pageWanted(const headsup::domain::Page& page);

private:
    void adopt(Screen* screen);
    std::optional<Desk> m_desk;
    std::map<size_t, Screen*> m_screens; ///< by kind of destination
    PageScreen* m_pageScreen = nullptr;
};

} // namespace headsup::ui
