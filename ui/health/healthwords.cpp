// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/health/healthwords.h"

#include "ui/campaigns/campaignwords.h"
#include "ui/look/plural.h"

#include <QCoreApplication>

namespace headsup::ui {

using domain::Health;
using domain::HealthLevel;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HealthScreen)
};

} // namespace

QString levelName(const Health& health)
{
    if (health.requests < domain::kFewestForHealth && health.level() == HealthLevel::Good)
        return Words::tr("Too few to tell");
    switch (health.level()) {
    case HealthLevel::Good:
        return Words::tr("Good");
    case HealthLevel::Warning:
        return Words::tr("Warning");
    case HealthLevel::Stop:
        return Words::tr("Stop");
    }
    Q_UNREACHABLE();
}

QString adviceOf(const Health& health)
{
    switch (health.level()) {
    case HealthLevel::Good:
        return health.requests < domain::kFewestForHealth
                   ? Words::tr(
                         "Fewer than 100 messages in 30 days: the share of lost people says little yet. "
                         "Nothing speaks against writing.")
                   : Words::tr("Nothing speaks against writing.");
    case HealthLevel::Warning:
        return Words::tr(
            "2 % or more were lost. Look at what these people got before you write again: does the "
            "message keep the promise of the prompt, did it come soon enough, did somebody get two "
            "in a week?");
    case HealthLevel::Stop:
        return Words::tr(
            "3 % or more were lost, and Headsup starts no campaign and no prompt for this Page. "
            "Meta takes the right to write from Pages that people block. Wait until the number falls; "
            "meanwhile write to nobody, also not with other tools.");
    }
    Q_UNREACHABLE();
}

QString numbersOf(const Health& health)
{
    if (health.requests == 0)
        return Words::tr("Nothing was sent in the last 30 days.");
    return Words::tr("Of %n messages and prompts in the last 30 days", nullptr, plural(health.requests)) +
           QStringLiteral(":\n") +
           Words::tr("• %n people were not available (551): they blocked the Page, left Messenger or take no "
                     "messages. Meta never says which.",
               nullptr, plural(health.unavailable)) +
           u'\n' +
           Words::tr(
               "• %n pressed “Bad response”, as far as events tell.", nullptr, plural(health.badFeedback)) +
           u'\n' + Words::tr("• %n pressed “Good response”.", nullptr, plural(health.goodFeedback));
}

QString noticeText(const domain::PolicyNotice& notice)
{
    const auto when = longMomentText(notice.at);
    if (notice.action == u"unblock")
        return Words::tr("Meta let the Page write again on %1.").arg(when);
    const auto what = notice.action == u"block"
                          ? Words::tr("Meta took the Page's right to write on %1.").arg(when)
                          : Words::tr("Meta warned the Page on %1.").arg(when);
    const auto reason =
        notice.reason.isEmpty() ? QString() : QString(u' ' + Words::tr("Its words: “%1”").arg(notice.reason));
    const auto next = notice.holds() ? Words::tr("Nothing is sent until a person has dealt with it. Look at "
                                                 "Page Support Inbox, mend what it "
                                                 "names, then confirm here.")
                                     : Words::tr("Somebody has dealt with it.");
    return QString(what + reason + u' ' + next);
}

} // namespace headsup::ui
