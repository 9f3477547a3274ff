// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/columnstats.h"

#include "csv/values.h"

#include <algorithm>

namespace headsup::csv {

namespace {

constexpr qsizetype kSpreadsheetDigits = 15;

int columnOf(const ColumnMap& map, Field field)
{
    const auto* binding = map.find(field);
    return binding ? binding->column : -1;
}

QByteArrayView cellOf(const Row& row, int column)
{
    const bool there = column >= 0 && static_cast<size_t>(column) < row.fields.size();
    return there ? bareValue(row.fields[static_cast<size_t>(column)]) : QByteArrayView();
}

bool isLongId(QByteArrayView id)
{
    return (id.size() == 16 || id.size() == 17) &&
           std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayView withoutBlanks(QByteArrayView cell)
{
    constexpr QByteArrayView kNoBreakSpace("\xC2\xA0", 2);
    auto out = cell.trimmed();
    while (out.startsWith(kNoBreakSpace))
        out = out.sliced(2).trimmed();
    while (out.endsWith(kNoBreakSpace))
        out = out.chopped(2).trimmed();
    return out;
}

} // namespace

QByteArrayView bareValue(QByteArrayView cell)
{
    if (isBare(cell))
        return cell;
    auto out = withoutBlanks(cell);
    if (out.startsWith('\''))
        out = withoutBlanks(out.sliced(1));
    if (out.size() >= 3 && out.startsWith(QByteArrayView("=\"", 2)) && out.endsWith('"'))
        out = withoutBlanks(out.sliced(2).chopped(1));
    return out;
}

bool isZeroFilled(QByteArrayView id)
{
    return isLongId(id) &&
           std::all_of(id.begin() + kSpreadsheetDigits, id.end(), [](char c) { return c == '0'; });
}

bool endsInZeros(QByteArrayView id)
{
    return isLongId(id) && id.endsWith("000");
}

ColumnStatsBuilder::ColumnStatsBuilder(const ColumnMap& map)
    : m_psid(columnOf(map, Field::Psid))
    , m_token(columnOf(map, Field::Token))
    , m_time(columnOf(map, Field::OptedInAt))
{
}

void ColumnStatsBuilder::look(const Row& row)
{
    if (row.fault != RowFault::None)
        return;
    if (const auto id = cellOf(row, m_psid); isLongId(id)) {
        ++m_longIds;
        m_zeroIds += isZeroFilled(id) ? 1 : 0;
        m_threeZeroIds += endsInZeros(id) ? 1 : 0;
        m_oneZeroIds += id.endsWith('0') && !endsInZeros(id) ? 1 : 0;
    }
    if (const auto token = cellOf(row, m_token); !token.isEmpty()) {
        ++m_tokens;
        ++m_tokenLengths[token.size()];
    }
    m_order.look(cellOf(row, m_time));
}

ColumnStats ColumnStatsBuilder::stats() const
{
    ColumnStats stats;
    // One id in ten ends in zero by chance; three of three do so once in a thousand files.
    stats.idsZeroFilled = m_zeroIds >= 3 && m_zeroIds * 10 >= m_longIds * 8;
    const auto others = m_longIds - m_threeZeroIds;
    stats.idsAvoidZero = others >= 10 && m_oneZeroIds * 50 < others;
    for (auto it = m_tokenLengths.cbegin(); it != m_tokenLengths.cend(); ++it) {
        if (m_tokens >= 20 && it.value() * 20 >= m_tokens * 19)
            stats.tokenLength = it.key();
    }
    stats.dateOrder = m_order.order();
    stats.dateOrderNeeded = m_order.isNeeded();
    return stats;
}

} // namespace headsup::csv
