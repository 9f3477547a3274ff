// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/textdecoder.h"

#include <array>

namespace headsup::csv {

namespace {

constexpr char kDamage = '\xFF';
constexpr char32_t kMark = 0xFEFF;
const QByteArrayView kUtf8Mark("\xEF\xBB\xBF", 3);

// 0x80 to 0x9F of Windows-1252 (unicode.org, CP1252.TXT); 0 where it has no character.
constexpr std::array<char32_t, 32> kWindows1252{0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

} // namespace

QByteArrayView TextDecoder::decode(QByteArrayView bytes)
{
    if (m_encoding == Encoding::Utf8)
        return decodeUtf8(bytes);
    m_out.resize(0);
    if (m_encoding == Encoding::Windows1252)
        decodeWindows1252(bytes);
    else
        decodeUtf16(bytes);
    return m_out;
}

QByteArrayView TextDecoder::finish()
{
    m_out.resize(0);
    if (m_encoding == Encoding::Utf8)
        m_out = m_begun ? QByteArray() : m_first;
    else if (m_high != 0 || !m_first.isEmpty())
        m_out.append(kDamage);
    m_first.clear();
    m_high = 0;
    return m_out;
}

QByteArrayView TextDecoder::decodeUtf8(QByteArrayView bytes)
{
    if (m_begun)
        return bytes;
    m_first.append(bytes);
    if (m_first.size() < kUtf8Mark.size() && kUtf8Mark.startsWith(m_first))
        return {};
    m_begun = true;
    m_out = m_first.startsWith(kUtf8Mark) ? m_first.sliced(kUtf8Mark.size()) : m_first;
    return m_out;
}

void TextDecoder::decodeUtf16(QByteArrayView bytes)
{
    const bool little = m_encoding == Encoding::Utf16LE;
    for (const char byte : bytes) {
        if (m_first.isEmpty()) {
            m_first.append(byte);
            continue;
        }
        const auto one = static_cast<unsigned char>(m_first[0]);
        const auto two = static_cast<unsigned char>(byte);
        m_first.resize(0);
        takeUnit(little ? (unsigned{two} << 8 | one) : (unsigned{one} << 8 | two));
    }
}

void TextDecoder::takeUnit(unsigned unit)
{
    const bool high = (unit & 0xFC00U) == 0xD800U;
    const bool low = (unit & 0xFC00U) == 0xDC00U;
    if (m_high != 0 && low) {
        put(static_cast<char32_t>(0x10000U + ((m_high & 0x3FFU) << 10) + (unit & 0x3FFU)));
        m_high = 0;
        return;
    }
    if (m_high != 0)
        m_out.append(kDamage);
    m_high = high ? unit : 0;
    if (low)
        m_out.append(kDamage);
    else if (!high && (m_begun || unit != kMark))
        put(static_cast<char32_t>(unit));
    m_begun = true;
}

void TextDecoder::decodeWindows1252(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        if (value < 0x80 || value > 0x9F)
            put(value);
        else if (const auto character = kWindows1252[value - 0x80U]; character != 0)
            put(character);
        else
            m_out.append(kDamage);
    }
}

void TextDecoder::put(char32_t c)
{
    const auto byte = [this](char32_t value) { m_out.append(static_cast<char>(value)); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | c >> 6);
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | c >> 12);
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | c >> 18);
        byte(0x80 | (c >> 12 & 0x3F));
        byte(0x80 | (c >> 6 & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

} // namespace headsup::csv
