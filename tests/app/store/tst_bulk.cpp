// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QElapsedTimer>
#include <ctime>

using namespace headsup;
using namespace headsup::test;
using namespace headsup::domain;

/// Many rows. HEADSUP_BULK_ROWS asks for more of them than the usual run has; the times are printed, not
/// judged.
class TstBulk : public QObject
{
    Q_OBJECT

private:
    /// Wall time, and processor time of this process: the one to compare on a busy machine.
    class Watch
    {
    public:
        void say(const char* what, qint64 rows)
        {
            const auto wall = std::max<qint64>(m_wall.restart(), 1);
            const auto cpu = (std::clock() - m_cpu) * 1000 / CLOCKS_PER_SEC;
            m_cpu = std::clock();
            qInfo("%s: %lld rows, %lld ms (%lld ms of processor), %lld a second", what,
                static_cast<long long>(rows), static_cast<long long>(wall), static_cast<long long>(cpu),
                static_cast<long long>(rows * 1000 / wall));
        }
        Watch() { m_wall.start(); }

    private:
        QElapsedTimer m_wall;
        std::clock_t m_cpu = std::clock();
    };

private Q_SLOTS:
    void manyRowsComeInAndAreListed()
    {
        bool asked = false;
        const int wanted = qEnvironmentVariableIntValue("HEADSUP_BULK_ROWS", &asked);
        const int rows = asked ? wanted : 10'000;
        Workspace w;
        const auto importAll = [&](store::ImportMode mode, ports::Intake expected, const char* what) {
            Watch watch;
            auto sink = must(w.writer().importSink(Workspace::page(), QStringLiteral("big.csv"), mode, kNow));
            for (int i = 0; i < rows; ++i) {
                auto one = record(i / 2, QStringLiteral("Topic %1").arg(i % 40));
                one.token = Secret{QStringLiteral("otn-demo-%1").arg(i * 7919LL % 1'000'003)};
                QCOMPARE(must(sink->take(one)), expected);
            }
            must(sink->finish({}));
            watch.say(what, rows);
        };
        importAll(store::ImportMode::DryRun, ports::Intake::Added, "dry run");
        importAll(store::ImportMode::Commit, ports::Intake::Added, "import");
        importAll(store::ImportMode::Commit, ports::Intake::Known, "import again");
        qint64 total = 0;
        Watch watch;
        for (const auto& summary : must(w.writer().topics(Workspace::page())))
            total += summary.counts.total();
        watch.say("topics with counts", total);
        QCOMPARE(total, rows);
        store::OptInQuery query;
        query.page = Workspace::page();
        for (const auto sort : {store::OptInSort::Id, store::OptInSort::Expires, store::OptInSort::Name}) {
            query.sort = sort;
            watch = Watch();
            const auto ids = must(w.writer().optInIds(query, store::CancelFlag{false}));
            watch.say("all ids sorted", static_cast<qint64>(ids.size()));
            QCOMPARE(ids.size(), static_cast<size_t>(rows));
        }
        query.search = QStringLiteral("na77");
        watch = Watch();
        const auto found = must(w.writer().optInIds(query, store::CancelFlag{false}));
        watch.say("search", rows);
        QVERIFY(!found.empty() && found.size() < static_cast<size_t>(rows));
        QCOMPARE(w.wrongCounters(), 0);
    }

    void manyAreClaimedAndSettled()
    {
        Workspace w;
        w.fill(500);
        const auto id = w.sending();
        Watch watch;
        const auto outcome = accepted(QStringLiteral("m"));
        for (int i = 0; i < 500; ++i) {
            const auto answer = must(w.writer().claimNext(id, kNow));
            QVERIFY(answer.claim.has_value());
            must(w.writer().settle(answer.claim->attempt(), outcome, settlementOf(outcome, kNow), kNow));
        }
        watch.say("claim and settle", 500);
        QVERIFY(must(w.writer().finishIfDone(id)));
        QCOMPARE(w.wrongCounters(), 0);
        QCOMPARE(w.wrongJournals(), 0);
    }
};

QTEST_GUILESS_MAIN(TstBulk)
#include "tst_bulk.moc"
