// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every pair, tried on made ones and on the labelled file.
#include "relevance/checker.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <thread>

using namespace headsup;
using namespace headsup::relevance;
using domain::TopicKind;
using domain::Verdict;

namespace {

struct Clean
{
    const char* language;
    TopicKind kind;
    const char* prompt; ///< %1 stands for the thing
    const char* message;
    const char* denied; ///< the message with its news denied
    const char* raffle;
    const char* things[3];
};

const Clean kClean[] = {
    {"en", TopicKind::BackInStock, "Tell me when the %1 is back in stock",
        "The %1 is back in stock: https://shop.example/item",
        "The %1 is not back in stock: https://shop.example/item", "Share this and win a prize!",
        {"Aurora backpack", "copper kettle", "oak bookshelf"}},
    {"en", TopicKind::PriceDrop, "Price drop on the %1? Tell me",
        "The %1 is cheaper now: $49 instead of $59.", "The %1 is not cheaper yet: $49 instead of $59.",
        "Tag a friend and win a voucher!", {"patio heater", "rain jacket", "espresso machine"}},
    {"en", TopicKind::Launch, "Let me know when the %1 is out", "The %1 is out now.",
        "The %1 is not out yet.", "Enter our raffle today.", {"walnut desk", "piano album", "hiking map"}},
    {"de", TopicKind::BackInStock, "Sag mir Bescheid, wenn %1 wieder lieferbar ist",
        "Gute Nachricht: %1 ist wieder lieferbar: https://laden.example/x",
        "%1 ist leider noch nicht wieder lieferbar: https://laden.example/x",
        "Jetzt beim Gewinnspiel mitmachen!", {"Kupferkessel Anton", "Rucksack Birke", "Regal Lund"}},
    {"de", TopicKind::PriceDrop, "Preisalarm: %1", "%1 ist jetzt günstiger: 49 € statt 59 €.",
        "%1 ist noch nicht günstiger: 49 € statt 59 €.", "Teile den Beitrag und gewinne einen Preis!",
        {"Heizstrahler Sol", "Regenjacke Tarn", "Gartenhaus Linde"}},
    {"fr", TopicKind::BackInStock, "Prévenez-moi quand %1 est de retour en stock",
        "%1 est de retour en stock : https://boutique.example/x",
        "%1 n'est pas encore de retour en stock : https://boutique.example/x",
        "Partagez et gagnez un voyage !", {"la lampe Nuage", "le sac Noisette", "la théière Fuji"}},
    {"fr", TopicKind::PriceDrop, "Baisse de prix pour %1 ? Prévenez-moi",
        "%1 est moins cher : 49 € au lieu de 59 €.", "%1 n'est pas encore moins cher que 59 €.",
        "Grand jeu concours aujourd'hui !", {"le vélo Mistral", "la table Oslo", "le four Vesta"}},
    {"es", TopicKind::BackInStock, "Avísame cuando %1 vuelva a estar disponible",
        "%1 vuelve a estar disponible: https://tienda.example/x",
        "%1 todavía no vuelve a estar disponible: https://tienda.example/x", "¡Comparte y gana un viaje!",
        {"la lámpara Nube", "el bolso Avellana", "la tetera Fuji"}},
    {"es", TopicKind::PriceDrop, "Avísame si baja el precio de %1", "%1 ahora cuesta 49 € en vez de 59 €.",
        "%1 todavía no ha bajado de precio: 59 €.", "Participa en el sorteo.",
        {"la bici Trocha", "la mesa Oslo", "el horno Vesta"}},
    {"it", TopicKind::BackInStock, "Avvisatemi quando %1 torna disponibile",
        "%1 è di nuovo disponibile: https://negozio.example/x",
        "%1 non è ancora di nuovo disponibile: https://negozio.example/x", "Condividi e vinci un viaggio!",
        {"la lampada Nuvola", "la borsa Mirto", "la teiera Fuji"}},
    {"it", TopicKind::PriceDrop, "Ditemi se scende il prezzo di %1", "%1 ora costa 49 € invece di 59 €.",
        "%1 non costa ancora meno di 59 €.", "Grande lotteria per tutti!",
        {"Vesta forno", "Trocha bicicletta", "Oslo tavolo"}},
    {"pt", TopicKind::BackInStock, "Avise-me quando %1 voltar ao estoque",
        "%1 voltou ao estoque: https://loja.example/x",
        "%1 ainda não voltou ao estoque: https://loja.example/x", "Compartilhe e ganhe uma viagem!",
        {"a luminária Nuvem", "a bolsa Mirta", "a chaleira Fuji"}},
    {"pt", TopicKind::PriceDrop, "Me avise se o preço de %1 baixar", "%1 agora custa R$ 49 em vez de R$ 59.",
        "%1 ainda não baixou de preço: R$ 59.", "Participe do sorteio!",
        {"Vesta forno", "Trocha bicicleta", "Oslo mesa"}},
    {"zh", TopicKind::BackInStock, "%1补货时通知我", "%1已补货，欢迎选购。", "%1尚未补货。",
        "转发抽奖，赢大奖！", {"羊毛毯", "空气炸锅", "咖啡机"}},
    {"vi", TopicKind::BackInStock, "Báo tôi khi %1 có hàng lại", "%1 đã có hàng lại.",
        "%1 vẫn chưa có hàng lại.", "Chia sẻ để trúng thưởng!", {"nồi cơm Sen", "bếp từ Lotus", "quạt Gió"}},
    {"id", TopicKind::BackInStock, "Kabari saya kalau %1 tersedia lagi", "%1 sudah tersedia lagi.",
        "%1 belum tersedia lagi.", "Ikuti undian dan menangkan hadiah!",
        {"tas Rinjani", "sepeda Merapi", "lampu Bromo"}},
    {"th", TopicKind::BackInStock, "แจ้งฉันเมื่อ%1มีของอีกครั้ง", "%1มีของแล้วค่ะ", "%1ยังไม่มีของค่ะ", "แชร์โพสต์ลุ้นรับรางวัล!",
        {"กระเป๋าผ้าดิบ", "หม้อทอดไร้น้ำมัน", "รองเท้าผ้าใบ"}},
    {"ar", TopicKind::BackInStock, "أخبرني عندما تتوفر %1", "%1 متوفرة الآن من جديد.",
        "%1 غير متوفرة حتى الآن.", "شارك المنشور واربح جائزة!",
        {"السجادة المغربية", "الساعة الجدارية", "الطاولة الخشبية"}},
};

int rank(Verdict verdict)
{
    return -static_cast<int>(verdict);
}

QString accented(QString text)
{
    return text.replace(u'a', u'á').replace(u'o', u'ö');
}

} // namespace

class TstProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanStaysClean_data() { rows(); }
    void cleanStaysClean();
    void harmNeverHelps_data() { rows(); }
    void harmNeverHelps();
    void anotherThingNeverPasses_data() { rows(); }
    void anotherThingNeverPasses();
    void raffleNeverRaisesAnyPair();
    void answersAreSound();
    void sameFromManyThreads();
    void staysCalm_data();
    void staysCalm();

private:
    void rows() const;
    Verdict verdict(const Clean& clean, const QString& prompt, const QString& message) const
    {
        return m_checker->check({clean.kind, prompt, message, QString::fromLatin1(clean.language), {}})
            .verdict;
    }
    QList<Question> labelled() const;
    std::unique_ptr<Checker> m_checker;
};

void TstProperties::initTestCase()
{
    auto lexicons = Lexicons::load();
    QVERIFY(lexicons.ok());
    m_checker = std::make_unique<Checker>(*lexicons);
}

void TstProperties::rows() const
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("thing");
    for (int i = 0; i < int(std::size(kClean)); ++i) {
        for (int n = 0; n < 3; ++n)
            QTest::addRow("%s %s", kClean[i].message, kClean[i].things[n]) << i << n;
    }
}

void TstProperties::cleanStaysClean()
{
    QFETCH(int, index);
    QFETCH(int, thing);
    const auto& clean = kClean[index];
    const auto prompt = QString::fromUtf8(clean.prompt).arg(QString::fromUtf8(clean.things[thing]));
    const auto message = QString::fromUtf8(clean.message).arg(QString::fromUtf8(clean.things[thing]));
    QCOMPARE(verdict(clean, prompt, message), Verdict::Relevant);
    QCOMPARE(verdict(clean, prompt, message.toUpper()), Verdict::Relevant);
    QCOMPARE(verdict(clean, prompt, message.toLower()), Verdict::Relevant);
    QCOMPARE(verdict(clean, prompt, u"🎉 "_qs + message + u" 🧥✅"_qs), Verdict::Relevant);
    QCOMPARE(verdict(clean, accented(prompt), message), Verdict::Relevant);
    QCOMPARE(verdict(clean, prompt, accented(message)), Verdict::Relevant);
    QCOMPARE(verdict(clean, prompt, message + u" m.me/shop?ref=a_b"_qs), Verdict::Relevant);
    QCOMPARE(
        verdict(clean, prompt, message + u"\nhttps://www.shop.example/a/b-c?d=1#e"_qs), Verdict::Relevant);
}

void TstProperties::harmNeverHelps()
{
    QFETCH(int, index);
    QFETCH(int, thing);
    const auto& clean = kClean[index];
    const auto item = QString::fromUtf8(clean.things[thing]);
    const auto prompt = QString::fromUtf8(clean.prompt).arg(item);
    const auto message = QString::fromUtf8(clean.message).arg(item);
    QVERIFY(
        rank(verdict(clean, prompt, QString::fromUtf8(clean.denied).arg(item))) < rank(Verdict::Relevant));
    QVERIFY(rank(verdict(clean, prompt, message + u' ' + QString::fromUtf8(clean.raffle))) <
            rank(Verdict::Relevant));
    QVERIFY(rank(verdict(clean, prompt, QString::fromUtf8(clean.raffle) + u' ' + message)) <
            rank(Verdict::Relevant));
}

