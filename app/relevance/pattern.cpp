// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/pattern.h"

#include "relevance/otherthing.h"

#include <algorithm>

namespace headsup::relevance {

namespace {

struct Named
{
    Section section;
    const char16_t* name;
};

/// Sections that say more of a word than others, first ones first.
constexpr Named kTelling[] = {{Section::Deceptive, u"deceptive"}, {Section::Incentive, u"incentive"},
    {Section::NotYet, u"not-yet"}, {Section::Negation, u"negation"}, {Section::Moved, u"moved"},
    {Section::Future, u"future"}, {Section::OffPurpose, u"off-purpose"}, {Section::Generic, u"generic"},
    {Section::Upsell, u"upsell"}, {Section::Story, u"story"}, {Section::Teaser, u"teaser"},
    {Section::Bait, u"bait"}, {Section::Accessory, u"accessory"}, {Section::Urgency, u"urgency"},
    {Section::Greeting, u"greeting"}, {Section::WantLink, u"want-link"}, {Section::Soon, u"soon"},
    {Section::Harmless, u"harmless"}, {Section::Colour, u"colour"}, {Section::Finish, u"finish"},
    {Section::Material, u"material"}, {Section::Size, u"size"}, {Section::Weekday, u"weekday"},
    {Section::Month, u"month"}, {Section::Season, u"season"}, {Section::Group, u"group"},
    {Section::Daytime, u"daytime"}, {Section::NumberWord, u"number-word"}, {Section::Unit, u"unit"}};

constexpr Named kNews[] = {{Section::Avail, u"avail"}, {Section::Back, u"back"}, {Section::Price, u"price"},
    {Section::Sale, u"sale"}, {Section::Event, u"event"}, {Section::Confirm, u"confirm"},
    {Section::Tickets, u"tickets"}, {Section::Launch, u"launch"}, {Section::Reopen, u"reopen"},
    {Section::Survey, u"survey"}, {Section::Status, u"status"}, {Section::Content, u"content"},
    {Section::Slot, u"slot"}};

constexpr quint64 bit(Section section)
{
    return quint64(1) << static_cast<unsigned>(section);
}

class Writer
{
public:
    Writer(const Signals& seen, const Reading& prompt, const Reading& message)
        : m_seen(seen)
        , m_message(message)
        , m_language(message.lexicon ? message.lexicon->language() : QStringLiteral("?"))
        , m_subject(message.text.tokens.size(), 0)
    {
        for (size_t i = 0; i < prompt.text.tokens.size(); ++i) {
            const bool told = prompt.text.tokens[i].type == TokenType::Word &&
                              !prompt.covers(i, Section::Frame) &&
                              (!prompt.covers(i, Section::Stop) || prompt.covers(i, Section::KindWord));
            if (told && prompt.stems[i].size() > 2)
                m_asked.append(prompt.stems[i]);
        }
        for (const auto& news : kNews) {
            m_news |= bit(news.section);
            m_promised |= speaksOf(news.section, seen.kind) ? bit(news.section) : 0;
        }
        for (const auto& telling : kTelling)
            m_telling |= bit(telling.section);
        const auto& matches = seen.coverage.matches;
        for (size_t n = 0; n < matches.size(); ++n) {
            if (matches[n].score <= 0)
                continue;
            const auto& word = seen.subject.words[n];
            const char mark = word.head ? 'H' : word.name ? 'N' : word.number || word.attribute ? 'Q' : 'P';
            for (auto i = matches[n].first; i <= matches[n].last; ++i)
                m_subject[i] = matches[n].score < 0.75 ? char(mark + 32) : mark;
        }
    }

    QStringList write()
    {
        const auto& tokens = m_message.text.tokens;
        const auto kind = domain::slug(m_seen.kind);
        const auto begin = QStringLiteral("^");
        QString mark = begin;
        QString weighty = begin;
        for (size_t i = 0; i < tokens.size(); ++i) {
            if (i > 0 && tokens[i].sentence != tokens[i - 1].sentence) {
                note(u'm', mark, QStringLiteral("."));
                mark = QStringLiteral(".");
            }
            const auto next = markOf(i);
            note(u'm', mark, next);
            mark = next;
            if (next != u"stop") {
                note(u'n', weighty, next);
                weighty = next;
            }
            note(u'k', kind, next);
            note(u'w', m_language, stemOf(i));
        }
        note(u'm', mark, QStringLiteral("$"));
        std::sort(m_patterns.begin(), m_patterns.end());
        m_patterns.erase(std::unique(m_patterns.begin(), m_patterns.end()), m_patterns.end());
        return m_patterns;
    }

private:
    void note(QChar row, const QString& a, const QString& b)
    {
        QString pattern;
        pattern.reserve(a.size() + b.size() + 3);
        pattern.append(row).append(u' ').append(a).append(u' ').append(b);
        m_patterns.append(std::move(pattern));
    }

    [[nodiscard]] QString figure(size_t i) const
    {
        switch (m_message.text.tokens[i].type) {
        case TokenType::Price:
            return QStringLiteral("<price>");
        case TokenType::Percent:
            return QStringLiteral("<percent>");
        case TokenType::Time:
            return QStringLiteral("<time>");
        case TokenType::Link:
            return QStringLiteral("<link>");
        default:
            return QStringLiteral("<number>");
        }
    }

    [[nodiscard]] QString stemOf(size_t i) const
    {
        if (m_subject[i] != 0)
            return QStringLiteral("<subject>");
        return m_message.text.tokens[i].type == TokenType::Word ? m_message.stems[i] : figure(i);
    }

    [[nodiscard]] bool isOff(size_t i) const
    {
        for (const auto& word : m_seen.subject.words) {
            if (word.attribute && m_message.covers(i, word.attribute->section))
                return true;
        }
        return false;
    }

    [[nodiscard]] QString markOf(size_t i) const
    {
        const auto& token = m_message.text.tokens[i];
        if (m_subject[i] != 0)
            return QString(QLatin1Char(m_subject[i]));
        if (token.type != TokenType::Word)
            return figure(i);
        if (isOff(i))
            return QStringLiteral("off");
        const auto sections = m_message.sections[i];
        if ((sections & m_promised) != 0)
            return QStringLiteral("told");
        if ((sections & m_telling) != 0) {
            for (const auto& telling : kTelling) {
                if (m_message.covers(i, telling.section))
                    return QString::fromUtf16(telling.name);
            }
        }
        if (m_asked.contains(m_message.stems[i]))
            return QStringLiteral("echo");
        if ((sections & m_news) != 0) {
            for (const auto& news : kNews) {
                if (m_message.covers(i, news.section))
                    return QString::fromUtf16(news.name);
            }
        }
        if (m_message.covers(i, Section::Stop))
            return QStringLiteral("stop");
        return token.capital && !token.opens && m_language != u"de" ? QStringLiteral("Name")
                                                                    : QStringLiteral("word");
    }

    const Signals& m_seen;
    const Reading& m_message;
    QString m_language;
    std::vector<char> m_subject; ///< one a token of the message
    quint64 m_news = 0;          ///< sections of any news
    quint64 m_promised = 0;      ///< those of the promised kind
    quint64 m_telling = 0;       ///< of kTelling
    QStringList m_asked;         ///< stems of what the prompt says beside its frame
    QStringList m_patterns;
};

} // namespace

QStringList patternsOf(const Signals& seen, const Reading& prompt, const Reading& message)
{
    return Writer(seen, prompt, message).write();
}

} // namespace headsup::relevance
