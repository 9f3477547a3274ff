// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/topickind.h"
#include "domain/verdict.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace headsup::relevance {

enum class Severity { Block, Warn, Info };

/// A stretch of a text as it was given, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

/// One thing the check saw. rule is a stable id; the sentence for people is made in findingtext.h from rule
/// and words. insert is a text that may be put into the message as it is; empty where no safe one is known.
struct Finding
{
    QString rule;
    Severity severity = Severity::Info;
    QStringList words;
    QList<Span> promptSpans;
    QList<Span> messageSpans;
    QString insert;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What is asked. Variables of the message are already replaced by their fallbacks. language is a code such
/// as "en" or "de_AT", or empty to find out. fields are those of the topic; "item" names the thing and, where
/// it is given, is looked for instead of what the prompt seems to name; "today" (2026-11-22) lets the check
/// tell dates that are past. Links of buttons belong at the
/// message's end.
struct Question
{
    domain::TopicKind kind = domain::TopicKind::BackInStock;
    QString prompt;
    QString message;
    QString language;
    QMap<QString, QString> fields;
};

/// score runs from 0 to 1 towards relevant and agrees with the verdict: from 2/3 relevant, below 1/3 not.
struct Answer
{
    domain::Verdict verdict = domain::Verdict::Unclear;
    QString reason; ///< ok, wrong-product, wrong-topic-kind, missing-promised-fact, generic-promo, incentive,
                    ///< spammy
    double score = 0;
    QString language; ///< of the prompt; empty where none is known
    bool readsRoughly =
        false;           ///< the language has no word lists: relevant only where the subject stands in full
    QStringList subject; ///< what is looked for, as the prompt writes it
    QList<Finding> findings; ///< strongest first
    friend bool operator==(const Answer&, const Answer&) = default;
};

} // namespace headsup::relevance
