// SPDX-License-Identifier: GPL-3.0-or-later
// Every finding has a message that causes it and one that does not, in English and in German.
#include "relevance/checker.h"
#include "relevance/findingtext.h"

#include <QSet>
#include <QTest>

using namespace headsup;
using namespace headsup::relevance;
using domain::TopicKind;
using domain::Verdict;

namespace {

bool has(const QList<Finding>& findings, const QString& rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
}

} // namespace

class TstFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void causes_data();
    void causes();
    void causesInPrompt_data();
    void causesInPrompt();
    void spansMarkTheWords();
    void headlineSaysWhatIsWell();
    void unclearNamesItsCause();
    void itemFieldLeads();
    void newPriceMustBeLower();
    void tellsWrongFacts();
    void tellsAnotherLanguage();
    void everyRuleIsTested();

private:
    std::unique_ptr<Checker> m_checker;
    QSet<QString> m_tested;
};

void TstFindings::initTestCase()
{
    auto lexicons = Lexicons::load();
    QVERIFY(lexicons.ok());
    m_checker = std::make_unique<Checker>(*lexicons);
}

void TstFindings::causes_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<TopicKind>("kind");
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("causing");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char* rule, const char* language, TopicKind kind, const char* prompt,
                         const char* causing, const char* clean) {
        QTest::addRow("%s %s", rule, language)
            << QString::fromLatin1(rule) << kind << QString::fromUtf8(prompt) << QString::fromUtf8(causing)
            << QString::fromUtf8(clean);
    };
    const auto back = TopicKind::BackInStock;
    const char* en = "Tell me when the wool blanket is back in stock";
    const char* de = "Sag mir Bescheid, wenn die Wolldecke wieder lieferbar ist";
    const char* enGood = "The wool blanket is back in stock: https://shop.example/blanket";
    const char* deGood = "Die Wolldecke ist wieder lieferbar: https://laden.example/decke";
    row("subject-missing", "en", back, en, "The garden lantern is back in stock.", enGood);
    row("subject-missing", "de", back, de, "Die Gartenlaterne ist wieder lieferbar.", deGood);
    row("subject-named", "en", back, en, enGood, "Big news, see for yourself.");
    row("subject-named", "de", back, de, deGood, "Gute Nachrichten, schaut mal.");
    row("news-told", "en", back, en, enGood, "The wool blanket is 20% cheaper.");
    row("news-told", "de", back, de, deGood, "Die Wolldecke ist 20 % günstiger.");
    row("other-kind", "en", back, en, "The wool blanket is 20% cheaper.", enGood);
    row("other-kind", "de", back, de, "Die Wolldecke ist 20 % günstiger.", deGood);
    row("news-missing", "en", back, en, "About the wool blanket", enGood);
    row("news-missing", "de", back, de, "Zur Wolldecke", deGood);
    row("not-true-yet", "en", back, en, "The wool blanket is still sold out.", enGood);
    row("not-true-yet", "de", back, de, "Die Wolldecke ist leider immer noch ausverkauft.", deGood);
    row("message-empty", "en", back, en, "🌮", enGood);
    row("message-empty", "de", back, de, " ", deGood);
    row("has-link", "en", back, en, enGood, "The wool blanket is back in stock.");
    row("has-link", "de", back, de, deGood, "Die Wolldecke ist wieder lieferbar.");
    row("incentive", "en", back, en, "The wool blanket is back in stock. Share this post and win a trip!",
        enGood);
    row("incentive", "de", back, de, "Die Wolldecke ist wieder lieferbar. Mach mit bei unserem Gewinnspiel!",
        deGood);
    row("deceptive", "en", back, en,
        "Your account has been locked. Enter your password at http://safe.example", enGood);
    row("deceptive", "de", back, de, "Ihr Konto wurde gesperrt. Passwort eingeben: http://sicher.example",
        deGood);
    row("shouting", "en", back, en, "THE WOOL BLANKET IS BACK IN STOCK!!! HURRY HURRY!!! BUY NOW!!!", enGood);
    row("shouting", "de", back, de, "DIE WOLLDECKE IST WIEDER LIEFERBAR!!! SCHNELL SEIN!!! JETZT KAUFEN!!!",
        deGood);
    row("other-offers", "en", back, en,
        "The wool blanket is back in stock. Also check out our pillows, 20% off, and lamps from $15.",
        enGood);
    row("other-offers", "de", back, de,
        "Die Wolldecke ist wieder lieferbar. Außerdem Kissen mit 20 % Rabatt und Lampen ab 15 €.", deGood);
    row("generic-promotion", "en", back, en, "Summer sale: 30% off everything in our shop.", enGood);
    row("generic-promotion", "de", back, de, "Sommersale: 30 % auf das gesamte Sortiment.", deGood);
    row("other-purpose", "en", back, en, "We're hiring! Join our team in the warehouse.", enGood);
    row("other-purpose", "de", back, de, "Wir suchen Verstärkung für unser Lager. Bewirb dich jetzt.",
        deGood);
    row("thing-unsure", "en", TopicKind::SaleStart, "Say when the book stall starts its 1-dollar sale",
        "Our 1-dollar record sale has started.", "The 1-dollar sale at the book stall has started.");
    const char* enSize = "Notify me: yellow rain boots, size 28, back in stock";
    const char* deSize = "Bescheid geben: gelbe Gummistiefel in Größe 28 wieder da";
    row("other-variant", "en", back, enSize, "The yellow rain boots in size 31 are back in stock.",
        "The yellow rain boots in size 28 are back in stock.");
    row("other-variant", "de", back, deSize, "Die gelben Gummistiefel in Größe 31 sind wieder da.",
        "Die gelben Gummistiefel in Größe 28 sind wieder da.");
    row("other-thing", "en", back, "Tell me when the Nord standing desk in walnut is back",
        "The Nord bookshelf in walnut is back in stock, finally room for your novels.",
        "The Nord standing desk in walnut is back in stock.");
    row("other-thing", "de", back,
        "Bescheid geben, wenn der Nordlicht Schreibtisch aus Eiche wieder lieferbar ist",
        "Das Nordlicht Bücherregal aus Eiche ist wieder lieferbar, endlich Platz für Romane.",
        "Der Nordlicht Schreibtisch aus Eiche ist wieder lieferbar.");
    row("subject-incomplete", "en", back, "Tell me when the Lumen desk lamp with dimmer is back",
        "Lumen is back.", "The Lumen desk lamp with dimmer is back.");
    row("subject-incomplete", "de", back, "Bescheid geben, wenn die Lumen Stehlampe mit Dimmer wieder da ist",
        "Lumen ist wieder da.", "Die Lumen Stehlampe mit Dimmer ist wieder da.");
    row("subject-unknown", "en", back, "Tell me when", "The blanket is back.", "");
    m_tested.insert(QStringLiteral("subject-unknown"));
    const char* enPrice = "Tell me when the garden shed gets cheaper";
    const char* dePrice = "Sag Bescheid, wenn das Gartenhaus günstiger wird";
    row("price-missing", "en", TopicKind::PriceDrop, enPrice, "The garden shed is cheaper now.",
        "The garden shed is cheaper now: $399.");
    row("price-missing", "de", TopicKind::PriceDrop, dePrice, "Das Gartenhaus ist jetzt günstiger.",
        "Das Gartenhaus ist jetzt günstiger: 399 €.");
    row("has-price", "en", TopicKind::PriceDrop, enPrice, "The garden shed is cheaper now: $399.",
        "The garden shed is cheaper now.");
    row("has-price", "de", TopicKind::PriceDrop, dePrice, "Das Gartenhaus ist jetzt günstiger: 399 €.",
        "Das Gartenhaus ist jetzt günstiger.");
    row("above-ceiling", "en", TopicKind::PriceDrop, "Tell me when the garden shed is under $400",
        "The garden shed now costs less: $449.", "The garden shed now costs less: $389.");
    row("above-ceiling", "de", TopicKind::PriceDrop, "Sag Bescheid, wenn das Gartenhaus unter 400 € kostet",
        "Das Gartenhaus ist jetzt günstiger: 449 €.", "Das Gartenhaus ist jetzt günstiger: 389 €.");
    const char* enEvent = "Remind me of the pottery workshop";
    const char* deEvent = "Erinnere mich an den Töpferkurs";
    row("time-missing", "en", TopicKind::EventReminder, enEvent, "Reminder: the pottery workshop.",
        "Reminder: the pottery workshop starts at 7 pm.");
    row("time-missing", "de", TopicKind::EventReminder, deEvent, "Erinnerung: der Töpferkurs.",
        "Erinnerung: der Töpferkurs beginnt um 19 Uhr.");
    row("has-time", "en", TopicKind::EventReminder, enEvent, "The pottery workshop starts at 7 pm.",
        "The pottery workshop.");
    row("has-time", "de", TopicKind::EventReminder, deEvent, "Der Töpferkurs beginnt um 19 Uhr.",
        "Der Töpferkurs.");
    row("link-missing", "en", TopicKind::Content, "Send me the Lisbon travel guide",
        "The Lisbon travel guide is finished!",
        "The Lisbon travel guide is here: https://travel.example/lisbon");
    row("link-missing", "de", TopicKind::Content, "Schick mir den Lissabon-Reiseführer",
        "Der Lissabon-Reiseführer ist fertig!",
        "Der Lissabon-Reiseführer ist da: https://reise.example/lissabon");
    row("reads-roughly", "none", back, "Värld tröja åter", "Världens tröja kom åter", "");
}

