// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "relevance/findingtext.h"
#include "session/asking.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::AskId;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QJsonObject toJson(const store::AskSummary& summary)
{
    const auto& ask = summary.ask;
    return {{QStringLiteral("ask"), idText(ask.id.value())},
        {QStringLiteral("topic"), idText(ask.topic.value())}, {QStringLiteral("title"), ask.title},
        {QStringLiteral("after"), ask.after.isValid() ? idText(ask.after.value()) : QString()},
        {QStringLiteral("automatic"), ask.automatic}, {QStringLiteral("asked"), summary.asked},
        {QStringLiteral("failed"), summary.failed}, {QStringLiteral("uncertain"), summary.uncertain},
        {QStringLiteral("agreed"), summary.agreed}};
}

QJsonArray toJson(const QMap<domain::NotAsked, qint64>& counts)
{
    QJsonArray out;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        out.append(
            QJsonObject{{QStringLiteral("reason"), slug(it.key())}, {QStringLiteral("count"), it.value()}});
    return out;
}

QString lines(const QMap<domain::NotAsked, qint64>& counts)
{
    QString text;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        text += tr("\n  Not asked: %1 · %2").arg(it.value()).arg(displayName(it.key()));
    return text;
}

Result<AskId> askFrom(const Arguments& arguments)
{
    const auto id = wholeNumber(arguments.positionals()[0]);
    if (!id)
        return id.err();
    return AskId(*id);
}

/// The ask, where it is one of the Page that was named.
Result<store::AskSummary> known(const Context& context, store::Reader& reader, AskId id)
{
    auto summary = reader.chain().ask(id);
    if (!summary)
        return summary;
    const auto page = reader.page(summary->ask.page);
    if (!page)
        return page.err();
    if (const auto topic = context.topic(reader, summary->ask.topic); !topic)
        return topic.err();
    return summary;
}

Result<domain::Ask> askOf(const Arguments& arguments, const domain::PageId& page)
{
    domain::Ask ask;
    ask.page = page;
    ask.title = arguments.value(QStringLiteral("--title")).value_or(QString());
    ask.automatic = arguments.has(QStringLiteral("--automatic"));
    const auto topic = wholeNumber(arguments.value(QStringLiteral("--topic")).value_or(QString()));
    if (!topic)
        return topic.err();
    ask.topic = domain::TopicId(*topic);
    if (const auto text = arguments.value(QStringLiteral("--after"))) {
        const auto campaign = wholeNumber(*text);
        if (!campaign)
            return campaign.err();
        ask.after = domain::CampaignId(*campaign);
    }
    if (const auto text = arguments.value(QStringLiteral("--cool-down"))) {
        const auto daysApart = wholeNumber(*text);
        if (!daysApart || *daysApart > 3650)
            return domain::Err{domain::ErrorCode::InvalidValue, *text, tr("days, from 1 to 3650")};
        ask.coolDown = std::chrono::hours{24 * *daysApart};
    }
    return ask;
}

QString findingLines(const QList<relevance::Finding>& findings)
{
    QString text;
    for (const auto& one : findings)
        text += u'\n' + relevance::sentence(one);
    return text;
}

} // namespace

Exit askNew(Context& context, const QStringList& words)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--topic"), QStringLiteral("--title"),
                                     QStringLiteral("--after"), QStringLiteral("--cool-down")},
                                    {QStringLiteral("--automatic")}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    if (!arguments->has(QStringLiteral("--topic")) || !arguments->has(QStringLiteral("--title")))
        return context.usage(tr("“ask new” needs --topic and --title."));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    const auto page = context.page(store);
    if (!page)
        return context.fail(page.error());
    const auto ask = askOf(*arguments, page->id);
    if (!ask)
        return context.usage(sentence(ask.error()));
    const auto topic = context.topic(store, ask->topic);
    if (!topic)
        return context.fail(topic.error());
    const auto findings = (*room)->checker().checkPrompt(topic->topic.kind, ask->title);
    const auto id = store.chainWriter().addAsk(*ask, (*room)->now());
    if (!id)
        return context.fail(id.error());
    for (const auto& one : findings)
        context.say(relevance::sentence(one));
    context.answer({{QStringLiteral("ask"), idText(id->value())}}, tr("Prompt %1 is kept.").arg(id->value()));
    return Exit::Done;
}

Exit askList(Context& context, const QStringList& words)
{
    if (const auto arguments = Arguments::parse(words, {{}, {}, 0}); !arguments)
        return context.usage(sentence(arguments.error()));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const auto asks = (*reader)->chain().asks(page->id);
    if (!asks)
        return context.fail(asks.error());
    QJsonArray json;
    QStringList text;
    for (const auto& one : *asks) {
        json.append(toJson(one));
        text.append(tr("%1  %2  asked %3, agreed %4")
                        .arg(idText(one.ask.id.value()), one.ask.title.leftJustified(40))
                        .arg(one.asked)
                        .arg(one.agreed));
    }
    context.answer({{QStringLiteral("asks"), json}}, text.join(u'\n'));
    return Exit::Done;
}

