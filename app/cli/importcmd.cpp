// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "cli/progressline.h"
#include "domain/errortext.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <atomic>
#include <csignal>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

// The import blocks this thread, so a signal sets the flag that it looks at.
std::atomic<bool> cancelled{false};
static_assert(std::atomic<bool>::is_always_lock_free);

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<csv::ImportOptions> optionsFrom(const Arguments& arguments)
{
    csv::ImportOptions options;
    for (const auto& [name, list] :
        {std::pair{"--map", &options.columns}, std::pair{"--default", &options.defaults}}) {
        for (const auto& text : arguments.values(QString::fromLatin1(name))) {
            const auto assignment = csv::assignmentFromText(text);
            if (!assignment)
                return assignment.err();
            list->append(*assignment);
        }
    }
    if (const auto zone = arguments.value(QStringLiteral("--timezone"))) {
        options.zone = QTimeZone(zone->toUtf8());
        if (!options.zone.isValid())
            return Err{ErrorCode::TimeZoneUnknown, *zone};
    }
    options.rejectsPath = arguments.value(QStringLiteral("--rejects")).value_or(QString());
    return options;
}

QString summary(const csv::ImportOutcome& outcome, bool dryRun)
{
    const auto& report = outcome.report;
    auto text = (dryRun ? tr("%1 rows would give: %2 new, %3 known, %4 already spent, %5 expired, %6 "
                             "rejected. Nothing "
                             "was changed.")
                        : tr("%1 rows: %2 new, %3 known, %4 already spent, %5 expired, %6 rejected."))
                    .arg(report.rows)
                    .arg(report.added)
                    .arg(report.known)
                    .arg(report.spent)
                    .arg(report.expired)
                    .arg(report.rejected);
    constexpr qsizetype kShown = 10;
    for (qsizetype i = 0; i < std::min<qsizetype>(kShown, std::ssize(outcome.rejects)); ++i) {
        const auto& reject = outcome.rejects[i];
        text += u'\n' + tr("  Row %1: %2").arg(reject.row).arg(csv::sentence(reject));
    }
    if (report.rejected > kShown)
        text += u'\n' + tr("  … and %1 more. --rejects FILE saves them all.").arg(report.rejected - kShown);
    return text;
}

} // namespace

Exit importFile(Context& context, const QStringList& words)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--map"), QStringLiteral("--default"),
                                     QStringLiteral("--timezone"), QStringLiteral("--rejects")},
                                    {QStringLiteral("--dry-run")}, 1});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto options = optionsFrom(*arguments);
    if (!options)
        return context.usage(sentence(options.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    const auto page = context.page((*room)->store());
    if (!page)
        return context.fail(page.error());

    const bool dryRun = arguments->has(QStringLiteral("--dry-run"));
    std::signal(SIGINT, [](int) { cancelled = true; });
    std::signal(SIGTERM, [](int) { cancelled = true; });
    ProgressLine line;
    const QObject here; // the room outlives what the connection looks at
    QObject::connect(
        *room, &session::Room::importProgressed, &here, [&](const csv::ImportProgress& progress) {
            line.show(progress.bytesDone, progress.bytesTotal, tr("%1 rows").arg(progress.counts.rows));
        });
    const auto outcome = (*room)->importFile(page->id, arguments->positionals()[0], *options,
        dryRun ? store::ImportMode::DryRun : store::ImportMode::Commit, cancelled);
    line.clear();
    if (!outcome)
        return context.fail(outcome.error());
    context.answer(toJson(*outcome), summary(*outcome, dryRun));
    return Exit::Done;
}

} // namespace headsup::cli
