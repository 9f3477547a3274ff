// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QPair>
#include <functional>

namespace headsup::webhook {

/// One HTTP request as far as a webhook needs it.
struct HttpRequest
{
    QByteArray verb;
    QByteArray path;                              ///< without the query, as it came
    QByteArray query;                             ///< after the "?", still percent-encoded
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    qsizetype bodySize = 0;
    QByteArray body; ///< the bytes as they came: a signature is over these

    /// Empty where there is none or more than one.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
    /// The decoded value of a query item; empty where there is none.
    [[nodiscard]] QByteArray queryValue(QByteArrayView name) const;
};

/// Reads one HTTP/1.x request piece by piece and never holds more than its caps. Takes bodies with a
/// Content-Length alone. Pure; throws nothing, whatever the bytes.
class RequestParser
{
public:
    static constexpr qsizetype kHeaderCap = 16 * 1024;
    static constexpr qsizetype kBodyCap = 1024 * 1024;
    static constexpr qsizetype kHeaders = 100;

    enum class State { Head, Body, Done, Refused };
    /// Asked once the head is read, before any byte of the body is kept: 0, or the status to refuse with.
    using Gate = std::function<int(const HttpRequest&)>;

    explicit RequestParser(Gate gate = {})
        : m_gate(std::move(gate))
    {
    }
    /// What comes after a whole request, or after a refusal, is ignored.
    State feed(QByteArrayView bytes);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] int status() const { return m_status; } ///< of a refusal: 400, 411, 413, 431, or the gate's
    [[nodiscard]] const HttpRequest& request() const { return m_request; }
    [[nodiscard]] qsizetype held() const { return m_head.size() + m_request.body.size(); } ///< bytes kept

private:
    State refuse(int status);
    [[nodiscard]] int readHead(QByteArrayView head);
    [[nodiscard]] int readSize();
    Gate m_gate;
    State m_state = State::Head;
    int m_status = 0;
    QByteArray m_head;
    HttpRequest m_request;
};

} // namespace headsup::webhook
