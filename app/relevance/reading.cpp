// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/reading.h"

#include "relevance/stemmer.h"

#include <algorithm>

namespace headsup::relevance {

const Hit* Reading::first(Section section) const
{
    for (const auto& hit : hits) {
        if (hit.section == section)
            return &hit;
    }
    return nullptr;
}

std::span<const Hit> Reading::hitsOf(int sentence) const
{
    const auto from = [this](size_t token) {
        return std::lower_bound(hits.begin(), hits.end(), token,
            [](const Hit& hit, size_t wanted) { return hit.first < wanted; });
    };
    return {from(text.begin(sentence)), from(text.begin(sentence + 1))};
}

Reading read(Text text, const Lexicon* lexicon)
{
    Reading reading;
    reading.lexicon = lexicon;
    reading.text = std::move(text);
    const auto count = reading.text.tokens.size();
    reading.sections.assign(count, 0);
    reading.stems.reserve(count);
    const Stemmer stemmer(lexicon ? lexicon->language() : QString());
    for (const auto& token : reading.text.tokens)
        reading.stems.push_back(token.type == TokenType::Word ? stemmer.stem(token.text) : token.text);
    if (lexicon)
        reading.hits = lexicon->find(reading.text, reading.stems);
    for (const auto& hit : reading.hits) {
        for (auto i = hit.first; i <= hit.last; ++i)
            reading.sections[i] |= quint64(1) << static_cast<unsigned>(hit.section);
    }
    return reading;
}

void addWarnings(Reading& reading, const Lexicon& other)
{
    for (const auto& hit : other.find(reading.text)) {
        if (hit.section != Section::Incentive && hit.section != Section::Deceptive)
            continue;
        reading.hits.push_back(hit);
        for (auto i = hit.first; i <= hit.last; ++i)
            reading.sections[i] |= quint64(1) << static_cast<unsigned>(hit.section);
    }
    std::stable_sort(reading.hits.begin(), reading.hits.end(),
        [](const Hit& a, const Hit& b) { return a.first < b.first; });
}

} // namespace headsup::relevance
