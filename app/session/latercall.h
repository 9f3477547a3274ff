// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <functional>
#include <memory>

namespace headsup::session {

/// Starts something on the engine's thread that answers later, there, and brings the answer back here.
template<class Value, class Start>
void later(QObject* worker, QObject* context, std::function<void(Value)> reply, Start start)
{
    auto promise = std::make_shared<QPromise<Value>>();
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context, [watcher, reply = std::move(reply)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            reply(watcher->future().takeResult());
    });
    promise->start();
    watcher->setFuture(promise->future());
    QMetaObject::invokeMethod(
        worker,
        [promise, start = std::move(start)]() mutable {
            start([promise](Value value) {
                promise->addResult(std::move(value));
                promise->finish();
            });
        },
        Qt::QueuedConnection);
}

} // namespace headsup::session
