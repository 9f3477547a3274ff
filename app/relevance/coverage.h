// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/subject.h"

#include <vector>

namespace headsup::relevance {

/// How well one word of the subject is found: 1 the same word or stem, .85 a slip of the pen, .8 part of a
/// compound or a synonym, .6 the same beginning, 0 not at all.
struct Match
{
    double score = 0;
    size_t first = 0; ///< tokens of the message; only where score > 0
    size_t last = 0;
};

struct Coverage
{
    std::vector<Match> matches; ///< one a word of the subject
    double share = 0;           ///< weighted, 0 to 1
    bool head = false;          ///< the noun is there (true where the subject has none)
    bool names = true;          ///< every name is there
    bool related = false;       ///< a missing word begins like a word of the message
    std::vector<char> used;     ///< one a token of the message: part of the subject
};

/// from/to: sentences of the message, inclusive.
[[nodiscard]] Coverage coverSubject(const Subject& subject, const Reading& message, int from, int to);
[[nodiscard]] Coverage coverSubject(const Subject& subject, const Reading& message);

/// At most one letter added, left out, changed, or two neighbours swapped. For words of five letters or more.
[[nodiscard]] bool oneSlipApart(QStringView a, QStringView b);

} // namespace headsup::relevance
