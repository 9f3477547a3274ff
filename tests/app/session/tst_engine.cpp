// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/engine.h"
#include "tests/app/session/fixture.h"

#include <QSignalSpy>

using namespace headsup;
using namespace headsup::test;
using campaign::RunSnapshot;
using domain::DeliveryState;
using domain::ErrorCode;
using domain::Result;
using session::Engine;
using session::Room;

namespace {

constexpr int kPatience = 60'000;

} // namespace

class TstEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOpenedWorkspaceAnswersOnItsOwnThread()
    {
        QTemporaryDir folder;
        Engine engine;
        open(engine, folder.filePath(QStringLiteral("w.sqlite")));
        QThread* on = nullptr;
        engine.ask(
            [](Room& room) {
                const auto added = room.store().addPage(pageAt({}), room.now());
                return added ? QThread::currentThread() : nullptr;
            },
            this, [&](QThread* thread) { on = thread; });
        QTRY_VERIFY_WITH_TIMEOUT(on != nullptr, kPatience);
        QVERIFY(on != thread());
    }

    void whatCannotBeOpenedIsSaidAndTheNextOneOpens()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("garbage.sqlite"));
        writeFile(path, QByteArray("only words ").repeated(100));
        Engine engine;
        auto code = ErrorCode::Internal;
        engine.open(path, this, [&](const Result<Engine::Opened>& answer) { code = answer.error().code; });
        QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::WorkspaceNotOurs, kPatience);
        bool dropped = true;
        engine.ask([](Room&) { return 1; }, this, [&](int) { dropped = false; });
        open(engine, folder.filePath(QStringLiteral("w.sqlite")));
        QVERIFY(dropped); // it was asked before a workspace was there
    }

    void aWorkspaceHeldByAnotherIsBusy()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("w.sqlite"));
        auto holder = must(Room::open(path));
        Engine engine;
        auto code = ErrorCode::Internal;
        engine.open(path, this, [&](const Result<Engine::Opened>& answer) { code = answer.error().code; });
        QTRY_COMPARE_WITH_TIMEOUT(code, ErrorCode::WorkspaceBusy, kPatience);
        holder.reset();
        open(engine, path);
    }

    void shutDownAwaitsWhatIsInFlight()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("w.sqlite"));
        const auto sim = standIn(domain::Milliseconds{100});
        const auto campaign = prepare(path, sim->address(), 40, folder);
        int arrivals = 0;
        {
            Engine engine;
            open(engine, path);
            QSignalSpy stopped(&engine, &Engine::runStopped);
            bool begun = false;
            engine.startRun(campaign, this, [&](const Result<void>& answer) { begun = answer.ok(); });
            QTRY_VERIFY_WITH_TIMEOUT(ledgerOf(*sim)[u"arrivals"].toInt() >= 4, kPatience);
            QVERIFY(begun);
            bool closed = false;
            engine.shutDown(this, [&] { closed = true; });
            QTRY_VERIFY_WITH_TIMEOUT(closed, kPatience);
            QCOMPARE(stopped.count(), 1);
            arrivals = ledgerOf(*sim)[u"arrivals"].toInt();
            const auto run = stopped.front().front().value<RunSnapshot>();
            QCOMPARE(run.counts[DeliveryState::Accepted], arrivals);
        }
        QVERIFY(arrivals < 40);
        auto room = must(Room::open(path)); // nothing is in doubt, and nobody holds it
        QVERIFY(room->recovered().campaigns.empty());
        const auto counts = must(room->store().campaign(campaign)).counts;
        QCOMPARE(counts[DeliveryState::Uncertain], 0);
        QCOMPARE(counts[DeliveryState::Accepted], arrivals);
    }

    void shutDownWhileThePageIsAsked()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("w.sqlite"));
        const auto sim = standIn(domain::Milliseconds{300});
        const auto campaign = prepare(path, sim->address(), 3, folder);
        Engine engine;
        open(engine, path);
        engine.startRun(campaign, this, [](const Result<void>&) {});
        bool closed = false;
        engine.shutDown(this, [&] { closed = true; });
        QTRY_VERIFY_WITH_TIMEOUT(closed, kPatience);
        QCOMPARE(ledgerOf(*sim)[u"arrivals"].toInt(), 0);
    }

    void shutDownWithoutAWorkspaceAnswers()
    {
        Engine engine;
        bool closed = false;
        engine.shutDown(this, [&] { closed = true; });
        QTRY_VERIFY_WITH_TIMEOUT(closed, kPatience);
    }

private:
    void open(Engine& engine, const QString& path)
    {
        std::optional<Result<Engine::Opened>> opened;
        engine.open(path, this, [&](const Result<Engine::Opened>& answer) { opened = answer; });
        QTRY_VERIFY_WITH_TIMEOUT(opened.has_value(), kPatience);
        QVERIFY(opened->ok());
        QCOMPARE((*opened)->path, path);
        QVERIFY((*opened)->checker != nullptr);
    }
    static domain::CampaignId prepare(
        const QString& path, const QUrl& graph, int people, const QTemporaryDir& folder)
    {
        auto room = must(Room::open(path));
        fill(*room, pageAt(graph), people, folder);
        return frozen(*room, people);
    }
};

QTEST_GUILESS_MAIN(TstEngine)
#include "tst_engine.moc"
