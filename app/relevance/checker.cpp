// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/checker.h"

#include "relevance/findings.h"
#include "relevance/language.h"
#include "relevance/pattern.h"
#include "relevance/stops.h"
#include "relevance/weights.h"

namespace headsup::relevance {

namespace {

/// Characters of a One-Time Notification request's title, as Meta's documentation states it.
constexpr qsizetype kPromptLimit = 65;

bool isRough(const Lexicon* lexicon)
{
    return !lexicon || lexicon->isRough();
}

/// The message without the sentences that promise a reward.
QString withoutIncentives(const Reading& message, const QString& original)
{
    std::vector<char> drop(static_cast<size_t>(message.text.sentences), 0);
    for (const auto& hit : message.hits) {
        if (hit.section == Section::Incentive)
            drop[static_cast<size_t>(message.sentenceOf(hit))] = 1;
    }
    QString kept;
    const auto& tokens = message.text.tokens;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (drop[static_cast<size_t>(tokens[i].sentence)])
            continue;
        auto last = i;
        while (last + 1 < tokens.size() && tokens[last + 1].sentence == tokens[i].sentence)
            ++last;
        const auto end = last + 1 < tokens.size() ? tokens[last + 1].start : original.size();
        const auto from = i == 0 ? 0 : tokens[i].start;
        kept += original.mid(from, end - from);
        i = last;
    }
    return kept;
}

Signals look(const Question& question, const Reading& prompt, const Reading& message)
{
    Signals seen;
    seen.kind = question.kind;
    seen.rough = isRough(prompt.lexicon) || isRough(message.lexicon);
    seen.moved = message.has(Section::Moved);
    seen.empty = message.text.tokens.empty();
    seen.subject = findSubject(prompt, question.prompt, question.fields.value(QStringLiteral("item")));
    seen.coverage = coverSubject(seen.subject, message);
    seen.otherThing = findOtherThing(seen.subject, seen.coverage, message);
    seen.news = findNews(question.kind, prompt, message);
    seen.conflicts = findConflicts(seen.subject, seen.coverage, message, seen.news, question.message);
    seen.promises = findPromises(question.kind, prompt, message, question.fields);
    seen.policy = findPolicy(seen.subject, seen.coverage, message);
    seen.shape = findShape(seen.subject, seen.coverage, message, seen.news);
    seen.echo = findEcho(seen.subject, prompt, message);
    seen.messageWords = static_cast<int>(message.text.tokens.size());
    seen.patterns = patternsOf(seen, prompt, message);
    if (seen.policy.incentive)
        seen.rest = withoutIncentives(message, question.message);
    return seen;
}

struct Readings
{
    Reading prompt;
    Reading message;
};

Readings readBoth(const Lexicons& lexicons, const Question& question)
{
    auto promptText = readText(question.prompt);
    auto messageText = readText(question.message);
    const auto languages = findLanguages(lexicons, promptText, messageText, question.language);
    Readings readings{
        read(std::move(promptText), languages.prompt), read(std::move(messageText), languages.message)};
    const auto* english = lexicons.forLanguage(QStringLiteral("en"));
    if (english && english != languages.message)
        addWarnings(readings.message, *english);
    return readings;
}

} // namespace

Signals Checker::look(const Question& question) const
{
    const auto readings = readBoth(*m_lexicons, question);
    return relevance::look(question, readings.prompt, readings.message);
}

/// A raffle beside the news never makes a message better: it is judged without the raffle and then lowered.
Judgement Checker::decide(const Question& question, const Signals& seen, const Weights* weights) const
{
    if (seen.policy.incentive && !seen.policy.deceptive && weights) {
        auto rest = question;
        rest.message = seen.rest;
        const auto left = rest.message == question.message ? Signals{} : look(rest);
        const bool news = !rest.message.isEmpty() && rest.message != question.message && !left.empty &&
                          !left.policy.incentive;
        const auto judgement =
            news ? decide(rest, left, weights) : Judgement{domain::Verdict::NotRelevant, u"incentive"};
        return judgement.verdict == domain::Verdict::Relevant
                   ? Judgement{domain::Verdict::Unclear, u"incentive"}
                   : Judgement{judgement.verdict == domain::Verdict::Unclear && !left.news.told
                                   ? domain::Verdict::NotRelevant
                                   : judgement.verdict,
                         u"incentive"};
    }
    const auto byRules = judgeByRules(seen);
    return applyStops(seen, weights && !seen.empty ? judgeByWeights(weights->table.data(),
                                                         weighedFeatures(*weights, seen, byRules))
                                                   : byRules);
}

Answer Checker::check(const Question& question) const
{
    const auto [prompt, message] = readBoth(*m_lexicons, question);
    const auto seen = relevance::look(question, prompt, message);
    const auto judgement = decide(question, seen, shippedWeights());
    Answer answer;
    answer.verdict = judgement.verdict;
    answer.reason = QString::fromUtf16(judgement.reason);
    answer.score = scoreOf(seen, judgement.verdict);
    answer.language = prompt.lexicon ? prompt.lexicon->language() : QString();
    answer.readsRoughly = seen.rough;
    answer.subject = seen.subject.shown;
    answer.findings = findingsOf(seen, judgement, prompt, message, question);
    return answer;
}

QList<Finding> Checker::checkPrompt(
    domain::TopicKind kind, const QString& prompt, const QString& language) const
{
    auto text = readText(prompt);
    const auto languages = findLanguages(*m_lexicons, text, text, language);
    const auto reading = read(std::move(text), languages.prompt);
    QList<Finding> findings;
    const auto add = [&](const char16_t* rule, Severity severity, const Hit& hit) {
        const auto span = reading.span(hit);
        findings.append(
            {QString::fromUtf16(rule), severity, {prompt.mid(span.start, span.length)}, {span}, {}, {}});
    };
    if (const auto* hit = reading.first(Section::Deceptive))
        add(u"prompt-deceptive", Severity::Block, *hit);
    const auto* incentive = reading.first(Section::Incentive);
    // "Tell me when the winner is announced" promises nobody anything.
    if (incentive && kind != domain::TopicKind::Status)
        add(u"prompt-incentive", Severity::Block, *incentive);
    if (prompt.toUcs4().size() > kPromptLimit)
        findings.append({QStringLiteral("prompt-too-long"), Severity::Block,
            {QString::number(prompt.toUcs4().size()), QString::number(kPromptLimit)}, {}, {}, {}});
    const auto subject = findSubject(reading, prompt, {});
    bool onlyKind = true;
    for (const auto& word : subject.words)
        onlyKind = onlyKind && !word.head && !word.name && !word.number;
    if (subject.isEmpty() || onlyKind)
        findings.append({QStringLiteral("prompt-unclear"), Severity::Warn, {}, {}, {}, {}});
    const auto policy = findPolicy(subject, coverSubject(subject, reading), reading);
    if (policy.shout)
        findings.append({QStringLiteral("prompt-shouting"), Severity::Warn, {}, {*policy.shout}, {}, {}});
    return findings;
}

} // namespace headsup::relevance
