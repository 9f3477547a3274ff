// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvreader.h"

#include <QTest>

using headsup::csv::CsvReader;
using headsup::csv::Row;
using headsup::csv::RowFault;

namespace {

struct Seen
{
    qint64 number = 0;
    RowFault fault = RowFault::None;
    QList<QByteArray> fields;
    friend bool operator==(const Seen&, const Seen&) = default;
};

QList<Seen> rowsOf(const QByteArray& text, qsizetype chunk = 0, char separator = ',')
{
    QList<Seen> rows;
    const auto handler = [&rows](const Row& row) {
        Seen seen{row.number, row.fault, {}};
        for (const auto field : row.fields)
            seen.fields.append(field.toByteArray());
        rows.append(seen);
        return true;
    };
    CsvReader reader(separator);
    const auto step = chunk > 0 ? chunk : std::max<qsizetype>(text.size(), 1);
    for (qsizetype at = 0; at < text.size(); at += step)
        reader.feed(QByteArrayView(text).sliced(at, std::min(step, text.size() - at)), handler);
    reader.finish(handler);
    return rows;
}

QByteArray shown(const QList<Seen>& rows)
{
    QByteArray out;
    for (const auto& row : rows)
        out += QByteArray::number(row.number) + ':' + QByteArray::number(int(row.fault)) + '[' +
               row.fields.join('|') + "] ";
    return out.trimmed();
}

} // namespace

class TstCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("");
        QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << QByteArray("1:0[a|b] 2:0[c|d]");
        QTest::newRow("no break at the end") << QByteArray("a,b\nc,d") << QByteArray("1:0[a|b] 2:0[c|d]");
        QTest::newRow("crlf") << QByteArray("a,b\r\nc,d\r\n") << QByteArray("1:0[a|b] 2:0[c|d]");
        QTest::newRow("cr only") << QByteArray("a,b\rc,d\r") << QByteArray("1:0[a|b] 2:0[c|d]");
        QTest::newRow("mixed breaks")
            << QByteArray("a\r\nb\nc\rd") << QByteArray("1:0[a] 2:0[b] 3:0[c] 4:0[d]");
        QTest::newRow("empty fields") << QByteArray(",\n,,\n") << QByteArray("1:0[|] 2:0[||]");
        QTest::newRow("empty field last") << QByteArray("a,") << QByteArray("1:0[a|]");
        QTest::newRow("blank rows are counted") << QByteArray("a\n\n\r\nb") << QByteArray("1:0[a] 4:0[b]");
        QTest::newRow("quoted empty is a row") << QByteArray("\"\"\nb") << QByteArray("1:0[] 2:0[b]");
        QTest::newRow("quoted") << QByteArray("\"a,b\",\"c\"\"d\"\n") << QByteArray("1:0[a,b|c\"d]");
        QTest::newRow("break in quotes")
            << QByteArray("\"a\r\nb\",c\nd,e") << QByteArray("1:0[a\r\nb|c] 2:0[d|e]");
        QTest::newRow("lone quote in text")
            << QByteArray("5\" pipe,b\nc,d") << QByteArray("1:0[5\" pipe|b] 2:0[c|d]");
        QTest::newRow("text after a quote")
            << QByteArray("\"a\"b,c\nd,e") << QByteArray("1:4[ab|c] 2:0[d|e]");
        QTest::newRow("quotes not doubled")
            << QByteArray("\"a \"b\" c\",d\ne,f") << QByteArray("1:4[a b\" c\"|d] 2:0[e|f]");
        QTest::newRow("unclosed at the end") << QByteArray("a,\"b") << QByteArray("1:3[a|b]");
        QTest::newRow("unclosed costs one row")
            << QByteArray("a,\"b\nc,d\ne,f\n") << QByteArray("1:3[a|b] 2:0[c|d] 3:0[e|f]");
        QTest::newRow("unclosed with crlf")
            << QByteArray("a,\"b\r\nc,d\r\n") << QByteArray("1:3[a|b] 2:0[c|d]");
        QTest::newRow("unclosed before doubled")
            << QByteArray("\"a\nb\"\"c\n") << QByteArray("1:3[a] 2:0[b\"\"c]");
        QTest::newRow("nul") << QByteArray("a,b\0\nc,d", 8) << QByteArray("1:5[a|b\0] 2:0[c|d]", 18);
        QTest::newRow("bell in quotes") << QByteArray("\"a\a\",b\n") << QByteArray("1:5[a\a|b]");
        QTest::newRow("tab is text") << QByteArray("a\tb,c") << QByteArray("1:0[a\tb|c]");
        QTest::newRow("utf-8") << QByteArray("Zoë,Jürgen\n") << QByteArray("1:0[Zoë|Jürgen]");
        QTest::newRow("bad utf-8") << QByteArray("a\xFF,b\nc,d") << QByteArray("1:6[a\xFF|b] 2:0[c|d]");
        QTest::newRow("utf-8 cut at the end")
            << QByteArray("a,b\nc,\xC3") << QByteArray("1:0[a|b] 2:6[c|\xC3]");
        QTest::newRow("utf-8 parted by a separator")
            << QByteArray("\xC3,\xBC\n") << QByteArray("1:6[\xC3|\xBC]");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(shown(rowsOf(text)), expected);
        for (qsizetype chunk = 1; chunk <= text.size(); ++chunk)
            QCOMPARE(shown(rowsOf(text, chunk)), expected);
    }

    void longFields_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("faults");
        const QByteArray big(200'000, 'x');
        const auto quoted = [](QByteArray body) -> QByteArray {
            return '"' + body.replace('"', "\"\"") + '"';
        };
        QByteArray lines;
        for (int i = 0; i < 30'000; ++i)
            lines += "1,2\n";
        const int tooLong = int(RowFault::FieldTooLong);
        const int unclosed = int(RowFault::QuoteUnclosed);
        QTest::newRow("plain") << QByteArray("a," + big + ",b\nc,d,e\n") << QList<int>{tooLong, 0};
        QTest::newRow("quoted") << QByteArray("a," + quoted(big) + ",b\nc,d,e\n") << QList<int>{tooLong, 0};
        QTest::newRow("quotes all over")
            << QByteArray("a," + quoted(QByteArray(150'001, '"')) + ",b\nc,d,e\n") << QList<int>{tooLong, 0};
        QTest::newRow("unclosed, one line")
            << QByteArray("a,\"" + big + "\nc,d,e\n") << QList<int>{tooLong, 0};
        QTest::newRow("just fits") << QByteArray("a," + big.first(64 * 1024) + "\nb,c\n") << QList<int>{0, 0};
        QTest::newRow("fits in quotes")
            << QByteArray("a," + quoted(big.first(64 * 1024)) + "\nb,c\n") << QList<int>{0, 0};
        QTest::newRow("many columns")
            << QByteArray(QByteArray(5000, ',') + "\nb,c\n") << QList<int>{int(RowFault::TooManyColumns), 0};
        QTest::newRow("row of many long fields")
            << QByteArray(QByteArray(big.first(60'000) + ',').repeated(20) + "\nb,c\n")
            << QList<int>{tooLong, 0};
        QTest::newRow("unclosed before many rows")
            << QByteArray("a,\"b\n" + lines) << (QList<int>{unclosed} << QList<int>(30'000, 0));
    }

    void longFields()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<int>, faults);
        const auto whole = rowsOf(text);
        QList<int> found;
        for (const auto& row : whole)
            found.append(int(row.fault));
        QCOMPARE(found, faults);
        for (const qsizetype chunk : {1, 7, 4096, 65535, 65536, 65537})
            QVERIFY(rowsOf(text, chunk) == whole);
        for (const auto& row : whole) {
            for (const auto& field : row.fields)
                QVERIFY(field.size() <= qsizetype(CsvReader::kFieldCap));
        }
    }

    // Whatever the bytes are, the cutting into pieces must not show.
    void piecesDoNotShow()
    {
        const QByteArray letters("a,\"\r\n\0é;", 9);
        quint32 state = 12345;
        for (int round = 0; round < 300; ++round) {
            QByteArray text;
            for (int i = 0; i < 40; ++i) {
                state = state * 1664525U + 1013904223U;
                text.append(letters[qsizetype(state >> 16) % letters.size()]);
            }
            const auto whole = rowsOf(text);
            for (qsizetype chunk = 1; chunk <= text.size(); ++chunk)
                QVERIFY2(rowsOf(text, chunk) == whole, text.toPercentEncoding().constData());
        }
    }

    void stopsWhenTold()
    {
        CsvReader reader(',');
        int rows = 0;
        const auto handler = [&rows](const Row&) { return ++rows < 2; };
        QVERIFY(!reader.feed("a\nb\nc\nd\n", handler));
        QCOMPARE(rows, 2);
    }

    void skipsTheSepLine()
    {
        CsvReader reader(';', true);
        QList<qint64> numbers;
        const auto handler = [&numbers](const Row& row) {
            numbers.append(row.number);
            return true;
        };
        QVERIFY(reader.feed("sep=;\r\na;b\r\nc;d\r\n", handler));
        QCOMPARE(numbers, (QList<qint64>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(TstCsvReader)
#include "tst_csvreader.moc"
