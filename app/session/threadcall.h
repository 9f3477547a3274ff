// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <memory>
#include <type_traits>

namespace headsup::session {

/// Runs job on the worker's thread and hands its value to reply on the caller's thread. The context lives on
/// the caller's thread; when it is gone, or the worker is, the reply is dropped.
template<class Job, class Reply>
void callOn(QObject* worker, Job job, QObject* context, Reply reply)
{
    using Value = std::invoke_result_t<Job>;
    static_assert(!std::is_void_v<Value>, "answer with a value, a Result<void> for example");
    auto promise = std::make_shared<QPromise<Value>>();
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(
        watcher, &QFutureWatcher<Value>::finished, context, [watcher, reply = std::move(reply)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                reply(watcher->future().takeResult());
        });
    promise->start();
    watcher->setFuture(promise->future());
    QMetaObject::invokeMethod(
        worker,
        [promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        },
        Qt::QueuedConnection);
}

} // namespace headsup::session
