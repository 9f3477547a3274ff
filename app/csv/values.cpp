// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/values.h"

#include "csv/fields.h"

#include <QHash>
#include <algorithm>

namespace headsup::csv {

using domain::OptInState;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

// digits [. or , digits] E [+-] digits
bool isScientific(QByteArrayView value)
{
    const auto* const e =
        std::find_if(value.begin(), value.end(), [](char c) { return c == 'e' || c == 'E'; });
    if (e == value.begin() || e == value.end() || !isDigit(value.front()))
        return false;
    const bool mantissa =
        std::all_of(value.begin(), e, [](char c) { return isDigit(c) || c == '.' || c == ','; });
    auto exponent = value.sliced(e - value.begin() + 1);
    if (exponent.startsWith('+') || exponent.startsWith('-'))
        exponent = exponent.sliced(1);
    return mantissa && exponent.size() <= 3 && allDigits(exponent);
}

// Groups of three, or a decimal part: no id is written so.
bool isFormattedNumber(QByteArrayView value)
{
    const bool shape =
        std::all_of(value.begin(), value.end(), [](char c) { return isDigit(c) || c == '.' || c == ','; });
    return shape && value.size() >= 8 && isDigit(value.front()) && !allDigits(value);
}

const QHash<QString, OptInState>& stateWords()
{
    static const auto table = [] {
        QHash<QString, OptInState> made;
        const std::pair<OptInState, const char*> rows[] = {
            {OptInState::Unused, "unused open active new pending available valid waiting subscribed reserved "
                                 "ungenutzt unbenutzt offen aktiv neu"},
            {OptInState::SpentElsewhere,
                "spentelsewhere spent sent used consumed delivered done dead uncertain "
                "inflight gesendet versendet verwendet benutzt verbraucht"},
            {OptInState::Withdrawn,
                "withdrawn unsubscribed optedout deleted revoked blocked abgemeldet widerrufen "
                "geloscht"},
            {OptInState::Expired, "expired abgelaufen"},
        };
        for (const auto& [state, words] : rows) {
            for (const auto& word : QString::fromLatin1(words).split(u' '))
                made.insert(word, state);
        }
        return made;
    }();
    return table;
}

} // namespace

QByteArrayView bareText(QByteArrayView cell)
{
    const auto trimmed = cell.trimmed();
    const bool wrapped =
        trimmed.size() >= 3 && trimmed.startsWith(QByteArrayView("=\"", 2)) && trimmed.endsWith('"');
    return wrapped ? trimmed.sliced(2).chopped(1) : cell;
}

bool isPsid(QByteArrayView id)
{
    return id.size() >= 6 && id.size() <= 20 && allDigits(id);
}

bool isRoundedNumber(QByteArrayView value)
{
    if (allDigits(value))
        return value.size() >= 16 && value.endsWith("000000");
    return isScientific(value) || isFormattedNumber(value);
}

bool endsCutOff(QByteArrayView value)
{
    const bool hashes =
        value.size() >= 3 && std::all_of(value.begin(), value.end(), [](char c) { return c == '#'; });
    return hashes || value.endsWith("...") || value.endsWith("\xE2\x80\xA6");
}

std::optional<bool> flagFromText(QByteArrayView value)
{
    const auto is = [value](std::initializer_list<const char*> words) {
        return std::any_of(words.begin(), words.end(),
            [value](const char* word) { return value.compare(word, Qt::CaseInsensitive) == 0; });
    };
    if (value.isEmpty() || is({"0", "false", "no", "n", "nein", "f", "off", "null", "none", "0.0", "falsch"}))
        return false;
    if (is({"1", "true", "yes", "y", "ja", "j", "t", "on", "x", "1.0", "wahr"}))
        return true;
    return std::nullopt;
}

std::optional<OptInState> stateFromText(const QString& text)
{
    const auto normal = normalisedHeader(text);
    const auto found = stateWords().constFind(normal);
    return found == stateWords().constEnd() ? std::nullopt : std::optional(*found);
}

std::optional<domain::TopicKind> topicKindFromText(const QString& text)
{
    const auto normal = normalisedHeader(text);
    for (const auto kind : domain::kTopicKinds) {
        if (normal == normalisedHeader(domain::slug(kind)) ||
            normal == normalisedHeader(domain::displayName(kind)))
            return kind;
    }
    return std::nullopt;
}

} // namespace headsup::csv
