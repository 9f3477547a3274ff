// SPDX-License-Identifier: GPL-3.0-or-later
// Scores the check on labelled pairs and holds a floor. HEADSUP_DEVSCORE_MISSES=A (or B, own) lists what goes
// wrong there; leave C closed. The weights were fitted on these pairs, so read fitweights' cross-validated
// figures for what to expect of other texts.
#include "labelled.h"

#include "relevance/checker.h"
#include "relevance/weights.h"

#include <QTest>

using namespace headsup;
using namespace headsup::relevance;

class TstDevscore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void devStaysAboveTheFloor();
    void ownStaysAboveTheFloor();
    void unseenStaysAboveTheFloor();
    void newStaysAboveTheFloor();

private:
    Score score(const QString& name);
    std::unique_ptr<Checker> m_checker;
};

void TstDevscore::initTestCase()
{
    auto lexicons = Lexicons::load();
    QVERIFY(lexicons.ok());
    QVERIFY2(shippedWeights(), "app/relevance/weights.inc is made for other features: run fitweights");
    m_checker = std::make_unique<Checker>(*lexicons);
}

Score TstDevscore::score(const QString& name)
{
    const auto misses = qEnvironmentVariable("HEADSUP_DEVSCORE_MISSES").split(u',');
    QMap<QString, Score> scores;
    for (const auto& pair : labelledPairs(QStringLiteral(HEADSUP_TEST_DATA), name)) {
        const auto answer = m_checker->check(pair.question);
        for (const auto& group :
            QStringList{QStringLiteral("all"), QStringLiteral("part ") + pair.part, pair.question.language})
            scores[group].add(pair, answer.verdict, answer.reason);
        if (answer.verdict != pair.label && misses.contains(pair.part))
            qInfo().noquote() << pair.id << domain::slug(pair.question.kind) << "|" << pair.question.prompt
                              << "|" << pair.question.message << "| label" << domain::slug(pair.label)
                              << pair.reason << "| said" << domain::slug(answer.verdict) << answer.reason
                              << "|" << answer.subject.join(u" + ");
    }
    for (auto it = scores.cbegin(); it != scores.cend(); ++it)
        print(it.key(), it.value());
    printMatrix(scores[QStringLiteral("all")]);
    return scores[QStringLiteral("all")];
}

void TstDevscore::devStaysAboveTheFloor()
{
    const auto all = score(QStringLiteral("relevance-dev.jsonl"));
    QVERIFY(all.total() > 600);
    QVERIFY(all.accuracy() >= 0.88);
    QVERIFY(all.macroF1() >= 0.88);
    QVERIFY(all.dangerous() <= 0.015);
    QVERIFY(all.blocked() <= 0.05);
    QVERIFY(all.reasonsRight() >= 0.82);
}

void TstDevscore::ownStaysAboveTheFloor()
{
    const auto all = score(QStringLiteral("relevance-own.jsonl"));
    QVERIFY(all.total() > 1000);
    QVERIFY(all.accuracy() >= 0.88);
    QVERIFY(all.dangerous() <= 0.015);
    QVERIFY(all.blocked() <= 0.05);
}

/// Hard English pairs that no list and no weight has seen: what to expect of strangers' texts at their worst.
void TstDevscore::unseenStaysAboveTheFloor()
{
    const auto all = score(QStringLiteral("relevance-more.jsonl"));
    QVERIFY(all.total() > 800);
    QVERIFY(all.accuracy() >= 0.58);
    QVERIFY(all.dangerous() <= 0.03);
}

void TstDevscore::newStaysAboveTheFloor()
{
    const auto all = score(QStringLiteral("relevance-new.jsonl"));
    QVERIFY(all.total() > 2400);
    QVERIFY(all.accuracy() >= 0.88);
    QVERIFY(all.dangerous() <= 0.015);
    QVERIFY(all.blocked() <= 0.05);
}

QTEST_GUILESS_MAIN(TstDevscore)
#include "tst_devscore.moc"
