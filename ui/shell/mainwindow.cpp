// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "domain/errortext.h"
#include "session/places.h"
#include "store/chain.h"
#include "ui/importer/droparea.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/person/personfinder.h"
#include "ui/shell/askbanner.h"
#include "ui/shell/backupdesk.h"
#include "ui/shell/pageform.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/pagescreen.h"
#include "ui/shell/runwatch.h"
#include "ui/shell/screenstack.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowcommands.h"
#include "ui/shell/windownotes.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navigationlist.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>

namespace headsup::ui {

using domain::CampaignId;
using domain::Page;
using domain::Result;

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
const QString kWorkspaceKey = QStringLiteral("workspace/last");
const QString kPageKey = QStringLiteral("workspace/page");
constexpr QSize kFirstSize{1280, 800};
constexpr QSize kLeastSize{960, 600};
constexpr int kMostCounted = 1000; ///< open windows beside "Ask again"

} // namespace

MainWindow::MainWindow(const ports::Clock& clock, QSettings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_clock(clock)
    , m_settings(settings)
    , m_host(std::make_unique<WorkspaceHost>())
    , m_runs(new RunWatch(m_host->engine(), this))
    , m_header(new HeaderBar(this))
    , m_pageMenu(new PageMenu(m_settings, this))
    , m_navigation(new NavigationList(this))
    , m_note(new Banner(this))
    , m_folder(new Banner(this))
    , m_earlier(new Banner(this))
    , m_closing(new AskBanner(this))
    , m_stack(new ScreenStack(this))
    , m_welcome(new WelcomePage(this))
    , m_palette(new CommandPalette(this))
    , m_finder(new PersonFinder(*m_palette, [this](const Destination& to) { go(to); }))
    , m_backups(new BackupDesk({m_host.get(), m_runs, m_welcome, &m_settings, &m_clock}, this))
{
    setWindowIcon(applicationIcon());
    setWindowTitle(QStringLiteral("Headsup"));
    setAcceptDrops(true);
    setMinimumSize(kLeastSize);
    build();
    addShortcuts();
    connectHost();
    if (!restoreGeometry(m_settings.value(kGeometryKey).toByteArray()))
        resize(kFirstSize);
    // Never larger than what the screen shows: at twice the scale 1280 pixels are a whole screen.
    if (const auto* display = screen())
        resize(size().boundedTo(display->availableSize()));
}

MainWindow::~MainWindow()
{
    m_stack->closeScreens(); // they speak with the host
}

void MainWindow::build()
{
    m_note->setObjectName(QStringLiteral("windowNote"));
    m_folder->setObjectName(QStringLiteral("folderNote"));
    m_earlier->setObjectName(QStringLiteral("earlierCopyNote"));
    m_closing->setObjectName(QStringLiteral("closingBanner"));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_header->setPageMenu(m_pageMenu);
    m_stack->addWidget(m_welcome);

    auto* banners = new QVBoxLayout;
    banners->setContentsMargins(kPageMargin, 0, kPageMargin, 0);
    banners->setSpacing(kGrid);
    banners->addWidget(m_closing);
    banners->addWidget(m_backups->banner());
    banners->addWidget(m_folder);
    banners->addWidget(m_earlier);
    banners->addWidget(m_note);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    content->addLayout(banners);
    content->addWidget(m_stack, 1);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_navigation);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(side);
    row->addLayout(content, 1);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
    setCentralWidget(central);

    m_arranging = true;
    m_navigation->addEntry(static_cast<int>(Place::Today), Icon::Today, tr("Today"));
    m_navigation->addEntry(static_cast<int>(Place::Topics), Icon::Topics, tr("Topics"));
    m_navigation->addEntry(static_cast<int>(Place::Campaigns), Icon::Campaigns, tr("Campaigns"));
    m_navigation->addEntry(static_cast<int>(Place::Board), Icon::AskAgain, tr("Ask again"));
    m_navigation->addEntry(static_cast<int>(Place::Reports), Icon::Reports, tr("Reports"));
    m_navigation->addEntry(static_cast<int>(Place::Health), Icon::Health, tr("Health"));
    m_navigation->addGap();
    m_navigation->addEntry(static_cast<int>(Place::Import), Icon::Import, tr("Import"));
    m_navigation->addEntry(static_cast<int>(Place::Page), Icon::Page, tr("Page"));
    m_arranging = false;

    const auto used = [this](int key) {
        if (!m_arranging)
            place(static_cast<Place>(key));
    };
    connect(m_navigation, &NavigationList::currentKeyChanged, this, used);
    // The current entry again: back from a screen further in, a composer for example.
    connect(
        m_navigation, &QListWidget::itemClicked, this, [this, used] { used(m_navigation->currentKey()); });
    connect(
        m_navigation, &QListWidget::itemActivated, this, [this, used] { used(m_navigation->currentKey()); });
    connect(m_header, &HeaderBar::backRequested, this, &MainWindow::goBack);
    connect(m_pageMenu, &PageMenu::pageChosen, this, &MainWindow::showPage);
    connect(m_pageMenu, &PageMenu::pageScreenWanted, this, [this] { place(Place::Page); });
    connect(m_pageMenu, &PageMenu::workspaceWanted, this, [this](const QString& path) {
        if (path.isEmpty())
            chooseWorkspace();
        else
            open({path, false, std::nullopt});
    });
    connect(m_header, &HeaderBar::modeClicked, this, &MainWindow::explainMode);
    connect(m_note, &Banner::actionTriggered, this, [this] {
        m_note->dismiss();
        if (m_noteLeads)
            go(m_noteTarget);
    });
    connect(m_closing, &Banner::actionTriggered, this, &MainWindow::closeForGood);
    connect(m_closing, &AskBanner::otherTriggered, m_closing, &Banner::dismiss);
    connect(m_stack, &ScreenStack::go, this, &MainWindow::go);
    connect(m_stack, &ScreenStack::changed, this, &MainWindow::askBadges);
    connect(m_stack, &ScreenStack::pageWanted, m_host.get(), &WorkspaceHost::addPage);
    connect(
        m_stack, &ScreenStack::titleChanged, this, [this] { m_header->setTitle(currentScreen()->title()); });
    connect(m_welcome, &WelcomePage::sampleWanted, this, [this] {
        open({session::demoWorkspacePath(), true, std::nullopt});
    });
    connect(m_welcome, &WelcomePage::openWanted, this, &MainWindow::chooseWorkspace);
    connect(m_welcome, &WelcomePage::newWanted, this, &MainWindow::newWorkspace);
    connect(m_welcome, &WelcomePage::retryWanted, this, [this] { open(m_host->wish()); });
}

