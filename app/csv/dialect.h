// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <array>
#include <optional>

namespace headsup::csv {

enum class Encoding { Utf8, Utf16LE, Utf16BE, Windows1252 };

inline constexpr std::array kEncodings{
    Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE, Encoding::Windows1252};
inline constexpr std::array kSeparators{',', ';', '\t', '|'};

[[nodiscard]] QString slug(Encoding encoding); ///< "utf-8" and the like
[[nodiscard]] std::optional<Encoding> encodingFromSlug(QStringView slug);
[[nodiscard]] QString displayName(Encoding encoding);
[[nodiscard]] QString separatorName(char separator); ///< translated: "Comma"

/// How a file writes its table.
struct Dialect
{
    Encoding encoding = Encoding::Utf8;
    char separator = ',';
    bool headerRow = true; ///< the first row names the columns
    bool sepLine = false;  ///< a first line "sep=;", which is not part of the table
    friend bool operator==(const Dialect&, const Dialect&) = default;
};

/// What a person said; the rest is guessed.
struct DialectWishes
{
    std::optional<Encoding> encoding;
    std::optional<char> separator;
    std::optional<bool> headerRow;
    friend bool operator==(const DialectWishes&, const DialectWishes&) = default;
};

/// From a byte order mark, else from the bytes; what is not valid UTF-8 is taken for Windows-1252.
[[nodiscard]] Encoding guessEncoding(QByteArrayView head);

/// Looks at the first bytes of a file (some thousand rows are best; the end may be cut anywhere). headerRow
/// is answered from the wish alone (else true): see namesColumns() in columnmap.h.
[[nodiscard]] Dialect guessDialect(QByteArrayView head, const DialectWishes& wishes = {});

/// False for spreadsheets, PDF, archives and other files that hold no text.
[[nodiscard]] bool looksLikeText(QByteArrayView head);

} // namespace headsup::csv
