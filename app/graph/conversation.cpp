// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/conversation.h"

#include "graph/errortable.h"
#include "graph/json.h"
#include "graph/usage.h"

#include <QDateTime>

namespace headsup::graph {

using domain::Instant;

namespace {

constexpr domain::Milliseconds kBefore = std::chrono::minutes{2};
constexpr domain::Milliseconds kAfter = std::chrono::minutes{15};
constexpr qsizetype kTextCap = 4000;

/// "2026-11-22T19:00:00+0000"
std::optional<Instant> timeAt(const nlohmann::json& object, const char* key)
{
    const auto text = textAt(object, key);
    const auto at = text ? QDateTime::fromString(*text, Qt::ISODate) : QDateTime();
    return at.isValid() ? std::optional(domain::fromMs(at.toMSecsSinceEpoch())) : std::nullopt;
}

std::optional<Conversation::Line> lineFrom(const nlohmann::json& json)
{
    const auto at = timeAt(json, "created_time");
    const auto* from = member(json, "from");
    const auto sender = from ? textAt(*from, "id") : std::nullopt;
    if (!at || !sender)
        return std::nullopt;
    return Conversation::Line{domain::MessageId{textAt(json, "id").value_or(QString()).left(kTextCap)},
        *sender, textAt(json, "message").value_or(QString()).left(kTextCap), *at};
}

bool hasMore(const nlohmann::json& list)
{
    const auto* paging = member(list, "paging");
    return paging && member(*paging, "next");
}

/// False where a line could not be read: then the list proves the absence of nothing.
bool readLines(const nlohmann::json& thread, Conversation& into)
{
    const auto* messages = member(thread, "messages");
    const auto* data = messages ? member(*messages, "data") : nullptr;
    if (!data || !data->is_array())
        return false;
    bool all = !hasMore(*messages);
    for (const auto& one : *data) {
        if (auto line = lineFrom(one))
            into.lines.push_back(std::move(*line));
        else
            all = false;
    }
    return all;
}

Conversation notTold(const ports::HttpReply& reply, const nlohmann::json* error)
{
    Conversation out;
    out.waitSeconds = usageOf(reply).waitSeconds;
    if (reply.fault != ports::TransportFault::None) {
        out.reason = QStringLiteral("network_not_reached");
        out.scope = domain::Scope::Pace;
        return out;
    }
    const auto code = error ? intAt(*error, "code") : std::nullopt;
    if (!code) {
        out.reason = QStringLiteral("no_verdict");
        out.scope = reply.status >= 500 ? domain::Scope::Pace : domain::Scope::Page;
        return out;
    }
    const auto row = ruling(
        *code, intAt(*error, "error_subcode").value_or(0), textAt(*error, "message").value_or(QString()));
    out.reason = QString::fromLatin1(row.reason);
    out.scope = row.scope;
    return out;
}

/// What may differ although the text is the same: line ends, spaces at the ends, how accents are composed.
QString plain(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C).simplified();
}

} // namespace

Conversation readConversationReply(const ports::HttpReply& reply)
{
    const bool came = reply.fault == ports::TransportFault::None;
    const auto json = came ? parseJson(reply.body) : std::nullopt;
    if (!json)
        return notTold(reply, nullptr);
    const auto* error = member(*json, "error");
    const auto* data = member(*json, "data");
    if (error || reply.status != 200 || !data || !data->is_array())
        return notTold(reply, error);
    Conversation out;
    out.waitSeconds = usageOf(reply).waitSeconds;
    out.told = !data->empty();
    out.whole = !hasMore(*json);
    for (const auto& thread : *data)
        out.whole = readLines(thread, out) && out.whole;
    return out;
}

LookUp judged(const Conversation& conversation, const Sought& sought, const domain::PageId& page, Instant now)
{
    LookUp out;
    out.reason = conversation.reason;
    if (!conversation.told)
        return out;
    const auto begin = sought.claimedAt - kBefore;
    const auto end = sought.claimedAt + kAfter;
    const auto text = plain(sought.text);
    bool seenBefore = conversation.whole;
    bool wordless = false; // the Page wrote something then that is shown without words
    for (const auto& line : conversation.lines) {
        seenBefore = seenBefore || line.at < begin;
        if (line.from != page.value() || line.at < begin || line.at > end)
            continue;
        if (plain(line.text) == text)
            return {Sighting::Found, line.id, line.at, {}};
        wordless = wordless || line.text.isEmpty();
    }
    const bool provesAbsence = seenBefore && !wordless && !sought.isTemplate && now > end;
    if (provesAbsence)
        out.sighting = Sighting::NotFound;
    return out;
}

} // namespace headsup::graph
