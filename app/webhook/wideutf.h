// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringDecoder>
#include <optional>

namespace headsup::webhook {

/// JSON is UTF-8, but some editors save it as UTF-16: makes UTF-8 of it piece by piece, and hands on what is
/// UTF-8 already.
class ToUtf8
{
public:
    /// Looks at the first bytes of the file: a byte order mark, or zeros beside the first letter.
    explicit ToUtf8(QByteArrayView head)
    {
        const auto is = [head](int at, char c) { return head.size() > at && head[at] == c; };
        if ((is(0, '\xFF') && is(1, '\xFE')) || (is(0, '{') && is(1, '\0')) || (is(0, '[') && is(1, '\0')))
            m_decoder.emplace(QStringDecoder::Utf16LE);
        else if ((is(0, '\xFE') && is(1, '\xFF')) || (is(0, '\0') && (is(1, '{') || is(1, '['))))
            m_decoder.emplace(QStringDecoder::Utf16BE);
    }
    [[nodiscard]] bool isWide() const { return m_decoder.has_value(); }
    [[nodiscard]] QByteArray feed(const QByteArray& piece)
    {
        return m_decoder ? QString(m_decoder->decode(piece)).toUtf8() : piece;
    }

private:
    std::optional<QStringDecoder> m_decoder;
};

} // namespace headsup::webhook
