// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/verdict.h"
#include "relevance/conflicts.h"
#include "relevance/echo.h"
#include "relevance/otherthing.h"
#include "relevance/policy.h"
#include "relevance/promises.h"
#include "relevance/shape.h"

namespace headsup::relevance {

/// Everything seen in one pair of texts.
struct Signals
{
    domain::TopicKind kind = domain::TopicKind::BackInStock;
    Subject subject;
    Coverage coverage;
    std::optional<OtherThing> otherThing;
    News news;
    std::vector<Conflict> conflicts;
    Promises promises;
    Policy policy;
    Shape shape;
    Echo echo;
    int messageWords = 0;
    QStringList patterns; ///< see pattern.h
    QString rest;         ///< where a reward is promised: the message without the sentences that do
    bool moved = false;   ///< it speaks of something postponed or cancelled
    bool rough = false;   ///< no lists for the message's language
    bool empty = false;   ///< the message holds no word at all
};

struct Judgement
{
    domain::Verdict verdict = domain::Verdict::Unclear;
    const char16_t* reason = u"missing-promised-fact";
};

/// How far the message names what was promised.
enum class Naming { Whole, Part, None };
[[nodiscard]] Naming namingOf(const Signals& seen);

/// The rules by which the signs become a verdict, without the hard stops.
[[nodiscard]] Judgement judgeByRules(const Signals& seen);

/// 0 to 1, in agreement with the verdict: from 2/3 relevant, below 1/3 not.
[[nodiscard]] double scoreOf(const Signals& seen, domain::Verdict verdict);

} // namespace headsup::relevance
