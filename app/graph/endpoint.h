// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QUrl>

namespace headsup::graph {

/// May a request with an access token go there? https anywhere; http only to this machine.
[[nodiscard]] bool isAllowedAddress(const QUrl& url);
[[nodiscard]] bool isLoopback(const QUrl& url);

/// Where the Graph API is and in which version. A value that exists is usable.
class Endpoint
{
public:
    /// GraphUrlInvalid or GraphVersionInvalid ("vNN.0" is expected).
    [[nodiscard]] static domain::Result<Endpoint> from(const QUrl& base, const QString& version);
    [[nodiscard]] QUrl messages(const domain::PageId& page) const;
    [[nodiscard]] QUrl identity() const; ///< /me with the fields id and name
    /// /debug_token about this access token. Meta takes it as a part of the address only: never log this one.
    [[nodiscard]] QUrl rights(const domain::Secret& pageToken) const;
    /// The Page's conversation with one person, the newest messages first.
    [[nodiscard]] QUrl conversation(const domain::PageId& page, const domain::Psid& person) const;
    /// The webhook fields that the Page's apps have asked for.
    [[nodiscard]] QUrl subscriptions(const domain::PageId& page) const;
    /// The recurring tokens of the Page, a part of the list: after the cursor, from the beginning where it is
    /// empty.
    [[nodiscard]] QUrl recurringTokens(const domain::PageId& page, const QString& after) const;
    [[nodiscard]] const QUrl& base() const { return m_base; }
    [[nodiscard]] const QString& version() const { return m_version; }
    friend bool operator==(const Endpoint&, const Endpoint&) = default;

private:
    Endpoint(QUrl base, QString version)
        : m_base(std::move(base))
        , m_version(std::move(version))
    {
    }
    [[nodiscard]] QUrl at(const QString& path) const;
    QUrl m_base; ///< without a slash at its end
    QString m_version;
};

} // namespace headsup::graph
