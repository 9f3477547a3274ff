// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/audience.h"
#include "campaign/messagefile.h"
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "ports/system.h"
#include "relevance/findingtext.h"
#include "session/exports.h"
#include "store/chain.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::CampaignId;
using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr double kSlowest = 0.1;
constexpr double kFastest = 35;

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Result<domain::Campaign> draftFrom(
    const Arguments& arguments, store::Reader& reader, const domain::PageId& page, domain::Instant now)
{
    domain::Campaign draft;
    draft.page = page;
    const auto topicId = wholeNumber(arguments.value(QStringLiteral("--topic")).value_or(QString()));
    if (!topicId)
        return topicId.err();
    const auto topic = reader.topic(domain::TopicId(*topicId));
    if (!topic || topic->topic.page != page)
        return Err{ErrorCode::TopicUnknown, idText(*topicId)};
    const auto wished = arguments.value(QStringLiteral("--permission"));
    const auto kind = wished ? domain::permissionFromSlug(*wished) : domain::Permission::OneTime;
    if (!kind)
        return Err{ErrorCode::InvalidValue, *wished, QStringLiteral("one-time, recurring, window, utility")};
    if (topic->topic.permission != *kind)
        return Err{ErrorCode::PermissionOther, displayName(topic->topic.permission)};
    draft.topic = topic->topic.id;
    draft.name = topic->topic.name;
    const auto file =
        campaign::readMessageFile(arguments.value(QStringLiteral("--message")).value_or(QString()));
    if (!file)
        return file.err();
    draft.source = file->source;
    draft.buttons = file->buttons;
    draft.form = file->form;
    if (const auto valid = domain::MessageTemplate::parse(draft.source, draft.buttons, draft.form); !valid)
        return valid.err();
    draft.audience = arguments.value(QStringLiteral("--audience")).value_or(QString());
    if (const auto valid = campaign::AudienceFilter::parse(draft.audience); !valid)
        return valid.err();
    if (const auto text = arguments.value(QStringLiteral("--wave"))) {
        const auto wave = wholeNumber(*text);
        if (!wave)
            return wave.err();
        draft.waveSize = *wave;
    }
    if (const auto text = arguments.value(QStringLiteral("--useless-after"))) {
        const auto time = domain::fromIso(*text);
        if (!time)
            return time.err();
        if (*time <= now)
            return Err{ErrorCode::UselessAfterPassed, domain::toIso(*time)};
        draft.uselessAfter = *time;
    }
    if (const auto text = arguments.value(QStringLiteral("--rate"))) {
        bool good = false;
        draft.perSecond = text->toDouble(&good);
        if (!good || !(draft.perSecond >= kSlowest && draft.perSecond <= kFastest)) // "nan" is a number, too
            return Err{ErrorCode::InvalidValue, *text, QStringLiteral("0.1 … 35")};
    }
    return draft;
}

/// The one positional argument of most campaign commands.
Result<CampaignId> campaignFrom(const Arguments& arguments)
{
    const auto id = wholeNumber(arguments.positionals()[0]);
    if (!id)
        return id.err();
    return CampaignId(*id);
}

QString summary(const campaign::Preflight& look)
{
    QStringList lines;
    if (look.permission == domain::Permission::OneTime) {
        lines.append(tr("%1 people get this message; %2 one-time tokens are spent for good.")
                         .arg(look.people)
                         .arg(look.people - look.inWindow));
    } else {
        lines.append(tr("%1 people get this message; no one-time token is spent.").arg(look.people));
        lines.append(domain::whereItWorks(look.permission));
    }
    if (domain::isPrompt(look.campaign.form))
        lines.append(
            tr("This message is itself a request for the next opt-in: it is then the one message that "
               "each of these opt-ins pays for."));
    for (const auto& finding : look.nextPrompt)
        lines.append(relevance::sentence(finding));
    if (look.health.level() == domain::HealthLevel::Warning)
        lines.append(tr("Careful: the Page has lost 2 % or more of the people it wrote to lately, or as many "
                        "blocked it. From 3 % on nothing is sent."));
    if (look.inWindow > 0) {
        lines.append(tr("%1 of them wrote or reacted within the last 24 hours: they get it in the open "
                        "conversation and keep their opt-in, unless that time ends before their turn.")
                         .arg(look.inWindow));
    }
    for (const auto& one : look.leftOut)
        lines.append(tr("  Left out: %1 · %2").arg(one.count).arg(displayName(one.reason)));
    if (look.overlaps > 0)
        lines.append(tr("%1 of them were told something in the last seven days.").arg(look.overlaps));
    if (look.atNight > 0)
        lines.append(tr("It is night now for %1 of them.").arg(look.atNight));
    for (const auto& one : look.prompts) {
        lines.append(
            tr("“%1” (%2 people): %3").arg(one.prompt).arg(one.people).arg(relevance::headline(one.answer)));
    }
    if (!look.samples.isEmpty())
        lines.append(tr("Sample: %1").arg(look.samples.front().text));
    return lines.join(u'\n');
}

