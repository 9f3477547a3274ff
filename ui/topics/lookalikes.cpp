// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topics/lookalikes.h"

#include "domain/textfold.h"

#include <algorithm>

namespace headsup::ui {

namespace {

constexpr qsizetype kMostTopics = 400;  ///< each is held against each
constexpr qsizetype kLeastForATypo = 6; ///< in shorter names one letter is another word

struct Name
{
    QString letters; ///< without signs and blanks
    QString digits;
};

Name nameOf(const QString& text)
{
    Name name;
    for (const auto c : domain::folded(text)) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate())
            name.letters += c;
        if (c.isDigit())
            name.digits += c;
    }
    return name;
}

/// At most one letter added, left away or replaced.
bool differByOne(const QString& a, const QString& b)
{
    const auto& shorter = a.size() <= b.size() ? a : b;
    const auto& longer = a.size() <= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1)
        return false;
    const auto first = std::mismatch(shorter.begin(), shorter.end(), longer.begin(), longer.end());
    const auto rest = longer.end() - first.second - 1;
    const auto from = shorter.size() == longer.size() ? first.first + 1 : first.first;
    return first.second == longer.end() ||
           (shorter.end() - from == rest && std::equal(from, shorter.end(), first.second + 1));
}

bool lookAlike(const Name& a, const Name& b)
{
    if (a.letters.isEmpty() || a.digits != b.digits)
        return false;
    if (a.letters == b.letters)
        return true;
    return std::min(a.letters.size(), b.letters.size()) >= kLeastForATypo &&
           differByOne(a.letters, b.letters);
}

} // namespace

QList<LookAlike> lookAlikes(const QList<domain::TopicSummary>& topics)
{
    QList<LookAlike> found;
    if (topics.size() > kMostTopics)
        return found;
    QList<Name> names;
    for (const auto& one : topics)
        names.append(nameOf(one.topic.name));
    for (qsizetype i = 0; i < topics.size(); ++i) {
        for (qsizetype j = i + 1; j < topics.size(); ++j) {
            if (topics[i].topic.kind != topics[j].topic.kind || !lookAlike(names[i], names[j]))
                continue;
            const bool larger = topics[i].counts.total() >= topics[j].counts.total();
            found.append(larger ? LookAlike{topics[i], topics[j]} : LookAlike{topics[j], topics[i]});
        }
    }
    return found;
}

} // namespace headsup::ui
