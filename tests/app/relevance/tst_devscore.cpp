// SPDX-License-Identifier: GPL-3.0-or-later
// Scores the check on labelled pairs and holds a floor. The scenario families (the id's part before the dash)
// are cut into three parts by a hash: the word lists and rules were written with A open, then B; C was never
// read, so its score tells best what to expect of other texts. HEADSUP_DEVSCORE_MISSES=A (or B, or AB) lists
// what goes wrong there; leave C closed.
#include "relevance/checker.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace headsup;
using namespace headsup::relevance;

namespace {

struct Pair
{
    QString id;
    QString part;
    Question question;
    domain::Verdict label = domain::Verdict::Unclear;
    QString reason;
};

struct Score
{
    int counts[3][3] = {}; ///< label, verdict
    int reasons = 0;

    void add(domain::Verdict label, domain::Verdict verdict)
    {
        ++counts[static_cast<int>(label) - 1][static_cast<int>(verdict) - 1];
    }
    [[nodiscard]] int row(int n) const { return counts[n][0] + counts[n][1] + counts[n][2]; }
    [[nodiscard]] int column(int n) const { return counts[0][n] + counts[1][n] + counts[2][n]; }
    [[nodiscard]] int total() const { return row(0) + row(1) + row(2); }
    [[nodiscard]] double accuracy() const
    {
        return double(counts[0][0] + counts[1][1] + counts[2][2]) / std::max(1, total());
    }
    [[nodiscard]] double macroF1() const
    {
        double sum = 0;
        for (int n = 0; n < 3; ++n)
            sum += 2.0 * counts[n][n] / std::max(1, row(n) + column(n));
        return sum / 3;
    }
    [[nodiscard]] double dangerous() const { return double(counts[2][0]) / std::max(1, row(2)); }
    [[nodiscard]] double blocked() const { return double(counts[0][2]) / std::max(1, row(0)); }
};

QList<Pair> readPairs()
{
    QList<Pair> pairs;
    QFile file(QStringLiteral(HEADSUP_TEST_DATA "/relevance-dev.jsonl"));
    if (!file.open(QIODevice::ReadOnly))
        return pairs;
    while (!file.atEnd()) {
        const auto row = QJsonDocument::fromJson(file.readLine()).object();
        const auto text = [&](const char* key) { return row.value(QLatin1StringView(key)).toString(); };
        Pair pair;
        pair.id = text("id");
        const auto family = pair.id.section(u'-', 0, 0).toUtf8();
        const auto hash = QCryptographicHash::hash(family, QCryptographicHash::Md5);
        pair.part = static_cast<uchar>(hash[0]) % 2 == 0   ? QStringLiteral("A")
                    : static_cast<uchar>(hash[1]) % 2 == 0 ? QStringLiteral("B")
                                                           : QStringLiteral("C");
        pair.question = {domain::topicKindFromSlug(text("topic_kind")).value(), text("prompt"),
            text("message"), text("lang"), {}};
        pair.label = domain::verdictFromSlug(text("label")).value();
        pair.reason = text("reason");
        pairs.append(pair);
    }
    return pairs;
}

void print(const char* name, const Score& score)
{
    qInfo("%s: %d pairs, accuracy %.3f, macro-F1 %.3f, not relevant called relevant %.3f, "
          "relevant called not relevant %.3f, reasons right %.3f",
        name, score.total(), score.accuracy(), score.macroF1(), score.dangerous(), score.blocked(),
        double(score.reasons) / std::max(1, score.total()));
    for (int n = 0; n < 3; ++n)
        qInfo("    %-12s -> %3d relevant %3d unclear %3d not relevant",
            qPrintable(domain::slug(static_cast<domain::Verdict>(n + 1))), score.counts[n][0],
            score.counts[n][1], score.counts[n][2]);
}

} // namespace

class TstDevscore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAboveTheFloor();
};

void TstDevscore::staysAboveTheFloor()
{
    const auto pairs = readPairs();
    QVERIFY(pairs.size() > 600);
    auto lexicons = Lexicons::load();
    QVERIFY(lexicons.ok());
    const Checker checker(*lexicons);
    const auto misses = qEnvironmentVariable("HEADSUP_DEVSCORE_MISSES");
    QMap<QString, Score> scores;
    for (const auto& pair : pairs) {
        const auto answer = checker.check(pair.question);
        const QStringList names{
            QStringLiteral("all"), u"part " + pair.part, u"language " + pair.question.language};
        for (const auto& name : names) {
            scores[name].add(pair.label, answer.verdict);
            scores[name].reasons += answer.reason == pair.reason ? 1 : 0;
        }
        if (answer.verdict != pair.label && misses.contains(pair.part))
            qInfo().noquote() << pair.id << domain::slug(pair.question.kind) << "|" << pair.question.prompt
                              << "|" << pair.question.message << "| label" << domain::slug(pair.label)
                              << pair.reason << "| said" << domain::slug(answer.verdict) << answer.reason
                              << "|" << answer.subject;
    }
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        print(qPrintable(it.key()), it.value());
    const auto& all = scores[QStringLiteral("all")];
    QVERIFY(all.accuracy() >= 0.82);
    QVERIFY(all.dangerous() <= 0.01);
    QVERIFY(all.blocked() <= 0.05);
    QVERIFY(all.macroF1() >= 0.82);
    QVERIFY(scores[QStringLiteral("part C")].accuracy() >= 0.71);
    QVERIFY(scores[QStringLiteral("part C")].dangerous() <= 0.02);
}

QTEST_GUILESS_MAIN(TstDevscore)
#include "tst_devscore.moc"
