// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/simthread.h"

namespace headsup::rehearsal {

domain::Result<std::unique_ptr<SimThread>> SimThread::start(SimSetup setup)
{
    std::unique_ptr<SimThread> made(new SimThread);
    made->m_server = new SimServer(made->m_clock, std::move(setup.options));
    made->m_server->setFaults(std::move(setup.faults));
    made->m_server->setLatency(setup.latency);
    domain::Result<void> opened;
    if (!setup.ledgerPath.isEmpty())
        opened = made->m_server->sim().ledger().open(setup.ledgerPath);
    if (opened)
        opened = made->m_server->listen(setup.port);
    made->m_address = made->m_server->address();
    made->m_server->moveToThread(&made->m_thread);
    QObject::connect(&made->m_thread, &QThread::finished, made->m_server, &QObject::deleteLater);
    made->m_thread.setObjectName(QStringLiteral("rehearsal"));
    made->m_thread.start();
    if (!opened)
        return opened.err();
    return made;
}

SimThread::~SimThread()
{
    m_thread.quit();
    m_thread.wait();
}

void SimThread::run(const std::function<void(SimServer&)>& work)
{
    QMetaObject::invokeMethod(
        m_server, [this, &work] { work(*m_server); }, Qt::BlockingQueuedConnection);
}

} // namespace headsup::rehearsal