void MainWindow::addShortcuts()
{
    const auto add = [this](Icon icon, const QString& text, const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, action);
        m_commands.append({icon, text, keys, action});
    };
    const auto number = [](int n) { return QKeySequence(QStringLiteral("Ctrl+%1").arg(n)); };
    add(Icon::Today, tr("Go to Today"), number(1), [this] { place(Place::Today); });
    add(Icon::Topics, tr("Go to the topics"), number(2), [this] { place(Place::Topics); });
    add(Icon::Campaigns, tr("Go to the campaigns"), number(3), [this] { place(Place::Campaigns); });
    add(Icon::Import, tr("Import opt-ins"), number(4), [this] { place(Place::Import); });
    add(Icon::Page, tr("Go to the Page"), number(5), [this] { place(Place::Page); });
    add(Icon::AskAgain, tr("Ask again: whose 24 hours are open"), number(6), [this] { place(Place::Board); });
    add(Icon::Reports, tr("Go to the reports"), number(7), [this] { place(Place::Reports); });
    add(Icon::Health, tr("Go to the health of the Page"), number(8), [this] { place(Place::Health); });
    add(Icon::Import, tr("Choose a file to import"), QKeySequence::Open, [this] { place(Place::Import); });
    add(Icon::Search, tr("Search on this screen"), QKeySequence::Find, [this] {
        if (const auto* screen = currentScreen())
            SearchField::focusNextIn(*screen);
    });
    add(Icon::Back, tr("Back"), QKeySequence::Back, [this] { goBack(); });
    m_commands.append({Icon::External, tr("Open another workspace…"), {}, [this] { chooseWorkspace(); }});
    add(Icon::Close, tr("Close Headsup"), QKeySequence::Quit, [this] { close(); });
    m_commands.append({Icon::Export, tr("Export opt-ins, people, results…"), {}, [this] { go(ToExport{}); }});
    m_commands += m_backups->commands();
    auto* all = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), this);
    connect(all, &QShortcut::activated, this, &MainWindow::showCommands);
    auto* help = new QShortcut(QKeySequence::HelpContents, this);
    connect(help, &QShortcut::activated, this, &MainWindow::showCommands);
}

