// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "relevance/playbook.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::OptInState;
using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<domain::Topic> changed(domain::Topic topic, const Arguments& arguments)
{
    if (const auto name = arguments.value(QStringLiteral("--name")))
        topic.name = *name;
    if (const auto kindSlug = arguments.value(QStringLiteral("--kind"))) {
        const auto kind = topicKind(*kindSlug);
        if (!kind)
            return kind.err();
        topic.kind = *kind;
    }
    const auto fields = arguments.pairs(QStringLiteral("--field"));
    if (!fields)
        return fields.err();
    const auto playbooks = relevance::Playbooks::load();
    if (!playbooks)
        return playbooks.err();
    const auto& playbook = playbooks->forKind(topic.kind);
    const auto known = playbook.needs + playbook.may;
    for (const auto& name : fields->keys()) {
        // What a file brought along stays and may be changed.
        if (!known.contains(name) && !topic.fields.contains(name))
            return domain::Err{domain::ErrorCode::InvalidValue, name, known.join(QStringLiteral(", "))};
    }
    for (auto field = fields->begin(); field != fields->end(); ++field) {
        if (field.value().trimmed().isEmpty())
            topic.fields.remove(field.key());
        else
            topic.fields.insert(field.key(), field.value().trimmed());
    }
    return topic;
}

} // namespace

Exit topics(Context& context, const QStringList& words)
{
    if (!words.isEmpty())
        return context.usage(tr("“topics” takes no arguments."));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const auto list = (*reader)->topics(page->id);
    if (!list)
        return context.fail(list.error());
    QJsonArray json;
    QStringList lines;
    for (const auto& one : *list) {
        json.append(toJson(one));
        lines.append(tr("%1  %2 (%3): %4 unused, %5 sent, %6 uncertain, %7 expired")
                         .arg(idText(one.topic.id.value()).rightJustified(4), one.topic.name,
                             displayName(one.topic.kind))
                         .arg(one.counts[OptInState::Unused])
                         .arg(one.counts[OptInState::Sent])
                         .arg(one.counts[OptInState::Uncertain])
                         .arg(one.counts[OptInState::Expired]));
    }
    if (lines.isEmpty())
        lines.append(tr("There are no topics yet. They come with the first import."));
    context.answer({{QStringLiteral("topics"), json}}, lines.join(u'\n'));
    return Exit::Done;
}

Exit topicSet(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(
        words, {{QStringLiteral("--name"), QStringLiteral("--kind"), QStringLiteral("--field")}, {}, 1});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto id = wholeNumber(arguments->positionals()[0]);
    if (!id)
        return context.usage(sentence(id.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    const auto known = context.topic(store, domain::TopicId(*id));
    if (!known)
        return context.fail(known.error());
    const auto topic = changed(known->topic, *arguments);
    if (!topic)
        return context.usage(sentence(topic.error()));
    if (const auto updated = store.updateTopic(*topic); !updated)
        return context.fail(updated.error());
    context.answer({{QStringLiteral("topic"), toJson(domain::TopicSummary{*topic, known->counts})}},
        tr("Saved the topic “%1” (%2).").arg(topic->name, displayName(topic->kind)));
    return Exit::Done;
}

Exit topicMerge(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 2});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto from = wholeNumber(arguments->positionals()[0]);
    const auto into = wholeNumber(arguments->positionals()[1]);
    if (!from || !into)
        return context.usage(sentence(from ? into.error() : from.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    for (const auto id : {*from, *into}) {
        if (const auto known = context.topic(store, domain::TopicId(id)); !known)
            return context.fail(known.error());
    }
    if (const auto merged = store.mergeTopics(domain::TopicId(*from), domain::TopicId(*into)); !merged)
        return context.fail(merged.error());
    const auto topic = store.topic(domain::TopicId(*into));
    if (!topic)
        return context.fail(topic.error());
    context.answer({{QStringLiteral("topic"), toJson(*topic)}},
        tr("The topics are one now: “%1”. Everybody keeps the prompt they saw.").arg(topic->topic.name));
    return Exit::Done;
}

Exit topicSplit(Context& context, const QStringList& words)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--prompt"), QStringLiteral("--name")}, {}, 1});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto id = wholeNumber(arguments->positionals()[0]);
    if (!id)
        return context.usage(sentence(id.error()));
    const auto name = arguments->value(QStringLiteral("--name"));
    const auto prompts = arguments->values(QStringLiteral("--prompt"));
    if (!name || prompts.isEmpty())
        return context.usage(tr("“topic split” needs --prompt, as often as you like, and --name."));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    if (const auto known = context.topic(store, domain::TopicId(*id)); !known)
        return context.fail(known.error());
    const auto made = store.splitTopic(domain::TopicId(*id), prompts, *name);
    if (!made)
        return context.fail(made.error());
    const auto topic = store.topic(*made);
    if (!topic)
        return context.fail(topic.error());
    context.answer({{QStringLiteral("topic"), toJson(*topic)}},
        tr("%1 opt-ins are in the new topic “%2” now. Everybody keeps the prompt they saw.")
            .arg(QString::number(topic->counts.total()), topic->topic.name));
    return Exit::Done;
}

} // namespace headsup::cli
