// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secretstore.h"

namespace headsup::settings {

/// Where a Page's access token comes from: the environment variable HEADSUP_PAGE_TOKEN first, then the given
/// store. An empty answer never happens: TokenMissing says that there is none.
class PageTokens
{
public:
    explicit PageTokens(ports::SecretStore& store);
    void find(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<domain::Secret>)> answer);
    /// HEADSUP_APP_SECRET first, then the store; empty where neither knows one. It signs requests
    /// (appsecret_proof) and is what webhooks are signed with.
    void findAppSecret(QObject* context, std::function<void(const domain::Secret&)> answer);
    /// HEADSUP_APP_SECRET, or empty.
    [[nodiscard]] static domain::Secret appSecret();

private:
    ports::SecretStore& m_store;
};

} // namespace headsup::settings
