// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/result.h"
#include "session/threadcall.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <atomic>

using namespace headsup;
using session::callOn;

class TstThreadCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_thread = std::make_unique<QThread>();
        m_worker = std::make_unique<QObject>();
        m_worker->moveToThread(m_thread.get());
        m_thread->start();
    }
    void cleanup()
    {
        m_thread->quit();
        m_thread->wait();
        m_worker.reset();
    }

    void theJobRunsThereAndTheReplyComesHere()
    {
        QThread* jobOn = nullptr;
        QThread* replyOn = nullptr;
        int value = 0;
        callOn(
            m_worker.get(),
            [&] {
                jobOn = QThread::currentThread();
                return 42;
            },
            this,
            [&](int answer) {
                replyOn = QThread::currentThread();
                value = answer;
            });
        QVERIFY(replyOn == nullptr); // never from inside the call
        QTRY_COMPARE(value, 42);
        QCOMPARE(jobOn, m_thread.get());
        QCOMPARE(replyOn, thread());
    }

    void repliesKeepTheirOrder()
    {
        QList<int> seen;
        for (int i = 0; i < 50; ++i)
            callOn(
                m_worker.get(), [i] { return i; }, this, [&](int answer) { seen.append(answer); });
        QTRY_COMPARE(seen.size(), 50);
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void valuesThatCanOnlyBeMovedArrive()
    {
        QString text;
        callOn(
            m_worker.get(), [] { return std::make_unique<QString>(QStringLiteral("moved")); }, this,
            [&](std::unique_ptr<QString>&& value) { text = *value; });
        QTRY_COMPARE(text, QStringLiteral("moved"));
    }

    void aContextThatIsGoneGetsNoReply()
    {
        QSemaphore gate;
        std::atomic<bool> ran{false};
        bool replied = false;
        auto context = std::make_unique<QObject>();
        callOn(
            m_worker.get(),
            [&] {
                gate.acquire();
                ran = true;
                return 1;
            },
            context.get(), [&](int) { replied = true; });
        context.reset();
        gate.release();
        bool second = false;
        callOn(
            m_worker.get(), [] { return 2; }, this, [&](int) { second = true; });
        QTRY_VERIFY(second);
        QVERIFY(ran);
        QVERIFY(!replied);
    }

    void aWorkerThatIsGoneDropsTheReply()
    {
        m_thread->quit();
        m_thread->wait();
        bool ran = false;
        bool replied = false;
        QObject context;
        callOn(
            m_worker.get(),
            [&] {
                ran = true;
                return 1;
            },
            &context, [&](int) { replied = true; });
        m_worker.reset();                          // with the call that nobody took
        QTRY_VERIFY(context.children().isEmpty()); // the watcher was told and went away
        QVERIFY(!ran);
        QVERIFY(!replied);
    }

private:
    std::unique_ptr<QThread> m_thread;
    std::unique_ptr<QObject> m_worker;
};

QTEST_GUILESS_MAIN(TstThreadCall)
#include "tst_threadcall.moc"
