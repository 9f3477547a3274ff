// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/composer/spanmap.h"

#include <algorithm>

namespace headsup::ui {

namespace {

/// Where the fallback of the variable that opens at `open` and closes at `close` begins and ends, without
/// blanks.
std::pair<qsizetype, qsizetype> fallbackIn(const QString& source, qsizetype open, qsizetype close)
{
    auto from = source.indexOf(u'|', open);
    from = from < 0 || from > close ? close : from + 1;
    auto to = close;
    while (from < to && source[from].isSpace())
        ++from;
    while (to > from && source[to - 1].isSpace())
        --to;
    return {from, to};
}

} // namespace

SpanMap::SpanMap(const QString& source, const QString& plainText)
{
    m_places.reserve(static_cast<size_t>(plainText.size()) + 1);
    for (qsizetype i = 0; i < source.size(); ++i) {
        const QChar c = source[i];
        const bool doubled = (c == u'{' || c == u'}') && i + 1 < source.size() && source[i + 1] == c;
        const auto close = c == u'{' && !doubled ? source.indexOf(u'}', i) : -1;
        if (close < 0) {
            m_places.push_back(i);
            i += doubled ? 1 : 0;
            continue;
        }
        const auto [from, to] = fallbackIn(source, i, close);
        for (auto at = from; at < to; ++at)
            m_places.push_back(at);
        i = close;
    }
    if (static_cast<qsizetype>(m_places.size()) != plainText.size()) {
        m_places.clear(); // not that grammar: the plain text is the source
        for (qsizetype i = 0; i < plainText.size(); ++i)
            m_places.push_back(i);
    }
    m_places.push_back(source.size());
}

SpanMap::Range SpanMap::toSource(qsizetype start, qsizetype length) const
{
    const auto end = static_cast<qsizetype>(m_places.size()) - 1;
    const auto from = std::clamp<qsizetype>(start, 0, end);
    const auto to = std::clamp<qsizetype>(start + length, from, end);
    if (from == to)
        return {m_places[static_cast<size_t>(from)], 0};
    const auto first = m_places[static_cast<size_t>(from)];
    const auto last = m_places[static_cast<size_t>(to - 1)];
    return {first, last - first + 1};
}

} // namespace headsup::ui
