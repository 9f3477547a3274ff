// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "campaign/preflight.h"
#include "store/queries.h"

#include <QString>
#include <memory>

class QTextDocument;

namespace headsup::ui {

/// A pre-flight on paper, for a manager or a client: who gets what, whether it keeps the promise and why it
/// is sent all the same. It holds no token and no id; names of the samples are those that the screen shows.
struct ReviewPacket
{
    campaign::Preflight look;
    QString pageName;
    QString reason; ///< written for an unclear verdict; may be empty
    std::optional<store::Approval> approval;
    domain::Instant at{};
};
[[nodiscard]] std::unique_ptr<QTextDocument> documentOf(const ReviewPacket& packet);
/// False where the file cannot be written.
[[nodiscard]] bool writePacket(const ReviewPacket& packet, const QString& path);

} // namespace headsup::ui
