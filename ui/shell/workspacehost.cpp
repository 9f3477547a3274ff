// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacehost.h"

#include "session/demo.h"

#include <QDir>
#include <QFileInfo>

namespace headsup::ui {

using domain::Page;
using domain::Result;

QString freeWorkspacePath(const QString& wanted)
{
    const QFileInfo info(wanted);
    for (int number = 2; QFileInfo::exists(wanted); ++number) {
        const auto next = info.dir().filePath(
            QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(number).arg(info.suffix()));
        if (!QFileInfo::exists(next))
            return next;
    }
    return wanted;
}

WorkspaceHost::WorkspaceHost(QObject* parent)
    : QObject(parent)
    , m_engine(std::make_unique<session::Engine>())
{
}

WorkspaceHost::~WorkspaceHost() = default;

void WorkspaceHost::open(const Wish& wish)
{
    forget();
    m_wish = wish;
    m_engine->open(wish.path, this, [this](Result<session::Engine::Opened> opened) {
        if (opened)
            prepare(*opened);
        else
            Q_EMIT failed(opened.error());
    });
}

void WorkspaceHost::forget()
{
    m_ticket.drop();
    m_reads.reset();
    m_pages.clear();
}

void WorkspaceHost::restore(const QString& backup)
{
    forget();
    m_cancel = std::make_shared<store::CancelFlag>(false);
    m_wish.add.reset(); // it is there, or not wanted in what comes back
    m_engine->restore(
        backup, m_wish.path, m_cancel, this, [this](const Result<store::RestoreReport>& report) {
            if (report)
                Q_EMIT restored(*report);
            else
                Q_EMIT restoreFailed(report.error());
            open(m_wish);
        });
}

void WorkspaceHost::salvage()
{
    forget();
    m_cancel = std::make_shared<store::CancelFlag>(false);
    m_engine->salvage(m_wish.path, store::salvagePathFor(m_wish.path), m_cancel, this,
        [this](const Result<store::SalvageReport>& report) {
            if (!report) {
                Q_EMIT failed(report.error());
                return;
            }
            Q_EMIT salvaged(*report);
            open({report->path, false, std::nullopt});
        });
}

void WorkspaceHost::cancel()
{
    *m_cancel = true;
}

void WorkspaceHost::prepare(const session::Engine::Opened& opened)
{
    m_checker = opened.checker;
    m_folderWarning = opened.folderWarning;
    m_engine->ask(
        [sample = m_wish.sample, add = m_wish.add](session::Room& room) -> Result<void> {
            if (add) {
                if (const auto added = room.store().addPage(*add, room.now()); !added)
                    return added.err();
            }
            if (sample) {
                if (const auto filled = session::fillSample(room); !filled)
                    return filled.err();
            }
            const auto pages = room.store().pages();
            if (!pages)
                return pages.err();
            for (const auto& page : *pages) {
                // A clock that cannot be right must not keep anybody from looking.
                if (const auto expired = room.store().expireDue(page.id, room.now());
                    !expired && expired.error().code != domain::ErrorCode::ClockAhead)
                    return expired.err();
            }
            return {};
        },
        this,
        [this, opened](Result<void> prepared) {
            if (!prepared) {
                Q_EMIT failed(prepared.error());
                return;
            }
            m_reads = std::make_unique<session::ReadLine>(opened.path);
            askPages(opened.recovered);
        });
}

void WorkspaceHost::askPages(std::optional<store::RecoveryReport> recovered)
{
    m_ticket =
        m_reads->ask([](store::Reader& reader, const store::CancelFlag&) { return reader.pages(); }, this,
            [this, recovered](Result<QList<Page>> pages) {
                if (!pages) {
                    Q_EMIT failed(pages.error());
                    return;
                }
                m_pages = std::move(*pages);
                if (recovered)
                    Q_EMIT opened(*recovered);
                else
                    Q_EMIT pagesChanged();
            });
}

void WorkspaceHost::addPage(const Page& page)
{
    m_engine->ask([page](session::Room& room) { return room.store().addPage(page, room.now()); }, this,
        [this](Result<void> added) {
            if (added)
                askPages(std::nullopt);
            else
                Q_EMIT pageRefused(added.error());
        });
}

} // namespace headsup::ui
