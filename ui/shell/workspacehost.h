// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/page.h"
#include "session/engine.h"
#include "session/readline.h"

#include <QObject>
#include <memory>
#include <optional>

namespace headsup::ui {

/// This path, or one beside it: a new workspace never takes the place of a file that is there.
[[nodiscard]] QString freeWorkspacePath(const QString& wanted);

/// The one workspace that the window shows: opens it, holds the engine and the reading thread, knows its
/// Pages.
class WorkspaceHost : public QObject
{
    Q_OBJECT

public:
    struct Wish
    {
        QString path;
        bool sample = false;             ///< fill it with the sample shop if that is not there yet
        std::optional<domain::Page> add; ///< a Page to begin with
    };

    explicit WorkspaceHost(QObject* parent = nullptr);
    ~WorkspaceHost() override;

    /// Closes what is open, then opens. opened() or failed() follows. The caller has let go of every screen.
    void open(const Wish& wish);
    /// The workspace that is meant, though it cannot be opened: a backup may be restored in its place.
    void intend(const Wish& wish) { m_wish = wish; }
    /// Puts a backup in place of the workspace of wish(), then opens that again, whatever came of it.
    /// restored() or restoreFailed() comes first. The caller has let go of every screen.
    void restore(const QString& backup);
    /// Saves what can be read of the damaged workspace of wish() beside it and opens that. salvaged() comes
    /// first; else failed().
    void salvage();
    /// Of restore() or salvage() that is under way.
    void cancel();
    /// pagesChanged() or pageRefused() follows.
    void addPage(const domain::Page& page);
    [[nodiscard]] bool isOpen() const { return m_reads != nullptr; }
    [[nodiscard]] const Wish& wish() const { return m_wish; }
    /// Why the workspace lies in no good place; mostly empty.
    [[nodiscard]] const QString& folderWarning() const { return m_folderWarning; }
    [[nodiscard]] session::Engine& engine() { return *m_engine; }
    [[nodiscard]] session::ReadLine& reads() { return *m_reads; }
    [[nodiscard]] const QList<domain::Page>& pages() const { return m_pages; }
    [[nodiscard]] const std::shared_ptr<const relevance::Checker>& checker() const { return m_checker; }

Q_SIGNALS:
    void opened(const headsup::store::RecoveryReport& recovered);
    void failed(const headsup::domain::Error& error);
    void restored(const headsup::store::RestoreReport& report);
    void restoreFailed(const headsup::domain::Error& error);
    void salvaged(const headsup::store::SalvageReport& report);
    void pagesChanged();
    void pageRefused(const headsup::domain::Error& error);

private:
    void forget();
    void prepare(const session::Engine::Opened& opened);
    void askPages(std::optional<store::RecoveryReport> recovered);

    std::unique_ptr<session::Engine> m_engine;
    std::unique_ptr<session::ReadLine> m_reads;
    std::shared_ptr<const relevance::Checker> m_checker;
    QList<domain::Page> m_pages;
    Wish m_wish;
    QString m_folderWarning;
    session::Ticket m_ticket;
    std::shared_ptr<store::CancelFlag> m_cancel = std::make_shared<store::CancelFlag>(false);
};

} // namespace headsup::ui
