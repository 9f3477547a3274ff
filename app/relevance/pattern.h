// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/judge.h"

#include <QStringList>

namespace headsup::relevance {

/// The message as a row of marks: "a word of the subject", "the promised news", "a price", "an unknown word".
/// Its patterns, each beginning with a letter, are: m, two marks side by side ("^" and "$" for the ends, "."
/// between sentences); n, the same with the words that carry nothing left out; k, the kind of the topic and a
/// mark; w, a language and a stem that is no word of the subject. The fitted table knows what they speak for.
[[nodiscard]] QStringList patternsOf(const Signals& seen, const Reading& prompt, const Reading& message);

} // namespace headsup::relevance
