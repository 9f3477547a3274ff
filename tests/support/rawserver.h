// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>

namespace headsup::test {

/// A server that does exactly what a test says, byte by byte, and counts the requests whose last byte
/// arrived.
class RawServer
{
public:
    using Handler = std::function<void(QTcpSocket& socket, int arrival, const QByteArray& request)>;

    explicit RawServer(Handler handler)
        : m_handler(std::move(handler))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }
    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/v25.0/1/messages")) const
    {
        QUrl url;
        url.setScheme(QStringLiteral("http"));
        url.setHost(QStringLiteral("127.0.0.1"));
        url.setPort(port());
        url.setPath(path);
        return url;
    }
    [[nodiscard]] int arrivals() const { return m_arrivals; }
    [[nodiscard]] int connections() const { return m_connections; }

    /// A reply with its length.
    static QByteArray http(const QByteArray& status, const QByteArray& body, const QByteArray& more = {})
    {
        return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + more +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void accept()
    {
        while (auto* socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    }
    void read(QTcpSocket& socket)
    {
        auto& buffer = m_buffers[&socket];
        buffer += socket.readAll();
        const auto end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const auto at = buffer.toLower().indexOf("content-length:");
        const auto line =
            at < 0 ? QByteArray("0") : buffer.mid(at + 15, buffer.indexOf("\r\n", at) - at - 15);
        const auto whole = end + 4 + line.trimmed().toLongLong();
        if (buffer.size() < whole)
            return;
        const auto request = buffer.left(whole);
        buffer.remove(0, whole);
        ++m_arrivals;
        m_handler(socket, m_arrivals, request);
    }
    Handler m_handler;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    int m_arrivals = 0;
    int m_connections = 0;
    QTcpServer m_server; ///< last: its sockets say goodbye to the members above
};

} // namespace headsup::test
