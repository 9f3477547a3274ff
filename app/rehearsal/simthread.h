// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/system.h"
#include "rehearsal/simserver.h"

#include <QThread>
#include <memory>

namespace headsup::rehearsal {

struct SimSetup
{
    SimOptions options;
    FaultScript faults;
    QString ledgerPath; ///< empty: the ledger is forgotten at the end
    domain::Milliseconds latency{0};
    quint16 port = 0;
};

/// The stand-in on a thread of its own, for as long as this object lives.
class SimThread
{
public:
    /// PortInUse, or an error of the ledger's file.
    [[nodiscard]] static domain::Result<std::unique_ptr<SimThread>> start(SimSetup setup);
    ~SimThread();
    SimThread(const SimThread&) = delete;
    SimThread& operator=(const SimThread&) = delete;

    [[nodiscard]] const QUrl& address() const { return m_address; }
    /// Runs on the stand-in's thread and waits for it. Not to be called from that thread.
    void run(const std::function<void(SimServer&)>& work);

private:
    SimThread() = default;
    ports::SystemClock m_clock;
    QThread m_thread;
    SimServer* m_server = nullptr; ///< deleted on its thread when that ends
    QUrl m_address;
};

} // namespace headsup::rehearsal
