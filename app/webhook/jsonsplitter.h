// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace headsup::webhook {

/// Cuts a capture that comes in pieces of any size into JSON values. Never fails; memory stays within kCap
/// and a little, whatever comes.
class JsonSplitter
{
public:
    static constexpr qsizetype kCap = 16 * 1024 * 1024;

    enum class Shape {
        Lines,    ///< one value a line: a damaged line harms no other
        Document, ///< objects one after the other, or the elements of an array, over any number of lines
    };
    struct Piece
    {
        qint64 line = 0;     ///< where it begins, from 1
        qint64 end = 0;      ///< bytes from the beginning up to its end, its line break included
        QByteArray text;     ///< shortened where tooLong
        bool isOpen = false; ///< the input ended before it did
        bool tooLong = false;
    };
    using Handler = std::function<void(const Piece&)>;

    explicit JsonSplitter(Shape shape)
        : m_shape(shape)
    {
    }
    void feed(QByteArrayView bytes, const Handler& handler);
    /// The end of the input: hands on what is left.
    void finish(const Handler& handler);
    /// Line breaks so far.
    [[nodiscard]] qint64 lines() const { return m_line - 1; }

private:
    void feedLine(QByteArrayView bytes, const Handler& handler);
    void feedDocument(char c, const Handler& handler);
    void take(const char* at, qsizetype count);
    void hand(const Handler& handler, bool isOpen);

    Shape m_shape;
    QByteArray m_text;
    bool m_tooLong = false;
    qint64 m_line = 1;      ///< of the next byte
    qint64 m_firstLine = 1; ///< of the value being read
    qint64 m_offset = 0;
    int m_depth = 0;
    bool m_quoted = false;
    bool m_escaped = false;
};

/// Whether the head of a file holds JSON rather than a table, and in which shape. The head is best the first
/// megabyte. A byte order mark and blanks before the first value are fine.
[[nodiscard]] bool looksLikeJson(QByteArrayView head);
[[nodiscard]] JsonSplitter::Shape guessShape(QByteArrayView head);

} // namespace headsup::webhook
