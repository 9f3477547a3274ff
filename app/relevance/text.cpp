// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace headsup::relevance {

namespace {

/// One folded unit and the stretch of the original it came from.
struct Unit
{
    char16_t c = 0;
    bool upper = false;
    qsizetype from = 0;
    qsizetype to = 0;
};
using Units = std::vector<Unit>;

void appendFolded(Units& units, char32_t point, qsizetype from, qsizetype to)
{
    const bool upper = QChar::isUpper(point) || QChar::isTitleCase(point);
    const auto folded = QString::fromUcs4(&point, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar unit : folded) {
        if (unit == QChar(u'\u00df')) { // simple case folding leaves it alone
            units.insert(units.end(), 2, {u's', upper, from, to});
            continue;
        }
        if (!unit.isMark())
            units.push_back({unit.isSpace() ? u' ' : unit.unicode(), upper, from, to});
    }
}

Units fold(const QString& text)
{
    Units units;
    units.reserve(static_cast<size_t>(text.size()) + 1);
    for (qsizetype i = 0; i < text.size();) {
        const auto c = text[i].unicode();
        if (c < 128) {
            const bool upper = c >= u'A' && c <= u'Z';
            const bool blank = c == u' ' || c == u'\t' || c == u'\r' || c < 9;
            units.push_back({upper ? char16_t(c + 32) : blank ? u' ' : char16_t(c), upper, i, i + 1});
            ++i;
        } else if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            appendFolded(units, QChar::surrogateToUcs4(c, text[i + 1].unicode()), i, i + 2);
            i += 2;
        } else {
            if (!QChar::isSurrogate(c))
                appendFolded(units, c, i, i + 1);
            else
                units.push_back({u' ', false, i, i + 1});
            ++i;
        }
    }
    return units;
}

bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

bool isLetter(char16_t c)
{
    if (c < 128)
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
    return QChar::isLetter(c);
}

/// Written without blanks between words: every character is a token of its own.
bool isSpaceless(char16_t c)
{
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x3040 && c <= 0x30ff) ||
           (c >= 0x0e00 && c <= 0x0eff) || (c >= 0x1000 && c <= 0x109f) || (c >= 0x1780 && c <= 0x17ff);
}

bool isCurrency(char16_t c)
{
    return c == u'$' || (c >= 128 && QChar::category(char32_t(c)) == QChar::Symbol_Currency);
}

constexpr std::array<std::u16string_view, 46> kTopLevels{u"com", u"net", u"org", u"de", u"fr", u"es", u"it",
    u"pt", u"br", u"co", u"uk", u"io", u"shop", u"store", u"example", u"app", u"me", u"info", u"eu", u"at",
    u"ch", u"link", u"ly", u"test", u"biz", u"us", u"ca", u"au", u"nl", u"be", u"pl", u"mx", u"ar", u"id",
    u"vn", u"th", u"cn", u"tv", u"gg", u"ai", u"dev", u"page", u"events", u"tickets", u"online", u"site"};

constexpr std::array<std::u16string_view, 31> kCurrencyWords{u"eur", u"euro", u"euros", u"usd", u"dollar",
    u"dollars", u"gbp", u"pound", u"pounds", u"chf", u"franken", u"reais", u"brl", u"pesos", u"mxn", u"rp",
    u"idr", u"vnd", u"baht", u"yuan", u"rmb", u"rm", u"myr", u"\u0111", u"vn\u0111",
    u"\u062f\u0631\u0647\u0645", u"\u062f\u0631\u0647\u0645\u0627", u"\u0631\u064a\u0627\u0644",
    u"\u0631\u064a\u0627\u0644\u0627", u"kr", u"sek"};

template<size_t N>
bool contains(const std::array<std::u16string_view, N>& list, QStringView word)
{
    const std::u16string_view view(word.utf16(), static_cast<size_t>(word.size()));
    return std::find(list.begin(), list.end(), view) != list.end();
}

