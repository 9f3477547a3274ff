// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/settlement.h"

#include <QTest>

using namespace headsup::domain;

namespace {

constexpr SendResult kResults[] = {
    SendResult::Accepted, SendResult::Refused, SendResult::NotSent, SendResult::Unknown};
constexpr TokenFate kFates[] = {TokenFate::Kept, TokenFate::Dead, TokenFate::Doubtful};
constexpr RetryRule kRules[] = {
    RetryRule::Never, RetryRule::AfterFix, RetryRule::ByHand, RetryRule::AfterWait};
constexpr Scope kScopes[] = {Scope::Person, Scope::Pace, Scope::Page};

template<class Visit>
void everyOutcome(Visit visit)
{
    for (const auto result : kResults)
        for (const auto fate : kFates)
            for (const auto rule : kRules)
                for (const auto scope : kScopes) {
                    SendOutcome outcome;
                    outcome.result = result;
                    outcome.token = fate;
                    outcome.retry = rule;
                    outcome.scope = scope;
                    outcome.waitSeconds = 60;
                    visit(outcome);
                }
}

SendOutcome refused(TokenFate fate, RetryRule rule, Scope scope, int waitSeconds = 0)
{
    SendOutcome outcome;
    outcome.result = SendResult::Refused;
    outcome.token = fate;
    outcome.retry = rule;
    outcome.scope = scope;
    outcome.waitSeconds = waitSeconds;
    return outcome;
}

} // namespace

class TstSettlement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAlwaysALegalMove();
    void sentOnlyWithAnAnswer();
    void unknownIsUncertainWhateverElseIsSaid();
    void deadStaysDead();
    void pageRefusalKeepsThePlaceInLine();
    void waitingHasATime();
    void refusalOfOnePerson();
    void toThePersonNothingHappensToTheToken();
    void whatMayBeUsedAgainIsNeverSpent();

private:
    const Instant m_now = fromMs(1'700'000'000'000);
};

void TstSettlement::isAlwaysALegalMove()
{
    everyOutcome([this](const SendOutcome& outcome) {
        const auto settled = settlementOf(outcome, m_now);
        QVERIFY(mayMove(OptInState::InFlight, settled.optIn));
        QVERIFY(settled.delivery != DeliveryState::InFlight && settled.delivery != DeliveryState::LeftOut);
        QCOMPARE(settled.notBefore.has_value(), settled.delivery == DeliveryState::Waiting);
    });
}

void TstSettlement::sentOnlyWithAnAnswer()
{
    everyOutcome([this](const SendOutcome& outcome) {
        const auto settled = settlementOf(outcome, m_now);
        QCOMPARE(settled.optIn == OptInState::Sent, outcome.result == SendResult::Accepted);
        QCOMPARE(settled.delivery == DeliveryState::Accepted, outcome.result == SendResult::Accepted);
    });
}

void TstSettlement::unknownIsUncertainWhateverElseIsSaid()
{
    everyOutcome([this](const SendOutcome& outcome) {
        const auto settled = settlementOf(outcome, m_now);
        QCOMPARE(settled.optIn == OptInState::Uncertain, outcome.result == SendResult::Unknown);
        QCOMPARE(settled.delivery == DeliveryState::Uncertain, outcome.result == SendResult::Unknown);
    });
}

void TstSettlement::deadStaysDead()
{
    for (const auto rule : kRules) {
        for (const auto scope : kScopes) {
            const Settlement expected{OptInState::Dead, DeliveryState::Failed, {}};
            QVERIFY(settlementOf(refused(TokenFate::Dead, rule, scope), m_now) == expected);
        }
    }
}

void TstSettlement::pageRefusalKeepsThePlaceInLine()
{
    const Settlement expected{OptInState::Reserved, DeliveryState::Pending, {}};
    for (const auto rule : kRules)
        QVERIFY(settlementOf(refused(TokenFate::Kept, rule, Scope::Page), m_now) == expected);
    SendOutcome notSent;
    notSent.result = SendResult::NotSent;
    QVERIFY(settlementOf(notSent, m_now) == expected);
}

void TstSettlement::waitingHasATime()
{
    const auto settled = settlementOf(refused(TokenFate::Kept, RetryRule::AfterWait, Scope::Pace, 90), m_now);
    const Settlement expected{OptInState::Reserved, DeliveryState::Waiting, m_now + std::chrono::seconds{90}};
    QVERIFY(settled == expected);
}

void TstSettlement::refusalOfOnePerson()
{
    const Settlement expected{OptInState::Unused, DeliveryState::Failed, {}};
    for (const auto rule : {RetryRule::Never, RetryRule::AfterFix, RetryRule::ByHand})
        QVERIFY(settlementOf(refused(TokenFate::Kept, rule, Scope::Person), m_now) == expected);
}

void TstSettlement::toThePersonNothingHappensToTheToken()
{
    everyOutcome([this](const SendOutcome& outcome) {
        const auto end = settlementOf(outcome, m_now, Recipient::Person);
        const bool inLine = end.delivery == DeliveryState::Pending || end.delivery == DeliveryState::Waiting;
        QCOMPARE(end.optIn, inLine ? OptInState::Reserved : OptInState::Unused);
        if (outcome.result == SendResult::Unknown)
            QCOMPARE(end.delivery, DeliveryState::Uncertain);
        QCOMPARE(end.delivery == DeliveryState::Accepted, outcome.result == SendResult::Accepted);
    });
    auto closed = refused(TokenFate::Doubtful, RetryRule::AfterFix, Scope::Person);
    closed.reason = kOutsideWindow;
    QCOMPARE(settlementOf(closed, m_now, Recipient::Person),
        (Settlement{OptInState::Reserved, DeliveryState::Pending, {}}));
    QCOMPARE(settlementOf(closed, m_now).delivery, DeliveryState::Failed);
}

void TstSettlement::whatMayBeUsedAgainIsNeverSpent()
{
    for (const auto recipient : {Recipient::Recurring, Recipient::Conversation, Recipient::Utility}) {
        everyOutcome([&](SendOutcome outcome) {
            for (const auto* reason : {"", "outside_window"}) {
                outcome.reason = QString::fromLatin1(reason);
                const auto made = settlementOf(outcome, Instant{}, recipient);
                const bool inLine =
                    made.delivery == DeliveryState::Pending || made.delivery == DeliveryState::Waiting;
                QCOMPARE(made.optIn, inLine ? OptInState::Reserved : OptInState::Unused);
                const bool unknown = outcome.result == SendResult::Unknown;
                QCOMPARE(made.delivery == DeliveryState::Uncertain, unknown);
            }
        });
        SendOutcome closed = refused(TokenFate::Doubtful, RetryRule::AfterFix, Scope::Person);
        closed.reason = kOutsideWindow;
        QCOMPARE(settlementOf(closed, Instant{}, recipient).delivery, DeliveryState::Failed);
    }
}

QTEST_GUILESS_MAIN(TstSettlement)
#include "tst_settlement.moc"
