// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "graph/endpoint.h"
#include "graph/servertime.h"
#include "graph/versions.h"
#include "ports/system.h"
#include "session/places.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace headsup::cli {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<domain::Page> pageFrom(const Arguments& arguments, domain::Instant now)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,20}$"));
    domain::Page page;
    page.id = domain::PageId(arguments.positionals()[0].trimmed());
    page.name = arguments.positionals()[1].trimmed();
    page.rehearsal = arguments.has(QStringLiteral("--rehearsal"));
    if (!digits.match(page.id.value()).hasMatch())
        return Err{ErrorCode::PageIdInvalid, page.id.value()};
    if (page.name.isEmpty())
        return Err{ErrorCode::InvalidValue, page.name, tr("a name for the Page")};
    if (page.rehearsal)
        page.graphUrl = QUrl(); // the built-in stand-in, unless an address is given
    if (const auto url = arguments.value(QStringLiteral("--graph-url")))
        page.graphUrl = QUrl(*url);
    if (const auto version = arguments.value(QStringLiteral("--graph-version")))
        page.graphVersion = *version;
    const bool builtIn = page.rehearsal && page.graphUrl.isEmpty();
    const auto address = builtIn ? QUrl(QStringLiteral("http://127.0.0.1")) : page.graphUrl;
    if (const auto endpoint = graph::Endpoint::from(address, page.graphVersion); !endpoint)
        return endpoint.err();
    if (graph::versionLife(page.graphVersion, now) == graph::VersionLife::Ended)
        return Err{ErrorCode::GraphVersionInvalid, page.graphVersion};
    if (page.rehearsal && !graph::isLoopback(address)) // a rehearsal never leaves this machine
        return Err{ErrorCode::GraphUrlInvalid, address.toDisplayString()};
    return page;
}

/// What keeps a Page from sending.
struct Standing
{
    std::optional<domain::PageStop> stop;
    std::optional<domain::Instant> restUntil;
};

Result<Standing> standingOf(store::Reader& reader, const domain::PageId& page)
{
    Standing standing;
    const auto stops = reader.pageStops(page);
    if (!stops)
        return stops.err();
    if (!stops->isEmpty() && !stops->front().liftedAt)
        standing.stop = stops->front();
    const auto rest = reader.pageRest(page);
    if (!rest)
        return rest.err();
    const auto now = ports::SystemClock().now();
    if (*rest && (*rest)->left(now) > domain::Milliseconds{0})
        standing.restUntil = now + (*rest)->left(now);
    return standing;
}

QString stopText(const domain::PageStop& stop)
{
    return tr("All sending is stopped since %1. %2").arg(domain::toIso(stop.at), domain::sentence(stop));
}

QString restText(domain::Instant until)
{
    return tr("Messenger asked for a rest until %1. Sending waits for its end by itself.")
        .arg(domain::toIso(until).left(19) + u'Z');
}

/// The end of a test that went well: which webhooks the Page has asked for.
void tellSubscriptions(Context& context, session::Room& room, const graph::Identity& identity,
    const QJsonObject& soFar, const Done& done)
{
    room.subscriptions(
        identity.id, &room, [&context, identity, soFar, done](const Result<graph::Subscriptions>& found) {
            auto json = soFar;
            const auto subscriptions = found ? *found : graph::Subscriptions();
            if (!subscriptions.missing.isEmpty())
                json.insert(
                    QStringLiteral("missing_fields"), QJsonArray::fromStringList(subscriptions.missing));
            if (const auto words = sentenceOf(subscriptions); !words.isEmpty())
                context.say(words);
            context.answer(json, tr("The access token belongs to the Page “%1” (%2).")
                                     .arg(identity.name, identity.id.value()));
            done(Exit::Done);
        });
}

/// The program that sends has the workspace: it is asked to stop.
Exit stopBeside(Context& context, const QString& reason)
{
    const auto reader = context.readerOnly();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const domain::PageStop stop{
        domain::StopCause::Person, session::accountName(), reason, ports::SystemClock().now(), {}, {}};
    if (const auto asked = store::askToStopPage(context.workspace(), page->id, stop); !asked)
        return context.fail(asked.error());
    context.answer({{QStringLiteral("page"), toJson(*page)}, {QStringLiteral("stopped"), toJson(stop)}},
        tr("“%1” is stopped. The program that has the workspace open sends nothing more after the request "
           "that is under way.")
            .arg(page->name));
    return Exit::Done;
}

} // namespace

Exit pageAdd(Context& context, const QStringList& words)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--graph-url"), QStringLiteral("--graph-version")},
                                    {QStringLiteral("--rehearsal")}, 2});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto page = pageFrom(*arguments, ports::SystemClock().now());
    if (!page)
        return context.fail(page.error());
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    if (const auto added = (*room)->store().addPage(*page, (*room)->now()); !added)
        return context.fail(added.error());
    context.answer({{QStringLiteral("page"), toJson(*page)}},
        page->rehearsal ? tr("Added the Page “%1” in rehearsal: nothing leaves this machine.").arg(page->name)
                        : tr("Added the Page “%1”.").arg(page->name));
    return Exit::Done;
}

