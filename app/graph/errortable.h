// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/retryterm.h"
#include "domain/sendoutcome.h"

#include <QStringList>
#include <span>

namespace headsup::graph {

inline constexpr int kAnySubcode = -1;

/// One row of what the answers of the Graph API mean for a follow-up.
struct ErrorRow
{
    int code = 0;
    int lastCode = 0; ///< same as code but for a range
    int subcode = kAnySubcode;
    const char* reason = ""; ///< key of the words in reasontext.h
    domain::SendResult result = domain::SendResult::Refused;
    domain::TokenFate token = domain::TokenFate::Kept;
    domain::RetryRule retry = domain::RetryRule::ByHand;
    domain::Scope scope = domain::Scope::Person;
    int restHours = 0; ///< before the same person may be asked again, even by hand
    int mostTries = 0; ///< so many refusals for this reason end it; 0: no limit
};

/// Codes and texts are from Meta's error pages of June 2026; token, retry and scope are this project's
/// judgement, since Meta documents none of them for One-Time Notifications.
[[nodiscard]] std::span<const ErrorRow> errorRows();

/// What an error body means. A row with the subcode goes before one without. Code 100 says nothing about the
/// token unless its text names it: then the token is dead.
///
/// A code that is in no row counts as unknown, although it looks like a refusal: Meta itself documents one
/// error (1/1357046) that comes although the message went out, so a code of which nothing is known proves
/// nothing. The opt-in waits as uncertain until somebody has read Messenger's words; were it free again, the
/// next campaign would present it without that look. Where Meta's words do say that the person got nothing
/// (551 and its kin, the closed window), the message counts as failed and the opt-in as unused: presenting it
/// in a later campaign cannot deliver twice, and calling it dead could lose it.
[[nodiscard]] ErrorRow ruling(int code, int subcode, QStringView text);

/// Reasons of failures that a person may have tried again: the token was not used up and nothing says never.
[[nodiscard]] QStringList retryableReasons();
/// The same with the rest and the number of tries of each.
[[nodiscard]] domain::RetryTerms retryTerms();

} // namespace headsup::graph
