// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/fileinsight.h"

#include "csv/textdecoder.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>

namespace headsup::csv {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

struct Head
{
    QByteArray bytes;
    qint64 size = 0;
    Encoding encoding = Encoding::Utf8;
    [[nodiscard]] bool isWhole() const { return bytes.size() == size; }
};

bool isAscii(const QByteArray& bytes)
{
    return std::all_of(
        bytes.cbegin(), bytes.cend(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// The first name with an umlaut may come late: while there is nothing but ASCII, look on for what tells.
Encoding encodingOf(const QByteArray& head, QFile& rest)
{
    auto piece = head;
    for (qint64 seen = piece.size(); isAscii(piece) && seen < kEncodingBytes; seen += piece.size()) {
        piece = rest.read(kInsightBytes);
        if (piece.isEmpty())
            return guessEncoding(head);
    }
    return guessEncoding(isAscii(piece) ? head : piece);
}

Result<Head> readHead(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Err{ErrorCode::FileMissing, path};
    QFile file(path);
    if (info.isDir())
        return Err{ErrorCode::FileUnreadable, path, QCoreApplication::translate("Import", "it is a folder")};
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Err{ErrorCode::FileUnreadable, path, file.errorString()};
    Head head{file.read(kInsightBytes), file.size(), Encoding::Utf8};
    if (head.bytes.isEmpty() && file.error() != QFileDevice::NoError)
        return Err{ErrorCode::FileUnreadable, path, file.errorString()};
    if (head.bytes.isEmpty())
        return Err{ErrorCode::FileEmpty, path};
    if (!looksLikeText(head.bytes))
        return Err{ErrorCode::FileNotText, path};
    head.encoding = encodingOf(head.bytes, file);
    return head;
}

QStringList textsOf(const Row& row)
{
    QStringList out;
    out.reserve(static_cast<qsizetype>(row.fields.size()));
    for (const auto field : row.fields)
        out.append(QString::fromUtf8(field));
    return out;
}

void walk(const Head& head, const Dialect& dialect, const CsvReader::RowHandler& handler)
{
    TextDecoder decoder(dialect.encoding);
    CsvReader reader(dialect.separator, dialect.sepLine);
    if (!reader.feed(decoder.decode(head.bytes), handler) || !head.isWhole())
        return; // the last row of a cut head is cut, too
    if (reader.feed(decoder.finish(), handler))
        reader.finish(handler);
}

QStringList firstRowOf(const Head& head, const Dialect& dialect)
{
    QStringList first;
    walk(head, dialect, [&first](const Row& row) {
        first = textsOf(row);
        return false;
    });
    return first;
}

QStringList headerOf(const QStringList& firstRow, bool named)
{
    QStringList header;
    for (qsizetype i = 0; i < firstRow.size(); ++i)
        header.append(named ? firstRow[i].trimmed() : QString::number(i + 1));
    return header;
}

} // namespace

Result<FileInsight> inspectFile(const QString& path, const ReadOptions& options)
{
    const auto head = readHead(path);
    if (!head)
        return head.err();
    FileInsight insight;
    insight.bytes = head->size;
    auto wishes = options.dialect;
    wishes.encoding = wishes.encoding.value_or(head->encoding);
    insight.dialect = guessDialect(head->bytes, wishes);
    const auto firstRow = firstRowOf(*head, insight.dialect);
    if (firstRow.isEmpty())
        return Err{ErrorCode::FileEmpty, path};
    insight.dialect.headerRow = options.dialect.headerRow.value_or(namesColumns(firstRow));
    insight.header = headerOf(firstRow, insight.dialect.headerRow);
    auto map = mapColumns(insight.header, options.columns, options.defaults);
    if (!map)
        return map.err();
    insight.map = std::move(*map);

    ColumnStatsBuilder stats(insight.map);
    qint64 rows = 0;
    bool atHeader = insight.dialect.headerRow;
    walk(*head, insight.dialect, [&](const Row& row) {
        if (std::exchange(atHeader, false))
            return true;
        ++rows;
        stats.look(row);
        if (insight.preview.size() < kPreviewRows)
            insight.preview.append(PreviewRow{row.number, row.fault, textsOf(row)});
        return true;
    });
    insight.stats = stats.stats();
    insight.estimatedRows = head->isWhole() ? rows : rows * head->size / head->bytes.size();
    return insight;
}

} // namespace headsup::csv
