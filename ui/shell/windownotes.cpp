// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windownotes.h"

#include "ui/look/plural.h"

#include <QCoreApplication>

namespace headsup::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(WindowNotes)
};

} // namespace

std::optional<WindowNote> recoveryNote(const store::RecoveryReport& recovered)
{
    if (recovered.campaigns.empty())
        return std::nullopt;
    WindowNote note;
    const auto uncertain = recovered.uncertain();
    if (uncertain > 0)
        note.text = Words::tr("%Ln messages were in flight when Headsup ended. It is not known whether they "
                              "arrived; none is sent again by itself.",
            nullptr, plural(uncertain));
    else
        note.text = Words::tr("%Ln campaigns stopped when Headsup ended. Nothing is in doubt; you can go on "
                              "where they stopped.",
            nullptr, plural(static_cast<qint64>(recovered.campaigns.size())));
    note.target = ToCampaigns{};
    if (recovered.campaigns.size() == 1) {
        ToResults results{recovered.campaigns.front().campaign};
        if (uncertain > 0)
            results.state = domain::DeliveryState::Uncertain;
        note.target = results;
    }
    return note;
}

QString earlierCopyNote(const store::RecoveryReport& recovered)
{
    if (recovered.usedMeanwhile == 0)
        return {};
    return Words::tr(
        "This is an earlier copy of the workspace: %Ln opt-ins were used or withdrawn after it was "
        "made. They stay spent.",
        nullptr, plural(recovered.usedMeanwhile));
}

QString modeNote(const domain::Page& page)
{
    if (page.rehearsal)
        return Words::tr("This Page rehearses: messages go to a stand-in inside this program that answers as "
                         "Messenger does. Nothing leaves this computer.");
    return Words::tr(
        "This Page is live: a follow-up goes to real people and spends their one-time tokens for "
        "good.");
}

} // namespace headsup::ui
