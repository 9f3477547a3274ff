// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/otherthing.h"

namespace headsup::relevance {

namespace {

constexpr quint64 bit(Section section)
{
    return quint64(1) << static_cast<unsigned>(section);
}

class Finder
{
public:
    Finder(const Subject& subject, const Coverage& coverage, const Reading& message)
        : m_subject(subject)
        , m_coverage(coverage)
        , m_message(message)
        , m_headFirst(headComesFirst(message.lexicon))
    {
    }

    std::optional<OtherThing> find() const
    {
        for (size_t n = 0; n < m_subject.words.size(); ++n) {
            const auto& word = m_subject.words[n];
            const auto& match = m_coverage.matches[n];
            if (match.score <= 0 || word.number || word.attribute)
                continue;
            if (const auto found = besideOf(match, word.head))
                return found;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] std::optional<OtherThing> besideOf(const Match& match, bool head) const
    {
        // Where the noun follows what describes it, a stranger before the noun describes another one of its
        // kind, and a stranger after a mere description is another noun. Where the noun leads it is the other
        // way round.
        const bool lookAfter = head == m_headFirst;
        const auto token = lookAfter ? after(match.last) : before(match.first);
        if (!token || (!head && m_coverage.head))
            return head && m_headFirst ? nounBefore(match.first) : std::nullopt;
        return OtherThing{m_message.text.span(*token, *token), !head};
    }

    /// "Casques vélo": a noun that opens the sentence right before the one that should.
    [[nodiscard]] std::optional<OtherThing> nounBefore(size_t token) const
    {
        if (token == 0 || !joined(token) || !m_message.text.tokens[token - 1].opens || !isThing(token - 1))
            return std::nullopt;
        return OtherThing{m_message.text.span(token - 1, token - 1), true};
    }

    /// German nouns begin with a capital; elsewhere any word of meaning may be one.
    [[nodiscard]] bool isThing(size_t token) const
    {
        const bool german = m_message.lexicon && m_message.lexicon->language() == u"de";
        return isOtherNoun(m_coverage, m_message, token) && (!german || m_message.text.tokens[token].capital);
    }

    [[nodiscard]] bool joined(size_t token) const
    {
        const auto mark = m_message.text.tokens[token].before;
        return mark == 0 || mark == u'-' || mark == u'\'' || mark == u'\u2019';
    }

    [[nodiscard]] bool passable(size_t token) const
    {
        return m_message.covers(token, Section::Related) || m_coverage.used[token];
    }

    [[nodiscard]] std::optional<size_t> after(size_t token) const
    {
        const auto& tokens = m_message.text.tokens;
        for (auto i = token + 1;
             i < tokens.size() && tokens[i].sentence == tokens[token].sentence && joined(i); ++i) {
            if (isThing(i))
                return i;
            const bool link = m_headFirst ? passable(i) : m_coverage.used[i] != 0;
            if (!link)
                break;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<size_t> before(size_t token) const
    {
        const auto& tokens = m_message.text.tokens;
        for (auto i = token; i > 0 && tokens[i - 1].sentence == tokens[token].sentence && joined(i); --i) {
            if (isThing(i - 1))
                return i - 1;
            const bool genitive = tokens[i - 1].text == u"s"; // "the landlord's guide"
            const bool link = genitive || (m_headFirst ? passable(i - 1) : m_coverage.used[i - 1] != 0);
            if (!link)
                break;
        }
        return std::nullopt;
    }

    const Subject& m_subject;
    const Coverage& m_coverage;
    const Reading& m_message;
    bool m_headFirst;
};

} // namespace

namespace {

/// Of Thai and its like: the first of three or more letters that nothing explains.
bool opensUnknownRun(const Coverage& coverage, const Reading& message, size_t i)
{
    const auto unknown = [&](size_t n) {
        const auto& tokens = message.text.tokens;
        return n < tokens.size() && tokens[n].spaceless && !coverage.used[n] && message.sections[n] == 0;
    };
    return unknown(i) && !(i > 0 && unknown(i - 1)) && unknown(i + 1) && unknown(i + 2);
}

} // namespace

bool isStranger(const Coverage& coverage, const Reading& message, size_t i)
{
    const auto& token = message.text.tokens[i];
    if (token.spaceless && token.text[0].unicode() < 0x2000)
        return opensUnknownRun(coverage, message, i);
    const bool tooShort = token.text.size() < 3 && token.text < QStringView(u"\u3000");
    if (token.type != TokenType::Word || tooShort || coverage.used[i])
        return false;
    constexpr auto quiet = bit(Section::Synonyms) | bit(Section::Related) | bit(Section::Accessory);
    return (message.sections[i] & ~quiet) == 0;
}

bool isOtherNoun(const Coverage& coverage, const Reading& message, size_t i)
{
    if (isStranger(coverage, message, i))
        return true;
    const auto& token = message.text.tokens[i];
    constexpr auto quiet =
        bit(Section::Synonyms) | bit(Section::Related) | bit(Section::Accessory) | bit(Section::OffPurpose);
    return token.type == TokenType::Word && !token.spaceless && token.text.size() > 3 && !coverage.used[i] &&
           message.covers(i, Section::OffPurpose) && (message.sections[i] & ~quiet) == 0;
}

std::optional<OtherThing> findOtherThing(
    const Subject& subject, const Coverage& coverage, const Reading& message)
{
    bool missing = false;
    for (size_t n = 0; n < subject.words.size(); ++n)
        missing = missing || (coverage.matches[n].score <= 0 && subject.words[n].weight >= 0.9);
    if (!missing)
        return std::nullopt;
    return Finder(subject, coverage, message).find();
}

} // namespace headsup::relevance
