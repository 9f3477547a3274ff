// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settlement.h"
#include "ports/random.h"
#include "store/queries.h"
#include "store/sqlite/database.h"

/// The way of a token through a request. Each function is one transaction and throws Failure.
namespace headsup::store::sqlite {

/// Reasons of deliveries that no answer of Messenger gave.
inline const QString kInterrupted = QStringLiteral("interrupted"); ///< the program ended before the answer
inline const QString kJudgedSent = QStringLiteral("judged_sent");  ///< a person looked and found it
inline const QString kJudgedNotSent = QStringLiteral("judged_not_sent"); ///< a person looked and did not
/// Asked once more, the token was refused: the first request most likely used it up.
inline const QString kProbablySent = QStringLiteral("probably_sent");

[[nodiscard]] ClaimAnswer claimNext(
    Database& database, ports::Random& random, domain::CampaignId id, domain::Instant now);
void settle(Database& database, const domain::AttemptId& attempt, const domain::SendOutcome& outcome,
    const domain::Settlement& settlement, domain::Instant now);
[[nodiscard]] qint64 judge(Database& database, domain::CampaignId id, domain::OptInId optIn,
    Judgement judgement, domain::Instant now);
[[nodiscard]] RecoveryReport recover(Database& database, domain::Instant now);
[[nodiscard]] qint64 expireDue(Database& database, const domain::PageId& page, domain::Instant now);

} // namespace headsup::store::sqlite
