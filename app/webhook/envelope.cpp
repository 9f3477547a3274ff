// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/envelope.h"

#include "domain/jsonnesting.h"
#include "domain/optin.h"

#include <QCryptographicHash>
#include <nlohmann/json.hpp>

namespace headsup::webhook {

using domain::EventKind;
using domain::Instant;
using nlohmann::json;

namespace {

constexpr qsizetype kLongestTopic = 200;
constexpr qsizetype kLongestToken = 1000;
constexpr qsizetype kLongestDetail = 2000;
constexpr auto kSkew = std::chrono::minutes{10};

const json* member(const json& object, const char* key)
{
    if (!object.is_object())
        return nullptr;
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

const json* objectAt(const json& object, const char* key)
{
    const auto* value = member(object, key);
    return value && value->is_object() ? value : nullptr;
}

QString textAt(const json& object, const char* key)
{
    const auto* value = member(object, key);
    const auto* text = value ? value->get_ptr<const std::string*>() : nullptr;
    return text ? QString::fromStdString(*text) : QString();
}

/// Milliseconds since 1970; older captures hold seconds. Nothing for what is no time of this platform.
std::optional<Instant> timeAt(const json& object, const char* key)
{
    const auto* value = member(object, key);
    qint64 number = 0;
    if (value && value->is_number_unsigned()) {
        const auto raw = value->get<std::uint64_t>();
        number = raw <= 1ULL << 62 ? static_cast<qint64>(raw) : 0;
    } else if (value && value->is_string()) {
        number = QString::fromStdString(value->get_ref<const std::string&>()).toLongLong();
    }
    constexpr qint64 kFirstMs = 100'000'000'000; // as seconds this would be the year 5138
    constexpr qint64 kLastMs = 100'000'000'000'000;
    if (number <= 0 || number >= kLastMs)
        return std::nullopt;
    return domain::fromMs(number < kFirstMs ? number * 1000 : number);
}

/// An id that must be a JSON string.
struct IdReading
{
    QString text;
    bool isNumber = false;
};

IdReading idAt(const json& object, const char* key)
{
    const auto* value = member(object, key);
    if (!value)
        return {};
    return {textAt(object, key), value->is_number()};
}

bool isPsid(const QString& id)
{
    return id.size() >= 6 && id.size() <= 20 &&
           std::all_of(id.begin(), id.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isToken(const QString& token)
{
    return token.size() <= kLongestToken &&
           std::all_of(token.begin(), token.end(), [](QChar c) { return c > u' ' && c < u'\x7F'; });
}

QByteArray dumped(const json& value)
{
    // Bytes that are no text become replacement characters instead of an exception.
    return QByteArray::fromStdString(value.dump(-1, ' ', false, json::error_handler_t::replace));
}

QString hashOf(const domain::PageId& page, const QByteArray& event)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(page.value().toUtf8());
    hash.addData("\n");
    hash.addData(event);
    return QString::fromLatin1(hash.result().toHex());
}

bool isTokenKey(const std::string& key)
{
    return key.ends_with("_token") || key == "token";
}

/// Tokens live with their opt-in alone.
json withoutTokens(json value)
{
    if (value.is_object()) {
        for (auto& [key, inner] : value.items())
            inner = isTokenKey(key) ? json("") : withoutTokens(std::move(inner));
    } else if (value.is_array()) {
        for (auto& inner : value)
            inner = withoutTokens(std::move(inner));
    }
    return value;
}

QString joined(const QStringList& parts)
{
    QStringList filled;
    for (const auto& part : parts) {
        if (!part.isEmpty())
            filled.append(part);
    }
    return filled.join(u' ').left(kLongestDetail);
}

const json* optInOf(const json& event)
{
    return objectAt(event, "optin");
}

bool bringsToken(const json& optIn)
{
    // Both kinds of opt-in come by the same field: the type decides, and only a very old one has none.
    const auto type = textAt(optIn, "type");
    return type == u"one_time_notif_req" || (type.isEmpty() && member(optIn, "one_time_notif_token"));
}

/// A recurring notification: agreed to, stopped or resumed. A stop without the token is the person's own, and
/// the event tells of it.
std::optional<domain::PermissionRecord> recurringOf(const json& optIn, const domain::PageEvent& event,
    std::optional<Instant> at, const CaptureDefaults& defaults)
{
    const auto token = textAt(optIn, "notification_messages_token");
    if (textAt(optIn, "type") != u"notification_messages" || token.isEmpty() || !isToken(token) || !at ||
        !isPsid(event.psid.value()))
        return std::nullopt;
    domain::PermissionRecord record;
    record.said = event.kind == EventKind::Stop     ? domain::PermissionRecord::Said::Stopped
                  : event.kind == EventKind::Resume ? domain::PermissionRecord::Said::Resumed
                                                    : domain::PermissionRecord::Said::Granted;
    record.psid = event.psid;
    record.token = domain::Secret(token);
    for (const auto& name : {textAt(optIn, "title"), textAt(optIn, "payload"), defaults.topic,
             QStringLiteral("Recurring notifications")}) {
        if (record.topicName.isEmpty())
            record.topicName = name.simplified().left(kLongestTopic);
    }
    record.at = *at;
    record.expiresAt = timeAt(optIn, "token_expiry_timestamp");
    record.timezone = textAt(optIn, "notification_messages_timezone");
    return record;
}

/// What the event part says, by the name of its member.
void readPart(const json& event, domain::PageEvent& out)
{
    const auto mids = [&out](const json& part) { out.mid = domain::MessageId(textAt(part, "mid")); };
    if (const auto* optIn = optInOf(event)) {
        const auto status = textAt(*optIn, "notification_messages_status").toUpper();
        if (bringsToken(*optIn))
            out.kind = EventKind::OptIn;
        else if (status.startsWith(u"STOP"))
            out.kind = EventKind::Stop;
        else if (status.startsWith(u"RESUME"))
            out.kind = EventKind::Resume;
        out.detail = joined({textAt(*optIn, "payload"), textAt(*optIn, "title")});
    } else if (const auto* message = objectAt(event, "message")) {
        const auto* echo = member(*message, "is_echo");
        out.kind = echo && echo->is_boolean() && echo->get<bool>() ? EventKind::Echo : EventKind::Message;
        mids(*message);
        out.detail = textAt(*message, "metadata").left(kLongestDetail);
    } else if (const auto* postback = objectAt(event, "postback")) {
        out.kind = EventKind::Postback;
        mids(*postback);
        out.detail = joined({textAt(*postback, "payload")});
    } else if (const auto* reaction = objectAt(event, "reaction")) {
        out.kind = EventKind::Reaction;
        mids(*reaction);
        out.detail = joined({textAt(*reaction, "action"), textAt(*reaction, "reaction")});
    } else if (const auto* delivery = objectAt(event, "delivery")) {
        out.kind = EventKind::Delivery;
        out.watermark = timeAt(*delivery, "watermark");
        QStringList all;
        if (const auto* list = member(*delivery, "mids"); list && list->is_array()) {
            for (const auto& mid : *list) {
                if (mid.is_string())
                    all.append(QString::fromStdString(mid.get<std::string>()));
            }
        }
        out.mid = domain::MessageId(all.value(0));
        out.detail = joined(all.mid(1));
    } else if (const auto* read = objectAt(event, "read")) {
        out.kind = EventKind::Read;
        out.watermark = timeAt(*read, "watermark");
    } else if (const auto* feedback = objectAt(event, "response_feedback")) {
        out.kind = EventKind::Feedback;
        mids(*feedback);
        out.detail = joined({textAt(*feedback, "feedback")});
    } else {
        for (const auto* key : {"policy_enforcement", "policy-enforcement"}) {
            if (const auto* policy = objectAt(event, key)) {
                out.kind = EventKind::PolicyEnforcement;
                out.detail = joined({textAt(*policy, "action"), textAt(*policy, "reason")});
            }
        }
    }
}

} // namespace

/// One value being read: where it came from, and to whom its events go.
class EnvelopeReader::Walk
{
public:
    Walk(const EnvelopeReader& reader, const Handler& handler)
        : m_reader(reader)
        , m_handler(handler)
    {
    }

    void value(const json& value) // NOLINT(misc-no-recursion): its depth was checked
    {
        if (value.is_array()) {
            for (const auto& one : value)
                this->value(one);
        } else if (const auto* entries = member(value, "entry"); entries && entries->is_array()) {
            if (const auto object = textAt(value, "object"); !object.isEmpty() && object != u"page")
                return fault(value, CaptureFault::OtherObject, {object.left(60)});
            for (const auto& one : *entries)
                entry(one);
        } else if (member(value, "messaging") || member(value, "standby")) {
            entry(value);
        } else if (member(value, "sender") || member(value, "recipient") || member(value, "optin")) {
            m_pageOf.clear();
            event(value);
        } else {
            fault(value, CaptureFault::NotAnEvent);
        }
    }

private:
    void entry(const json& entry)
    {
        const auto id = idAt(entry, "id");
        if (id.isNumber)
            return fault(entry, CaptureFault::IdIsNumber, {QStringLiteral("entry.id")});
        m_pageOf = id.text;
        m_time = timeAt(entry, "time");
        bool any = false;
        for (const auto* key : {"messaging", "standby", "changes"}) {
            const auto* list = member(entry, key);
            if (!list || !list->is_array())
                continue;
            any = true;
            for (const auto& one : *list)
                event(one);
        }
        if (!any)
            fault(entry, CaptureFault::NotAnEvent);
    }

    void event(const json& event)
    {
        CaptureItem item;
        const auto problem = read(event, item);
        if (problem)
            return fault(event, *problem, item.details);
        m_handler(item);
    }

    [[nodiscard]] std::optional<CaptureFault> read(const json& event, CaptureItem& item)
    {
        if (!event.is_object())
            return CaptureFault::NotAnEvent;
        static const json kNobody = json::object();
        const auto* sender = objectAt(event, "sender");
        const auto* recipient = objectAt(event, "recipient");
        const auto from = idAt(sender ? *sender : kNobody, "id");
        const auto to = idAt(recipient ? *recipient : kNobody, "id");
        for (const auto& [id, name] : {std::pair{&from, "sender.id"}, std::pair{&to, "recipient.id"}}) {
            if (id->isNumber) {
                item.details = {QString::fromLatin1(name)};
                return CaptureFault::IdIsNumber;
            }
        }
        const auto& page = m_reader.m_page.value();
        const bool byPage = from.text == page;
        const auto owner = m_pageOf.isEmpty() ? (byPage ? page : to.text) : m_pageOf;
        if (!owner.isEmpty() && owner != page) {
            item.details = {owner};
            return CaptureFault::OtherPage;
        }
        item.event.psid = domain::Psid(byPage ? to.text : from.text);
        const auto at = timeAt(event, "timestamp");
        item.event.at = at.value_or(m_time.value_or(Instant{}));
        readPart(event, item.event);
        item.event.hash = hashOf(m_reader.m_page, dumped(event));
        item.event.raw = QString::fromUtf8(dumped(withoutTokens(event)));
        item.json = wrapped(event);
        if (item.event.kind == EventKind::OptIn)
            return optIn(*optInOf(event), at, item);
        // An opt-out counts also where its time is missing or wrong, but never for consent that is still to
        // come.
        if (item.event.kind == EventKind::Stop)
            item.event.at = at || m_time ? std::min(item.event.at, m_reader.m_now) : m_reader.m_now;
        if (item.event.kind == EventKind::Stop && !isPsid(item.event.psid.value()))
            return item.event.psid.isValid() ? CaptureFault::PersonInvalid : CaptureFault::PersonMissing;
        if (const auto* said = optInOf(event))
            item.permission = recurringOf(*said, item.event, at, m_reader.m_defaults);
        return std::nullopt;
    }

    [[nodiscard]] std::optional<CaptureFault> optIn(
        const json& said, std::optional<Instant> at, CaptureItem& item) const
    {
        const auto& defaults = m_reader.m_defaults;
        const auto psid = item.event.psid;
        if (!psid.isValid())
            return CaptureFault::PersonMissing;
        if (!isPsid(psid.value())) {
            item.details = {psid.value().left(60)};
            return CaptureFault::PersonInvalid;
        }
        const auto* raw = member(said, "one_time_notif_token");
        if (raw && raw->is_number()) {
            item.details = {QStringLiteral("one_time_notif_token")};
            return CaptureFault::IdIsNumber;
        }
        const auto token = textAt(said, "one_time_notif_token");
        if (token.isEmpty())
            return CaptureFault::TokenMissing;
        if (!isToken(token))
            return CaptureFault::TokenInvalid;
        if (!at)
            return CaptureFault::TimeMissing;
        if (*at > m_reader.m_now + kSkew)
            return CaptureFault::TimeFuture;
        const auto payload = textAt(said, "payload").simplified();
        const auto topic = payload.isEmpty() ? defaults.topic : payload;
        if (topic.isEmpty())
            return CaptureFault::TopicMissing;
        if (topic.size() > kLongestTopic)
            return CaptureFault::TopicTooLong;
        // Messenger sends the payload back, not the title that the person saw.
        const auto title = textAt(said, "title").trimmed();
        item.promptIsPayload = title.isEmpty() && defaults.prompt.isEmpty();
        const auto shown = title.isEmpty() ? (defaults.prompt.isEmpty() ? topic : defaults.prompt) : title;
        auto prompt = domain::Prompt::from(shown);
        if (!prompt) {
            item.details = prompt.error().details;
            return CaptureFault::PromptTooLong;
        }
        const auto expires = domain::expiryOf(*at);
        item.optIn = domain::OptInRecord{psid, domain::Secret(token), topic, defaults.kind,
            std::move(*prompt), defaults.topicFields, *at, expires,
            expires <= m_reader.m_now ? domain::OptInState::Expired : domain::OptInState::Unused, {}, {}, {},
            {}, {}, {}, {}};
        return std::nullopt;
    }

    [[nodiscard]] QByteArray wrapped(const json& event) const
    {
        json entry{{"id", m_pageOf.toStdString()}, {"messaging", json::array({event})}};
        if (m_time)
            entry["time"] = domain::toMs(*m_time);
        return dumped(json{{"object", "page"}, {"entry", json::array({entry})}});
    }

    void fault(const json& value, CaptureFault fault, const QStringList& details = {})
    {
        CaptureItem item;
        item.fault = fault;
        item.details = details;
        item.json =
            value.is_object() && !m_pageOf.isEmpty() && !member(value, "id") ? wrapped(value) : dumped(value);
        m_handler(item);
    }

    const EnvelopeReader& m_reader;
    const Handler& m_handler;
    QString m_pageOf;              ///< that the entry names
    std::optional<Instant> m_time; ///< of the entry
};

EnvelopeReader::EnvelopeReader(domain::PageId page, CaptureDefaults defaults, Instant now)
    : m_page(std::move(page))
    , m_defaults(std::move(defaults))
    , m_now(now)
{
}

void EnvelopeReader::read(const QByteArray& text, const Handler& handler) const
{
    CaptureItem bad;
    bad.json = text;
    if (domain::nestingOf(text).deepest > EnvelopeReader::kDeepest) {
        bad.fault = CaptureFault::TooDeep;
        return handler(bad);
    }
    const auto value = json::parse(text.cbegin(), text.cend(), nullptr, false);
    if (value.is_discarded()) {
        bad.fault = CaptureFault::NotJson;
        return handler(bad);
    }
    Walk(*this, handler).value(value);
}

} // namespace headsup::webhook
