// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmenu.h"

#include "ui/shell/undodesk.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace headsup::ui {

WindowMenu::WindowMenu(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    const std::pair<Menu, QString> titles[] = {
        {File, tr("&File")}, {Edit, tr("&Edit")}, {Go, tr("&Go")}, {Page, tr("&Page")}, {Help, tr("&Help")}};
    auto* bar = window.menuBar();
    bar->setObjectName(QStringLiteral("menuBar"));
    for (const auto& [menu, title] : titles) {
        m_menus[menu] = bar->addMenu(title);
        m_menus[menu]->setToolTipsVisible(true);
    }
}

QAction* WindowMenu::add(Menu menu, const CommandPalette::Command& command, bool needsPage)
{
    // An ampersand in a text would become a mnemonic.
    auto* action = m_menus.at(menu)->addAction(
        icon(command.icon), QString(command.text).replace(u'&', QStringLiteral("&&")));
    action->setShortcut(command.keys);
    action->setIconVisibleInMenu(true);
    connect(action, &QAction::triggered, this, command.run);
    m_window.addAction(action); // its keys work whatever has the focus
    m_entries.append({menu, command, action, needsPage});
    return action;
}

void WindowMenu::addSeparator(Menu menu)
{
    m_menus.at(menu)->addSeparator();
}

void WindowMenu::addUndo(UndoDesk& undo)
{
    auto& stack = undo.stack();
    auto* back = stack.createUndoAction(&m_window, tr("Undo"));
    auto* again = stack.createRedoAction(&m_window, tr("Redo"));
    back->setObjectName(QStringLiteral("undo"));
    again->setObjectName(QStringLiteral("redo"));
    back->setIcon(icon(Icon::Undo));
    back->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    again->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    auto* menu = m_menus.at(Edit);
    for (auto* action : {back, again}) {
        menu->addAction(action);
        m_window.addAction(action);
        m_entries.append(
            {Edit, {Icon::Undo, {}, action->shortcut(), [action] { action->trigger(); }}, action, true});
    }
}

void WindowMenu::setPageOpen(bool open)
{
    for (const auto& entry : m_entries) {
        if (entry.needsPage && !entry.command.text.isEmpty())
            entry.action->setEnabled(open);
    }
}

QList<CommandPalette::Command> WindowMenu::commands() const
{
    QList<CommandPalette::Command> going;
    QList<CommandPalette::Command> others;
    for (const auto& entry : m_entries) {
        if (!entry.action->isEnabled())
            continue;
        auto command = entry.command;
        if (command.text.isEmpty())
            command.text = entry.action->text(); // it says what would be undone
        (entry.menu == Go ? going : others).append(command);
    }
    return going + others;
}

QList<std::pair<QString, QKeySequence>> WindowMenu::keys() const
{
    QList<std::pair<QString, QKeySequence>> all;
    for (const auto& entry : m_entries) {
        if (entry.command.keys.isEmpty())
            continue;
        all.append({entry.command.text.isEmpty() ? entry.action->iconText() : entry.command.text,
            entry.command.keys});
    }
    return all;
}

} // namespace headsup::ui
