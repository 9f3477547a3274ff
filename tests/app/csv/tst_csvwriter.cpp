// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvreader.h"
#include "csv/csvwriter.h"
#include "csv/textdecoder.h"

#include <QBuffer>
#include <QTest>

using namespace headsup;
using namespace headsup::csv;

namespace {

QByteArray written(const QList<QStringList>& rows, WriterOptions options)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, options);
    for (const auto& row : rows)
        writer.row(row);
    return writer.finish(QStringLiteral("buffer")).ok() ? buffer.data() : QByteArray("failed");
}

QList<QStringList> readBack(const QByteArray& bytes, char separator)
{
    QList<QStringList> rows;
    const auto handler = [&rows](const Row& row) {
        QStringList fields;
        for (const auto field : row.fields)
            fields.append(unguarded(QString::fromUtf8(field)));
        rows.append(fields);
        return row.fault == RowFault::None;
    };
    TextDecoder decoder(Encoding::Utf8);
    CsvReader reader(separator);
    reader.feed(decoder.decode(bytes), handler);
    reader.finish(handler);
    return rows;
}

/// A device that is full after some bytes.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override
    {
        setErrorString(QStringLiteral("No space left on device"));
        return -1;
    }
};

} // namespace

class TstCsvWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes()
    {
        const WriterOptions plain{
            .separator = ';', .byteOrderMark = false, .guardFormulas = false, .crlf = false};
        QCOMPARE(written({{QStringLiteral("a"), QStringLiteral("b;c"), QStringLiteral("say \"hi\"")}}, plain),
            QByteArray("a;\"b;c\";\"say \"\"hi\"\"\"\n"));
        QCOMPARE(written({{QStringLiteral("a\nb"), QString(), QStringLiteral(" c")}}, plain),
            QByteArray("\"a\nb\";;\" c\"\n"));
        QCOMPARE(written({{QString()}, {QString(), QString()}}, plain), QByteArray("\"\"\n;\n"));
        QCOMPARE(written({{QStringLiteral("é")}}, {}), QByteArray("\xEF\xBB\xBFé\r\n"));
    }

    void guardsFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("equals") << "=1+1"
                                << "'=1+1";
        QTest::newRow("plus") << "+49 171 0000000"
                              << "'+49 171 0000000";
        QTest::newRow("minus") << "-3"
                               << "'-3";
        QTest::newRow("at") << "@SUM(A1)"
                            << "'@SUM(A1)";
        QTest::newRow("tab") << "\tx"
                             << "'\tx";
        QTest::newRow("cr") << "\rx"
                            << "'\rx";
        QTest::newRow("text") << "Ana"
                              << "Ana";
        QTest::newRow("apostrophe of a name") << "'t Hooft"
                                              << "'t Hooft";
        QTest::newRow("empty") << ""
                               << "";
    }

    void guardsFormulas()
    {
        QFETCH(QString, text);
        QTEST(guarded(text), "expected");
        QCOMPARE(unguarded(guarded(text)), text);
    }

    void ids()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, {.byteOrderMark = false});
        writer.id(u"0002130000000000017");
        writer.number(-5);
        writer.field(u"-5");
        writer.endRow();
        QVERIFY(writer.finish(QStringLiteral("buffer")).ok());
        QCOMPARE(buffer.data(), QByteArray("\"0002130000000000017\",-5,'-5\r\n"));
    }

    void roundTrip()
    {
        const QStringList cells{QStringLiteral("plain"), QString(), QStringLiteral("a,b;c\td|e"),
            QStringLiteral("line\r\nbreak\nand\rmore"), QStringLiteral("\"quoted\""), QStringLiteral("\""),
            QStringLiteral("=HYPERLINK(\"x\")"), QStringLiteral("+1"), QStringLiteral(" blanks "),
            QStringLiteral("Zoë 東京 🎉"), QStringLiteral("'quoted'")};
        QList<QStringList> rows;
        for (qsizetype i = 0; i < cells.size(); ++i)
            rows.append(cells.mid(i) + cells.mid(0, i));
        for (const char separator : {',', ';', '\t', '|'}) {
            for (const bool crlf : {true, false}) {
                const auto bytes = written(rows, {.separator = separator, .crlf = crlf});
                QCOMPARE(readBack(bytes, separator), rows);
            }
        }
    }

    void manyRows()
    {
        QList<QStringList> rows;
        for (int i = 0; i < 20'000; ++i)
            rows.append({QString::number(i), QStringLiteral("some text, with a comma")});
        QCOMPARE(readBack(written(rows, {}), ','), rows);
    }

    void saysWhenItCannotWrite()
    {
        FullDevice device;
        CsvWriter writer(device, {});
        writer.row({QStringLiteral("a")});
        const auto done = writer.finish(QStringLiteral("out.csv"));
        QVERIFY(!done.ok());
        QCOMPARE(done.error(), (domain::Error{domain::ErrorCode::FileUnwritable,
                                   {QStringLiteral("out.csv"), QStringLiteral("No space left on device")}}));
    }
};

QTEST_GUILESS_MAIN(TstCsvWriter)
#include "tst_csvwriter.moc"
