// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/errortable.h"

#include <QRegularExpression>
#include <algorithm>
#include <limits>
#include <optional>

namespace headsup::graph {

namespace {

using domain::RetryRule;
using domain::Scope;
using domain::SendResult;
using domain::TokenFate;

constexpr auto kAny = kAnySubcode;
constexpr int kFirstCode = std::numeric_limits<int>::min();
constexpr int kLastCode = std::numeric_limits<int>::max();
constexpr auto Refused = SendResult::Refused;
constexpr auto Unknown = SendResult::Unknown;
constexpr auto Kept = TokenFate::Kept;
constexpr auto Dead = TokenFate::Dead;
constexpr auto Doubtful = TokenFate::Doubtful;
constexpr auto Never = RetryRule::Never;
constexpr auto AfterFix = RetryRule::AfterFix;
constexpr auto ByHand = RetryRule::ByHand;
constexpr auto AfterWait = RetryRule::AfterWait;
constexpr auto Person = Scope::Person;
constexpr auto Pace = Scope::Pace;
constexpr auto Page = Scope::Page;

// clang-format off
constexpr ErrorRow kRows[] = {
    // Answers that do not say whether the message went out.
    {-1, -1, kAny, "temporary_failure", Unknown, Doubtful, ByHand, Pace},
    {1, 1, kAny, "unknown_failure", Unknown, Doubtful, ByHand, Person},
    {1, 1, 99, "unknown_failure", Unknown, Doubtful, ByHand, Person},
    {1, 1, 1357046, "reply_lost", Unknown, Doubtful, ByHand, Person},
    {2, 2, kAny, "temporary_failure", Unknown, Doubtful, ByHand, Pace},
    {1200, 1200, kAny, "temporary_failure", Unknown, Doubtful, ByHand, Pace},
    // Named by others, explained nowhere: as careful as with a code that nobody has named.
    {100, 100, 2018006, "unlisted", Unknown, Doubtful, ByHand, Person},
    {1006, 1006, kAny, "unlisted", Unknown, Doubtful, ByHand, Person},
    // Too fast.
    {4, 4, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    {17, 17, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    {32, 32, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    {341, 341, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    {613, 613, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    {613, 613, 2534040, "rate_limited", Refused, Kept, AfterWait, Pace},
    {80001, 80001, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    {80002, 80002, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    {80006, 80006, kAny, "rate_limited", Refused, Kept, AfterWait, Pace},
    // One person.
    {4, 4, 2018354, "cooldown", Refused, Kept, ByHand, Person, 48},
    {9, 9, 2018352, "cooldown", Refused, Kept, ByHand, Person, 48},
    {10, 10, 2018065, "outside_window", Refused, Doubtful, AfterFix, Person},
    {10, 10, 2018108, "cannot_receive_now", Refused, Kept, ByHand, Person, 24},
    {10, 10, 2018278, "outside_window", Refused, Doubtful, AfterFix, Person},
    {10, 10, 2534022, "outside_window", Refused, Doubtful, AfterFix, Person},
    {10, 10, 1893015, "topic_stopped", Refused, Dead, Never, Person},
    {100, 100, kAny, "bad_request", Refused, Kept, AfterFix, Person},
    {100, 100, 33, "object_missing", Refused, Kept, AfterFix, Person},
    {100, 100, 2018001, "no_such_person", Refused, Dead, Never, Person},
    {200, 200, 1545041, "person_unavailable", Refused, Doubtful, ByHand, Person, 72, 2},
    {506, 506, kAny, "duplicate_message", Refused, Kept, AfterFix, Person, 24},
    {551, 551, kAny, "person_unavailable", Refused, Doubtful, ByHand, Person, 72, 2},
    {551, 551, 1545041, "person_unavailable", Refused, Doubtful, ByHand, Person, 72, 2},
    // Meta's two pages disagree about the code of this one: the subcode decides, whatever the code is.
    {kFirstCode, kLastCode, 1545041, "person_unavailable", Refused, Doubtful, ByHand, Person, 72, 2},
    {613, 613, 1893016, "topic_asked_twice", Refused, Kept, Never, Person},
    {10, 10, 2018300, "thread_controlled", Refused, Kept, ByHand, Person, 24},
    {2018300, 2018300, kAny, "thread_controlled", Refused, Kept, ByHand, Person, 24},
    {2018321, 2018321, kAny, "thread_controlled", Refused, Kept, ByHand, Person, 24},
    // The message: everybody would get the same answer.
    {100, 100, 2018008, "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018047, "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018074, "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018109, "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018294, "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018014, "content_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018164, "content_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018320, "content_fault", Refused, Kept, AfterFix, Page},
    {100, 100, 2018328, "content_fault", Refused, Kept, AfterFix, Page},
    {105, 105, kAny, "content_fault", Refused, Kept, AfterFix, Page},
    {194, 194, kAny, "content_fault", Refused, Kept, AfterFix, Page},
    // The Page's access token and permissions.
    {2, 2, 2018344, "contact_terms", Refused, Kept, AfterFix, Page},
    {3, 3, kAny, "no_permission", Refused, Kept, AfterFix, Page},
    {10, 10, kAny, "no_permission", Refused, Kept, AfterFix, Page},
    {10, 10, 1404170, "requests_barred", Refused, Kept, AfterFix, Page},
    {102, 102, kAny, "page_token_invalid", Refused, Kept, AfterFix, Page},
    {190, 190, kAny, "page_token_invalid", Refused, Kept, AfterFix, Page},
    {190, 190, 458, "app_removed", Refused, Kept, AfterFix, Page},
    {190, 190, 459, "account_checkpoint", Refused, Kept, AfterFix, Page},
    {190, 190, 460, "password_changed", Refused, Kept, AfterFix, Page},
    {190, 190, 463, "page_token_expired", Refused, Kept, AfterFix, Page},
    {190, 190, 464, "account_unconfirmed", Refused, Kept, AfterFix, Page},
    {190, 190, 467, "page_token_invalid", Refused, Kept, AfterFix, Page},
    {200, 299, kAny, "no_permission", Refused, Kept, AfterFix, Page},
    {200, 200, 2018028, "app_not_live", Refused, Kept, AfterFix, Page},
    {230, 230, kAny, "messaging_permission", Refused, Kept, AfterFix, Page},
    {2500, 2500, kAny, "wrong_version", Refused, Kept, AfterFix, Page},
    // Restrictions: going on would do harm.
    {10, 10, 1893063, "page_restricted", Refused, Kept, ByHand, Page},
    {368, 368, kAny, "policy_block", Refused, Kept, ByHand, Page},
    {613, 613, 2018338, "warned", Refused, Kept, ByHand, Page},
    {2022, 2022, kAny, "sending_disabled", Refused, Kept, ByHand, Page},
};
// clang-format on

constexpr ErrorRow kTokenNamed{100, 100, kAny, "token_refused", Refused, Dead, Never, Person};

/// The opt-in's token, not the access token.
bool namesToken(QStringView text)
{
    static const QRegularExpression word(
        QStringLiteral("(one_time_notif|notification_messages)_token|(?<!access )(?<!access_)\\btoken\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return word.match(text.toString()).hasMatch();
}

bool covers(const ErrorRow& row, int code)
{
    return row.code <= code && code <= row.lastCode;
}

/// Lower is closer: an exact subcode, then a code of its own, then a range. Nothing where the row is for
/// others.
std::optional<int> distance(const ErrorRow& row, int code, int subcode)
{
    if (!covers(row, code) || (row.subcode != kAny && row.subcode != subcode))
        return std::nullopt;
    if (row.subcode != kAny)
        return 0;
    return row.code == row.lastCode ? 1 : 2;
}

} // namespace

std::span<const ErrorRow> errorRows()
{
    return kRows;
}

ErrorRow ruling(int code, int subcode, QStringView text)
{
    const ErrorRow* best = nullptr;
    int closest = 3;
    for (const auto& row : kRows) {
        const auto found = distance(row, code, subcode);
        if (found && *found < closest) {
            best = &row;
            closest = *found;
        }
    }
    if (!best)
        return {code, code, subcode, "unlisted", Unknown, Doubtful, ByHand, Person};
    if (code == 100 && best->subcode == kAny && namesToken(text))
        return kTokenNamed;
    return *best;
}

domain::RetryTerms retryTerms()
{
    domain::RetryTerms terms;
    for (const auto& row : errorRows()) {
        const auto key = QString::fromLatin1(row.reason);
        const bool known = std::any_of(
            terms.begin(), terms.end(), [&key](const domain::RetryTerm& term) { return term.reason == key; });
        if (row.result == domain::SendResult::Refused && row.token != domain::TokenFate::Dead &&
            row.retry != domain::RetryRule::Never && !known)
            terms.append({key, std::chrono::hours{row.restHours}, row.mostTries});
    }
    // A person found that nothing had arrived: the token was proven unused.
    terms.append({QStringLiteral("judged_not_sent"), domain::Milliseconds{0}, 0});
    return terms;
}

QStringList retryableReasons()
{
    QStringList keys;
    for (const auto& term : retryTerms())
        keys.append(term.reason);
    return keys;
}

} // namespace headsup::graph
