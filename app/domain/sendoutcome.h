// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace headsup::domain {

/// What is known after one request to /messages.
enum class SendResult : int {
    Accepted = 1, ///< 200 with a message id
    Refused,      ///< the Graph API said no: this request delivered nothing
    NotSent,      ///< no byte was handed to the network
    Unknown,      ///< bytes left and no whole verdict came, or a verdict that says nothing
};

/// What a refusal does to the token.
enum class TokenFate : int {
    Kept = 1, ///< not used up
    Dead,     ///< never again
    Doubtful, ///< refused, and Meta does not say what became of the token; it may be presented again later
};

/// May the same message be tried again for the same person?
enum class RetryRule : int {
    Never = 1,
    AfterFix,  ///< somebody must change something first (text, permission, access token)
    ByHand,    ///< when a person asks for it, not by itself
    AfterWait, ///< by itself, after waiting
};

/// Whom a refusal is about.
enum class Scope : int {
    Person = 1,
    Pace, ///< too fast: wait, then go on
    Page, ///< every further request would fail or do harm: stop
};

/// The answer as it came, kept for every attempt that did not go well.
struct RawAnswer
{
    int http = 0; ///< 0: none came
    int code = 0;
    int subcode = 0;
    QString text; ///< Meta's own words, or ours about the network
    QString fbtraceId;
    qint64 bytesHanded = 0; ///< body bytes given to the network
    friend bool operator==(const RawAnswer&, const RawAnswer&) = default;
};

/// The reason of a refusal that names the token itself: expired, used up or never valid.
inline constexpr QLatin1StringView kTokenRefused{"token_refused"};
/// The reason of a refusal because the person's 24-hour window is closed.
inline constexpr QLatin1StringView kOutsideWindow{"outside_window"};

/// The reason of a refusal because the person stopped the notifications of this topic.
inline constexpr QLatin1StringView kTopicStopped{"topic_stopped"};

/// The reason of an answer whose code is in no table.
inline constexpr QLatin1StringView kUnlisted{"unlisted"};

struct SendOutcome
{
    SendResult result = SendResult::Unknown;
    MessageId messageId;                   ///< accepted only
    TokenFate token = TokenFate::Doubtful; ///< refused only
    RetryRule retry = RetryRule::Never;
    Scope scope = Scope::Person;
    QString reason;      ///< key of the error table, for example "person_unavailable"; words are made from it
    int waitSeconds = 0; ///< named by the answer; 0: not named
    RawAnswer raw;
    friend bool operator==(const SendOutcome&, const SendOutcome&) = default;
};

} // namespace headsup::domain
