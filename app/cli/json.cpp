// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "graph/reasontext.h"
#include "relevance/findingtext.h"
#include "session/receiptjson.h"

namespace headsup::cli {

using domain::DeliveryState;

QString idText(std::int64_t id)
{
    return QString::number(id);
}

namespace {

QString isoOrEmpty(const std::optional<domain::Instant>& at)
{
    return at ? domain::toIso(*at) : QString();
}

/// null where no event told of it, which is not the same as no.
QJsonValue heardAt(const std::optional<domain::Instant>& at)
{
    return at ? QJsonValue(domain::toIso(*at)) : QJsonValue();
}

} // namespace

QJsonObject toJson(const domain::Page& page)
{
    return {{QStringLiteral("id"), page.id.value()}, {QStringLiteral("name"), page.name},
        {QStringLiteral("graph_url"), page.graphUrl.toString()},
        {QStringLiteral("graph_version"), page.graphVersion}, {QStringLiteral("rehearsal"), page.rehearsal}};
}

QJsonValue toJson(const std::optional<domain::PageStop>& stop)
{
    if (!stop)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("since"), domain::toIso(stop->at)},
        {QStringLiteral("cause"), slug(stop->cause)}, {QStringLiteral("who"), stop->who},
        {QStringLiteral("reason"), stop->reason}};
}

QJsonObject toJson(const domain::TopicSummary& summary)
{
    QJsonObject json{{QStringLiteral("id"), idText(summary.topic.id.value())},
        {QStringLiteral("name"), summary.topic.name}, {QStringLiteral("kind"), slug(summary.topic.kind)}};
    for (const auto state : domain::kOptInStates)
        json.insert(slug(state), summary.counts[state]);
    return json;
}

QJsonObject toJson(const domain::OptInRow& row)
{
    return {{QStringLiteral("id"), idText(row.id.value())}, {QStringLiteral("psid"), row.psid.value()},
        {QStringLiteral("name"), row.name}, {QStringLiteral("topic"), idText(row.topic.value())},
        {QStringLiteral("prompt"), row.prompt}, {QStringLiteral("state"), slug(row.state)},
        {QStringLiteral("opted_in_at"), domain::toIso(row.optedInAt)},
        {QStringLiteral("expires_at"), domain::toIso(row.expiresAt)}};
}

QJsonObject toJson(const domain::Delivery& delivery)
{
    const auto leftOut = domain::leftOutReasonFromSlug(delivery.reason);
    const bool isLeftOut = delivery.state == DeliveryState::LeftOut && leftOut;
    return {{QStringLiteral("opt_in"), idText(delivery.optIn.value())},
        {QStringLiteral("psid"), delivery.psid.value()}, {QStringLiteral("state"), slug(delivery.state)},
        {QStringLiteral("message_id"), delivery.messageId.value()},
        {QStringLiteral("code"), delivery.raw.code}, {QStringLiteral("subcode"), delivery.raw.subcode},
        {QStringLiteral("reason"),
            isLeftOut ? displayName(*leftOut) : graph::reasonSentence(delivery.reason, delivery.raw)},
        {QStringLiteral("next_step"), isLeftOut ? QString() : graph::nextStep(delivery.reason)},
        {QStringLiteral("at"), isoOrEmpty(delivery.at)},
        {QStringLiteral("recipient"), slug(delivery.recipient)},
        {QStringLiteral("delivered_at"), heardAt(delivery.deliveredAt)},
        {QStringLiteral("read_at"), heardAt(delivery.readAt)},
        {QStringLiteral("reacted_at"), heardAt(delivery.reactedAt)}};
}

namespace {

QJsonObject reportJson(const domain::BatchReport& report, const QJsonArray& rejects)
{
    return {{QStringLiteral("batch"), report.id.isValid() ? idText(report.id.value()) : QString()},
        {QStringLiteral("rows"), report.rows}, {QStringLiteral("added"), report.added},
        {QStringLiteral("known"), report.known}, {QStringLiteral("spent"), report.spent},
        {QStringLiteral("expired"), report.expired}, {QStringLiteral("rejected"), report.rejected},
        {QStringLiteral("rejects"), rejects}};
}

} // namespace

QJsonObject toJson(const csv::ImportOutcome& outcome)
{
    QJsonArray rejects;
    for (const auto& reject : outcome.rejects)
        rejects.append(QJsonObject{{QStringLiteral("row"), reject.row},
            {QStringLiteral("reason"), csv::sentence(reject)}, {QStringLiteral("text"), reject.text}});
    return reportJson(outcome.report, rejects);
}

