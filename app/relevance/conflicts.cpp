// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/conflicts.h"

#include <algorithm>
#include <cmath>

namespace headsup::relevance {

namespace {

using Sentences = std::vector<int>;

bool among(const Sentences& sentences, int sentence)
{
    return sentences.empty() || std::find(sentences.begin(), sentences.end(), sentence) != sentences.end();
}

bool asked(const Subject& subject, const Attribute& attribute)
{
    return std::any_of(subject.words.begin(), subject.words.end(),
        [&](const SubjectWord& word) { return word.attribute && *word.attribute == attribute; });
}

class Finder
{
public:
    Finder(const Subject& subject, const Coverage& coverage, const Reading& message, const QString& original)
        : m_subject(subject)
        , m_coverage(coverage)
        , m_message(message)
        , m_original(original)
    {
    }

    std::vector<Conflict> find(const Sentences& sentences)
    {
        m_found.clear();
        for (size_t n = 0; n < m_subject.words.size(); ++n) {
            const auto& word = m_subject.words[n];
            if (word.attribute)
                attribute(word, sentences);
            else if (word.number)
                number(word, sentences);
        }
        models(sentences);
        if (!m_coverage.names)
            names(sentences);
        return m_found;
    }

private:
    void report(const SubjectWord& word, size_t first, size_t last, bool name)
    {
        const auto span = m_message.text.span(first, last);
        m_found.push_back(
            {word.shown, m_original.mid(span.start, span.length), word.promptSpan, span, name, word.number});
    }

    void attribute(const SubjectWord& word, const Sentences& sentences)
    {
        const Hit* other = nullptr;
        for (const auto& hit : m_message.hits) {
            if (hit.section != word.attribute->section || !among(sentences, m_message.sentenceOf(hit)))
                continue;
            if (hit.key == word.attribute->key)
                return;
            if (!other && !asked(m_subject, {hit.section, hit.key}))
                other = &hit;
        }
        if (other)
            report(word, other->first, other->last, false);
    }

    [[nodiscard]] QStringList neighboursOf(size_t i) const
    {
        QStringList words;
        const auto& tokens = m_message.text.tokens;
        for (const auto n : {i + 1, i - 1, i - 2}) {
            if (n < tokens.size() && tokens[n].type == TokenType::Word &&
                tokens[n].sentence == tokens[i].sentence)
                words.append(tokens[n].text);
        }
        return words;
    }

    void number(const SubjectWord& word, const Sentences& sentences)
    {
        std::optional<std::pair<size_t, size_t>> other;
        const auto look = [&](double value, size_t first, size_t last) {
            if (std::abs(value - word.value) < 1e-9)
                return true;
            const auto beside = neighboursOf(first);
            const bool alike =
                std::any_of(word.neighbours.begin(), word.neighbours.end(), [&](const QString& neighbour) {
                    return beside.contains(neighbour) || alikeUnit(neighbour, beside);
                });
            if (alike && !other)
                other = {first, last};
            return false;
        };
        const auto& tokens = m_message.text.tokens;
        for (size_t i = 0; i < tokens.size(); ++i) {
            const bool plain = tokens[i].type == TokenType::Number || tokens[i].type == TokenType::Percent ||
                               tokens[i].type == TokenType::Time;
            if (plain && among(sentences, tokens[i].sentence) && look(tokens[i].value, i, i))
                return;
        }
        for (const auto& hit : m_message.hits) {
            if (hit.section == Section::NumberWord && among(sentences, m_message.sentenceOf(hit)) &&
                look(hit.key, hit.first, hit.last))
                return;
        }
        for (size_t i = 0; i < tokens.size(); ++i) {
            const bool year =
                isYear(word.value) && tokens[i].type == TokenType::Number && isYear(tokens[i].value);
            if (!other && year && among(sentences, tokens[i].sentence))
                other = {i, i};
        }
        if (other)
            report(word, other->first, other->second, false);
    }

    /// No list knows the word, but for words that some other thing is called too ("Hamburg", "hamburger").
    [[nodiscard]] bool isNameLike(size_t i) const
    {
        return (m_message.sections[i] & ~(quint64(1) << static_cast<unsigned>(Section::Synonyms))) == 0;
    }

    static bool isYear(double value) { return value >= 1990 && value <= 2099 && std::floor(value) == value; }

    /// "size 28" against "sizes: 22", "28er" against "Größe 30": the same beginning will do.
    static bool alikeUnit(const QString& unit, const QStringList& beside)
    {
        return unit.size() >= 3 && std::any_of(beside.begin(), beside.end(), [&](const QString& other) {
            return other.size() >= 3 && (other.startsWith(unit) || unit.startsWith(other));
        });
    }

    static QStringView lettersOf(const QString& text)
    {
        qsizetype n = 0;
        while (n < text.size() && text[n].isLetter())
            ++n;
        return QStringView(text).left(n);
    }

    /// "N4" for "N7", "Nova X" for "Nova S".
    void models(const Sentences& sentences)
    {
        const auto& tokens = m_message.text.tokens;
        for (size_t n = 0; n < m_subject.words.size(); ++n) {
            const auto& word = m_subject.words[n];
            const auto letters = lettersOf(word.text);
            const bool figures = letters.size() < word.text.size() && !letters.isEmpty();
            const bool letter = word.text.size() == 1 && n > 0 && !word.number;
            if (m_coverage.matches[n].score > 0 || word.number || !(figures || letter))
                continue;
            for (size_t i = 0; i < tokens.size(); ++i) {
                if (tokens[i].type != TokenType::Word || !among(sentences, tokens[i].sentence))
                    continue;
                const bool otherModel = figures && tokens[i].text != word.text &&
                                        lettersOf(tokens[i].text) == letters &&
                                        tokens[i].text.size() > letters.size();
                const bool otherLetter = letter && i > 0 && tokens[i].text.size() == 1 && tokens[i].capital &&
                                         tokens[i - 1].text == m_subject.words[n - 1].text;
                if (otherModel || otherLetter) {
                    report(word, i, i, false);
                    m_found.back().number = true;
                    return;
                }
            }
        }
    }

    /// A name of the prompt is missing while the message names somebody or somewhere else.
    void names(const Sentences& sentences)
    {
        const auto& tokens = m_message.text.tokens;
        for (size_t i = 0; i < tokens.size(); ++i) {
            const auto& token = tokens[i];
            const bool candidate = token.type == TokenType::Word && token.capital && !token.opens &&
                                   !token.shouted && token.text.size() > 2 && !m_coverage.used[i] &&
                                   isNameLike(i) && among(sentences, token.sentence);
            if (!candidate)
                continue;
            for (size_t n = 0; n < m_subject.words.size(); ++n) {
                if (m_subject.words[n].name && m_coverage.matches[n].score <= 0) {
                    report(m_subject.words[n], i, i, true);
                    return;
                }
            }
        }
    }

    const Subject& m_subject;
    const Coverage& m_coverage;
    const Reading& m_message;
    const QString& m_original;
    std::vector<Conflict> m_found;
};

} // namespace

std::vector<Conflict> findConflicts(const Subject& subject, const Coverage& coverage, const Reading& message,
    const News& news, const QString& original)
{
    Finder finder(subject, coverage, message, original);
    if (!news.sentences.empty()) {
        auto found = finder.find(news.sentences);
        if (!found.empty())
            return found;
    }
    return finder.find({});
}

} // namespace headsup::relevance
