// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/event.h"

#include <QCoreApplication>

namespace headsup::domain {

namespace {

struct Row
{
    const char* slug;
    const char* name;
};

constexpr Row kRows[] = {
    {"opt_in", QT_TRANSLATE_NOOP("EventKind", "Opt-in")},
    {"message", QT_TRANSLATE_NOOP("EventKind", "Message")},
    {"postback", QT_TRANSLATE_NOOP("EventKind", "Button tapped")},
    {"reaction", QT_TRANSLATE_NOOP("EventKind", "Reaction")},
    {"delivery", QT_TRANSLATE_NOOP("EventKind", "Delivered")},
    {"read", QT_TRANSLATE_NOOP("EventKind", "Read")},
    {"stop", QT_TRANSLATE_NOOP("EventKind", "Stopped notifications")},
    {"resume", QT_TRANSLATE_NOOP("EventKind", "Resumed notifications")},
    {"policy_enforcement", QT_TRANSLATE_NOOP("EventKind", "Policy enforcement")},
    {"echo", QT_TRANSLATE_NOOP("EventKind", "Message of the Page")},
    {"feedback", QT_TRANSLATE_NOOP("EventKind", "Feedback")},
    {"other", QT_TRANSLATE_NOOP("EventKind", "Other")},
};
static_assert(std::size(kRows) == kEventKinds.size());

const Row& rowOf(EventKind kind)
{
    return kRows[static_cast<size_t>(kind) - 1];
}

} // namespace

QString slug(EventKind kind)
{
    return QString::fromLatin1(rowOf(kind).slug);
}

QString displayName(EventKind kind)
{
    return QCoreApplication::translate("EventKind", rowOf(kind).name);
}

} // namespace headsup::domain
