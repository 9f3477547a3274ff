// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/qnamtransport.h"

#include "graph/endpoint.h"
#include "graph/exchange.h"

#include <QNetworkProxy>

namespace headsup::graph {

namespace {

/// The system's proxies, but none for this machine.
class Proxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy::NoProxy};
        return systemProxyForQuery(query);
    }
};

} // namespace

QnamTransport::QnamTransport() = default;

QnamTransport::~QnamTransport()
{
    const auto running = m_exchanges.findChildren<Exchange*>(Qt::FindDirectChildrenOnly);
    for (auto* exchange : running)
        exchange->abandon();
}

QnamTransport::Lane& QnamTransport::freest()
{
    auto* best = &m_lanes.front();
    for (auto& lane : m_lanes) {
        if (lane.running < best->running)
            best = &lane;
        if (best->running < kPerManager)
            break; // the first with room: connections that are open already are used again
    }
    if (!best->manager) {
        best->manager = std::make_unique<QNetworkAccessManager>();
        best->manager->setProxyFactory(new Proxies);
        best->manager->setAutoDeleteReplies(false);
    }
    return *best;
}

void QnamTransport::send(
    const ports::HttpRequest& request, QObject* context, std::function<void(const ports::HttpReply&)> answer)
{
    auto* exchange = new Exchange(&m_exchanges);
    const bool known = request.verb == "GET" || request.verb == "POST";
    if (!known || !isAllowedAddress(request.url)) {
        QObject::connect(exchange, &Exchange::done, context, std::move(answer));
        exchange->refuse(ports::TransportFault::NotConnected,
            Exchange::tr("The address is not allowed: it must begin with https."));
        return;
    }
    auto& lane = freest();
    ++lane.running;
    // First the lane is free, then the answer comes, from inside of which the next request may leave.
    QObject::connect(exchange, &Exchange::done, &m_exchanges, [&lane] { --lane.running; });
    QObject::connect(exchange, &Exchange::done, context, std::move(answer));
    exchange->start(*lane.manager, request);
}

} // namespace headsup::graph
