// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/chain.h"
#include "tests/app/store/fixture.h"

using namespace headsup;
using namespace headsup::test;

/// What a span of time brought per topic, and the weeks that staff entered.
class TstReports : public QObject
{
    Q_OBJECT

    static store::ChainWriter& chain(Workspace& w) { return w.writer().chainWriter(); }
    static QList<store::TopicReport> reports(Workspace& w, domain::Instant from, domain::Instant until)
    {
        return must(chain(w).topicReports(w.page(), from, until));
    }

private Q_SLOTS:
    void countsWhatBecameOfMessages()
    {
        Workspace w;
        w.fill(4);
        w.import({record(9, QStringLiteral("Ember kettle"))});
        const auto id = w.frozen(); // of the first topic by name
        must(w.writer().startSending(id));
        const QList<domain::SendOutcome> outcomes{accepted(QStringLiteral("m_1")),
            refused(domain::TokenFate::Dead, domain::RetryRule::Never, QStringLiteral("token_used")),
            unknown()};
        for (const auto& outcome : outcomes) {
            const auto answer = must(w.writer().claimNext(id, kNow));
            must(w.writer().settle(answer.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        }
        const auto rows = reports(w, kNow - 48h, kNow + 1h);
        QCOMPARE(rows.size(), 2);
        const auto& aurora = rows[0];
        QCOMPARE(aurora.name, QStringLiteral("Aurora 2"));
        QCOMPARE(aurora.given, 4);
        QCOMPARE(aurora.accepted, 1);
        QCOMPARE(aurora.spent, 1);
        QCOMPARE(aurora.failed, 1);
        QCOMPARE(aurora.uncertain, 1);
        QCOMPARE(aurora.reacted, 0);
        QCOMPARE(aurora.expired, 0);
        QCOMPARE(rows[1].name, QStringLiteral("Ember kettle"));
        QCOMPARE(rows[1].given, 1);
        QCOMPARE(rows[1].accepted, 0);
    }

    void theSpanEndsBeforeItsEnd()
    {
        Workspace w;
        w.fill(2); // given at kNow - 24h
        w.finish(w.frozen());
        QCOMPARE(reports(w, kNow - 24h, kNow).size(), 1);
        QCOMPARE(reports(w, kNow - 24h, kNow)[0].given, 2);
        QCOMPARE(reports(w, kNow - 24h, kNow)[0].accepted, 0); // at kNow
        QCOMPARE(reports(w, kNow, kNow + 1ms)[0].accepted, 2);
        QCOMPARE(reports(w, kNow, kNow + 1ms)[0].given, 0);
        QVERIFY(reports(w, kNow + 1ms, kNow + 24h).isEmpty());
        const auto stranger = chain(w).topicReports(domain::PageId(QStringLiteral("1")), kNow, kNow);
        QCOMPARE(stranger.error().code, domain::ErrorCode::PageUnknown);
    }

    void whatWasAskedAfterACampaignCounts()
    {
        Workspace w;
        w.fill(1);
        const auto campaign = w.frozen();
        w.finish(campaign);
        domain::PageEvent reply;
        reply.kind = domain::EventKind::Postback;
        reply.psid = record(1).psid;
        reply.at = kNow + 1h;
        reply.raw = QStringLiteral("{}");
        reply.hash = QStringLiteral("one");
        auto sink = must(w.writer().importSink(
            w.page(), QStringLiteral("log.jsonl"), store::ImportMode::Append, kNow + 1h));
        (void)must(sink->keep(reply));
        must(sink->finish({}));
        domain::Ask ask;
        ask.page = w.page();
        ask.topic = w.topic();
        ask.title = QStringLiteral("Aurora 3 in stock");
        ask.after = campaign;
        const auto id = must(chain(w).addAsk(ask, kNow));
        const auto person = must(w.writer().person(w.page(), record(1).psid)).person.id;
        const auto claim = must(chain(w).claimAsk(id, person, kNow + 2h));
        QVERIFY(claim.claim);
        must(chain(w).settleAsk(claim.claim->attempt(), accepted(QStringLiteral("m_ask")), kNow + 2h));
        const auto rows = reports(w, kNow, kNow + 3h);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].reacted, 1);
        QCOMPARE(rows[0].asked, 1);
        QCOMPARE(rows[0].askedAgain, 1);
    }

    void weeksAreEnteredReplacedAndTakenBack()
    {
        Workspace w;
        must(chain(w).enterBlockRate(w.page(), kNow, 0.012));
        must(chain(w).enterBlockRate(w.page(), kNow - 24h * 7, 0.02));
        must(chain(w).enterBlockRate(w.page(), kNow, 0.015));
        auto weeks = must(chain(w).blockRates(w.page()));
        QCOMPARE(weeks.size(), 2);
        QCOMPARE(weeks[0].share, 0.02);
        QCOMPARE(weeks[1].share, 0.015);
        QCOMPARE(weeks[1].week - weeks[0].week, domain::Milliseconds(24h * 7));
        const auto day = QDateTime::fromMSecsSinceEpoch(domain::toMs(weeks[1].week), Qt::UTC);
        QCOMPARE(day.date().dayOfWeek(), 1);
        QCOMPARE(day.time(), QTime(0, 0));
        QVERIFY(weeks[1].week <= kNow && kNow < weeks[1].week + 24h * 7);
        must(chain(w).removeBlockRate(w.page(), weeks[1].week));
        weeks = must(chain(w).blockRates(w.page()));
        QCOMPARE(weeks.size(), 1);
        QCOMPARE(weeks[0].share, 0.02);
    }
};

QTEST_MAIN(TstReports)
#include "tst_reports.moc"