void TstFindings::causes()
{
    QFETCH(QString, rule);
    QFETCH(TopicKind, kind);
    QFETCH(QString, prompt);
    QFETCH(QString, causing);
    QFETCH(QString, clean);
    const auto answer = m_checker->check({kind, prompt, causing, {}, {}});
    QStringList rules;
    for (const auto& finding : answer.findings)
        rules.append(finding.rule);
    QVERIFY2(has(answer.findings, rule),
        qPrintable(rules.join(u' ') + QStringLiteral(" | ") + answer.subject.join(u'/')));
    if (!clean.isEmpty()) {
        const auto other = m_checker->check({kind, prompt, clean, {}, {}});
        QVERIFY(!has(other.findings, rule));
    }
    for (const auto& finding : answer.findings) {
        QVERIFY2(!sentence(finding).isEmpty(), qPrintable(finding.rule));
        QVERIFY2(!sentence(finding).contains(u'%') || finding.words.join(u' ').contains(u'%'),
            qPrintable(sentence(finding)));
        QVERIFY2(finding.severity == Severity::Info || !fix(finding).isEmpty(), qPrintable(finding.rule));
    }
    m_tested.insert(rule);
}

void TstFindings::causesInPrompt_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("causing");
    QTest::addColumn<QString>("clean");
    QTest::newRow("incentive en") << u"prompt-incentive"_qs << u"Opt in and win a wool blanket"_qs
                                  << u"Tell me when the wool blanket is back"_qs;
    QTest::newRow("incentive de") << u"prompt-incentive"_qs
                                  << u"Jetzt anmelden und eine Wolldecke gewinnen"_qs
                                  << u"Sag mir Bescheid, wenn die Wolldecke wieder da ist"_qs;
    QTest::newRow("deceptive en") << u"prompt-deceptive"_qs
                                  << u"Verify your account to keep the wool blanket"_qs
                                  << u"Tell me when the wool blanket is back"_qs;
    QTest::newRow("deceptive de") << u"prompt-deceptive"_qs << u"Passwort für die Wolldecke eingeben"_qs
                                  << u"Sag mir Bescheid, wenn die Wolldecke wieder da ist"_qs;
    QTest::newRow("unclear en") << u"prompt-unclear"_qs << u"Notify me"_qs
                                << u"Notify me about the Lund sofa"_qs;
    QTest::newRow("unclear de") << u"prompt-unclear"_qs << u"Bescheid geben"_qs
                                << u"Bescheid geben, wenn das Sofa Lund da ist"_qs;
    QTest::newRow("too long en")
        << u"prompt-too-long"_qs
        << u"Please do tell me as soon as the grey wool blanket with the fringes is back"_qs
        << u"Tell me when the wool blanket with the 🧶 fringes is back in stock"_qs;
    QTest::newRow("shouting en") << u"prompt-shouting"_qs << u"WOOL BLANKET BACK SOON!!! TELL ME NOW!!!"_qs
                                 << u"Wool blanket back? Tell me!"_qs;
    QTest::newRow("shouting de") << u"prompt-shouting"_qs << u"WOLLDECKE WIEDER DA!!! SOFORT MELDEN!!!"_qs
                                 << u"Wolldecke wieder da? Sag Bescheid!"_qs;
}

