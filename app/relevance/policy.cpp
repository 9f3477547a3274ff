// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/policy.h"

#include "relevance/otherthing.h"

#include <QSet>
#include <algorithm>

namespace headsup::relevance {

namespace {

std::optional<Hit> firstUnasked(
    const Subject& subject, const Coverage& coverage, const Reading& message, Section section)
{
    for (const auto& hit : message.hits) {
        if (hit.section != section || message.covers(hit.first, Section::Harmless))
            continue;
        // What the prompt itself asks for ("contest", "gift card", "case") is no fault of the message.
        bool asked = !subject.isEmpty();
        bool named = false;
        for (auto i = hit.first; i <= hit.last; ++i) {
            asked = asked && (coverage.used[i] || message.covers(i, Section::Stop));
            named = named || coverage.used[i];
        }
        if (!asked || !named)
            return hit;
    }
    return std::nullopt;
}

/// One phrase is enough where no honest shop writes it. Of the others, such as "your card", two different
/// ones must come together with a link or a sum, or three.
std::optional<Hit> findDeceptive(const Reading& message)
{
    if (const auto* hit = message.first(Section::Deceptive))
        return *hit;
    QSet<int> baits;
    const Hit* bait = nullptr;
    for (const auto& hit : message.hits) {
        if (hit.section == Section::Bait) {
            bait = bait ? bait : &hit;
            baits.insert(static_cast<int>(hit.first));
        }
    }
    const auto& tokens = message.text.tokens;
    const bool demands = std::any_of(tokens.begin(), tokens.end(),
        [](const Token& token) { return token.type == TokenType::Link || token.type == TokenType::Price; });
    if (baits.size() >= (demands ? 2 : 3))
        return *bait;
    return std::nullopt;
}

int shoutedWords(const Reading& message, size_t& first, size_t& last)
{
    int shouted = 0;
    for (size_t i = 0; i < message.text.tokens.size(); ++i) {
        if (!message.text.tokens[i].shouted)
            continue;
        if (shouted == 0)
            first = i;
        last = i;
        ++shouted;
    }
    return shouted;
}

std::optional<Span> findShout(const Reading& message)
{
    size_t first = 0;
    size_t last = 0;
    const auto shouted = shoutedWords(message, first, last);
    const auto words = static_cast<int>(message.text.tokens.size());
    const bool loud = shouted >= 4 && shouted * 2 >= words;
    const bool breathless = message.text.exclamations >= 6;
    if (shouted > 0 && message.text.exclamations >= 3 && (loud || breathless))
        return message.text.span(first, last);
    if (breathless && words > 0)
        return message.text.span(0, message.text.tokens.size() - 1);
    return std::nullopt;
}

/// Sentences after the news that offer something and do not name the subject; and long lists of things.
void findUpsell(const Subject& subject, const Reading& message, const Coverage& coverage, Policy& policy)
{
    const auto& tokens = message.text.tokens;
    for (int sentence = 0; sentence < message.text.sentences; ++sentence) {
        size_t first = tokens.size();
        size_t last = 0;
        int strangers = 0;
        int commas = 0;
        bool offer = false;
        bool aside = false;
        const auto end = message.text.begin(sentence + 1);
        for (auto i = message.text.begin(sentence); i < end; ++i) {
            first = std::min(first, i);
            last = i;
            strangers += isStranger(coverage, message, i) ? 1 : 0;
            commas += tokens[i].before == u',' ? 1 : 0;
            offer = offer || tokens[i].type == TokenType::Price || tokens[i].type == TokenType::Percent;
            aside = aside || message.covers(i, Section::Upsell) || message.covers(i, Section::Generic);
        }
        if (first == tokens.size())
            continue;
        const bool list = commas >= 3 && strangers >= 4;
        const bool another = aside ? strangers >= 1 : offer && strangers >= 2;
        if (another && (list || coverSubject(subject, message, sentence, sentence).share < 0.4))
            policy.upsell.push_back(message.text.span(first, last));
    }
}

void countStrangers(const Coverage& coverage, const Reading& message, Policy& policy)
{
    std::vector<char> tellsNews(static_cast<size_t>(message.text.sentences) + 1, 0);
    for (const auto& hit : message.hits) {
        if (isNews(hit.section) && !message.covers(hit.first, Section::Teaser) && !message.inQuestion(hit))
            tellsNews[static_cast<size_t>(message.sentenceOf(hit))] = 1;
    }
    for (size_t i = 0; i < message.text.tokens.size(); ++i) {
        if (!isStranger(coverage, message, i))
            continue;
        ++policy.strangers;
        policy.strangersInNews += tellsNews[static_cast<size_t>(message.text.tokens[i].sentence)];
    }
}

} // namespace

Policy findPolicy(const Subject& subject, const Coverage& coverage, const Reading& message)
{
    Policy policy;
    policy.deceptive = findDeceptive(message);
    policy.incentive = firstUnasked(subject, coverage, message, Section::Incentive);
    policy.generic = firstUnasked(subject, coverage, message, Section::Generic);
    policy.offPurpose = firstUnasked(subject, coverage, message, Section::OffPurpose);
    policy.accessory = firstUnasked(subject, coverage, message, Section::Accessory);
    if (const auto* hit = message.first(Section::Teaser))
        policy.teaser = *hit;
    policy.shout = findShout(message);
    countStrangers(coverage, message, policy);
    findUpsell(subject, message, coverage, policy);
    return policy;
}

} // namespace headsup::relevance
