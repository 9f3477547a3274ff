// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/csvreader.h"
#include "rehearsal/demodata.h"
#include "session/demo.h"
#include "session/exports.h"
#include "tests/support/proof.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace headsup;
using namespace headsup::test;
using campaign::RunSnapshot;
using domain::CampaignState;
using domain::DeliveryState;
using domain::OptInState;

// The main job on the sample shop, through the same composition root as the program: import, check, freeze,
// send in rehearsal, results.
class TstMainJob : public QObject
{
    Q_OBJECT

private:
    static constexpr qint64 kWave = 520;
    static constexpr int kWaitMs = 100'000;

    template<class T>
    static T value(domain::Result<T> result)
    {
        if (!result)
            qFatal("unexpected %s", qPrintable(domain::logText(result.error())));
        return std::move(result).value();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<session::Room> m_room;
    session::Sample m_sample;
    domain::CampaignId m_campaign;
    RunSnapshot m_end;

    [[nodiscard]] QString workspace() const { return m_folder.filePath(QStringLiteral("sample.sqlite")); }

private Q_SLOTS:
    void initTestCase()
    {
        m_room = value(session::Room::open(workspace()));
        QVERIFY(m_room->recovered().campaigns.empty());
    }

    void sampleIsImported()
    {
        m_sample = value(session::fillSample(*m_room));
        const auto& report = m_sample.imported.report;
        QVERIFY(report.rows > 4'000);
        QVERIFY(report.added > 1'000 && report.spent > 0 && report.expired > 0 && report.rejected > 0);
        QCOMPARE(report.added + report.known + report.spent + report.expired + report.rejected, report.rows);
        const auto topics = value(m_room->store().topics(m_sample.page.id));
        QVERIFY(topics.size() >= 12);
        domain::StateCounts all;
        for (const auto& one : topics) {
            for (const auto state : domain::kOptInStates)
                all[state] += one.counts[state];
        }
        QCOMPARE(all[OptInState::Unused], report.added);
        QCOMPARE(all.total(), report.added + report.spent + report.expired);
        // The same file once more adds nobody and revives nobody.
        const auto path = m_folder.filePath(QStringLiteral("again.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rehearsal::demoOptIns(m_room->now()));
        file.close();
        const std::atomic<bool> never{false};
        const auto again =
            value(m_room->importFile(m_sample.page.id, path, {}, store::ImportMode::Commit, never)).report;
        QCOMPARE(again.added + again.spent + again.expired, 0);
        QCOMPARE(again.known, report.rows - report.rejected);
        QCOMPARE(again.rejected, report.rejected);
    }

    void preflightAndFreezeAgree()
    {
        domain::Campaign draft;
        draft.page = m_sample.page.id;
        draft.topic = m_sample.topic;
        draft.name = QStringLiteral("Aurora 2 is back");
        draft.source = session::sampleMessage();
        draft.waveSize = kWave;
        draft.perSecond = graph::Pacer::kHighestRate;
        auto& store = m_room->store();
        m_campaign = value(store.saveDraft(draft, m_room->now()));
        const store::CancelFlag never{false};
        const auto look =
            value(campaign::preflight(store, m_room->checker(), m_campaign, m_room->now(), never));
        QCOMPARE(look.people, kWave);
        QVERIFY(look.verdict != domain::Verdict::NotRelevant);
        QVERIFY(!look.samples.isEmpty());
        const auto reason = look.verdict == domain::Verdict::Unclear
                                ? QStringLiteral("The prompts are in several languages.")
                                : QString();
        const auto frozen = value(campaign::freeze(store, m_room->checker(),
            {m_campaign, look.people, reason, look.textHash}, m_room->now(), never));
        QCOMPARE(frozen.people, look.people);
        const auto counts = value(store.campaign(m_campaign)).counts;
        QCOMPARE(counts[DeliveryState::Pending], kWave);
        qint64 leftOut = 0;
        for (const auto& one : look.leftOut)
            leftOut += one.reason == domain::LeftOutReason::NextWave ? 0 : one.count; // their wave will come
        QCOMPARE(counts[DeliveryState::LeftOut], leftOut);
        QCOMPARE(value(store.topic(m_sample.topic)).counts[OptInState::Reserved], kWave);
    }

    void everybodyIsReachedOnce()
    {
        std::optional<RunSnapshot> end;
        std::optional<domain::Result<void>> begun;
        connect(m_room.get(), &session::Room::runStopped, m_room.get(),
            [&end](const RunSnapshot& run) { end = run; });
        m_room->startRun(
            m_campaign, m_room.get(), [&begun](const domain::Result<void>& result) { begun = result; });
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), kWaitMs);
        QVERIFY(begun && begun->ok());
        m_end = *end;
        QCOMPARE(m_end.state, CampaignState::Finished);
        QCOMPARE(m_end.counts[DeliveryState::Accepted], kWave);
        QCOMPARE(m_end.counts.open(), 0);
        QCOMPARE(m_end.counts, value(m_room->store().campaign(m_campaign)).counts);
        QVERIFY(!m_room->isRunning());
    }

    void standInAgrees()
    {
        const auto ledger = ServerCount::from(m_room->rehearsalLedger());
        QCOMPARE(ledger.arrivals, kWave);
        QCOMPARE(ledger.accepted, kWave);
        QCOMPARE(ledger.twice, 0);
        // The account beside the workspace, token by token.
        rehearsal::Ledger account;
        QVERIFY(account.open(workspace() + QStringLiteral(".rehearsal")).ok());
        const auto full = ServerCount::from(account.toJson(true));
        QCOMPARE(full.accepted, kWave);
        qint64 sent = 0;
        for (const auto& line : Books(workspace()).lines()) {
            if (line.delivery == DeliveryState::LeftOut)
                continue;
            ++sent;
            QCOMPARE(line.optInState, OptInState::Sent);
            QVERIFY(full.used.contains(line.key));
        }
        QCOMPARE(sent, kWave);
    }

    void resultsAreReadBack()
    {
        const auto path = m_folder.filePath(QStringLiteral("results.csv"));
        const auto rows = value(session::exportResults(m_room->store(), m_campaign, path));
        QCOMPARE(rows, kWave + m_end.counts[DeliveryState::LeftOut]);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto bytes = file.readAll();
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes.remove(0, 3);
        QHash<QByteArray, int> column;
        QHash<QByteArray, qint64> states;
        QSet<QByteArray> messageIds;
        QSet<QByteArray> people;
        qint64 lines = 0;
        csv::CsvReader reader(',');
        const auto take = [&](const csv::Row& row) {
            if (column.isEmpty()) {
                for (const auto& name : row.fields)
                    column.insert(name.toByteArray(), static_cast<int>(column.size()));
                return true;
            }
            const auto cell = [&](const char* name) {
                return row.fields[static_cast<size_t>(column.value(name, -1))].toByteArray();
            };
            ++lines;
            ++states[cell("state")];
            if (cell("state") == "accepted") {
                messageIds.insert(cell("message_id"));
                people.insert(cell("psid"));
            }
            return true;
        };
        QVERIFY(reader.feed(bytes, take) && reader.finish(take));
        QCOMPARE(lines, rows);
        QCOMPARE(states.value("accepted"), kWave);
        QCOMPARE(states.value("left_out"), m_end.counts[DeliveryState::LeftOut]);
        QCOMPARE(messageIds.size(), kWave);
        QCOMPARE(people.size(), kWave);
    }

    /// A new start finds a tidy workspace, and the same campaign cannot be sent again.
    void secondStart()
    {
        m_room.reset();
        m_room = value(session::Room::open(workspace()));
        QVERIFY(m_room->recovered().campaigns.empty());
        std::optional<domain::Result<void>> begun;
        m_room->startRun(
            m_campaign, m_room.get(), [&begun](const domain::Result<void>& result) { begun = result; });
        QTRY_VERIFY(begun.has_value());
        QCOMPARE(begun->error().code, domain::ErrorCode::CampaignNotRunnable);
    }
};

QTEST_GUILESS_MAIN(TstMainJob)
#include "tst_mainjob.moc"
