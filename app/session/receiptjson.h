// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "store/reader.h"

#include <QJsonObject>
#include <QString>

namespace headsup::session {

/// Everything that a workspace knows of a person, for the person: ids as strings, times as ISO 8601 in UTC,
/// no tokens.
[[nodiscard]] QJsonObject receiptJson(const store::ConsentReceipt& receipt);
/// The same as a file of its own, 0600. NotFound, FileUnwritable.
[[nodiscard]] domain::Result<void> exportPerson(
    store::Reader& reader, const domain::PageId& page, const domain::Psid& psid, const QString& path);

} // namespace headsup::session
