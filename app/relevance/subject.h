// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/reading.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace headsup::relevance {

/// A value such as a colour, a weekday or a material. Comparable between languages.
struct Attribute
{
    Section section = Section::Colour;
    int key = -1;
    friend bool operator==(const Attribute&, const Attribute&) = default;
};

/// One word of what was promised.
struct SubjectWord
{
    QString text; ///< folded
    QString stem;
    QString shown; ///< as written
    std::optional<Span> promptSpan;
    double weight = 1;
    double value = 0; ///< of a number
    bool number = false;
    bool name = false;     ///< of a person, place, brand, or in quotes
    bool compound = false; ///< a long noun of a language that writes compounds in one word
    bool head = false;     ///< the noun that says what kind of thing it is
    std::optional<Attribute> attribute;
    std::vector<int> synonyms; ///< groups it belongs to
    QStringList neighbours;    ///< of a number: the words beside it, folded
    QString before; ///< of a character of a script without blanks: those of the subject right before it
    QString after;  ///< and right after it
};

struct Subject
{
    std::vector<SubjectWord> words;
    QStringList shown; ///< runs of words as written: "Aurora 2", "trail shoes"
    [[nodiscard]] bool isEmpty() const { return words.empty(); }
};

/// The noun stands before what describes it, as in the Romance languages.
[[nodiscard]] bool headComesFirst(const Lexicon* lexicon);

/// What the prompt promises news about: the prompt without its frame ("tell me when") and without the words
/// of the kind ("back in stock"). `item`, where not empty, names it instead; the prompt then only lends its
/// spans.
[[nodiscard]] Subject findSubject(const Reading& prompt, const QString& promptText, const QString& item);

} // namespace headsup::relevance
