// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the check by themselves: word lists, languages, subject, news.
#include "relevance/conflicts.h"
#include "relevance/language.h"
#include "relevance/promises.h"

#include <QTest>

using namespace headsup;
using namespace headsup::relevance;
using domain::TopicKind;

class TstParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsListNotation_data();
    void readsListNotation();
    void refusesDamagedLists();
    void everyListIsWhole();
    void findsLanguage_data();
    void findsLanguage();
    void findsSubject_data();
    void findsSubject();
    void tellsNewsFromDenial_data();
    void tellsNewsFromDenial();
    void findsConflicts_data();
    void findsConflicts();

private:
    [[nodiscard]] Reading reading(const QString& text, const QString& language) const
    {
        return read(readText(text), m_lexicons->forLanguage(language));
    }
    std::shared_ptr<const Lexicons> m_lexicons;
};

void TstParts::initTestCase()
{
    auto lexicons = Lexicons::load();
    QVERIFY(lexicons.ok());
    m_lexicons = *lexicons;
}

void TstParts::readsListNotation_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("plain") << u"back in stock"_qs << u"It is Back in-stock."_qs << true;
    QTest::newRow("across sentences") << u"back in stock"_qs << u"It is back. In stock."_qs << false;
    QTest::newRow("rest of a word") << u"reopen*"_qs << u"We reopened."_qs << true;
    QTest::newRow("not the beginning") << u"open*"_qs << u"We reopened."_qs << false;
    QTest::newRow("end of a word") << u"*karten"_qs << u"Eintrittskarten"_qs << true;
    QTest::newRow("gap") << u"tickets .. sale"_qs << u"Tickets are now on sale"_qs << true;
    QTest::newRow("gap too wide") << u"tickets .. sale"_qs
                                  << u"Tickets for the big tour of the summer on sale"_qs << false;
    QTest::newRow("price") << u"now <price>"_qs << u"now $5"_qs << true;
    QTest::newRow("no price") << u"now <price>"_qs << u"now 5"_qs << false;
    QTest::newRow("accents") << u"rückgabe"_qs << u"RUCKGABE"_qs << true;
}

void TstParts::readsListNotation()
{
    QFETCH(QString, phrase);
    QFETCH(QString, text);
    QFETCH(bool, found);
    const auto lexicon = Lexicon::read(u"xx"_qs, u"# note\n[back]\n"_qs + phrase);
    QVERIFY(lexicon.ok());
    QCOMPARE(!lexicon->find(readText(text)).empty(), found);
}

void TstParts::refusesDamagedLists()
{
    QVERIFY(!Lexicon::read(u"xx"_qs, u"[no such section]\nword"_qs).ok());
    QVERIFY(!Lexicon::read(u"xx"_qs, u"word before any section"_qs).ok());
}

void TstParts::everyListIsWhole()
{
    for (const auto* language : {"en", "de", "fr", "es", "it", "pt"}) {
        const auto* lexicon = m_lexicons->forLanguage(QString::fromLatin1(language));
        QVERIFY(lexicon);
        QVERIFY(!lexicon->isRough());
        QVERIFY2(lexicon->size() > 900, language);
    }
    for (const auto* language : {"ar", "id", "vi", "zh"})
        QVERIFY(m_lexicons->forLanguage(QString::fromLatin1(language))->isRough());
    QVERIFY(!m_lexicons->forLanguage(u"sw"_qs));
}

void TstParts::findsLanguage_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("wished");
    QTest::addColumn<QString>("language");
    const auto row = [](const char* name, const char* prompt, const char* message, const char* wished,
                         const char* is) {
        QTest::newRow(name) << QString::fromUtf8(prompt) << QString::fromUtf8(message)
                            << QString::fromLatin1(wished) << QString::fromLatin1(is);
    };
    row("en", "Tell me when it is back", "The lamp is back", "", "en");
    row("de", "Sag mir Bescheid, wenn die Lampe da ist", "Die Lampe ist da", "", "de");
    row("fr", "Prévenez-moi quand la lampe est de retour", "La lampe est de retour", "", "fr");
    row("es", "Avísame cuando la lámpara esté disponible", "La lámpara ya está aquí", "", "es");
    row("it", "Avvisami quando la lampada torna", "La lampada è tornata", "", "it");
    row("pt", "Me avisa quando a lâmpada voltar", "A lâmpada voltou à loja", "", "pt");
    row("zh", "空气炸锅到货时请通知我", "空气炸锅已到货", "", "zh");
    row("wish wins where nothing tells", "Aurora 2", "Aurora 2", "it_IT", "it");
    row("text wins over a wrong wish", "Sag mir Bescheid, wenn die Lampe wieder da ist",
        "Die Lampe ist wieder da", "en", "de");
    row("none", "Kikapu cha Aurora", "Kikapu cha Aurora kimerudi", "sw", "");
}

