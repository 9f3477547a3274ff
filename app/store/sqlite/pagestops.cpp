// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/pagestops.h"

#include "store/sqlite/reads.h"

#include <QFile>
#include <QSaveFile>

namespace headsup::store::sqlite {

using domain::ErrorCode;
using domain::PageId;
using domain::PageStop;

namespace {

PageStop stopFrom(const Statement& row)
{
    return {row.value<domain::StopCause>(0), row.text(1), row.text(2), row.instant(3), row.maybeInstant(4),
        row.text(5)};
}

QString stopColumns()
{
    return QStringLiteral("SELECT s.cause, s.who, s.reason, s.stopped_at, s.lifted_at, s.lifted_by"
                          " FROM page_stops s");
}

/// False where one holds already.
bool insertStop(Database& database, qint64 page, const PageStop& stop)
{
    return run(database,
               QStringLiteral("INSERT INTO page_stops (page, cause, who, reason, stopped_at)"
                              " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"),
               page, stop.cause, stop.who, stop.reason, stop.at) == 1;
}

/// Three lines: time, who, why. One that is damaged stops all the same.
PageStop readStopRequest(const QString& path)
{
    PageStop stop;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(ErrorCode::FileUnreadable, path, file.errorString());
    const auto lines = QString::fromUtf8(file.read(16 * 1024)).split(u'\n');
    stop.at = domain::fromMs(lines.value(0).toLongLong());
    stop.who = lines.value(1);
    stop.reason = lines.value(2);
    return stop;
}

} // namespace

QList<PageStop> pageStops(Database& database, const PageId& id)
{
    Statement select(database, stopColumns() + QStringLiteral(" JOIN pages p ON p.nr = s.page WHERE p.id = ?"
                                                              " ORDER BY s.id DESC"));
    select.bind(id).run();
    QList<PageStop> all;
    while (select.next())
        all += stopFrom(select);
    return all;
}

std::optional<domain::PageRest> pageRest(Database& database, const PageId& id)
{
    Statement select(database, QStringLiteral("SELECT r.noted_at, r.until FROM page_rests r"
                                              " JOIN pages p ON p.nr = r.page WHERE p.id = ?"));
    if (!select.bind(id).run().next())
        return std::nullopt;
    return domain::PageRest{select.instant(0), select.instant(1)};
}

bool stopPage(Database& database, const PageId& page, const PageStop& stop)
{
    Transaction transaction(database);
    const bool stopped = insertStop(database, pageKey(database, page).nr, stop);
    transaction.commit();
    return stopped;
}

bool letPageGo(Database& database, const PageId& page, const QString& who, domain::Instant now)
{
    takeStopRequests(database); // one that nobody has seen yet is lifted as well
    Transaction transaction(database);
    const auto lifted = run(database,
        QStringLiteral(
            "UPDATE page_stops SET lifted_at = ?, lifted_by = ? WHERE page = ? AND lifted_at IS NULL"),
        now, who, pageKey(database, page).nr);
    // Whoever lets it go has dealt with what Meta said up to now.
    run(database,
        QStringLiteral("UPDATE pages SET policy_confirmed_at = max(?, coalesce((SELECT max(at) FROM events"
                       " WHERE page = pages.nr AND kind = 9), 0)) WHERE id = ?"),
        now, page);
    transaction.commit();
    return lifted == 1;
}

void keepRest(Database& database, const PageId& page, const domain::PageRest& rest)
{
    Transaction transaction(database);
    run(database,
        QStringLiteral("INSERT INTO page_rests (page, noted_at, until) VALUES (?, ?, ?)"
                       " ON CONFLICT (page) DO UPDATE SET noted_at = excluded.noted_at, until = "
                       "excluded.until"),
        pageKey(database, page).nr, rest.notedAt, rest.until);
    transaction.commit();
}

void takeStopRequests(Database& database)
{
    for (const auto& page : pages(database)) {
        const auto path = stopRequestPath(database.path(), page.id);
        if (!QFile::exists(path))
            continue;
        (void)stopPage(database, page.id, readStopRequest(path));
        QFile::remove(path);
    }
}

std::optional<PageStop> stopOf(Database& database, domain::CampaignId campaign)
{
    Statement select(database, stopColumns() + QStringLiteral(" JOIN campaigns c ON c.page = s.page"
                                                              " WHERE c.id = ? AND s.lifted_at IS NULL"));
    if (!select.bind(campaign).run().next())
        return std::nullopt;
    return stopFrom(select);
}

void checkNotStopped(Database& database, domain::CampaignId campaign)
{
    if (const auto stop = stopOf(database, campaign))
        fail(ErrorCode::PageIsStopped, domain::toIso(stop->at), domain::sentence(*stop));
}

QString stopRequestPath(const QString& workspace, const PageId& page)
{
    return workspace + QStringLiteral(".stop-") + page.value();
}

void writeStopRequest(const QString& workspace, const PageId& page, const PageStop& stop)
{
    QSaveFile file(stopRequestPath(workspace, page));
    const auto line = [](QString text) { return text.simplified().left(2000).toUtf8() + '\n'; };
    const QByteArray bytes =
        QByteArray::number(qint64{domain::toMs(stop.at)}) + '\n' + line(stop.who) + line(stop.reason);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        fail(ErrorCode::FileUnwritable, file.fileName(), file.errorString());
}

} // namespace headsup::store::sqlite
