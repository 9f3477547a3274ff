// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/endpoint.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrlQuery>

namespace headsup::graph {

bool isLoopback(const QUrl& url)
{
    const auto host = url.host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

bool isAllowedAddress(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty())
        return false;
    return url.scheme() == u"https" || (url.scheme() == u"http" && isLoopback(url));
}

domain::Result<Endpoint> Endpoint::from(const QUrl& base, const QString& version)
{
    const bool plain = base.userInfo().isEmpty() && !base.hasQuery() && !base.hasFragment();
    if (!isAllowedAddress(base) || !plain)
        return domain::Err{domain::ErrorCode::GraphUrlInvalid, base.toDisplayString()};
    static const QRegularExpression shape(QStringLiteral("\\Av[1-9][0-9]{0,2}\\.0\\z"));
    if (!shape.match(version).hasMatch())
        return domain::Err{domain::ErrorCode::GraphVersionInvalid, version};
    auto clean = base;
    auto path = base.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    clean.setPath(path);
    return Endpoint{clean, version};
}

QUrl Endpoint::at(const QString& path) const
{
    auto url = m_base;
    url.setPath(m_base.path() + u'/' + m_version + path);
    return url;
}

QUrl Endpoint::messages(const domain::PageId& page) const
{
    return at(u'/' + page.value() + QStringLiteral("/messages"));
}

QUrl Endpoint::identity() const
{
    auto url = at(QStringLiteral("/me"));
    url.setQuery(QStringLiteral("fields=id,name"));
    return url;
}

QUrl Endpoint::rights(const domain::Secret& pageToken) const
{
    auto url = at(QStringLiteral("/debug_token"));
    QUrlQuery query;
    query.addQueryItem(
        QStringLiteral("input_token"), QString::fromLatin1(QUrl::toPercentEncoding(pageToken.reveal())));
    url.setQuery(query);
    return url;
}

QUrl Endpoint::subscriptions(const domain::PageId& page) const
{
    auto url = at(u'/' + page.value() + QStringLiteral("/subscribed_apps"));
    url.setQuery(QStringLiteral("fields=id,subscribed_fields"));
    return url;
}

QUrl Endpoint::recurringTokens(const domain::PageId& page, const QString& after) const
{
    auto url = at(u'/' + page.value() + QStringLiteral("/notification_message_tokens"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("limit"), QStringLiteral("50")); // a reply has 64 KiB at most
    if (!after.isEmpty())
        query.addQueryItem(QStringLiteral("after"), QString::fromLatin1(QUrl::toPercentEncoding(after)));
    url.setQuery(query);
    return url;
}

QUrl Endpoint::conversation(const domain::PageId& page, const domain::Psid& person) const
{
    auto url = at(u'/' + page.value() + QStringLiteral("/conversations"));
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("platform"), QStringLiteral("messenger"));
    query.addQueryItem(
        QStringLiteral("user_id"), QString::fromLatin1(QUrl::toPercentEncoding(person.value())));
    query.addQueryItem(
        QStringLiteral("fields"), QStringLiteral("messages.limit(25){id,created_time,from,message}"));
    url.setQuery(query);
    return url;
}

} // namespace headsup::graph
