// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/secretstore.h"
#include "settings/memorysecrets.h"

namespace headsup::settings {

/// Page tokens in the system keychain, through QtKeychain, never in a plain file. Where no keychain answers,
/// a token is kept for this session only and write() says so with KeychainUnavailable; reading then finds it.
/// Platform fact: without a desktop session QtKeychain answers OtherError, not NoBackendAvailable; so every
/// error but EntryNotFound means "no keychain".
class Keychain final : public ports::SecretStore
{
public:
    void read(const domain::PageId& page, QObject* context,
        std::function<void(domain::Result<domain::Secret>)> answer) override;
    void write(const domain::PageId& page, const domain::Secret& token, QObject* context,
        std::function<void(domain::Result<void>)> answer) override;

private:
    MemorySecrets m_session;
};

} // namespace headsup::settings
