// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/stops.h"

#include <algorithm>

namespace headsup::relevance {

using domain::Verdict;

namespace {

/// An event that was moved has another date than the prompt's: that is the news.
bool hasConflict(const Signals& seen)
{
    const bool event =
        seen.kind == domain::TopicKind::EventReminder || seen.kind == domain::TopicKind::EventConfirmed;
    if (!event || !seen.moved)
        return !seen.conflicts.empty();
    return std::any_of(
        seen.conflicts.begin(), seen.conflicts.end(), [](const Conflict& conflict) { return conflict.name; });
}

/// Every word of the subject stands there; days and times of the day may be told in another way.
bool isFull(const Signals& seen)
{
    for (size_t n = 0; n < seen.subject.words.size(); ++n) {
        const auto& word = seen.subject.words[n];
        const bool when = word.attribute && (word.attribute->section == Section::Weekday ||
                                                word.attribute->section == Section::Month ||
                                                word.attribute->section == Section::Daytime);
        if (!when && seen.coverage.matches[n].score < 0.99)
            return false;
    }
    return !seen.subject.isEmpty();
}

/// The noun is another one of its kind ("Stadtführung" for "Sternwartenführung"), or it is missing, no name
/// stands for it, and another noun is there.
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
    if (hasConflict(seen))
        return {Verdict::Unclear, u"wrong-product"};
    if (headIsDoubtful(seen) || (seen.otherThing && seen.otherThing->insteadOfHead))
        return {Verdict::Unclear, u"wrong-product"};
    const bool denied = seen.news.denied && !seen.news.told;
    if (denied || !seen.promises.missing.empty() || seen.promises.ceilingSpan || seen.promises.notLower)
        return {Verdict::Unclear, u"missing-promised-fact"};
    if (seen.rough && !isFull(seen))
        return {Verdict::Unclear, u"wrong-product"};
    return judgement;
}

} // namespace headsup::relevance
