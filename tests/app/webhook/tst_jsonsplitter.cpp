// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/jsonsplitter.h"

#include <QTest>
#include <vector>

using namespace headsup::webhook;
using Shape = JsonSplitter::Shape;

class TstJsonSplitter : public QObject
{
    Q_OBJECT

    /// "line:text", and "…" after what the end of the input cut off.
    static QByteArrayList split(const QByteArray& bytes, Shape shape, qsizetype step)
    {
        JsonSplitter splitter(shape);
        QByteArrayList out;
        const auto handler = [&out](const JsonSplitter::Piece& piece) {
            out.append(QByteArray::number(piece.line) + ':' + piece.text + (piece.isOpen ? "…" : ""));
        };
        for (qsizetype at = 0; at < bytes.size(); at += step)
            splitter.feed(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)), handler);
        splitter.finish(handler);
        return out;
    }

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("lines");
        QTest::addColumn<QByteArrayList>("pieces");
        QTest::newRow("lines") << QByteArray("{\"a\":1}\n\n{\"b\":2}\r\n{\"c\"") << true
                               << QByteArrayList{"1:{\"a\":1}", "3:{\"b\":2}", "4:{\"c\"…"};
        QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF{\"a\":1}\n") << true
                              << QByteArrayList{"1:{\"a\":1}"};
        QTest::newRow("a damaged line harms no other")
            << QByteArray("{\"a\":1}\n{\"b\n{\"c\":3}\n") << true
            << QByteArrayList{"1:{\"a\":1}", "2:{\"b", "3:{\"c\":3}"};
        QTest::newRow("array") << QByteArray("[\n {\"a\":[1,\n2]},\n {\"b\":\"}\\\"]\"}\n]\n") << false
                               << QByteArrayList{"2:{\"a\":[1,\n2]}", "4:{\"b\":\"}\\\"]\"}"};
        QTest::newRow("pretty, one after the other") << QByteArray("{\n\"a\":1\n}\n{\n\"b\":2\n}") << false
                                                     << QByteArrayList{"1:{\n\"a\":1\n}", "4:{\n\"b\":2\n}"};
        QTest::newRow("torn") << QByteArray("[{\"a\":1},\n{\"b\":") << false
                              << QByteArrayList{"1:{\"a\":1}", "2:{\"b\":…"};
        QTest::newRow("something else in between") << QByteArray("[\n{\"a\":1}, oops {\"b\":2}]") << false
                                                   << QByteArrayList{"2:{\"a\":1}", "2:oops", "2:{\"b\":2}"};
        QTest::newRow("nothing") << QByteArray("\n  \n") << true << QByteArrayList();
    }
    void values()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, lines);
        QFETCH(QByteArrayList, pieces);
        const auto shape = lines ? Shape::Lines : Shape::Document;
        if (!pieces.isEmpty())
            QCOMPARE(guessShape(bytes) == Shape::Lines, lines);
        for (const auto step : {1, 2, 5, 1000})
            QCOMPARE(split(bytes, shape, step), pieces);
    }

    void memoryHasABound()
    {
        for (const auto shape : {Shape::Lines, Shape::Document}) {
            JsonSplitter splitter(shape);
            std::vector<JsonSplitter::Piece> pieces;
            const auto handler = [&pieces](const JsonSplitter::Piece& piece) { pieces.push_back(piece); };
            splitter.feed("{\"a\":\"", handler);
            const QByteArray much(1024 * 1024, 'x');
            for (int i = 0; i < 20; ++i)
                splitter.feed(much, handler);
            splitter.feed("\"}\n{\"b\":2}\n", handler);
            splitter.finish(handler);
            QCOMPARE(pieces.size(), 2U);
            QVERIFY(pieces[0].tooLong);
            QVERIFY(pieces[0].text.size() <= JsonSplitter::kCap);
            QCOMPARE(pieces[1].text, QByteArray("{\"b\":2}"));
            QVERIFY(!pieces[1].tooLong);
        }
    }

    void tellsJsonFromTables()
    {
        for (const auto* json : {"{\"object\":1}", " \n[ {", "\xEF\xBB\xBF{ \"", "[]", "{}", "[["})
            QVERIFY2(looksLikeJson(json), json);
        for (const auto* other : {"psid,token\n", "", "{name},token\n", "[a],b\n", "\"{\"", "1"})
            QVERIFY2(!looksLikeJson(other), other);
    }
};

QTEST_GUILESS_MAIN(TstJsonSplitter)
#include "tst_jsonsplitter.moc"
