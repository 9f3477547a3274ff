// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/json.h"
#include "domain/errortext.h"
#include "ports/system.h"
#include "store/chain.h"

#include <QCoreApplication>

namespace headsup::cli {

using domain::Result;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

constexpr int kRows = 1000;

QJsonObject toJson(const store::OpenWindow& row)
{
    return {{QStringLiteral("psid"), row.psid.value()}, {QStringLiteral("name"), row.name},
        {QStringLiteral("act"), slug(row.act)}, {QStringLiteral("last_act_at"), domain::toIso(row.lastAct)},
        {QStringLiteral("closes_at"), domain::toIso(row.closesAt)},
        {QStringLiteral("reacted_to"), row.reactedTo.isValid() ? idText(row.reactedTo.value()) : QString()},
        {QStringLiteral("reacted_to_name"), row.reactedToName},
        {QStringLiteral("last_asked_at"), row.lastAskedAt ? domain::toIso(*row.lastAskedAt) : QString()},
        {QStringLiteral("may_be_asked"), !row.notAsked},
        {QStringLiteral("not_asked"), row.notAsked ? slug(*row.notAsked) : QString()}};
}

QString kindName(store::ChainStep::Kind kind)
{
    switch (kind) {
    case store::ChainStep::Kind::Asked:
        return QStringLiteral("asked");
    case store::ChainStep::Kind::Agreed:
        return QStringLiteral("agreed");
    case store::ChainStep::Kind::Told:
        return QStringLiteral("told");
    case store::ChainStep::Kind::Reacted:
        return QStringLiteral("reacted");
    }
    Q_UNREACHABLE();
}

QString idOrEmpty(std::int64_t id)
{
    return id == 0 ? QString() : idText(id);
}

QJsonObject toJson(const store::ChainStep& step)
{
    return {{QStringLiteral("step"), kindName(step.kind)}, {QStringLiteral("at"), domain::toIso(step.at)},
        {QStringLiteral("topic"), idText(step.topic.value())}, {QStringLiteral("words"), step.words},
        {QStringLiteral("ask"), idOrEmpty(step.ask.value())},
        {QStringLiteral("opt_in"), idOrEmpty(step.optIn.value())},
        {QStringLiteral("campaign"), idOrEmpty(step.campaign.value())}};
}

QJsonObject toJson(const store::ChainRates& rates)
{
    return {{QStringLiteral("topic"), idText(rates.topic.value())}, {QStringLiteral("name"), rates.topicName},
        {QStringLiteral("asked"), rates.asked}, {QStringLiteral("agreed"), rates.agreed},
        {QStringLiteral("told"), rates.told}, {QStringLiteral("reacted"), rates.reacted},
        {QStringLiteral("asked_again"), rates.askedAgain}};
}

QString levelName(domain::HealthLevel level)
{
    switch (level) {
    case domain::HealthLevel::Good:
        return QStringLiteral("good");
    case domain::HealthLevel::Warning:
        return QStringLiteral("warning");
    case domain::HealthLevel::Stop:
        return QStringLiteral("stop");
    }
    Q_UNREACHABLE();
}

QString levelSentence(domain::HealthLevel level)
{
    switch (level) {
    case domain::HealthLevel::Good:
        return tr("Nothing speaks against writing.");
    case domain::HealthLevel::Warning:
        return tr("2 % or more of the people were lost: look at what they got before you write again.");
    case domain::HealthLevel::Stop:
        return tr("3 % or more of the people were lost: nobody is written to any more.");
    }
    Q_UNREACHABLE();
}

Exit showRates(Context& context, store::Reader& reader, const domain::PageId& page)
{
    const auto rates = reader.chain().rates(page);
    if (!rates)
        return context.fail(rates.error());
    QJsonArray json;
    QStringList text;
    for (const auto& one : *rates) {
        json.append(toJson(one));
        text.append(tr("%1: asked %2, agreed %3, told %4, reacted %5, asked again %6")
                        .arg(one.topicName)
                        .arg(one.asked)
                        .arg(one.agreed)
                        .arg(one.told)
                        .arg(one.reacted)
                        .arg(one.askedAgain));
    }
    context.answer({{QStringLiteral("topics"), json}}, text.join(u'\n'));
    return Exit::Done;
}

} // namespace

Exit board(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("--ask")}, {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    domain::AskId ask;
    if (const auto text = arguments->value(QStringLiteral("--ask"))) {
        const auto id = wholeNumber(*text);
        if (!id)
            return context.usage(sentence(id.error()));
        ask = domain::AskId(*id);
    }
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    if (ask.isValid()) {
        if (const auto known = (*reader)->chain().ask(ask); !known)
            return context.fail(known.error());
    }
    const auto rows = (*reader)->chain().openWindows(page->id, ask, ports::SystemClock().now(), kRows);
    if (!rows)
        return context.fail(rows.error());
    QJsonArray json;
    QStringList text;
    for (const auto& row : *rows) {
        json.append(toJson(row));
        text.append(
            tr("%1  %2  until %3  %4")
                .arg(row.psid.value(), row.name.leftJustified(24, u' ', true), domain::toIso(row.closesAt),
                    row.notAsked ? displayName(*row.notAsked) : tr("may be asked")));
    }
    context.answer({{QStringLiteral("people"), json}},
        text.isEmpty() ? tr("Nobody wrote or reacted within the last 24 hours.") : text.join(u'\n'));
    return Exit::Done;
}

