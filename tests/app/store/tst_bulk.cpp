// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QElapsedTimer>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

/// Many rows. HEADSUP_BULK_ROWS asks for more of them than the usual run has; the times are printed, not
/// judged.
class TstBulk : public QObject
{
    Q_OBJECT

private:
    static void say(const char* what, qint64 rows, const QElapsedTimer& timer)
    {
        const auto ms = std::max<qint64>(timer.elapsed(), 1);
        qInfo("%s: %lld rows in %lld ms, %lld a second", what, static_cast<long long>(rows),
            static_cast<long long>(ms), static_cast<long long>(rows * 1000 / ms));
    }

private Q_SLOTS:
    void manyRowsComeInAndAreListed()
    {
        bool asked = false;
        const int wanted = qEnvironmentVariableIntValue("HEADSUP_BULK_ROWS", &asked);
        const int rows = asked ? wanted : 10'000;
        Workspace w;
        const auto importAll = [&](store::ImportMode mode, ports::Intake expected, const char* what) {
            QElapsedTimer timer;
            timer.start();
            auto sink = must(w.writer().importSink(Workspace::page(), QStringLiteral("big.csv"), mode, kNow));
            for (int i = 0; i < rows; ++i) {
                auto one = record(i, QStringLiteral("Topic %1").arg(i % 40));
                one.psid = Psid{QString::number(9'000'000'000'000'000LL + i / 2)};
                QCOMPARE(must(sink->take(one)), expected);
            }
            must(sink->finish({}));
            say(what, rows, timer);
        };
        importAll(store::ImportMode::DryRun, ports::Intake::Added, "dry run");
        importAll(store::ImportMode::Commit, ports::Intake::Added, "import");
        importAll(store::ImportMode::Commit, ports::Intake::Known, "import again");
        qint64 total = 0;
        QElapsedTimer timer;
        timer.start();
        for (const auto& summary : must(w.writer().topics(Workspace::page())))
            total += summary.counts.total();
        say("topics with counts", total, timer);
        QCOMPARE(total, rows);
        store::OptInQuery query;
        query.page = Workspace::page();
        for (const auto sort : {store::OptInSort::Id, store::OptInSort::Expires, store::OptInSort::Name}) {
            query.sort = sort;
            timer.restart();
            const auto ids = must(w.writer().optInIds(query, store::CancelFlag{false}));
            say("all ids sorted", static_cast<qint64>(ids.size()), timer);
            QCOMPARE(ids.size(), static_cast<size_t>(rows));
        }
        query.search = QStringLiteral("na77");
        timer.restart();
        const auto found = must(w.writer().optInIds(query, store::CancelFlag{false}));
        say("search", rows, timer);
        QVERIFY(!found.empty() && found.size() < static_cast<size_t>(rows));
        QCOMPARE(w.wrongCounters(), 0);
    }

    void manyAreClaimedAndSettled()
    {
        Workspace w;
        w.fill(500);
        const auto id = w.sending();
        QElapsedTimer timer;
        timer.start();
        const auto outcome = accepted(QStringLiteral("m"));
        for (int i = 0; i < 500; ++i) {
            const auto answer = must(w.writer().claimNext(id, kNow));
            QVERIFY(answer.claim.has_value());
            must(w.writer().settle(answer.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        }
        say("claim and settle", 500, timer);
        QVERIFY(must(w.writer().finishIfDone(id)));
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }
};

QTEST_GUILESS_MAIN(TstBulk)
#include "tst_bulk.moc"
