// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/campaigns/campaignwords.h"
#include "ui/look/plural.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace headsup::ui {

using domain::CampaignState;
using domain::DeliveryState;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

QDateTime localTime(domain::Instant time)
{
    return QDateTime::fromMSecsSinceEpoch(domain::toMs(time)).toLocalTime();
}

} // namespace

QString countsSentence(const domain::DeliveryCounts& counts)
{
    QStringList parts{Words::tr("%Ln accepted", nullptr, plural(counts[DeliveryState::Accepted]))};
    if (const auto n = counts[DeliveryState::Failed]; n > 0)
        parts.append(Words::tr("%Ln failed", nullptr, plural(n)));
    if (const auto n = counts[DeliveryState::Uncertain]; n > 0)
        parts.append(Words::tr("%Ln uncertain", nullptr, plural(n)));
    if (const auto n = counts.open(); n > 0)
        parts.append(Words::tr("%Ln waiting", nullptr, plural(n)));
    return parts.join(Words::tr(", ", "between counts"));
}

QString stateSentence(const domain::Campaign& campaign)
{
    if (campaign.state == CampaignState::Paused && campaign.pauseReason != domain::PauseReason::None)
        return displayName(campaign.pauseReason); // a sentence by itself
    return displayName(campaign.state);
}

QString resultSentence(const domain::CampaignSummary& summary)
{
    if (summary.campaign.state == CampaignState::Draft)
        return summary.campaign.source.trimmed().isEmpty() ? Words::tr("Nothing written yet")
                                                           : summary.campaign.source.simplified();
    auto text = countsSentence(summary.counts);
    if (summary.campaign.state == CampaignState::Paused &&
        summary.campaign.pauseReason != domain::PauseReason::None)
        text = Words::tr("%1 · %2", "counts, reason of the pause")
                   .arg(text, displayName(summary.campaign.pauseReason));
    return text;
}

QString momentText(domain::Instant time)
{
    const auto local = localTime(time);
    const QLocale locale;
    if (local.date() == QDate::currentDate())
        return locale.toString(local.time(), QLocale::ShortFormat);
    return locale.toString(local, QLocale::ShortFormat);
}

QString longMomentText(domain::Instant time)
{
    const auto local = localTime(time);
    const QLocale locale;
    return Words::tr("%1, %2", "date, time of day")
        .arg(locale.toString(local.date(), QLocale::LongFormat),
            locale.toString(local.time(), QLocale::ShortFormat));
}

Face faceOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return {Icon::Edit, Tone::Neutral, displayName(state)};
    case CampaignState::Sending:
        return {Icon::ArrowRight, Tone::Accent, displayName(state)};
    case CampaignState::Paused:
        return {Icon::Pause, Tone::Warn, displayName(state)};
    case CampaignState::Finished:
        return {Icon::Check, Tone::Ok, displayName(state)};
    case CampaignState::Cancelled:
        return {Icon::Minus, Tone::Neutral, displayName(state)};
    }
    Q_UNREACHABLE();
}

NextAct nextAct(const domain::CampaignSummary& summary)
{
    switch (summary.campaign.state) {
    case CampaignState::Draft:
        return NextAct::Write;
    case CampaignState::Sending:
        return NextAct::Watch;
    case CampaignState::Paused:
        return summary.counts.open() > 0 ? NextAct::Resume : NextAct::Look;
    case CampaignState::Finished:
    case CampaignState::Cancelled:
        return NextAct::Look;
    }
    Q_UNREACHABLE();
}

QString nextText(const domain::CampaignSummary& summary)
{
    switch (nextAct(summary)) {
    case NextAct::Write:
        return Words::tr("Go on writing");
    case NextAct::Watch:
        return Words::tr("Watch");
    case NextAct::Resume:
        return resumeText(summary.counts.open());
    case NextAct::Look:
        return Words::tr("Results");
    }
    Q_UNREACHABLE();
}

QString resumeText(qint64 people)
{
    return Words::tr("Resume %Ln", "people who still wait", plural(people));
}

} // namespace headsup::ui
