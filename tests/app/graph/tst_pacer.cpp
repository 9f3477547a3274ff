// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/pacer.h"

#include <QTest>

using namespace headsup;
using namespace std::chrono_literals;
using graph::Pacer;

namespace {

class HandClock final : public ports::Clock
{
public:
    [[nodiscard]] domain::Instant now() const override { return domain::fromMs(0); }
    [[nodiscard]] domain::Milliseconds steady() const override { return at; }
    domain::Milliseconds at{1'000'000};
};

class Dice final : public ports::Random
{
public:
    [[nodiscard]] double fraction() override
    {
        m_state = m_state * 1664525U + 1013904223U;
        return fixed >= 0 ? fixed : static_cast<double>(m_state) / 4294967296.0;
    }
    [[nodiscard]] QString uuid() override { return {}; }
    double fixed = -1;

private:
    quint32 m_state = 1;
};

} // namespace

class TstPacer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsTheRate_data();
    void holdsTheRate();
    void neverReachesTheBrake();
    void aLongPauseGivesNoBurst();
    void holds();
    void rateLimitsGrow();
    void answersOfEarlierRequestsDoNotMakeARestGrow();
    void anotherLimitDuringARestMayNameMore();
    void aNearlyUsedAllowanceSlows_data();
    void aNearlyUsedAllowanceSlows();
    void aUsedAllowanceRests();
    void stumblesGrow();
    void oddRates();
};

void TstPacer::holdsTheRate_data()
{
    QTest::addColumn<double>("rate");
    QTest::newRow("slow") << 0.5;
    QTest::newRow("default") << 8.0;
    QTest::newRow("highest") << 35.0;
}

void TstPacer::holdsTheRate()
{
    QFETCH(double, rate);
    HandClock clock;
    Dice dice;
    Pacer pacer(clock, dice, rate);
    QCOMPARE(pacer.untilNext(), 0ms);
    const auto begin = clock.at;
    constexpr int count = 2000;
    for (int i = 0; i < count; ++i) {
        clock.at += pacer.untilNext();
        QCOMPARE(pacer.untilNext(), 0ms);
        pacer.taken();
    }
    const auto seconds = static_cast<double>((clock.at - begin).count()) / 1000.0;
    const auto reached = count / seconds;
    QVERIFY2(reached > rate * 0.95 && reached < rate * 1.05, qPrintable(QString::number(reached)));
}

void TstPacer::neverReachesTheBrake()
{
    HandClock clock;
    Dice dice;
    Pacer pacer(clock, dice, 35);
    std::vector<domain::Milliseconds> left;
    for (int i = 0; i < 3000; ++i) {
        clock.at += pacer.untilNext();
        // A timer that is late now and then, by up to two seconds.
        if (i % 50 == 0)
            clock.at += domain::Milliseconds{(i * 37) % 2000};
        left.push_back(clock.at);
        pacer.taken();
    }
    for (size_t i = Pacer::kBrake; i < left.size(); ++i)
        QVERIFY(left[i] - left[i - Pacer::kBrake] > 1000ms);
}

void TstPacer::aLongPauseGivesNoBurst()
{
    HandClock clock;
    Dice dice;
    dice.fixed = 0.5;
    Pacer pacer(clock, dice, 10);
    pacer.taken();
    clock.at += 1h;
    int burst = 0;
    while (pacer.untilNext() == 0ms) {
        pacer.taken();
        ++burst;
    }
    QCOMPARE(burst, 3); // the one that is due and two that a late timer may make good
}

void TstPacer::holds()
{
    HandClock clock;
    Dice dice;
    Pacer pacer(clock, dice);
    QCOMPARE(pacer.heldFor(), 0ms);
    pacer.holdFor(10s);
    pacer.holdFor(2s);
    QCOMPARE(pacer.heldFor(), 10s);
    QCOMPARE(pacer.untilNext(), 10s);
    clock.at += 9s;
    QCOMPARE(pacer.heldFor(), 1s);
    clock.at += 1s;
    QCOMPARE(pacer.untilNext(), 0ms);
    QCOMPARE(pacer.heldFor(), 0ms);
}

void TstPacer::rateLimitsGrow()
{
    HandClock clock;
    Dice dice;
    dice.fixed = 0;
    Pacer pacer(clock, dice);
    const auto limited = [&](int named) {
        const auto rest = pacer.rateLimited(named);
        clock.at += rest;
        return rest;
    };
    QCOMPARE(limited(0), 30s);
    QCOMPARE(limited(0), 60s);
    QCOMPARE(limited(0), 120s);
    QCOMPARE(limited(300), 300s);
    QCOMPARE(limited(0), 240s);
    for (int i = 0; i < 100; ++i)
        QVERIFY(limited(0) <= 30min);
    QCOMPARE(limited(0), 30min);
    pacer.accepted();
    QCOMPARE(limited(0), 30s);
}

