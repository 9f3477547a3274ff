// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/coverage.h"

#include <algorithm>
#include <cmath>

namespace headsup::relevance {

namespace {

bool spelledTogether(const QString& whole, const QString& part)
{
    return part.size() >= 4 && whole.size() >= part.size() + 2 &&
           (whole.startsWith(part) || whole.endsWith(part));
}

double beginning(const QString& a, const QString& b)
{
    const auto shorter = std::min(a.size(), b.size());
    qsizetype same = 0;
    while (same < shorter && a[same] == b[same])
        ++same;
    return same >= 5 && same * 10 >= std::max(a.size(), b.size()) * 7 ? 0.6 : 0;
}

/// "Dinkelbrot" and "Roggenbrot": the same thing in another make.
bool sameEnd(const QString& a, const QString& b)
{
    qsizetype same = 0;
    const auto shorter = std::min(a.size(), b.size());
    while (same < shorter && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same >= 4 && a.size() >= same + 3 && b.size() >= same + 3 && same * 3 >= a.size();
}

bool begins(const SubjectWord& word, const Token& token)
{
    return !word.number && token.type == TokenType::Word && word.text.size() >= 4 && token.text.size() >= 4 &&
           word.text.left(4) == token.text.left(4);
}

double compare(const SubjectWord& word, const Token& token, const QString& stem)
{
    if (word.number)
        return token.type != TokenType::Price && token.type != TokenType::Word &&
                       token.type != TokenType::Link && std::abs(token.value - word.value) < 1e-9
                   ? 1
                   : 0;
    if (token.type != TokenType::Word)
        return 0;
    if (word.text == token.text || word.stem == stem)
        return 1;
    if (oneSlipApart(word.text, token.text))
        return 0.85;
    if (spelledTogether(token.text, word.stem) || spelledTogether(word.text, stem))
        return 0.8;
    if (word.compound && token.capital && sameEnd(word.text, token.text))
        return 0.4;
    return word.name ? 0 : beginning(word.text, token.text);
}

struct Range
{
    size_t first = 0; ///< tokens
    size_t end = 0;
};

/// Numbers written as words, synonyms and values of one class that may be spelled in several ways.
void matchByLists(const SubjectWord& word, const Reading& message, const Range& range, Match& best)
{
    const auto from = std::lower_bound(message.hits.begin(), message.hits.end(), range.first,
        [](const Hit& hit, size_t token) { return hit.first < token; });
    for (auto hit = from; hit != message.hits.end() && hit->first < range.end; ++hit) {
        double score = 0;
        if (hit->section == Section::Synonyms &&
            std::find(word.synonyms.begin(), word.synonyms.end(), hit->key) != word.synonyms.end())
            score = 0.8;
        else if (word.attribute && hit->section == word.attribute->section && hit->key == word.attribute->key)
            score = 1;
        else if (word.number && hit->section == Section::NumberWord && std::abs(word.value - hit->key) < 1e-9)
            score = 1;
        if (score > best.score)
            best = {score, hit->first, hit->last};
    }
}

/// Characters around the place that are those of the subject around the word, itself included.
int commonRun(const SubjectWord& word, const std::vector<Token>& tokens, size_t at)
{
    int run = 1;
    for (auto i = at; i > 0 && run - 1 < word.before.size() &&
                      tokens[i - 1].text == word.before.mid(word.before.size() - run, 1);
         --i)
        ++run;
    int after = 0;
    for (auto i = at + 1;
         i < tokens.size() && after < word.after.size() && tokens[i].text == word.after.mid(after, 1); ++i)
        ++after;
    return run + after;
}

/// Two characters of Chinese, four of Thai and its like make a word.
bool standsAlone(const SubjectWord& word, const std::vector<Token>& tokens, size_t at)
{
    if (word.before.isEmpty() && word.after.isEmpty())
        return true;
    const auto whole = static_cast<int>(word.before.size() + word.after.size()) + 1;
    const bool alphabet = word.text[0].unicode() < 0x2000;
    return commonRun(word, tokens, at) >= std::min(alphabet ? 4 : 2, whole);
}

Match matchWord(const SubjectWord& word, const Reading& message, const Range& range)
{
    Match best;
    const auto& tokens = message.text.tokens;
    for (auto i = range.first; i < range.end && best.score < 1; ++i) {
        if (tokens[i].spaceless && !standsAlone(word, tokens, i))
            continue;
        if (const auto score = compare(word, tokens[i], message.stems[i]); score > best.score)
            best = {score, i, i};
    }
    // "swimwear" for "swim wear": two tokens of the message that make the word.
    for (auto i = range.first; i + 1 < range.end && best.score < 0.8 && word.text.size() >= 6; ++i) {
        if (word.text.size() == tokens[i].text.size() + tokens[i + 1].text.size() &&
            word.text.startsWith(tokens[i].text) && word.text.endsWith(tokens[i + 1].text))
            best = {0.8, i, i + 1};
    }
    matchByLists(word, message, range, best);
    return best;
}

} // namespace

bool oneSlipApart(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (a.size() < 5 || b.size() - a.size() > 1)
        return false;
    qsizetype i = 0;
    while (i < a.size() && a[i] == b[i])
        ++i;
    if (i == 0)
        return false; // the first letter is rarely mistyped, and "bright" is not "fright"
    if (a.size() != b.size())
        return a.mid(i) == b.mid(i + 1);
    if (i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i])
        return a.mid(i + 2) == b.mid(i + 2);
    return a.size() >= 6 && a.mid(i + 1) == b.mid(i + 1);
}

Coverage coverSubject(const Subject& subject, const Reading& message, int from, int to)
{
    const Range range{message.text.begin(from), message.text.begin(to + 1)};
    Coverage coverage;
    coverage.used.assign(message.text.tokens.size(), 0);
    double found = 0;
    double whole = 0;
    bool hasHead = false;
    for (const auto& word : subject.words) {
        const auto match = matchWord(word, message, range);
        whole += word.weight;
        found += word.weight * match.score;
        if (match.score > 0) {
            for (auto i = match.first; i <= match.last; ++i)
                coverage.used[i] = 1;
        }
        if (word.head) {
            hasHead = true;
            coverage.head = match.score > 0;
        }
        if (word.name && match.score <= 0)
            coverage.names = false;
        if (match.score <= 0 && !word.attribute)
            coverage.related = coverage.related ||
                               std::any_of(message.text.tokens.begin() + static_cast<qsizetype>(range.first),
                                   message.text.tokens.begin() + static_cast<qsizetype>(range.end),
                                   [&](const Token& token) { return begins(word, token); });
        coverage.matches.push_back(match);
    }
    coverage.head = coverage.head || !hasHead;
    coverage.share = whole > 0 ? found / whole : 0;
    return coverage;
}

Coverage coverSubject(const Subject& subject, const Reading& message)
{
    return coverSubject(subject, message, 0, message.text.sentences);
}

} // namespace headsup::relevance
