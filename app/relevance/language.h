// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/lexicon.h"

namespace headsup::relevance {

struct Languages
{
    const Lexicon* prompt = nullptr;
    const Lexicon* message = nullptr;
};

/// Which lists read the two texts, by a vote of stop words and frames. `wished` ("en", "de_AT", or empty)
/// wins where the text does not clearly say otherwise. Null for a text that no list knows enough of.
[[nodiscard]] Languages findLanguages(
    const Lexicons& lexicons, const Text& prompt, const Text& message, const QString& wished);

} // namespace headsup::relevance
