// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"
#include "ports/clock.h"
#include "rehearsal/people.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>
#include <deque>

namespace headsup::rehearsal {

/// Brings what the people of a stand-in do to a receiver, signed as Meta signs it, one webhook after the
/// other. What is not answered with 200 is brought again, as Meta does. Lives on the stand-in's thread.
class WebhookPoster final : public QObject
{
    Q_OBJECT
public:
    /// The collaborators outlive it.
    WebhookPoster(People& people, const ports::Clock& clock, QUrl receiver, domain::Secret appSecret,
        QObject* parent = nullptr);
    [[nodiscard]] qint64 brought() const { return m_brought; }

private:
    void look();
    void bring();
    People& m_people;
    const ports::Clock& m_clock;
    QUrl m_receiver;
    domain::Secret m_secret;
    QNetworkAccessManager m_network;
    QTimer m_timer;
    std::deque<QByteArray> m_line;
    bool m_underWay = false;
    qint64 m_brought = 0;
};

} // namespace headsup::rehearsal
