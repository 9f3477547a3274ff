// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/httprequest.h"

#include <algorithm>

namespace headsup::webhook {

namespace {

constexpr QByteArrayView kHeadEnd = "\r\n\r\n";
constexpr qsizetype kLongestSize = 10; ///< digits of a Content-Length

bool isName(QByteArrayView name)
{
    const auto fits = [](char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), fits);
}

bool isVisible(QByteArrayView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < '\x7F'; });
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    QByteArray value;
    bool found = false;
    for (const auto& [key, text] : headers) {
        if (key != name)
            continue;
        if (std::exchange(found, true))
            return {};
        value = text;
    }
    return value;
}

QByteArray HttpRequest::queryValue(QByteArrayView name) const
{
    for (const auto& item : query.split('&')) {
        const auto equals = item.indexOf('=');
        if (equals > 0 && QByteArray::fromPercentEncoding(item.left(equals)) == name)
            return QByteArray::fromPercentEncoding(item.mid(equals + 1).replace('+', ' '));
    }
    return {};
}

RequestParser::State RequestParser::feed(QByteArrayView bytes)
{
    if (m_state == State::Head) {
        // The end may stand across two pieces, so the last three bytes are looked at again.
        const auto from = std::max<qsizetype>(0, m_head.size() - (kHeadEnd.size() - 1));
        const auto taken = std::min(bytes.size(), kHeaderCap + kHeadEnd.size() - m_head.size());
        const auto before = m_head.size();
        m_head.append(bytes.first(taken));
        // A handshake of TLS, mostly: it would never come to the end of a head.
        if (!m_head.isEmpty() && (m_head.front() < 'A' || m_head.front() > 'Z'))
            return refuse(400);
        const auto end = m_head.indexOf(kHeadEnd, from);
        if (end < 0)
            return m_head.size() > kHeaderCap ? refuse(431) : m_state;
        if (end > kHeaderCap)
            return refuse(431);
        bytes = bytes.sliced(end + kHeadEnd.size() - before);
        const auto head = std::exchange(m_head, {});
        if (const auto status = readHead(QByteArrayView(head).first(end)); status != 0)
            return refuse(status);
        m_state = State::Body;
    }
    if (m_state != State::Body)
        return m_state;
    auto& body = m_request.body;
    body.append(bytes.first(std::min(bytes.size(), m_request.bodySize - body.size())));
    if (body.size() == m_request.bodySize)
        m_state = State::Done;
    return m_state;
}

RequestParser::State RequestParser::refuse(int status)
{
    m_status = status;
    m_head.clear();
    m_request.body.clear();
    return m_state = State::Refused;
}

int RequestParser::readHead(QByteArrayView head)
{
    const auto lines = head.toByteArray().split('\n');
    const auto parts = lines.front().trimmed().split(' ');
    if (parts.size() != 3 || !isName(parts[0]) || !isVisible(parts[1]) || parts[1].front() != '/' ||
        !parts[2].startsWith("HTTP/1.") || lines.size() > kHeaders)
        return 400;
    m_request.verb = parts[0];
    const auto mark = parts[1].indexOf('?');
    m_request.path = mark < 0 ? parts[1] : parts[1].left(mark);
    m_request.query = mark < 0 ? QByteArray() : parts[1].mid(mark + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto colon = lines[i].indexOf(':');
        if (colon < 0 || !isName(QByteArrayView(lines[i]).first(colon)))
            return 400;
        m_request.headers.append({lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed()});
    }
    if (const auto status = readSize(); status != 0)
        return status;
    return m_gate ? m_gate(m_request) : 0;
}

int RequestParser::readSize()
{
    int sizes = 0;
    for (const auto& [name, value] : m_request.headers) {
        if (name == "transfer-encoding")
            return 411; // the size must be known before anything is kept
        if (name != "content-length")
            continue;
        const bool digits =
            !value.isEmpty() && value.size() <= kLongestSize &&
            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (++sizes > 1 || (!digits && value.size() <= kLongestSize))
            return 400; // two sizes are how requests are smuggled
        if (!digits || value.toLongLong() > kBodyCap)
            return 413;
        m_request.bodySize = value.toLongLong();
    }
    return sizes == 0 && m_request.verb == "POST" ? 411 : 0;
}

} // namespace headsup::webhook
