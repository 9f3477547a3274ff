// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done in the window: the menus, their keys, and the palette that finds all of it.
#include "session/places.h"
#include "ui/person/personfinder.h"
#include "ui/shell/backupdesk.h"
#include "ui/shell/guide.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/undodesk.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/windowmenu.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/searchfield.h"

#include <QDir>
#include <QMenu>
#include <QVBoxLayout>

namespace headsup::ui {

using domain::Result;

void MainWindow::addCommands()
{
    using Menu = WindowMenu::Menu;
    const auto number = [](int n) { return QKeySequence(QStringLiteral("Ctrl+%1").arg(n)); };
    const auto add = [this](Menu menu, Icon icon, const QString& text, const QKeySequence& keys, auto action,
                         bool needsPage = true) {
        m_menu->add(menu, {icon, text, keys, action}, needsPage);
    };
    add(Menu::Go, Icon::Today, tr("Go to Today"), number(1), [this] { place(Place::Today); });
    add(Menu::Go, Icon::Topics, tr("Go to the topics"), number(2), [this] { place(Place::Topics); });
    add(Menu::Go, Icon::Campaigns, tr("Go to the campaigns"), number(3), [this] { place(Place::Campaigns); });
    add(Menu::Go, Icon::Import, tr("Import opt-ins"), number(4), [this] { place(Place::Import); });
    add(Menu::Go, Icon::Page, tr("Go to the Page"), number(5), [this] { place(Place::Page); });
    add(Menu::Go, Icon::AskAgain, tr("Ask again: whose 24 hours are open"), number(6),
        [this] { place(Place::Board); });
    add(Menu::Go, Icon::Reports, tr("Go to the reports"), number(7), [this] { place(Place::Reports); });
    add(Menu::Go, Icon::Health, tr("Go to the health of the Page"), number(8),
        [this] { place(Place::Health); });
    m_menu->addSeparator(Menu::Go);
    add(Menu::Go, Icon::Back, tr("Back"), QKeySequence::Back, [this] { goBack(); });
    add(Menu::Go, Icon::Search, tr("Find a command, topic, campaign or person"), Qt::CTRL | Qt::Key_K,
        [this] { showCommands(); });

    add(Menu::File, Icon::Import, tr("Choose a file to import"), QKeySequence::Open,
        [this] { place(Place::Import); });
    add(Menu::File, Icon::Export, tr("Export opt-ins, people, results…"), Qt::CTRL | Qt::Key_E,
        [this] { go(ToExport{}); });
    m_menu->addSeparator(Menu::File);
    add(
        Menu::File, Icon::External, tr("Open another workspace…"), {}, [this] { chooseWorkspace(); }, false);
    auto* recent = m_menu->menu(Menu::File)->addMenu(tr("Workspaces used last"));
    recent->setObjectName(QStringLiteral("recentWorkspaces"));
    connect(m_menu->menu(Menu::File), &QMenu::aboutToShow, recent, [this, recent] {
        recent->clear();
        for (const auto& path : m_pageMenu->recent())
            recent->addAction(QDir::toNativeSeparators(path), this, [this, path] {
                open({path, false, {}});
            });
        recent->setEnabled(!recent->isEmpty());
    });
    for (const auto& command : m_backups->commands())
        m_menu->add(Menu::File, command);
    m_menu->addSeparator(Menu::File);
    add(Menu::File, Icon::Settings, tr("Settings"), Qt::CTRL | Qt::Key_Comma, [this] { go(ToSettings{}); });
    m_menu->addSeparator(Menu::File);
    add(
        Menu::File, Icon::Close, tr("Close Headsup"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); },
        false);

    m_menu->addUndo(*m_undo);
    m_menu->addSeparator(Menu::Edit);
    add(Menu::Edit, Icon::Search, tr("Search on this screen"), QKeySequence::Find, [this] {
        if (const auto* screen = currentScreen())
            SearchField::focusNextIn(*screen);
    });

    add(Menu::Page, Icon::Settings, tr("Page and access token"), {}, [this] { place(Place::Page); });
    add(Menu::Page, Icon::Rehearsal, tr("What this mode means"), {}, [this] { explainMode(); });
    add(Menu::Page, Icon::Lock, tr("Permission from Meta, step by step"), {},
        [this] { go(ToHelp{QStringLiteral("permission")}); });

    add(Menu::Help, Icon::Help, tr("Help for this screen"), QKeySequence::HelpContents,
        [this] { showHelp(); });
    add(Menu::Help, Icon::Info, tr("All keys"), {}, [this] { go(ToHelp{QStringLiteral("keys")}); });
    add(Menu::Help, Icon::Check, tr("Guide to a first campaign"), {}, [this] { showGuide(true); });
    m_menu->setPageOpen(false);
}

void MainWindow::showHelp()
{
    if (m_shown && std::holds_alternative<ToHelp>(*m_shown))
        return;
    go(ToHelp{helpOf(m_shown)});
}

void MainWindow::showGuide(bool asked)
{
    if (!m_page)
        return;
    if (asked && !m_page->rehearsal) {
        m_noteLeads = false;
        m_note->say(Banner::Kind::Info,
            tr("The guide rehearses. Choose a Page in rehearsal, or open the sample workspace."));
        return;
    }
    if (asked)
        Guide::want(m_settings);
    delete m_guide;
    if (!Guide::isWanted(m_settings, *m_page))
        return;
    m_guide = new Guide(m_settings, &m_host->reads(), *m_page, this);
    m_guidePlace->addWidget(m_guide);
    connect(m_guide, &Guide::go, this, &MainWindow::go);
}

void MainWindow::showCommands()
{
    if (!m_page || m_shuttingDown)
        return;
    m_palette->open(m_menu->commands());
    m_finder->begin(m_host->reads(), m_page->id);
    m_paletteTicket =
        m_host->reads().ask([page = m_page->id](store::Reader& reader,
                                const store::CancelFlag&) { return destinationsIn(reader, page); },
            this,
            [this](const Result<QList<NamedDestination>>& places) {
                if (!places || !m_palette->isVisible())
                    return; // the commands are there all the same
                QList<CommandPalette::Command> more;
                for (const auto& one : *places)
                    more.append({one.icon, one.text, {}, [this, to = one.to] { go(to); }});
                m_palette->add(more);
            });
}

} // namespace headsup::ui
