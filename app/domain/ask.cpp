// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ask.h"

#include <QCoreApplication>

namespace headsup::domain {

namespace {

struct Row
{
    const char* slug;
    const char* name;
};

constexpr Row kRows[] = {
    {"window_closing", QT_TRANSLATE_NOOP("Ask", "The 24 hours are nearly over")},
    {"stopped", QT_TRANSLATE_NOOP("Ask", "Opted out")},
    {"agreed", QT_TRANSLATE_NOOP("Ask", "Waits for news of this topic already")},
    {"cool_down", QT_TRANSLATE_NOOP("Ask", "Was asked the same lately")},
    {"no_reaction", QT_TRANSLATE_NOOP("Ask", "Did not react to the campaign")},
    {"excluded", QT_TRANSLATE_NOOP("Ask", "You decided not to ask this person")},
    {"under_way", QT_TRANSLATE_NOOP("Ask", "An earlier request is not answered yet")},
};
static_assert(std::size(kRows) == kNotAsked.size());

constexpr QStringView kBefore = u" [hu:";
constexpr qsizetype kLongestPayload = 1000;

} // namespace

QString slug(NotAsked reason)
{
    return QString::fromLatin1(kRows[static_cast<size_t>(reason) - 1].slug);
}

QString displayName(NotAsked reason)
{
    return QCoreApplication::translate("Ask", kRows[static_cast<size_t>(reason) - 1].name);
}

QString payloadOf(const QString& topicName, const QString& key)
{
    const auto room = kLongestPayload - kBefore.size() - key.size() - 1;
    return topicName.left(room) + kBefore.toString() + key + u']';
}

Payload readPayload(const QString& payload)
{
    const auto at = payload.lastIndexOf(kBefore);
    const auto text = payload.trimmed();
    if (at < 1 || !text.endsWith(u']'))
        return {payload, {}};
    const auto key = text.mid(at + kBefore.size()).chopped(1);
    const bool ours = !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || c == u'-';
    });
    return ours ? Payload{payload.left(at), key} : Payload{payload, {}};
}

} // namespace headsup::domain
