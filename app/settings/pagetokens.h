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
    /// The app secret of a Page: HEADSUP_APP_SECRET, else what the store holds under appSecretKey(), else
    /// empty: it only adds a proof to each request.
    void findAppSecret(
        const domain::PageId& page, QObject* context, std::function<void(domain::Secret)> answer);
    /// The name under which the store keeps the app secret of a Page; no Page has such an id.
    [[nodiscard]] static domain::PageId appSecretKey(const domain::PageId& page);
    /// HEADSUP_APP_SECRET, or empty.
    [[nodiscard]] static domain::Secret appSecret();

private:
    ports::SecretStore& m_store;
};

} // namespace headsup::settings
