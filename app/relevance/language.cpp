// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/language.h"

#include <algorithm>

namespace headsup::relevance {

namespace {

double share(const Lexicon& lexicon, const Text& text)
{
    double votes = 0;
    for (const auto& token : text.tokens) {
        if (token.type == TokenType::Word && lexicon.isStop(token.text))
            votes += 1;
    }
    return votes;
}

double frames(const Lexicon& lexicon, const Text& prompt)
{
    for (const auto& hit : lexicon.find(prompt)) {
        if (hit.section == Section::Frame && hit.last > hit.first)
            return 2;
    }
    return 0;
}

} // namespace

Languages findLanguages(
    const Lexicons& lexicons, const Text& prompt, const Text& message, const QString& wished)
{
    const auto code = wished.section(u'_', 0, 0).section(u'-', 0, 0).toLower();
    const auto* known = lexicons.forLanguage(code);
    const Lexicon* bestPrompt = known;
    const Lexicon* bestMessage = known;
    double promptTop = 0;
    double messageTop = 0;
    for (const auto& lexicon : lexicons.all()) {
        const double own = &lexicon == known ? 3 : 0;
        const auto inPrompt = share(lexicon, prompt);
        const auto inMessage = share(lexicon, message);
        const double forPrompt = inPrompt + frames(lexicon, prompt) + own + inMessage * 0.5;
        if (forPrompt > promptTop) {
            promptTop = forPrompt;
            bestPrompt = &lexicon;
        }
        const double forMessage = inMessage + own + inPrompt * 0.2;
        if (forMessage > messageTop) {
            messageTop = forMessage;
            bestMessage = &lexicon;
        }
    }
    // A language was named that we have no lists for: another one must be plainly there to be believed.
    const double needed = !code.isEmpty() && !known ? 0.3 * static_cast<double>(prompt.tokens.size()) : 0;
    if (promptTop <= needed)
        bestPrompt = known;
    if (messageTop <= needed)
        bestMessage = known;
    return {bestPrompt, bestMessage ? bestMessage : bestPrompt};
}

} // namespace headsup::relevance