class Reader
{
public:
    Reader(const Units& units, Text& out)
        : m_units(units)
        , m_out(out)
    {
    }

    void read()
    {
        while (m_at < m_units.size()) {
            const auto c = m_units[m_at].c;
            if (isDigit(c))
                readNumber();
            else if (isLetter(c))
                readLinkOrWord();
            else
                readGap();
        }
        m_out.sentences = m_out.tokens.empty() ? 0 : m_sentence + 1;
        m_out.questions.resize(static_cast<size_t>(m_out.sentences), 0);
    }

private:
    [[nodiscard]] char16_t at(size_t i) const { return i < m_units.size() ? m_units[i].c : u'\0'; }

    void push(Token token, size_t from, size_t to)
    {
        token.start = m_units[from].from;
        token.length = m_units[to - 1].to - token.start;
        if (token.capital && m_before == u'\u2022')
            m_ended = true; // a picture and a capital begin anew
        if (m_ended && !m_out.tokens.empty()) {
            ++m_sentence;
        }
        token.opens = m_ended || m_out.tokens.empty();
        token.sentence = m_sentence;
        token.before = m_before;
        m_ended = false;
        m_before = 0;
        m_out.tokens.push_back(std::move(token));
        m_at = to;
    }

    void readGap()
    {
        const auto c = m_units[m_at].c;
        if (isCurrency(c) && readPriceAfterSign(m_at + 1))
            return;
        // A dot ends a sentence unless it follows figures ("4. Juni", "no. 3.") or a lone letter ("J. Behn").
        const bool dotEnds = c == u'.' && !afterFigureOrInitial();
        if (dotEnds || c == u'!' || c == u'?' || c == u'\n' || c == u'\u3002' || c == u';' || c == u'\u2026')
            m_ended = true;
        m_out.exclamations += c == u'!' ? 1 : 0;
        if (c == u'\u2026' || (c == u'.' && at(m_at + 1) == u'.' && at(m_at + 2) == u'.'))
            ++m_out.trailing;
        m_out.pictures += c >= 0x2600 ? 1 : 0;
        if (c == u'?' && !m_out.tokens.empty()) {
            m_out.questions.resize(static_cast<size_t>(m_sentence) + 1, 0);
            m_out.questions.back() = 1;
        }
        if (c != u' ')
            m_before = c < 0x2600 && !QChar::isSurrogate(c) ? c : u'\u2022'; // a picture parts like a bullet
        ++m_at;
    }

    [[nodiscard]] bool afterFigureOrInitial() const
    {
        if (m_at == 0 || m_at + 1 >= m_units.size())
            return false;
        if (at(m_at + 1) != u' ')
            return isLetter(at(m_at + 1)) || isDigit(at(m_at + 1));
        const auto last = at(m_at - 1);
        if (isDigit(last)) {
            // "from $45. Next" ends, whatever follows.
            if (!m_out.tokens.empty() && m_out.tokens.back().type != TokenType::Number)
                return false;
            // "4. Juni" goes on; "until 2026. Next" and "costs 1500. Next" end.
            const bool small = m_at < 3 || !isDigit(at(m_at - 2)) || !isDigit(at(m_at - 3));
            // No month has a 47th: "sizes 36 to 47. Next" ends, too.
            const bool ordinal = !m_out.tokens.empty() && m_out.tokens.back().value <= 31;
            return small && ordinal && isLetter(at(m_at + 2));
        }
        return isLetter(last) && m_units[m_at - 1].upper && (m_at < 2 || !isLetter(at(m_at - 2)));
    }

    bool readPriceAfterSign(size_t from)
    {
        while (at(from) == u' ')
            ++from;
        if (!isDigit(at(from)))
            return false;
        Token token;
        const auto end = figures(from, token.value);
        token.type = TokenType::Price;
        push(std::move(token), m_at, end);
        return true;
    }

