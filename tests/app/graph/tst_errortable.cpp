// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement.h"
#include "graph/errortable.h"
#include "graph/reasontext.h"

#include <QSet>
#include <QTest>

using namespace headsup;
using domain::RetryRule;
using domain::Scope;
using domain::SendResult;
using domain::TokenFate;

namespace {

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

struct Expected
{
    int code;
    int subcode;
    const char* text;
    const char* reason;
    SendResult result;
    TokenFate token;
    RetryRule retry;
    Scope scope;
};

// clang-format off
/// Every row of the fact sheet on Meta's errors, written down a second time and from its other side.
constexpr Expected kExpected[] = {
    {1, 0, "", "unknown_failure", Unknown, Doubtful, ByHand, Person},
    {1, 99, "", "unknown_failure", Unknown, Doubtful, ByHand, Person},
    {1, 1357046, "", "reply_lost", Unknown, Doubtful, ByHand, Person},
    {2, 0, "", "temporary_failure", Unknown, Doubtful, ByHand, Pace},
    {2, 2018344, "", "contact_terms", Refused, Kept, AfterFix, Page},
    {4, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {17, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {32, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {341, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {613, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {613, 2534040, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {80001, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {80002, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {80006, 0, "", "rate_limited", Refused, Kept, AfterWait, Pace},
    {4, 2018354, "", "cooldown", Refused, Kept, ByHand, Person},
    {9, 2018352, "", "cooldown", Refused, Kept, ByHand, Person},
    {10, 0, "", "no_permission", Refused, Kept, AfterFix, Page},
    {10, 2018278, "", "outside_window", Refused, Doubtful, AfterFix, Person},
    {10, 2018065, "", "outside_window", Refused, Doubtful, AfterFix, Person},
    {10, 2534022, "", "outside_window", Refused, Doubtful, AfterFix, Person},
    {10, 2018108, "", "cannot_receive_now", Refused, Kept, ByHand, Person},
    {10, 1404170, "", "requests_barred", Refused, Kept, AfterFix, Page},
    {10, 1893015, "", "topic_stopped", Refused, Dead, Never, Person},
    {10, 1893063, "", "page_restricted", Refused, Kept, ByHand, Page},
    {100, 0, "(#100) Invalid parameter", "bad_request", Refused, Kept, AfterFix, Person},
    {100, 0, "(#100) Param recipient[one_time_notif_token] is invalid", "token_refused", Refused, Dead, Never, Person},
    {100, 0, "The token has expired", "token_refused", Refused, Dead, Never, Person},
    {100, 4242, "One_Time_Notif_Token was used", "token_refused", Refused, Dead, Never, Person},
    {100, 0, "Bad access token", "bad_request", Refused, Kept, AfterFix, Person},
    {100, 0, "Invalid access_token", "bad_request", Refused, Kept, AfterFix, Person},
    {100, 0, "tokenization failed", "bad_request", Refused, Kept, AfterFix, Person},
    {100, 33, "", "object_missing", Refused, Kept, AfterFix, Person},
    {100, 2018001, "", "no_such_person", Refused, Dead, Never, Person},
    {100, 2018006, "", "unlisted", Unknown, Doubtful, ByHand, Person},
    {100, 2018008, "", "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 2018047, "", "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 2018074, "", "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 2018109, "", "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 2018294, "", "attachment_fault", Refused, Kept, AfterFix, Page},
    {100, 2018014, "", "content_fault", Refused, Kept, AfterFix, Page},
    {100, 2018164, "", "content_fault", Refused, Kept, AfterFix, Page},
    {100, 2018320, "", "content_fault", Refused, Kept, AfterFix, Page},
    {100, 2018328, "a token is named", "content_fault", Refused, Kept, AfterFix, Page},
    {105, 0, "", "content_fault", Refused, Kept, AfterFix, Page},
    {194, 0, "", "content_fault", Refused, Kept, AfterFix, Page},
    {190, 0, "", "page_token_invalid", Refused, Kept, AfterFix, Page},
    {190, 458, "", "app_removed", Refused, Kept, AfterFix, Page},
    {190, 459, "", "account_checkpoint", Refused, Kept, AfterFix, Page},
    {190, 460, "", "password_changed", Refused, Kept, AfterFix, Page},
    {190, 463, "", "page_token_expired", Refused, Kept, AfterFix, Page},
    {190, 464, "", "account_unconfirmed", Refused, Kept, AfterFix, Page},
    {190, 467, "", "page_token_invalid", Refused, Kept, AfterFix, Page},
    {102, 0, "", "page_token_invalid", Refused, Kept, AfterFix, Page},
    {3, 0, "", "no_permission", Refused, Kept, AfterFix, Page},
    {200, 0, "", "no_permission", Refused, Kept, AfterFix, Page},
    {215, 7, "", "no_permission", Refused, Kept, AfterFix, Page},
    {299, 0, "", "no_permission", Refused, Kept, AfterFix, Page},
    {200, 2018028, "", "app_not_live", Refused, Kept, AfterFix, Page},
    {200, 1545041, "", "person_unavailable", Refused, Doubtful, ByHand, Person},
    {551, 0, "", "person_unavailable", Refused, Doubtful, ByHand, Person},
    {551, 1545041, "", "person_unavailable", Refused, Doubtful, ByHand, Person},
    {10, 1545041, "", "person_unavailable", Refused, Doubtful, ByHand, Person},
    {100, 1545041, "The token is fine", "person_unavailable", Refused, Doubtful, ByHand, Person},
    {424242, 1545041, "", "person_unavailable", Refused, Doubtful, ByHand, Person},
    {230, 0, "", "messaging_permission", Refused, Kept, AfterFix, Page},
    {368, 0, "", "policy_block", Refused, Kept, ByHand, Page},
    {506, 0, "", "duplicate_message", Refused, Kept, AfterFix, Person},
    {613, 1893016, "", "topic_asked_twice", Refused, Kept, Never, Person},
    {613, 2018338, "", "warned", Refused, Kept, ByHand, Page},
    {1006, 0, "", "unlisted", Unknown, Doubtful, ByHand, Person},
    {1200, 0, "", "temporary_failure", Unknown, Doubtful, ByHand, Pace},
    {2022, 0, "", "sending_disabled", Refused, Kept, ByHand, Page},
    {2018300, 0, "", "thread_controlled", Refused, Kept, ByHand, Person},
    {10, 2018300, "", "thread_controlled", Refused, Kept, ByHand, Person},
    {2018321, 0, "", "thread_controlled", Refused, Kept, ByHand, Person},
    {2500, 0, "", "wrong_version", Refused, Kept, AfterFix, Page},
    {-1, 0, "", "temporary_failure", Unknown, Doubtful, ByHand, Pace},
    {100, 0, "Param notification_messages_token has expired", "token_refused", Refused, Dead, Never, Person},
    // In no list: nothing is proven, so nothing is claimed.
    {424242, 0, "", "unlisted", Unknown, Doubtful, ByHand, Person},
    {9, 0, "", "unlisted", Unknown, Doubtful, ByHand, Person},
    {300, 0, "", "unlisted", Unknown, Doubtful, ByHand, Person},
    {199, 0, "", "unlisted", Unknown, Doubtful, ByHand, Person},
};
// clang-format on

} // namespace

class TstErrorTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void rulings_data();
    void rulings();
    void everyRowIsExpectedHere();
    void rowsAreSound();
    void decisionsReachTheBooks_data();
    void decisionsReachTheBooks();
    void everyReasonHasWords();
    void vagueReasonsQuoteMessenger();
};

void TstErrorTable::rulings_data()
{
    QTest::addColumn<int>("row");
    for (size_t i = 0; i < std::size(kExpected); ++i) {
        const auto& row = kExpected[i];
        QTest::addRow("%d/%d %s", row.code, row.subcode, row.text) << static_cast<int>(i);
    }
}

void TstErrorTable::rulings()
{
    QFETCH(int, row);
    const auto& expected = kExpected[row];
    const auto got = graph::ruling(expected.code, expected.subcode, QString::fromLatin1(expected.text));
    QCOMPARE(QString::fromLatin1(got.reason), QString::fromLatin1(expected.reason));
    QCOMPARE(got.result, expected.result);
    QCOMPARE(got.token, expected.token);
    QCOMPARE(got.retry, expected.retry);
    QCOMPARE(got.scope, expected.scope);
}

void TstErrorTable::everyRowIsExpectedHere()
{
    for (const auto& row : graph::errorRows()) {
        const auto same = [&row](const Expected& expected) {
            return row.code <= expected.code && expected.code <= row.lastCode &&
                   (row.subcode == graph::kAnySubcode || row.subcode == expected.subcode) &&
                   QLatin1StringView(row.reason) == QLatin1StringView(expected.reason);
        };
        QVERIFY2(std::any_of(std::begin(kExpected), std::end(kExpected), same),
            qPrintable(QStringLiteral("%1/%2").arg(row.code).arg(row.subcode)));
    }
}

void TstErrorTable::rowsAreSound()
{
    QSet<QString> seen;
    for (const auto& row : graph::errorRows()) {
        const auto key = QStringLiteral("%1-%2/%3").arg(row.code).arg(row.lastCode).arg(row.subcode);
        QVERIFY2(!seen.contains(key), qPrintable(key));
        seen.insert(key);
        // What is unknown is never repeated without a person, and its token never counts as whole.
        if (row.result == Unknown) {
            QCOMPARE(row.token, Doubtful);
            QCOMPARE(row.retry, ByHand);
        }
        if (row.token == Dead)
            QCOMPARE(row.retry, Never);
        if (row.retry == AfterWait)
            QCOMPARE(row.token, Kept);
    }
}

void TstErrorTable::decisionsReachTheBooks_data()
{
    rulings_data();
}

/// What each row does to the opt-in: dead only where Meta's words say so, free again only where they say that
/// the person got nothing, and in nobody's hands but a person's where they say neither.
void TstErrorTable::decisionsReachTheBooks()
{
    QFETCH(int, row);
    const auto& expected = kExpected[row];
    const auto got = graph::ruling(expected.code, expected.subcode, QString::fromLatin1(expected.text));
    domain::SendOutcome outcome;
    outcome.result = got.result;
    outcome.token = got.token;
    outcome.retry = got.retry;
    outcome.scope = got.scope;
    const auto settled = domain::settlementOf(outcome, domain::fromMs(0));
    using domain::DeliveryState;
    using domain::OptInState;
    if (expected.result == Unknown)
        QCOMPARE(settled.optIn, OptInState::Uncertain);
    else if (expected.token == Dead)
        QCOMPARE(settled.optIn, OptInState::Dead);
    else if (expected.scope == Person)
        QCOMPARE(settled.optIn, OptInState::Unused);
    else
        QCOMPARE(settled.optIn, OptInState::Reserved);
    const auto line = expected.scope == Page ? DeliveryState::Pending : DeliveryState::Waiting;
    if (settled.optIn == OptInState::Reserved)
        QCOMPARE(settled.delivery, line);
    // Only what was surely refused is ever offered to be tried again in bulk.
    const bool offered = graph::retryableReasons().contains(QString::fromLatin1(expected.reason));
    QVERIFY(!offered || (expected.result == Refused && expected.token != Dead));
}

void TstErrorTable::vagueReasonsQuoteMessenger()
{
    domain::RawAnswer raw;
    raw.code = 424242;
    raw.subcode = 7;
    raw.text = QStringLiteral("Strange %2 words");
    const auto text = graph::reasonSentence(QStringLiteral("unlisted"), raw);
    QVERIFY(text.startsWith(graph::reasonSentence(QStringLiteral("unlisted"))));
    QVERIFY(text.contains(QStringLiteral("“Strange %2 words” (code 424242/7)")));
    const auto clear = QStringLiteral("person_unavailable");
    QCOMPARE(graph::reasonSentence(clear, raw), graph::reasonSentence(clear));
    QCOMPARE(graph::reasonSentence(QStringLiteral("unlisted"), {}),
        graph::reasonSentence(QStringLiteral("unlisted")));
}

void TstErrorTable::everyReasonHasWords()
{
    QSet<QString> needed;
    for (const auto& row : graph::errorRows())
        needed.insert(QString::fromLatin1(row.reason));
    for (const char* key : {"accepted", "network_not_reached", "no_answer", "no_verdict", "connection_broken",
             "server_error", "page_token_missing", "token_refused", "unlisted", "interrupted", "judged_sent",
             "judged_not_sent", "probably_sent", "remembered_sent"})
        needed.insert(QString::fromLatin1(key));
    for (const auto& key : needed) {
        QVERIFY2(
            graph::reasonSentence(key) != key && graph::reasonSentence(key).endsWith(u'.'), qPrintable(key));
        const bool settled = key == u"accepted" || key == u"judged_sent" || key == u"probably_sent" ||
                             key == u"remembered_sent";
        QVERIFY2(settled || graph::nextStep(key).endsWith(u'.'), qPrintable(key));
    }
    const auto keys = graph::reasonKeys();
    QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()), needed);
    auto sorted = keys;
    sorted.sort();
    QCOMPARE(keys, sorted);
    QCOMPARE(graph::reasonSentence(QStringLiteral("not_a_key")), QStringLiteral("not_a_key"));
    QVERIFY(graph::nextStep(QStringLiteral("accepted")).isEmpty());
}

QTEST_GUILESS_MAIN(TstErrorTable)
#include "tst_errortable.moc"