void TstFindings::causesInPrompt()
{
    QFETCH(QString, rule);
    QFETCH(QString, causing);
    QFETCH(QString, clean);
    const auto found = m_checker->checkPrompt(TopicKind::BackInStock, causing);
    QVERIFY(has(found, rule));
    QVERIFY(!sentence(found.first()).isEmpty());
    QVERIFY(!fix(found.first()).isEmpty());
    QVERIFY(!has(m_checker->checkPrompt(TopicKind::BackInStock, clean), rule));
    m_tested.insert(rule);
}

void TstFindings::newPriceMustBeLower()
{
    Question question{TopicKind::PriceDrop, u"Tell me when the garden shed gets cheaper"_qs,
        u"The garden shed is cheaper now: $399."_qs, u"en"_qs,
        {{u"price"_qs, u"$399"_qs}, {u"old_price"_qs, u"$479"_qs}}};
    QCOMPARE(m_checker->check(question).verdict, Verdict::Relevant);
    question.fields[u"old_price"_qs] = u"399.00 $"_qs;
    const auto answer = m_checker->check(question);
    QVERIFY(has(answer.findings, u"price-not-lower"_qs));
    QCOMPARE(answer.verdict, Verdict::Unclear);
    question.fields[u"old_price"_qs] = u"to be announced"_qs;
    QVERIFY(!has(m_checker->check(question).findings, u"price-not-lower"_qs));
    m_tested.insert(u"price-not-lower"_qs);
}

