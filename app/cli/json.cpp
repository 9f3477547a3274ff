// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/json.h"

#include "graph/reasontext.h"
#include "relevance/findingtext.h"

namespace headsup::cli {

using domain::DeliveryState;
using K = QString;

QString idText(std::int64_t id)
{
    return QString::number(id);
}

QJsonObject toJson(const domain::Page& page)
{
    return {{K(u"id"), page.id.value()}, {K(u"name"), page.name}, {K(u"graph_url"), page.graphUrl.toString()},
        {K(u"graph_version"), page.graphVersion}, {K(u"rehearsal"), page.rehearsal}};
}

QJsonObject toJson(const domain::TopicSummary& summary)
{
    QJsonObject json{{K(u"id"), idText(summary.topic.id.value())}, {K(u"name"), summary.topic.name},
        {K(u"kind"), slug(summary.topic.kind)}};
    for (const auto state : domain::kOptInStates)
        json.insert(slug(state), summary.counts[state]);
    return json;
}

QJsonObject toJson(const domain::OptInRow& row)
{
    return {{K(u"id"), idText(row.id.value())}, {K(u"psid"), row.psid.value()}, {K(u"name"), row.name},
        {K(u"topic"), idText(row.topic.value())}, {K(u"prompt"), row.prompt}, {K(u"state"), slug(row.state)},
        {K(u"opted_in_at"), domain::toIso(row.optedInAt)}, {K(u"expires_at"), domain::toIso(row.expiresAt)}};
}

QJsonObject toJson(const domain::Delivery& delivery)
{
    const auto leftOut = domain::leftOutReasonFromSlug(delivery.reason);
    const bool isLeftOut = delivery.state == DeliveryState::LeftOut && leftOut;
    return {{K(u"opt_in"), idText(delivery.optIn.value())}, {K(u"psid"), delivery.psid.value()},
        {K(u"state"), slug(delivery.state)}, {K(u"message_id"), delivery.messageId.value()},
        {K(u"code"), delivery.raw.code}, {K(u"subcode"), delivery.raw.subcode},
        {K(u"reason"), isLeftOut ? displayName(*leftOut) : graph::reasonSentence(delivery.reason)},
        {K(u"next_step"), isLeftOut ? QString() : graph::nextStep(delivery.reason)},
        {K(u"at"), delivery.at ? domain::toIso(*delivery.at) : QString()}};
}

QJsonObject toJson(const csv::ImportOutcome& outcome)
{
    QJsonArray rejects;
    for (const auto& reject : outcome.rejects)
        rejects.append(QJsonObject{
            {K(u"row"), reject.row}, {K(u"reason"), csv::sentence(reject)}, {K(u"text"), reject.text}});
    const auto& report = outcome.report;
    return {{K(u"batch"), report.id.isValid() ? idText(report.id.value()) : QString()}, {K(u"rows"), report.rows},
        {K(u"added"), report.added}, {K(u"known"), report.known}, {K(u"spent"), report.spent},
        {K(u"expired"), report.expired}, {K(u"rejected"), report.rejected}, {K(u"rejects"), rejects}};
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
    case relevance::Severity::Block: return K(u"block");
    case relevance::Severity::Warn: return K(u"warn");
    case relevance::Severity::Info: return K(u"info");
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonArray findingsJson(const relevance::Answer& answer)
{
    QJsonArray out;
    for (const auto& finding : answer.findings) {
        out.append(QJsonObject{{K(u"rule"), finding.rule}, {K(u"severity"), severityName(finding.severity)},
            {K(u"text"), relevance::sentence(finding)}, {K(u"fix"), relevance::fix(finding)},
            {K(u"prompt_span"), spansJson(finding.promptSpans)},
            {K(u"message_span"), spansJson(finding.messageSpans)}});
    }
    return out;
}

QJsonObject toJson(const relevance::Answer& answer)
{
    return {{K(u"verdict"), slug(answer.verdict)}, {K(u"reason"), answer.reason}, {K(u"score"), answer.score},
        {K(u"findings"), findingsJson(answer)}};
}

QJsonObject toJson(const campaign::Preflight& look)
{
    QJsonArray leftOut;
    for (const auto& one : look.leftOut)
        leftOut.append(QJsonObject{{K(u"reason"), slug(one.reason)}, {K(u"count"), one.count}});
    QJsonArray samples;
    for (const auto& sample : look.samples)
        samples.append(QJsonObject{
            {K(u"psid"), sample.psid.value()}, {K(u"name"), sample.personName}, {K(u"text"), sample.text}});
    QJsonArray prompts;
    for (const auto& one : look.prompts)
        prompts.append(QJsonObject{{K(u"prompt"), one.prompt}, {K(u"people"), one.people},
            {K(u"verdict"), slug(one.answer.verdict)}, {K(u"reason"), one.answer.reason}});
    return {{K(u"people"), look.people}, {K(u"tokens"), look.people}, {K(u"left_out"), leftOut},
        {K(u"overlaps"), look.overlaps}, {K(u"at_night"), look.atNight}, {K(u"verdict"), slug(look.verdict)},
        {K(u"findings"), look.prompts.isEmpty() ? QJsonArray() : findingsJson(look.prompts.front().answer)},
        {K(u"prompts"), prompts}, {K(u"samples"), samples}};
}

QJsonObject toJson(const campaign::RunSnapshot& run)
{
    const auto& counts = run.counts;
    return {{K(u"campaign"), idText(run.campaign.value())}, {K(u"state"), slug(run.state)},
        {K(u"sent"), counts[DeliveryState::Accepted]}, {K(u"failed"), counts[DeliveryState::Failed]},
        {K(u"uncertain"), counts[DeliveryState::Uncertain]}, {K(u"left_out"), counts[DeliveryState::LeftOut]},
        {K(u"pending"), counts.open()}, {K(u"stopped_because"), slug(run.pauseReason)}};
}

} // namespace headsup::cli
