// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "rehearsal/simtypes.h"

#include <QTcpSocket>
#include <QTimer>

namespace headsup::rehearsal {

/// One connection: reads one request after the other within caps, and ends in every way a server can. Deletes
/// itself when the connection is over.
class SimConnection final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kHeaderCap = 16 * 1024;
    static constexpr qint64 kBodyCap = 1024 * 1024;
    static constexpr qint64 kAdminBodyCap = 32 * 1024 * 1024;
    static constexpr int kRequestMs = 30'000; ///< for a request that has begun
    static constexpr int kIdleMs = 120'000;

    SimConnection(QTcpSocket* socket, QObject* parent);

    void reply(const SimReply& reply);
    void drip(const SimReply& reply, domain::Milliseconds gap);
    void close(const QByteArray& lastWords = {});
    void reset();

Q_SIGNALS:
    /// A whole request. Nothing more is read before it is answered.
    void arrived(const headsup::rehearsal::SimRequest& request);

private:
    void read();
    [[nodiscard]] bool parseHead(qsizetype end);
    void refuse(int status);
    QTcpSocket* m_socket; ///< child
    QByteArray m_buffer;
    SimRequest m_request;
    qint64 m_bodySize = -1; ///< -1: the head is not read yet
    bool m_busy = false;    ///< a request waits for its answer
    QTimer m_timer;
};

} // namespace headsup::rehearsal
