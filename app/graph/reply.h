// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/sendoutcome.h"
#include "ports/transport.h"

namespace headsup::graph {

/// Who an access token speaks for.
struct Identity
{
    domain::PageId id;
    QString name;
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// What one reply to a follow-up proves. Accepted only for 200 with a message id as text; refused only for a
/// 4xx with an error body of the Graph API; not sent only where no body byte was handed over; everything else
/// is unknown. Never throws, whatever the bytes are.
[[nodiscard]] domain::SendOutcome readSendReply(const ports::HttpReply& reply);

/// NotConnected, NoVerdict or GraphRefused where it is not an identity.
[[nodiscard]] domain::Result<Identity> readIdentityReply(const ports::HttpReply& reply);

} // namespace headsup::graph