void TstProperties::anotherThingNeverPasses()
{
    QFETCH(int, index);
    QFETCH(int, thing);
    const auto& clean = kClean[index];
    const auto prompt = QString::fromUtf8(clean.prompt).arg(QString::fromUtf8(clean.things[thing]));
    for (int n = 0; n < 3; ++n) {
        if (n != thing) {
            const auto message = QString::fromUtf8(clean.message).arg(QString::fromUtf8(clean.things[n]));
            QVERIFY(verdict(clean, prompt, message) != Verdict::Relevant);
        }
    }
}

QList<Question> TstProperties::labelled() const
{
    QList<Question> questions;
    QFile file(QStringLiteral(HEADSUP_TEST_DATA "/relevance-dev.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return questions;
    while (!file.atEnd()) {
        const auto row = QJsonDocument::fromJson(file.readLine()).object();
        questions.append({domain::topicKindFromSlug(row.value(u"topic_kind").toString()).value(),
            row.value(u"prompt").toString(), row.value(u"message").toString(), row.value(u"lang").toString(),
            {}});
    }
    return questions;
}

void TstProperties::raffleNeverRaisesAnyPair()
{
    const auto questions = labelled();
    QVERIFY(questions.size() > 600);
    for (auto question : questions) {
        const auto before = m_checker->check(question);
        question.message +=
            question.language == u"de" ? u" Mach mit beim Gewinnspiel!" : u" Enter the raffle and win!";
        const auto after = m_checker->check(question);
        QVERIFY2(rank(after.verdict) <= rank(before.verdict), qPrintable(question.message));
    }
}

void TstProperties::answersAreSound()
{
    for (const auto& question : labelled()) {
        const auto answer = m_checker->check(question);
        QVERIFY((answer.verdict == Verdict::Relevant) == (answer.reason == u"ok"));
        QVERIFY((answer.verdict == Verdict::Relevant) == (answer.score >= 2.0 / 3));
        QVERIFY((answer.verdict == Verdict::NotRelevant) == (answer.score < 1.0 / 3));
        bool grave = false;
        for (const auto& finding : answer.findings) {
            grave = grave || finding.severity != Severity::Info;
            for (const auto& span : finding.messageSpans)
                QVERIFY(span.start >= 0 && span.length > 0 &&
                        span.start + span.length <= question.message.size());
            for (const auto& span : finding.promptSpans)
                QVERIFY(
                    span.start >= 0 && span.length > 0 && span.start + span.length <= question.prompt.size());
        }
        // A lowered verdict always says why, and a clean one has nothing to say against it.
        QVERIFY2(grave || answer.verdict == Verdict::Relevant,
            qPrintable(question.prompt + QStringLiteral(" | ") + question.message));
    }
}

void TstProperties::sameFromManyThreads()
{
    const auto questions = labelled().mid(0, 60);
    QList<Answer> expected;
    for (const auto& question : questions)
        expected.append(m_checker->check(question));
    std::vector<QList<Answer>> found(4);
    std::vector<std::thread> threads;
    for (auto& list : found) {
        threads.emplace_back([&] {
            for (const auto& question : questions)
                list.append(m_checker->check(question));
        });
    }
    for (auto& thread : threads)
        thread.join();
    for (const auto& list : found)
        QVERIFY(list == expected);
}

void TstProperties::staysCalm_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<QString>("message");
    QTest::newRow("both empty") << QString() << QString();
    QTest::newRow("no message") << u"Tell me when the lamp is back"_qs << QString();
    QTest::newRow("no prompt") << QString() << u"The lamp is back in stock."_qs;
    QTest::newRow("emoji only") << u"🌮"_qs << u"🌮🌮🌮"_qs;
    QTest::newRow("long") << u"Tell me when the lamp is back"_qs << u"lamp is not back "_qs.repeated(2000);
    QTest::newRow("controls") << u"Tell me when the lamp is back"_qs << QString(200, QChar(1));
    QTest::newRow("half of an emoji") << u"lamp"_qs << QString(QChar(0xD83C));
    QTest::newRow("percent signs") << u"%1 %2"_qs << u"%3 %4 is back %n"_qs;
    QTest::newRow("numbers") << u"1 2 3"_qs << u"4 5 6 7 8 9"_qs.repeated(200);
}

void TstProperties::staysCalm()
{
    QFETCH(QString, prompt);
    QFETCH(QString, message);
    for (const auto kind : domain::kTopicKinds) {
        const auto answer = m_checker->check({kind, prompt, message, {}, {}});
        QVERIFY(answer.verdict != Verdict::Relevant);
        QVERIFY(!answer.findings.isEmpty());
    }
}

QTEST_GUILESS_MAIN(TstProperties)
#include "tst_properties.moc"
