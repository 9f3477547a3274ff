// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/permission.h"
#include "domain/result.h"
#include "ports/transport.h"

#include <QStringList>
#include <vector>

/// What the Graph API lists of a Page, besides conversations.
namespace headsup::graph {

/// The webhook fields that Headsup lives on: without messaging_optins every token is lost.
[[nodiscard]] QStringList neededFields();

/// What a Page's apps are subscribed to, as far as the access token may see it.
struct Subscriptions
{
    enum class Told {
        Yes,
        NoPermission, ///< pages_manage_metadata is missing, or the MODERATE task
        No,           ///< an answer that says neither
    };
    Told told = Told::No;
    QStringList missing; ///< of neededFields(), in their order; all of them where no app is subscribed
    friend bool operator==(const Subscriptions&, const Subscriptions&) = default;
};
[[nodiscard]] Subscriptions readSubscriptionsReply(const ports::HttpReply& reply);
/// What is missing and what to do; empty where nothing is.
[[nodiscard]] QString sentenceOf(const Subscriptions& subscriptions);

/// A part of the list of recurring tokens.
struct RecurringPart
{
    std::vector<domain::PermissionRecord> records;
    QString next;        ///< the cursor of what follows; empty at the end
    qint64 unusable = 0; ///< entries without a token or a person
};
/// NotConnected, NoVerdict or GraphRefused.
[[nodiscard]] domain::Result<RecurringPart> readRecurringReply(const ports::HttpReply& reply);

} // namespace headsup::graph
