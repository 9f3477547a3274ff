// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandpalette.h"

#include <QObject>
#include <map>

class QAction;
class QMainWindow;
class QMenu;

namespace headsup::ui {

class UndoDesk;

/// The window's menu bar. Every command of the window stands in it once, with its keys; the palette and the
/// list of keys in the help are made of the same commands.
class WindowMenu : public QObject
{
    Q_OBJECT

public:
    enum Menu { File, Edit, Go, Page, Help };

    explicit WindowMenu(QMainWindow& window);
    /// A command that needs a Page is off until setPageOpen(true).
    QAction* add(Menu menu, const CommandPalette::Command& command, bool needsPage = true);
    void addSeparator(Menu menu);
    /// "Undo change of the topic" and its other, at the top of Edit.
    void addUndo(UndoDesk& undo);
    [[nodiscard]] QMenu* menu(Menu menu) const { return m_menus.at(menu); }
    void setPageOpen(bool open);

    /// What can be done now: going somewhere first, then as the menus stand.
    [[nodiscard]] QList<CommandPalette::Command> commands() const;
    /// Name and keys of every command that has keys, in the order of the menus.
    [[nodiscard]] QList<std::pair<QString, QKeySequence>> keys() const;

private:
    struct Entry
    {
        Menu menu = File;
        CommandPalette::Command command;
        QAction* action = nullptr;
        bool needsPage = true;
    };
    QMainWindow& m_window;
    std::map<Menu, QMenu*> m_menus;
    QList<Entry> m_entries;
};

} // namespace headsup::ui
