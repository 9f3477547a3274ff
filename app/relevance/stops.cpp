// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/stops.h"

namespace headsup::relevance {

using domain::Verdict;

namespace {

/// The noun is another one of its kind ("Stadtführung" for "Sternwartenführung"), or it is missing and no
/// name stands for it.
bool headIsDoubtful(const Signals& seen)
{
    bool name = false;
    bool missing = false;
    for (size_t n = 0; n < seen.subject.words.size(); ++n) {
        const auto& word = seen.subject.words[n];
        const auto score = seen.coverage.matches[n].score;
        name = name || ((word.name || word.number) && score >= 0.8);
        if (word.head && score > 0 && score < 0.5)
            return true;
        missing = missing || (word.head && score <= 0);
    }
    return missing && !name && !seen.rough && seen.shape.strangersBeside > 0;
}

} // namespace

Judgement applyStops(const Signals& seen, Judgement judgement)
{
    if (seen.policy.deceptive)
        return {Verdict::NotRelevant, u"spammy"};
    if (seen.policy.incentive && namingOf(seen) == Naming::None)
        return {Verdict::NotRelevant, u"incentive"};
    if (judgement.verdict != Verdict::Relevant)
        return judgement;
    if (seen.policy.incentive)
        return {Verdict::Unclear, u"incentive"};
    if (seen.policy.shout)
        return {Verdict::Unclear, u"spammy"};
    if (!seen.conflicts.empty())
        return {Verdict::Unclear, u"wrong-product"};
    if (headIsDoubtful(seen))
        return {Verdict::Unclear, u"wrong-product"};
    const bool describes = seen.shape.describes && seen.shape.missing > 0;
    if (describes)
        return {Verdict::Unclear, u"wrong-product"};
    if (seen.otherThing && (seen.otherThing->insteadOfHead || !seen.coverage.head))
        return {Verdict::Unclear, u"wrong-product"};
    if (!seen.news.told || !seen.promises.missing.empty() || seen.promises.ceilingSpan ||
        seen.promises.notLower)
        return {Verdict::Unclear, u"missing-promised-fact"};
    if (seen.rough && (seen.coverage.share < 0.999 || seen.subject.isEmpty()))
        return {Verdict::Unclear, u"wrong-product"};
    return judgement;
}

} // namespace headsup::relevance
