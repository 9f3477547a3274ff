// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/clock.h"
#include "rehearsal/faultscript.h"
#include "rehearsal/graphsim.h"

#include <QTcpServer>
#include <QUrl>

namespace headsup::rehearsal {

class SimConnection;

/// The stand-in Graph API on 127.0.0.1, over plain HTTP/1.1 with keep-alive. Never blocks; lives on one
/// thread, which may be its own (see SimThread). Also, for tests and people, without an access token: GET
/// /rehearsal/ledger (add ?summary=1 for the counts alone) and POST /rehearsal/grants.
class SimServer final : public QObject
{
    Q_OBJECT
public:
    static constexpr int kConnections = 512;

    explicit SimServer(const ports::Clock& clock, SimOptions options = {}, QObject* parent = nullptr);

    /// Port 0: any free one. PortInUse, or InvalidValue where the system refuses the port.
    [[nodiscard]] domain::Result<void> listen(quint16 port = 0);
    [[nodiscard]] QUrl address() const; ///< "http://127.0.0.1:PORT"
    void setFaults(FaultScript script) { m_faults = std::move(script); }
    void setLatency(domain::Milliseconds latency) { m_latency = latency; } ///< before each answer
    [[nodiscard]] GraphSim& sim() { return m_sim; }

private:
    void accept();
    void handle(const SimRequest& request, SimConnection& connection);
    void handleAdmin(const SimRequest& request, SimConnection& connection);
    void play(const Fault& fault, const SimRequest& request, SimConnection& connection);
    /// After the latency and a further wait; nothing happens if the connection is gone by then.
    void later(
        SimConnection& connection, domain::Milliseconds more, std::function<void(SimConnection&)> act) const;
    const ports::Clock& m_clock;
    GraphSim m_sim;
    FaultScript m_faults;
    domain::Milliseconds m_latency{0};
    QTcpServer m_server;
    int m_connections = 0;
};

} // namespace headsup::rehearsal
