// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/progressline.h"
#include "domain/errortext.h"
#include "ports/system.h"
#include "store/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <csignal>

namespace headsup::cli {

using domain::Result;

namespace {

// The copy blocks this thread, so a signal sets the flag that it looks at.
store::CancelFlag cancelled{false};
static_assert(store::CancelFlag::is_always_lock_free);

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

void listenForSignals()
{
    std::signal(SIGINT, [](int) { cancelled = true; });
    std::signal(SIGTERM, [](int) { cancelled = true; });
}

/// The one argument: a file.
Result<QString> fileFrom(const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 1});
    if (!arguments)
        return arguments.err();
    return arguments->positionals()[0];
}

store::CopyProgress shownOn(ProgressLine& line)
{
    return [&line](qint64 done, qint64 total) { line.show(done, total, {}); };
}

QJsonObject toJson(const store::BackupReport& report)
{
    return {{QStringLiteral("path"), report.path}, {QStringLiteral("bytes"), report.bytes},
        {QStringLiteral("opt_ins"), report.optIns}, {QStringLiteral("people"), report.people},
        {QStringLiteral("pages"), report.pages}};
}

} // namespace

Exit workspaceBackup(Context& context, const QStringList& words)
{
    const auto file = fileFrom(words);
    if (!file)
        return context.usage(sentence(file.error()));
    listenForSignals();
    ProgressLine line;
    const auto report = store::backUp(context.workspacePath(), *file, cancelled, shownOn(line));
    line.clear();
    if (!report)
        return context.fail(report.error());
    context.answer(toJson(*report),
        tr("Saved %1 opt-ins of %2 people to %3 (%4), and checked the file. It holds people's data and "
           "tokens: keep it as safe as the workspace.")
            .arg(QString::number(report->optIns), QString::number(report->people), report->path,
                QLocale::c().formattedDataSize(report->bytes)));
    return Exit::Done;
}

Exit workspaceRestore(Context& context, const QStringList& words)
{
    const auto file = fileFrom(words);
    if (!file)
        return context.usage(sentence(file.error()));
    listenForSignals();
    ProgressLine line;
    const ports::SystemClock clock;
    const auto report = store::restore(*file, context.workspacePath(), clock.now(), cancelled, shownOn(line));
    line.clear();
    if (!report)
        return context.fail(report.error());
    // Opened at once, so that what was used since the backup is known from now on.
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto json = toJson(report->restored);
    json.insert(QStringLiteral("kept"), report->kept);
    json.insert(QStringLiteral("used_meanwhile"), (*room)->recovered().usedMeanwhile);
    auto text =
        tr("Restored %1 opt-ins of %2 people from %3.")
            .arg(QString::number(report->restored.optIns), QString::number(report->restored.people), *file);
    if (!report->kept.isEmpty())
        text += u'\n' + tr("The workspace that was there is kept as %1.").arg(report->kept);
    context.answer(json, text);
    return Exit::Done;
}

Exit workspaceSalvage(Context& context, const QStringList& words)
{
    const auto file = fileFrom(words);
    if (!file)
        return context.usage(sentence(file.error()));
    listenForSignals();
    const auto report = store::salvage(context.workspacePath(), *file, cancelled);
    if (!report)
        return context.fail(report.error());
    QJsonObject json{{QStringLiteral("path"), report->path}, {QStringLiteral("opt_ins"), report->optIns},
        {QStringLiteral("people"), report->people}};
    if (report->lossesKnown)
        json.insert(QStringLiteral("opt_ins_lost"), report->optInsLost);
    auto text = tr("Saved %1 opt-ins of %2 people to %3. The damaged workspace was only read.")
                    .arg(QString::number(report->optIns), QString::number(report->people), report->path);
    text += u'\n' + (report->lossesKnown ? tr("%1 opt-ins could not be read.").arg(report->optInsLost)
                                         : tr("How many opt-ins could not be read is not known."));
    context.answer(json, text);
    return Exit::Done;
}

} // namespace headsup::cli