void TstFindings::tellsWrongFacts()
{
    relevance::Question price{TopicKind::PriceDrop, u"Tell me when the garden shed gets cheaper"_qs,
        u"The garden shed now costs $450 instead of $399."_qs, u"en"_qs, {}};
    QVERIFY(has(m_checker->check(price).findings, u"price-not-lower"_qs));
    QVERIFY(m_checker->check(price).verdict != Verdict::Relevant);
    price.message = u"The garden shed now costs $399 instead of $450."_qs;
    QVERIFY(!has(m_checker->check(price).findings, u"price-not-lower"_qs));

    relevance::Question event{TopicKind::EventReminder, u"Remind me of the pottery class"_qs,
        u"The pottery class begins on 14 June at 7 pm."_qs, u"en"_qs, {}};
    const auto past = [&](const QString& today) {
        event.fields[u"today"_qs] = today;
        return has(m_checker->check(event).findings, u"date-past"_qs);
    };
    QVERIFY(past(u"2026-06-15"_qs));
    QVERIFY(!past(u"2026-06-14"_qs));
    QVERIFY(!past(u"2026-11-22"_qs)); // next year's is meant
    QVERIFY(!past({}));
    event.message = u"The pottery class begins on 14 June 2025 at 7 pm."_qs;
    QVERIFY(past(u"2026-11-22"_qs));
    m_tested.insert(u"date-past"_qs);

    const Question back{TopicKind::BackInStock, u"Tell me when the Aurora 2 trail shoes are back"_qs,
        u"The Aurora 2 trail shoes are back in stock tomorrow."_qs, u"en"_qs, {}};
    QVERIFY(has(m_checker->check(back).findings, u"not-true-yet"_qs));
    QVERIFY(m_checker->check(back).verdict != Verdict::Relevant);
}

