// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <array>
#include <functional>
#include <span>
#include <string>
#include <vector>

namespace headsup::csv {

/// What is wrong with the form of a row. The first thing found counts.
enum class RowFault {
    None,
    FieldTooLong,     ///< a field beyond kFieldCap or a row beyond kRowCap; what is over is cut off
    TooManyColumns,   ///< beyond kColumnCap; the rest is cut off
    QuoteUnclosed,    ///< a quoted field that never ends; the row ends at the line break instead
    StrayQuote,       ///< text directly after a closing quote
    ControlCharacter, ///< NUL or another character that no text has
    NotText,          ///< bytes that are not valid in the encoding
};

struct Row
{
    qint64 number =
        0; ///< as a spreadsheet counts: the first row is 1, blank ones count, line breaks in quotes do not
    RowFault fault = RowFault::None;
    std::span<const QByteArrayView> fields; ///< UTF-8; valid only while the handler runs
};

/// Reads CSV (RFC 4180) that comes in pieces of any size, as UTF-8. Never fails: a bad row is handed on with
/// its fault and reading goes on with the next. LF, CRLF and CR end a row. Blank rows are counted but not
/// handed on. A quote inside an unquoted field is text. Memory stays within kRowCap and a little, whatever
/// comes.
class CsvReader
{
public:
    static constexpr size_t kFieldCap = 64 * 1024;
    static constexpr size_t kRowCap = 1024 * 1024;
    static constexpr size_t kColumnCap = 2000;

    /// Answers whether to go on.
    using RowHandler = std::function<bool(const Row&)>;

    explicit CsvReader(char separator, bool skipFirstRow = false);
    /// False when the handler stopped it; the reader is then of no more use.
    bool feed(QByteArrayView utf8, const RowHandler& handler);
    /// The end of the input: hands on what is left.
    bool finish(const RowHandler& handler);

private:
    enum class State { FieldStart, Unquoted, Quoted, QuoteSeen, Overrun, OverrunQuote, AfterCr };

    [[nodiscard]] size_t room() const;
    [[nodiscard]] size_t plainRun(const char* at, const char* end);
    void note(RowFault fault);
    void append(const char* at, size_t count);
    const char* step(const char* at, const char* end, const RowHandler& handler);
    const char* inText(const char* at, const char* end, const RowHandler& handler);
    const char* inQuotes(const char* at, const char* end, const RowHandler& handler);
    const char* doubledQuote(const char* at, const RowHandler& handler);
    const char* inOverrun(const char* at, const RowHandler& handler);
    const char* afterField(const char* at, State otherwise, const RowHandler& handler);
    bool giveUpQuote(bool atEnd, const RowHandler& handler);
    void endField();
    bool endRow(const RowHandler& handler);

    std::array<unsigned char, 256> m_class{};
    State m_state = State::FieldStart;
    std::string m_bytes; ///< the fields of the row, one after the other
    std::vector<size_t> m_ends;
    std::vector<QByteArrayView> m_views;
    size_t m_fieldStart = 0;
    RowFault m_fault = RowFault::None;
    unsigned char m_seen = 0; ///< whether the row has bytes beyond ASCII
    bool m_quotes = false;    ///< the row has a quoted field, so it is not blank
    bool m_skipFirst;
    bool m_goOn = true;
    qint64 m_number = 0;
};

} // namespace headsup::csv
