// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/coverage.h"
#include "relevance/news.h"

namespace headsup::relevance {

/// Where in the message the subject stands, and what stands around it.
struct Shape
{
    double bestShare = 0;         ///< of the subject, in the sentence that has most of it
    int strangersBeside = 0;      ///< words of meaning in that sentence that no list knows
    bool newsBeside = false;      ///< the promised news is told in that sentence
    bool otherNewsBeside = false; ///< other news is told in that sentence
    bool opens = false;           ///< the first word of meaning is of the subject
    bool strangerOpens = false;   ///< the first word of meaning is unknown
    bool describes = false;       ///< the subject only describes another noun: "camera bags", "Klavierhocker"
    bool serves = false; ///< the subject stands behind "for", another noun before it: "arms for the monitor"
    bool replaced = false; ///< beside what is found of the subject, a stranger where a missing word should be
    int otherSentences = 0; ///< sentences with two or more strangers and nothing of the subject
    int listed = 0;         ///< longest run of things parted by commas
    int offers = 0;         ///< prices and percentages
    bool figures = false;   ///< any number, price, time or link
    bool pictures = false;
    bool trails = false;   ///< "…"
    bool capitals = false; ///< a capital inside a sentence, in a language where that is a name
    bool asks = false;     ///< a sentence ends with a question mark
    bool dated = false;    ///< names a day or a month, and neither today nor now
    int missing = 0;       ///< words of full weight that the best sentence lacks
    bool future = false;   ///< "next week": not true yet
    bool story = false;    ///< tells a story about the thing
    bool sameHead = false; ///< the noun is there though a name of the subject is not
};

[[nodiscard]] Shape findShape(
    const Subject& subject, const Coverage& coverage, const Reading& message, const News& news);

} // namespace headsup::relevance
