// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/dialect.h"

#include "csv/csvreader.h"
#include "csv/textdecoder.h"

#include <QCoreApplication>
#include <algorithm>

namespace headsup::csv {

namespace {

constexpr int kRowsLookedAt = 200;

struct EncodingRow
{
    Encoding encoding;
    const char* slug;
    const char* name;
};

constexpr EncodingRow kEncodingRows[] = {
    {Encoding::Utf8, "utf-8", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-8)")},
    {Encoding::Utf16LE, "utf-16le", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, little endian)")},
    {Encoding::Utf16BE, "utf-16be", QT_TRANSLATE_NOOP("Encoding", "Unicode (UTF-16, big endian)")},
    {Encoding::Windows1252, "windows-1252", QT_TRANSLATE_NOOP("Encoding", "Western European (Windows-1252)")},
};

const EncodingRow& rowOf(Encoding encoding)
{
    return kEncodingRows[static_cast<size_t>(encoding)];
}

// Latin text in UTF-16 has a zero in nearly every second byte; which half has them tells the order.
std::optional<Encoding> utf16ByZeros(QByteArrayView head)
{
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            ++(i % 2 == 0 ? even : odd);
    }
    const auto units = head.size() / 2;
    if (units >= 4 && odd > units / 2 && even < odd / 4)
        return Encoding::Utf16LE;
    if (units >= 4 && even > units / 2 && odd < even / 4)
        return Encoding::Utf16BE;
    return std::nullopt;
}

// The head may end inside a character: up to three bytes at the end do not count against UTF-8.
bool validButForTheCut(QByteArrayView head)
{
    for (qsizetype cut = 0; cut <= 3 && cut <= head.size(); ++cut) {
        if (head.chopped(cut).isValidUtf8())
            return true;
        if (cut < head.size() && static_cast<unsigned char>(head[head.size() - 1 - cut]) < 0x80)
            return false;
    }
    return false;
}

// "sep=;" as Excel writes and reads it; it may be quoted, and a spreadsheet may have padded it with
// separators.
std::optional<char> separatorOfSepLine(QByteArrayView text)
{
    const auto unquoted = text.startsWith('"') ? text.sliced(1) : text;
    if (unquoted.size() < 5 || qstrnicmp(unquoted.data(), 4, "sep=", 4) != 0)
        return std::nullopt;
    const char separator = unquoted[4];
    const auto rest = unquoted.sliced(5);
    const bool ends = std::all_of(rest.begin(),
        std::find_if(rest.begin(), rest.end(), [](char c) { return c == '\n' || c == '\r'; }),
        [separator](char c) { return c == '"' || c == separator || c == ' '; });
    const bool usable = separator != '"' && separator != '\r' && separator != '\n' && separator != '\0' &&
                        static_cast<unsigned char>(separator) < 0x80;
    return ends && usable ? std::optional(separator) : std::nullopt;
}

struct Shape
{
    int rows = 0;
    int alike = 0;      ///< rows with as many columns as the first
    size_t columns = 0; ///< of the first row
    /// Rows that are torn or differ speak against a separator more than many columns speak for it.
    [[nodiscard]] double score() const
    {
        if (columns < 2 || rows == 0)
            return 0;
        return double(alike) / rows * 100 + double(std::min(columns, size_t{50}));
    }
};

Shape shapeWith(char separator, QByteArrayView text)
{
    Shape shape;
    CsvReader reader(separator);
    const auto handler = [&shape](const Row& row) {
        if (shape.rows == 0)
            shape.columns = row.fields.size();
        ++shape.rows;
        shape.alike += row.fields.size() == shape.columns && row.fault == RowFault::None ? 1 : 0;
        return shape.rows < kRowsLookedAt;
    };
    if (reader.feed(text, handler) && shape.rows <= 1)
        reader.finish(handler); // else the last row may be cut and proves nothing
    return shape;
}

char guessSeparator(QByteArrayView text)
{
    char best = ',';
    double bestScore = 0;
    for (const char separator : kSeparators) {
        if (const auto score = shapeWith(separator, text).score(); score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

} // namespace

QString slug(Encoding encoding)
{
    return QString::fromLatin1(rowOf(encoding).slug);
}

std::optional<Encoding> encodingFromSlug(QStringView slug)
{
    for (const auto& row : kEncodingRows) {
        if (slug.compare(QLatin1StringView(row.slug), Qt::CaseInsensitive) == 0)
            return row.encoding;
    }
    return std::nullopt;
}

QString displayName(Encoding encoding)
{
    return QCoreApplication::translate("Encoding", rowOf(encoding).name);
}

QString separatorName(char separator)
{
    switch (separator) {
    case ',':
        return QCoreApplication::translate("Separator", "Comma");
    case ';':
        return QCoreApplication::translate("Separator", "Semicolon");
    case '\t':
        return QCoreApplication::translate("Separator", "Tab");
    case '|':
        return QCoreApplication::translate("Separator", "Vertical bar");
    default:
        return QString(QLatin1Char(separator));
    }
}

Encoding guessEncoding(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("\xFF\xFE", 2)))
        return Encoding::Utf16LE;
    if (head.startsWith(QByteArrayView("\xFE\xFF", 2)))
        return Encoding::Utf16BE;
    if (head.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
        return Encoding::Utf8;
    if (const auto encoding = utf16ByZeros(head))
        return *encoding;
    return validButForTheCut(head) ? Encoding::Utf8 : Encoding::Windows1252;
}

Dialect guessDialect(QByteArrayView head, const DialectWishes& wishes)
{
    Dialect dialect;
    dialect.encoding = wishes.encoding.value_or(guessEncoding(head));
    dialect.headerRow = wishes.headerRow.value_or(true);
    TextDecoder decoder(dialect.encoding);
    const QByteArray text = decoder.decode(head).toByteArray();
    const auto named = separatorOfSepLine(text);
    dialect.sepLine = named.has_value();
    dialect.separator = wishes.separator ? *wishes.separator : named ? *named : guessSeparator(text);
    return dialect;
}

bool looksLikeText(QByteArrayView head)
{
    static constexpr QByteArrayView kMagic[] = {"PK\x03\x04", "%PDF-", "\xD0\xCF\x11\xE0", "\x1F\x8B",
        "\x89PNG", "\xFF\xD8\xFF", "GIF8", "SQLite format 3", "7z\xBC\xAF", "Rar!"};
    if (std::any_of(
            std::begin(kMagic), std::end(kMagic), [head](auto magic) { return head.startsWith(magic); }))
        return false;
    TextDecoder decoder(guessEncoding(head));
    const auto text = decoder.decode(head);
    const auto controls = std::count_if(text.begin(), text.end(),
        [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\r' && c != '\n'; });
    return controls * 20 <= text.size();
}

} // namespace headsup::csv
