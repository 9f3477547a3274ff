// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the engine that asks prompts and receives webhooks.
#include "session/engine.h"
#include "session/latercall.h"

namespace headsup::session {

using domain::Result;

void Engine::startAsk(
    domain::AskId ask, qint64 confirmed, QObject* context, std::function<void(Result<void>)> reply)
{
    later<Result<void>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), ask, confirmed](auto answer) {
            if (holder->asking)
                holder->asking->ask(ask, confirmed, worker, answer);
        });
}

void Engine::stopAsks()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [holder = m_holder] {
            if (holder->asking)
                holder->asking->stopRuns();
        },
        Qt::QueuedConnection);
}

void Engine::startListening(
    const QString& verifyToken, quint16 port, QObject* context, std::function<void(Result<QUrl>)> reply)
{
    later<Result<QUrl>>(m_worker.get(), context, std::move(reply),
        [this, holder = m_holder, worker = m_worker.get(), verifyToken, port](auto answer) {
            if (!holder->room)
                return;
            holder->room->appSecret(
                worker, [this, holder, verifyToken, port, answer](const domain::Secret& secret) {
                    if (!holder->room)
                        return;
                    auto started = Listening::start(*holder->room, {verifyToken, port, secret});
                    if (!started) {
                        answer(started.err());
                        return;
                    }
                    holder->listening = std::move(*started);
                    auto* listening = holder->listening.get();
                    connect(listening, &Listening::imported, this,
                        [this](const domain::PageId& page) { Q_EMIT heard(page); });
                    connect(listening, &Listening::failed, this, &Engine::hearingFailed);
                    connect(listening, &Listening::imported, holder->asking.get(),
                        [asking = holder->asking.get()](
                            const domain::PageId& page) { asking->askByItself(page); });
                    answer(listening->address());
                });
        });
}

void Engine::stopListening(QObject* context, std::function<void()> reply)
{
    later<bool>(
        m_worker.get(), context, [reply = std::move(reply)](bool) { reply(); },
        [holder = m_holder](auto answer) {
            holder->listening.reset();
            answer(true);
        });
}

void Engine::saveAppSecret(
    const domain::Secret& secret, QObject* context, std::function<void(Result<void>)> reply)
{
    later<Result<void>>(m_worker.get(), context, std::move(reply),
        [holder = m_holder, worker = m_worker.get(), secret](auto answer) {
            if (holder->room)
                holder->room->saveAppSecret(secret, worker, answer);
        });
}

void Engine::hearing(QObject* context, std::function<void(Hearing)> reply)
{
    later<Hearing>(m_worker.get(), context, std::move(reply), [holder = m_holder](auto answer) {
        answer(holder->listening ? Hearing{holder->listening->address(), holder->listening->counts()}
                                 : Hearing{});
    });
}

} // namespace headsup::session
