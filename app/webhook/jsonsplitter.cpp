// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/jsonsplitter.h"

#include "domain/jsonnesting.h"

#include <algorithm>

namespace headsup::webhook {

namespace {

constexpr QByteArrayView kMark = "\xEF\xBB\xBF";

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

QByteArrayView withoutLead(QByteArrayView head)
{
    if (head.startsWith(kMark))
        head = head.sliced(kMark.size());
    while (!head.isEmpty() && isBlank(head.front()))
        head = head.sliced(1);
    return head;
}

/// Whether all that was opened is closed again.
bool isBalanced(QByteArrayView text)
{
    const auto nesting = domain::nestingOf(text);
    return nesting.open == 0 && !nesting.inText;
}

} // namespace

bool looksLikeJson(QByteArrayView head)
{
    const auto text = withoutLead(head);
    if (text.isEmpty() || (text.front() != '{' && text.front() != '['))
        return false;
    const auto next = std::find_if_not(text.begin() + 1, text.end(), isBlank);
    if (next == text.end())
        return true;
    return text.front() == '{' ? *next == '"' || *next == '}' : *next == '{' || *next == ']' || *next == '[';
}

JsonSplitter::Shape guessShape(QByteArrayView head)
{
    const auto text = withoutLead(head);
    const auto end = std::find(text.begin(), text.end(), '\n');
    const auto first = text.first(end - text.begin());
    // A torn first line is the only one of its file, or it has no more lines that would tell.
    const bool alone = end == text.end();
    return isBalanced(first) || (alone && text.front() == '{') ? JsonSplitter::Shape::Lines
                                                               : JsonSplitter::Shape::Document;
}

void JsonSplitter::take(const char* at, qsizetype count)
{
    const auto room = kCap - m_text.size();
    m_tooLong = m_tooLong || count > room;
    m_text.append(at, std::min(count, room));
}

void JsonSplitter::hand(const Handler& handler, bool isOpen)
{
    Piece piece{m_firstLine, m_offset, m_text, isOpen, m_tooLong};
    if (m_firstLine == 1 && piece.text.startsWith(kMark.toByteArray()))
        piece.text.remove(0, kMark.size());
    piece.text = piece.text.trimmed();
    if (!piece.text.isEmpty())
        handler(piece);
    m_text.clear();
    m_tooLong = false;
}

void JsonSplitter::feed(QByteArrayView bytes, const Handler& handler)
{
    if (m_shape == Shape::Lines) {
        feedLine(bytes, handler);
        return;
    }
    for (const char c : bytes) {
        ++m_offset;
        feedDocument(c, handler);
        if (c == '\n')
            ++m_line;
    }
}

void JsonSplitter::feedLine(QByteArrayView bytes, const Handler& handler)
{
    while (!bytes.isEmpty()) {
        const auto end = bytes.indexOf('\n');
        const auto count = end < 0 ? bytes.size() : end + 1;
        m_firstLine = m_line;
        take(bytes.data(), count);
        m_offset += count;
        bytes = bytes.sliced(count);
        if (end >= 0) {
            hand(handler, false);
            ++m_line;
        }
    }
}

void JsonSplitter::feedDocument(char c, const Handler& handler)
{
    if (m_depth == 0) {
        const bool between = isBlank(c) || c == ',' || c == '[' || c == ']';
        if (c != '{' && between) {
            hand(handler, false); // whatever stood between the values
            return;
        }
        if (m_text.isEmpty())
            m_firstLine = m_line;
        if (c == '{') {
            hand(handler, false);
            m_firstLine = m_line;
            m_depth = 1;
        }
        take(&c, 1);
        return;
    }
    take(&c, 1);
    if (m_escaped) {
        m_escaped = false;
    } else if (m_quoted) {
        m_escaped = c == '\\';
        m_quoted = c != '"';
    } else if (c == '"') {
        m_quoted = true;
    } else if (c == '{' || c == '[') {
        ++m_depth;
    } else if ((c == '}' || c == ']') && --m_depth == 0) {
        hand(handler, false);
    }
}

void JsonSplitter::finish(const Handler& handler)
{
    hand(handler, true);
}

} // namespace headsup::webhook
