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
    /// HEADSUP_APP_SECRET, or empty: it only adds a proof to each request.
    [[nodiscard]] static domain::Secret appSecret();

private:
    ports::SecretStore& m_store;
};

} // namespace headsup::settings
