// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv/columnmap.h"
#include "csv/columnstats.h"
#include "csv/csvreader.h"
#include "csv/dialect.h"

#include <QTimeZone>

namespace headsup::csv {

/// How to read a file: what a person said; what is left open is guessed.
struct ReadOptions
{
    DialectWishes dialect;
    QList<Assignment> columns;
    QList<Assignment> defaults;
    QTimeZone zone = QTimeZone::utc(); ///< of times that name none
    DateOrder dateOrder = DateOrder::Unknown;
};

struct PreviewRow
{
    qint64 number = 0;
    RowFault fault = RowFault::None;
    QStringList cells;
    friend bool operator==(const PreviewRow&, const PreviewRow&) = default;
};

/// What a look at the head of a file shows. Everything guessed can be overruled through ReadOptions.
struct FileInsight
{
    qint64 bytes = 0;
    qint64 estimatedRows = 0; ///< exact where the whole file fitted into the look
    Dialect dialect;
    QStringList header; ///< the names of the columns, or "1", "2" … where the file has none
    ColumnMap map;
    ColumnStats stats;
    QList<PreviewRow> preview; ///< the first rows after the header
};

inline constexpr qint64 kInsightBytes = 1024 * 1024;
inline constexpr qint64 kEncodingBytes =
    64 * kInsightBytes; ///< how far a file of plain ASCII is searched for more
inline constexpr int kPreviewRows = 20;

/// Reads the first megabyte, and further only where it is plain ASCII and so does not tell the encoding.
/// Errors: FileMissing, FileUnreadable, FileEmpty, FileNotText, MappingInvalid. Columns that are missing are
/// no error here: a person may still choose them (ColumnMap::missing()).
[[nodiscard]] domain::Result<FileInsight> inspectFile(const QString& path, const ReadOptions& options = {});

} // namespace headsup::csv
