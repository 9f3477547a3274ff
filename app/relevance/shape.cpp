// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/shape.h"

#include "relevance/otherthing.h"

#include <algorithm>

namespace headsup::relevance {

namespace {

class Finder
{
public:
    Finder(const Subject& subject, const Coverage& coverage, const Reading& message, const News& news)
        : m_subject(subject)
        , m_coverage(coverage)
        , m_message(message)
        , m_news(news)
        , m_tokens(message.text.tokens)
    {
    }

    Shape find()
    {
        beginning();
        sentences();
        surroundings();
        counts();
        return m_shape;
    }

private:
    [[nodiscard]] bool stranger(size_t i) const { return isStranger(m_coverage, m_message, i); }
    [[nodiscard]] bool used(size_t i) const { return m_coverage.used[i] != 0; }
    [[nodiscard]] bool joined(size_t i) const
    {
        const auto mark = m_tokens[i].before;
        return mark == 0 || QStringView(u"-'\"\u2019\u201c\u201d\u00bb").contains(QChar(mark));
    }
    [[nodiscard]] bool noun(size_t i) const
    {
        const bool german = m_message.lexicon && m_message.lexicon->language() == u"de";
        return isOtherNoun(m_coverage, m_message, i) && (!german || m_tokens[i].capital);
    }

    void beginning()
    {
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            if (used(i) && !m_message.covers(i, Section::Stop)) {
                m_shape.opens = true;
                return;
            }
            if (stranger(i)) {
                m_shape.strangerOpens = true;
                return;
            }
        }
    }

    void sentences()
    {
        int best = -1;
        for (int s = 0; s < m_message.text.sentences; ++s) {
            const auto share = coverSubject(m_subject, m_message, s, s).share;
            int strangers = 0;
            const auto end = m_message.text.begin(s + 1);
            for (auto i = m_message.text.begin(s); i < end; ++i)
                strangers += stranger(i) ? 1 : 0;
            if (share > m_shape.bestShare) {
                best = s;
                m_shape.bestShare = share;
                m_shape.strangersBeside = strangers;
            }
            if (share < 0.15 && strangers >= 2)
                ++m_shape.otherSentences;
        }
        if (best < 0)
            return;
        const auto covered = coverSubject(m_subject, m_message, best, best);
        for (size_t n = 0; n < m_subject.words.size(); ++n)
            m_shape.missing += covered.matches[n].score <= 0 && m_subject.words[n].weight >= 0.9 ? 1 : 0;
        m_shape.newsBeside =
            std::find(m_news.sentences.begin(), m_news.sentences.end(), best) != m_news.sentences.end();
        m_shape.otherNewsBeside =
            m_news.other && m_message.sentenceOf(*m_news.other) == best && !m_shape.newsBeside;
    }

    /// Looks at the words right before and after what is found of the subject.
    void surroundings()
    {
        const bool headFirst = headComesFirst(m_message.lexicon);
        for (size_t n = 0; n < m_subject.words.size(); ++n) {
            const auto& word = m_subject.words[n];
            const auto& match = m_coverage.matches[n];
            if (match.score <= 0 || word.number)
                continue;
            const auto next = match.last + 1;
            const bool nounFollows = next < m_tokens.size() && joined(next) &&
                                     m_tokens[next].sentence == m_tokens[match.last].sentence && noun(next);
            if (!headFirst && word.head && nounFollows)
                m_shape.describes = true;
            if (nounFollows || (match.first > 0 && joined(match.first) && noun(match.first - 1)))
                m_shape.replaced = m_shape.replaced || m_coverage.share < 0.95;
            // "Klavierhocker" for "Klavier": the front of a compound describes its end.
            const auto& found = m_tokens[match.first].text;
            if (word.head && !headFirst && found.size() >= word.stem.size() + 3 && word.stem.size() >= 4 &&
                found.startsWith(word.stem) && match.score < 0.85)
                m_shape.describes = true;
            servesOther(match.first);
        }
        const bool nameGone = !m_coverage.names;
        m_shape.sameHead = m_coverage.head && nameGone;
    }

    /// A preposition before the subject, and before that another noun: "arms for the monitor", "copos de
    /// vinho".
    void servesOther(size_t first)
    {
        bool preposition = false;
        for (auto i = first; i > 0 && m_tokens[i - 1].sentence == m_tokens[first].sentence && joined(i);
             --i) {
            const auto p = i - 1;
            if (m_message.covers(p, Section::Related)) {
                preposition = true;
            } else if (used(p)) {
                return;
            } else if (noun(p)) {
                m_shape.serves = m_shape.serves || preposition;
                return;
            } else if (!m_message.covers(p, Section::Stop)) {
                return;
            }
        }
    }

    void counts()
    {
        int run = 0;
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            const auto type = m_tokens[i].type;
            m_shape.offers += type == TokenType::Price || type == TokenType::Percent ? 1 : 0;
            if (m_tokens[i].opens)
                run = 0;
            run += m_tokens[i].before == u',' ? 1 : 0;
            m_shape.listed = std::max(m_shape.listed, run);
        }
        m_shape.pictures = m_message.text.pictures > 0;
        m_shape.trails = m_message.text.trailing > 0;
        const bool german = m_message.lexicon && m_message.lexicon->language() == u"de";
        for (size_t i = 0; i < m_tokens.size(); ++i) {
            m_shape.figures = m_shape.figures || m_tokens[i].type != TokenType::Word;
            m_shape.capitals = m_shape.capitals || (!german && m_tokens[i].capital && !m_tokens[i].opens &&
                                                       m_tokens[i].text.size() > 2 && stranger(i));
        }
        m_shape.asks = std::any_of(
            m_message.text.questions.begin(), m_message.text.questions.end(), [](char c) { return c != 0; });
        const bool day = m_message.has(Section::Weekday) || m_message.has(Section::Month);
        m_shape.dated = day && !m_message.has(Section::Soon);
        m_shape.future = m_message.has(Section::Future);
        m_shape.story = m_message.has(Section::Story);
    }

    const Subject& m_subject;
    const Coverage& m_coverage;
    const Reading& m_message;
    const News& m_news;
    const std::vector<Token>& m_tokens;
    Shape m_shape;
};

} // namespace

Shape findShape(const Subject& subject, const Coverage& coverage, const Reading& message, const News& news)
{
    return Finder(subject, coverage, message, news).find();
}

} // namespace headsup::relevance
