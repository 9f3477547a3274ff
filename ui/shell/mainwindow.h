// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/screens.h"
#include "ui/shell/workspacehost.h"

#include <QMainWindow>
#include <QPointer>

class QSettings;
class QVBoxLayout;

namespace headsup::ui {

class AskBanner;
class BackupDesk;
class Banner;
class Guide;
class HeaderBar;
class JobNotices;
class NavigationList;
class PageMenu;
class PersonFinder;
class RunWatch;
class ScreenStack;
class UndoDesk;
class WelcomePage;
class WindowMenu;

/// The window: header, navigation, one screen at a time. It only navigates; work is done by the screens and,
/// on its own thread, by the engine.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// What to begin with: a workspace, the sample, or neither (the last one, or the first start).
    struct Start
    {
        QString workspace;
        bool sample = false;
        QString file = {}; ///< to be imported once the workspace is open
    };
    /// Which workspace a start leads to.
    [[nodiscard]] static QString pathOf(const Start& start, const QSettings& settings);

    /// The clock and the settings outlive the window.
    MainWindow(const ports::Clock& clock, QSettings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    void begin(const Start& start);
    void go(const Destination& destination);
    /// Another start of the program handed over to this window: it comes to the front and imports the file.
    void called(const QString& file);
    [[nodiscard]] Preferences& preferences() { return m_preferences; }
    /// The person wants the program to start anew once this window is closed.
    [[nodiscard]] bool startsAgain() const { return m_startsAgain; }
    /// Pauses what is sent, awaits what is in flight, closes. Asks nobody: for the end of the session and for
    /// signals.
    void closeForGood();
    /// Nothing before a workspace with a Page is open.
    [[nodiscard]] Screen* currentScreen() const;
    [[nodiscard]] const std::optional<domain::Page>& page() const { return m_page; }

Q_SIGNALS:
    void workspaceShown(const QString& path);
    void shown(const headsup::ui::Destination& destination); ///< a screen came to the front

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void build();
    void addCommands();
    void showHelp();
    void showGuide(bool asked);
    void startAgain();
    void showCommands();
    void connectHost();
    void open(const WorkspaceHost::Wish& wish);
    void chooseWorkspace();
    void newWorkspace(const domain::Page& page);
    void workspaceOpened(const store::RecoveryReport& recovered);
    void showWelcome();
    void showPage(const domain::PageId& id);
    void fillPageMenu();
    void leaveScreens();
    void bringUp(Screen* screen, Place place);
    void place(Place place);
    void goBack();
    void askBadges();
    void tellRecovery(const store::RecoveryReport& recovered);
    void explainMode();
    void runEnded(const campaign::RunSnapshot& snapshot);

    const ports::Clock& m_clock;
    QSettings& m_settings;
    std::unique_ptr<WorkspaceHost> m_host;
    Preferences m_preferences;
    RunWatch* m_runs;
    WindowMenu* m_menu;
    UndoDesk* m_undo;
    JobNotices* m_notices;
    std::optional<domain::Page> m_page;
    HeaderBar* m_header;
    PageMenu* m_pageMenu;
    NavigationList* m_navigation;
    Banner* m_note;
    Banner* m_folder;  ///< this is no good place for a workspace
    Banner* m_earlier; ///< this is an earlier copy of the workspace
    AskBanner* m_closing;
    ScreenStack* m_stack;
    QVBoxLayout* m_guidePlace;
    WelcomePage* m_welcome;
    QPointer<Guide> m_guide; ///< while it leads
    CommandPalette* m_palette;
    PersonFinder* m_finder;
    BackupDesk* m_backups;
    session::Ticket m_paletteTicket;
    std::optional<Destination> m_shown;
    Destination m_noteTarget; ///< where the note's button leads …
    bool m_noteLeads = false; ///< … if it leads anywhere
    session::Ticket m_badges;
    session::Ticket m_boardBadge;
    bool m_arranging = false; ///< the navigation is being set, not used
    bool m_shuttingDown = false;
    bool m_mayClose = false;
    bool m_startsAgain = false;
    QString m_errand; ///< a file that waits for its workspace
};

} // namespace headsup::ui
