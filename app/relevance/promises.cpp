// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/promises.h"

#include "relevance/wrongfacts.h"

#include <algorithm>

namespace headsup::relevance {

using domain::TopicKind;

namespace {

std::optional<Span> firstOf(const Reading& reading, std::initializer_list<TokenType> types)
{
    for (size_t i = 0; i < reading.text.tokens.size(); ++i) {
        if (std::find(types.begin(), types.end(), reading.text.tokens[i].type) != types.end())
            return reading.text.span(i, i);
    }
    return std::nullopt;
}

std::optional<Span> firstOf(const Reading& reading, std::initializer_list<Section> sections)
{
    for (const auto& hit : reading.hits) {
        if (std::find(sections.begin(), sections.end(), hit.section) != sections.end())
            return reading.span(hit);
    }
    return std::nullopt;
}

/// "Now 1,150 (was 1,390)": two figures that the prompt does not have, where it is about prices.
std::optional<Span> plainPrice(const Reading& prompt, const Reading& message)
{
    const auto asked = [&](double value) {
        return std::any_of(prompt.text.tokens.begin(), prompt.text.tokens.end(),
            [&](const Token& token) { return token.type != TokenType::Word && token.value == value; });
    };
    std::optional<size_t> first;
    for (size_t i = 0; i < message.text.tokens.size(); ++i) {
        const auto& token = message.text.tokens[i];
        if (token.type != TokenType::Number || token.value < 5 || asked(token.value))
            continue;
        if (first && message.has(Section::Price))
            return message.text.span(*first, *first);
        first = first ? first : i;
    }
    return std::nullopt;
}

void note(Promises& promises, Fact fact, std::optional<Span> span, bool needed)
{
    if (span)
        promises.kept.emplace_back(fact, *span);
    else if (needed)
        promises.missing.push_back(fact);
}

void checkCeiling(Promises& promises, const Reading& prompt, const Reading& message)
{
    const auto* limit = prompt.first(Section::Ceiling);
    if (!limit)
        return;
    for (auto i = limit->first; i <= limit->last; ++i) {
        if (prompt.text.tokens[i].type == TokenType::Price)
            promises.ceiling = prompt.text.tokens[i].value;
    }
    std::optional<size_t> lowest;
    const auto& tokens = message.text.tokens;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].type == TokenType::Price && (!lowest || tokens[i].value < tokens[*lowest].value))
            lowest = i;
    }
    if (promises.ceiling > 0 && lowest && tokens[*lowest].value > promises.ceiling)
        promises.ceilingSpan = message.text.span(*lowest, *lowest);
}

std::optional<double> amountOf(const QString& field)
{
    const auto text = readText(field);
    for (const auto& token : text.tokens) {
        if (token.type == TokenType::Price || token.type == TokenType::Number)
            return token.value;
    }
    return std::nullopt;
}

bool isNotLower(const QMap<QString, QString>& fields)
{
    const auto price = amountOf(fields.value(QStringLiteral("price")));
    const auto old = amountOf(fields.value(QStringLiteral("old_price")));
    return price && old && *price >= *old;
}

} // namespace

Promises findPromises(
    TopicKind kind, const Reading& prompt, const Reading& message, const QMap<QString, QString>& fields)
{
    Promises promises;
    auto price = firstOf(message, {TokenType::Price, TokenType::Percent});
    if (!price && kind == TopicKind::PriceDrop)
        price = plainPrice(prompt, message);
    note(promises, Fact::Price, price, kind == TopicKind::PriceDrop);
    auto time = firstOf(message, {TokenType::Time});
    if (!time)
        time = firstOf(message, {Section::Soon, Section::Weekday, Section::Month, Section::Moved});
    note(promises, Fact::Time, time, kind == TopicKind::EventReminder);
    const bool wantsLink = prompt.has(Section::WantLink) && kind == TopicKind::Content;
    auto link = firstOf(message, {TokenType::Link});
    if (!link && wantsLink)
        link = firstOf(message, {Section::WantLink});
    note(promises, Fact::Link, link, wantsLink);
    checkCeiling(promises, prompt, message);
    promises.notLower = kind == TopicKind::PriceDrop && (isNotLower(fields) || findPriceRise(message));
    return promises;
}

} // namespace headsup::relevance
