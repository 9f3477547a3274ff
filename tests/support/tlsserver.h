// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QUrl>

namespace headsup::test {

/// Speaks TLS with one of the certificates of tests/data/tls and never gets further than the handshake.
class TlsServer : public QTcpServer
{
public:
    explicit TlsServer(const QString& name)
    {
        QFile file(QStringLiteral(HEADSUP_TEST_DATA "/tls/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no certificate");
        const auto pem = file.readAll();
        m_certificate = QSslCertificate(pem);
        m_key = QSslKey(pem, QSsl::Ec);
        listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QUrl url(const QString& path = QStringLiteral("/v25.0/1/messages")) const
    {
        QUrl url(QStringLiteral("https://127.0.0.1") + path);
        url.setPort(serverPort());
        return url;
    }
    int bytes = 0; ///< that came through the tunnel

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setLocalCertificate(m_certificate);
        socket->setPrivateKey(m_key);
        connect(socket, &QSslSocket::readyRead, this,
            [this, socket] { bytes += static_cast<int>(socket->readAll().size()); });
        socket->startServerEncryption();
    }

private:
    QSslCertificate m_certificate;
    QSslKey m_key;
};

} // namespace headsup::test
