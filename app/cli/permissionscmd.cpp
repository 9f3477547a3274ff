// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "ports/system.h"
#include "store/chain.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::Permission;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject toJson(const store::PermissionTopic& one)
{
    const auto& topic = one.summary.topic;
    return {{QStringLiteral("topic"), idText(topic.id.value())}, {QStringLiteral("name"), topic.name},
        {QStringLiteral("permission"), slug(topic.permission)}, {QStringLiteral("usable"), one.usable},
        {QStringLiteral("resting"), one.resting}, {QStringLiteral("stopped"), one.stopped},
        {QStringLiteral("ended"), one.ended}};
}

Exit answerFetched(Context& context, const domain::BatchReport& report)
{
    context.answer(
        {{QStringLiteral("batch"), idText(report.id.value())}, {QStringLiteral("rows"), report.rows},
            {QStringLiteral("added"), report.added}, {QStringLiteral("known"), report.known},
            {QStringLiteral("expired"), report.expired}, {QStringLiteral("rejected"), report.rejected}},
        tr("%1 permissions: %2 new, %3 known, %4 expired, %5 rejected.")
            .arg(report.rows)
            .arg(report.added)
            .arg(report.known)
            .arg(report.expired)
            .arg(report.rejected));
    return Exit::Done;
}

} // namespace

Exit permissions(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.usage(tr("“permissions” takes no arguments."));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const auto topics = (*reader)->chain().permissionTopics(page->id, ports::SystemClock().now());
    if (!topics)
        return context.fail(topics.error());
    QJsonArray json;
    QStringList text;
    for (const auto& one : *topics) {
        json.append(toJson(one));
        text.append(tr("%1  %2  %3: %4 may be written to now, %5 rest for 48 hours, %6 stopped, %7 ended")
                        .arg(idText(one.summary.topic.id.value()), one.summary.topic.name,
                            displayName(one.summary.topic.permission))
                        .arg(one.usable)
                        .arg(one.resting)
                        .arg(one.stopped)
                        .arg(one.ended));
    }
    if (text.isEmpty())
        text.append(
            tr("There are one-time opt-ins alone. “permissions fetch” and “import --permission” bring "
               "others."));
    for (const auto kind : domain::kPermissions)
        text.append(QStringLiteral("%1: %2").arg(slug(kind), whereItWorks(kind)));
    context.answer({{QStringLiteral("topics"), json}}, text.join(u'\n'));
    return Exit::Done;
}

void permissionsFetch(Context& context, const QStringList& words, Done done)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--permission"), QStringLiteral("--topic")}, {}, 0});
    if (!arguments)
        return done(context.usage(sentence(arguments.error())));
    const auto kind = domain::permissionFromSlug(
        arguments->value(QStringLiteral("--permission")).value_or(slug(Permission::Recurring)));
    if (!kind || *kind == Permission::OneTime || *kind == Permission::Utility)
        return done(context.usage(
            tr("--permission is recurring or window: nobody lists one-time tokens or those who ordered.")));
    const auto room = context.room();
    if (!room)
        return done(context.fail(room.error()));
    const auto page = context.page((*room)->store());
    if (!page)
        return done(context.fail(page.error()));
    context.say(whereItWorks(*kind));
    if (*kind == Permission::Window) {
        const auto topic =
            arguments->value(QStringLiteral("--topic")).value_or(displayName(Permission::Window));
        const auto report = (*room)->store().chainWriter().takeInOpenWindows(page->id, topic, (*room)->now());
        return done(report ? answerFetched(context, *report) : context.fail(report.error()));
    }
    (*room)->fetchPermissions(page->id, *room, [&context, done](const Result<domain::BatchReport>& report) {
        done(report ? answerFetched(context, *report) : context.fail(report.error()));
    });
}

} // namespace headsup::cli
