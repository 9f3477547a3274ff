// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/findings.h"

#include "relevance/wrongfacts.h"

#include <algorithm>

namespace headsup::relevance {

using domain::TopicKind;
using domain::Verdict;

namespace {

class Collector
{
public:
    Collector(const Signals& seen, const Judgement& judgement, const Reading& prompt, const Reading& message,
        const Question& question)
        : m_seen(seen)
        , m_judgement(judgement)
        , m_prompt(prompt)
        , m_message(message)
        , m_question(question)
        , m_grave(judgement.verdict == Verdict::NotRelevant ? Severity::Block : Severity::Warn)
    {
    }

    QList<Finding> collect()
    {
        policy();
        subject();
        conflicts();
        news();
        promises();
        extras();
        doubt();
        well();
        std::stable_sort(m_findings.begin(), m_findings.end(),
            [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
        return m_findings;
    }

private:
    [[nodiscard]] QString words(const Span& span) const
    {
        return m_question.message.mid(span.start, span.length);
    }

    Finding& add(const char16_t* rule, Severity severity, const QStringList& arguments = {})
    {
        m_findings.append({QString::fromUtf16(rule), severity, arguments, {}, {}, {}});
        return m_findings.last();
    }

    void addHit(const char16_t* rule, Severity severity, const Hit& hit)
    {
        const auto span = m_message.span(hit);
        add(rule, severity, {words(span)}).messageSpans = {span};
    }

    void policy()
    {
        if (m_seen.policy.deceptive)
            addHit(u"deceptive", Severity::Block, *m_seen.policy.deceptive);
        if (m_seen.policy.incentive)
            addHit(u"incentive", m_grave, *m_seen.policy.incentive);
        if (m_seen.policy.shout)
            add(u"shouting", Severity::Warn).messageSpans = {*m_seen.policy.shout};
    }

    void subject()
    {
        if (m_seen.subject.isEmpty()) {
            add(u"subject-unknown", Severity::Warn);
            return;
        }
        const auto naming = namingOf(m_seen);
        const bool named =
            (naming == Naming::Whole && !m_seen.otherThing) || m_judgement.verdict == Verdict::Relevant;
        if (named)
            return;
        QStringList missing;
        QList<Span> spans;
        for (size_t n = 0; n < m_seen.subject.words.size(); ++n) {
            const auto& word = m_seen.subject.words[n];
            if (m_seen.coverage.matches[n].score > 0 || word.weight < 0.5)
                continue;
            missing.append(word.shown);
            if (word.promptSpan)
                spans.append(*word.promptSpan);
        }
        const bool other = naming != Naming::None && seenOther();
        auto& finding =
            naming == Naming::None
                ? add(u"subject-missing", m_grave, {m_seen.subject.shown.join(u' ')})
                : add(other ? u"other-thing" : u"subject-incomplete", m_grave, {missing.join(u", ")});
        finding.promptSpans = spans;
        if (other && m_seen.otherThing)
            finding.messageSpans = {m_seen.otherThing->span};
        if (naming == Naming::None)
            finding.insert = m_seen.subject.shown.join(u' ');
    }

    [[nodiscard]] bool seenOther() const
    {
        return m_seen.otherThing ||
               (QStringView(m_judgement.reason) == u"wrong-product" && m_seen.policy.strangers >= 2);
    }

    void conflicts()
    {
        for (const auto& conflict : m_seen.conflicts) {
            auto& finding = add(u"other-variant", m_grave, {conflict.asked, conflict.found});
            finding.messageSpans = {conflict.messageSpan};
            if (conflict.promptSpan)
                finding.promptSpans = {*conflict.promptSpan};
        }
    }

    void news()
    {
        if (m_seen.news.told)
            return;
        if (m_seen.news.denied) {
            addHit(u"not-true-yet", Severity::Warn, *m_seen.news.denied);
        } else if (m_seen.news.other) {
            const auto span = m_message.span(*m_seen.news.other);
            const auto promised = domain::slug(m_seen.kind);
            add(u"other-kind", namingOf(m_seen) == Naming::None ? Severity::Warn : m_grave,
                {promised, words(span)})
                .messageSpans = {span};
        } else if (!m_seen.empty) {
            add(u"news-missing", Severity::Warn, {domain::slug(m_seen.kind)});
        } else {
            add(u"message-empty", Severity::Warn);
        }
    }

    void promises()
    {
        for (const auto fact : m_seen.promises.missing) {
            switch (fact) {
            case Fact::Price:
                add(u"price-missing", Severity::Warn);
                break;
            case Fact::Time:
                add(u"time-missing", Severity::Warn);
                break;
            case Fact::Link:
                add(u"link-missing", Severity::Warn);
                break;
            }
        }
        if (m_seen.promises.notLower)
            priceRise();
        const auto today = QDate::fromString(m_question.fields.value(QStringLiteral("today")), Qt::ISODate);
        if (const auto past = today.isValid() && isDated() ? findPastDate(m_message, today) : std::nullopt)
            add(u"date-past", Severity::Warn, {words(*past)}).messageSpans = {*past};
        if (m_seen.promises.ceilingSpan) {
            add(u"above-ceiling", Severity::Warn,
                {words(*m_seen.promises.ceilingSpan), QString::number(m_seen.promises.ceiling)})
                .messageSpans = {*m_seen.promises.ceilingSpan};
        }
    }

    void priceRise()
    {
        if (const auto pair = findPriceRise(m_message)) {
            const auto now = m_message.text.span(pair->now, pair->now);
            const auto before = m_message.text.span(pair->before, pair->before);
            add(u"price-not-lower", Severity::Warn, {words(now), words(before)}).messageSpans = {now, before};
            return;
        }
        add(u"price-not-lower", Severity::Warn,
            {m_question.fields.value(QStringLiteral("price")),
                m_question.fields.value(QStringLiteral("old_price"))});
    }

    /// A promise of something that happens on a day.
    [[nodiscard]] bool isDated() const
    {
        return m_seen.kind == TopicKind::EventReminder || m_seen.kind == TopicKind::EventConfirmed ||
               m_seen.kind == TopicKind::Tickets || m_seen.kind == TopicKind::Appointment;
    }

    void extras()
    {
        const bool lowered = m_judgement.verdict != Verdict::Relevant;
        if (!m_seen.policy.upsell.empty() && lowered) {
            auto& finding =
                add(u"other-offers", Severity::Warn, {QString::number(m_seen.policy.upsell.size())});
            for (const auto& span : m_seen.policy.upsell)
                finding.messageSpans.append(span);
        }
        if (m_seen.policy.generic && m_judgement.verdict == Verdict::NotRelevant)
            addHit(u"generic-promotion", m_grave, *m_seen.policy.generic);
        if (m_seen.policy.offPurpose && lowered && m_seen.kind != TopicKind::Survey)
            addHit(u"other-purpose", m_grave, *m_seen.policy.offPurpose);
        if (m_seen.rough)
            add(u"reads-roughly", Severity::Warn);
        const bool enough = m_message.text.tokens.size() >= 4 && m_prompt.text.tokens.size() >= 3;
        if (enough && m_prompt.lexicon && m_message.lexicon && m_prompt.lexicon != m_message.lexicon)
            add(u"other-language", Severity::Warn);
    }

    /// A lowered verdict always says why.
    void doubt()
    {
        const bool said = std::any_of(m_findings.begin(), m_findings.end(), [](const Finding& finding) {
            return finding.severity != Severity::Info && finding.rule != u"reads-roughly" &&
                   finding.rule != u"other-language";
        });
        if (said || m_judgement.verdict == Verdict::Relevant)
            return;
        const QStringView reason(m_judgement.reason);
        if (reason == u"generic-promo")
            add(u"other-offers", m_grave);
        else
            add(u"thing-unsure", m_grave, {m_seen.subject.shown.join(u' ')});
    }

    void well()
    {
        if ((namingOf(m_seen) == Naming::Whole && !m_seen.otherThing) ||
            m_judgement.verdict == Verdict::Relevant) {
            auto& finding = add(u"subject-named", Severity::Info, {shownMatches()});
            for (size_t n = 0; n < m_seen.subject.words.size(); ++n) {
                const auto& match = m_seen.coverage.matches[n];
                if (match.score <= 0)
                    continue;
                finding.messageSpans.append(m_message.text.span(match.first, match.last));
                if (m_seen.subject.words[n].promptSpan)
                    finding.promptSpans.append(*m_seen.subject.words[n].promptSpan);
            }
        }
        if (m_seen.news.told) {
            const auto span = m_message.span(*m_seen.news.told);
            add(u"news-told", Severity::Info, {domain::slug(m_seen.kind), words(span)}).messageSpans = {span};
        }
        for (const auto& [fact, span] : m_seen.promises.kept) {
            const auto* rule = fact == Fact::Price  ? u"has-price"
                               : fact == Fact::Time ? u"has-time"
                                                    : u"has-link";
            add(rule, Severity::Info, {words(span)}).messageSpans = {span};
        }
    }

    /// The runs of the subject that are found, as the prompt writes them.
    [[nodiscard]] QString shownMatches() const
    {
        QStringList shown;
        for (size_t n = 0; n < m_seen.subject.words.size(); ++n) {
            if (m_seen.coverage.matches[n].score > 0)
                shown.append(m_seen.subject.words[n].shown);
        }
        return shown.size() == static_cast<qsizetype>(m_seen.subject.words.size())
                   ? m_seen.subject.shown.join(u", ")
                   : shown.join(u' ');
    }

    const Signals& m_seen;
    const Judgement& m_judgement;
    const Reading& m_prompt;
    const Reading& m_message;
    const Question& m_question;
    Severity m_grave;
    QList<Finding> m_findings;
};

} // namespace

QList<Finding> findingsOf(const Signals& seen, const Judgement& judgement, const Reading& prompt,
    const Reading& message, const Question& question)
{
    return Collector(seen, judgement, prompt, message, question).collect();
}

} // namespace headsup::relevance
