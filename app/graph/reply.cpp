// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/reply.h"

#include "graph/errortable.h"
#include "graph/json.h"
#include "graph/usage.h"

namespace headsup::graph {

using domain::RetryRule;
using domain::Scope;
using domain::SendOutcome;
using domain::SendResult;
using domain::TokenFate;
using ports::TransportFault;

namespace {

// Cut to a readable length by the sender, after it has masked what is secret: a cut in the middle of a token
// would keep the rest of it from being recognised.
constexpr qsizetype kTextCap = 64 * 1024;
constexpr qsizetype kIdCap = 400;

struct GraphError
{
    int code = 0;
    int subcode = 0;
    QString text;
    QString fbtraceId;
};

/// The error body of the Graph API; nothing where the JSON is somebody else's.
std::optional<GraphError> errorIn(const nlohmann::json& json)
{
    const auto* error = member(json, "error");
    if (!error)
        return std::nullopt;
    const auto code = intAt(*error, "code");
    if (!code)
        return std::nullopt;
    return GraphError{*code, intAt(*error, "error_subcode").value_or(0),
        textAt(*error, "message").value_or(QString()).left(kTextCap),
        textAt(*error, "fbtrace_id").value_or(QString()).left(kIdCap)};
}

std::optional<domain::MessageId> messageIdIn(const nlohmann::json& json)
{
    const auto text = textAt(json, "message_id");
    if (!text || text->isEmpty() || text->size() > kIdCap)
        return std::nullopt;
    const auto visible = [](QChar c) { return c > u' ' && c.isPrint(); };
    if (!std::all_of(text->cbegin(), text->cend(), visible))
        return std::nullopt;
    return domain::MessageId{*text};
}

domain::RawAnswer rawOf(const ports::HttpReply& reply, const std::optional<GraphError>& error)
{
    domain::RawAnswer raw;
    raw.http = reply.status;
    raw.bytesHanded = reply.bytesHanded;
    raw.text = reply.faultText.left(kTextCap);
    if (error) {
        raw.code = error->code;
        raw.subcode = error->subcode;
        raw.text = error->text;
        raw.fbtraceId = error->fbtraceId;
    }
    return raw;
}

SendOutcome notSent(const ports::HttpReply& reply)
{
    SendOutcome out;
    out.result = SendResult::NotSent;
    out.token = TokenFate::Kept;
    out.retry = RetryRule::AfterWait;
    out.scope = Scope::Pace;
    out.reason = QStringLiteral("network_not_reached");
    out.raw = rawOf(reply, std::nullopt);
    return out;
}

SendOutcome unknown(const ports::HttpReply& reply, const QString& reason, Scope scope)
{
    SendOutcome out;
    out.result = SendResult::Unknown;
    out.token = TokenFate::Doubtful;
    out.retry = RetryRule::ByHand;
    out.scope = scope;
    out.reason = reason;
    out.raw = rawOf(reply, std::nullopt);
    return out;
}

SendOutcome withoutReply(const ports::HttpReply& reply)
{
    switch (reply.fault) {
    case TransportFault::Deadline:
        return unknown(reply, QStringLiteral("no_answer"), Scope::Pace);
    case TransportFault::TooLarge:
        return unknown(reply, QStringLiteral("no_verdict"), Scope::Page);
    default:
        return unknown(reply, QStringLiteral("connection_broken"), Scope::Pace);
    }
}

/// What the error table says; for a few codes that is "unknown".
SendOutcome ruled(const ports::HttpReply& reply, const GraphError& error)
{
    const auto row = ruling(error.code, error.subcode, error.text);
    SendOutcome out;
    out.result = row.result;
    out.token = row.token;
    out.retry = row.retry;
    out.scope = row.scope;
    out.reason = QString::fromLatin1(row.reason);
    out.raw = rawOf(reply, error);
    return out;
}

/// A whole reply with a body that is JSON.
SendOutcome fromJson(const ports::HttpReply& reply, const nlohmann::json& json)
{
    if (reply.status == 200) {
        if (const auto id = messageIdIn(json)) {
            SendOutcome out;
            out.result = SendResult::Accepted;
            out.messageId = *id;
            out.reason = QStringLiteral("accepted");
            out.raw.http = reply.status;
            out.raw.bytesHanded = reply.bytesHanded;
            return out;
        }
    }
    const auto error = errorIn(json);
    const bool definite = reply.status >= 400 && reply.status < 500;
    if (error && definite)
        return ruled(reply, *error);
    const bool server = reply.status >= 500;
    auto out =
        unknown(reply, server ? QStringLiteral("server_error") : QStringLiteral("no_verdict"), Scope::Pace);
    out.raw = rawOf(reply, error);
    if (!error)
        return out;
    const auto row = ruling(error->code, error->subcode, error->text);
    // Where the code itself leaves it open, its words say more than the status does.
    if (row.result == SendResult::Unknown && qstrcmp(row.reason, "unlisted") != 0)
        return ruled(reply, *error);
    // An answer about the Page stops the Page, also where it does not prove what became of this message.
    if (row.scope == Scope::Page)
        out.scope = Scope::Page;
    return out;
}

/// A whole reply that Messenger did not write: the sign-in page of a network, a proxy's words, a server's
/// fault.
SendOutcome foreign(const ports::HttpReply& reply)
{
    if (reply.status >= 500)
        return unknown(reply, QStringLiteral("server_error"), Scope::Pace);
    if (reply.status == 429)
        return unknown(reply, QStringLiteral("no_verdict"), Scope::Pace);
    return unknown(reply, QStringLiteral("no_verdict"), Scope::Page);
}

} // namespace

SendOutcome readSendReply(const ports::HttpReply& reply)
{
    SendOutcome out;
    if (reply.bytesHanded == 0) {
        out = notSent(reply);
    } else if (reply.fault != TransportFault::None) {
        out = withoutReply(reply);
    } else {
        const auto json = parseJson(reply.body);
        out = json && json->is_object() ? fromJson(reply, *json) : foreign(reply);
    }
    out.waitSeconds = usageOf(reply).waitSeconds;
    return out;
}

domain::Result<Identity> readIdentityReply(const ports::HttpReply& reply)
{
    using domain::Err;
    using domain::ErrorCode;
    if (reply.fault != TransportFault::None)
        return Err{ErrorCode::NotConnected, reply.faultText};
    const auto json = parseJson(reply.body);
    if (json) {
        if (const auto error = errorIn(*json))
            return Err{ErrorCode::GraphRefused, QString::number(error->code), error->text};
        const auto id = textAt(*json, "id");
        const bool digits =
            id && !id->isEmpty() && id->size() <= 32 &&
            std::all_of(id->cbegin(), id->cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (reply.status == 200 && digits)
            return Identity{domain::PageId{*id}, textAt(*json, "name").value_or(QString()).left(kIdCap)};
    }
    return Err{ErrorCode::NoVerdict, QStringLiteral("HTTP %1").arg(reply.status)};
}

} // namespace headsup::graph
