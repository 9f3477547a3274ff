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

/// What an access token may do, as far as Messenger tells.
struct TokenRights
{
    bool told = false;     ///< false: it was not told, which is common and no fault
    bool messaging = true; ///< pages_messaging is among the permissions; true where it was not told
    QString permissions;   ///< as listed, for people
    friend bool operator==(const TokenRights&, const TokenRights&) = default;
};

/// What one reply to a follow-up proves. Accepted only for 200 with a message id as text; refused only for a
/// 4xx with an error body of the Graph API; not sent only where no body byte was handed over; everything else
/// is unknown. Never throws, whatever the bytes are.
[[nodiscard]] domain::SendOutcome readSendReply(const ports::HttpReply& reply);

/// NotConnected, NoVerdict or GraphRefused where it is not an identity; their details are sentences with the
/// next step.
[[nodiscard]] domain::Result<Identity> readIdentityReply(const ports::HttpReply& reply);

/// Reads the answer about an access token. Only an answer that lists permissions tells anything: Meta answers
/// this question to an app's own people and apps, and refuses it to others.
[[nodiscard]] TokenRights readRightsReply(const ports::HttpReply& reply, const domain::PageId& page);

} // namespace headsup::graph
