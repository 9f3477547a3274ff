// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/exchange.h"

#include "graph/faulttext.h"
#include "graph/oneshotbody.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

namespace headsup::graph {

using ports::TransportFault;

namespace {

QNetworkRequest requestFrom(const ports::HttpRequest& from)
{
    QNetworkRequest request(from.url);
    for (const auto& [name, value] : from.headers)
        request.setRawHeader(name, value);
    request.setRawHeader("User-Agent", "Headsup/" HEADSUP_VERSION);
    // An encoding of our own choice keeps Qt from unpacking: a small reply cannot grow into a large one.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setHeader(QNetworkRequest::ContentLengthHeader, from.body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (from.url.scheme() == u"https") {
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        request.setSslConfiguration(tls);
    }
    return request;
}

} // namespace

void Exchange::start(QNetworkAccessManager& manager, const ports::HttpRequest& request)
{
    // A GET takes the same road with an empty body, so that Qt cannot repeat it either.
    m_body = new OneShotBody(request.body);
    m_reply = manager.sendCustomRequest(requestFrom(request), request.verb, m_body);
    m_body->setParent(m_reply);
    m_reply->setReadBufferSize(kReplyCap + 1);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::checkSize);
    // Only listened to: nothing here ever waves a certificate through.
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError>& errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::conclude);
    watch(request.deadline);
}

void Exchange::watch(domain::Milliseconds deadline)
{
    // Not setTransferTimeout: that one counts idle time only, and a dripping reply outlives it.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
        [this] { finish(TransportFault::Deadline, tr("There was no complete answer in time.")); });
    m_deadline.start(deadline);
}

void Exchange::refuse(TransportFault fault, const QString& text)
{
    QMetaObject::invokeMethod(
        this, [this, fault, text] { finish(fault, text); }, Qt::QueuedConnection);
}

void Exchange::abandon()
{
    finish(TransportFault::Aborted, tr("The request was given up."));
}

void Exchange::checkSize()
{
    if (m_reply->bytesAvailable() > kReplyCap)
        finish(TransportFault::TooLarge, tr("The answer was too long to be one of Messenger."));
}

TransportFault Exchange::faultOf() const
{
    const auto error = m_reply->error();
    // Qt reports a status of 400 and above as an error too; those replies are whole.
    const bool statusError = error >= QNetworkReply::ContentAccessDenied;
    const bool resend = error == QNetworkReply::ContentReSendError;
    if (error == QNetworkReply::NoError || (statusError && !resend)) {
        const auto declared = m_reply->header(QNetworkRequest::ContentLengthHeader);
        const bool cut = declared.isValid() && declared.toLongLong() != m_reply->bytesAvailable();
        const bool status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0;
        return status && !cut ? TransportFault::None : TransportFault::Broken;
    }
    return m_body->handed() == 0 ? TransportFault::NotConnected : TransportFault::Broken;
}

void Exchange::conclude()
{
    if (m_reply->bytesAvailable() > kReplyCap) {
        checkSize();
        return;
    }
    const auto fault = faultOf();
    if (fault == TransportFault::None)
        finish(fault, {});
    else if (m_reply->error() == QNetworkReply::ContentReSendError ||
             m_reply->error() == QNetworkReply::NoError)
        finish(fault, tr("The connection ended before the answer was complete."));
    else
        finish(fault, faultSentence(m_reply->error(), m_reply->url().host(), m_tlsErrors));
}

void Exchange::finish(TransportFault fault, const QString& text)
{
    if (m_finished)
        return;
    m_finished = true;
    m_deadline.stop();
    ports::HttpReply out;
    out.fault = fault;
    out.faultText = text;
    if (m_reply) {
        m_reply->disconnect(this);
        out.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        for (const auto& [name, value] : m_reply->rawHeaderPairs())
            out.headers.append({name.toLower(), value});
        out.body = m_reply->read(kReplyCap);
        if (m_reply->isRunning())
            m_reply->abort();
        out.bytesHanded = m_body->handed();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    Q_EMIT done(out);
    deleteLater();
}

} // namespace headsup::graph
