// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/transport.h"

#include <QNetworkAccessManager>
#include <array>
#include <memory>

namespace headsup::graph {

/// HTTP/1.1 on QNetworkAccessManager: every request leaves at most once (see OneShotBody), no redirect is
/// followed, nothing is cached, no cookie is kept, replies over 64 KB are refused, the deadline is wall time,
/// and plain http goes to this machine only. Certificates are checked against the system's authorities. Used
/// on the thread that made it; answers come from the event loop, on the thread of their context. What is
/// still under way when it is destroyed is answered as Aborted.
class QnamTransport final : public ports::Transport
{
public:
    /// One manager keeps 6 connections to a host; more are made only while more requests are under way.
    static constexpr int kPerManager = 6;
    static constexpr int kManagers = 6;

    QnamTransport();
    ~QnamTransport() override;
    QnamTransport(const QnamTransport&) = delete;
    QnamTransport& operator=(const QnamTransport&) = delete;
    void send(const ports::HttpRequest& request, QObject* context,
        std::function<void(const ports::HttpReply&)> answer) override;

private:
    struct Lane
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        int running = 0;
    };
    Lane& freest();
    QObject m_exchanges; ///< parent of what is under way
    std::array<Lane, kManagers> m_lanes;
};

} // namespace headsup::graph
