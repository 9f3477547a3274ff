// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

#include <QCoreApplication>

namespace headsup::domain {

namespace {

constexpr const char* kStateSlugs[] = {"draft", "sending", "paused", "finished", "cancelled"};
constexpr const char* kStateNames[] = {QT_TRANSLATE_NOOP("Campaign", "Draft"),
    QT_TRANSLATE_NOOP("Campaign", "Sending"), QT_TRANSLATE_NOOP("Campaign", "Paused"),
    QT_TRANSLATE_NOOP("Campaign", "Finished"), QT_TRANSLATE_NOOP("Campaign", "Cancelled")};

constexpr const char* kPauseSlugs[] = {"", "by_person", "interrupted", "page_refused", "too_many_failures",
    "rate_limited", "network_down", "workspace_failed", "useless_after_passed", "page_stopped",
    "not_yet_due"};
constexpr const char* kPauseNames[] = {"",
    QT_TRANSLATE_NOOP("Campaign", "You paused it. The rest is waiting."),
    QT_TRANSLATE_NOOP("Campaign", "Headsup ended while it was sending. The rest is waiting."),
    QT_TRANSLATE_NOOP("Campaign", "Messenger refused a request in a way that concerns the whole Page."),
    QT_TRANSLATE_NOOP("Campaign", "Too many messages failed, so sending stopped to protect the Page."),
    QT_TRANSLATE_NOOP("Campaign", "Messenger asked for a break."),
    QT_TRANSLATE_NOOP("Campaign", "Messenger could not be reached. Nobody else was written to."),
    QT_TRANSLATE_NOOP("Campaign", "A result could not be saved, so sending stopped."),
    QT_TRANSLATE_NOOP("Campaign", "The time after which this message is useless has passed."),
    QT_TRANSLATE_NOOP("Campaign", "All sending of this Page is stopped."),
    QT_TRANSLATE_NOOP("Campaign", "Whoever is left in line may be asked again only later.")};

} // namespace

QString slug(CampaignState state)
{
    return QString::fromLatin1(kStateSlugs[static_cast<size_t>(state) - 1]);
}

std::optional<CampaignState> campaignStateFromSlug(QStringView text)
{
    for (size_t i = 0; i < std::size(kStateSlugs); ++i) {
        if (text == QLatin1StringView(kStateSlugs[i]))
            return static_cast<CampaignState>(i + 1);
    }
    return std::nullopt;
}

QString displayName(CampaignState state)
{
    return QCoreApplication::translate("Campaign", kStateNames[static_cast<size_t>(state) - 1]);
}

QString slug(PauseReason reason)
{
    return QString::fromLatin1(kPauseSlugs[static_cast<size_t>(reason)]);
}

QString displayName(PauseReason reason)
{
    if (reason == PauseReason::None)
        return {};
    return QCoreApplication::translate("Campaign", kPauseNames[static_cast<size_t>(reason)]);
}

} // namespace headsup::domain
