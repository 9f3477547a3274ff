// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secretstore.h"

#include <QHash>

namespace headsup::settings {

/// Keeps secrets until the program ends. Answers at once.
class MemorySecrets final : public ports::SecretStore
{
public:
    void read(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<domain::Secret>)> answer) override;
    void write(const domain::PageId& page, const domain::Secret& token, QObject* context,
        std::function<void(domain::Result<void>)> answer) override;

private:
    QHash<domain::PageId, domain::Secret> m_secrets;
};

} // namespace headsup::settings
