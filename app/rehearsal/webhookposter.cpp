// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearsal/webhookposter.h"

#include <QMessageAuthenticationCode>
#include <QNetworkReply>

namespace headsup::rehearsal {

namespace {

constexpr int kLookMs = 200;
constexpr int kAgainMs = 2'000;

} // namespace

WebhookPoster::WebhookPoster(
    People& people, const ports::Clock& clock, QUrl receiver, domain::Secret appSecret, QObject* parent)
    : QObject(parent)
    , m_people(people)
    , m_clock(clock)
    , m_receiver(std::move(receiver))
    , m_secret(std::move(appSecret))
{
    connect(&m_timer, &QTimer::timeout, this, &WebhookPoster::look);
    m_timer.start(kLookMs);
}

void WebhookPoster::look()
{
    for (auto& body : m_people.due(m_clock.now()))
        m_line.push_back(std::move(body));
    bring();
}

void WebhookPoster::bring()
{
    if (m_underWay || m_line.empty())
        return;
    m_underWay = true;
    const auto& body = m_line.front();
    QNetworkRequest request(m_receiver);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const auto mac =
        QMessageAuthenticationCode::hash(body, m_secret.reveal().toUtf8(), QCryptographicHash::Sha256);
    request.setRawHeader("X-Hub-Signature-256", "sha256=" + mac.toHex());
    auto* reply = m_network.post(request, body);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const bool taken = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
        const auto next = [this] {
            m_underWay = false;
            bring();
        };
        if (!taken) {
            QTimer::singleShot(kAgainMs, this, next);
            return;
        }
        ++m_brought;
        m_line.pop_front();
        next();
    });
}

} // namespace headsup::rehearsal
