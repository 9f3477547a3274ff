// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/pagelists.h"

#include "graph/errortable.h"
#include "graph/json.h"
#include "graph/reasontext.h"
#include "graph/reply.h"

#include <QCoreApplication>
#include <QSet>

namespace headsup::graph {

using domain::Err;
using domain::ErrorCode;
using domain::Instant;
using domain::Result;
using ports::TransportFault;

namespace {

constexpr JsonCaps kListCaps{.bytes = 1024 * 1024, .depth = 12};
constexpr qsizetype kLongestText = 1000;

/// Seconds, milliseconds or ISO 8601: Meta's pages show all three. Nothing for zero and for what never comes.
std::optional<Instant> timeAt(const nlohmann::json& object, const char* key)
{
    const auto* value = member(object, key);
    if (!value)
        return std::nullopt;
    qint64 number = 0;
    if (value->is_number_integer()) {
        number = value->is_number_unsigned() && value->get<std::uint64_t>() > 1ULL << 62
                     ? 0
                     : value->get<qint64>();
    } else if (const auto text = textAt(object, key)) {
        bool digits = false;
        number = text->toLongLong(&digits);
        if (!digits) {
            // "+0000" is Meta's way to write the zone.
            auto iso = *text;
            iso.replace(QStringLiteral("+0000"), QStringLiteral("Z"));
            const auto at = domain::fromIso(iso);
            return at ? std::optional(*at) : std::nullopt;
        }
    }
    constexpr qint64 kFirstMs = 100'000'000'000;
    constexpr qint64 kLastMs = 100'000'000'000'000;
    if (number <= 0 || number >= kLastMs)
        return std::nullopt;
    return domain::fromMs(number < kFirstMs ? number * 1000 : number);
}

std::optional<domain::PermissionRecord> recordOf(const nlohmann::json& row)
{
    const auto token = textAt(row, "notification_messages_token");
    const auto psid = textAt(row, "recipient_id");
    const auto plain = [](const QString& text) {
        return !text.isEmpty() && text.size() <= kLongestText &&
               std::all_of(text.begin(), text.end(), [](QChar c) { return c > u' ' && c < QChar(0x7f); });
    };
    const auto at = timeAt(row, "creation_timestamp");
    if (!token || !psid || !plain(*token) || !plain(*psid) || !at)
        return std::nullopt;
    domain::PermissionRecord record;
    record.psid = domain::Psid(*psid);
    record.token = domain::Secret(*token);
    record.at = *at;
    record.topicName = textAt(row, "topic_title").value_or(QString()).simplified().left(200);
    if (record.topicName.isEmpty())
        record.topicName = QStringLiteral("Recurring notifications");
    record.expiresAt = timeAt(row, "token_expiry_timestamp");
    record.nextEligibleAt = timeAt(row, "next_eligible_time");
    record.timezone = textAt(row, "notification_messages_timezone").value_or(QString()).left(60);
    return record;
}

} // namespace

QStringList neededFields()
{
    return {QStringLiteral("messaging_optins"), QStringLiteral("messages"),
        QStringLiteral("messaging_postbacks"), QStringLiteral("message_reactions"),
        QStringLiteral("message_deliveries"), QStringLiteral("message_reads"),
        QStringLiteral("message_echoes"), QStringLiteral("messaging_policy_enforcement"),
        QStringLiteral("response_feedback")};
}

Subscriptions readSubscriptionsReply(const ports::HttpReply& reply)
{
    Subscriptions out;
    const auto json = reply.fault == TransportFault::None ? parseJson(reply.body, kListCaps) : std::nullopt;
    if (!json)
        return out;
    if (const auto* error = member(*json, "error")) {
        const auto code = intAt(*error, "code").value_or(0);
        const bool denied = code == 10 || (code >= 200 && code <= 299);
        out.told = denied ? Subscriptions::Told::NoPermission : Subscriptions::Told::No;
        return out;
    }
    const auto* data = member(*json, "data");
    if (reply.status != 200 || !data || !data->is_array())
        return out;
    QSet<QString> fields;
    for (const auto& app : *data) {
        const auto* list = member(app, "subscribed_fields");
        if (!list || !list->is_array())
            continue;
        for (const auto& field : *list) {
            // "messages", or an object with a name in older versions
            if (const auto* text = field.get_ptr<const std::string*>())
                fields.insert(QString::fromStdString(*text));
            else if (const auto name = textAt(field, "name"))
                fields.insert(*name);
        }
    }
    out.told = Subscriptions::Told::Yes;
    for (const auto& needed : neededFields()) {
        if (!fields.contains(needed))
            out.missing.append(needed);
    }
    return out;
}

QString sentenceOf(const Subscriptions& subscriptions)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Network", text); };
    switch (subscriptions.told) {
    case Subscriptions::Told::NoPermission:
        return tr(QT_TRANSLATE_NOOP("Network",
            "The access token may not say which webhooks the Page has asked for: it lacks "
            "pages_manage_metadata. Look at Meta's app dashboard whether messaging_optins is among them."));
    case Subscriptions::Told::No:
        return tr(QT_TRANSLATE_NOOP("Network", "Messenger did not say which webhooks the Page has asked for. "
                                               "Look at Meta's app dashboard whether "
                                               "messaging_optins is among them."));
    case Subscriptions::Told::Yes:
        break;
    }
    if (subscriptions.missing.isEmpty())
        return {};
    const auto list = subscriptions.missing.join(QStringLiteral(", "));
    if (subscriptions.missing.contains(QStringLiteral("messaging_optins")))
        return tr(
            QT_TRANSLATE_NOOP("Network",
                "The Page's webhooks lack these fields: %1. Without messaging_optins every new opt-in is "
                "lost. Subscribe the Page to them in Meta's app dashboard."))
            .arg(list);
    return tr(QT_TRANSLATE_NOOP("Network",
                  "The Page's webhooks lack these fields: %1. What they tell of is not known here. Subscribe "
                  "the Page to them in Meta's app dashboard."))
        .arg(list);
}

Result<RecurringPart> readRecurringReply(const ports::HttpReply& reply)
{
    if (reply.fault != TransportFault::None)
        return Err{ErrorCode::NotConnected, reply.faultText};
    const auto json = parseJson(reply.body, kListCaps);
    if (const auto* error = json ? member(*json, "error") : nullptr) {
        const auto code = intAt(*error, "code").value_or(0);
        const auto words = textAt(*error, "message").value_or(QString());
        const auto reason =
            QString::fromLatin1(ruling(code, intAt(*error, "error_subcode").value_or(0), words).reason);
        return Err{ErrorCode::GraphRefused, QString::number(code),
            QString(reasonSentence(reason) + u' ' + words.left(kLongestText)).trimmed()};
    }
    const auto* data = json ? member(*json, "data") : nullptr;
    if (reply.status != 200 || !data || !data->is_array())
        return Err{ErrorCode::NoVerdict, QStringLiteral("HTTP %1").arg(reply.status)};
    RecurringPart part;
    for (const auto& row : *data) {
        if (auto record = recordOf(row))
            part.records.push_back(std::move(*record));
        else
            ++part.unusable;
    }
    const auto* paging = member(*json, "paging");
    const auto* cursors = paging ? member(*paging, "cursors") : nullptr;
    // Only a list that names what follows goes on; an empty part is the end, whatever its cursor says.
    if (cursors && member(*paging, "next") && !data->empty())
        part.next = textAt(*cursors, "after").value_or(QString()).left(kLongestText);
    return part;
}

} // namespace headsup::graph