void TstFindings::tellsAnotherLanguage()
{
    relevance::Question question{TopicKind::BackInStock,
        u"Tell me when the Aurora 2 trail shoes are back in stock"_qs,
        u"Die Aurora 2 sind wieder da, ihr könnt sie ab heute bei uns bestellen."_qs, u"en"_qs, {}};
    QVERIFY(has(m_checker->check(question).findings, u"other-language"_qs));
    question.message = u"The Aurora 2 trail shoes are back, you can order them from today."_qs;
    QVERIFY(!has(m_checker->check(question).findings, u"other-language"_qs));
    m_tested.insert(u"other-language"_qs);
}

void TstFindings::everyRuleIsTested()
{
    // Only news about results may name a winner in its prompt.
    const auto prompt = u"Tell me when the winner of the photo prize is announced"_qs;
    QVERIFY(!has(m_checker->checkPrompt(TopicKind::Status, prompt), u"prompt-incentive"_qs));
    QVERIFY(has(
        m_checker->checkPrompt(TopicKind::Tickets, u"Opt in and win tickets"_qs), u"prompt-incentive"_qs));
    for (const auto& rule : findingRules())
        QVERIFY2(m_tested.contains(rule), qPrintable(rule));
}

void TstFindings::spansMarkTheWords()
{
    const auto prompt = u"👟 Tell me when the Aurora 2 trail shoes are back in stock"_qs;
    const auto message =
        u"Juhu 👨‍👩‍👧! Très chère Ana, the Aurora 2 trail shoes are back in stock 🎉: https://shop.example/a2"_qs;
    const auto answer = m_checker->check({TopicKind::BackInStock, prompt, message, u"en"_qs, {}});
    QCOMPARE(answer.verdict, Verdict::Relevant);
    for (const auto& finding : answer.findings) {
        QStringList inMessage;
        for (const auto& span : finding.messageSpans)
            inMessage.append(message.mid(span.start, span.length));
        if (finding.rule == u"subject-named") {
            QCOMPARE(inMessage, (QStringList{u"Aurora"_qs, u"2"_qs, u"trail"_qs, u"shoes"_qs}));
            QCOMPARE(prompt.mid(finding.promptSpans.first().start, finding.promptSpans.first().length),
                u"Aurora"_qs);
        } else if (finding.rule == u"has-link") {
            QCOMPARE(inMessage, QStringList{u"https://shop.example/a2"_qs});
        }
    }
}

void TstFindings::headlineSaysWhatIsWell()
{
    const auto answer =
        m_checker->check({TopicKind::BackInStock, u"Tell me when Aurora 2 is back in stock"_qs,
            u"Hi there, Aurora 2 is back in stock in all sizes: https://shop.example/a2"_qs, u"en"_qs, {}});
    QCOMPARE(headline(answer), u"Yes. Names Aurora 2, says it is back in stock, has the link."_qs);
    QCOMPARE(answer.subject, QStringList{u"Aurora 2"_qs});
}

void TstFindings::unclearNamesItsCause()
{
    const auto answer =
        m_checker->check({TopicKind::PriceDrop, u"Tell me when the garden shed gets cheaper"_qs,
            u"The garden shed is cheaper now."_qs, u"en"_qs, {}});
    QCOMPARE(answer.verdict, Verdict::Unclear);
    QCOMPARE(answer.reason, u"missing-promised-fact"_qs);
    QCOMPARE(headline(answer),
        u"Not quite. News of a lower price needs the price, and there is none in the message."_qs);
}

void TstFindings::itemFieldLeads()
{
    const QMap<QString, QString> fields{{u"item"_qs, u"Aurora 2"_qs}};
    const auto prompt = u"Be the first to know about our trail shoe"_qs;
    const auto message = u"Aurora 2 is back in stock."_qs;
    QCOMPARE(m_checker->check({TopicKind::BackInStock, prompt, message, u"en"_qs, fields}).verdict,
        Verdict::Relevant);
    QVERIFY(m_checker->check({TopicKind::BackInStock, prompt, message, u"en"_qs, {}}).verdict !=
            Verdict::Relevant);
}

QTEST_GUILESS_MAIN(TstFindings)
#include "tst_findings.moc"