/// Fourteen requests are under way when Messenger says stop: that is one rate limit, not fourteen.
void TstPacer::answersOfEarlierRequestsDoNotMakeARestGrow()
{
    HandClock clock;
    Dice dice;
    dice.fixed = 0;
    Pacer pacer(clock, dice);
    QCOMPARE(pacer.rateLimited(0), 30s);
    for (int i = 0; i < 13; ++i) {
        clock.at += 10ms;
        QVERIFY(pacer.rateLimited(0) < 30s);
    }
    clock.at += pacer.heldFor();
    QCOMPARE(pacer.rateLimited(0), 60s);
}

void TstPacer::anotherLimitDuringARestMayNameMore()
{
    HandClock clock;
    Dice dice;
    dice.fixed = 0;
    Pacer pacer(clock, dice);
    QCOMPARE(pacer.rateLimited(120), 120s);
    QCOMPARE(pacer.rateLimited(0), 120s);
    QCOMPARE(pacer.rateLimited(60), 120s);
    QCOMPARE(pacer.rateLimited(300), 300s);
}

void TstPacer::aNearlyUsedAllowanceSlows_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<double>("rate");
    QTest::newRow("none named") << 0 << 20.0;
    QTest::newRow("at the edge") << 75 << 20.0;
    QTest::newRow("a third of the way") << 80 << 20.0 * 2 / 3;
    QTest::newRow("just below the rest") << 89 << 2.0;
}

void TstPacer::aNearlyUsedAllowanceSlows()
{
    QFETCH(int, percent);
    QFETCH(double, rate);
    HandClock clock;
    Dice dice;
    Pacer pacer(clock, dice, 20);
    pacer.noteUsage(percent);
    QVERIFY(qAbs(pacer.effectiveRate() - rate) < 1e-9);
    QCOMPARE(pacer.rate(), 20.0);
    QCOMPARE(pacer.heldFor(), 0ms);
    const auto begin = clock.at;
    for (int i = 0; i < 1000; ++i) {
        clock.at += pacer.untilNext();
        pacer.taken();
    }
    const auto reached = 1000 * 1000.0 / static_cast<double>((clock.at - begin).count());
    QVERIFY2(qAbs(reached - rate) < 0.06 * rate, qPrintable(QString::number(reached)));
    pacer.noteUsage(10);
    QCOMPARE(pacer.effectiveRate(), 20.0);
}

void TstPacer::aUsedAllowanceRests()
{
    HandClock clock;
    Dice dice;
    Pacer pacer(clock, dice);
    pacer.noteUsage(90);
    QCOMPARE(pacer.heldFor(), 60s);
    pacer.noteUsage(100); // of a request that had left before
    QCOMPARE(pacer.heldFor(), 60s);
    clock.at += 60s;
    QCOMPARE(pacer.heldFor(), 0ms);
    pacer.noteUsage(97); // it has not helped
    QCOMPARE(pacer.heldFor(), 120s);
    for (int i = 0; i < 20; ++i) {
        clock.at += pacer.heldFor();
        pacer.noteUsage(97);
    }
    QCOMPARE(pacer.heldFor(), 30min);
    clock.at += 30min;
    pacer.noteUsage(50);
    QCOMPARE(pacer.heldFor(), 0ms);
    pacer.noteUsage(95);
    QCOMPARE(pacer.heldFor(), 60s);
}

void TstPacer::stumblesGrow()
{
    HandClock clock;
    Dice dice;
    Pacer pacer(clock, dice);
    const auto stumbled = [&] {
        pacer.stumbled();
        const auto rest = pacer.heldFor();
        clock.at += rest;
        return rest;
    };
    QCOMPARE(stumbled(), 250ms);
    QCOMPARE(stumbled(), 500ms);
    pacer.accepted();
    QCOMPARE(stumbled(), 250ms);
    for (int i = 0; i < 100; ++i)
        QVERIFY(stumbled() <= 32s);
    QCOMPARE(stumbled(), 32s);
}

void TstPacer::oddRates()
{
    HandClock clock;
    Dice dice;
    QCOMPARE(Pacer(clock, dice, 1000).rate(), Pacer::kHighestRate);
    QCOMPARE(Pacer(clock, dice, -3).rate(), 0.1);
    QCOMPARE(Pacer(clock, dice, std::numeric_limits<double>::quiet_NaN()).rate(), Pacer::kDefaultRate);
}

QTEST_GUILESS_MAIN(TstPacer)
#include "tst_pacer.moc"
