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

void PageTokens::findAppSecret(
    const PageId& page, QObject* context, std::function<void(domain::Secret)> answer)
{
    if (const auto given = appSecret(); !given.isEmpty()) {
        answer(given);
        return;
    }
    m_store.read(appSecretKey(page), context, [answer = std::move(answer)](const Result<Secret>& found) {
        answer(found ? *found : Secret()); // without a keychain there is none
    });
}

PageId PageTokens::appSecretKey(const PageId& page)
{
    return PageId(QString(page.value() + QStringLiteral("/app-secret")));
}

Secret PageTokens::appSecret()
{
    return Secret(qEnvironmentVariable("HEADSUP_APP_SECRET").trimmed());
}

} // namespace headsup::settings