Exit pageList(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.usage(tr("“page list” takes no arguments."));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto pages = (*reader)->pages();
    if (!pages)
        return context.fail(pages.error());
    if (!context.wishedPage().isEmpty()) {
        if (const auto known = (*reader)->page(domain::PageId(context.wishedPage())); !known)
            return context.usage(sentence(known.error()));
    }
    QJsonArray list;
    QStringList lines;
    for (const auto& page : *pages) {
        if (!context.wishedPage().isEmpty() && page.id.value() != context.wishedPage())
            continue;
        const auto standing = standingOf(**reader, page.id);
        if (!standing)
            return context.fail(standing.error());
        auto json = toJson(page);
        if (standing->stop)
            json.insert(QStringLiteral("stopped"), toJson(standing->stop));
        if (standing->restUntil)
            json.insert(QStringLiteral("rest_until"), domain::toIso(*standing->restUntil));
        list.append(json);
        lines.append(QStringLiteral("%1  %2%3")
                         .arg(page.id.value(), page.name, page.rehearsal ? tr("  (rehearsal)") : QString()));
        if (standing->stop)
            lines.append(QStringLiteral("    ") + stopText(*standing->stop));
        if (standing->restUntil)
            lines.append(QStringLiteral("    ") + restText(*standing->restUntil));
    }
    if (lines.isEmpty())
        lines.append(tr("This workspace has no Page yet. Add one with “page add”."));
    context.answer({{QStringLiteral("pages"), list}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit pageStop(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("--reason")}, {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto reason = arguments->value(QStringLiteral("--reason")).value_or(QString());
    const auto room = context.room();
    if (!room && room.error().code == ErrorCode::WorkspaceBusy)
        return stopBeside(context, reason);
    if (!room)
        return context.fail(room.error());
    const auto page = context.page((*room)->store());
    if (!page)
        return context.fail(page.error());
    const auto stopped =
        (*room)->stopPage(page->id, domain::StopCause::Person, reason, session::accountName());
    if (!stopped)
        return context.fail(stopped.error());
    const auto standing = standingOf((*room)->store(), page->id);
    if (!standing)
        return context.fail(standing.error());
    context.answer(
        {{QStringLiteral("page"), toJson(*page)}, {QStringLiteral("stopped"), toJson(standing->stop)}},
        *stopped ? tr("“%1” is stopped: nobody is written to until “page go”.").arg(page->name)
                 : tr("“%1” was stopped before.").arg(page->name) +
                       (standing->stop ? u' ' + stopText(*standing->stop) : QString()));
    return Exit::Done;
}

Exit pageGo(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.usage(tr("“page go” takes no arguments."));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    const auto page = context.page((*room)->store());
    if (!page)
        return context.fail(page.error());
    const auto lifted = (*room)->letPageGo(page->id, session::accountName());
    if (!lifted)
        return context.fail(lifted.error());
    context.answer({{QStringLiteral("page"), toJson(*page)}, {QStringLiteral("stopped"), QJsonValue::Null}},
        *lifted
            ? tr("The stop of “%1” is lifted. Campaigns stay paused until they are resumed.").arg(page->name)
            : tr("“%1” was not stopped.").arg(page->name));
    return Exit::Done;
}

void pageTest(Context& context, const QStringList& words, Done done)
{
    if (!words.isEmpty())
        return done(context.usage(tr("“page test” takes no arguments.")));
    const auto room = context.room();
    if (!room)
        return done(context.fail(room.error()));
    const auto page = context.page((*room)->store());
    if (!page)
        return done(context.fail(page.error()));
    if (const auto version = graph::versionSentence(page->graphVersion, (*room)->now()); !version.isEmpty())
        context.say(version);
    (*room)->testPage(
        page->id, *room, [&context, room, page = *page, done](const Result<graph::Identity>& answer) {
            QJsonObject json{{QStringLiteral("ok"), answer.ok()}};
            if (const auto ahead = (*room)->clockAhead(page.id)) {
                context.say(graph::clockSentence(*ahead));
                json.insert(QStringLiteral("clock_ahead_seconds"),
                    static_cast<qint64>(std::chrono::round<std::chrono::seconds>(*ahead).count()));
            }
            if (answer) {
                json.insert(QStringLiteral("id"), answer->id.value());
                json.insert(QStringLiteral("name"), answer->name);
                json.insert(QStringLiteral("error"), QString());
                return tellSubscriptions(context, **room, *answer, json, done);
            }
            json.insert(QStringLiteral("id"), page.id.value());
            json.insert(QStringLiteral("name"), page.name);
            json.insert(QStringLiteral("error"), sentence(answer.error()));
            context.say(sentence(answer.error()));
            if (context.json())
                context.answer(json, {});
            done(exitFor(answer.error()));
        });
}

} // namespace headsup::cli
