// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/claimissuer.h"

namespace headsup::store {

domain::Claim ClaimIssuer::issue(Content content)
{
    return {std::move(content.attempt), content.optIn, content.delivery, content.campaign,
        std::move(content.psid), std::move(content.personName), std::move(content.token),
        std::move(content.message), content.recipient};
}

domain::AskClaim ClaimIssuer::issue(AskContent content)
{
    return {std::move(content.attempt), content.ask, std::move(content.psid), std::move(content.title),
        std::move(content.payload)};
}

} // namespace headsup::store