/// What events said of a message. Without one nothing is known, which is not the same as no.
QString heardOf(const domain::Delivery& delivery)
{
    if (delivery.state != domain::DeliveryState::Accepted)
        return {};
    if (delivery.reactedAt)
        return tr("reacted");
    if (delivery.readAt)
        return tr("read");
    return delivery.deliveredAt ? tr("delivered") : tr("not known here");
}

/// Nobody was reserved for a draft: it goes, and nothing else changes.
Exit discardDraft(Context& context, store::Writer& store, domain::CampaignSummary draft)
{
    if (const auto removed = store.removeDraft(draft.campaign.id); !removed)
        return context.fail(removed.error());
    draft.campaign.state = domain::CampaignState::Cancelled;
    context.answer(toJson(draft), tr("The draft is discarded. Nobody was in line yet."));
    return Exit::Done;
}

} // namespace

Exit campaignNew(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(
        words, {{QStringLiteral("--topic"), QStringLiteral("--message"), QStringLiteral("--audience"),
                    QStringLiteral("--wave"), QStringLiteral("--useless-after"), QStringLiteral("--rate"),
                    QStringLiteral("--permission")},
                   {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    if (!arguments->has(QStringLiteral("--topic")) || !arguments->has(QStringLiteral("--message")))
        return context.usage(tr("“campaign new” needs --topic and --message."));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    const auto page = context.page(store);
    if (!page)
        return context.fail(page.error());
    const auto draft = draftFrom(*arguments, store, page->id, (*room)->now());
    if (!draft)
        return context.fail(draft.error());
    const auto id = store.saveDraft(*draft, (*room)->now());
    if (!id)
        return context.fail(id.error());
    if (domain::isPrompt(draft->form))
        context.say(
            tr("This message is itself a request for the next opt-in: it is then the one message that "
               "each of these opt-ins pays for."));
    context.answer({{QStringLiteral("campaign"), idText(id->value())}},
        tr("Saved the draft %1 for “%2”.").arg(idText(id->value()), draft->name));
    return Exit::Done;
}

Exit campaignPreflight(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 1});
    const auto id = arguments ? campaignFrom(*arguments) : Result<CampaignId>(arguments.err());
    if (!id)
        return context.usage(sentence(id.error()));
    // Reads only, so that it can be had beside a program that sends.
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto known = context.campaign(**reader, *id);
    if (!known)
        return context.fail(known.error());
    auto lexicons = relevance::Lexicons::load();
    if (!lexicons)
        return context.fail(lexicons.error());
    const auto now = ports::SystemClock().now();
    const store::CancelFlag never{false};
    const auto look = campaign::preflight(**reader, relevance::Checker(*lexicons), *id, now, never);
    if (!look)
        return context.fail(look.error());
    context.answer(toJson(*look), summary(*look));
    // An unclear verdict does not stop: it needs a written reason when it is sent.
    const auto allowed = campaign::mayBeSent(*look, look->people, QStringLiteral("-"), now);
    if (!allowed)
        context.say(sentence(allowed.error()));
    return allowed ? Exit::Done : exitFor(allowed.error());
}

Exit campaignCancel(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{}, {}, 1});
    const auto id = arguments ? campaignFrom(*arguments) : Result<CampaignId>(arguments.err());
    if (!id)
        return context.usage(sentence(id.error()));
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    auto& store = (*room)->store();
    const auto known = context.campaign(store, *id);
    if (!known)
        return context.fail(known.error());
    if (known->campaign.state == domain::CampaignState::Draft)
        return discardDraft(context, store, *known);
    const auto freed = store.cancel(*id, (*room)->now());
    if (!freed)
        return context.fail(freed.error());
    const auto summary = store.campaign(*id);
    if (!summary)
        return context.fail(summary.error());
    context.answer(toJson(*summary), tr("Cancelled. %1 people keep their opt-ins.").arg(*freed));
    return Exit::Done;
}

