// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "graph/endpoint.h"
#include "graph/versions.h"
#include "ports/system.h"

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
        list.append(toJson(page));
        lines.append(QStringLiteral("%1  %2%3")
                         .arg(page.id.value(), page.name, page.rehearsal ? tr("  (rehearsal)") : QString()));
    }
    if (lines.isEmpty())
        lines.append(tr("This workspace has no Page yet. Add one with “page add”."));
    context.answer({{QStringLiteral("pages"), list}}, lines.join(u'\n'));
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
    (*room)->testPage(page->id, *room, [&context, page = *page, done](const Result<graph::Identity>& answer) {
        QJsonObject json{{QStringLiteral("ok"), answer.ok()}};
        if (answer) {
            json.insert(QStringLiteral("id"), answer->id.value());
            json.insert(QStringLiteral("name"), answer->name);
            json.insert(QStringLiteral("error"), QString());
            context.answer(json,
                tr("The access token belongs to the Page “%1” (%2).").arg(answer->name, answer->id.value()));
            return done(Exit::Done);
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
