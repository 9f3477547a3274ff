// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ask.h"
#include "domain/claim.h"

#include <QByteArray>
#include <QList>
#include <QPair>

namespace headsup::graph {

/// Meta's own sample of a follow-up has no messaging_type, so the default names none.
enum class MessagingType { None, Response, Update };

using Headers = QList<QPair<QByteArray, QByteArray>>;

/// The JSON of one follow-up: the claim's token as recipient (or, inside the open window, the person's id and
/// messaging_type RESPONSE; for other kinds of permission what they ask for), its message, and the attempt's
/// id as metadata, which comes back in an echo event. Holds a secret: for the wire only.
[[nodiscard]] QByteArray followUpBody(const domain::Claim& claim, MessagingType type = MessagingType::None);

/// The JSON of one prompt (template one_time_notif_req) to a person whose window is open, with the attempt's
/// id as metadata.
[[nodiscard]] QByteArray promptBody(const domain::AskClaim& claim);

/// Bearer header and the content type. The access token never becomes part of an address.
[[nodiscard]] Headers headersFor(const domain::Secret& pageToken);
/// False for an empty token and for one with characters that no access token has (a line break would end the
/// header).
[[nodiscard]] bool isUsableToken(const domain::Secret& pageToken);
/// appsecret_proof: HMAC-SHA256 of the access token under the app secret, in lower-case hex.
[[nodiscard]] QString appSecretProof(const domain::Secret& pageToken, const domain::Secret& appSecret);

} // namespace headsup::graph
