// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/echo.h"

#include <algorithm>

namespace headsup::relevance {

namespace {

bool isSubject(const Subject& subject, const Reading& prompt, size_t i)
{
    const auto span = prompt.text.span(i, i);
    return std::any_of(subject.words.begin(), subject.words.end(),
        [&](const SubjectWord& word) { return word.promptSpan && word.promptSpan->start == span.start; });
}

/// A word that means something by itself: no frame, and no filler unless it tells of the kind of news.
bool means(const Reading& prompt, size_t i)
{
    return prompt.text.tokens[i].type == TokenType::Word && !prompt.covers(i, Section::Frame) &&
           (!prompt.covers(i, Section::Stop) || prompt.covers(i, Section::KindWord));
}

int longestRun(const Reading& prompt, const Reading& message)
{
    int longest = 0;
    const auto& a = prompt.stems;
    const auto& b = message.stems;
    std::vector<int> row(b.size() + 1, 0);
    for (size_t i = 0; i < a.size(); ++i) {
        for (auto j = b.size(); j-- > 0;) {
            const bool same = a[i] == b[j] && !prompt.covers(i, Section::Frame);
            row[j + 1] = same ? row[j] + 1 : 0;
            longest = std::max(longest, row[j + 1]);
        }
    }
    return longest;
}

} // namespace

Echo findEcho(const Subject& subject, const Reading& prompt, const Reading& message)
{
    Echo echo;
    int found = 0;
    int words = 0;
    int all = 0;
    const auto said = [&](const QString& stem) {
        return std::find(message.stems.begin(), message.stems.end(), stem) != message.stems.end();
    };
    for (size_t i = 0; i < prompt.stems.size(); ++i) {
        if (!means(prompt, i))
            continue;
        const bool there = said(prompt.stems[i]);
        ++words;
        all += there ? 1 : 0;
        if (isSubject(subject, prompt, i))
            continue;
        ++echo.asked;
        found += there ? 1 : 0;
    }
    echo.news = echo.asked > 0 ? double(found) / echo.asked : 0;
    echo.all = words > 0 ? double(all) / words : 0;
    echo.run = longestRun(prompt, message);
    return echo;
}

} // namespace headsup::relevance
