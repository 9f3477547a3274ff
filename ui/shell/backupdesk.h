// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/backup.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/workspacehost.h"

#include <QPointer>

class QMenu;
class QSettings;

namespace headsup::ui {

class AskBanner;
class RunWatch;
class WelcomePage;

/// Saving and restoring the open workspace, and what is done with a damaged one: asks for files, asks before
/// anything is replaced, and says in the window what came of it. The window lets go of its screens first.
class BackupDesk : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all of them outlive it.
    struct Parts
    {
        WorkspaceHost* host = nullptr;
        RunWatch* runs = nullptr;
        WelcomePage* welcome = nullptr;
        QSettings* settings = nullptr;
        const ports::Clock* clock = nullptr;
    };
    BackupDesk(const Parts& parts, QWidget* window);

    /// Where it speaks; the window gives it a place.
    [[nodiscard]] AskBanner* banner() const { return m_banner; }
    [[nodiscard]] QList<CommandPalette::Command> commands();
    /// Adds the same to a menu.
    void addTo(QMenu& menu);

    void chooseTarget();
    void chooseBackup();
    void save(const QString& target);
    void ask(const QString& backup);

Q_SIGNALS:
    void closing(); ///< the workspace is about to be closed: the screens must go

private:
    enum class Doing { Nothing, Saving, Asking };
    void restore();
    void act();
    void tell(const domain::Error& error);
    [[nodiscard]] QString folder() const;

    Parts m_parts;
    QWidget* m_window;
    AskBanner* m_banner;
    Doing m_doing = Doing::Nothing;
    QString m_backup; ///< that was chosen to be restored
    std::shared_ptr<store::CancelFlag> m_cancel;
};

} // namespace headsup::ui
