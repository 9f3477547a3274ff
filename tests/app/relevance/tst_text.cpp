// SPDX-License-Identifier: GPL-3.0-or-later
#include "relevance/coverage.h"
#include "relevance/text.h"

#include <QTest>

using namespace headsup::relevance;

namespace {

QString written(const QString& original, const Token& token)
{
    return original.mid(token.start, token.length);
}

} // namespace

class TstText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAndKeepsPlaces_data();
    void foldsAndKeepsPlaces();
    void readsFigures_data();
    void readsFigures();
    void endsSentences_data();
    void endsSentences();
    void seesSlips();
    void staysCalm_data();
    void staysCalm();
};

void TstText::foldsAndKeepsPlaces_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("folded");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << u"the Aurora shoe"_qs << u"aurora"_qs << u"Aurora"_qs;
    QTest::newRow("after an emoji") << u"👟👟 Aurora"_qs << u"aurora"_qs << u"Aurora"_qs;
    QTest::newRow("after a family of emoji")
        << u"👨‍👩‍👧 Aurora!"_qs << u"aurora"_qs << u"Aurora"_qs;
    QTest::newRow("accents in one unit") << u"le Café rouge"_qs << u"cafe"_qs << u"Café"_qs;
    QTest::newRow("sharp s grows") << u"Straße 5"_qs << u"strasse"_qs << u"Straße"_qs;
    QTest::newRow("ligature grows") << u"eine ﬁrma"_qs << u"firma"_qs << u"ﬁrma"_qs;
    QTest::newRow("letters beyond 16 bits") << u"𝗦𝗮𝗹𝗲 now"_qs << u"sale"_qs << u"𝗦𝗮𝗹𝗲"_qs;
    QTest::newRow("full width") << u"Ａurora"_qs << u"aurora"_qs << u"Ａurora"_qs;
}

void TstText::foldsAndKeepsPlaces()
{
    QFETCH(QString, original);
    QFETCH(QString, folded);
    QFETCH(QString, shown);
    const auto text = readText(original);
    bool found = false;
    for (const auto& token : text.tokens) {
        if (token.text == folded) {
            QCOMPARE(written(original, token), shown);
            found = true;
        }
    }
    QVERIFY(found);
}

void TstText::readsFigures_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<int>("type");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* original, TokenType type, double value, const char* shown) {
        QTest::newRow(original) << QString::fromUtf8(original) << static_cast<int>(type) << value
                                << QString::fromUtf8(shown);
    };
    row("for $49.90 only", TokenType::Price, 49.9, "$49.90");
    row("nur 1.899,50 € heute", TokenType::Price, 1899.5, "1.899,50 €");
    row("de R$ 1.599", TokenType::Price, 1599, "R$ 1.599");
    row("now EUR 20", TokenType::Price, 20, "EUR 20");
    row("1 899 € de moins", TokenType::Price, 1899, "1 899 €");
    row("save 15 %", TokenType::Percent, 15, "15 %");
    row("15 percent", TokenType::Percent, 15, "15 percent");
    row("um 14 Uhr", TokenType::Time, 14, "14 Uhr");
    row("at 7:30 pm", TokenType::Time, 7, "7:30 pm");
    row("à 19h30", TokenType::Time, 19, "19h30");
    row("um 19.30 Uhr", TokenType::Time, 19, "19.30 Uhr");
    row("the 5.5 L fryer", TokenType::Number, 5.5, "5.5");
    row("Band 12", TokenType::Number, 12, "12");
    row("see https://shop.example/a-1?x=2.", TokenType::Link, 0, "https://shop.example/a-1?x=2");
    row("see shop.example/a", TokenType::Link, 0, "shop.example/a");
    row("see www.shop.de!", TokenType::Link, 0, "www.shop.de");
}

void TstText::readsFigures()
{
    QFETCH(QString, original);
    QFETCH(int, type);
    QFETCH(double, value);
    QFETCH(QString, shown);
    for (const auto& token : readText(original).tokens) {
        if (static_cast<int>(token.type) != type)
            continue;
        QCOMPARE(token.value, value);
        QCOMPARE(written(original, token), shown);
        return;
    }
    QFAIL("not found");
}

void TstText::endsSentences_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<int>("sentences");
    QTest::newRow("none") << QString() << 0;
    QTest::newRow("two") << u"It is back. Order now!"_qs << 2;
    QTest::newRow("decimal") << u"The 5.5 L fryer is back."_qs << 1;
    QTest::newRow("German date") << u"Am 4. Juni geht es los."_qs << 1;
    QTest::newRow("initial") << u"Neu von J. Behn."_qs << 1;
    QTest::newRow("line break") << u"Hello\nIt is back"_qs << 2;
    QTest::newRow("dots") << u"Wait… what?"_qs << 2;
}

void TstText::endsSentences()
{
    QFETCH(QString, original);
    QFETCH(int, sentences);
    QCOMPARE(readText(original).sentences, sentences);
}

void TstText::seesSlips()
{
    QVERIFY(oneSlipApart(u"aurora", u"aurrora"));
    QVERIFY(oneSlipApart(u"sneakers", u"snaekers"));
    QVERIFY(oneSlipApart(u"blanket", u"blanke"));
    QVERIFY(!oneSlipApart(u"black", u"block"));
    QVERIFY(!oneSlipApart(u"bright", u"fright"));
    QVERIFY(!oneSlipApart(u"desk", u"disk"));
}

void TstText::staysCalm_data()
{
    QTest::addColumn<QString>("original");
    QTest::newRow("empty") << QString();
    QTest::newRow("blanks") << u" \n\t "_qs;
    QTest::newRow("emoji only") << u"🌮🌮🌮"_qs;
    QTest::newRow("lone surrogates") << QString(QChar(0xD83D)) + QStringLiteral("a") + QChar(0xDE00);
    QTest::newRow("nul") << QString(QChar(0)) + QStringLiteral("x");
    QTest::newRow("digits") << QString(3000, u'9');
    QTest::newRow("dots and digits") << u"1.1.1.1.1,1,1 1 1"_qs.repeated(100);
    QTest::newRow("one long word") << QString(5000, u'a');
    QTest::newRow("currency at the end") << u"costs $"_qs;
}

void TstText::staysCalm()
{
    QFETCH(QString, original);
    qsizetype last = 0;
    for (const auto& token : readText(original).tokens) {
        QVERIFY(token.start >= last);
        QVERIFY(token.length > 0);
        last = token.start + token.length;
        QVERIFY(last <= original.size());
    }
}

QTEST_GUILESS_MAIN(TstText)
#include "tst_text.moc"
