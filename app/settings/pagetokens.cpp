// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/pagetokens.h"

namespace headsup::settings {

using domain::Err;
using domain::ErrorCode;
using domain::PageId;
using domain::Result;
using domain::Secret;

PageTokens::PageTokens(ports::SecretStore& store)
    : m_store(store)
{
}

void PageTokens::find(const PageId& page, QObject* context, std::function<void(Result<Secret>)> answer)
{
    if (const auto given = qEnvironmentVariable("HEADSUP_PAGE_TOKEN").trimmed(); !given.isEmpty()) {
        answer(Secret(given));
        return;
    }
    m_store.read(page, context, [page, answer = std::move(answer)](const Result<Secret>& found) {
        // A keychain that cannot be used and holds nothing we know of is the same to the person: no token.
        if (found && !found->isEmpty())
            answer(*found);
        else
            answer(Err{ErrorCode::TokenMissing, page.value()});
    });
}

void PageTokens::findAppSecret(QObject* context, std::function<void(const Secret&)> answer)
{
    if (const auto given = appSecret(); !given.isEmpty()) {
        answer(given);
        return;
    }
    // Without a keychain there is none, as without an entry in it.
    m_store.read(ports::appSecretKey(), context, [answer = std::move(answer)](const Result<Secret>& found) {
        answer(found ? Secret(found->reveal().trimmed()) : Secret());
    });
}

Secret PageTokens::appSecret()
{
    return Secret(qEnvironmentVariable("HEADSUP_APP_SECRET").trimmed());
}

} // namespace headsup::settings
