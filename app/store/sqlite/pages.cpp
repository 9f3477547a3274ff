// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite/reads.h"

#include <QCoreApplication>

#include "domain/textfold.h"

namespace headsup::store::sqlite {

using domain::ErrorCode;

namespace {

const QString kPageColumns =
    QStringLiteral("SELECT id, name, graph_url, graph_version, rehearsal FROM pages");

domain::Page pageOf(const Statement& row)
{
    domain::Page page;
    page.id = row.id<domain::PageId>(0);
    page.name = row.text(1);
    page.graphUrl = QUrl(row.text(2));
    page.graphVersion = row.text(3);
    page.rehearsal = row.number(4) != 0;
    return page;
}

} // namespace

QList<domain::Page> pages(Database& database)
{
    Statement select(database, kPageColumns + QStringLiteral(" ORDER BY nr"));
    select.run();
    QList<domain::Page> all;
    while (select.next())
        all += pageOf(select);
    return all;
}

domain::Page page(Database& database, const domain::PageId& id)
{
    Statement select(database, kPageColumns + QStringLiteral(" WHERE id = ?"));
    if (!select.bind(id).run().next())
        fail(ErrorCode::NotFound, QCoreApplication::translate("Store", "Page"), id.value());
    return pageOf(select);
}

PageKey pageKey(Database& database, const domain::PageId& id)
{
    Statement select(database, QStringLiteral("SELECT nr, realm FROM pages WHERE id = ?"));
    if (!select.bind(id).run().next())
        fail(ErrorCode::PageUnknown, id.value());
    return {select.number(0), select.number(1)};
}

QList<domain::BatchReport> batches(Database& database, const domain::PageId& page)
{
    Statement select(database,
        QStringLiteral(
            "SELECT b.id, b.file_name, b.at, b.row_count, b.added, b.known, b.spent, b.expired, b.rejected,"
            " b.undone_at"
            " FROM import_batches b JOIN pages p ON p.nr = b.page WHERE p.id = ? ORDER BY b.id DESC"));
    select.bind(page).run();
    QList<domain::BatchReport> all;
    while (select.next()) {
        domain::BatchReport batch;
        batch.id = select.id<domain::BatchId>(0);
        batch.fileName = select.text(1);
        batch.at = select.instant(2);
        batch.rows = select.number(3);
        batch.added = select.number(4);
        batch.known = select.number(5);
        batch.spent = select.number(6);
        batch.expired = select.number(7);
        batch.rejected = select.number(8);
        batch.undoneAt = select.maybeInstant(9);
        all += batch;
    }
    return all;
}

QString likePattern(const QString& part)
{
    auto text = domain::folded(part);
    text.replace(u'\\', QStringLiteral("\\\\"));
    text.replace(u'%', QStringLiteral("\\%"));
    text.replace(u'_', QStringLiteral("\\_"));
    return u'%' + text + u'%';
}

QString windowMarks()
{
    return QStringLiteral("?,").repeated(static_cast<qsizetype>(kWindow)).chopped(1);
}

void checkCancel(const CancelFlag& cancel, size_t row)
{
    constexpr size_t kEvery = 256;
    if (row % kEvery == 0 && cancel.load(std::memory_order_relaxed))
        fail(ErrorCode::Cancelled);
}

} // namespace headsup::store::sqlite
