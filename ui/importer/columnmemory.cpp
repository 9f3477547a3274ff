// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importer/columnmemory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace headsup::ui {

namespace {

QString groupOf(const QStringList& header)
{
    const auto hash = QCryptographicHash::hash(header.join(QChar(0x1f)).toUtf8(), QCryptographicHash::Sha256);
    return QString(QStringLiteral("import/") + QString::fromLatin1(hash.toHex().left(24)));
}

} // namespace

void rememberColumns(QSettings& settings, const QStringList& header, const csv::ReadOptions& options)
{
    QStringList columns;
    for (const auto& one : options.columns)
        columns.append(QString(slug(one.field) + u'=' + one.value));
    settings.beginGroup(groupOf(header));
    settings.setValue(QStringLiteral("columns"), columns);
    settings.setValue(QStringLiteral("zone"), options.zone.id());
    settings.setValue(QStringLiteral("dateOrder"), static_cast<int>(options.dateOrder));
    settings.endGroup();
}

bool recallColumns(QSettings& settings, const QStringList& header, csv::ReadOptions& options)
{
    settings.beginGroup(groupOf(header));
    const bool known = settings.contains(QStringLiteral("columns"));
    if (known) {
        const auto columns = settings.value(QStringLiteral("columns")).toStringList();
        options.columns.clear();
        for (const auto& one : columns) {
            const auto at = one.indexOf(u'=');
            if (const auto field = csv::fieldFromSlug(QStringView(one).left(at)); field && at > 0)
                options.columns.append({*field, one.mid(at + 1)});
        }
        if (const QTimeZone zone(settings.value(QStringLiteral("zone")).toByteArray()); zone.isValid())
            options.zone = zone;
        const auto order = settings.value(QStringLiteral("dateOrder")).toInt();
        if (order == static_cast<int>(csv::DateOrder::DayFirst) ||
            order == static_cast<int>(csv::DateOrder::MonthFirst))
            options.dateOrder = static_cast<csv::DateOrder>(order);
    }
    settings.endGroup();
    return known;
}

} // namespace headsup::ui