    /// Reads "1.899,50", "1 899", "5.5" and gives the first place after it.
    size_t figures(size_t from, double& value) const
    {
        QString digits;
        auto i = from;
        int decimals = -1;
        while (i < m_units.size()) {
            const auto c = at(i);
            if (isDigit(c)) {
                digits.append(QChar(c));
                decimals += decimals >= 0 ? 1 : 0;
                ++i;
                continue;
            }
            const bool point = (c == u'.' || c == u',') && isDigit(at(i + 1));
            const bool group = (point || c == u' ' || c == u'\'') && decimals < 0 &&
                               i - from <= 3 + static_cast<size_t>(digits.size()) / 3 && isDigit(at(i + 1)) &&
                               isDigit(at(i + 2)) && isDigit(at(i + 3)) && !isDigit(at(i + 4)) &&
                               (point || i - from <= 3);
            if (group) {
                ++i;
            } else if (point && decimals < 0) {
                decimals = 0;
                ++i;
            } else {
                break;
            }
        }
        value = digits.left(15).toDouble();
        for (int n = 0; n < decimals && n < 15; ++n)
            value /= 10;
        return i;
    }

    void readNumber()
    {
        if (const auto linkEnd = linkAt(m_at); linkEnd > m_at) {
            pushLink(linkEnd);
            return;
        }
        Token token;
        token.type = TokenType::Number;
        auto end = m_at;
        if (timeAt(m_at, token.value, end)) {
            token.type = TokenType::Time;
        } else {
            end = figures(m_at, token.value);
            classify(token, end);
        }
        token.text = QString::number(token.value, 'g', 12);
        push(std::move(token), m_at, end);
    }

    /// "7:30", "19h30", "14 Uhr", "3 pm".
    bool timeAt(size_t i, double& hour, size_t& end) const
    {
        const auto from = i;
        double h = 0;
        while (isDigit(at(i)) && i - from < 2)
            h = h * 10 + (at(i++) - u'0');
        if (isDigit(at(i)) || h > 24)
            return false;
        hour = h;
        const bool separator = at(i) == u':' || at(i) == u'h' || at(i) == u'.';
        if (separator && isDigit(at(i + 1)) && isDigit(at(i + 2)) && !isDigit(at(i + 3)) &&
            at(i + 1) < u'6') {
            const auto after = i + 3;
            if (at(i) != u'.' || timeWordAt(after) > after) {
                end = std::max(after, timeWordAt(after));
                return !(at(after) == u':' || (at(i) == u'.' && at(after) == u'.'));
            }
        }
        end = timeWordAt(i);
        return end > i;
    }

    /// The place after "am", "p.m.", "Uhr", "h", "o'clock"; from itself where there is none.
    [[nodiscard]] size_t timeWordAt(size_t from) const
    {
        auto i = from;
        while (at(i) == u' ')
            ++i;
        for (const std::u16string_view word :
            {u"a.m", u"p.m", u"am", u"pm", u"uhr", u"o'clock", u"horas", u"h"}) {
            size_t n = 0;
            while (n < word.size() && at(i + n) == word[n])
                ++n;
            if (n == word.size() && !isLetter(at(i + n)) && !isDigit(at(i + n)))
                return i + n;
        }
        return from;
    }

    void classify(Token& token, size_t& end) const
    {
        auto i = end;
        while (at(i) == u' ')
            ++i;
        if (at(i) == u'%') {
            token.type = TokenType::Percent;
            end = i + 1;
        } else if (isCurrency(at(i))) {
            token.type = TokenType::Price;
            end = i + 1;
        } else if (isLetter(at(i))) {
            auto wordEnd = i;
            QString word;
            while (isLetter(at(wordEnd)))
                word.append(QChar(at(wordEnd++)));
            // Written without a blank before the next word: "399元起", "1,290 บาท".
            const bool yuan = at(i) == u'\u5143';
            const bool baht = word.startsWith(u"\u0e1a\u0e32\u0e17");
            if (yuan || baht) {
                token.type = TokenType::Price;
                end = yuan ? i + 1 : i + 3;
            } else if (word == u"percent" || word == u"prozent") {
                token.type = TokenType::Percent;
                end = wordEnd;
            } else if (contains(kCurrencyWords, word)) {
                token.type = TokenType::Price;
                end = wordEnd;
            }
        }
    }