Exit askPreflight(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 1});
    const auto id = arguments ? askFrom(*arguments) : Result<AskId>(arguments.err());
    if (!id)
        return context.usage(sentence(id.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    if (const auto summary = known(context, (*room)->store(), *id); !summary)
        return context.fail(summary.error());
    const auto look = campaign::lookAtAsk((*room)->store(), (*room)->checker(), *id, (*room)->now());
    if (!look)
        return context.fail(look.error());
    const auto people = static_cast<qint64>(look->line.size());
    relevance::Answer about;
    about.findings = look->findings;
    context.answer({{QStringLiteral("people"), people}, {QStringLiteral("not_asked"), toJson(look->notAsked)},
                       {QStringLiteral("findings"), findingsJson(about)}},
        tr("%1 people may be asked now.").arg(people) + lines(look->notAsked) + findingLines(look->findings));
    const auto allowed = campaign::mayBeAsked(*look, people);
    if (!allowed)
        context.say(sentence(allowed.error()));
    return allowed ? Exit::Done : Exit::Refused;
}

Exit askSet(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("--automatic")}, {}, 1});
    const auto id = arguments ? askFrom(*arguments) : Result<AskId>(arguments.err());
    if (!id)
        return context.usage(sentence(id.error()));
    const auto word = arguments->value(QStringLiteral("--automatic")).value_or(QString());
    if (word != u"on" && word != u"off")
        return context.usage(tr("--automatic is on or off."));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    if (const auto summary = known(context, (*room)->store(), *id); !summary)
        return context.fail(summary.error());
    if (const auto set = (*room)->store().chainWriter().setAutomatic(*id, word == u"on"); !set)
        return context.fail(set.error());
    const auto summary = known(context, (*room)->store(), *id);
    if (!summary)
        return context.fail(summary.error());
    context.answer(toJson(*summary),
        word == u"on" ? tr("From now on whoever reacts is asked by itself while “headsup-cli receive” runs.")
                      : tr("Nobody is asked by itself any more."));
    return Exit::Done;
}

Exit askExclude(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("--reason")}, {}, 1});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    const auto page = context.page((*room)->store());
    if (!page)
        return context.fail(page.error());
    const auto reason = arguments->value(QStringLiteral("--reason")).value_or(QString()).trimmed();
    const domain::Psid psid(arguments->positionals()[0]);
    const auto done = (*room)->store().chainWriter().excludeFromAsks(page->id, psid, reason, (*room)->now());
    if (!done)
        return context.fail(done.error());
    context.answer({{QStringLiteral("excluded"), !reason.isEmpty()}},
        reason.isEmpty() ? tr("The person may be asked again.") : tr("The person is not asked any more."));
    return Exit::Done;
}

void askSend(Context& context, const QStringList& words, Done done)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("--confirm")}, {}, 1});
    const auto id = arguments ? askFrom(*arguments) : Result<AskId>(arguments.err());
    if (!id)
        return done(context.usage(sentence(id.error())));
    const auto people = wholeNumber(arguments->value(QStringLiteral("--confirm")).value_or(QString()));
    if (!people)
        return done(context.usage(tr("--confirm is the number of people of “ask preflight”.")));
    const auto room = context.room();
    if (!room)
        return done(context.fail(room.error()));
    if (const auto summary = known(context, (*room)->store(), *id); !summary)
        return done(context.fail(summary.error()));
    auto* asking = new session::Asking(**room, *room);
    auto* interrupt = new Interrupt(asking);
    QObject::connect(interrupt, &Interrupt::requested, asking, &session::Asking::stop);
    QObject::connect(
        asking, &session::Asking::finished, asking, [&context, done](const campaign::AskRun& run) {
            QString text = tr("Asked %1 people, %2 failed, %3 uncertain.")
                               .arg(run.asked)
                               .arg(run.failed)
                               .arg(run.uncertain);
            text += lines(run.notAsked);
            if (!run.stoppedBecause.isEmpty())
                context.say(run.stoppedBecause);
            context.answer(
                {{QStringLiteral("ask"), idText(run.ask.value())}, {QStringLiteral("asked"), run.asked},
                    {QStringLiteral("failed"), run.failed}, {QStringLiteral("uncertain"), run.uncertain},
                    {QStringLiteral("pending"), run.left},
                    {QStringLiteral("not_asked"), toJson(run.notAsked)},
                    {QStringLiteral("stopped_because"), run.stoppedBecause}},
                text);
            if (!run.stoppedBecause.isEmpty())
                done(Exit::Network);
            else
                done(run.left > 0 ? Exit::Stopped : Exit::Done);
        });
    asking->ask(*id, *people, asking, [&context, done](const Result<void>& begun) {
        if (begun)
            return;
        const auto exit = context.fail(begun.error());
        // A title that a check forbids is refused, not misspelt.
        done(begun.error().code == domain::ErrorCode::InvalidValue ? Exit::Refused : exit);
    });
}

} // namespace headsup::cli
