// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>
#include <QUrl>

namespace headsup::domain {

/// A Facebook Page. Its people, opt-ins and access token are its own. Whether it rehearses is decided when
/// it is added and never changes: what was spent in rehearsal was never spent at Meta.
struct Page
{
    PageId id;
    QString name;
    QUrl graphUrl{
        QStringLiteral("https://graph.facebook.com")}; ///< empty: the built-in stand-in (rehearsal only)
    QString graphVersion{QStringLiteral("v25.0")};
    bool rehearsal = false;
    friend bool operator==(const Page&, const Page&) = default;
};

} // namespace headsup::domain
