// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/transport.h"

#include <QPointer>
#include <deque>

namespace headsup::test {

/// A network that a test plays by hand: requests wait until the test answers them, in any order.
class ScriptedTransport final : public ports::Transport
{
public:
    void send(const ports::HttpRequest& request, QObject* context,
        std::function<void(const ports::HttpReply&)> answer) override
    {
        requests.push_back(request);
        m_open.push_back({context, std::move(answer), request.body.size()});
        if (onSend)
            onSend();
    }
    [[nodiscard]] size_t open() const { return m_open.size(); }
    /// Answers the oldest request that waits, at once.
    void answer(ports::HttpReply reply)
    {
        if (m_open.empty())
            qFatal("no request waits for an answer");
        auto one = std::move(m_open.front());
        m_open.pop_front();
        if (reply.bytesHanded < 0)
            reply.bytesHanded = one.size;
        if (one.context)
            one.answer(reply);
    }

    static ports::HttpReply http(int status, const QByteArray& body)
    {
        ports::HttpReply reply;
        reply.status = status;
        reply.body = body;
        reply.bytesHanded = -1; // all of them
        return reply;
    }
    ports::HttpReply accepted()
    {
        return http(200, R"({"recipient_id": "99990000000000001", "message_id": "m_demo_)" +
                             QByteArray::number(++m_messages) + "\"}");
    }
    static ports::HttpReply error(int code, int subcode = 0, const QByteArray& header = {})
    {
        auto reply = http(400, R"({"error": {"message": "Rehearsed", "type": "OAuthException", "code": )" +
                                   QByteArray::number(code) + R"(, "error_subcode": )" +
                                   QByteArray::number(subcode) + R"(, "fbtrace_id": "Trace1"}})");
        if (!header.isEmpty())
            reply.headers.append({"retry-after", header});
        return reply;
    }
    static ports::HttpReply broken()
    {
        auto reply = http(0, {});
        reply.fault = ports::TransportFault::Broken;
        reply.faultText = QStringLiteral("closed");
        return reply;
    }
    static ports::HttpReply notConnected()
    {
        ports::HttpReply reply;
        reply.fault = ports::TransportFault::NotConnected;
        reply.faultText = QStringLiteral("refused");
        return reply;
    }

    std::vector<ports::HttpRequest> requests;
    std::function<void()> onSend;

private:
    struct Open
    {
        QPointer<QObject> context;
        std::function<void(const ports::HttpReply&)> answer;
        qint64 size;
    };
    std::deque<Open> m_open;
    int m_messages = 0;
};

} // namespace headsup::test
