// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/wrongfacts.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace headsup::relevance {

namespace {

/// Words right before the old price, folded: en, de, fr, es, it, pt, id.
constexpr std::array<std::u16string_view, 26> kBefore{u"was", u"were", u"instead", u"formerly", u"previously",
    u"before", u"from", u"rrp", u"statt", u"anstatt", u"vorher", u"bisher", u"von", u"lieu", u"avant",
    u"antes", u"vez", u"lugar", u"era", u"invece", u"anziche", u"prima", u"da", u"ante", u"dari",
    u"sebelumnya"};

constexpr size_t kReach = 2;
constexpr int kPastDays = 60;

bool namesOldPrice(const Reading& message, size_t price)
{
    const auto& tokens = message.text.tokens;
    for (auto i = price; i-- > 0 && price - i <= kReach && tokens[i].sentence == tokens[price].sentence;) {
        const auto& word = tokens[i].text;
        if (tokens[i].type != TokenType::Word)
            return false;
        const bool old = std::any_of(kBefore.begin(), kBefore.end(), [&](std::u16string_view known) {
            return word == QStringView(known.data(), qsizetype(known.size()));
        });
        if (old)
            return true;
    }
    return false;
}

} // namespace

std::optional<PricePair> findPriceRise(const Reading& message)
{
    std::optional<size_t> now;
    std::optional<size_t> before;
    int prices = 0;
    const auto& tokens = message.text.tokens;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (tokens[i].type != TokenType::Price)
            continue;
        ++prices;
        (namesOldPrice(message, i) ? before : now) = i;
    }
    // "From $99" may also be a lowest price: only a pair of one new and one old price tells.
    if (prices != 2 || !now || !before || tokens[*now].value < tokens[*before].value)
        return std::nullopt;
    return PricePair{*now, *before};
}

std::optional<Span> findPastDate(const Reading& message, QDate today)
{
    const auto& tokens = message.text.tokens;
    for (const auto& hit : message.hits) {
        if (hit.section != Section::Month || hit.key < 1 || hit.key > 12)
            continue;
        const auto dayAt = [&](size_t i) {
            return i < tokens.size() && tokens[i].type == TokenType::Number && tokens[i].value >= 1 &&
                   tokens[i].value <= 31 && tokens[i].sentence == tokens[hit.first].sentence;
        };
        // "14 June", "14 de junio", "June 14".
        auto day = hit.first - 1;
        if (!dayAt(day) && hit.first >= 2 && tokens[hit.first - 1].text == u"de")
            day = hit.first - 2;
        if (!dayAt(day))
            day = hit.last + 1;
        if (!dayAt(day))
            continue;
        const auto after = std::max(day, hit.last) + 1;
        const bool year = after < tokens.size() && tokens[after].type == TokenType::Number &&
                          tokens[after].value >= 1990 && tokens[after].value <= 2099;
        const QDate date(year ? static_cast<int>(tokens[after].value) : today.year(), hit.key,
            static_cast<int>(tokens[day].value));
        if (date.isValid() && date < today && (year || date.daysTo(today) <= kPastDays))
            return message.text.span(std::min(day, hit.first), year ? after : std::max(day, hit.last));
    }
    return std::nullopt;
}

} // namespace headsup::relevance