QJsonObject toJson(const webhook::CaptureOutcome& outcome)
{
    QJsonArray rejects;
    for (const auto& reject : outcome.rejects)
        rejects.append(QJsonObject{{QStringLiteral("row"), reject.line},
            {QStringLiteral("reason"), webhook::sentence(reject)}, {QStringLiteral("text"), reject.text}});
    QJsonObject events{{QStringLiteral("known"), outcome.knownEvents}};
    for (const auto kind : domain::kEventKinds) {
        if (const auto count = outcome.newEvents[static_cast<size_t>(kind) - 1])
            events.insert(slug(kind), count);
    }
    auto json = reportJson(outcome.report, rejects);
    json.insert(QStringLiteral("events"), events);
    json.insert(QStringLiteral("prompts_not_told"), outcome.promptsNotTold);
    return json;
}

QJsonObject toJson(const store::ConsentReceipt& receipt)
{
    return session::receiptJson(receipt);
}

namespace {

QJsonArray spansJson(const QList<relevance::Span>& spans)
{
    QJsonArray out;
    for (const auto& span : spans)
        out.append(QJsonArray{span.start, span.length});
    return out;
}

QString severityName(relevance::Severity severity)
{
    switch (severity) {
    case relevance::Severity::Block:
        return QStringLiteral("block");
    case relevance::Severity::Warn:
        return QStringLiteral("warn");
    case relevance::Severity::Info:
        return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonArray findingsJson(const relevance::Answer& answer)
{
    QJsonArray out;
    for (const auto& finding : answer.findings) {
        out.append(QJsonObject{{QStringLiteral("rule"), finding.rule},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("text"), relevance::sentence(finding)},
            {QStringLiteral("fix"), relevance::fix(finding)},
            {QStringLiteral("prompt_span"), spansJson(finding.promptSpans)},
            {QStringLiteral("message_span"), spansJson(finding.messageSpans)}});
    }
    return out;
}

QJsonObject toJson(const relevance::Answer& answer)
{
    return {{QStringLiteral("verdict"), slug(answer.verdict)}, {QStringLiteral("reason"), answer.reason},
        {QStringLiteral("score"), answer.score}, {QStringLiteral("findings"), findingsJson(answer)}};
}

QJsonObject toJson(const campaign::Preflight& look)
{
    QJsonArray leftOut;
    for (const auto& one : look.leftOut)
        leftOut.append(
            QJsonObject{{QStringLiteral("reason"), slug(one.reason)}, {QStringLiteral("count"), one.count}});
    QJsonArray samples;
    for (const auto& sample : look.samples)
        samples.append(QJsonObject{{QStringLiteral("psid"), sample.psid.value()},
            {QStringLiteral("name"), sample.personName}, {QStringLiteral("text"), sample.text}});
    QJsonArray prompts;
    for (const auto& one : look.prompts)
        prompts.append(QJsonObject{{QStringLiteral("prompt"), one.prompt},
            {QStringLiteral("people"), one.people}, {QStringLiteral("verdict"), slug(one.answer.verdict)},
            {QStringLiteral("reason"), one.answer.reason}});
    QJsonObject json{{QStringLiteral("people"), look.people},
        {QStringLiteral("tokens"),
            look.permission == domain::Permission::OneTime ? look.people - look.inWindow : 0},
        {QStringLiteral("in_window"), look.inWindow}, {QStringLiteral("left_out"), leftOut},
        {QStringLiteral("overlaps"), look.overlaps}, {QStringLiteral("at_night"), look.atNight},
        {QStringLiteral("verdict"), slug(look.verdict)},
        {QStringLiteral("findings"),
            look.prompts.isEmpty() ? QJsonArray() : findingsJson(look.prompts.front().answer)},
        {QStringLiteral("prompts"), prompts}, {QStringLiteral("samples"), samples}};
    if (look.permission != domain::Permission::OneTime)
        json.insert(QStringLiteral("permission"), slug(look.permission));
    if (domain::isPrompt(look.campaign.form))
        json.insert(QStringLiteral("is_next_prompt"), true);
    return json;
}

QJsonObject toJson(const campaign::RunSnapshot& run)
{
    const auto& counts = run.counts;
    return {{QStringLiteral("campaign"), idText(run.campaign.value())},
        {QStringLiteral("state"), slug(run.state)}, {QStringLiteral("sent"), counts[DeliveryState::Accepted]},
        {QStringLiteral("failed"), counts[DeliveryState::Failed]},
        {QStringLiteral("uncertain"), counts[DeliveryState::Uncertain]},
        {QStringLiteral("left_out"), counts[DeliveryState::LeftOut]},
        {QStringLiteral("pending"), counts.open()},
        {QStringLiteral("stopped_because"), slug(run.pauseReason)}};
}

QJsonObject toJson(const domain::CampaignSummary& summary)
{
    campaign::RunSnapshot run;
    run.campaign = summary.campaign.id;
    run.state = summary.campaign.state;
    run.pauseReason = summary.campaign.pauseReason;
    run.counts = summary.counts;
    return toJson(run);
}

} // namespace headsup::cli