Exit chain(Context& context, const QStringList& words)
{
    const auto arguments = Arguments::parse(words, {{QStringLiteral("--person")}, {}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const auto psid = arguments->value(QStringLiteral("--person"));
    if (!psid)
        return showRates(context, **reader, page->id);
    const auto steps = (*reader)->chain().steps(page->id, domain::Psid(*psid));
    if (!steps)
        return context.fail(steps.error());
    QJsonArray json;
    QStringList text;
    for (const auto& step : *steps) {
        json.append(toJson(step));
        text.append(
            QStringLiteral("%1  %2  %3").arg(domain::toIso(step.at), kindName(step.kind), step.words));
    }
    context.answer({{QStringLiteral("steps"), json}}, text.join(u'\n'));
    return Exit::Done;
}

namespace {

/// The gauge of one campaign: what its people did, without the block rate, which is the Page's.
Exit campaignHealth(Context& context, const Arguments& arguments)
{
    if (arguments.has(QStringLiteral("--block-rate")) || arguments.has(QStringLiteral("--confirm-notice")))
        return context.usage(tr("--campaign only shows: a block rate and a notice are the Page's."));
    const auto id = wholeNumber(arguments.value(QStringLiteral("--campaign")).value_or(QString()));
    if (!id)
        return context.usage(sentence(id.error()));
    const auto reader = context.reader();
    if (!reader)
        return context.fail(reader.error());
    if (const auto known = context.campaign(**reader, domain::CampaignId(*id)); !known)
        return context.fail(known.error());
    const auto found = (*reader)->chain().health(domain::CampaignId(*id));
    if (!found)
        return context.fail(found.error());
    context.answer(
        {{QStringLiteral("campaign"), idText(*id)}, {QStringLiteral("level"), levelName(found->level())},
            {QStringLiteral("requests"), found->requests},
            {QStringLiteral("unavailable"), found->unavailable},
            {QStringLiteral("bad_feedback"), found->badFeedback},
            {QStringLiteral("good_feedback"), found->goodFeedback},
            {QStringLiteral("lost_share"), found->lostShare()}},
        levelSentence(found->level()) + u'\n' +
            tr("Messages %1, unavailable %2, “Bad response” %3, “Good response” %4")
                .arg(found->requests)
                .arg(found->unavailable)
                .arg(found->badFeedback)
                .arg(found->goodFeedback));
    return Exit::Done;
}

} // namespace

Exit health(Context& context, const QStringList& words)
{
    const auto arguments =
        Arguments::parse(words, {{QStringLiteral("--block-rate"), QStringLiteral("--campaign")},
                                    {QStringLiteral("--confirm-notice")}, 0});
    if (!arguments)
        return context.usage(sentence(arguments.error()));
    if (arguments->has(QStringLiteral("--campaign")))
        return campaignHealth(context, *arguments);
    const auto now = ports::SystemClock().now();
    const auto rate = arguments->value(QStringLiteral("--block-rate"));
    const bool confirms = arguments->has(QStringLiteral("--confirm-notice"));
    Result<store::Reader*> reader(domain::Err{domain::ErrorCode::Internal});
    if (rate || confirms) {
        const auto room = context.room();
        if (!room)
            return context.fail(room.error());
        reader = static_cast<store::Reader*>(&(*room)->store());
        const auto page = context.page(**reader);
        if (!page)
            return context.fail(page.error());
        auto& writer = (*room)->store().chainWriter();
        if (rate) {
            bool number = false;
            const auto percent = rate->toDouble(&number);
            if (!number)
                return context.usage(tr("--block-rate is a number of percent, such as 1.2."));
            if (const auto kept = writer.enterBlockRate(page->id, now, percent / 100); !kept)
                return context.fail(kept.error());
        }
        if (confirms) {
            if (const auto confirmed = writer.confirmPolicyNotice(page->id, now); !confirmed)
                return context.fail(confirmed.error());
        }
    } else {
        reader = context.reader();
        if (!reader)
            return context.fail(reader.error());
    }
    const auto page = context.page(**reader);
    if (!page)
        return context.fail(page.error());
    const auto found = (*reader)->chain().health(page->id, now);
    const auto notice = (*reader)->chain().policyNotice(page->id);
    if (!found)
        return context.fail(found.error());
    if (!notice)
        return context.fail(notice.error());
    QJsonObject json{{QStringLiteral("level"), levelName(found->level())},
        {QStringLiteral("requests"), found->requests}, {QStringLiteral("unavailable"), found->unavailable},
        {QStringLiteral("bad_feedback"), found->badFeedback},
        {QStringLiteral("good_feedback"), found->goodFeedback},
        {QStringLiteral("lost_share"), found->lostShare()}};
    json.insert(
        QStringLiteral("block_rate"), found->blockRate ? QJsonValue(*found->blockRate) : QJsonValue());
    QString text = levelSentence(found->level());
    if (*notice) {
        const auto& said = **notice;
        json.insert(QStringLiteral("notice"),
            QJsonObject{{QStringLiteral("action"), said.action}, {QStringLiteral("reason"), said.reason},
                {QStringLiteral("at"), domain::toIso(said.at)}, {QStringLiteral("holds"), said.holds()}});
        text += u'\n' +
                tr("Meta said on %1: %2 %3").arg(domain::toIso(said.at), said.action, said.reason).trimmed();
    }
    context.answer(json, text);
    return Exit::Done;
}

} // namespace headsup::cli
