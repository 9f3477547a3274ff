// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/simconnection.h"

#include <QUrl>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace headsup::rehearsal {

SimConnection::SimConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &SimConnection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_buffer.isEmpty())
            close();
        else
            refuse(408);
    });
    m_timer.start(kIdleMs);
}

void SimConnection::read()
{
    if (m_busy) {
        // Not read before the answer is out, so the other side feels the limit of the socket.
        if (m_socket->bytesAvailable() > kHeaderCap + kAdminBodyCap)
            reset();
        return;
    }
    m_buffer += m_socket->readAll();
    if (m_buffer.isEmpty())
        return;
    if (m_bodySize < 0) {
        // A handshake of TLS, mostly: it would never come to the end of a header.
        if (const char first = m_buffer.front(); first < 'A' || first > 'Z') {
            refuse(400);
            return;
        }
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end > kHeaderCap || (end < 0 && m_buffer.size() > kHeaderCap)) {
            refuse(431);
            return;
        }
        if (end < 0) {
            m_timer.start(kRequestMs);
            return;
        }
        if (!parseHead(end))
            return;
    }
    if (m_buffer.size() < m_bodySize)
        return;
    m_request.body = m_buffer.left(m_bodySize);
    m_buffer.remove(0, m_bodySize);
    m_bodySize = -1;
    m_busy = true;
    m_timer.stop();
    Q_EMIT arrived(m_request);
}

/// False where the request was refused.
bool SimConnection::parseHead(qsizetype end)
{
    m_request = {};
    const auto lines = m_buffer.left(end).split('\n');
    const auto parts = lines.first().trimmed().split(' ');
    if (parts.size() != 3 || !parts[2].startsWith("HTTP/1.") || !parts[1].startsWith('/')) {
        refuse(400);
        return false;
    }
    m_request.verb = parts[0];
    const auto url = QUrl::fromEncoded(parts[1]);
    m_request.path = url.path();
    m_request.query = QUrlQuery(url);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon > 0)
            m_request.headers.append(
                {lines[i].left(colon).trimmed().toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    bool number = true;
    const auto declared = m_request.header("content-length");
    const auto size = declared.isEmpty() ? 0 : declared.toLongLong(&number);
    if (!number || size < 0 || !m_request.header("transfer-encoding").isEmpty()) {
        refuse(400);
        return false;
    }
    if (size > (m_request.path.startsWith(u"/rehearsal/") ? kAdminBodyCap : kBodyCap)) {
        refuse(413);
        return false;
    }
    m_request.keepAlive = parts[2] == "HTTP/1.1" && m_request.header("connection").toLower() != "close";
    m_buffer.remove(0, end + 4);
    m_bodySize = size;
    return true;
}

void SimConnection::refuse(int status)
{
    SimReply reply;
    reply.status = status;
    reply.contentType = "text/plain";
    close(reply.wire(false));
}

void SimConnection::reply(const SimReply& reply)
{
    m_socket->write(reply.wire(m_request.keepAlive));
    if (!m_request.keepAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_busy = false;
    m_timer.start(kIdleMs);
    // The next request may be here already; from the event loop, so that a row of them builds no deep stack.
    QMetaObject::invokeMethod(this, &SimConnection::read, Qt::QueuedConnection);
}

void SimConnection::drip(const SimReply& reply, domain::Milliseconds gap)
{
    auto* timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, bytes = reply.wire(false), at = qsizetype(0)]() mutable {
        if (at < bytes.size())
            m_socket->write(bytes.constData() + at++, 1);
        else
            m_socket->disconnectFromHost();
    });
    timer->start(gap);
}

void SimConnection::close(const QByteArray& lastWords)
{
    m_busy = true;
    m_socket->write(lastWords);
    m_socket->disconnectFromHost();
}

void SimConnection::reset()
{
    m_busy = true;
#ifdef Q_OS_UNIX
    // Without lingering the system ends the connection with a reset instead of a proper goodbye.
    const ::linger none{1, 0};
    ::setsockopt(static_cast<int>(m_socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
#endif
    m_socket->abort();
}

} // namespace headsup::rehearsal
