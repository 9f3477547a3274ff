// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/subject.h"

#include <algorithm>

namespace headsup::relevance {

bool headComesFirst(const Lexicon* lexicon)
{
    return lexicon &&
           (lexicon->language() == u"fr" || lexicon->language() == u"es" || lexicon->language() == u"it" ||
               lexicon->language() == u"pt" || lexicon->language() == u"id" || lexicon->language() == u"vi" ||
               lexicon->language() == u"ar");
}

namespace {

/// German writes every noun with a capital, so only quotes tell a name there.
bool capitalsTell(const Reading& prompt)
{
    if (prompt.lexicon && prompt.lexicon->language() == u"de")
        return false;
    size_t capitals = 0;
    for (const auto& token : prompt.text.tokens)
        capitals += token.capital ? 1 : 0;
    return capitals * 3 <= prompt.text.tokens.size() * 2;
}

bool quoted(const Text& text, size_t i)
{
    return QStringView(u"\"\u201c\u201e\u201d\u00ab\u2018\u00bb").contains(QChar(text.tokens[i].before)) &&
           text.tokens[i].before != 0;
}

bool isName(const Reading& prompt, size_t i, bool capitals)
{
    const auto& token = prompt.text.tokens[i];
    if (token.type != TokenType::Word)
        return false;
    if (quoted(prompt.text, i))
        return true;
    return capitals && token.capital && !token.opens && token.before != u':';
}

/// A word of the kind that is part of a name, as "Open" in "Open Air" or "New" in "New York".
bool insideName(const Reading& prompt, size_t i)
{
    const auto& tokens = prompt.text.tokens;
    const auto isCapital = [&](size_t n) {
        return n < tokens.size() && tokens[n].capital && !tokens[n].opens &&
               !prompt.covers(n, Section::Stop) && !prompt.covers(n, Section::Frame);
    };
    return isCapital(i) && (isCapital(i + 1) || (i > 0 && isCapital(i - 1)));
}

/// "Nova S", "Model X", "vitamin C": a lone capital letter right behind a word.
bool isModelLetter(const Text& text, size_t i)
{
    const auto& token = text.tokens[i];
    return token.type == TokenType::Word && token.text.size() == 1 && token.capital && i > 0 &&
           token.before == 0 && !token.opens && text.tokens[i - 1].type == TokenType::Word &&
           text.tokens[i - 1].text.size() > 2 && token.text != u"i" && token.text[0].unicode() < 0x250;
}

std::vector<size_t> keptTokens(const Reading& prompt, bool capitals, bool kindWords)
{
    std::vector<size_t> kept;
    for (size_t i = 0; i < prompt.text.tokens.size(); ++i) {
        const auto& token = prompt.text.tokens[i];
        if (token.type == TokenType::Link || token.type == TokenType::Price)
            continue;
        if (prompt.covers(i, Section::Frame))
            continue;
        if (isModelLetter(prompt.text, i)) {
            kept.push_back(i);
            continue;
        }
        if (token.type == TokenType::Word && prompt.covers(i, Section::Stop) &&
            !prompt.covers(i, Section::Month))
            continue;
        if (kindWords && prompt.covers(i, Section::KindWord) && !(capitals && insideName(prompt, i)))
            continue;
        if (!token.spaceless && token.text.size() == 1 && token.text[0].unicode() < 0x2000 &&
            token.type == TokenType::Word && prompt.lexicon && !prompt.covers(i, Section::Unit) &&
            !prompt.covers(i, Section::Size))
            continue;
        kept.push_back(i);
    }
    return kept;
}

/// A day or a year is often told in another way ("tomorrow"), a unit hardly counts, names and numbers count
/// most.
double weightOf(const SubjectWord& word, const Reading& reading, size_t i)
{
    const auto month = [&](size_t n) {
        return n < reading.text.tokens.size() && reading.covers(n, Section::Month);
    };
    const bool day = word.attribute && (word.attribute->section == Section::Weekday ||
                                           word.attribute->section == Section::Month);
    const bool date =
        word.number && (month(i + 1) || month(i - 1) || (word.value >= 1990 && word.value <= 2099));
    if (day || date || reading.text.tokens[i].type == TokenType::Time)
        return 0.4;
    if (reading.covers(i, Section::Unit))
        return 0.3;
    // "at Casa Paca": the Page that writes need not name itself or its town.
    const bool place = word.name && i > 0 && reading.covers(i - 1, Section::Place);
    return place ? 0.8 : word.name || word.number ? 1.5 : 1;
}

SubjectWord makeWord(const Reading& reading, const QString& original, size_t i, bool capitals)
{
    const auto& token = reading.text.tokens[i];
    SubjectWord word;
    word.text = token.text;
    word.stem = reading.stems[i];
    word.shown = original.mid(token.start, token.length);
    word.value = token.value;
    word.number = token.type != TokenType::Word;
    word.name = isName(reading, i, capitals);
    word.compound =
        token.capital && token.text.size() >= 7 && reading.lexicon && reading.lexicon->language() == u"de";
    for (const auto& hit : reading.hits) {
        if (i < hit.first || i > hit.last)
            continue;
        if (isAttribute(hit.section) && !word.attribute)
            word.attribute = Attribute{hit.section, hit.key};
        else if (hit.section == Section::Synonyms)
            word.synonyms.push_back(hit.key);
        else if (hit.section == Section::NumberWord && !word.number) {
            word.number = true;
            word.value = hit.key;
        }
    }
    if (word.number) {
        const auto& tokens = reading.text.tokens;
        for (const auto n : {i + 1, i - 1}) {
            if (n < tokens.size() && tokens[n].type == TokenType::Word &&
                tokens[n].sentence == token.sentence)
                word.neighbours.append(tokens[n].text);
        }
    }
    word.weight = weightOf(word, reading, i);
    return word;
}

/// A single character says nothing; it counts together with its neighbours.
void joinCharacters(Subject& subject, const std::vector<size_t>& kept, const Reading& reading)
{
    const auto linked = [&](size_t n) {
        return kept[n] == kept[n - 1] + 1 && reading.text.tokens[kept[n]].spaceless &&
               reading.text.tokens[kept[n - 1]].spaceless && reading.text.tokens[kept[n]].before == 0;
    };
    for (size_t n = 1; n < kept.size(); ++n) {
        if (linked(n))
            subject.words[n].before = subject.words[n - 1].before + subject.words[n - 1].text;
    }
    for (auto n = kept.size(); n-- > 1;) {
        if (linked(n))
            subject.words[n - 1].after = subject.words[n].text + subject.words[n].after;
    }
}

/// The noun that says what the thing is: last of the first run of words in Germanic languages, first in
/// Romance ones.
void markHead(Subject& subject, const std::vector<size_t>& kept, const Reading& reading)
{
    const auto eligible = [&](size_t n) {
        const auto& word = subject.words[n];
        return !word.number && !word.attribute && !reading.covers(kept[n], Section::Unit);
    };
    std::optional<size_t> head;
    for (size_t n = 0; n < kept.size(); ++n) {
        if (head && n > 0) {
            const auto& token = reading.text.tokens[kept[n]];
            bool parted =
                token.before == u',' || token.before == u'(' || token.before == u':' || token.before == u'+';
            for (auto i = kept[n - 1] + 1; i < kept[n]; ++i)
                parted = parted || reading.covers(i, Section::Related);
            if (parted)
                break;
        }
        if (!eligible(n))
            continue;
        const bool betterThanName = head && subject.words[*head].name && !subject.words[n].name;
        if (!head || !headComesFirst(reading.lexicon) || betterThanName)
            head = n;
    }
    // "Wintermäntel": a compound with a season in it is still a thing.
    for (size_t n = 0; n < kept.size() && !head; ++n) {
        if (subject.words[n].attribute && subject.words[n].text.size() >= 9)
            head = n;
    }
    if (head)
        subject.words[*head].head = true;
}

void collectShown(
    Subject& subject, const std::vector<size_t>& kept, const Reading& reading, const QString& original)
{
    for (size_t n = 0; n < kept.size();) {
        auto end = n;
        while (end + 1 < kept.size() && kept[end + 1] == kept[end] + 1 &&
               (reading.text.tokens[kept[end + 1]].before == 0 ||
                   reading.text.tokens[kept[end + 1]].before == u'-' ||
                   reading.text.tokens[kept[end + 1]].before == u'\''))
            ++end;
        const auto span = reading.text.span(kept[n], kept[end]);
        subject.shown.append(original.mid(span.start, span.length));
        n = end + 1;
    }
}

Subject subjectOf(const Reading& reading, const QString& original, bool kindWords)
{
    Subject subject;
    const bool capitals = capitalsTell(reading);
    auto kept = keptTokens(reading, capitals, kindWords);
    if (kept.empty() && kindWords)
        kept = keptTokens(reading, capitals, false);
    for (const auto i : kept)
        subject.words.push_back(makeWord(reading, original, i, capitals));
    joinCharacters(subject, kept, reading);
    markHead(subject, kept, reading);
    collectShown(subject, kept, reading, original);
    for (size_t n = 0; n < kept.size(); ++n)
        subject.words[n].promptSpan = reading.text.span(kept[n], kept[n]);
    return subject;
}

} // namespace

Subject findSubject(const Reading& prompt, const QString& promptText, const QString& item)
{
    if (item.trimmed().isEmpty())
        return subjectOf(prompt, promptText, true);
    auto subject = subjectOf(read(readText(item), prompt.lexicon), item, false);
    for (auto& word : subject.words) {
        word.promptSpan.reset();
        for (size_t i = 0; i < prompt.text.tokens.size(); ++i) {
            if (prompt.text.tokens[i].text == word.text)
                word.promptSpan = prompt.text.span(i, i);
        }
    }
    return subject;
}

} // namespace headsup::relevance
