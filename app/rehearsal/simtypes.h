// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

namespace headsup::rehearsal {

/// One whole HTTP request as it arrived at the stand-in.
struct SimRequest
{
    QByteArray verb;
    QString path; ///< "/v25.0/1234/messages"
    QUrlQuery query;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool keepAlive = true;

    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    /// A POST to some Page's /messages: what the ledger counts and the fault script looks at.
    [[nodiscard]] bool isSend() const { return verb == "POST" && path.endsWith(u"/messages"); }
};

struct SimReply
{
    int status = 200;
    QByteArray body;
    QByteArray contentType = "application/json; charset=UTF-8";
    QList<QPair<QByteArray, QByteArray>> headers;

    /// The bytes for the wire.
    [[nodiscard]] QByteArray wire(bool keepAlive) const;
};

} // namespace headsup::rehearsal
