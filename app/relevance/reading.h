// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/lexicon.h"
#include "relevance/text.h"

#include <span>
#include <vector>

namespace headsup::relevance {

/// A text with everything the lists of its language know about it.
struct Reading
{
    const Lexicon* lexicon = nullptr; ///< null where the language has none
    Text text;
    std::vector<Hit> hits;
    std::vector<QString> stems;    ///< one a token
    std::vector<quint64> sections; ///< one a token: bit n is set where a phrase of section n covers it

    [[nodiscard]] bool covers(size_t token, Section section) const
    {
        return (sections[token] >> static_cast<unsigned>(section)) & 1U;
    }
    [[nodiscard]] const Hit* first(Section section) const;
    /// What the lists know of one sentence; hits stand in order of place.
    [[nodiscard]] std::span<const Hit> hitsOf(int sentence) const;
    [[nodiscard]] bool has(Section section) const { return first(section) != nullptr; }
    [[nodiscard]] int sentenceOf(const Hit& hit) const { return text.tokens[hit.first].sentence; }
    /// Asked, not told.
    [[nodiscard]] bool inQuestion(const Hit& hit) const
    {
        return text.questions[static_cast<size_t>(sentenceOf(hit))];
    }
    [[nodiscard]] Span span(const Hit& hit) const { return text.span(hit.first, hit.last); }
};

[[nodiscard]] Reading read(Text text, const Lexicon* lexicon);
/// Adds what another language's lists say of rewards and deceit: a raffle is one in any language.
void addWarnings(Reading& reading, const Lexicon& other);

} // namespace headsup::relevance
