// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/readline.h"

namespace headsup::session {

ReadLine::ReadLine(QString path, QObject* parent)
    : QObject(parent)
    , m_room(std::make_shared<Room>())
    , m_worker(std::make_unique<QObject>())
{
    m_room->path = std::move(path);
    m_thread.setObjectName(QStringLiteral("reads"));
    m_worker->moveToThread(&m_thread);
    // A connection must end on its own thread.
    connect(
        &m_thread, &QThread::finished, m_worker.get(), [room = m_room] { room->reader.reset(); },
        Qt::DirectConnection);
    m_thread.start();
}

ReadLine::~ReadLine()
{
    m_thread.quit();
    m_thread.wait();
}

domain::Result<void> ReadLine::Room::open()
{
    if (reader)
        return {};
    auto opened = store::openReader(path);
    if (!opened)
        return opened.err();
    reader = std::move(*opened);
    return {};
}

} // namespace headsup::session
