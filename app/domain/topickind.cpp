// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/topickind.h"

#include <QCoreApplication>

namespace headsup::domain {

namespace {

struct Row
{
    TopicKind kind;
    const char* slug;
    const char* name;
};

constexpr Row kRows[] = {
    {TopicKind::BackInStock, "back_in_stock", QT_TRANSLATE_NOOP("TopicKind", "Back in stock")},
    {TopicKind::PriceDrop, "price_drop", QT_TRANSLATE_NOOP("TopicKind", "Price drop")},
    {TopicKind::EventReminder, "event_reminder", QT_TRANSLATE_NOOP("TopicKind", "Event reminder")},
    {TopicKind::EventConfirmed, "event_confirmed", QT_TRANSLATE_NOOP("TopicKind", "Event confirmed")},
    {TopicKind::Tickets, "tickets", QT_TRANSLATE_NOOP("TopicKind", "Tickets available")},
    {TopicKind::Launch, "launch", QT_TRANSLATE_NOOP("TopicKind", "Launch")},
    {TopicKind::SaleStart, "sale_start", QT_TRANSLATE_NOOP("TopicKind", "Sale begins")},
    {TopicKind::Reopening, "reopening", QT_TRANSLATE_NOOP("TopicKind", "Reopening")},
    {TopicKind::Survey, "survey", QT_TRANSLATE_NOOP("TopicKind", "Survey")},
    {TopicKind::Status, "status", QT_TRANSLATE_NOOP("TopicKind", "Purchase or account update")},
    {TopicKind::Content, "content", QT_TRANSLATE_NOOP("TopicKind", "News or publication")},
    {TopicKind::Appointment, "appointment", QT_TRANSLATE_NOOP("TopicKind", "Free appointment or place")},
};

const Row& rowOf(TopicKind kind)
{
    for (const auto& row : kRows) {
        if (row.kind == kind)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

QString slug(TopicKind kind)
{
    return QString::fromLatin1(rowOf(kind).slug);
}

std::optional<TopicKind> topicKindFromSlug(QStringView slug)
{
    for (const auto& row : kRows) {
        if (slug == QLatin1StringView(row.slug))
            return row.kind;
    }
    return std::nullopt;
}

QString displayName(TopicKind kind)
{
    return QCoreApplication::translate("TopicKind", rowOf(kind).name);
}

} // namespace headsup::domain
