// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/answer.h"
#include "relevance/judge.h"
#include "relevance/lexicon.h"

#include <memory>

namespace headsup::relevance {

struct Weights;

/// Does the message keep the promise of the prompt? Pure and reentrant: the same question has the same
/// answer, from any thread. Under a millisecond for the longest message. Advises; only what it blocks must
/// stop.
class Checker
{
public:
    explicit Checker(std::shared_ptr<const Lexicons> lexicons)
        : m_lexicons(std::move(lexicons))
    {
    }
    [[nodiscard]] Answer check(const Question& question) const;
    /// What the verdict is made of; for the program that fits the weights.
    [[nodiscard]] Signals look(const Question& question) const;
    [[nodiscard]] Judgement decide(
        const Question& question, const Signals& seen, const Weights* weights) const;
    /// What is wrong with a prompt by itself: a reward for opting in (Meta forbids it), no thing named,
    /// shouting. Empty where nothing is. Spans are in the prompt.
    [[nodiscard]] QList<Finding> checkPrompt(
        domain::TopicKind kind, const QString& prompt, const QString& language = {}) const;

private:
    std::shared_ptr<const Lexicons> m_lexicons;
};

} // namespace headsup::relevance
