// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/faulttext.h"

#include <QCoreApplication>

namespace headsup::graph {

namespace {

/// What is wrong with the certificate. The first error decides, but a wrong name or time says more than an
/// unknown issuer does.
const char* tlsPattern(const QList<QSslError>& errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::any_of(errors.begin(), errors.end(), [&kinds](const QSslError& error) {
            return std::find(kinds.begin(), kinds.end(), error.error()) != kinds.end();
        });
    };
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return QT_TRANSLATE_NOOP("Network", "The certificate of “%1” is out of date. Check the clock of this "
                                            "computer; if it is right, something in between reads along.");
    if (has({QSslError::HostNameMismatch}))
        return QT_TRANSLATE_NOOP("Network", "The certificate that came belongs to another name than “%1”. "
                                            "Something in between answers in its place; do not go on here.");
    if (has({QSslError::CertificateRevoked, QSslError::CertificateBlacklisted}))
        return QT_TRANSLATE_NOOP(
            "Network", "The certificate of “%1” was called back. Do not go on in this network.");
    if (!errors.isEmpty())
        return QT_TRANSLATE_NOOP("Network", "This computer does not trust the certificate of “%1”. A program "
                                            "that looks into connections, or this network, is in between.");
    return QT_TRANSLATE_NOOP("Network", "No secure connection to “%1” could be made. The network may want a "
                                        "sign-in first: open a web page to see.");
}

const char* pattern(QNetworkReply::NetworkError error, const QList<QSslError>& tls)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return QT_TRANSLATE_NOOP("Network", "The name “%1” was not found. There is no internet connection, "
                                            "or the Graph address is wrong.");
    case QNetworkReply::ConnectionRefusedError:
        return QT_TRANSLATE_NOOP("Network", "“%1” refused the connection. The Graph address or its port is "
                                            "wrong, or a firewall is in between.");
    case QNetworkReply::SslHandshakeFailedError:
        return tlsPattern(tls);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return QT_TRANSLATE_NOOP("Network", "The proxy of this network asks for a name and a password before "
                                            "“%1”. Put them into the system's proxy settings.");
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return QT_TRANSLATE_NOOP("Network",
            "The proxy on the way to “%1” does not answer. Check the system's "
            "proxy settings.");
    case QNetworkReply::TimeoutError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: // also a proxy that is not there (Qt 6.4)
        return QT_TRANSLATE_NOOP("Network",
            "“%1” could not be reached. Check the internet connection and the "
            "system's proxy settings.");
    default:
        return QT_TRANSLATE_NOOP("Network", "The connection to “%1” ended before the answer was complete.");
    }
}

} // namespace

QString faultSentence(QNetworkReply::NetworkError error, const QString& host, const QList<QSslError>& tls)
{
    return QCoreApplication::translate("Network", pattern(error, tls)).arg(host);
}

} // namespace headsup::graph
