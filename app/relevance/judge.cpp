// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/judge.h"

#include <algorithm>

namespace headsup::relevance {

using domain::TopicKind;
using domain::Verdict;

namespace {

constexpr Judgement kOk{Verdict::Relevant, u"ok"};

Judgement unclear(const char16_t* reason)
{
    return {Verdict::Unclear, reason};
}

Judgement notRelevant(const char16_t* reason)
{
    return {Verdict::NotRelevant, reason};
}

bool offPurpose(const Signals& seen)
{
    return seen.policy.offPurpose && seen.kind != TopicKind::Survey;
}

/// Nothing of the subject is there: a teaser says nothing, anything else is about another thing.
Judgement judgeUnnamed(const Signals& seen)
{
    if (offPurpose(seen))
        return notRelevant(seen.policy.generic ? u"generic-promo" : u"wrong-topic-kind");
    if (seen.policy.generic)
        return notRelevant(u"generic-promo");
    // A message that tells news must say of what; one that tells none may just be vague.
    const bool vagueNews = seen.policy.strangersInNews <= (seen.policy.teaser ? 1 : 0);
    if (vagueNews && seen.policy.strangers <= (seen.policy.teaser ? 4 : 2))
        return unclear(u"missing-promised-fact");
    return notRelevant(u"wrong-product");
}

/// Some of the subject is there: the name without the noun, the noun without the name, one word of three.
Judgement judgePart(const Signals& seen)
{
    if (offPurpose(seen))
        return notRelevant(u"wrong-topic-kind");
    if (seen.policy.generic && !seen.coverage.head)
        return notRelevant(u"generic-promo");
    const bool lessThanHalf = seen.coverage.share < 0.6 && seen.conflicts.empty();
    if (seen.otherThing && (seen.otherThing->insteadOfHead || !seen.coverage.head || lessThanHalf))
        return notRelevant(u"wrong-product");
    if (!seen.conflicts.empty()) {
        const bool twoAxes =
            (!seen.news.told && seen.news.other) || (!seen.coverage.head && seen.coverage.share < 0.35);
        return twoAxes ? notRelevant(u"wrong-product") : unclear(u"wrong-product");
    }
    if (!seen.coverage.head && !seen.coverage.names && seen.policy.strangers >= 2)
        return notRelevant(u"wrong-product");
    if (seen.news.denied && !seen.news.told)
        return unclear(u"missing-promised-fact");
    if (!seen.news.told)
        return seen.news.other ? unclear(u"wrong-topic-kind") : unclear(u"missing-promised-fact");
    if (!seen.promises.missing.empty())
        return unclear(u"missing-promised-fact");
    if (!seen.policy.upsell.empty())
        return unclear(u"generic-promo");
    if (!seen.otherThing && seen.coverage.share >= (seen.coverage.head ? 0.5 : 0.6))
        return kOk;
    return unclear(u"wrong-product");
}

Judgement judgeNamed(const Signals& seen)
{
    if (offPurpose(seen) && !seen.news.told)
        return notRelevant(u"wrong-topic-kind");
    if (!seen.conflicts.empty() || seen.otherThing)
        return unclear(u"wrong-product");
    if (!seen.news.told) {
        if (seen.news.denied)
            return unclear(u"missing-promised-fact");
        if (seen.policy.accessory)
            return notRelevant(u"wrong-product");
        return seen.news.other ? unclear(u"wrong-topic-kind") : unclear(u"missing-promised-fact");
    }
    if (!seen.policy.upsell.empty())
        return unclear(u"generic-promo");
    if (!seen.promises.missing.empty() || seen.promises.ceilingSpan)
        return unclear(u"missing-promised-fact");
    return kOk;
}

} // namespace

Naming namingOf(const Signals& seen)
{
    if (seen.subject.isEmpty() || seen.coverage.share < 0.15)
        return Naming::None;
    if (seen.coverage.share >= 0.7 && seen.coverage.head)
        return Naming::Whole;
    return Naming::Part;
}

Judgement judgeByRules(const Signals& seen)
{
    if (seen.empty)
        return unclear(u"missing-promised-fact");
    const auto naming = namingOf(seen);
    if (seen.policy.incentive) {
        const bool goodNews = naming == Naming::Whole && seen.news.told && seen.conflicts.empty();
        return goodNews ? unclear(u"incentive") : notRelevant(u"incentive");
    }
    const auto judgement = naming == Naming::None   ? judgeUnnamed(seen)
                           : naming == Naming::Part ? judgePart(seen)
                                                    : judgeNamed(seen);
    if (seen.policy.shout && judgement.verdict != Verdict::NotRelevant)
        return unclear(u"spammy");
    return judgement;
}

double scoreOf(const Signals& seen, Verdict verdict)
{
    double raw = 0.55 * seen.coverage.share + (seen.news.told ? 0.25 : 0) +
                 (seen.conflicts.empty() ? 0.1 : 0) + (seen.promises.missing.empty() ? 0.1 : 0);
    raw -= (seen.policy.incentive ? 0.2 : 0) + (seen.policy.upsell.empty() ? 0 : 0.1);
    raw = std::clamp(raw, 0.0, 1.0);
    switch (verdict) {
    case Verdict::Relevant:
        return (2 + raw) / 3;
    case Verdict::Unclear:
        return (1 + std::min(raw, 0.99)) / 3;
    case Verdict::NotRelevant:
        return std::min(raw, 0.99) / 3;
    }
    return 0;
}

} // namespace headsup::relevance
