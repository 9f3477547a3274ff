// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/dialect.h"

#include <QByteArray>

namespace headsup::csv {

/// Turns the bytes of a file, in pieces of any size, into UTF-8 without a byte order mark. Damage (a lone
/// surrogate, half a character at the end, a byte that Windows-1252 does not have) becomes the byte 0xFF,
/// which UTF-8 never has, so that the reader of rows can name the row.
class TextDecoder
{
public:
    explicit TextDecoder(Encoding encoding)
        : m_encoding(encoding)
    {
    }
    /// Valid until the next call or as long as the input lives. UTF-8 is passed on without a copy.
    [[nodiscard]] QByteArrayView decode(QByteArrayView bytes);
    [[nodiscard]] QByteArrayView finish();

private:
    QByteArrayView decodeUtf8(QByteArrayView bytes);
    void decodeUtf16(QByteArrayView bytes);
    void decodeWindows1252(QByteArrayView bytes);
    void takeUnit(unsigned unit);
    void put(char32_t character);

    Encoding m_encoding;
    QByteArray m_out;
    QByteArray m_first;  ///< UTF-8: bytes that may be the mark; UTF-16: half a unit
    unsigned m_high = 0; ///< a high surrogate that waits for its partner
    bool m_begun = false;
};

} // namespace headsup::csv
