// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"

#include <QTest>

using namespace headsup::domain;

class TstTextFold : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void twiceIsOnce_data() { folds_data(); }
    void twiceIsOnce();
    void theShortWayOfAsciiIsTheLongOne();
};

void TstTextFold::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char16_t* text, const char16_t* expected) {
        QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(expected);
    };
    row("empty", u"", u"");
    row("only blanks", u" \t\r\n ", u"");
    row("case", u"Aurora TRAIL", u"aurora trail");
    row("umlaut and two blanks", u"MÜLLER  Ana", u"muller ana");
    row("accents", u"Élodie Ibáñez Gonçalves", u"elodie ibanez goncalves");
    row("accents as marks", u"E\u0301lodie", u"elodie");
    row("sharp s", u"STRASSE Straße", u"strasse strasse");
    row("Turkish capital", u"İstanbul", u"istanbul");
    row("Vietnamese", u"Hương Nguyễn", u"huong nguyen");
    row("Greek final sigma", u"ΟΔΟΣ οδος", u"οδοσ οδοσ");
    row("wide letters", u"ＡＢＣ１２", u"abc12");
    row("ligature", u"ﬁne", u"fine");
    row("bold letters of another plane", u"𝐀urora", u"aurora");
    row("Arabic vowel signs", u"مَرْحَبًا", u"مرحبا");
    row("Hebrew", u"שלום", u"שלום");
    row("emoji", u"Neu 🎉", u"neu 🎉");
    row("no-break and ideographic blanks", u"a\u00A0b\u3000c", u"a b c");
    row("blanks around", u"  a\nb  ", u"a b");
    row("a mark after a blank", u"a \u0301 b", u"a b");
    row("digits and signs stay", u"45-l, 20 %", u"45-l, 20 %");
}

void TstTextFold::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(folded(text), expected);
}

void TstTextFold::twiceIsOnce()
{
    QFETCH(QString, text);
    QCOMPARE(folded(folded(text)), folded(text));
}

void TstTextFold::theShortWayOfAsciiIsTheLongOne()
{
    for (char16_t c = 0; c < 0x80; ++c) {
        const auto text = QString(QChar(c)) + u'A' + QChar(c) + QChar(c) + u'b' + QChar(c);
        QCOMPARE(folded(text), folded(text + QChar(0x0301))); // a mark alone folds to nothing
    }
}

QTEST_GUILESS_MAIN(TstTextFold)
#include "tst_textfold.moc"
