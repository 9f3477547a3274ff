// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenstack.h"

#include "ui/shell/pagescreen.h"

#include <utility>

namespace headsup::ui {

ScreenStack::ScreenStack(QWidget* parent)
    : QStackedWidget(parent)
{
}

void ScreenStack::setDesk(const Desk& desk)
{
    closeScreens();
    m_desk = desk;
}

void ScreenStack::closeScreens()
{
    if (auto* screen = currentScreen())
        screen->leave();
    for (const auto& [kind, screen] : std::exchange(m_screens, {}))
        delete screen;
    delete std::exchange(m_pageScreen, nullptr);
}

Screen* ScreenStack::currentScreen() const
{
    return qobject_cast<Screen*>(currentWidget());
}

Screen* ScreenStack::screenFor(const Destination& destination)
{
    auto& screen = m_screens[destination.index()];
    if (!screen) {
        screen = makeScreen(destination, *m_desk, this);
        adopt(screen);
    }
    return screen;
}

PageScreen* ScreenStack::pageScreen()
{
    if (!m_pageScreen) {
        m_pageScreen = new PageScreen(*m_desk, this);
        connect(m_pageScreen, &PageScreen::pageWanted, this, &ScreenStack::pageWanted);
        adopt(m_pageScreen);
    }
    return m_pageScreen;
}

void ScreenStack::adopt(Screen* screen)
{
    addWidget(screen);
    connect(screen, &Screen::go, this, &ScreenStack::go);
    connect(screen, &Screen::jobEnded, this, &ScreenStack::jobEnded);
    connect(screen, &Screen::restartWanted, this, &ScreenStack::restartWanted);
    connect(screen, &Screen::titleChanged, this, [this, screen] {
        if (screen == currentScreen())
            Q_EMIT titleChanged();
    });
    connect(screen, &Screen::changed, this, [this, screen] {
        // The others ask anew when they come to the front.
        if (auto* front = currentScreen(); front && front != screen)
            front->workspaceChanged();
        Q_EMIT changed();
    });
}

void ScreenStack::bringUp(Screen* screen)
{
    if (auto* before = currentScreen(); before && before != screen)
        before->leave();
    setCurrentWidget(screen);
}

} // namespace headsup::ui
