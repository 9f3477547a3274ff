// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/inflightlimit.h"

#include <QTest>

using headsup::campaign::InFlightLimit;
using namespace std::chrono_literals;

class TstInFlightLimit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheRateNeeds_data()
    {
        QTest::addColumn<double>("rate");
        QTest::addColumn<int>("latency");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("default on a good line") << 8.0 << 150 << 2 << 3;
        QTest::newRow("default far away") << 8.0 << 400 << 4 << 5;
        QTest::newRow("highest on a good line") << 35.0 << 150 << 6 << 8;
        QTest::newRow("highest far away") << 35.0 << 400 << 15 << 21;
        QTest::newRow("no latency at all") << 35.0 << 0 << 1 << 1;
        QTest::newRow("slow") << 0.1 << 400 << 1 << 1;
        QTest::newRow("a server that hangs") << 35.0 << 20'000 << 24 << 24;
    }
    void whatTheRateNeeds()
    {
        QFETCH(double, rate);
        QFETCH(int, latency);
        QFETCH(int, least);
        QFETCH(int, most);
        InFlightLimit limit;
        for (int i = 0; i < 20; ++i)
            limit.answered(headsup::domain::Milliseconds{latency});
        QVERIFY(limit.allowed(rate) >= least);
        QVERIFY(limit.allowed(rate) <= most);
        QVERIFY(latency > 600 || limit.allowed(rate) >= rate * latency / 1000);
    }
    void oneUntilSomethingIsKnown() { QCOMPARE(InFlightLimit().allowed(35), 1); }
    void oneSlowAnswerMovesLittle()
    {
        InFlightLimit limit;
        for (int i = 0; i < 20; ++i)
            limit.answered(150ms);
        limit.answered(1000ms);
        QVERIFY(limit.allowed(8) <= 4);
        for (int i = 0; i < 30; ++i)
            limit.answered(150ms);
        QCOMPARE(limit.allowed(8), 2);
    }
    void aClockThatGoesBackIsNoLatency()
    {
        InFlightLimit limit;
        limit.answered(-5000ms);
        QCOMPARE(limit.allowed(35), 1);
    }
};

QTEST_GUILESS_MAIN(TstInFlightLimit)
#include "tst_inflightlimit.moc"
