// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvwriter.h"

#include <algorithm>
#include <charconv>

namespace headsup::csv {

namespace {

constexpr qsizetype kBuffer = 256 * 1024;
constexpr QStringView kStarters = u"=+-@\t\r";

} // namespace

bool needsGuard(QStringView text)
{
    return !text.isEmpty() && kStarters.contains(text.front());
}

QString guarded(const QString& text)
{
    return needsGuard(text) ? u'\'' + text : text;
}

QString unguarded(const QString& text)
{
    return text.startsWith(u'\'') && needsGuard(QStringView(text).sliced(1)) ? text.sliced(1) : text;
}

CsvWriter::CsvWriter(QIODevice& device, WriterOptions options)
    : m_device(device)
    , m_options(options)
{
    for (const char c : {options.separator, '"', '\n', '\r'})
        m_special[static_cast<unsigned char>(c)] = true;
    m_buffer.reserve(kBuffer + 4096);
    if (m_options.byteOrderMark)
        m_buffer.append("\xEF\xBB\xBF", 3);
}

void CsvWriter::field(QStringView text)
{
    put(text.toUtf8(), m_options.guardFormulas && needsGuard(text), false);
}

void CsvWriter::id(QStringView digits)
{
    put(digits.toUtf8(), false, !digits.isEmpty());
}

void CsvWriter::id(QByteArrayView digits)
{
    put(digits, false, !digits.isEmpty());
}

void CsvWriter::utf8(QByteArrayView text)
{
    constexpr QByteArrayView kBytes = "=+-@\t\r";
    put(text, m_options.guardFormulas && !text.isEmpty() && kBytes.contains(text.front()), false);
}

void CsvWriter::quoted(QByteArrayView text)
{
    put(text,
        m_options.guardFormulas &&
            needsGuard(QString::fromUtf8(text.first(std::min<qsizetype>(1, text.size())))),
        true);
}

void CsvWriter::number(qint64 value)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    put(QByteArrayView(digits.data(), end - digits.data()), false, false);
}

void CsvWriter::time(domain::Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(at - day);
    const auto year = static_cast<int>(date.year());
    if (year < 0 || year > 9999)
        return field(domain::toIso(at));
    std::array<char, 24> text;
    char* to = text.data();
    const auto digits = [&to](unsigned value, int count, char after) {
        for (int i = count - 1; i >= 0; --i, value /= 10)
            to[i] = static_cast<char>('0' + value % 10);
        to += count;
        *to++ = after;
    };
    const auto ms = static_cast<unsigned>(clock.subseconds().count());
    digits(static_cast<unsigned>(year), 4, '-');
    digits(static_cast<unsigned>(date.month()), 2, '-');
    digits(static_cast<unsigned>(date.day()), 2, 'T');
    digits(static_cast<unsigned>(clock.hours().count()), 2, ':');
    digits(static_cast<unsigned>(clock.minutes().count()), 2, ':');
    digits(static_cast<unsigned>(clock.seconds().count()), 2, ms == 0 ? 'Z' : '.');
    if (ms != 0)
        digits(ms, 3, 'Z');
    put(QByteArrayView(text.data(), to - text.data()), false, false);
}

void CsvWriter::put(QByteArrayView utf8, bool guard, bool quote)
{
    if (m_rowBegun)
        m_buffer.append(m_options.separator);
    m_rowEmpty = !m_rowBegun && utf8.isEmpty();
    m_rowBegun = true;
    if (utf8.isEmpty())
        return;
    const auto special = [this](char c) { return m_special[static_cast<unsigned char>(c)]; };
    // Blanks at the ends are quoted too: some readers would drop them.
    const bool blanks = utf8.front() == ' ' || utf8.back() == ' ';
    if (!quote && !blanks && std::none_of(utf8.begin(), utf8.end(), special)) {
        if (guard)
            m_buffer.append('\'');
        m_buffer.append(utf8);
        return;
    }
    m_buffer.append('"');
    if (guard)
        m_buffer.append('\'');
    for (const char c : utf8) {
        if (c == '"')
            m_buffer.append('"');
        m_buffer.append(c);
    }
    m_buffer.append('"');
}

void CsvWriter::endRow()
{
    if (m_rowEmpty)
        m_buffer.append("\"\""); // a row of one empty field is not a blank line
    m_rowBegun = false;
    m_rowEmpty = false;
    if (m_options.crlf)
        m_buffer.append('\r');
    m_buffer.append('\n');
    if (m_buffer.size() >= kBuffer)
        flush();
}

void CsvWriter::row(const QStringList& fields)
{
    for (const auto& text : fields)
        field(text);
    endRow();
}

void CsvWriter::flush()
{
    m_ok = m_ok && m_device.write(m_buffer) == m_buffer.size();
    m_buffer.resize(0);
}

domain::Result<void> CsvWriter::finish(const QString& path)
{
    flush();
    if (!m_ok)
        return domain::Err{domain::ErrorCode::FileUnwritable, path, m_device.errorString()};
    return {};
}

} // namespace headsup::csv
