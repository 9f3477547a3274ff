// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/answer.h"

#include <QString>
#include <algorithm>
#include <vector>

namespace headsup::relevance {

enum class TokenType : quint8 { Word, Number, Price, Percent, Time, Link };

/// A word, or a thing written in figures, in comparable form: compatibility-decomposed, marks removed, case
/// folded. Its place in the original text is kept, so that it can be underlined there.
struct Token
{
    TokenType type = TokenType::Word;
    QString text;
    double value = 0; ///< of everything in figures; the hour for a time
    qsizetype start = 0;
    qsizetype length = 0;
    int sentence = 0;
    char16_t before =
        0; ///< the last punctuation between the token before and this one; 0 where there is none
    bool capital = false;   ///< begins with an upper-case letter
    bool shouted = false;   ///< upper case throughout, three letters or more
    bool opens = false;     ///< first of its sentence
    bool spaceless = false; ///< one character of a script without blanks between words: Han, kana, Thai
};

/// A text as the rules read it. Emoji and other pictures leave no trace but a gap.
struct Text
{
    std::vector<Token> tokens;
    int sentences = 0;
    std::vector<char> questions; ///< one a sentence: it ends with a question mark
    int exclamations = 0;
    int pictures = 0;  ///< emoji and the like
    int trailing = 0;  ///< "…" and "..."
    qsizetype end = 0; ///< of the original

    /// The first token of the sentence; tokens stand in the order of sentences.
    [[nodiscard]] size_t begin(int sentence) const
    {
        return static_cast<size_t>(
            std::lower_bound(tokens.begin(), tokens.end(), sentence,
                [](const Token& token, int wanted) { return token.sentence < wanted; }) -
            tokens.begin());
    }

    [[nodiscard]] Span span(size_t first, size_t last) const
    {
        const auto& to = tokens[last];
        return {tokens[first].start, to.start + to.length - tokens[first].start};
    }
};

/// Never fails; lone surrogates, control characters and the like are gaps. Linear in the text's length.
[[nodiscard]] Text readText(const QString& original);

} // namespace headsup::relevance
