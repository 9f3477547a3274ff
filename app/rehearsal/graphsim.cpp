// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/graphsim.h"

#include "domain/prompt.h"
#include "domain/recipient.h"
#include "graph/json.h"
#include "graph/requests.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace headsup::rehearsal {

using domain::Err;
using domain::ErrorCode;
using graph::member;
using graph::textAt;
using Json = nlohmann::json;

namespace {

constexpr int kOldestVersion = 21; // alive in November 2026: v21.0 to v26.0
constexpr int kNewestVersion = 26;
constexpr qsizetype kLookUpsASecond = 2;
constexpr size_t kLinesShown = 25;
constexpr qsizetype kAdminCap = 32 * 1024 * 1024;

QString bearerOf(const SimRequest& request)
{
    const auto header = request.header("authorization");
    if (header.startsWith("Bearer "))
        return QString::fromLatin1(header.mid(7).trimmed());
    return request.query.queryItemValue(QStringLiteral("access_token"));
}

/// A made-up recipient: 16 digits that depend on the token alone.
QString recipientFor(const QByteArray& key)
{
    const auto number = key.left(15).toULongLong(nullptr, 16) % 1'000'000'000'000'000ULL;
    return u'7' + QStringLiteral("%1").arg(number, 15, 10, QLatin1Char('0'));
}

QString tooLong(const char* parameter, qsizetype limit)
{
    return QStringLiteral("(#100) Length of param %1 must be less than or equal to %2")
        .arg(QLatin1StringView(parameter))
        .arg(limit);
}

/// What is wrong with a button template; empty: nothing.
QString promptFault(const Json& payload)
{
    const auto title = textAt(payload, "title").value_or(QString());
    if (title.isEmpty() || domain::codePoints(title) > domain::Prompt::kMaxCharacters)
        return QStringLiteral(
            "(#100) Param message[attachment][payload][title] must have 1 to 65 characters");
    const auto back = textAt(payload, "payload").value_or(QString());
    return back.isEmpty() || back.size() > 1000
               ? QStringLiteral(
                     "(#100) Param message[attachment][payload][payload] must have 1 to 1000 characters")
               : QString();
}

QString templateFault(const Json& payload)
{
    if (textAt(payload, "template_type") == QStringLiteral("one_time_notif_req"))
        return promptFault(payload);
    if (textAt(payload, "template_type") != QStringLiteral("button"))
        return QStringLiteral(
            "(#100) Param message[attachment][payload][template_type] is not supported here");
    const auto text = textAt(payload, "text").value_or(QString());
    if (text.isEmpty())
        return QStringLiteral(
            "(#100) Param message[attachment][payload][text] must be a non-empty UTF-8 string");
    if (text.size() > 640)
        return tooLong("message[attachment][payload][text]", 640);
    const auto* buttons = member(payload, "buttons");
    if (!buttons || !buttons->is_array() || buttons->empty() || buttons->size() > 3)
        return QStringLiteral("(#100) Param message[attachment][payload][buttons] must have 1 to 3 elements");
    for (const auto& button : *buttons) {
        const auto title = textAt(button, "title").value_or(QString());
        const auto type = textAt(button, "type").value_or(QString());
        const bool reply = type == u"postback" && !textAt(button, "payload").value_or(QString()).isEmpty();
        const bool link = type == u"web_url" && !textAt(button, "url").value_or(QString()).isEmpty();
        if (title.isEmpty() || title.toUcs4().size() > 20 || (!reply && !link))
            return QStringLiteral(
                "(#100) Param message[attachment][payload][buttons] holds an invalid button");
    }
    return {};
}

/// What is wrong with a utility template; empty: nothing.
QString utilityFault(const Json& chosen, const QStringList& approved)
{
    const auto name = textAt(chosen, "name").value_or(QString());
    const auto* language = member(chosen, "language");
    static const QRegularExpression shape(QStringLiteral("\\A[a-z0-9_]{1,512}\\z"));
    if (!shape.match(name).hasMatch() || (!approved.isEmpty() && !approved.contains(name)))
        return QStringLiteral("(#100) Param message[template][name] names no approved template");
    if (!language || textAt(*language, "code").value_or(QString()).isEmpty())
        return QStringLiteral("(#100) Param message[template][language][code] is required");
    const auto* components = member(chosen, "components");
    if (components && !components->is_array())
        return QStringLiteral("(#100) Param message[template][components] must be an array");
    return {};
}

/// What is wrong with a message; empty: nothing.
QString messageFault(const Json* message, const QStringList& approved)
{
    if (!message || !message->is_object())
        return QStringLiteral("(#100) The parameter message is required");
    if (textAt(*message, "metadata").value_or(QString()).size() >= 1000)
        return tooLong("message[metadata]", 999);
    if (const auto* attachment = member(*message, "attachment")) {
        const auto* payload = member(*attachment, "payload");
        return templateFault(payload ? *payload : Json());
    }
    if (const auto* chosen = member(*message, "template"))
        return utilityFault(*chosen, approved);
    const auto text = textAt(*message, "text").value_or(QString());
    if (text.isEmpty())
        return QStringLiteral("(#100) Param message[text] must be a non-empty UTF-8 encoded string");
    return text.size() >= 2000 ? tooLong("message[text]", 1999) : QString();
}

/// The words of a message, as a conversation shows them: those of a template are not shown.
QString shownText(const Json& message)
{
    return textAt(message, "text").value_or(QString());
}

/// What of a message matters to whoever plays the person.
GraphSim::Accepted heardOf(const Json& message)
{
    GraphSim::Accepted out;
    out.metadata = textAt(message, "metadata").value_or(QString());
    out.text = shownText(message);
    const auto* attachment = member(message, "attachment");
    const auto* payload = attachment ? member(*attachment, "payload") : nullptr;
    if (!payload)
        return out;
    out.text = textAt(*payload, "text").value_or(QString());
    out.isPrompt = textAt(*payload, "template_type") == QStringLiteral("one_time_notif_req");
    out.title = textAt(*payload, "title").value_or(QString());
    out.payload = textAt(*payload, "payload").value_or(QString());
    const auto* buttons = member(*payload, "buttons");
    if (!buttons || !buttons->is_array())
        return out;
    for (const auto& button : *buttons) {
        if (textAt(button, "type") == QStringLiteral("postback"))
            out.replyPayloads.append(textAt(button, "payload").value_or(QString()));
    }
    return out;
}

QByteArray httpDate(domain::Instant now)
{
    const auto utc = QDateTime::fromMSecsSinceEpoch(domain::toMs(now), Qt::UTC);
    return QLocale::c().toString(utc, QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

std::optional<Subscription> subscriptionFrom(const Json& row, domain::Instant grantedAt)
{
    const auto title = textAt(row, "recurring");
    const auto token = textAt(row, "token");
    const auto psid = textAt(row, "psid");
    if (!title || !token || token->isEmpty() || !psid || psid->isEmpty())
        return std::nullopt;
    Subscription made{domain::Secret(*token), domain::Psid(*psid), *title, grantedAt, {}, false, {}};
    if (const auto text = textAt(row, "expires_at")) {
        const auto at = domain::fromIso(*text);
        if (!at)
            return std::nullopt;
        made.expiresAt = *at;
    }
    return made;
}

std::optional<Grant> grantFrom(const Json& row)
{
    const auto token = textAt(row, "token");
    const auto psid = textAt(row, "psid");
    if (!token || token->isEmpty() || !psid || psid->isEmpty())
        return std::nullopt;
    Grant grant{domain::Secret(*token), domain::Psid(*psid), std::nullopt, std::nullopt};
    if (const auto text = textAt(row, "expires_at")) {
        const auto at = domain::fromIso(*text);
        if (!at)
            return std::nullopt;
        grant.expiresAt = *at;
    }
    if (const auto* refuse = member(row, "refuse")) {
        const auto code = graph::intAt(*refuse, "code");
        if (!code)
            return std::nullopt;
        grant.refuse = ErrorSpec{*code, graph::intAt(*refuse, "subcode").value_or(0),
            graph::intAt(*refuse, "http").value_or(0), textAt(*refuse, "message").value_or(QString())};
    }
    return grant;
}

} // namespace

void GraphSim::grant(const Grant& grant)
{
    m_grants.insert(Ledger::keyOf(grant.token.reveal()), grant);
}

domain::Result<int> GraphSim::grantFromJson(const QByteArray& text)
{
    const auto json = graph::parseJson(text, {.bytes = kAdminCap, .depth = 8});
    const auto* rows = json ? member(*json, "grants") : nullptr;
    if (!rows || !rows->is_array())
        return Err{ErrorCode::JsonInvalid, QStringLiteral("an object with an array “grants” was expected")};
    std::vector<Grant> grants;
    std::vector<Subscription> subscriptions;
    for (const auto& row : *rows) {
        if (member(row, "recurring")) {
            // Long enough ago for everything that follows.
            const auto made = subscriptionFrom(row, domain::fromMs(1'700'000'000'000));
            if (!made)
                return Err{ErrorCode::JsonInvalid,
                    QStringLiteral("grant %1 is not usable").arg(grants.size() + subscriptions.size() + 1)};
            subscriptions.push_back(*made);
            continue;
        }
        const auto made = grantFrom(row);
        if (!made)
            return Err{
                ErrorCode::JsonInvalid, QStringLiteral("grant %1 is not usable").arg(grants.size() + 1)};
        grants.push_back(*made);
    }
    if (const auto* only = member(*json, "only_granted"); only && only->is_boolean())
        m_options.acceptUnknownTokens = !*only->get_ptr<const bool*>();
    for (const auto& made : grants)
        grant(made);
    for (const auto& made : subscriptions)
        subscribe(made);
    return static_cast<int>(grants.size() + subscriptions.size());
}

void GraphSim::subscribe(const Subscription& subscription)
{
    m_subscriptions.insert_or_assign(Ledger::keyOf(subscription.token.reveal()), subscription);
}

void GraphSim::stop(const domain::Secret& token, bool stopped)
{
    if (const auto known = m_subscriptions.find(Ledger::keyOf(token.reveal()));
        known != m_subscriptions.end())
        known->second.stopped = stopped;
}

std::optional<QString> GraphSim::tokenIn(const SimRequest& request)
{
    const auto json = graph::parseJson(request.body);
    const auto* recipient = json ? member(*json, "recipient") : nullptr;
    return recipient ? textAt(*recipient, "one_time_notif_token") : std::nullopt;
}

void GraphSim::noteArrival(const SimRequest& request)
{
    if (!request.isSend())
        return;
    if (const auto token = tokenIn(request))
        m_ledger.arrived(Ledger::keyOf(*token));
}

SimReply GraphSim::error(const ErrorSpec& spec)
{
    return errorReply(spec, ++m_serial);
}

SimReply GraphSim::refuse(int code, int subcode, const QString& message)
{
    return error({code, subcode, 0, message});
}

void GraphSim::showUsage(SimReply& reply, const QByteArray& header, int percent, int minutes)
{
    nlohmann::ordered_json figures{
        {"call_count", percent}, {"total_cputime", percent / 2}, {"total_time", percent / 2}};
    if (header != "business") {
        reply.headers.append(
            {header == "app" ? "X-App-Usage" : "X-Page-Usage", QByteArray::fromStdString(figures.dump())});
        return;
    }
    figures["type"] = "messenger";
    figures["estimated_time_to_regain_access"] = minutes;
    const nlohmann::ordered_json all{
        {SimOptions::kAnyPage, nlohmann::ordered_json::array({std::move(figures)})}};
    reply.headers.append({"X-Business-Use-Case-Usage", QByteArray::fromStdString(all.dump())});
}

SimReply GraphSim::rateLimited(int minutes)
{
    auto reply = error({80006, 0, 0, {}});
    showUsage(reply, "business", 100, minutes);
    return reply;
}

void GraphSim::addUsage(SimReply& reply) const
{
    if (m_options.usagePercent > 0)
        showUsage(reply, "app", m_options.usagePercent, 0);
}

std::optional<GraphSim::Target> GraphSim::targetOf(const QString& path) const
{
    static const QRegularExpression shape(
        QStringLiteral("\\A/v(\\d{1,3})\\.0/([A-Za-z0-9_]+)(?:/([a-z_]+))?/?\\z"));
    const auto match = shape.match(path);
    const auto version = match.captured(1).toInt();
    if (!match.hasMatch() || version < kOldestVersion || version > kNewestVersion)
        return std::nullopt;
    return Target{match.captured(2), match.captured(3)};
}

std::optional<SimReply> GraphSim::checkAccess(const SimRequest& request)
{
    const auto token = bearerOf(request);
    if (token.isEmpty())
        return refuse(190, 0, QStringLiteral("An access token is required to request this resource."));
    const bool known = m_options.accessTokens.isEmpty()
                           ? !token.startsWith(u"invalid")
                           : m_options.accessTokens.contains(domain::Secret(token));
    if (!known)
        return refuse(190);
    if (m_options.appSecret.isEmpty())
        return std::nullopt;
    const auto proof = request.query.queryItemValue(QStringLiteral("appsecret_proof"));
    if (proof == graph::appSecretProof(domain::Secret(token), m_options.appSecret))
        return std::nullopt;
    return refuse(100, 0, QStringLiteral("API calls from the server require an appsecret_proof argument"));
}

SimReply GraphSim::answer(const SimRequest& request, domain::Instant now)
{
    const auto target = targetOf(request.path);
    if (!target)
        return refuse(2500, 0, QStringLiteral("Unknown path components: %1").arg(request.path));
    if (const auto denied = checkAccess(request))
        return *denied;
    SimReply reply;
    const bool ours =
        target->object == u"me" || !m_options.page.isValid() || target->object == m_options.page.value();
    if (request.verb == "GET" && target->object == u"debug_token")
        reply = rights(request);
    else if (request.verb == "GET" && target->edge == u"conversations" && ours)
        reply = conversation(request, *target, now);
    else if (request.verb == "GET" && target->edge == u"subscribed_apps" && ours)
        reply = subscribedApps();
    else if (request.verb == "GET" && target->edge == u"notification_message_tokens" && ours)
        reply = recurringTokens(request);
    else if (request.verb == "GET" && target->edge.isEmpty())
        reply = identity(request, *target);
    else if (request.isSend() && ours)
        reply = message(request, *target, now);
    else
        reply = refuse(100, 33);
    addUsage(reply);
    reply.headers.append({"Date", httpDate(now)});
    return reply;
}

SimReply GraphSim::identity(const SimRequest& request, const Target& target)
{
    auto id = m_options.page.value();
    if (!m_options.page.isValid()) {
        static const QRegularExpression shape(QStringLiteral("\\Arehearsal-(\\d{1,20})\\z"));
        const auto match = shape.match(bearerOf(request));
        id = match.hasMatch() ? match.captured(1) : QString::fromLatin1(SimOptions::kAnyPage);
    }
    if (target.object != u"me" && target.object != id)
        return refuse(100, 33);
    const nlohmann::ordered_json json{{"id", graph::utf8(id)}, {"name", graph::utf8(m_options.pageName)}};
    SimReply reply;
    reply.body = QByteArray::fromStdString(json.dump());
    return reply;
}

/// The newest messages that this stand-in delivered to the person, before them the tap that opted in, and
/// that there are more where its account remembers some without their words.
SimReply GraphSim::conversation(const SimRequest& request, const Target& target, domain::Instant now)
{
    m_lookUps.removeIf([now](domain::Instant at) { return now - at >= std::chrono::seconds{1}; });
    if (m_lookUps.size() >= kLookUpsASecond)
        return refuse(613);
    m_lookUps.append(now);
    const auto person = request.query.queryItemValue(QStringLiteral("user_id"), QUrl::FullyDecoded);
    const auto written = m_ledger.messagesOf(person);
    const auto& entries = m_ledger.entries();
    const auto used = std::count_if(entries.cbegin(), entries.cend(),
        [&person](const Ledger::Entry& entry) { return entry.used && entry.recipient == person; });
    const auto since = m_options.knownSince
                           ? m_options.knownSince(domain::PageId(target.object), domain::Psid(person))
                           : std::nullopt;
    using Ordered = nlohmann::ordered_json;
    auto data = Ordered::array();
    if (used > 0 || since || !written.isEmpty()) {
        auto lines = Ordered::array();
        const auto say = [&lines](const QString& id, domain::Instant at, const QString& from,
                             const QString& text) {
            const QString time = domain::toIso(at).left(19) + QStringLiteral("+0000");
            lines.push_back({{"id", graph::utf8(id)}, {"created_time", graph::utf8(time)},
                {"from", {{"id", graph::utf8(from)}}}, {"message", graph::utf8(text)}});
        };
        for (auto it = written.crbegin(); it != written.crend() && lines.size() < kLinesShown; ++it)
            say(it->id, it->at, it->page, it->text);
        const bool more = used > static_cast<qsizetype>(lines.size());
        if (since && !more)
            say(QStringLiteral("m_rehearsal_opt_in_") + person, *since, person, QStringLiteral("Notify me"));
        Ordered messages{{"data", std::move(lines)}};
        if (more)
            messages["paging"] = {{"next", "https://graph.example/more"}};
        data.push_back({{"id", "t_" + graph::utf8(person)}, {"messages", std::move(messages)}});
    }
    SimReply reply;
    reply.body = QByteArray::fromStdString(Ordered{{"data", std::move(data)}}.dump());
    return reply;
}

SimReply GraphSim::rights(const SimRequest& request)
{
    if (m_options.permissions.isEmpty())
        return refuse(100, 0,
            QStringLiteral("(#100) You must provide an app access token, or a user access token that is an "
                           "owner or developer of the app"));
    const auto asked = request.query.queryItemValue(QStringLiteral("input_token"), QUrl::FullyDecoded);
    nlohmann::ordered_json data{
        {"type", "PAGE"}, {"is_valid", asked == bearerOf(request)}, {"expires_at", 0}};
    data["scopes"] = Json::array();
    for (const auto& permission : m_options.permissions)
        data["scopes"].push_back(graph::utf8(permission));
    const nlohmann::ordered_json json{{"data", data}};
    SimReply reply;
    reply.body = QByteArray::fromStdString(json.dump());
    return reply;
}

SimReply GraphSim::subscribedApps()
{
    if (!m_options.subscribedFields)
        return refuse(
            200, 0, QStringLiteral("(#200) Requires pages_manage_metadata permission to manage the object"));
    auto fields = nlohmann::ordered_json::array();
    for (const auto& field : *m_options.subscribedFields)
        fields.push_back(graph::utf8(field));
    auto data = nlohmann::ordered_json::array();
    if (!m_options.subscribedFields->isEmpty())
        data.push_back({{"id", "200000000000001"}, {"subscribed_fields", fields}});
    SimReply reply;
    reply.body = QByteArray::fromStdString(nlohmann::ordered_json{{"data", data}}.dump());
    return reply;
}

/// In the order of the hashes, which stays the same from part to part; a cursor is a hash.
SimReply GraphSim::recurringTokens(const SimRequest& request)
{
    constexpr int kMost = 100;
    const auto after = request.query.queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded).toLatin1();
    const auto limit = request.query.queryItemValue(QStringLiteral("limit")).toInt();
    const int most = limit > 0 ? std::min(limit, kMost) : 25;
    auto at = after.isEmpty() ? m_subscriptions.cbegin() : m_subscriptions.upper_bound(after);
    using Ordered = nlohmann::ordered_json;
    auto data = Ordered::array();
    QByteArray last;
    for (; at != m_subscriptions.cend() && static_cast<int>(data.size()) < most; ++at) {
        const auto& one = at->second;
        last = at->first;
        Ordered row{{"notification_messages_token", graph::utf8(one.token.reveal())},
            {"recipient_id", graph::utf8(one.psid.value())}, {"topic_title", graph::utf8(one.title)},
            {"creation_timestamp", qint64{domain::toMs(one.grantedAt)}},
            {"user_token_status", one.stopped ? "NOT_REFRESHED" : "REFRESHED"},
            {"notification_messages_timezone", "UTC"}};
        if (one.expiresAt)
            row["token_expiry_timestamp"] = qint64{domain::toMs(*one.expiresAt)};
        if (one.lastSentAt)
            row["next_eligible_time"] = qint64{domain::toMs(*one.lastSentAt + domain::kRecurringSpacing)};
        data.push_back(std::move(row));
    }
    Ordered json{{"data", data}};
    if (!last.isEmpty()) {
        json["paging"] = {{"cursors", {{"after", last.toStdString()}}}};
        if (at != m_subscriptions.cend())
            json["paging"]["next"] = "https://graph.example/more";
    }
    SimReply reply;
    reply.body = QByteArray::fromStdString(json.dump());
    return reply;
}

SimReply GraphSim::message(const SimRequest& request, const Target& target, domain::Instant now)
{
    const auto json = graph::parseJson(request.body);
    if (!json || !json->is_object())
        return refuse(100, 0, QStringLiteral("(#100) The body is not valid JSON"));
    const auto* recipient = member(*json, "recipient");
    if (!recipient || !recipient->is_object())
        return refuse(100, 0, QStringLiteral("(#100) The parameter recipient is required"));
    // What is wrong with the message is said before the token is looked at, so the token stays unused.
    if (const auto fault = messageFault(member(*json, "message"), m_options.templates); !fault.isEmpty())
        return refuse(100, 0, fault);
    const auto& said = *member(*json, "message");
    Written written{target.object, shownText(said), now, heardOf(said)};
    if (const auto token = textAt(*recipient, "one_time_notif_token"))
        return accept(*token, written);
    if (const auto token = textAt(*recipient, "notification_messages_token"))
        return acceptRecurring(*token, written);
    if (const auto psid = textAt(*recipient, "id"); psid && !psid->isEmpty()) {
        const bool utility = textAt(*json, "messaging_type") == QStringLiteral("UTILITY");
        if (utility != (member(said, "template") != nullptr))
            return refuse(
                100, 0, QStringLiteral("(#100) messaging_type UTILITY and message[template] go together"));
        return utility ? acceptUtility(*psid, written) : acceptPerson(*psid, written);
    }
    return refuse(10, 2018278);
}

void GraphSim::acted(const domain::Psid& psid, domain::Instant at)
{
    auto& last = m_acts[psid.value()];
    last = std::max(last, at);
}

SimReply GraphSim::acceptPerson(const QString& psid, const Written& written)
{
    if (m_blocked.contains(psid))
        return refuse(551, 1545041);
    const auto last = m_acts.constFind(psid);
    const bool open =
        last == m_acts.cend() ? m_options.acceptUnknownWindows : written.at < *last + domain::kWindow;
    if (!open)
        return refuse(10, 2018278);
    ++m_toPeople;
    const auto mid = QStringLiteral("m_rehearsal_p%1").arg(++m_serial);
    m_ledger.wrote(psid, {mid, written.page, written.text, written.at});
    return deliver(psid, mid, written);
}

/// 48 hours between two messages, for as long as the person has not stopped it.
SimReply GraphSim::acceptRecurring(const QString& token, const Written& written)
{
    const auto invalid = [this](const char* why) {
        return refuse(100, 0,
            QStringLiteral("(#100) Param recipient[notification_messages_token] ") + QLatin1StringView(why));
    };
    const auto key = Ledger::keyOf(token);
    auto known = m_subscriptions.find(key);
    if (known == m_subscriptions.end()) {
        const auto giver = m_options.giverOf
                               ? m_options.giverOf(domain::PageId(written.page), domain::Secret(token))
                               : std::nullopt;
        if (token.isEmpty() || (!giver && !m_options.acceptUnknownTokens))
            return invalid("is invalid");
        const auto psid = giver ? *giver : domain::Psid(recipientFor(key));
        known = m_subscriptions
                    .emplace(key, Subscription{domain::Secret(token), psid, {}, written.at, {}, false, {}})
                    .first;
    }
    auto& subscription = known->second;
    if (subscription.expiresAt && *subscription.expiresAt <= written.at)
        return invalid("has expired");
    if (subscription.stopped)
        return refuse(10, 1893015);
    if (subscription.lastSentAt && written.at < *subscription.lastSentAt + domain::kRecurringSpacing)
        return refuse(4, 2018354);
    if (m_blocked.contains(subscription.psid.value()))
        return refuse(551, 1545041);
    subscription.lastSentAt = written.at;
    ++m_recurring;
    const auto mid = QStringLiteral("m_rehearsal_r%1").arg(++m_serial);
    m_ledger.wrote(subscription.psid.value(), {mid, written.page, written.text, written.at});
    return deliver(subscription.psid.value(), mid, written);
}

/// A template needs no window.
SimReply GraphSim::acceptUtility(const QString& psid, const Written& written)
{
    if (m_blocked.contains(psid))
        return refuse(551, 1545041);
    ++m_utilities;
    const auto mid = QStringLiteral("m_rehearsal_u%1").arg(++m_serial);
    m_ledger.wrote(psid, {mid, written.page, written.text, written.at});
    return deliver(psid, mid, written);
}

SimReply GraphSim::deliver(const QString& psid, const QString& mid, const Written& written)
{
    m_prompts += written.heard.isPrompt ? 1 : 0;
    if (m_hear) {
        auto heard = written.heard;
        heard.page = domain::PageId(written.page);
        heard.psid = domain::Psid(psid);
        heard.mid = mid;
        heard.at = written.at;
        m_hear(heard);
    }
    const nlohmann::ordered_json json{{"recipient_id", graph::utf8(psid)}, {"message_id", graph::utf8(mid)}};
    SimReply reply;
    reply.body = QByteArray::fromStdString(json.dump());
    return reply;
}

/// Meta documents no words for a token that is used, expired or unknown; these follow those for the tokens of
/// recurring notifications.
SimReply GraphSim::accept(const QString& token, const Written& written)
{
    const auto invalid = [this](const char* why) {
        return refuse(
            100, 0, QStringLiteral("(#100) Param recipient[one_time_notif_token] ") + QLatin1StringView(why));
    };
    const auto key = Ledger::keyOf(token);
    const auto granted = m_grants.constFind(key);
    const bool known = granted != m_grants.cend();
    if (token.isEmpty() || (!known && !m_options.acceptUnknownTokens))
        return invalid("is invalid");
    if (m_ledger.isUsed(key))
        return invalid("has already been used");
    if (known && granted->expiresAt && *granted->expiresAt <= written.at)
        return invalid("has expired");
    if (known && granted->refuse)
        return error(*granted->refuse);
    const auto giver = !known && m_options.giverOf
                           ? m_options.giverOf(domain::PageId(written.page), domain::Secret(token))
                           : std::nullopt;
    const auto recipient = known ? granted->psid.value() : giver ? giver->value() : recipientFor(key);
    if (m_blocked.contains(recipient))
        return refuse(551, 1545041);
    const auto mid = QStringLiteral("m_rehearsal_") + QString::fromLatin1(key.left(24));
    m_ledger.used(key, recipient, {mid, written.page, written.text, written.at});
    auto said = written;
    said.heard.byToken = true;
    return deliver(recipient, mid, said);
}

} // namespace headsup::rehearsal
