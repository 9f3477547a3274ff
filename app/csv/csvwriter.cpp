// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvwriter.h"

#include <algorithm>

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

void CsvWriter::number(qint64 value)
{
    put(QByteArray::number(value), false, false);
}

void CsvWriter::put(QByteArrayView utf8, bool guard, bool quote)
{
    if (m_rowBegun)
        m_buffer.append(m_options.separator);
    m_rowEmpty = !m_rowBegun && utf8.isEmpty();
    m_rowBegun = true;
    const char separator = m_options.separator;
    const auto special = [separator](char c) { return c == separator || c == '"' || c == '\n' || c == '\r'; };
    // Blanks at the ends are quoted too: some readers would drop them.
    const bool blanks = !utf8.isEmpty() && (utf8.front() == ' ' || utf8.back() == ' ');
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
