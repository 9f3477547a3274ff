// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "domain/errortext.h"

#include <QCoreApplication>

namespace headsup::cli {

Exit workspaceAdopt(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    if (const auto adopted = (*room)->store().sendFromHere(); !adopted)
        return context.fail(adopted.error());
    context.answer({{QStringLiteral("adopted"), true}},
        QCoreApplication::translate("cli", "Campaigns of this workspace are sent from this computer from now "
                                           "on. Do not send from another copy of it."));
    return Exit::Done;
}

} // namespace headsup::cli
