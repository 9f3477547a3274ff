// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/follow.h"
#include "cli/importoptions.h"
#include "cli/json.h"
#include "cli/progressline.h"
#include "domain/errortext.h"

#include <QCoreApplication>
#include <atomic>
#include <csignal>

namespace headsup::cli {

using domain::Result;

namespace {

// The import blocks this thread, so a signal sets the flag that it looks at.
std::atomic<bool> cancelled{false};
static_assert(std::atomic<bool>::is_always_lock_free);

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

template<class Outcome>
Exit answerImport(Context& context, const Result<Outcome>& outcome, bool dryRun)
{
    if (!outcome)
        return context.fail(outcome.error());
    context.answer(toJson(*outcome), summaryText(*outcome, dryRun));
    return Exit::Done;
}

/// A number is no topic that a person could have agreed to, or that a message could be held against.
std::optional<Exit> refuseNumberedTopics(
    Context& context, const QString& path, const csv::ImportOptions& options)
{
    const auto insight = csv::inspectFile(path, options);
    if (!insight)
        return std::nullopt; // the import says why
    if (insight->map.find(csv::Field::Topic) || !insight->map.find(csv::Field::TopicNumber))
        return std::nullopt;
    return context.refuse(tr(
        "The file names its topics by numbers alone, and nobody agreed to a number. Say what they are "
        "called: "
        "--default topic=NAME and --default prompt=TEXT for a file of one topic, or import it in the window, "
        "which asks for each. Nothing was changed."));
}

Exit importOnce(Context& context, const Arguments& arguments)
{
    const auto& path = arguments.positionals()[0];
    const bool capture = webhook::isCapture(path);
    std::optional<domain::Permission> kind;
    if (const auto text = arguments.value(QStringLiteral("--permission"))) {
        kind = domain::permissionFromSlug(*text);
        if (!kind || *kind == domain::Permission::OneTime)
            return context.usage(tr("--permission is recurring, window or utility; without it, one-time."));
        if (capture)
            return context.usage(
                tr("--permission is for CSV files: a webhook log says itself what it brings."));
    }
    const auto asTable = capture ? csv::ImportOptions() : importOptions(arguments);
    if (!asTable)
        return context.usage(sentence(asTable.error()));
    if (!capture) {
        if (const auto refused = refuseNumberedTopics(context, path, *asTable))
            return *refused;
    }
    const auto asCapture = capture ? captureOptions(arguments) : webhook::CaptureOptions();
    if (!asCapture)
        return context.usage(sentence(asCapture.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    const auto page = context.page((*room)->store());
    if (!page)
        return context.fail(page.error());

    const bool dryRun = arguments.has(QStringLiteral("--dry-run"));
    const auto mode = dryRun ? store::ImportMode::DryRun : store::ImportMode::Commit;
    std::signal(SIGINT, [](int) { cancelled = true; });
    std::signal(SIGTERM, [](int) { cancelled = true; });
    ProgressLine line;
    const QObject here; // the room outlives what the connection looks at
    QObject::connect(
        *room, &session::Room::importProgressed, &here, [&](const csv::ImportProgress& progress) {
            line.show(progress.bytesDone, progress.bytesTotal, tr("%1 rows").arg(progress.counts.rows));
        });
    if (kind) {
        QString topic;
        for (const auto& given : asTable->defaults) {
            if (given.field.field == csv::Field::Topic)
                topic = given.value;
        }
        context.say(whereItWorks(*kind));
        const auto outcome =
            (*room)->importPermissions(page->id, path, *asTable, *kind, topic, mode, cancelled);
        line.clear();
        return answerImport(context, outcome, dryRun);
    }
    if (capture) {
        const auto outcome = (*room)->importCapture(page->id, path, *asCapture, mode, cancelled);
        line.clear();
        return answerImport(context, outcome, dryRun);
    }
    const auto outcome = (*room)->importFile(page->id, path, *asTable, mode, cancelled);
    line.clear();
    return answerImport(context, outcome, dryRun);
}

} // namespace

void importFile(Context& context, const QStringList& words, Done done)
{
    const auto arguments = Arguments::parse(
        words, {{QStringLiteral("--map"), QStringLiteral("--default"), QStringLiteral("--timezone"),
                    QStringLiteral("--rejects"), QStringLiteral("--permission")},
                   {QStringLiteral("--dry-run"), QStringLiteral("--follow")}, 1});
    if (!arguments)
        return done(context.usage(sentence(arguments.error())));
    if (arguments->has(QStringLiteral("--follow")) && arguments->has(QStringLiteral("--permission")))
        return done(context.usage(tr("--permission is for CSV files, and --follow for webhook logs.")));
    if (arguments->has(QStringLiteral("--follow")))
        return followCapture(context, *arguments, std::move(done));
    done(importOnce(context, *arguments));
}

} // namespace headsup::cli
