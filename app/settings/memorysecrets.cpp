// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/memorysecrets.h"

namespace headsup::settings {

void MemorySecrets::read(
    const domain::PageId& page, QObject*, std::function<void(domain::Result<domain::Secret>)> answer)
{
    answer(m_secrets.value(page));
}

void MemorySecrets::write(const domain::PageId& page, const domain::Secret& token, QObject*,
    std::function<void(domain::Result<void>)> answer)
{
    if (token.isEmpty())
        m_secrets.remove(page);
    else
        m_secrets.insert(page, token);
    answer({});
}

} // namespace headsup::settings