    /// The place after a link that begins here; the place itself where none does.
    [[nodiscard]] size_t linkAt(size_t from) const
    {
        auto end = from;
        while (end < m_units.size() && at(end) != u' ' && at(end) != u'\n' && at(end) != u'"' &&
               at(end) != u'<' && at(end) != u'>' && at(end) < 0x2600)
            ++end;
        while (end > from && QStringView(u".,;:!?)]}\u201c\u201d\u00bb").contains(QChar(at(end - 1))))
            --end;
        QString run;
        for (auto i = from; i < end; ++i)
            run.append(QChar(at(i)));
        if (run.startsWith(u"http://") || run.startsWith(u"https://") || run.startsWith(u"www."))
            return end;
        const auto hostEnd = std::min({run.indexOf(u'/') < 0 ? run.size() : run.indexOf(u'/'),
            run.indexOf(u'?') < 0 ? run.size() : run.indexOf(u'?')});
        const auto host = QStringView(run).left(hostEnd);
        const auto dot = host.lastIndexOf(u'.');
        if (dot < 1 || host.contains(u',') || host.contains(u'@') || !contains(kTopLevels, host.mid(dot + 1)))
            return from;
        const bool named =
            std::any_of(host.begin(), host.begin() + dot, [](QChar c) { return c.isLetter(); });
        return named ? end : from;
    }

    void pushLink(size_t end)
    {
        Token token;
        token.type = TokenType::Link;
        push(std::move(token), m_at, end);
    }

    void readLinkOrWord()
    {
        if (const auto end = linkAt(m_at); end > m_at) {
            pushLink(end);
            return;
        }
        auto end = m_at;
        int upper = 0;
        Token token;
        while (end < m_units.size() && isLetter(at(end)) &&
               (end == m_at || !(isSpaceless(at(end)) || isSpaceless(at(m_at))))) {
            token.text.append(QChar(at(end)));
            upper += m_units[end].upper ? 1 : 0;
            ++end;
        }
        token.capital = m_units[m_at].upper;
        token.spaceless = isSpaceless(at(m_at));
        token.shouted = token.text.size() >= 3 && upper == token.text.size();
        if (signBeforeFigures(token.text, end))
            return;
        end = modelNameEnd(token, end);
        push(std::move(token), m_at, end);
    }

    /// "N7", "PS5", "X200": up to three letters with figures right behind are one word.
    size_t modelNameEnd(Token& token, size_t end) const
    {
        if (token.text.size() > 3 || token.spaceless || !isDigit(at(end)))
            return end;
        auto to = end;
        while (isDigit(at(to)))
            ++to;
        const bool more = isLetter(at(to)) || ((at(to) == u'.' || at(to) == u':') && isDigit(at(to + 1)));
        if (more || to - end > 4)
            return end;
        for (; end < to; ++end)
            token.text.append(QChar(at(end)));
        token.shouted = false;
        return to;
    }

    /// "R$ 1.599", "EUR 20", "Rp 20.000".
    bool signBeforeFigures(const QString& word, size_t end)
    {
        const bool real = word == u"r" && at(end) == u'$';
        if (!real && !contains(kCurrencyWords, word))
            return false;
        return readPriceAfterSign(real ? end + 1 : end);
    }

    const Units& m_units;
    Text& m_out;
    size_t m_at = 0;
    int m_sentence = 0;
    bool m_ended = false;
    char16_t m_before = 0;
};

} // namespace

Text readText(const QString& original)
{
    Text text;
    text.end = original.size();
    const auto units = fold(original);
    Reader(units, text).read();
    return text;
}

} // namespace headsup::relevance