void TstParts::findsLanguage()
{
    QFETCH(QString, prompt);
    QFETCH(QString, message);
    QFETCH(QString, wished);
    QFETCH(QString, language);
    const auto found = findLanguages(*m_lexicons, readText(prompt), readText(message), wished);
    QCOMPARE(found.prompt ? found.prompt->language() : QString(), language);
}

void TstParts::findsSubject_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("en") << u"en"_qs << u"Aurora 2 trail shoes back in stock? Tell me"_qs
                        << QStringList{u"Aurora 2 trail shoes"_qs};
    QTest::newRow("en tickets") << u"en"_qs
                                << u"Tell me when tickets for The Lanterns in Berlin go on sale"_qs
                                << QStringList{u"Lanterns"_qs, u"Berlin"_qs};
    QTest::newRow("de") << u"de"_qs << u"Bescheid geben, wenn das Sofa Lund wieder lieferbar ist"_qs
                        << QStringList{u"Sofa Lund"_qs};
    QTest::newRow("nothing") << u"en"_qs << u"Tell me when"_qs << QStringList{};
}

void TstParts::findsSubject()
{
    QFETCH(QString, language);
    QFETCH(QString, prompt);
    QFETCH(QStringList, shown);
    const auto subject = findSubject(reading(prompt, language), prompt, {});
    QCOMPARE(subject.shown, shown);
    for (const auto& word : subject.words)
        QCOMPARE(prompt.mid(word.promptSpan->start, word.promptSpan->length), word.shown);
}

void TstParts::tellsNewsFromDenial_data()
{
    QTest::addColumn<TopicKind>("kind");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("told");
    const auto back = TopicKind::BackInStock;
    QTest::newRow("told") << back << u"en"_qs << u"It is back in stock."_qs << true;
    QTest::newRow("not") << back << u"en"_qs << u"It is not back in stock."_qs << false;
    QTest::newRow("still") << back << u"en"_qs << u"It is still sold out, back in stock in May."_qs << false;
    QTest::newRow("harmless") << back << u"en"_qs << u"Don't miss it: back in stock."_qs << true;
    QTest::newRow("another sentence")
        << back << u"en"_qs << u"Back in stock. The blue one follows soon."_qs << true;
    QTest::newRow("question") << back << u"en"_qs << u"Back in stock?"_qs << false;
    QTest::newRow("de told") << back << u"de"_qs << u"Sie ist wieder lieferbar."_qs << true;
    QTest::newRow("de not") << back << u"de"_qs << u"Sie ist noch nicht wieder lieferbar."_qs << false;
    QTest::newRow("postponed is news of an event")
        << TopicKind::EventReminder << u"en"_qs << u"The concert is postponed to 3 June."_qs << true;
    QTest::newRow("postponed is no news of a launch")
        << TopicKind::Launch << u"en"_qs << u"The launch is postponed to 3 June."_qs << false;
}

void TstParts::tellsNewsFromDenial()
{
    QFETCH(TopicKind, kind);
    QFETCH(QString, language);
    QFETCH(QString, message);
    QFETCH(bool, told);
    QCOMPARE(findNews(kind, reading(QString(), language), reading(message, language)).told.has_value(), told);
}

void TstParts::findsConflicts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* language, const char* prompt, const char* message, const char* found) {
        QTest::newRow(message) << QString::fromLatin1(language) << QString::fromUtf8(prompt)
                               << QString::fromUtf8(message) << QString::fromUtf8(found);
    };
    row("en", "White mug back? Tell me", "The black mug is back in stock.", "black");
    row("en", "White mug back? Tell me", "The white mug is back in stock. Black follows.", "");
    row("en", "3.5 l fryer back? Tell me", "The 5.5 l fryer is back in stock.", "5.5");
    row("en", "3.5 l fryer back? Tell me", "The 3.5 l fryer is back in stock, we have 40.", "");
    row("en", "Tell me about tickets for The Lanterns in Berlin",
        "Tickets for The Lanterns in Hamburg are on sale.", "Hamburg");
    row("de", "Rote Mütze wieder da? Sag Bescheid", "Die blaue Mütze ist wieder da.", "blaue");
    row("de", "Kurs am Samstag: bitte erinnern", "Der Kurs beginnt am Dienstag um 9 Uhr.", "Dienstag");
    row("de", "Kurs am Samstag: bitte erinnern", "Der Kurs beginnt am Samstag um 9 Uhr.", "");
}

void TstParts::findsConflicts()
{
    QFETCH(QString, language);
    QFETCH(QString, prompt);
    QFETCH(QString, message);
    QFETCH(QString, found);
    const auto subject = findSubject(reading(prompt, language), prompt, {});
    const auto seen = reading(message, language);
    const auto news = findNews(TopicKind::BackInStock, reading(QString(), u"en"_qs), seen);
    const auto conflicts = findConflicts(subject, coverSubject(subject, seen), seen, news, message);
    QCOMPARE(conflicts.empty() ? QString() : conflicts.front().found, found);
}

QTEST_GUILESS_MAIN(TstParts)
#include "tst_parts.moc"
