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
};

constexpr Kind kKinds[] = {
    {"close_before", FaultKind::CloseBefore, false},
    {"close_after", FaultKind::CloseAfter, true},
    {"half_status", FaultKind::HalfStatus, true},
    {"reset", FaultKind::Reset, true},
    {"error", FaultKind::Error, false},
    {"html", FaultKind::Html, false},
    {"server_error", FaultKind::ServerError, false},
    {"no_answer", FaultKind::NoAnswer, true},
    {"drip", FaultKind::Drip, true},
    {"delay", FaultKind::Delay, true},
    {"rate_limit", FaultKind::RateLimit, false},
};

/// Thrown inside this file only: the first thing that is wrong with a script.
struct Wrong
{
    QString what;
};

void allowKeys(const Json& object, std::initializer_list<const char*> allowed, const QString& where)
{
    if (!object.is_object())
        throw Wrong{where + u" must be an object"};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto fits = [&it](const char* key) { return it.key() == key; };
        if (std::none_of(allowed.begin(), allowed.end(), fits))
            throw Wrong{where + u": “" + QString::fromStdString(it.key()) + u"” is not known here"};
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
        throw Wrong{where + u": “" + QLatin1StringView(key) + u"” must be a text"};
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
            throw Wrong{where + u": “nth” must hold whole numbers from 1"};
        all.push_back(*one);
    }
    return all;
}

FaultScript::Match matchFrom(const Json& rule, const QString& where)
{
    FaultScript::Match match;
    const auto* object = graph::member(rule, "match");
    if (!object)
        return match;
    allowKeys(*object, {"nth", "every", "token", "rate", "times"}, where + u", match");
    match.nth = nthFrom(*object, where);
    match.every = number(*object, "every", 1, 1'000'000'000, where).value_or(0);
    match.token = text(*object, "token", where);
    match.times = number(*object, "times", 1, 1'000'000'000, where);
    if (const auto* rate = graph::member(*object, "rate")) {
        if (!rate->is_number() || rate->get<double>() < 0 || rate->get<double>() > 1)
            throw Wrong{where + u": “rate” must be a number from 0 to 1"};
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
    throw Wrong{where + u": “fault” must be one of " + known.join(u", ")};
}

Fault faultFrom(const Json& rule, const QString& where)
{
    const auto& kind = kindFrom(rule, where);
    Fault fault;
    fault.kind = kind.kind;
    fault.processed = kind.processed;
    if (const auto* processed = graph::member(rule, "processed")) {
        if (!processed->is_boolean())
            throw Wrong{where + u": “processed” must be true or false"};
        if (kind.kind == FaultKind::Error || kind.kind == FaultKind::RateLimit)
            throw Wrong{where + u": “processed” does not go with this fault"};
        fault.processed = processed->get<bool>();
    }
    fault.error.code = number(rule, "code", -1, 9'999'999, where).value_or(1);
    if (kind.kind == FaultKind::Error && !graph::member(rule, "code"))
        throw Wrong{where + u": an error needs a “code”"};
    fault.error.subcode = number(rule, "subcode", 1, 99'999'999, where).value_or(0);
    fault.error.http = number(rule, "http", 200, 599, where).value_or(0);
    fault.error.message = text(rule, "message", where);
    const int usual = kind.kind == FaultKind::Drip ? 200 : 1000;
    fault.wait = domain::Milliseconds{number(rule, "ms", 1, 600'000, where).value_or(usual)};
    fault.minutes = number(rule, "minutes", 0, 1440, where).value_or(1);
    return fault;
}

} // namespace

Result<FaultScript> FaultScript::parse(const QByteArray& bytes, const QString& name)
{
    const auto json = graph::parseJson(bytes, {.bytes = kFileCap, .depth = 8});
    if (!json)
        return Err{ErrorCode::FaultFileInvalid, name, QStringLiteral("it is not valid JSON")};
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
            const auto where = QStringLiteral("rule %1").arg(script.m_rules.size() + 1);
            allowKeys(rule,
                {"about", "match", "fault", "code", "subcode", "http", "message", "ms", "minutes",
                    "processed"},
                where);
            script.m_rules.push_back({matchFrom(rule, where), faultFrom(rule, where), 0});
        }
        return script;
    } catch (const Wrong& wrong) {
        return Err{ErrorCode::FaultFileInvalid, name, wrong.what};
    } catch (const nlohmann::json::exception&) {
        return Err{ErrorCode::FaultFileInvalid, name, QStringLiteral("a value has the wrong form")};
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

bool FaultScript::holds(const Match& match, const QString& token)
{
    if (!match.nth.empty() && std::find(match.nth.begin(), match.nth.end(), m_sends) == match.nth.end())
        return false;
    if (match.every > 0 && m_sends % match.every != 0)
        return false;
    if (!match.token.isEmpty() && match.token != token)
        return false;
    return !match.rate || m_random.generateDouble() < *match.rate;
}

std::optional<Fault> FaultScript::next(const QString& token)
{
    ++m_sends;
    for (auto& rule : m_rules) {
        if (rule.match.times && rule.played >= *rule.match.times)
            continue;
        if (holds(rule.match, token)) {
            ++rule.played;
            return rule.fault;
        }
    }
    return std::nullopt;
}

} // namespace headsup::rehearsal
