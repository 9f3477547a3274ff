// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/reading.h"

#include "relevance/stemmer.h"

namespace headsup::relevance {

const Hit* Reading::first(Section section) const
{
    for (const auto& hit : hits) {
        if (hit.section == section)
            return &hit;
    }
    return nullptr;
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
}

} // namespace headsup::relevance
