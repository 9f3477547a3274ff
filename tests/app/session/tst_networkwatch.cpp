// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/networkwatch.h"
#include "tests/support/fixedclock.h"

#include <QTest>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using namespace std::chrono_literals;
using session::NetworkWatch;

namespace {

const CampaignId kId{7};

campaign::RunSnapshot unreached()
{
    campaign::RunSnapshot run;
    run.campaign = kId;
    run.state = CampaignState::Paused;
    run.pauseReason = PauseReason::NetworkDown;
    run.unreached = true;
    return run;
}

/// A watch whose campaign answers as the test wants it to.
struct Stage
{
    Stage()
        : watch(
              clock,
              [this](CampaignId id, NetworkWatch::Answer answer) {
                  ++tries;
                  lastTried = id;
                  answer(result);
              },
              [this](CampaignId) { return waiting; })
    {
        watch.setFirstTry(1ms);
    }
    FixedClock clock;
    Result<void> result = Err{ErrorCode::NotConnected, QStringLiteral("no route")};
    bool waiting = true;
    int tries = 0;
    CampaignId lastTried;
    NetworkWatch watch;
};

} // namespace

class TstNetworkWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void triesUntilTheNetworkIsBack()
    {
        Stage s;
        const auto until = s.watch.stopped(unreached());
        QVERIFY(until.has_value());
        QCOMPARE(*until, s.clock.now() + NetworkWatch::kPatience);
        QTRY_VERIFY(s.tries >= 3);
        QCOMPARE(s.lastTried, kId);
        s.result = {};
        const auto before = s.tries;
        QTRY_COMPARE(s.tries, before + 1);
        QTest::qWait(50);
        QCOMPARE(s.tries, before + 1); // it runs
    }
    void saysUntilWhenItWaits()
    {
        Stage s;
        QVERIFY(!s.watch.goesOnUntil(kId));
        const auto until = s.watch.stopped(unreached());
        QCOMPARE(s.watch.goesOnUntil(kId), until);
        QVERIFY(!s.watch.goesOnUntil(CampaignId{8}));
        s.clock.at += 10min; // the end stays where it was
        QCOMPARE(s.watch.goesOnUntil(kId), until);
        s.clock.at = *until;
        QVERIFY(!s.watch.goesOnUntil(kId));
        s.clock.at -= 1min;
        s.watch.forget(kId);
        QVERIFY(!s.watch.goesOnUntil(kId));
    }
    void anotherReasonWaitsForAPerson()
    {
        Stage s;
        auto run = unreached();
        run.unreached = false;
        QVERIFY(!s.watch.stopped(run).has_value());
        run = unreached();
        run.state = CampaignState::Finished;
        QVERIFY(!s.watch.stopped(run).has_value());
        QTest::qWait(50);
        QCOMPARE(s.tries, 0);
    }
    void aRefusalEndsIt()
    {
        Stage s;
        s.result = Err{ErrorCode::WrongPage, QStringLiteral("1"), QStringLiteral("2")};
        QVERIFY(s.watch.stopped(unreached()).has_value());
        QTRY_COMPARE(s.tries, 1);
        QTest::qWait(50);
        QCOMPARE(s.tries, 1);
    }
    void aPersonDecidesInstead()
    {
        Stage s;
        QVERIFY(s.watch.stopped(unreached()).has_value());
        s.watch.forget(kId);
        QTest::qWait(50);
        QCOMPARE(s.tries, 0);
        QVERIFY(s.watch.stopped(unreached()).has_value());
        s.waiting = false; // resumed or cancelled meanwhile
        QTest::qWait(50);
        QCOMPARE(s.tries, 0);
    }
    void patienceEnds()
    {
        Stage s;
        QVERIFY(s.watch.stopped(unreached()).has_value());
        QTRY_VERIFY(s.tries >= 1);
        s.clock.at += NetworkWatch::kPatience + 1s;
        QTest::qWait(100);
        const auto tries = s.tries;
        QTest::qWait(200);
        QCOMPARE(s.tries, tries);
    }
    void aNetworkThatComesAndGoesDoesNotTryForEver()
    {
        Stage s;
        s.result = {};
        QVERIFY(s.watch.stopped(unreached()).has_value());
        QTRY_COMPARE(s.tries, 1);
        s.clock.at += NetworkWatch::kGoodRun / 2;
        const auto second = s.watch.stopped(unreached());
        QVERIFY(second && *second < s.clock.now() + NetworkWatch::kPatience);
        QTRY_COMPARE(s.tries, 2);
        s.clock.at += NetworkWatch::kGoodRun * 2; // a good run: from here on it counts anew
        QCOMPARE(s.watch.stopped(unreached()), std::optional(s.clock.now() + NetworkWatch::kPatience));
    }
};

QTEST_GUILESS_MAIN(TstNetworkWatch)
#include "tst_networkwatch.moc"