Exit campaignSettle(Context& context, const QStringList& words)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--opt-in"), QStringLiteral("--as")}, {}, 1});
    const auto id = arguments ? campaignFrom(*arguments) : Result<CampaignId>(arguments.err());
    if (!id)
        return context.usage(sentence(id.error()));
    static const QMap<QString, store::Judgement> kWords{{QStringLiteral("sent"), store::Judgement::Sent},
        {QStringLiteral("not-sent"), store::Judgement::NotSent},
        {QStringLiteral("ask-again"), store::Judgement::AskAgain}};
    const auto word = arguments->value(QStringLiteral("--as")).value_or(QString());
    if (!kWords.contains(word))
        return context.usage(tr("--as is sent, not-sent or ask-again."));
    domain::OptInId optIn;
    if (const auto text = arguments->value(QStringLiteral("--opt-in"))) {
        const auto number = wholeNumber(*text);
        if (!number)
            return context.usage(sentence(number.error()));
        optIn = domain::OptInId(*number);
    }
    const auto room = context.room();
    if (!room)
        return context.fail(room.error());
    if (const auto known = context.campaign((*room)->store(), *id); !known)
        return context.fail(known.error());
    const auto settled = (*room)->store().judge(*id, optIn, kWords[word], (*room)->now());
    if (!settled)
        return context.fail(settled.error());
    if (*settled == 0)
        return context.fail({ErrorCode::NothingToSettle, {}});
    context.answer({{QStringLiteral("settled"), *settled}}, tr("Settled %1.").arg(*settled));
    return Exit::Done;
}

Exit campaignResults(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("--export")}, {}, 1});
    const auto id = arguments ? campaignFrom(*arguments) : Result<CampaignId>(arguments.err());
    if (!id)
        return context.usage(sentence(id.error()));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    if (const auto known = context.campaign(**reader, *id); !known)
        return context.fail(known.error());
    const store::CancelFlag never{false};
    const auto ids = (*reader)->deliveryIds({*id, std::nullopt, {}}, never);
    if (!ids)
        return context.fail(ids.error());
    const auto rows = (*reader)->deliveries(*ids);
    if (!rows)
        return context.fail(rows.error());
    if (const auto path = arguments->value(QStringLiteral("--export"))) {
        const auto written = session::exportResults(**reader, *id, *path);
        if (!written)
            return context.fail(written.error());
        context.say(tr("Wrote %1 rows to %2.").arg(*written).arg(*path));
    }
    QJsonArray json;
    QStringList lines;
    for (const auto& delivery : *rows) {
        const auto row = toJson(delivery);
        json.append(row);
        lines.append(QStringLiteral("%1  %2  %3  %4  %5")
                         .arg(delivery.psid.value(), delivery.personName.leftJustified(24, u' ', true),
                             displayName(delivery.state).leftJustified(20),
                             heardOf(delivery).leftJustified(16), row[u"reason"].toString())
                         .trimmed());
    }
    const auto echoes = (*reader)->chain().echoes(*id);
    if (!echoes)
        return context.fail(echoes.error());
    for (const auto& one : *echoes) {
        context.say(tr("Opt-in %1 is uncertain; at %2 the Page wrote to this person, %3.")
                        .arg(QString::number(one.optIn.value()), domain::toIso(one.at),
                            one.sameText ? tr("the very same text") : tr("another text")));
    }
    context.answer({{QStringLiteral("deliveries"), json}}, lines.join(u'\n'));
    return Exit::Done;
}

} // namespace headsup::cli
