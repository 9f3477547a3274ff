// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement.h"
#include "fixture.h"

#include <QFile>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;
using store::ClaimAnswer;

namespace {

const PageStop kStop{StopCause::Person, QStringLiteral("ana"), QStringLiteral("complaints"), kNow, {}, {}};

} // namespace

/// The switch that stops all sending of a Page, and the rest that Messenger asked for.
class TstPageStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsClaimedWhileItHolds()
    {
        Workspace w;
        w.fill(3);
        const auto id = w.sending();
        QVERIFY(must(w.writer().claimNext(id, kNow)).claim.has_value());
        QVERIFY(must(w.writer().stopPage(Workspace::page(), kStop)));
        const auto answer = must(w.writer().claimNext(id, kNow));
        QCOMPARE(answer.kind, ClaimAnswer::Kind::PageStopped);
        QVERIFY(answer.stopped.has_value());
        QCOMPARE(*answer.stopped, kStop);
        QCOMPARE(w.state(2), OptInState::Reserved);
        // The schema holds, too, should a program ever try.
        RawSql sql(w.path());
        const auto said = sql.exec(QStringLiteral(
            "INSERT INTO attempts (id, delivery, opt_in, from_state, claimed_at) VALUES ('x', 2, 1, 2, 0)"));
        QVERIFY2(said.contains(QStringLiteral("stopped")), qPrintable(said));
    }
    void itSurvivesTheEndOfTheProgram()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.frozen();
        QVERIFY(must(w.writer().stopPage(Workspace::page(), kStop)));
        w.close();
        w.open();
        const auto started = w.writer().startSending(id);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::PageIsStopped);
        QVERIFY(started.error().details.value(1).contains(QStringLiteral("complaints")));
        QCOMPARE(must(w.writer().campaign(id)).campaign.state, CampaignState::Paused);
    }
    void aPersonLiftsItAndTheHistoryStays()
    {
        Workspace w;
        QVERIFY(must(w.writer().stopPage(Workspace::page(), kStop)));
        QVERIFY(!must(w.writer().stopPage(Workspace::page(), {StopCause::Policy, {}, {}, kNow, {}, {}})));
        QVERIFY(must(w.writer().letPageGo(Workspace::page(), QStringLiteral("bo"), kNow + 1h)));
        QVERIFY(!must(w.writer().letPageGo(Workspace::page(), QStringLiteral("bo"), kNow + 2h)));
        const PageStop second{
            StopCause::Policy, {}, QStringLiteral("The Page was blocked"), kNow + 3h, {}, {}};
        QVERIFY(must(w.writer().stopPage(Workspace::page(), second)));
        const auto stops = must(w.writer().pageStops(Workspace::page()));
        QCOMPARE(stops.size(), 2);
        QCOMPARE(stops[0], second);
        auto first = kStop;
        first.liftedAt = kNow + 1h;
        first.liftedBy = QStringLiteral("bo");
        QCOMPARE(stops[1], first);
        RawSql sql(w.path());
        QVERIFY(!sql.exec(QStringLiteral("DELETE FROM page_stops")).isEmpty());
        QVERIFY(!sql.exec(QStringLiteral("UPDATE page_stops SET reason = ''")).isEmpty());
    }
    void anotherPageGoesOn()
    {
        Workspace w;
        w.fill(1);
        const auto id = w.sending();
        const PageId other{QStringLiteral("555")};
        must(w.writer().addPage(
            {other, QStringLiteral("Other"), QUrl(), QStringLiteral("v25.0"), true}, kNow));
        QVERIFY(must(w.writer().stopPage(other, kStop)));
        QCOMPARE(must(w.writer().claimNext(id, kNow)).kind, ClaimAnswer::Kind::Claimed);
        QCOMPARE(
            w.writer().stopPage(PageId{QStringLiteral("7")}, kStop).error().code, ErrorCode::PageUnknown);
    }
    void anotherProgramMayAskForIt()
    {
        Workspace w;
        w.fill(2);
        const auto id = w.sending();
        QVERIFY(must(w.writer().claimNext(id, kNow)).claim.has_value());
        must(store::askToStopPage(w.path(), Workspace::page(), kStop));
        QCOMPARE(must(w.writer().claimNext(id, kNow)).kind, ClaimAnswer::Kind::PageStopped);
        QCOMPARE(must(w.writer().pageStops(Workspace::page())).front(), kStop);
        QVERIFY(!QFile::exists(w.path() + QStringLiteral(".stop-") + Workspace::page().value()));
        // Also where nobody looked before the program ended.
        QVERIFY(must(w.writer().letPageGo(Workspace::page(), {}, kNow)));
        must(store::askToStopPage(w.path(), Workspace::page(), kStop));
        w.close();
        w.open();
        (void)must(w.writer().recover(kNow));
        QVERIFY(!must(w.writer().pageStops(Workspace::page())).front().liftedAt);
    }
    void aRestIsRemembered()
    {
        Workspace w;
        QVERIFY(!must(w.writer().pageRest(Workspace::page())));
        must(w.writer().keepRest(Workspace::page(), {kNow, kNow + 10min}));
        must(w.writer().keepRest(Workspace::page(), {kNow + 1min, kNow + 20min}));
        w.close();
        w.open();
        const auto rest = must(w.writer().pageRest(Workspace::page()));
        QVERIFY(rest.has_value());
        QCOMPARE(*rest, (PageRest{kNow + 1min, kNow + 20min}));
    }
    void aRestIsNeverLongerThanItWas()
    {
        const PageRest rest{kNow, kNow + 10min};
        QCOMPARE(rest.left(kNow + 4min), Milliseconds(6min));
        QCOMPARE(rest.left(kNow + 11min), Milliseconds{0});
        QCOMPARE(rest.left(kNow - 24h * 365), Milliseconds(10min)); // the clock was set back
    }
    void aClockThatIsWrongExpiresNobody()
    {
        Workspace w;
        w.fill(2);
        const auto later = kNow + 24h * 101;
        w.writer().noteClockAhead(Milliseconds(24h * 101), later);
        QCOMPARE(w.writer().expireDue(Workspace::page(), later).error().code, ErrorCode::ClockWrong);
        w.close(); // the next program knows, too
        w.open();
        QCOMPARE(w.writer().expireDue(Workspace::page(), later).error().code, ErrorCode::ClockWrong);
        QCOMPARE(
            w.writer().expireDue(Workspace::page(), later + 24h * 40).error().code, ErrorCode::ClockWrong);
        QVERIFY(w.writer().expireDue(Workspace::page(), later - 24h * 101)); // it was set meanwhile
        const auto id = w.sending();
        QCOMPARE(w.writer().claimNext(id, later).error().code, ErrorCode::ClockWrong);
        w.writer().noteClockAhead(Milliseconds(6min), later); // worth a word, not more
        QCOMPARE(must(w.writer().claimNext(id, later)).kind, ClaimAnswer::Kind::NothingLeft);
        QCOMPARE(w.state(1), OptInState::Expired);
    }
};

QTEST_GUILESS_MAIN(TstPageStops)
#include "tst_pagestops.moc"
