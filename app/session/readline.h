// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/threadcall.h"
#include "store/workspace.h"

#include <QThread>
#include <memory>

namespace headsup::session {

/// A question that is under way. Letting go of it (or asking anew with the same ticket) drops the answer and
/// stops the question where it can be stopped.
class Ticket
{
public:
    Ticket() = default;
    ~Ticket() { drop(); }
    Ticket(Ticket&&) = default;
    Ticket& operator=(Ticket&& other) noexcept
    {
        drop();
        m_flag = std::move(other.m_flag);
        return *this;
    }
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;
    void drop()
    {
        if (m_flag)
            *m_flag = true;
        m_flag.reset();
    }

private:
    friend class ReadLine;
    std::shared_ptr<store::CancelFlag> m_flag;
};

/// Reads for views: a thread with a read-only connection of its own. The window asks and never waits.
class ReadLine : public QObject
{
    Q_OBJECT
public:
    /// The connection opens with the first question; its errors are answers.
    explicit ReadLine(QString path, QObject* parent = nullptr);
    ~ReadLine() override;

    /// job(store::Reader&, const store::CancelFlag&) -> Result<T> on the reading thread; reply(Result<T>) on
    /// this one, unless the ticket was dropped or the context is gone.
    template<class Job, class Reply>
    [[nodiscard]] Ticket ask(Job job, QObject* context, Reply reply)
    {
        using Value = std::invoke_result_t<Job, store::Reader&, const store::CancelFlag&>;
        Ticket ticket;
        ticket.m_flag = std::make_shared<store::CancelFlag>(false);
        callOn(
            m_worker.get(),
            [room = m_room, flag = ticket.m_flag, job = std::move(job)]() mutable -> Value {
                if (*flag)
                    return domain::Err{domain::ErrorCode::Cancelled};
                if (const auto opened = room->open(); !opened)
                    return opened.err();
                return job(*room->reader, *flag);
            },
            context,
            [flag = ticket.m_flag, reply = std::move(reply)](Value&& value) mutable {
                if (!*flag)
                    reply(std::move(value));
            });
        return ticket;
    }

private:
    struct Room
    {
        QString path;
        std::unique_ptr<store::Reader> reader;
        [[nodiscard]] domain::Result<void> open();
    };
    std::shared_ptr<Room> m_room; ///< its reader lives and ends on the thread
    QThread m_thread;
    std::unique_ptr<QObject> m_worker;
};

} // namespace headsup::session
