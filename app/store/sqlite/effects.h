// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/event.h"
#include "store/sqlite/ledger.h"
#include "store/sqlite/reads.h"

/// What events do to the books. The same whatever the order in which events and answers come, and however
/// often: everything goes by the time of the event, earliest or latest. Part of the caller's transaction;
/// throws Failure.
namespace headsup::store::sqlite {

/// Why a state changed, and the reason of a delivery that Messenger's echo of our own request settled.
inline const QString kEcho = QStringLiteral("echo");

/// How long after a message an act of the person counts as a reaction to it.
inline constexpr auto kReactionSpan = std::chrono::days{7};

/// The id of the newest event; 0 without any.
[[nodiscard]] qint64 newestEvent(Database& database);
/// Acts on the Page's events that are newer than that one: opens windows, marks what was delivered, read and
/// reacted to, settles uncertain messages whose request came back as an echo, remembers who resumed, and
/// pauses the Page's campaigns where Meta took measures.
void applyEvents(Database& database, Ledger& ledger, PageKey page, qint64 after, domain::Instant now);
/// Throws PolicyEnforced where Meta's newest word about the campaign's Page holds.
void checkPolicy(Database& database, domain::CampaignId campaign);
/// Marks a delivery that was accepted just now with what events told before.
void markFromEvents(Database& database, domain::DeliveryId id);
/// The message id under which Messenger echoed the request of this attempt; invalid where it did not.
[[nodiscard]] domain::MessageId echoOf(Database& database, const domain::AttemptId& attempt);

} // namespace headsup::store::sqlite
