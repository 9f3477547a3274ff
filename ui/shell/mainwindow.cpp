// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "domain/errortext.h"
#include "session/places.h"
#include "store/chain.h"
#include "ui/campaigns/campaignwords.h"
#include "ui/help/helpscreen.h"
#include "ui/importer/droparea.h"
#include "ui/look/icons.h"
#include "ui/look/metrics.h"
#include "ui/look/palette.h"
#include "ui/person/personfinder.h"
#include "ui/shell/askbanner.h"
#include "ui/shell/backupdesk.h"
#include "ui/shell/guide.h"
#include "ui/shell/jobnotices.h"
#include "ui/shell/pageform.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/pagescreen.h"
#include "ui/shell/runwatch.h"
#include "ui/shell/screenstack.h"
#include "ui/shell/undodesk.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowmenu.h"
#include "ui/shell/windownotes.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navigationlist.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QToolButton>

namespace headsup::ui {

using domain::CampaignId;
using domain::Page;
using domain::Result;

namespace {

const QString kGeometryKey = QStringLiteral("window/geometry");
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
    , m_preferences(settings)
    , m_runs(new RunWatch(m_host->engine(), this))
    , m_menu(new WindowMenu(*this))
    , m_undo(new UndoDesk(this))
    , m_notices(new JobNotices(m_preferences, this))
    , m_header(new HeaderBar(this))
    , m_pageMenu(new PageMenu(m_settings, this))
    , m_navigation(new NavigationList(this))
    , m_note(new Banner(this))
    , m_folder(new Banner(this))
    , m_earlier(new Banner(this))
    , m_closing(new AskBanner(this))
    , m_stack(new ScreenStack(this))
    , m_guidePlace(new QVBoxLayout)
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
    addCommands();
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
    delete m_guide;
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
    content->addLayout(m_guidePlace);
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
    m_navigation->addGap();
    m_navigation->addEntry(static_cast<int>(Place::Settings), Icon::Settings, tr("Settings"));
    m_navigation->addEntry(static_cast<int>(Place::Help), Icon::Help, tr("Help"));
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
    connect(m_closing, &AskBanner::otherTriggered, this, [this] {
        m_closing->dismiss();
        m_startsAgain = false;
    });
    connect(m_stack, &ScreenStack::go, this, &MainWindow::go);
    connect(m_stack, &ScreenStack::changed, this, &MainWindow::askBadges);
    connect(m_stack, &ScreenStack::changed, this, [this] {
        if (m_guide)
            m_guide->look();
    });
    connect(m_stack, &ScreenStack::jobEnded, m_notices, &JobNotices::tell);
    connect(m_stack, &ScreenStack::restartWanted, this, &MainWindow::startAgain);
    connect(m_undo, &UndoDesk::changed, this, [this] {
        if (auto* screen = currentScreen())
            screen->workspaceChanged();
        askBadges();
    });
    connect(m_undo, &UndoDesk::failed, this, [this](const domain::Error& error) {
        m_noteLeads = false;
        m_note->say(
            Banner::Kind::Warn, tr("That cannot be taken back any more. %1").arg(domain::sentence(error)));
    });
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

void MainWindow::showPage(const domain::PageId& id)
{
    leaveScreens();
    m_page = m_host->pages().first();
    for (const auto& page : m_host->pages()) {
        if (page.id == id)
            m_page = page;
    }
    m_stack->setDesk({&m_host->engine(), &m_host->reads(), &m_clock, m_host->checker(), *m_page, &m_settings,
        m_undo, &m_preferences});
    m_settings.setValue(kPageKey, m_page->id.value());
    m_header->setPageName(m_page->name);
    m_header->setRehearsal(m_page->rehearsal);
    setWindowTitle(tr("%1 – Headsup").arg(m_page->name));
    fillPageMenu();
    m_navigation->show();
    m_header->show();
    m_menu->setPageOpen(true);
    showGuide(false);
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
    m_undo->forget();
    delete m_guide;
    m_menu->setPageOpen(false);
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
    if (auto* help = qobject_cast<HelpScreen*>(screen))
        help->setKeys(m_menu->keys());
    screen->enter(destination);
    m_header->setTitle(screen->title());
    if (m_guide)
        m_guide->seen(destination);
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

void MainWindow::explainMode()
{
    if (!m_page)
        return;
    m_noteLeads = false;
    m_note->say(Banner::Kind::Info, modeNote(*m_page));
}

void MainWindow::runEnded(const campaign::RunSnapshot& snapshot)
{
    if (m_guide)
        m_guide->look();
    if (!m_shuttingDown)
        m_notices->tell(snapshot.state == domain::CampaignState::Paused ? tr("A campaign paused")
                                                                        : tr("A campaign is done"),
            countsSentence(snapshot.counts));
    if (!m_runs->isAnyRunning() && !m_shuttingDown)
        m_closing->dismiss();
    if (auto* screen = currentScreen())
        screen->workspaceChanged();
    askBadges();
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

void MainWindow::startAgain()
{
    m_startsAgain = true;
    close(); // asks first while anything is sent
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
