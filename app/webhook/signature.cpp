// SPDX-License-Identifier: GPL-3.0-or-later
#include "webhook/signature.h"

#include <QMessageAuthenticationCode>

namespace headsup::webhook {

namespace {

constexpr QByteArrayView kPrefix = "sha256=";
constexpr qsizetype kHex = 64;

QByteArray mac(QByteArrayView text, const domain::Secret& key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256, key.reveal().toUtf8());
    code.addData(text.data(), text.size());
    return code.result();
}

} // namespace

bool isSame(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size())
        return false;
    // volatile keeps the compiler from leaving the loop early.
    volatile unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    return difference == 0;
}

bool isSameSecret(QByteArrayView a, QByteArrayView b)
{
    const auto hash = [](QByteArrayView text) {
        return QCryptographicHash::hash(text.toByteArray(), QCryptographicHash::Sha256);
    };
    return isSame(hash(a), hash(b));
}

bool looksSigned(QByteArrayView header)
{
    if (header.size() != kPrefix.size() + kHex || !header.startsWith(kPrefix))
        return false;
    const auto digits = header.sliced(kPrefix.size());
    return std::all_of(digits.begin(), digits.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool isSigned(QByteArrayView body, QByteArrayView header, const domain::Secret& appSecret)
{
    if (appSecret.isEmpty() || !looksSigned(header))
        return false;
    return isSame(mac(body, appSecret), QByteArray::fromHex(header.sliced(kPrefix.size()).toByteArray()));
}

QByteArray signatureOf(QByteArrayView body, const domain::Secret& appSecret)
{
    return kPrefix.toByteArray() + mac(body, appSecret).toHex();
}

QByteArray hookPath(const domain::Secret& appSecret)
{
    constexpr qsizetype kLength = 24;
    return "/hook/" + mac("path of the receiver", appSecret).toHex().left(kLength);
}

} // namespace headsup::webhook
