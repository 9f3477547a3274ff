// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/faultscript.h"

#include "graph/json.h"

#include <QFile>

namespace headsup::rehearsal {

using domain::Err;
using domain::ErrorCode;
using domain::Result;
using Json = nlohmann::json;

namespace {

constexpr qsizetype kFileCap = 1024 * 1024;

struct Kind
{
    const char* name;
    FaultKind kind;
    bool processed; ///< unless the rule says otherwise
    bool fixed;     ///< the rule may not say otherwise
};

constexpr Kind kKinds[] = {
    {"close_before", FaultKind::CloseBefore, false, false},
    {"close_after", FaultKind::CloseAfter, true, false},
    {"half_status", FaultKind::HalfStatus, true, false},
    {"cut_body", FaultKind::CutBody, true, true},
    {"reset", FaultKind::Reset, true, false},
    {"error", FaultKind::Error, false, true},
    {"html", FaultKind::Html, false, false},
    {"redirect", FaultKind::Redirect, false, false},
    {"server_error", FaultKind::ServerError, false, false},
    {"half_json", FaultKind::HalfJson, true, true},
    {"no_message_id", FaultKind::NoMessageId, true, false},
    {"null", FaultKind::Null, false, false},
    {"empty", FaultKind::Empty, true, false},
    {"huge", FaultKind::Huge, true, false},
    {"compressed", FaultKind::Compressed, true, false},
    {"proxy_auth", FaultKind::ProxyAuth, false, false},
    {"too_many", FaultKind::TooMany, false, false},
    {"no_answer", FaultKind::NoAnswer, true, false},
    {"drip", FaultKind::Drip, true, false},
    {"delay", FaultKind::Delay, true, false},
    {"rate_limit", FaultKind::RateLimit, false, true},
    {"usage", FaultKind::Usage, true, true},
};

constexpr std::pair<const char*, RequestKind> kRequests[] = {{"send", RequestKind::Send},
    {"identity", RequestKind::Identity}, {"rights", RequestKind::Rights},
    {"conversations", RequestKind::Conversations}, {"any", RequestKind::Any}};

/// Thrown inside this file only: the first thing that is wrong with a script.
struct Wrong
{
    QString what;
};

void allowKeys(const Json& object, std::initializer_list<const char*> allowed, const QString& where)
{
    if (!object.is_object())
        throw Wrong{where + QStringLiteral(" must be an object")};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto fits = [&it](const char* key) { return it.key() == key; };
        if (std::none_of(allowed.begin(), allowed.end(), fits))
            throw Wrong{where + QStringLiteral(": “") + QString::fromStdString(it.key()) +
                        QStringLiteral("” is not known here")};
    }
}

std::optional<int> number(const Json& object, const char* key, int lowest, int highest, const QString& where)
{
    if (!graph::member(object, key))
        return std::nullopt;
    const auto value = graph::intAt(object, key);
    if (!value || *value < lowest || *value > highest) {
        throw Wrong{QStringLiteral("%1: “%2” must be a whole number from %3 to %4")
                        .arg(where, QLatin1StringView(key))
                        .arg(lowest)
                        .arg(highest)};
    }
    return value;
}

QString text(const Json& object, const char* key, const QString& where)
{
    if (!graph::member(object, key))
        return {};
    const auto value = graph::textAt(object, key);
    if (!value || value->isEmpty())
        throw Wrong{
            where + QStringLiteral(": “") + QLatin1StringView(key) + QStringLiteral("” must be a text")};
    return *value;
}

std::vector<int> nthFrom(const Json& match, const QString& where)
{
    const auto* value = graph::member(match, "nth");
    if (!value)
        return {};
    if (!value->is_array())
        return {*number(match, "nth", 1, 1'000'000'000, where)};
    std::vector<int> all;
    for (const auto& item : *value) {
        const auto one = graph::intAt(Json{{"nth", item}}, "nth");
        if (!one || *one < 1)
            throw Wrong{where + QStringLiteral(": “nth” must hold whole numbers from 1")};
        all.push_back(*one);
    }
    return all;
}

RequestKind requestFrom(const Json& match, const QString& where)
{
    if (!graph::member(match, "request"))
        return RequestKind::Send;
    const auto name = text(match, "request", where);
    QStringList known;
    for (const auto& [request, kind] : kRequests) {
        if (name == QLatin1StringView(request))
            return kind;
        known.append(QString::fromLatin1(request));
    }
    throw Wrong{where + QStringLiteral(": “request” must be one of ") + known.join(u", ")};
}

FaultScript::Match matchFrom(const Json& rule, const QString& where)
{
    FaultScript::Match match;
    const auto* object = graph::member(rule, "match");
    if (!object)
        return match;
    allowKeys(
        *object, {"request", "nth", "every", "token", "rate", "times"}, where + QStringLiteral(", match"));
    match.request = requestFrom(*object, where);
    match.nth = nthFrom(*object, where);
    match.every = number(*object, "every", 1, 1'000'000'000, where).value_or(0);
    match.token = text(*object, "token", where);
    match.times = number(*object, "times", 1, 1'000'000'000, where);
    if (const auto* rate = graph::member(*object, "rate")) {
        if (!rate->is_number() || rate->get<double>() < 0 || rate->get<double>() > 1)
            throw Wrong{where + QStringLiteral(": “rate” must be a number from 0 to 1")};
        match.rate = rate->get<double>();
    }
    return match;
}

const Kind& kindFrom(const Json& rule, const QString& where)
{
    const auto name = text(rule, "fault", where);
    QStringList known;
    for (const auto& kind : kKinds) {
        if (name == QLatin1StringView(kind.name))
            return kind;
        known.append(QString::fromLatin1(kind.name));
    }
    throw Wrong{where + QStringLiteral(": “fault” must be one of ") + known.join(u", ")};
}

QByteArray headerFrom(const Json& rule, const QString& where)
{
    const auto name = text(rule, "header", where);
    if (!name.isEmpty() && name != u"app" && name != u"page" && name != u"business")
        throw Wrong{where + QStringLiteral(": “header” must be one of app, page, business")};
    return name.isEmpty() ? QByteArray("page") : name.toLatin1();
}

Fault faultFrom(const Json& rule, const QString& where)
{
    const auto& kind = kindFrom(rule, where);
    Fault fault;
    fault.kind = kind.kind;
    fault.processed = kind.processed;
    if (const auto* processed = graph::member(rule, "processed")) {
        if (!processed->is_boolean())
            throw Wrong{where + QStringLiteral(": “processed” must be true or false")};
        if (kind.fixed)
            throw Wrong{where + QStringLiteral(": “processed” does not go with this fault")};
        fault.processed = processed->get<bool>();
    }
    fault.error.code = number(rule, "code", -1, 9'999'999, where).value_or(1);
    if (kind.kind == FaultKind::Error && !graph::member(rule, "code"))
        throw Wrong{where + QStringLiteral(": an error needs a “code”")};
    fault.error.subcode = number(rule, "subcode", 1, 99'999'999, where).value_or(0);
    fault.error.http = number(rule, "http", 200, 599, where).value_or(0);
    fault.error.message = text(rule, "message", where);
    const int usual = kind.kind == FaultKind::Drip ? 200 : 1000;
    fault.wait = domain::Milliseconds{number(rule, "ms", 1, 600'000, where).value_or(usual)};
    const bool shown = kind.kind == FaultKind::Usage;
    fault.minutes = number(rule, "minutes", 0, 1440, where).value_or(shown ? 0 : 1);
    fault.seconds = number(rule, "seconds", 0, 86'400, where).value_or(0);
    fault.percent = number(rule, "percent", 0, 1000, where).value_or(80);
    fault.header = headerFrom(rule, where);
    fault.bytes = number(rule, "bytes", 1, 64 * 1024 * 1024, where).value_or(1024 * 1024);
    fault.location = text(rule, "location", where);
    if (fault.location.isEmpty())
        fault.location = QStringLiteral("http://sign-in.example/");
    if (fault.location.contains(u'\n') || fault.location.contains(u'\r'))
        throw Wrong{where + QStringLiteral(": “location” must be one line")};
    return fault;
}

int lineAt(const QByteArray& bytes, qsizetype at)
{
    return 1 + static_cast<int>(bytes.left(at).count('\n'));
}

/// Where the parser gives up.
int lineOfDamage(const QByteArray& bytes)
{
    try {
        const auto good = Json::parse(bytes.cbegin(), bytes.cend());
        Q_UNUSED(good)
    } catch (const Json::parse_error& error) {
        return lineAt(bytes, static_cast<qsizetype>(error.byte));
    }
    return 1; // good JSON, but beyond the caps
}

/// The line on which each rule begins: each object of an array of the outermost object. Only for JSON that
/// was parsed.
std::vector<int> linesOfRules(const QByteArray& bytes)
{
    std::vector<int> lines;
    int depth = 0;
    bool quoted = false;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (quoted) {
            i += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (++depth == 3)
                lines.push_back(lineAt(bytes, i));
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lines;
}

} // namespace

Result<FaultScript> FaultScript::parse(const QByteArray& bytes, const QString& name)
{
    const auto json = graph::parseJson(bytes, {.bytes = kFileCap, .depth = 8});
    if (!json)
        return Err{ErrorCode::FaultFileInvalid, name,
            QStringLiteral("line %1: it is not valid JSON, or too long or too deep")
                .arg(lineOfDamage(bytes))};
    const auto lines = linesOfRules(bytes);
    int line = 1;
    try {
        allowKeys(*json, {"about", "seed", "rules"}, QStringLiteral("the script"));
        FaultScript script;
        script.m_random.seed(static_cast<quint32>(
            number(*json, "seed", 0, std::numeric_limits<int>::max(), QStringLiteral("the script"))
                .value_or(1)));
        const auto* rules = graph::member(*json, "rules");
        if (!rules || !rules->is_array())
            throw Wrong{QStringLiteral("“rules” must be an array")};
        for (const auto& rule : *rules) {
            const auto nth = script.m_rules.size();
            line = nth < lines.size() ? lines[nth] : line;
            const auto where = QStringLiteral("rule %1").arg(nth + 1);
            allowKeys(rule,
                {"about", "match", "fault", "code", "subcode", "http", "message", "ms", "minutes", "seconds",
                    "percent", "header", "bytes", "location", "processed"},
                where);
            script.m_rules.push_back({matchFrom(rule, where), faultFrom(rule, where), 0});
        }
        return script;
    } catch (const Wrong& wrong) {
        return Err{
            ErrorCode::FaultFileInvalid, name, QStringLiteral("line %1, %2").arg(line).arg(wrong.what)};
    } catch (const nlohmann::json::exception&) {
        return Err{ErrorCode::FaultFileInvalid, name,
            QStringLiteral("line %1, a value has the wrong form").arg(line)};
    }
}

Result<FaultScript> FaultScript::load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return Err{ErrorCode::FileMissing, path};
    if (!file.open(QIODevice::ReadOnly))
        return Err{ErrorCode::FileUnreadable, path, file.errorString()};
    return parse(file.read(kFileCap + 1), path);
}

bool FaultScript::holds(const Match& match, RequestKind kind, const QString& token)
{
    if (match.request != RequestKind::Any && match.request != kind)
        return false;
    const auto count = m_counts[static_cast<size_t>(match.request)];
    if (!match.nth.empty() && std::find(match.nth.begin(), match.nth.end(), count) == match.nth.end())
        return false;
    if (match.every > 0 && count % match.every != 0)
        return false;
    if (!match.token.isEmpty() && match.token != token)
        return false;
    return !match.rate || m_random.generateDouble() < *match.rate;
}

std::optional<Fault> FaultScript::next(RequestKind kind, const QString& token)
{
    ++m_counts[static_cast<size_t>(kind)];
    ++m_counts[static_cast<size_t>(RequestKind::Any)];
    for (auto& rule : m_rules) {
        if (rule.match.times && rule.played >= *rule.match.times)
            continue;
        if (holds(rule.match, kind, token)) {
            ++rule.played;
            return rule.fault;
        }
    }
    return std::nullopt;
}

} // namespace headsup::rehearsal
