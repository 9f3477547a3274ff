// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to a workspace: at the start, by a file that is chosen, by a new one.
#include "domain/errortext.h"
#include "session/places.h"
#include "ui/shell/askbanner.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagemenu.h"
#include "ui/shell/screenstack.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windownotes.h"
#include "ui/widgets/headerbar.h"
#include "ui/widgets/navigationlist.h"

#include <QDir>
#include <QFileDialog>
#include <QSettings>

namespace headsup::ui {

using domain::Page;

namespace {

const QString kWorkspaceKey = QStringLiteral("workspace/last");
const QString kPageKey = QStringLiteral("workspace/page");

} // namespace

QString MainWindow::pathOf(const Start& start, const QSettings& settings)
{
    if (start.sample)
        return session::demoWorkspacePath();
    if (!start.workspace.isEmpty())
        return QDir::current().absoluteFilePath(start.workspace);
    return settings.value(kWorkspaceKey, session::defaultWorkspacePath()).toString();
}

void MainWindow::begin(const Start& start)
{
    m_errand = start.file;
    const auto last = pathOf(start, m_settings);
    if (start.sample || !start.workspace.isEmpty())
        return open({last, start.sample, std::nullopt});
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
    Q_EMIT workspaceShown(wish.path);
    if (m_host->pages().isEmpty()) {
        showWelcome();
        m_welcome->showPageNeeded(wish.path);
        return;
    }
    showPage(domain::PageId(m_settings.value(kPageKey).toString()));
    tellRecovery(recovered);
    if (const auto file = std::exchange(m_errand, {}); !file.isEmpty())
        go(ToImport{file});
}

void MainWindow::called(const QString& file)
{
    if (isMinimized())
        showNormal();
    show();
    raise();
    activateWindow();
    if (!file.isEmpty())
        go(ToImport{file});
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

} // namespace headsup::ui
