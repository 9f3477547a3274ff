// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/columnmap.h"
#include "csv/csvreader.h"
#include "csv/times.h"

#include <QMap>

namespace headsup::csv {

/// What only a whole column shows. Made from the rows at the head of a file.
struct ColumnStats
{
    /// Spreadsheets keep 15 digits and fill up with zeros, while Page-scoped ids have 16 or 17: nearly all
    /// ids of that length end in zeros.
    bool idsZeroFilled = false;
    /// Hardly any id ends in zero, so one that ends in three of them was not made like the others.
    bool idsAvoidZero = false;
    qsizetype tokenLength = 0; ///< that nearly all tokens have; 0 where they differ
    DateOrder dateOrder = DateOrder::Unknown;
    bool dateOrderNeeded = false; ///< there are dates that can be read either way
    friend bool operator==(const ColumnStats&, const ColumnStats&) = default;
};

class ColumnStatsBuilder
{
public:
    explicit ColumnStatsBuilder(const ColumnMap& map);
    void look(const Row& row);
    [[nodiscard]] ColumnStats stats() const;

private:
    int m_psid = -1;
    int m_token = -1;
    int m_time = -1;
    qint64 m_longIds = 0;
    qint64 m_zeroIds = 0;
    qint64 m_oneZeroIds = 0; ///< end in zero, but not in three
    qint64 m_threeZeroIds = 0;
    qint64 m_tokens = 0;
    QMap<qsizetype, qint64> m_tokenLengths;
    DateOrderGuess m_order;
};

/// The value inside what spreadsheets put around it: blanks, ="…", a leading apostrophe. For ids, times,
/// flags.
[[nodiscard]] QByteArrayView bareValue(QByteArrayView cell);
/// An id of 16 or 17 digits whose digits after the 15th are all zero.
[[nodiscard]] bool isZeroFilled(QByteArrayView id);
/// An id of 16 or 17 digits that ends in three zeros or more, as one in a thousand does by chance.
[[nodiscard]] bool endsInZeros(QByteArrayView id);

} // namespace headsup::csv
