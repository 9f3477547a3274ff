// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/secret.h"

#include <QObject>
#include <functional>

namespace headsup::ports {

/// The app's secret is kept under this name beside the tokens; Page ids are digits.
[[nodiscard]] inline domain::PageId appSecretKey()
{
    return domain::PageId(QStringLiteral("app-secret"));
}

/// Where access tokens are kept. Asynchronous, since a keychain may ask the person first. Answers come on the
/// thread of the context and are dropped with it.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// An empty secret where none is known.
    virtual void read(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<domain::Secret>)> answer) = 0;
    /// An empty secret removes. KeychainUnavailable: kept for this session only.
    virtual void write(const domain::PageId& page, const domain::Secret& token, QObject* context,
        std::function<void(domain::Result<void>)> answer) = 0;
};

} // namespace headsup::ports
