// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <functional>

namespace headsup::ports {

struct HttpRequest
{
    QByteArray verb; ///< "GET" or "POST"
    QUrl url;
    QList<QPair<QByteArray, QByteArray>> headers; ///< may hold secrets: never log
    QByteArray body;
    domain::Milliseconds deadline{30'000}; ///< wall time for the whole exchange
};

enum class TransportFault {
    None,         ///< a whole reply came
    NotConnected, ///< refused, DNS, TLS: see bytesHanded for what that proves
    Broken,       ///< the connection ended before the reply was whole
    Deadline,     ///< no whole reply in time
    TooLarge,     ///< the reply outgrew the cap
    Aborted,      ///< by us
};

struct HttpReply
{
    TransportFault fault = TransportFault::None;
    QString faultText; ///< for people and the log
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    qint64 bytesHanded = 0; ///< body bytes that the network took; 0 proves that nothing was sent
};

/// Carries one request and answers exactly once, on the thread of the context (dropped with it). Sends no
/// request twice by itself and follows no redirect.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual void send(
        const HttpRequest& request, QObject* context, std::function<void(const HttpReply&)> answer) = 0;
};

} // namespace headsup::ports
