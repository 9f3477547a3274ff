// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/simserver.h"

#include "rehearsal/simconnection.h"

namespace headsup::rehearsal {

using domain::Milliseconds;

namespace {

SimReply plain(int status, const QByteArray& contentType, const QByteArray& body)
{
    SimReply reply;
    reply.status = status;
    reply.contentType = contentType;
    reply.body = body;
    return reply;
}

RequestKind kindOf(const SimRequest& request)
{
    if (request.isSend())
        return RequestKind::Send;
    if (request.path.endsWith(u"/debug_token"))
        return RequestKind::Rights;
    return request.path.endsWith(u"/conversations") ? RequestKind::Conversations : RequestKind::Identity;
}

QByteArray deflated(int bytes)
{
    // qCompress puts four bytes with the length before what HTTP calls "deflate".
    return qCompress(QByteArray(bytes, ' '), 9).mid(4);
}

/// The replies that come whole, for the faults that need no more than one.
SimReply replyOf(const Fault& fault, SimReply right)
{
    switch (fault.kind) {
    case FaultKind::Html:
        return plain(
            200, "text/html", "<!doctype html><title>Welcome</title><p>Sign in to use this network.</p>\n");
    case FaultKind::Redirect:
        right = plain(302, "text/html", {});
        right.headers.append({"Location", fault.location.toUtf8()});
        return right;
    case FaultKind::ServerError:
        return plain(fault.error.http != 0 ? fault.error.http : 500, "text/html",
            "<h1>Sorry, something went wrong.</h1>\n");
    case FaultKind::HalfJson:
        right.body.chop(right.body.size() / 2);
        return right;
    case FaultKind::NoMessageId:
        return plain(200, "application/json", R"({"recipient_id":"0"})");
    case FaultKind::Null:
        return plain(200, "application/json", "null");
    case FaultKind::Empty:
        return plain(200, "application/json", {});
    case FaultKind::Huge:
        return plain(200, "application/json", "{\"x\":\"" + QByteArray(fault.bytes, 'x') + "\"}");
    case FaultKind::Compressed:
        right = plain(200, "application/json", deflated(fault.bytes));
        right.headers.append(qMakePair(QByteArray("Content-Encoding"), QByteArray("deflate")));
        return right;
    case FaultKind::ProxyAuth:
        right = plain(407, "text/html", "<h1>Who are you?</h1>\n");
        right.headers.append(
            qMakePair(QByteArray("Proxy-Authenticate"), QByteArray("Basic realm=\"rehearsal\"")));
        return right;
    case FaultKind::TooMany:
        right = plain(429, "text/plain", "Too many requests\n");
        if (fault.seconds > 0)
            right.headers.append({"Retry-After", QByteArray::number(fault.seconds)});
        return right;
    default:
        return right;
    }
}

} // namespace

SimServer::SimServer(const ports::Clock& clock, SimOptions options, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_sim(std::move(options))
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &SimServer::accept);
}

domain::Result<void> SimServer::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port))
        return {};
    const auto text = QString::number(port);
    if (m_server.serverError() == QAbstractSocket::AddressInUseError)
        return domain::Err{domain::ErrorCode::PortInUse, text};
    return domain::Err{
        domain::ErrorCode::InvalidValue, text, QStringLiteral("0, or a port from 1024 to 65535")};
}

QUrl SimServer::address() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    return url;
}

void SimServer::accept()
{
    while (auto* socket = m_server.nextPendingConnection()) {
        if (m_connections >= kConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_connections;
        auto* connection = new SimConnection(socket, this);
        connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
        connect(connection, &SimConnection::arrived, this,
            [this, connection](const SimRequest& request) { handle(request, *connection); });
    }
}

void SimServer::later(
    SimConnection& connection, Milliseconds more, std::function<void(SimConnection&)> act) const
{
    const auto wait = m_latency + more;
    if (wait.count() <= 0) {
        act(connection);
        return;
    }
    QTimer::singleShot(
        wait, Qt::PreciseTimer, &connection, [&connection, act = std::move(act)] { act(connection); });
}

void SimServer::handle(const SimRequest& request, SimConnection& connection)
{
    if (request.path.startsWith(u"/rehearsal/")) {
        handleAdmin(request, connection);
        return;
    }
    m_sim.noteArrival(request);
    const auto kind = kindOf(request);
    const auto token = kind == RequestKind::Send ? GraphSim::tokenIn(request).value_or(QString()) : QString();
    if (const auto fault = m_faults.next(kind, token)) {
        play(*fault, request, connection);
        return;
    }
    const auto reply = m_sim.answer(request, m_clock.now());
    later(connection, Milliseconds{0}, [reply](SimConnection& on) { on.reply(reply); });
}

void SimServer::handleAdmin(const SimRequest& request, SimConnection& connection)
{
    if (request.verb == "GET" && request.path == u"/rehearsal/ledger") {
        const bool full = !request.query.hasQueryItem(QStringLiteral("summary"));
        connection.reply(plain(200, "application/json", m_sim.ledger().toJson(full)));
    } else if (request.verb == "POST" && request.path == u"/rehearsal/grants") {
        const auto taken = m_sim.grantFromJson(request.body);
        const auto body =
            taken ? "{\"granted\":" + QByteArray::number(*taken) + '}' : QByteArray("{\"granted\":0}");
        connection.reply(plain(taken ? 200 : 400, "application/json", body));
    } else {
        connection.reply(plain(404, "text/plain", "Not found\n"));
    }
}

void SimServer::play(const Fault& fault, const SimRequest& request, SimConnection& connection)
{
    SimReply reply;
    if (fault.processed)
        reply = m_sim.answer(request, m_clock.now());
    const auto act = [this, &connection](std::function<void(SimConnection&)> what, Milliseconds more = {}) {
        later(connection, more, std::move(what));
    };
    switch (fault.kind) {
    case FaultKind::CloseBefore:
    case FaultKind::CloseAfter:
        return act([](SimConnection& on) { on.close(); });
    case FaultKind::HalfStatus:
        return act([](SimConnection& on) { on.close("HTTP/1.1 20"); });
    case FaultKind::CutBody:
        return act([reply](SimConnection& on) {
            const auto wire = reply.wire(true);
            on.close(wire.left(wire.size() - reply.body.size() / 2));
        });
    case FaultKind::Reset:
        return act([](SimConnection& on) { on.reset(); });
    case FaultKind::NoAnswer:
        return;
    case FaultKind::Drip:
        return act([reply, gap = fault.wait](SimConnection& on) { on.drip(reply, gap); });
    case FaultKind::Delay:
        return act([reply](SimConnection& on) { on.reply(reply); }, fault.wait);
    case FaultKind::Error:
        reply = m_sim.error(fault.error);
        break;
    case FaultKind::RateLimit:
        reply = m_sim.rateLimited(fault.minutes);
        break;
    case FaultKind::Usage:
        GraphSim::showUsage(reply, fault.header, fault.percent, fault.minutes);
        break;
    default:
        reply = replyOf(fault, std::move(reply));
        break;
    }
    act([reply](SimConnection& on) { on.reply(reply); });
}

} // namespace headsup::rehearsal
