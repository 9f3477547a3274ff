// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "relevance/text.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>
#include <memory>
#include <optional>
#include <vector>

namespace headsup::relevance {

/// The sections of a word list, in the order of their names in lexicon.cpp.
enum class Section : quint8 {
    Stop,     ///< words that carry nothing
    Frame,    ///< "notify me when": what a prompt says around its subject
    KindWord, ///< words about news in general that name no thing: "available", "price", "tickets"
    Avail,
    Back,
    Price,
    Sale,
    Event,
    Confirm,
    Tickets,
    Launch,
    Reopen,
    Survey,
    Status,
    Content,
    Slot,
    Negation,
    NotYet,
    Moved,    ///< postponed, cancelled: news for those who wait for an event, a "not yet" for others
    Harmless, ///< phrases with a negating word that negate nothing: "don't miss"
    Incentive,
    Deceptive, ///< enough by itself
    Bait,      ///< with a link or a demand only
    Generic,
    Upsell,
    OffPurpose,
    Accessory,
    Teaser,
    Greeting,
    Urgency,
    WantLink,
    Ceiling,
    Related, ///< prepositions that part a thing's name from what belongs to it
    Place,   ///< prepositions of place
    Soon,    ///< "today", "in one hour"
    Future,  ///< "next week", "in a few days": news that is not true yet, but for events
    Story,   ///< other news about the thing: "the story behind", "photos of", "award"
    Synonyms,
    Colour,
    Finish,
    Material,
    Size,
    Weekday,
    Month,
    Season,
    Group, ///< adults, children, men, women
    Daytime,
    NumberWord,
    Unit,
    Count,
};

[[nodiscard]] constexpr bool isAttribute(Section section)
{
    return section >= Section::Colour && section <= Section::Daytime;
}
[[nodiscard]] constexpr bool isNews(Section section)
{
    return section >= Section::Avail && section <= Section::Slot;
}

/// A phrase of a list found in a text.
struct Hit
{
    Section section = Section::Stop;
    int key = -1; ///< which value of the section (equal keys mean the same thing); -1 where there are none
    size_t first = 0;
    size_t last = 0;
};

/// The word lists of one language. Immutable once read; any thread.
class Lexicon
{
public:
    /// Reads a list: "[rough]" where it is thin, "[section]", lines of phrases parted by "|", "key: a | b"
    /// where values are told apart. In a phrase "*" stands for the rest of a word, ".." for up to five
    /// words, "<price>", "<percent>",
    /// "<number>", "<time>" and "<link>" for things in figures.
    [[nodiscard]] static domain::Result<Lexicon> read(const QString& language, const QString& text);

    [[nodiscard]] const QString& language() const { return m_language; }
    /// Every phrase at every place, in order of place; of one section the longest at a place.
    /// stems: one a token, or none. Synonyms are compared by stem.
    [[nodiscard]] std::vector<Hit> find(const Text& text, const std::vector<QString>& stems = {}) const;
    [[nodiscard]] bool isStop(const QString& word) const;
    /// The list is thin: what it says must be taken with care.
    [[nodiscard]] bool isRough() const { return m_rough; }
    [[nodiscard]] int size() const { return static_cast<int>(m_phrases.size()); }

private:
    enum class PieceKind : quint8 { Literal, Prefix, Suffix, Inner, Gap, Type };
    struct Piece
    {
        PieceKind kind = PieceKind::Literal;
        TokenType type = TokenType::Word;
        QString text;
        QString stem; ///< of a literal word of a synonym; other sections compare words as they are
    };
    struct Phrase
    {
        Section section = Section::Stop;
        int key = -1;
        std::vector<Piece> pieces;
    };
    explicit Lexicon(QString language)
        : m_language(std::move(language))
    {
    }
    void add(Section section, int key, const QString& phrase);
    static std::optional<Piece> typePiece(QStringView raw);
    struct View
    {
        const Text& text;
        const std::vector<QString>& stems;
    };
    static bool fits(const Piece& piece, const View& view, size_t at);
    static std::optional<size_t> match(const Phrase& phrase, const View& view, size_t at);
    void stemSynonyms();
    void index();
    void collect(
        const std::vector<quint32>& candidates, const View& view, size_t at, std::vector<Hit>& hits) const;

    QString m_language;
    bool m_rough = false;
    std::vector<Phrase> m_phrases;
    QHash<QString, std::vector<quint32>> m_byWord;
    QHash<QString, std::vector<quint32>> m_byPair; ///< of phrases that begin with two plain words
    QSet<QString> m_stops;
    QHash<QString, std::vector<quint32>> m_byStem;      ///< synonyms
    QHash<QString, std::vector<quint32>> m_byBeginning; ///< first two letters
    std::vector<quint32> m_anywhere;
};

/// The lists of every language, as compiled into the program. Immutable; any thread.
class Lexicons
{
public:
    /// Error: Internal, where a list is damaged.
    [[nodiscard]] static domain::Result<std::shared_ptr<const Lexicons>> load();
    /// Null where there is none.
    [[nodiscard]] const Lexicon* forLanguage(const QString& code) const;
    [[nodiscard]] const std::vector<Lexicon>& all() const { return m_all; }

private:
    std::vector<Lexicon> m_all;
};

} // namespace headsup::relevance
