// SPDX-License-Identifier: GPL-3.0-or-later
#include "campaign/breaker.h"

#include <QTest>

using namespace headsup::domain;
using headsup::campaign::Breaker;

class TstBreaker : public QObject
{
    Q_OBJECT

private:
    static SendOutcome outcome(SendResult result, Scope scope = Scope::Person, const QString& reason = {})
    {
        SendOutcome out;
        out.result = result;
        out.scope = scope;
        out.reason = reason;
        return out;
    }
    static SendOutcome accepted() { return outcome(SendResult::Accepted); }
    static SendOutcome unknown() { return outcome(SendResult::Unknown, Scope::Pace); }
    static SendOutcome notSent() { return outcome(SendResult::NotSent, Scope::Pace); }
    static SendOutcome refused(const char* reason)
    {
        return outcome(SendResult::Refused, Scope::Person, QString::fromLatin1(reason));
    }
    static void warmUp(Breaker& breaker)
    {
        for (int i = 0; i < Breaker::kFirst; ++i)
            QCOMPARE(breaker.see(accepted()), std::nullopt);
    }

private Q_SLOTS:
    void pageRefusalStopsAtOnce()
    {
        Breaker breaker;
        warmUp(breaker);
        QCOMPARE(breaker.see(outcome(SendResult::Refused, Scope::Page)), PauseReason::PageRefused);
    }
    void missingAccessTokenStopsAtOnce()
    {
        Breaker breaker;
        QCOMPARE(breaker.see(outcome(SendResult::NotSent, Scope::Page)), PauseReason::PageRefused);
    }
    void foreignAnswerStopsAtOnce()
    {
        Breaker breaker;
        auto page = outcome(SendResult::Unknown, Scope::Page);
        QCOMPARE(breaker.see(page), PauseReason::NetworkDown);
        page.raw.code = 190; // Messenger's own words, though with a status that proves nothing
        QCOMPARE(breaker.see(page), PauseReason::PageRefused);
    }
    void rateLimitsNeverStop()
    {
        Breaker breaker;
        for (int i = 0; i < 300; ++i)
            QCOMPARE(breaker.see(outcome(SendResult::Refused, Scope::Pace, QStringLiteral("rate_limited"))),
                std::nullopt);
        // … and they do not count as sends: the first ten are still to come.
        QCOMPARE(breaker.see(refused("a")), std::nullopt);
        QCOMPARE(breaker.see(refused("a")), std::nullopt);
        QCOMPARE(breaker.see(refused("a")), PauseReason::TooManyFailures);
    }
    /// Messenger spoke and said nothing that can be relied on: the line is fine, so it is not blamed.
    void threeUnknownCodesInARow()
    {
        auto odd = outcome(SendResult::Unknown, Scope::Person, QStringLiteral("unlisted"));
        odd.raw.code = 424242;
        Breaker late;
        warmUp(late);
        QCOMPARE(late.see(odd), std::nullopt);
        QCOMPARE(late.see(odd), std::nullopt);
        QCOMPARE(late.see(odd), PauseReason::TooManyFailures);
        // Among the first ten they need not even come in a row.
        Breaker early;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(early.see(odd), std::nullopt);
            QCOMPARE(early.see(accepted()), std::nullopt);
        }
        QCOMPARE(early.see(odd), PauseReason::TooManyFailures);
    }
    void threeUnreachedInARow_data()
    {
        QTest::addColumn<bool>("sent");
        QTest::newRow("no answer") << true;
        QTest::newRow("no connection") << false;
    }
    void threeUnreachedInARow()
    {
        QFETCH(bool, sent);
        const auto lost = sent ? unknown() : notSent();
        Breaker breaker;
        warmUp(breaker);
        QCOMPARE(breaker.see(lost), std::nullopt);
        QCOMPARE(breaker.see(lost), std::nullopt);
        QCOMPARE(breaker.see(accepted()), std::nullopt); // an answer begins the count anew
        QCOMPARE(breaker.see(lost), std::nullopt);
        QCOMPARE(breaker.see(sent ? notSent() : unknown()), std::nullopt); // both kinds count together
        QCOMPARE(breaker.see(lost), PauseReason::NetworkDown);
    }
    void threeEqualErrorsAmongTheFirstTen()
    {
        Breaker breaker;
        for (int i = 0; i < 7; ++i)
            QCOMPARE(breaker.see(accepted()), std::nullopt);
        QCOMPARE(breaker.see(refused("a")), std::nullopt);
        QCOMPARE(breaker.see(refused("a")), std::nullopt);
        QCOMPARE(breaker.see(refused("a")), PauseReason::TooManyFailures); // the tenth
    }
    void equalErrorsAfterTheFirstTen()
    {
        Breaker breaker;
        for (int i = 0; i < 8; ++i)
            QCOMPARE(breaker.see(accepted()), std::nullopt);
        for (int i = 0; i < 4; ++i)
            QCOMPARE(breaker.see(refused("a")), std::nullopt);
    }
    void differentErrorsAmongTheFirstTen()
    {
        Breaker breaker;
        for (const char* reason : {"a", "b", "a", "b", "c", "c", "d"})
            QCOMPARE(breaker.see(refused(reason)), std::nullopt);
    }
    void moreThanAShareOfTheWindow()
    {
        Breaker breaker;
        warmUp(breaker);
        constexpr int allowed = static_cast<int>(Breaker::kMaxShare * static_cast<double>(Breaker::kWindow));
        for (int i = 0; i < allowed; ++i) {
            QCOMPARE(breaker.see(i % 2 ? refused("a") : unknown()), std::nullopt);
            QCOMPARE(breaker.see(accepted()), std::nullopt);
        }
        QCOMPARE(breaker.see(refused("b")), PauseReason::TooManyFailures);
    }
    void oldFailuresAreForgotten()
    {
        Breaker breaker;
        warmUp(breaker);
        // One failure in twenty is exactly the share that is allowed, for ever.
        for (int i = 0; i < 3 * static_cast<int>(Breaker::kWindow); ++i)
            QCOMPARE(breaker.see(i % 20 == 0 ? refused("a") : accepted()), std::nullopt);
        // One more within the window is too much.
        QCOMPARE(
            breaker.see(refused("a")), std::nullopt); // takes the place of the one that leaves the window
        QCOMPARE(breaker.see(refused("a")), PauseReason::TooManyFailures);
    }
    void notSentIsNoFailure()
    {
        Breaker breaker;
        warmUp(breaker);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(breaker.see(notSent()), std::nullopt);
            QCOMPARE(breaker.see(accepted()), std::nullopt);
        }
    }
};

QTEST_GUILESS_MAIN(TstBreaker)
#include "tst_breaker.moc"
