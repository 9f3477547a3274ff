// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/transport.h"

#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;

namespace headsup::graph {

class OneShotBody;

/// One request on its way and its one answer. Deletes itself after done(). Lives on the manager's thread.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 kReplyCap = 64 * 1024;

    explicit Exchange(QObject* parent)
        : QObject(parent)
    {
    }
    void start(QNetworkAccessManager& manager, const ports::HttpRequest& request);
    /// Answers with this fault, from the event loop, without sending anything.
    void refuse(ports::TransportFault fault, const QString& text);
    /// Ends it now; the answer says so.
    void abandon();

Q_SIGNALS:
    void done(const headsup::ports::HttpReply& reply);

private:
    void watch(domain::Milliseconds deadline);
    void checkSize();
    void conclude();
    [[nodiscard]] ports::TransportFault faultOf() const;
    void finish(ports::TransportFault fault, const QString& text);
    OneShotBody* m_body = nullptr; ///< owned by the reply
    QNetworkReply* m_reply = nullptr;
    QList<QSslError> m_tlsErrors;
    QTimer m_deadline;
    bool m_finished = false;
};

} // namespace headsup::graph
