// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvreader.h"

#include <QByteArray>
#include <algorithm>

namespace headsup::csv {

namespace {

// Classes of bytes. Up to kHigh they are plain text; the loop that runs over them only has to compare.
constexpr unsigned char kPlain = 0;
constexpr unsigned char kHigh = 1;
constexpr unsigned char kSeparator = 2;
constexpr unsigned char kQuote = 3;
constexpr unsigned char kCr = 4;
constexpr unsigned char kLf = 5;
constexpr unsigned char kControl = 6;

size_t index(char c)
{
    return static_cast<unsigned char>(c);
}

} // namespace

CsvReader::CsvReader(char separator, bool skipFirstRow)
    : m_skipFirst(skipFirstRow)
{
    std::fill(m_class.begin(), m_class.begin() + 0x20, kControl);
    std::fill(m_class.begin() + 0x80, m_class.end(), kHigh);
    m_class[index('\t')] = kPlain;
    m_class[index('\r')] = kCr;
    m_class[index('\n')] = kLf;
    m_class[index('"')] = kQuote;
    m_class[index(separator)] = kSeparator;
}

bool CsvReader::feed(QByteArrayView utf8, const RowHandler& handler)
{
    const char* at = utf8.data();
    const char* const end = at + utf8.size();
    while (at != end && m_goOn)
        at = step(at, end, handler);
    return m_goOn;
}

bool CsvReader::finish(const RowHandler& handler)
{
    // Giving up a quote reads its text anew, which may end inside a later quote; each turn has less to read.
    while (m_goOn && m_state == State::Quoted) {
        if (!giveUpQuote(true, handler))
            return false;
    }
    const bool open = m_state != State::AfterCr && (m_state != State::FieldStart || !m_ends.empty());
    if (m_goOn && open) {
        endField();
        endRow(handler);
    }
    m_state = State::FieldStart;
    return m_goOn;
}

const char* CsvReader::step(const char* at, const char* end, const RowHandler& handler)
{
    switch (m_state) {
    case State::AfterCr:
        m_state = State::FieldStart;
        return *at == '\n' ? at + 1 : at;
    case State::FieldStart:
        if (*at == '"') {
            m_state = State::Quoted;
            m_quotes = true;
            return at + 1;
        }
        m_state = State::Unquoted;
        return at;
    case State::Unquoted:
        return inText(at, end, handler);
    case State::Quoted:
        return inQuotes(at, end, handler);
    case State::QuoteSeen:
        return *at == '"' ? doubledQuote(at, handler) : afterField(at, State::Unquoted, handler);
    case State::Overrun:
        return inOverrun(at, handler);
    case State::OverrunQuote:
        if (*at == '"') {
            m_state = State::Overrun;
            return at + 1;
        }
        return afterField(at, State::Unquoted, handler);
    }
    Q_UNREACHABLE();
}

const char* CsvReader::inText(const char* at, const char* end, const RowHandler& handler)
{
    const auto run = plainRun(at, end);
    append(at, run);
    at += run;
    if (at == end)
        return at;
    switch (m_class[index(*at)]) {
    case kControl:
        note(RowFault::ControlCharacter);
        [[fallthrough]];
    case kQuote:
        append(at, 1);
        return at + 1;
    default:
        return afterField(at, State::Unquoted, handler);
    }
}

const char* CsvReader::inQuotes(const char* at, const char* end, const RowHandler& handler)
{
    if (*at == '"') {
        m_state = State::QuoteSeen;
        return at + 1;
    }
    const auto space = room();
    if (space == 0) {
        giveUpQuote(false, handler);
        return at;
    }
    // Cut exactly at the cap, so that the same file gives the same rows however it is fed.
    const char* const limit = at + std::min(space, static_cast<size_t>(end - at));
    const char* stop = at;
    for (; stop != limit && *stop != '"'; ++stop) {
        const auto kind = m_class[index(*stop)];
        m_seen |= kind == kHigh ? kHigh : kPlain;
        if (kind == kControl)
            note(RowFault::ControlCharacter);
    }
    m_bytes.append(at, static_cast<size_t>(stop - at));
    return stop;
}

// The second of two quotes stands for one in the text.
const char* CsvReader::doubledQuote(const char* at, const RowHandler& handler)
{
    if (room() > 0) {
        m_state = State::Quoted;
        m_bytes.push_back('"');
        return at + 1;
    }
    giveUpQuote(false, handler);
    if (m_state == State::Overrun)
        return at + 1;
    feed(QByteArrayView("\"", 1), handler); // the first of the two, which was not part of the text given back
    return at;
}

const char* CsvReader::inOverrun(const char* at, const RowHandler& handler)
{
    const auto kind = m_class[index(*at)];
    if (kind == kCr || kind == kLf)
        return afterField(at, State::Overrun, handler);
    if (kind == kQuote)
        m_state = State::OverrunQuote;
    return at + 1;
}

// The separator or line break that ends a field; anything else there belongs to the field after all.
const char* CsvReader::afterField(const char* at, State otherwise, const RowHandler& handler)
{
    switch (m_class[index(*at)]) {
    case kSeparator:
        endField();
        m_state = State::FieldStart;
        return at + 1;
    case kCr:
    case kLf:
        m_state = *at == '\r' ? State::AfterCr : State::FieldStart;
        endField();
        endRow(handler);
        return at + 1;
    default:
        note(RowFault::StrayQuote);
        m_state = otherwise;
        return at;
    }
}

size_t CsvReader::plainRun(const char* at, const char* end)
{
    const char* stop = at;
    for (; stop != end; ++stop) {
        const auto kind = m_class[index(*stop)];
        if (kind > kHigh)
            break;
        m_seen |= kind;
    }
    return static_cast<size_t>(stop - at);
}

size_t CsvReader::room() const
{
    return std::min(kFieldCap - (m_bytes.size() - m_fieldStart), kRowCap - m_bytes.size());
}

void CsvReader::note(RowFault fault)
{
    if (m_fault == RowFault::None)
        m_fault = fault;
}

void CsvReader::append(const char* at, size_t count)
{
    if (count > room()) {
        note(RowFault::FieldTooLong);
        count = room();
    }
    m_bytes.append(at, count);
}

// A quote that did not end within the cap, or at all, is taken for a slip: the row ends at the first line
// break inside it, and what follows is read anew as rows. So one lone quote costs one row and not the rest of
// the file. All quotes inside were doubled ones, hence no text is given up twice and the work stays linear.
bool CsvReader::giveUpQuote(bool atEnd, const RowHandler& handler)
{
    const auto lineBreak = m_bytes.find_first_of("\r\n", m_fieldStart);
    if (lineBreak == std::string::npos) {
        note(atEnd ? RowFault::QuoteUnclosed : RowFault::FieldTooLong);
        m_state = State::Overrun;
        return true;
    }
    const bool cr = m_bytes[lineBreak] == '\r';
    const auto from = lineBreak + 1;
    auto rest = QByteArray(m_bytes.data() + from, static_cast<qsizetype>(m_bytes.size() - from));
    rest.replace("\"", "\"\"");
    m_bytes.resize(lineBreak);
    if (m_fault == RowFault::None || m_fault == RowFault::ControlCharacter)
        m_fault = RowFault::QuoteUnclosed; // a control character may have been in the text that is given back
    endField();
    m_state = cr ? State::AfterCr : State::FieldStart;
    return endRow(handler) && feed(rest, handler);
}

void CsvReader::endField()
{
    if (m_ends.size() < kColumnCap)
        m_ends.push_back(m_bytes.size());
    else
        note(RowFault::TooManyColumns);
    m_fieldStart = m_bytes.size();
}

bool CsvReader::endRow(const RowHandler& handler)
{
    const bool blank = m_bytes.empty() && m_ends.size() <= 1 && !m_quotes;
    const bool skipped = m_skipFirst;
    m_skipFirst = false;
    m_number += skipped ? 0 : 1;
    if (!blank && !skipped) {
        const QByteArrayView all(m_bytes.data(), static_cast<qsizetype>(m_bytes.size()));
        m_views.clear();
        size_t from = 0;
        for (const auto end : m_ends) {
            m_views.push_back(all.sliced(static_cast<qsizetype>(from), static_cast<qsizetype>(end - from)));
            from = end;
        }
        const auto broken = [](QByteArrayView field) { return !field.isValidUtf8(); };
        if (m_seen == kHigh && m_fault == RowFault::None &&
            std::any_of(m_views.begin(), m_views.end(), broken))
            m_fault = RowFault::NotText;
        m_goOn = handler(Row{m_number, m_fault, m_views});
    }
    m_bytes.clear();
    m_ends.clear();
    m_fieldStart = 0;
    m_fault = RowFault::None;
    m_seen = kPlain;
    m_quotes = false;
    return m_goOn;
}

} // namespace headsup::csv
