// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/engine.h"

#include "session/dbuskeepawake.h"
#include "session/folderwarning.h"
#include "session/latercall.h"

namespace headsup::session {

using domain::Result;

namespace {

/// Pauses what runs in the room, awaits what is in flight, ends the room, then goes on. On the engine's
/// thread.
template<class HolderPointer, class Next>
void closeRoom(const HolderPointer& holder, QObject* worker, Next next)
{
    if (!holder->room) {
        next();
        return;
    }
    holder->listening.reset(); // imports what came last
    const auto pause = [holder, worker, next] {
        holder->room->pauseAll(worker, [holder, worker, next] {
            // Not from inside the room's own call.
            QMetaObject::invokeMethod(
                worker,
                [holder, next] {
                    holder->end();
                    next();
                },
                Qt::QueuedConnection);
        });
    };
    holder->asking->stop();
    if (holder->asking->isIdle()) {
        pause();
        return;
    }
    QObject::connect(
        holder->asking.get(), &Asking::finished, worker,
        [holder, pause, asked = false]() mutable {
            if (holder->asking->isIdle() && !std::exchange(asked, true))
                pause();
        },
        Qt::QueuedConnection);
}

} // namespace

Engine::Engine(QObject* parent)
    : QObject(parent)
    , m_worker(std::make_unique<QObject>())
    , m_holder(std::make_shared<Holder>())
{
    qRegisterMetaType<csv::ImportProgress>();
    qRegisterMetaType<campaign::RunSnapshot>();
    qRegisterMetaType<campaign::AskRun>();
    qRegisterMetaType<domain::Error>();
    m_thread.setObjectName(QStringLiteral("engine"));
    m_worker->moveToThread(&m_thread);
    connect(
        &m_thread, &QThread::finished, m_worker.get(), [holder = m_holder] { holder->end(); },
        Qt::DirectConnection);
    m_thread.start();
}

Engine::~Engine()
{
    m_thread.quit();
    m_thread.wait();
}

void Engine::open(const QString& path, QObject* context, std::function<void(Result<Opened>)> reply)
{
    const auto openNow = [this, path, holder = m_holder]() -> Result<Opened> {
        auto room = Room::open(path);
        if (!room)
            return room.err();
        holder->room = std::move(*room);
        holder->asking = std::make_unique<Asking>(*holder->room);
        connect(holder->asking.get(), &Asking::progressed, this, &Engine::askProgressed);
        connect(holder->asking.get(), &Asking::finished, this, &Engine::askFinished);
        connect(holder->asking.get(), &Asking::skipped, this, &Engine::askSkipped);
        holder->room->goOnWhenNetworkIsBack();
        holder->room->setKeepAwake(std::make_unique<DBusKeepAwake>());
        holder->room->tidyDaily();
        connect(holder->room.get(), &Room::importProgressed, this, &Engine::importProgressed);
        connect(holder->room.get(), &Room::runProgressed, this, &Engine::runProgressed);
        connect(holder->room.get(), &Room::runStopped, this, &Engine::runStopped);
        connect(holder->room.get(), &Room::lookedUp, this, &Engine::lookedUp);
        return Opened{path, holder->room->recovered(), holder->room->sharedChecker(), folderWarning(path)};
    };
    later<Result<Opened>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), openNow](
            auto answer) { closeRoom(holder, worker, [answer, openNow] { answer(openNow()); }); });
}

void Engine::startRun(domain::CampaignId campaign, QObject* context, std::function<void(Result<void>)> reply)
{
    later<Result<void>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), campaign](auto answer) {
            if (holder->room)
                holder->room->startRun(campaign, worker, answer);
        });
}

void Engine::pauseRun(domain::CampaignId campaign)
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [holder = m_holder, campaign] {
            if (holder->room)
                holder->room->pauseRun(campaign);
        },
        Qt::QueuedConnection);
}

void Engine::lookUp(domain::CampaignId campaign, const std::vector<domain::DeliveryId>& deliveries,
    QObject* context, std::function<void(Result<void>)> reply)
{
    later<Result<void>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), campaign, deliveries](auto answer) {
            if (holder->room)
                holder->room->lookUp(campaign, deliveries, worker, answer);
        });
}

void Engine::cancelLookUp()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [holder = m_holder] {
            if (holder->room)
                holder->room->cancelLookUp();
        },
        Qt::QueuedConnection);
}

void Engine::testPage(
    const domain::PageId& page, QObject* context, std::function<void(Result<graph::Identity>)> reply)
{
    later<Result<graph::Identity>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), page](auto answer) {
            if (holder->room)
                holder->room->testPage(page, worker, answer);
        });
}

void Engine::savePageToken(const domain::PageId& page, const domain::Secret& token, QObject* context,
    std::function<void(Result<void>)> reply)
{
    later<Result<void>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), page, token](auto answer) {
            if (holder->room)
                holder->room->savePageToken(page, token, worker, answer);
        });
}

void Engine::askKept(
    const domain::PageId& page, QObject* context, std::function<void(Result<Room::Kept>)> reply)
{
    later<Result<Room::Kept>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), page](auto answer) {
            if (holder->room)
                holder->room->askKept(page, worker, answer);
        });
}

void Engine::restore(const QString& backup, const QString& workspace,
    const std::shared_ptr<store::CancelFlag>& cancel, QObject* context,
    std::function<void(Result<store::RestoreReport>)> reply)
{
    using Restored = Result<store::RestoreReport>;
    later<Restored>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), backup, workspace, cancel](auto answer) {
            if (holder->room && holder->room->isRunning()) {
                answer(domain::Err{domain::ErrorCode::CampaignIsSending});
                return;
            }
            closeRoom(holder, worker, [answer, backup, workspace, cancel] {
                answer(store::restore(backup, workspace, ports::SystemClock().now(), *cancel));
            });
        });
}

void Engine::salvage(const QString& damaged, const QString& target,
    const std::shared_ptr<store::CancelFlag>& cancel, QObject* context,
    std::function<void(Result<store::SalvageReport>)> reply)
{
    callOn(
        m_worker.get(), [damaged, target, cancel] { return store::salvage(damaged, target, *cancel); },
        context, std::move(reply));
}

void Engine::shutDown(QObject* context, std::function<void()> reply)
{
    later<bool>(
        m_worker.get(), context, [reply = std::move(reply)](bool) { reply(); },
        [holder = m_holder, worker = m_worker.get()](
            auto answer) { closeRoom(holder, worker, [answer] { answer(true); }); });
}

} // namespace headsup::session
