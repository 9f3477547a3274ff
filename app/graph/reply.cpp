// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/reply.h"

#include "graph/errortable.h"
#include "graph/json.h"
#include "graph/reasontext.h"
#include "graph/usage.h"

#include <QCoreApplication>
#include <QUrl>

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

/// What came instead of an answer of Messenger.
QString described(const ports::HttpReply& reply)
{
    const auto header = [&reply](const char* name) {
        for (const auto& [key, value] : reply.headers) {
            if (key == name)
                return QString::fromLatin1(value);
        }
        return QString();
    };
    if (reply.status >= 300 && reply.status < 400) {
        const auto host = QUrl(header("location")).host();
        return host.isEmpty()
                   ? QCoreApplication::translate("Network", "a redirect, HTTP %1").arg(reply.status)
                   : QCoreApplication::translate("Network", "a redirect to “%1”, HTTP %2")
                         .arg(host)
                         .arg(reply.status);
    }
    const bool page = header("content-type").startsWith(u"text/html") || reply.body.trimmed().left(1) == "<";
    return page ? QCoreApplication::translate("Network", "a web page, HTTP %1").arg(reply.status)
                : QStringLiteral("HTTP %1").arg(reply.status);
}

/// A whole reply that Messenger did not write: the sign-in page of a network, a proxy's words, a server's
/// fault.
/// True for what a network's sign-in page or a proxy says, to everybody alike: a redirect, a page, a refusal
/// without Messenger's form. An answer of 200 that is empty or breaks off may be one server's bad moment.
bool isSomebodyElse(const ports::HttpReply& reply)
{
    if (reply.status >= 500 || reply.status == 429)
        return false;
    return reply.status != 200 || reply.body.trimmed().startsWith('<');
}

SendOutcome foreign(const ports::HttpReply& reply)
{
    const bool server = reply.status >= 500;
    auto out = unknown(reply, server ? QStringLiteral("server_error") : QStringLiteral("no_verdict"),
        isSomebodyElse(reply) ? Scope::Page : Scope::Pace);
    out.raw.text = QCoreApplication::translate("Network", "What came was %1.").arg(described(reply));
    return out;
}

/// What a refusal means, what to do, and Messenger's own words.
QString explained(const GraphError& error)
{
    const auto reason = QString::fromLatin1(ruling(error.code, error.subcode, error.text).reason);
    QStringList parts;
    if (reason != u"unlisted")
        parts << reasonSentence(reason) << nextStep(reason);
    if (!error.text.isEmpty())
        parts << QCoreApplication::translate("Network", "Messenger's words: “%1”").arg(error.text);
    return parts.join(u' ');
}

/// A permission may be given for some Pages only.
bool isForPage(const nlohmann::json& data, const QString& permission, const domain::PageId& page)
{
    const auto* granular = member(data, "granular_scopes");
    if (!granular || !granular->is_array())
        return true;
    for (const auto& one : *granular) {
        const auto* targets = member(one, "target_ids");
        if (textAt(one, "scope") != permission || !targets || !targets->is_array() || targets->empty())
            continue;
        const auto same = [&page](const nlohmann::json& target) {
            const auto* text = target.get_ptr<const std::string*>();
            return text && QString::fromStdString(*text) == page.value();
        };
        return std::any_of(targets->begin(), targets->end(), same);
    }
    return true;
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
            return Err{ErrorCode::GraphRefused, QString::number(error->code), explained(*error)};
        const auto id = textAt(*json, "id");
        const bool digits =
            id && !id->isEmpty() && id->size() <= 32 &&
            std::all_of(id->cbegin(), id->cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (reply.status == 200 && digits)
            return Identity{domain::PageId{*id}, textAt(*json, "name").value_or(QString()).left(kIdCap)};
    }
    if (reply.status == 407)
        return Err{
            ErrorCode::NotConnected, QCoreApplication::translate("Network",
                                         "The proxy of this network asks for a name and a password. Put "
                                         "them into the system's proxy settings.")};
    if (reply.status >= 500)
        return Err{ErrorCode::NotConnected,
            QCoreApplication::translate(
                "Network", "The server reports a fault of its own (HTTP %1). Try again in a few minutes.")
                .arg(reply.status)};
    return Err{ErrorCode::NoVerdict, described(reply)};
}

TokenRights readRightsReply(const ports::HttpReply& reply, const domain::PageId& page)
{
    TokenRights rights;
    const auto json =
        reply.fault == TransportFault::None && reply.status == 200 ? parseJson(reply.body) : std::nullopt;
    const auto* data = json ? member(*json, "data") : nullptr;
    const auto* scopes = data ? member(*data, "scopes") : nullptr;
    if (!scopes || !scopes->is_array())
        return rights;
    QStringList listed;
    for (const auto& scope : *scopes) {
        if (const auto* text = scope.get_ptr<const std::string*>())
            listed.append(QString::fromStdString(*text).left(kIdCap));
    }
    const auto wanted = QStringLiteral("pages_messaging");
    rights.told = true;
    rights.messaging = listed.contains(wanted) && isForPage(*data, wanted, page);
    rights.permissions = listed.join(u", ");
    return rights;
}

} // namespace headsup::graph
