// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secret.h"

#include <QByteArray>
#include <QByteArrayView>

namespace headsup::webhook {

/// Takes the same time wherever two texts differ. Qt 6.4 has no such comparison.
[[nodiscard]] bool isSame(QByteArrayView a, QByteArrayView b);
/// The same for texts of different lengths that are secrets themselves.
[[nodiscard]] bool isSameSecret(QByteArrayView a, QByteArrayView b);

/// Whether a header has the shape of X-Hub-Signature-256, "sha256=" and 64 lower-case hex digits.
[[nodiscard]] bool looksSigned(QByteArrayView header);
/// Whether it is the HMAC-SHA256 of these very bytes under the app secret. Meta signs the bytes as they left;
/// the same JSON written anew has another signature.
[[nodiscard]] bool isSigned(QByteArrayView body, QByteArrayView header, const domain::Secret& appSecret);
/// The header for a body, as Meta makes it: for the stand-in and for tests.
[[nodiscard]] QByteArray signatureOf(QByteArrayView body, const domain::Secret& appSecret);

/// The path of the receiver: nobody can guess it, and it stays the same as long as the app secret does.
[[nodiscard]] QByteArray hookPath(const domain::Secret& appSecret);

} // namespace headsup::webhook
