// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/stops.h"

namespace headsup::relevance {

using domain::Verdict;

namespace {

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
    const bool denied = seen.news.denied && !seen.news.told;
    if (denied || !seen.promises.missing.empty() || seen.promises.ceilingSpan || seen.promises.notLower)
        return {Verdict::Unclear, u"missing-promised-fact"};
    if (seen.rough && (seen.coverage.share < 0.999 || seen.subject.isEmpty()))
        return {Verdict::Unclear, u"wrong-product"};
    return judgement;
}

} // namespace headsup::relevance
