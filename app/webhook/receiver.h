// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"
#include "domain/result.h"
#include "domain/secret.h"
#include "webhook/httprequest.h"

#include <QMap>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>
#include <functional>

class QTcpSocket;

namespace headsup::webhook {

/// Takes a Page's webhooks over HTTP on the loopback address, for use behind a tunnel or a reverse proxy with
/// a certificate. Believes nothing without the right signature: neither path nor body of anything else is
/// kept. Never blocks; lives on one thread. Whoever holds a connection without ending a request loses it to
/// the next one that comes, so nobody can keep live requests out.
class Receiver final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype kConnections = 32;
    static constexpr domain::Milliseconds kPatience{10'000}; ///< for a whole request

    struct Setup
    {
        domain::Secret appSecret; ///< without one start() refuses
        QString verifyToken;      ///< what Meta repeats when the address is entered; compared as a secret
        quint16 port = 0;         ///< 0: any free one
        domain::Milliseconds patience = kPatience;
    };
    /// Keeps a signed body; only then Meta is told that it came. An error is answered with 500, and Meta
    /// brings it again.
    using Keep = std::function<domain::Result<void>(const QByteArray& body)>;

    Receiver(Setup setup, Keep keep, QObject* parent = nullptr);

    /// AppSecretMissing, PortInUse, InvalidValue where the system refuses the port.
    [[nodiscard]] domain::Result<void> start();
    /// Where it listens, path and all: "http://127.0.0.1:8080/hook/4f…".
    [[nodiscard]] QUrl address() const;

    struct Counts
    {
        qint64 kept = 0;             ///< signed and on disk
        qint64 verified = 0;         ///< handshakes
        QMap<int, qint64> refused{}; ///< by status
        qint64 evicted = 0;          ///< connections that had to make room
    };
    [[nodiscard]] const Counts& counts() const { return m_counts; }
    [[nodiscard]] qsizetype connections() const { return m_open.size(); }
    /// Bytes of all requests that are held now.
    [[nodiscard]] qsizetype held() const;

Q_SIGNALS:
    void received(); ///< a body was kept

private:
    class Connection;
    void accept();
    void makeRoom();
    [[nodiscard]] int gate(const HttpRequest& request) const;
    struct Answer
    {
        int status = 200;
        QByteArray text;
    };
    [[nodiscard]] Answer answerTo(const HttpRequest& request);
    [[nodiscard]] Answer handshake(const HttpRequest& request);
    void gone(Connection* connection);

    Setup m_setup;
    Keep m_keep;
    QByteArray m_path;
    QTcpServer m_server;
    QList<Connection*> m_open; ///< oldest first; children
    Counts m_counts;
};

} // namespace headsup::webhook
