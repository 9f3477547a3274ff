// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/lexicon.h"

#include "relevance/stemmer.h"

#include <QDir>
#include <QFile>
#include <array>

namespace headsup::relevance {

namespace {

constexpr std::array<const char16_t*, static_cast<size_t>(Section::Count)> kNames{u"stop", u"frame",
    u"kindword", u"avail", u"back", u"price", u"sale", u"event", u"confirm", u"tickets", u"launch", u"reopen",
    u"survey", u"status", u"content", u"slot", u"negation", u"notyet", u"moved", u"harmless", u"incentive",
    u"deceptive", u"bait", u"generic", u"upsell", u"offpurpose", u"accessory", u"teaser", u"greeting",
    u"urgency", u"wantlink", u"ceiling", u"related", u"place", u"soon", u"future", u"story", u"synonyms",
    u"colour", u"finish", u"material", u"size", u"weekday", u"month", u"season", u"group", u"daytime",
    u"numberword", u"unit"};

std::optional<Section> sectionNamed(QStringView name)
{
    for (size_t i = 0; i < kNames.size(); ++i) {
        if (name == QStringView(kNames[i]))
            return static_cast<Section>(i);
    }
    return std::nullopt;
}

/// Keys with a name mean the same in every language; those without are counted per list.
int keyOf(QStringView name, int line)
{
    if (name.isEmpty())
        return line;
    bool number = false;
    const auto value = name.toInt(&number);
    return number ? value : static_cast<int>(qHash(name, 7) & 0x3fffffff) + 100000;
}

constexpr size_t kGap = 5;

} // namespace

std::optional<Lexicon::Piece> Lexicon::typePiece(QStringView raw)
{
    static constexpr std::pair<const char16_t*, TokenType> kTypes[] = {{u"<price>", TokenType::Price},
        {u"<percent>", TokenType::Percent}, {u"<number>", TokenType::Number}, {u"<time>", TokenType::Time},
        {u"<link>", TokenType::Link}};
    for (const auto& [name, type] : kTypes) {
        if (raw == QStringView(name))
            return Piece{PieceKind::Type, type, {}, {}};
    }
    return std::nullopt;
}

void Lexicon::add(Section section, int key, const QString& phrase)
{
    Phrase made{section, key, {}};
    for (const auto& raw : phrase.split(u' ', Qt::SkipEmptyParts)) {
        if (raw == u"..") {
            made.pieces.push_back({PieceKind::Gap, TokenType::Word, {}, {}});
            continue;
        }
        if (const auto type = typePiece(raw)) {
            made.pieces.push_back(*type);
            continue;
        }
        const bool starFirst = raw.startsWith(u'*');
        const bool starLast = raw.endsWith(u'*');
        const auto tokens = readText(raw).tokens;
        for (size_t i = 0; i < tokens.size(); ++i) {
            const bool first = i == 0 && starFirst;
            const bool last = i + 1 == tokens.size() && starLast;
            const auto kind = first && last ? PieceKind::Inner
                              : first       ? PieceKind::Suffix
                              : last        ? PieceKind::Prefix
                                            : PieceKind::Literal;
            made.pieces.push_back({kind, TokenType::Word, tokens[i].text, {}});
        }
    }
    if (!made.pieces.empty())
        m_phrases.push_back(std::move(made));
}

domain::Result<Lexicon> Lexicon::read(const QString& language, const QString& text)
{
    Lexicon lexicon(language);
    std::optional<Section> section;
    int line = 0;
    for (const auto& raw : text.split(u'\n')) {
        ++line;
        const auto trimmed = raw.trimmed();
        if (trimmed.isEmpty() || trimmed.startsWith(u'#'))
            continue;
        if (trimmed == u"[rough]") {
            lexicon.m_rough = true;
            continue;
        }
        if (trimmed.startsWith(u'[') && trimmed.endsWith(u']')) {
            section = sectionNamed(QStringView(trimmed).mid(1, trimmed.size() - 2));
            if (!section)
                return domain::Err{domain::ErrorCode::Internal,
                    QStringLiteral("word list ") + language + QStringLiteral(": section ") + trimmed};
            continue;
        }
        if (!section)
            return domain::Err{domain::ErrorCode::Internal,
                QStringLiteral("word list ") + language + QStringLiteral(": no section")};
        const auto colon = trimmed.indexOf(u": ");
        const auto key = keyOf(colon < 0 ? QStringView() : QStringView(trimmed).left(colon), line);
        const auto phrases = colon < 0 ? trimmed : trimmed.mid(colon + 2);
        for (const auto& phrase : phrases.split(u'|', Qt::SkipEmptyParts))
            lexicon.add(*section, key, phrase.trimmed());
    }
    lexicon.stemSynonyms();
    lexicon.index();
    return lexicon;
}

void Lexicon::stemSynonyms()
{
    const Stemmer stemmer(m_language);
    for (auto& phrase : m_phrases) {
        for (auto& piece : phrase.pieces) {
            if (phrase.section == Section::Synonyms && piece.kind == PieceKind::Literal)
                piece.stem = stemmer.stem(piece.text);
        }
    }
}

void Lexicon::index()
{
    for (quint32 i = 0; i < m_phrases.size(); ++i) {
        const auto& first = m_phrases[i].pieces.front();
        if (m_phrases[i].section == Section::Stop && m_phrases[i].pieces.size() == 1)
            m_stops.insert(first.text);
        if (!first.stem.isEmpty())
            m_byStem[first.stem].push_back(i);
        else if (first.kind == PieceKind::Literal && m_phrases[i].pieces.size() > 1 &&
                 m_phrases[i].pieces[1].kind == PieceKind::Literal)
            m_byPair[first.text + u' ' + m_phrases[i].pieces[1].text].push_back(i);
        else if (first.kind == PieceKind::Literal)
            m_byWord[first.text].push_back(i);
        else if (first.kind == PieceKind::Prefix && first.text.size() >= 2)
            m_byBeginning[first.text.left(2)].push_back(i);
        else
            m_anywhere.push_back(i);
    }
}

bool Lexicon::fits(const Piece& piece, const View& view, size_t at)
{
    const auto& token = view.text.tokens[at];
    switch (piece.kind) {
    case PieceKind::Literal:
        return token.text == piece.text ||
               (!piece.stem.isEmpty() && at < view.stems.size() && view.stems[at] == piece.stem);
    case PieceKind::Prefix:
        return token.text.startsWith(piece.text);
    case PieceKind::Suffix:
        return token.text.endsWith(piece.text);
    case PieceKind::Inner:
        return token.text.contains(piece.text);
    case PieceKind::Type:
        return token.type == piece.type;
    case PieceKind::Gap:
        return true;
    }
    return false;
}

/// The last token of the phrase where it begins at `at`. A gap takes as few words as it can.
std::optional<size_t> Lexicon::match(const Phrase& phrase, const View& view, size_t at)
{
    const auto& tokens = view.text.tokens;
    const auto sentence = tokens[at].sentence;
    size_t i = at;
    for (size_t p = 0; p < phrase.pieces.size(); ++p) {
        if (phrase.pieces[p].kind == PieceKind::Gap) {
            if (p + 1 == phrase.pieces.size())
                break;
            const auto limit = std::min(i + kGap, tokens.size());
            while (i < limit && tokens[i].sentence == sentence && !fits(phrase.pieces[p + 1], view, i))
                ++i;
            continue;
        }
        if (i >= tokens.size() || tokens[i].sentence != sentence || !fits(phrase.pieces[p], view, i))
            return std::nullopt;
        ++i;
    }
    return i - 1;
}

void Lexicon::collect(
    const std::vector<quint32>& candidates, const View& view, size_t at, std::vector<Hit>& hits) const
{
    for (const auto index : candidates) {
        const auto& phrase = m_phrases[index];
        if (const auto last = match(phrase, view, at))
            hits.push_back({phrase.section, phrase.key, at, *last});
    }
}

std::vector<Hit> Lexicon::find(const Text& text, const std::vector<QString>& stems) const
{
    const View view{text, stems};
    std::vector<Hit> all;
    std::vector<Hit> here;
    const auto look = [&](const QHash<QString, std::vector<quint32>>& table, const QString& key, size_t at) {
        if (const auto it = table.constFind(key); it != table.cend())
            collect(*it, view, at, here);
    };
    for (size_t i = 0; i < text.tokens.size(); ++i) {
        here.clear();
        look(m_byWord, text.tokens[i].text, i);
        if (i + 1 < text.tokens.size())
            look(m_byPair, text.tokens[i].text + u' ' + text.tokens[i + 1].text, i);
        look(m_byBeginning, text.tokens[i].text.left(2), i);
        if (i < stems.size())
            look(m_byStem, stems[i], i);
        collect(m_anywhere, view, i, here);
        for (const auto& hit : here) {
            const bool longer = std::any_of(here.begin(), here.end(), [&](const Hit& other) {
                return other.section == hit.section && other.last > hit.last &&
                       hit.section != Section::Synonyms;
            });
            if (!longer)
                all.push_back(hit);
        }
    }
    return all;
}

bool Lexicon::isStop(const QString& word) const
{
    return m_stops.contains(word);
}

domain::Result<std::shared_ptr<const Lexicons>> Lexicons::load()
{
    auto lexicons = std::make_shared<Lexicons>();
    const QDir folder(QStringLiteral(":/lexicons"));
    for (const auto& name : folder.entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return domain::Err{domain::ErrorCode::Internal,
                QStringLiteral("word list ") + name + QStringLiteral(" cannot be read")};
        auto lexicon = Lexicon::read(name.chopped(4), QString::fromUtf8(file.readAll()));
        if (!lexicon)
            return lexicon.err();
        lexicons->m_all.push_back(std::move(*lexicon));
    }
    if (lexicons->m_all.empty())
        return domain::Err{domain::ErrorCode::Internal, QStringLiteral("no word lists")};
    return std::shared_ptr<const Lexicons>(std::move(lexicons));
}

const Lexicon* Lexicons::forLanguage(const QString& code) const
{
    // Malay and Indonesian share a list.
    const auto name = code == u"ms" ? QStringLiteral("id") : code;
    for (const auto& lexicon : m_all) {
        if (lexicon.language() == name)
            return &lexicon;
    }
    return nullptr;
}

} // namespace headsup::relevance
