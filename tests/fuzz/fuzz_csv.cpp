// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the bytes of a file are: the way from bytes to records ends, keeps its bounds, and gives the same
// rows however the file is cut into pieces; and what the writer writes, the reader reads back.
#include "csv/columnmap.h"
#include "csv/csvreader.h"
#include "csv/csvwriter.h"
#include "csv/dialect.h"
#include "csv/rowreader.h"
#include "csv/textdecoder.h"
#include "domain/optin.h"

#include <QBuffer>
#include <cstdint>
#include <cstdlib>

using namespace headsup;
using namespace headsup::csv;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Seen
{
    qint64 number = 0;
    RowFault fault = RowFault::None;
    QByteArrayList fields;
    friend bool operator==(const Seen&, const Seen&) = default;
};

QList<Seen> rowsOf(QByteArrayView bytes, const Dialect& dialect, qsizetype piece)
{
    QList<Seen> rows;
    const auto handler = [&rows](const Row& row) {
        Seen seen{row.number, row.fault, {}};
        require(row.fields.size() >= 1 && row.fields.size() <= CsvReader::kColumnCap);
        for (const auto field : row.fields) {
            require(static_cast<size_t>(field.size()) <= CsvReader::kFieldCap);
            seen.fields.append(field.toByteArray());
        }
        rows.append(seen);
        return true;
    };
    TextDecoder decoder(dialect.encoding);
    CsvReader reader(dialect.separator, dialect.sepLine);
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        reader.feed(decoder.decode(bytes.sliced(at, std::min(piece, bytes.size() - at))), handler);
    reader.feed(decoder.finish(), handler);
    reader.finish(handler);
    return rows;
}

QStringList textsOf(const Seen& row)
{
    QStringList out;
    for (const auto& field : row.fields) // QString drops a mark at the very beginning of what it converts
        out.append(QString::fromUtf8("x" + field).sliced(1));
    return out;
}

void readRecords(const QList<Seen>& rows, Encoding encoding)
{
    if (rows.isEmpty())
        return;
    const auto map = mapColumns(textsOf(rows[0]));
    require(map.ok());
    ColumnStatsBuilder stats(*map);
    const auto now = domain::fromMs(1'780'000'000'000);
    RowRules rules;
    rules.encoding = encoding;
    RowReader reader(*map, rules, now);
    for (const auto& seen : rows) {
        std::vector<QByteArrayView> views(seen.fields.cbegin(), seen.fields.cend());
        const Row row{seen.number, seen.fault, views};
        stats.look(row);
        const auto outcome = reader.read(row);
        if (const auto* record = std::get_if<domain::OptInRecord>(&outcome)) {
            require(seen.fault == RowFault::None);
            require(record->psid.isValid() && !record->token.isEmpty() && !record->topicName.isEmpty());
            require(domain::mayBegin(record->state));
            require(record->expiresAt <= domain::expiryOf(record->optedInAt));
        } else if (std::holds_alternative<domain::Person>(outcome)) {
            require(
                seen.fault == RowFault::None); // a list of people may know them by other things than an id
        } else {
            require(!sentence(std::get<Reject>(outcome)).isEmpty());
        }
    }
    require(stats.stats().tokenLength >= 0);
}

void writeAndReadBack(const QList<Seen>& rows, char separator)
{
    QList<QStringList> texts;
    for (const auto& row : rows) {
        if (row.fault == RowFault::None)
            texts.append(textsOf(row));
    }
    QBuffer buffer;
    require(buffer.open(QIODevice::WriteOnly));
    CsvWriter writer(buffer, {.separator = separator, .guardFormulas = false});
    for (const auto& row : std::as_const(texts))
        writer.row(row);
    require(writer.finish(QString()).ok());
    QList<QStringList> again;
    for (const auto& row : rowsOf(buffer.data(), Dialect{Encoding::Utf8, separator, true, false}, 1 << 20)) {
        require(row.fault == RowFault::None);
        again.append(textsOf(row));
    }
    require(again == texts);
    for (const auto& row : std::as_const(texts)) {
        for (const auto& text : row)
            require(text.startsWith(u'\'') || unguarded(guarded(text)) == text);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto dialect = guessDialect(bytes);
    (void)looksLikeText(bytes);
    const auto rows = rowsOf(bytes, dialect, std::max<qsizetype>(bytes.size(), 1));
    for (const qsizetype piece : {1, 2, 3, 7})
        require(rowsOf(bytes, dialect, piece) == rows);
    readRecords(rows, dialect.encoding);
    writeAndReadBack(rows, dialect.separator);
    return 0;
}