void MainWindow::showCommands()
{
    if (!m_page || m_shuttingDown)
        return;
    m_palette->open(m_commands);
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

void MainWindow::connectHost()
{
    connect(m_host.get(), &WorkspaceHost::opened, this, &MainWindow::workspaceOpened);
    connect(m_host.get(), &WorkspaceHost::failed, this, [this](const domain::Error& error) {
        showWelcome();
        m_welcome->showProblem(m_host->wish().path, error);
    });
    connect(m_host.get(), &WorkspaceHost::pagesChanged, this, [this] {
        if (!m_host->pages().isEmpty())
            showPage(m_host->pages().last().id);
    });
    connect(m_host.get(), &WorkspaceHost::pageRefused, this, [this](const domain::Error& error) {
        const auto* screen = m_stack->openPageScreen();
        auto* form = screen ? screen->form() : m_welcome->form();
        form->setProblem(domain::sentence(error));
    });
    connect(m_backups, &BackupDesk::closing, this, [this] {
        leaveScreens();
        showWelcome();
    });
    connect(&m_host->engine(), &session::Engine::heard, this, &MainWindow::askBadges);
    connect(m_runs, &RunWatch::began, this, &MainWindow::askBadges);
    connect(m_runs, &RunWatch::ended, this, &MainWindow::runEnded);
}

void MainWindow::begin(const Start& start)
{
    if (start.sample)
        return open({session::demoWorkspacePath(), true, std::nullopt});
    if (!start.workspace.isEmpty())
        return open({QDir::current().absoluteFilePath(start.workspace), false, std::nullopt});
    const auto last = m_settings.value(kWorkspaceKey, session::defaultWorkspacePath()).toString();
    if (QFileInfo::exists(last))
        return open({last, false, std::nullopt});
    showWelcome();
    m_welcome->showFirstStart();
    // A workspace that was there and is gone is not silently replaced by a new one.
    m_host->intend({last, false, std::nullopt});
    if (m_settings.contains(kWorkspaceKey))
        m_welcome->showProblem(last, {domain::ErrorCode::FileMissing, {last}});
}

void MainWindow::open(const WorkspaceHost::Wish& wish)
{
    leaveScreens();
    showWelcome();
    m_welcome->showOpening(wish.path);
    m_host->open(wish);
}

void MainWindow::chooseWorkspace()
{
    auto* dialog =
        new QFileDialog(this, tr("Open a workspace"), QFileInfo(session::defaultWorkspacePath()).path(),
            tr("Headsup workspaces (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        open({path, false, std::nullopt});
    });
    dialog->open();
}

void MainWindow::newWorkspace(const Page& page)
{
    if (m_host->isOpen())
        m_host->addPage(page); // it was opened and has none yet
    else
        open({freeWorkspacePath(session::defaultWorkspacePath()), false, page});
}

void MainWindow::workspaceOpened(const store::RecoveryReport& recovered)
{
    const auto& wish = m_host->wish();
    if (!wish.sample) {
        m_settings.setValue(kWorkspaceKey, wish.path);
        m_pageMenu->remember(wish.path);
    }
    if (m_host->pages().isEmpty()) {
        showWelcome();
        m_welcome->showPageNeeded(wish.path);
        return;
    }
    showPage(domain::PageId(m_settings.value(kPageKey).toString()));
    tellRecovery(recovered);
}

void MainWindow::showWelcome()
{
    m_page.reset();
    m_shown.reset();
    m_note->dismiss();
    m_folder->dismiss();
    m_earlier->dismiss();
    m_navigation->hide();
    m_header->hide(); // neither a Page nor a mode to speak of
    m_header->setTitle(QStringLiteral("Headsup"));
    m_header->setBackVisible(false);
    m_header->setPageName({});
    m_header->setRehearsal(false);
    fillPageMenu();
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::showPage(const domain::PageId& id)
{
    leaveScreens();
    m_page = m_host->pages().first();
    for (const auto& page : m_host->pages()) {
        if (page.id == id)
            m_page = page;
    }
    m_stack->setDesk(
        {&m_host->engine(), &m_host->reads(), &m_clock, m_host->checker(), *m_page, &m_settings});
    m_settings.setValue(kPageKey, m_page->id.value());
    m_header->setPageName(m_page->name);
    m_header->setRehearsal(m_page->rehearsal);
    setWindowTitle(tr("%1 – Headsup").arg(m_page->name));
    fillPageMenu();
    m_navigation->show();
    m_header->show();
    go(ToToday{});
    askBadges();
}

void MainWindow::fillPageMenu()
{
    m_pageMenu->fill(m_host->isOpen() ? m_host->pages() : QList<Page>(), m_page, m_host->wish().path);
    if (m_host->isOpen())
        m_backups->addTo(*m_pageMenu);
}

void MainWindow::leaveScreens()
{
    m_badges.drop();
    m_boardBadge.drop();
    m_paletteTicket.drop();
    m_finder->end();
    m_stack->closeScreens();
    m_shown.reset();
}

Screen* MainWindow::currentScreen() const
{
    return m_stack->currentScreen();
}

void MainWindow::go(const Destination& destination)
{
    if (!m_page || m_shuttingDown)
        return;
    m_shown = destination;
    auto* screen = m_stack->screenFor(destination);
    bringUp(screen, placeOf(destination));
    screen->enter(destination);
    m_header->setTitle(screen->title());
    Q_EMIT shown(destination);
}

void MainWindow::bringUp(Screen* screen, Place to)
{
    m_stack->bringUp(screen);
    m_arranging = true;
    m_navigation->setCurrentKey(static_cast<int>(to));
    m_arranging = false;
    m_header->setBackVisible(m_shown && parentOf(*m_shown));
    m_header->setTitle(screen->title());
}

void MainWindow::place(Place to)
{
    if (!m_page || m_shuttingDown)
        return;
    if (const auto destination = destinationOf(to)) {
        if (!m_shown || m_shown->index() != destination->index())
            go(*destination);
        return;
    }
    m_shown.reset();
    bringUp(m_stack->pageScreen(), Place::Page);
    m_stack->pageScreen()->enter(ToTopics{});
}

void MainWindow::goBack()
{
    if (const auto parent = m_shown ? parentOf(*m_shown) : std::nullopt)
        go(*parent);
}

void MainWindow::askBadges()
{
    if (!m_page || m_shuttingDown)
        return;
    m_boardBadge = m_host->reads().ask(
        [page = m_page->id, now = m_clock.now()](store::Reader& reader, const store::CancelFlag&) {
            return reader.chain().openWindows(page, {}, now, kMostCounted);
        },
        this,
        [this](const Result<std::vector<store::OpenWindow>>& windows) {
            if (windows)
                m_navigation->setBadge(static_cast<int>(Place::Board),
                    std::count_if(windows->begin(), windows->end(),
                        [](const store::OpenWindow& one) { return !one.notAsked; }));
        });
    m_badges = m_host->reads().ask([page = m_page->id](store::Reader& reader,
                                       const store::CancelFlag&) { return reader.campaigns(page); },
        this,
        [this](const Result<QList<domain::CampaignSummary>>& campaigns) {
            if (!campaigns)
                return; // the screens say what is wrong with the workspace
            const auto unfinished = [](const domain::CampaignSummary& one) {
                return one.campaign.state == domain::CampaignState::Sending ||
                       one.campaign.state == domain::CampaignState::Paused;
            };
            m_navigation->setBadge(static_cast<int>(Place::Campaigns),
                std::count_if(campaigns->begin(), campaigns->end(), unfinished));
        });
}

void MainWindow::tellRecovery(const store::RecoveryReport& recovered)
{
    if (const auto& warning = m_host->folderWarning(); warning.isEmpty())
        m_folder->dismiss();
    else
        m_folder->say(Banner::Kind::Warn, warning);
    if (const auto earlier = earlierCopyNote(recovered); !earlier.isEmpty())
        m_earlier->say(Banner::Kind::Warn, earlier);
    const auto note = recoveryNote(recovered);
    if (!note)
        return;
    m_noteTarget = note->target;
    m_noteLeads = true;
    m_note->say(Banner::Kind::Warn, note->text, tr("Show"));
}

void MainWindow::explainMode()
{
    if (!m_page)
        return;
    m_noteLeads = false;
    m_note->say(Banner::Kind::Info, modeNote(*m_page));
}

void MainWindow::runEnded()
{
    if (!m_runs->isAnyRunning() && !m_shuttingDown)
        m_closing->dismiss();
    if (auto* screen = currentScreen())
        screen->workspaceChanged();
    askBadges();
    if (!isActiveWindow() && !m_shuttingDown)
        QApplication::alert(this); // somebody waits for it in another window
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_mayClose) {
        event->accept();
        return;
    }
    event->ignore();
    if (m_shuttingDown)
        return;
    if (!m_runs->isAnyRunning()) {
        closeForGood();
        return;
    }
    m_closing->ask(
        tr("Sending is under way. What is in flight is awaited before Headsup closes; the rest keeps its "
           "opt-ins for later."),
        tr("Pause and close"), tr("Keep sending"));
    m_closing->otherButton()->setFocus();
}

void MainWindow::closeForGood()
{
    if (m_shuttingDown)
        return;
    m_shuttingDown = true;
    m_settings.setValue(kGeometryKey, saveGeometry());
    if (m_runs->isAnyRunning())
        m_closing->ask(tr("Waiting for the last answers…"), {}, {});
    leaveScreens(); // drafts are saved, imports cancelled
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->showClosing();
    m_navigation->setEnabled(false);
    m_host->engine().shutDown(this, [this] {
        m_mayClose = true;
        close();
    });
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_page && draggedFile(*event->mimeData()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    if (const auto file = draggedFile(*event->mimeData())) {
        event->acceptProposedAction();
        go(ToImport{*file});
    }
}

} // namespace headsup::ui
