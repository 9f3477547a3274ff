// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/context.h"

#include <QStringList>
#include <functional>
#include <span>
#include <variant>

namespace headsup::cli {

using Done = std::function<void(Exit)>;
/// A command that is done when it returns.
using PlainCommand = Exit (*)(Context& context, const QStringList& arguments);
/// A command that goes on in the event loop and calls done once.
using LongCommand = void (*)(Context& context, const QStringList& arguments, Done done);

struct Command
{
    const char* name; ///< one or two words
    std::variant<PlainCommand, LongCommand> run;
    const char* synopsis;
    const char* summary;
};

/// All commands, in the order of the help.
[[nodiscard]] std::span<const Command> commands();
[[nodiscard]] QString helpText();
[[nodiscard]] QString synopsis(const Command& command); ///< "headsup-cli import FILE …"

// One file per command.
Exit pageAdd(Context&, const QStringList&);
Exit pageList(Context&, const QStringList&);
void pageTest(Context&, const QStringList&, Done);
Exit pageStop(Context&, const QStringList&);
Exit pageGo(Context&, const QStringList&);
void importFile(Context&, const QStringList&, Done);
Exit importUndo(Context&, const QStringList&);
Exit topics(Context&, const QStringList&);
Exit topicSet(Context&, const QStringList&);
Exit workspaceAdopt(Context&, const QStringList&);
Exit workspaceBackup(Context&, const QStringList&);
Exit workspaceRestore(Context&, const QStringList&);
Exit workspaceSalvage(Context&, const QStringList&);
Exit workspaceRetention(Context&, const QStringList&);
Exit topicSplit(Context&, const QStringList&);
Exit topicMerge(Context&, const QStringList&);
Exit person(Context&, const QStringList&);
Exit withdraw(Context&, const QStringList&);
Exit erase(Context&, const QStringList&);
Exit optIns(Context&, const QStringList&);
Exit check(Context&, const QStringList&);
Exit campaignNew(Context&, const QStringList&);
Exit campaignPreflight(Context&, const QStringList&);
void campaignSend(Context&, const QStringList&, Done);
void campaignResume(Context&, const QStringList&, Done);
void campaignRetry(Context&, const QStringList&, Done);
Exit campaignCancel(Context&, const QStringList&);
Exit campaignSettle(Context&, const QStringList&);
Exit campaignResults(Context&, const QStringList&);
Exit exportRows(Context&, const QStringList&);
Exit askNew(Context&, const QStringList&);
Exit askList(Context&, const QStringList&);
Exit askPreflight(Context&, const QStringList&);
Exit askSet(Context&, const QStringList&);
Exit askExclude(Context&, const QStringList&);
void askSend(Context&, const QStringList&, Done);
Exit board(Context&, const QStringList&);
Exit chain(Context&, const QStringList&);
Exit health(Context&, const QStringList&);
Exit permissions(Context&, const QStringList&);
void permissionsFetch(Context&, const QStringList&, Done);
void receive(Context&, const QStringList&, Done);
void rehearsalServe(Context&, const QStringList&, Done);
void demo(Context&, const QStringList&, Done);

} // namespace headsup::cli
