// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/receiver.h"

#include "webhook/signature.h"

#include <QTcpSocket>

namespace headsup::webhook {

using domain::Err;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr qsizetype kLongestChallenge = 256;
constexpr qint64 kReadAhead = 64 * 1024;        ///< what the socket itself may hold
constexpr qint64 kIgnored = 4 * 1024 * 1024;    ///< read and dropped after a refusal, so that it arrives
constexpr domain::Milliseconds kGoodbye{1'000}; ///< for the other side to read a refusal

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 411:
        return "Length Required";
    case 413:
        return "Content Too Large";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    default:
        return "Bad Request";
    }
}

QByteArray wire(int status, const QByteArray& text)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
           "\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: "
           "nosniff\r\nContent-Length: " +
           QByteArray::number(text.size()) + "\r\nConnection: close\r\n\r\n" + text;
}

} // namespace

/// One request, one answer.
class Receiver::Connection final : public QObject
{
public:
    Connection(QTcpSocket* socket, Receiver& receiver)
        : QObject(&receiver)
        , m_receiver(receiver)
        , m_socket(socket)
        , m_parser([&receiver](const HttpRequest& request) { return receiver.gate(request); })
    {
        socket->setParent(this);
        socket->setReadBufferSize(kReadAhead);
        m_timer.setSingleShot(true);
        m_timer.start(receiver.m_setup.patience);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            if (m_answered)
                m_socket->abort();
            else
                answer(408);
        });
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, [this] {
            m_receiver.gone(this);
            deleteLater();
        });
    }
    [[nodiscard]] qsizetype held() const { return m_parser.held(); }
    void evict() { m_socket->abort(); }

private:
    void read()
    {
        while (m_socket->isOpen() && m_socket->bytesAvailable() > 0) {
            const auto bytes = m_socket->read(kReadAhead);
            if (bytes.isEmpty())
                return;
            if (m_answered) {
                m_ignored += bytes.size();
                if (m_ignored > kIgnored)
                    m_socket->abort();
                continue;
            }
            const auto state = m_parser.feed(bytes);
            if (state == RequestParser::State::Refused) {
                answer(m_parser.status());
            } else if (state == RequestParser::State::Done) {
                const auto said = m_receiver.answerTo(m_parser.request());
                answer(said.status, said.text);
            }
        }
    }
    void answer(int status, const QByteArray& text = {})
    {
        m_answered = true;
        if (status != 200)
            ++m_receiver.m_counts.refused[status];
        m_parser = RequestParser(); // nothing of it is held any longer
        m_socket->write(wire(status, text));
        m_timer.start(kGoodbye);
        if (status == 200)
            m_socket->disconnectFromHost();
    }

    Receiver& m_receiver;
    QTcpSocket* m_socket;
    RequestParser m_parser;
    QTimer m_timer;
    bool m_answered = false;
    qint64 m_ignored = 0;
};

Receiver::Receiver(Setup setup, Keep keep, QObject* parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_keep(std::move(keep))
    , m_path(hookPath(m_setup.appSecret))
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Receiver::accept);
}

Result<void> Receiver::start()
{
    if (m_setup.appSecret.isEmpty())
        return Err{ErrorCode::AppSecretMissing};
    if (m_server.listen(QHostAddress::LocalHost, m_setup.port))
        return {};
    const auto port = QString::number(m_setup.port);
    if (m_server.serverError() == QAbstractSocket::AddressInUseError)
        return Err{ErrorCode::PortInUse, port};
    return Err{ErrorCode::InvalidValue, port, QStringLiteral("0, or a port from 1024 to 65535")};
}

QUrl Receiver::address() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(QString::fromLatin1(m_path));
    return url;
}

qsizetype Receiver::held() const
{
    qsizetype sum = 0;
    for (const auto* one : m_open)
        sum += one->held();
    return sum;
}

void Receiver::accept()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        makeRoom();
        m_open.append(new Connection(socket, *this));
    }
}

void Receiver::makeRoom()
{
    while (m_open.size() >= kConnections) {
        ++m_counts.evicted;
        const auto before = m_open.size();
        m_open.front()->evict(); // says goodbye by gone()
        if (m_open.size() == before)
            m_open.removeFirst();
    }
}

void Receiver::gone(Connection* connection)
{
    m_open.removeOne(connection);
}

/// What can be refused by the head alone never has a body in memory.
int Receiver::gate(const HttpRequest& request) const
{
    if (!isSameSecret(request.path, m_path))
        return 404;
    if (request.verb == "POST")
        return looksSigned(request.header("x-hub-signature-256")) ? 0 : 403;
    if (request.verb != "GET")
        return 405;
    return request.bodySize == 0 ? 0 : 413;
}

Receiver::Answer Receiver::answerTo(const HttpRequest& request)
{
    if (request.verb == "GET")
        return handshake(request);
    if (!isSigned(request.body, request.header("x-hub-signature-256"), m_setup.appSecret))
        return {403, {}};
    if (const auto kept = m_keep(request.body); !kept) {
        qWarning("a webhook could not be kept: %s", qUtf8Printable(logText(kept.error())));
        return {500, {}};
    }
    ++m_counts.kept;
    Q_EMIT received();
    return {200, "EVENT_RECEIVED"};
}

Receiver::Answer Receiver::handshake(const HttpRequest& request)
{
    const auto challenge = request.queryValue("hub.challenge");
    const bool plain =
        challenge.size() <= kLongestChallenge &&
        std::all_of(challenge.begin(), challenge.end(), [](char c) { return c >= ' ' && c < '\x7F'; });
    if (request.queryValue("hub.mode") != "subscribe" || challenge.isEmpty() || !plain ||
        m_setup.verifyToken.isEmpty() ||
        !isSameSecret(request.queryValue("hub.verify_token"), m_setup.verifyToken.toUtf8()))
        return {403, {}};
    ++m_counts.verified;
    return {200, challenge};
}

} // namespace headsup::webhook
