// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>

namespace headsup::cli {

namespace {

const Command kCommands[] = {
    {"page add", &pageAdd, "ID NAME [--graph-url URL] [--graph-version vNN.0] [--rehearsal]",
        QT_TRANSLATE_NOOP("cli", "adds a Page")},
    {"page list", &pageList, "", QT_TRANSLATE_NOOP("cli", "lists the Pages")},
    {"page test", &pageTest, "",
        QT_TRANSLATE_NOOP("cli", "asks whether the access token belongs to the Page")},
    {"page stop", &pageStop, "[--reason TEXT]",
        QT_TRANSLATE_NOOP(
            "cli", "stops all sending of a Page until “page go”, also beside a program that sends")},
    {"page go", &pageGo, "", QT_TRANSLATE_NOOP("cli", "lifts the stop of a Page; sends nothing by itself")},
    {"import undo", &importUndo, "BATCH",
        QT_TRANSLATE_NOOP("cli", "takes an import back, but for what has been used since")},
    {"import", &importFile,
        "FILE [--follow] [--permission recurring|window|utility] [--map FIELD=COLUMN]... [--default "
        "FIELD=VALUE]... [--timezone ZONE] [--dry-run] "
        "[--rejects FILE]",
        QT_TRANSLATE_NOOP("cli", "imports opt-ins from a CSV file or a captured webhook log; --permission: "
                                 "other rights to write than "
                                 "one-time tokens, from a CSV file")},
    {"topics", &topics, "", QT_TRANSLATE_NOOP("cli", "each topic with its kind and counts per state")},
    {"topic set", &topicSet, "ID [--name TEXT] [--kind KIND] [--field NAME=VALUE]...",
        QT_TRANSLATE_NOOP("cli", "changes a topic")},
    {"topic merge", &topicMerge, "FROM INTO",
        QT_TRANSLATE_NOOP("cli", "makes two topics one; everybody keeps the prompt they saw")},
    {"topic split", &topicSplit, "ID --prompt TEXT... --name NAME",
        QT_TRANSLATE_NOOP("cli", "makes a topic of its own of the people who saw these prompts")},
    {"optins", &optIns,
        "[--topic ID] [--state STATE] [--search TEXT] [--sort KEY] [--after CURSOR] [--limit N]",
        QT_TRANSLATE_NOOP("cli", "a page of opt-ins")},
    {"person", &person, "PSID", QT_TRANSLATE_NOOP("cli", "what a person agreed to and got")},
    {"withdraw", &withdraw, "PSID", QT_TRANSLATE_NOOP("cli", "opts a person out")},
    {"erase", &erase, "PSID", QT_TRANSLATE_NOOP("cli", "erases a person for good")},
    {"check", &check,
        "--prompt TEXT --message TEXT [--kind KIND] [--lang CODE] [--field NAME=VALUE]... | --jsonl FILE",
        QT_TRANSLATE_NOOP("cli", "says whether a message keeps the promise of a prompt")},
    {"campaign new", &campaignNew,
        "--topic ID --message FILE [--permission one-time|recurring|window|utility] [--audience EXPR] "
        "[--wave N] [--useless-after TIME] [--rate PER_SECOND]",
        QT_TRANSLATE_NOOP("cli",
            "makes a draft; the message is text, or JSON with text and buttons, with "
            "one_time_notif_req for a message that is itself the next request, or with template for a "
            "utility topic")},
    {"campaign preflight", &campaignPreflight, "ID", QT_TRANSLATE_NOOP("cli", "what would be sent, to whom")},
    {"campaign send", &campaignSend, "ID --confirm N [--reason TEXT]",
        QT_TRANSLATE_NOOP("cli", "sends; N is the number of people of the pre-flight")},
    {"campaign resume", &campaignResume, "ID", QT_TRANSLATE_NOOP("cli", "sends the rest")},
    {"campaign retry", &campaignRetry, "ID",
        QT_TRANSLATE_NOOP("cli", "tries the failures again that can be")},
    {"campaign cancel", &campaignCancel, "ID", QT_TRANSLATE_NOOP("cli", "gives the rest their opt-ins back")},
    {"campaign settle", &campaignSettle, "ID [--opt-in ID] --as sent|not-sent|ask-again",
        QT_TRANSLATE_NOOP("cli", "settles uncertain messages by hand")},
    {"campaign results", &campaignResults, "ID [--export FILE]",
        QT_TRANSLATE_NOOP("cli", "what became of each person's message")},
    {"export", &exportRows,
        "optins|people|results|report|journal|spent FILE [--topic ID] [--campaign ID] [--columns "
        "NAME,NAME...]",
        QT_TRANSLATE_NOOP("cli",
            "writes CSV, or a spreadsheet if FILE ends in .xlsx; ids as text, formulas made harmless")},
    {"ask new", &askNew, "--topic ID --title TEXT [--after CAMPAIGN] [--cool-down DAYS] [--automatic]",
        QT_TRANSLATE_NOOP("cli", "keeps a prompt that is to be asked of people whose 24 hours are open")},
    {"ask list", &askList, "", QT_TRANSLATE_NOOP("cli", "the prompts and what came of them")},
    {"ask preflight", &askPreflight, "ID",
        QT_TRANSLATE_NOOP("cli", "who may be asked now, and who not and why")},
    {"ask send", &askSend, "ID --confirm N",
        QT_TRANSLATE_NOOP("cli", "asks; N is the number of people of the pre-flight")},
    {"ask set", &askSet, "ID --automatic on|off",
        QT_TRANSLATE_NOOP("cli", "whether whoever reacts is asked by itself while webhooks are received")},
    {"ask exclude", &askExclude, "PSID [--reason TEXT]",
        QT_TRANSLATE_NOOP("cli", "a person who is not asked; without a reason, may be again")},
    {"board", &board, "[--ask ID]",
        QT_TRANSLATE_NOOP("cli", "whose 24 hours are open, what closes first at the front")},
    {"chain", &chain, "[--person PSID]",
        QT_TRANSLATE_NOOP("cli", "asked, agreed, told, reacted, asked again: per topic, or of one person")},
    {"health", &health, "[--campaign ID] [--block-rate PERCENT] [--confirm-notice]",
        QT_TRANSLATE_NOOP("cli", "how people and Meta take what the Page writes")},
    {"permissions fetch", &permissionsFetch, "[--permission recurring|window] [--topic NAME]",
        QT_TRANSLATE_NOOP("cli", "takes in the Page's recurring tokens as Messenger lists them, or everybody "
                                 "whose 24 hours are open")},
    {"permissions", &permissions, "",
        QT_TRANSLATE_NOOP("cli", "rights to write that are no one-time opt-ins, and where each kind works")},
    {"receive", &receive, "--port N --verify-token TEXT",
        QT_TRANSLATE_NOOP("cli", "receives webhooks on 127.0.0.1, until stopped")},
    {"rehearsal serve", &rehearsalServe, "[--port N] [--faults FILE] [--webhook URL] [--people FILE]",
        QT_TRANSLATE_NOOP("cli", "the stand-in for the Graph API on 127.0.0.1, until stopped")},
    {"workspace adopt", &workspaceAdopt, "",
        QT_TRANSLATE_NOOP("cli", "makes this computer the one that sends from the workspace")},
    {"workspace backup", &workspaceBackup, "FILE",
        QT_TRANSLATE_NOOP("cli", "saves the whole workspace, checked, as one file")},
    {"workspace restore", &workspaceRestore, "FILE",
        QT_TRANSLATE_NOOP("cli", "puts a backup in place of the workspace, which is kept beside it")},
    {"workspace salvage", &workspaceSalvage, "FILE",
        QT_TRANSLATE_NOOP("cli", "saves what can still be read of a damaged workspace as a new one")},
    {"workspace retention", &workspaceRetention, "[--tokens DAYS|off] [--events DAYS|off]",
        QT_TRANSLATE_NOOP("cli", "how long texts of used tokens and of events are kept")},
    {"demo", &demo, "", QT_TRANSLATE_NOOP("cli", "the main job on sample data in rehearsal")},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

QString synopsis(const Command& command)
{
    return QStringLiteral("headsup-cli %1 %2")
        .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.synopsis))
        .trimmed();
}

QString helpText()
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli", text); };
    QString text =
        tr(QT_TRANSLATE_NOOP(
            "cli", "Usage: headsup-cli [--workspace FILE] [--page PAGE_ID] [--json] COMMAND [ARGUMENTS]")) +
        QStringLiteral("\n\n");
    for (const auto& command : kCommands) {
        text += QStringLiteral("  %1 %2\n      %3\n")
                    .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.synopsis),
                        tr(command.summary));
    }
    text += u'\n' + tr(QT_TRANSLATE_NOOP("cli", "The Page's access token comes from HEADSUP_PAGE_TOKEN or "
                                                "the system keychain, never from an argument.\n"
                                                "Exit status: 0 done, 1 refused by a check, 2 wrong usage, 3 "
                                                "bad input or data, 4 the network or the Graph "
                                                "API stopped it, 5 stopped part-way and can be resumed."));
    return text;
}

} // namespace headsup::cli
