// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backupdesk.h"

#include "domain/errortext.h"
#include "ui/shell/askbanner.h"
#include "ui/shell/runwatch.h"
#include "ui/shell/welcomepage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>

namespace headsup::ui {

using domain::Result;

namespace {

const QString kFolderKey = QStringLiteral("backup/folder");

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

} // namespace

BackupDesk::BackupDesk(const Parts& parts, QWidget* window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
    , m_banner(new AskBanner(window))
{
    m_banner->setObjectName(QStringLiteral("backupBanner"));
    m_banner->otherButton()->hide();
    connect(m_banner, &Banner::actionTriggered, this, &BackupDesk::act);
    connect(m_banner, &AskBanner::otherTriggered, this, [this] {
        m_doing = Doing::Nothing;
        m_banner->dismiss();
    });
    auto* host = m_parts.host;
    connect(host, &WorkspaceHost::restored, this, [this](const store::RestoreReport& report) {
        auto text = tr("%Ln opt-ins are restored. What was spent since the backup stays spent.", nullptr,
            static_cast<int>(report.restored.optIns));
        if (!report.kept.isEmpty())
            text += u' ' + tr("The workspace that was there is kept as %1.").arg(shown(report.kept));
        m_banner->ask(text, tr("Close"), {});
    });
    connect(host, &WorkspaceHost::restoreFailed, this, &BackupDesk::tell);
    connect(host, &WorkspaceHost::salvaged, this, [this](const store::SalvageReport& report) {
        auto text = tr("%Ln opt-ins could be read and are in this new workspace.", nullptr,
            static_cast<int>(report.optIns));
        if (!report.lossesKnown)
            text += u' ' + tr("How many could not be read is not known.");
        else
            text += u' ' + tr("%Ln could not be read.", nullptr, static_cast<int>(report.optInsLost));
        text +=
            u' ' + tr("The damaged file is still there. Import your last list again to fill the gaps; what "
                      "was spent stays spent.");
        m_banner->ask(text, tr("Close"), {});
    });
    connect(m_parts.welcome, &WelcomePage::restoreWanted, this, &BackupDesk::chooseBackup);
    connect(m_parts.welcome, &WelcomePage::cancelWanted, host, &WorkspaceHost::cancel);
    connect(m_parts.welcome, &WelcomePage::salvageWanted, this, [this] {
        m_parts.welcome->showWorking(tr("Saving what can be read"), m_parts.host->wish().path);
        m_parts.host->salvage();
    });
}

QList<CommandPalette::Command> BackupDesk::commands()
{
    return {{Icon::Export, tr("Save a backup of the workspace…"), {}, [this] { chooseTarget(); }},
        {Icon::Undo, tr("Restore a backup…"), {}, [this] { chooseBackup(); }}};
}

void BackupDesk::addTo(QMenu& menu)
{
    menu.addSeparator();
    for (const auto& command : commands())
        menu.addAction(icon(command.icon), command.text, this, command.run);
}

QString BackupDesk::folder() const
{
    const auto known = m_parts.settings->value(kFolderKey).toString();
    return known.isEmpty() || !QFileInfo(known).isDir() ? QDir::homePath() : known;
}

void BackupDesk::chooseTarget()
{
    const auto name = store::backupNameFor(m_parts.host->wish().path, m_parts.clock->now());
    auto* dialog = new QFileDialog(
        m_window, tr("Save a backup"), folder(), tr("Headsup workspaces (*.sqlite);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("sqlite"));
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupDesk::save);
    dialog->open();
}

void BackupDesk::save(const QString& target)
{
    if (m_doing == Doing::Saving)
        return;
    m_parts.settings->setValue(kFolderKey, QFileInfo(target).absolutePath());
    m_doing = Doing::Saving;
    m_cancel = std::make_shared<store::CancelFlag>(false);
    m_banner->otherButton()->hide();
    m_banner->say(Banner::Kind::Info, tr("Saving a backup as %1…").arg(shown(target)), tr("Cancel"), false);
    m_parts.host->engine().ask(
        [target, cancel = m_cancel](session::Room& room) { return room.backUp(target, *cancel); }, this,
        [this](const Result<store::BackupReport>& report) {
            m_doing = Doing::Nothing;
            if (!report) {
                tell(report.error());
                return;
            }
            m_banner->say(Banner::Kind::Ok,
                tr("The backup is saved and checked: %1 (%2). It holds people's data and tokens; keep it as "
                   "safe as the workspace.")
                    .arg(shown(report->path), QLocale().formattedDataSize(report->bytes)));
        });
}

void BackupDesk::chooseBackup()
{
    if (m_parts.runs->isAnyRunning())
        return tell({domain::ErrorCode::CampaignIsSending, {}});
    auto* dialog = new QFileDialog(m_window, tr("Choose a backup"), folder(),
        tr("Headsup workspaces (*.sqlite *.backup);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupDesk::ask);
    dialog->open();
}

void BackupDesk::ask(const QString& backup)
{
    m_backup = backup;
    m_parts.settings->setValue(kFolderKey, QFileInfo(backup).absolutePath());
    m_doing = Doing::Asking;
    m_banner->ask(
        tr("Put the backup %1 in place of this workspace (%2)? The workspace is kept beside it under "
           "another name.")
            .arg(shown(backup), shown(m_parts.host->wish().path)),
        tr("Restore"), tr("Leave it"));
    m_banner->otherButton()->setFocus();
}

void BackupDesk::act()
{
    switch (std::exchange(m_doing, m_doing == Doing::Saving ? Doing::Saving : Doing::Nothing)) {
    case Doing::Saving:
        *m_cancel = true;
        return;
    case Doing::Asking:
        restore();
        return;
    case Doing::Nothing:
        m_banner->dismiss();
    }
}

void BackupDesk::restore()
{
    if (m_parts.runs->isAnyRunning())
        return tell({domain::ErrorCode::CampaignIsSending, {}});
    m_banner->dismiss();
    Q_EMIT closing();
    m_parts.welcome->showWorking(tr("Restoring the backup"), m_backup);
    m_parts.host->restore(m_backup);
}

void BackupDesk::tell(const domain::Error& error)
{
    m_banner->otherButton()->hide();
    m_banner->say(error.code == domain::ErrorCode::Cancelled ? Banner::Kind::Info : Banner::Kind::Bad,
        domain::sentence(error));
}

} // namespace headsup::ui
