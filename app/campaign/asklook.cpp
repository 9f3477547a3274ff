// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/asklook.h"

#include "campaign/preflight.h"
#include "relevance/findingtext.h"

namespace headsup::campaign {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr int kMost = 100'000; ///< open windows that are looked at; what closes first comes first

} // namespace

bool AskLook::isBlocked() const
{
    return std::any_of(findings.begin(), findings.end(),
        [](const relevance::Finding& one) { return one.severity == relevance::Severity::Block; });
}

Result<AskLook> lookAtAsk(
    store::Reader& reader, const relevance::Checker& checker, domain::AskId id, domain::Instant now)
{
    AskLook look;
    auto summary = reader.chain().ask(id);
    if (!summary)
        return summary.err();
    look.summary = std::move(*summary);
    const auto& ask = look.summary.ask;
    const auto topic = reader.topic(ask.topic);
    if (!topic)
        return topic.err();
    look.findings = checker.checkPrompt(topic->topic.kind, ask.title);
    const auto health = reader.chain().health(ask.page, now);
    const auto notice = reader.chain().policyNotice(ask.page);
    const auto rows = reader.chain().openWindows(ask.page, id, now, kMost);
    if (!health)
        return health.err();
    if (!notice)
        return notice.err();
    if (!rows)
        return rows.err();
    look.health = *health;
    look.notice = *notice;
    for (const auto& row : *rows) {
        if (row.notAsked)
            ++look.notAsked[*row.notAsked];
        else
            look.line.push_back(row.person);
    }
    return look;
}

Result<void> mayBeAsked(const AskLook& look, qint64 confirmed)
{
    for (const auto& finding : look.findings) {
        if (finding.severity == relevance::Severity::Block)
            return Err{ErrorCode::InvalidValue, look.summary.ask.title, relevance::sentence(finding)};
    }
    if (const auto healthy = checkHealth(look.health, look.notice); !healthy)
        return healthy.err();
    const auto people = static_cast<qint64>(look.line.size());
    if (people == 0)
        return Err{ErrorCode::AudienceEmpty};
    if (confirmed != people)
        return Err{ErrorCode::CountMismatch, QString::number(confirmed), QString::number(people)};
    return {};
}

} // namespace headsup::campaign
