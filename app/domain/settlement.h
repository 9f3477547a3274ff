// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/delivery.h"
#include "domain/optinstate.h"
#include "domain/recipient.h"
#include "domain/sendoutcome.h"

#include <optional>

namespace headsup::domain {

/// What an outcome does to the books: where the opt-in goes and where its delivery goes.
struct Settlement
{
    OptInState optIn = OptInState::Uncertain;
    DeliveryState delivery = DeliveryState::Uncertain;
    std::optional<Instant> notBefore; ///< of a Waiting delivery
    friend bool operator==(const Settlement&, const Settlement&) = default;
};

/// The one rule, pure. A token goes back only on proof that it was not used; a refusal of the whole Page puts
/// the delivery back in line for the resume. A request to the person's id never touches the token: it stays
/// reserved as long as the delivery is in line, and is unused again after that, also where nobody knows
/// whether the message arrived. A window that Messenger calls closed puts the delivery back in line.
[[nodiscard]] Settlement settlementOf(
    const SendOutcome& outcome, Instant now, Recipient recipient = Recipient::Token);

} // namespace headsup::domain
