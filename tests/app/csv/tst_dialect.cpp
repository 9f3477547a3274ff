// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/dialect.h"
#include "csv/textdecoder.h"

#include <QStringEncoder>
#include <QTest>

using namespace headsup::csv;

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(
        encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

QByteArray decoded(Encoding encoding, const QByteArray& bytes, qsizetype chunk)
{
    TextDecoder decoder(encoding);
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += chunk)
        out += decoder.decode(QByteArrayView(bytes).sliced(at, std::min(chunk, bytes.size() - at)))
                   .toByteArray();
    return out + decoder.finish().toByteArray();
}

} // namespace

Q_DECLARE_METATYPE(headsup::csv::Encoding)

class TstDialect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<char>("separator");
        QTest::addColumn<bool>("sepLine");
        const auto text = QStringLiteral("psid;name;topic\n1;Zoë;Läufe, alle\n2;Jürgen;Läufe, alle\n");
        QTest::newRow("utf-8") << text.toUtf8() << Encoding::Utf8 << ';' << false;
        QTest::newRow("utf-8 with mark")
            << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << Encoding::Utf8 << ';' << false;
        QTest::newRow("utf-8 cut inside a letter")
            << QByteArray("a,b\n1,Zo\xC3") << Encoding::Utf8 << ',' << false;
        QTest::newRow("windows-1252")
            << QByteArray("psid;name\n1;J\xFCrgen\n2;Zo\xEB\n") << Encoding::Windows1252 << ';' << false;
        QTest::newRow("windows-1252 at the end")
            << QByteArray("psid;name\n1;Zo\xEB\n") << Encoding::Windows1252 << ';' << false;
        QTest::newRow("utf-16le with mark")
            << encoded(text, QStringConverter::Utf16LE, true) << Encoding::Utf16LE << ';' << false;
        QTest::newRow("utf-16be with mark")
            << encoded(text, QStringConverter::Utf16BE, true) << Encoding::Utf16BE << ';' << false;
        QTest::newRow("utf-16le") << encoded(text, QStringConverter::Utf16LE, false) << Encoding::Utf16LE
                                  << ';' << false;
        QTest::newRow("utf-16be") << encoded(text, QStringConverter::Utf16BE, false) << Encoding::Utf16BE
                                  << ';' << false;
        QTest::newRow("comma") << QByteArray("a,b,c\n1,2;3,3\n") << Encoding::Utf8 << ',' << false;
        QTest::newRow("tab") << QByteArray("a\tb\n1,5\t2,5\n") << Encoding::Utf8 << '\t' << false;
        QTest::newRow("bar") << QByteArray("a|b\n1,x|2,y\n") << Encoding::Utf8 << '|' << false;
        QTest::newRow("comma in quoted texts")
            << QByteArray("a;b\n\"1,2,3\";x\n\"4,5,6\";y\n") << Encoding::Utf8 << ';' << false;
        QTest::newRow("semicolons in text")
            << QByteArray("a,b\nx;y;z,1\nx;y,2\nq,3\n") << Encoding::Utf8 << ',' << false;
        QTest::newRow("one column") << QByteArray("psid\n1\n2\n") << Encoding::Utf8 << ',' << false;
        QTest::newRow("header only") << QByteArray("psid;token;topic") << Encoding::Utf8 << ';' << false;
        QTest::newRow("sep line") << QByteArray("sep=|\r\na,b|c\r\n1,2|3\r\n") << Encoding::Utf8 << '|'
                                  << true;
        QTest::newRow("sep line, quoted") << QByteArray("\"sep=;\"\na;b\n") << Encoding::Utf8 << ';' << true;
        QTest::newRow("not a sep line") << QByteArray("sep=x y z\na,b\n") << Encoding::Utf8 << ',' << false;
        QTest::newRow("nothing") << QByteArray() << Encoding::Utf8 << ',' << false;
    }

    void guesses()
    {
        QFETCH(QByteArray, head);
        const auto dialect = guessDialect(head);
        QTEST(dialect.encoding, "encoding");
        QTEST(dialect.separator, "separator");
        QTEST(dialect.sepLine, "sepLine");
    }

    void wishesWin()
    {
        const auto dialect = guessDialect("a;b,c\n1;2,3\n", {Encoding::Windows1252, ',', false});
        QCOMPARE(dialect, (Dialect{Encoding::Windows1252, ',', false, false}));
    }

    void decodes_data()
    {
        QTest::addColumn<Encoding>("encoding");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        const auto text = QStringLiteral("Zoë, 5 €, 東京, 🎉\n");
        QTest::newRow("utf-8") << Encoding::Utf8 << text.toUtf8() << text.toUtf8();
        QTest::newRow("utf-8 with mark")
            << Encoding::Utf8 << QByteArray("\xEF\xBB\xBF" + text.toUtf8()) << text.toUtf8();
        QTest::newRow("half a mark") << Encoding::Utf8 << QByteArray("\xEF\xBB") << QByteArray("\xEF\xBB");
        QTest::newRow("mark alone") << Encoding::Utf8 << QByteArray("\xEF\xBB\xBF") << QByteArray();
        QTest::newRow("utf-16le") << Encoding::Utf16LE << encoded(text, QStringConverter::Utf16LE, true)
                                  << text.toUtf8();
        QTest::newRow("utf-16be") << Encoding::Utf16BE << encoded(text, QStringConverter::Utf16BE, false)
                                  << text.toUtf8();
        QTest::newRow("lone high") << Encoding::Utf16BE << QByteArray("\xD8\x3C\0a", 4)
                                   << QByteArray("\xFF"
                                                 "a");
        QTest::newRow("lone low") << Encoding::Utf16BE << QByteArray("\xDF\x89\0a", 4)
                                  << QByteArray("\xFF"
                                                "a");
        QTest::newRow("high at the end")
            << Encoding::Utf16LE << QByteArray("a\0\x3C\xD8", 4) << QByteArray("a\xFF");
        QTest::newRow("odd byte at the end")
            << Encoding::Utf16LE << QByteArray("a\0b", 3) << QByteArray("a\xFF");
        QTest::newRow("windows-1252")
            << Encoding::Windows1252 << QByteArray("Zo\xEB 5 \x80 \x93x\x94") << QByteArray("Zoë 5 € “x”");
        QTest::newRow("not in windows-1252")
            << Encoding::Windows1252 << QByteArray("a\x81") << QByteArray("a\xFF");
    }

    void decodes()
    {
        QFETCH(Encoding, encoding);
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (qsizetype chunk = 1; chunk <= bytes.size(); ++chunk)
            QCOMPARE(decoded(encoding, bytes, chunk), expected);
    }

    void tellsTextFromOthers()
    {
        QVERIFY(looksLikeText("psid,token\n1,2\n"));
        QVERIFY(
            looksLikeText(encoded(QStringLiteral("psid,token\n1,2\n"), QStringConverter::Utf16LE, false)));
        QVERIFY(looksLikeText(QByteArray("psid,token,topic,prompt,opted_in_at\n1,2\0,3\n", 44)));
        QVERIFY(!looksLikeText("PK\x03\x04 a spreadsheet"));
        QVERIFY(!looksLikeText("%PDF-1.7"));
        QVERIFY(!looksLikeText(QByteArray(1000, '\x01')));
        QVERIFY(!looksLikeText(QByteArray(1000, '\0')));
    }

    void namesItsEncodings()
    {
        for (const auto encoding : kEncodings) {
            QCOMPARE(encodingFromSlug(slug(encoding)), encoding);
            QVERIFY(!displayName(encoding).isEmpty());
        }
        QVERIFY(!encodingFromSlug(u"ebcdic"));
        for (const char separator : kSeparators)
            QVERIFY(separatorName(separator).size() > 1);
    }
};

QTEST_GUILESS_MAIN(TstDialect)
#include "tst_dialect.moc"
