// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/optin.h"
#include "domain/optinstate.h"

#include <QTest>

using namespace headsup::domain;

namespace {

// One line a state, one column a target, both in the order of kOptInStates. Written from the description of
// the product, not from the code: x is a legal move.
constexpr const char* kMoves[] = {
    //  u r f s ? d e w p
    ". x . . . . x x x", // unused
    "x . x . . . x x .", // reserved
    "x x . x x x . . .", // in flight
    ". . . . . . . . .", // sent
    "x . x x . x . . .", // uncertain
    ". . . . . . . . .", // dead
    ". . . . . . . . .", // expired
    ". . . . . . . . .", // withdrawn
    ". . . . . . . . .", // spent elsewhere
};

} // namespace

class TstOptInState : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPair_data();
    void everyPair();
    void finals();
    void beginnings();
    void nothingComesBackFromAFinalState();
    void inFlightComesFromNowhereUnreserved();
    void countsAddUp();
    void expiryIsADayBeforeTheYear();
};

void TstOptInState::everyPair_data()
{
    QTest::addColumn<OptInState>("from");
    QTest::addColumn<OptInState>("to");
    QTest::addColumn<bool>("legal");
    for (size_t i = 0; i < kOptInStates.size(); ++i) {
        for (size_t j = 0; j < kOptInStates.size(); ++j) {
            const QString name = slug(kOptInStates[i]) + QStringLiteral(" to ") + slug(kOptInStates[j]);
            QTest::newRow(qPrintable(name))
                << kOptInStates[i] << kOptInStates[j] << (kMoves[i][2 * j] == 'x');
        }
    }
}

void TstOptInState::everyPair()
{
    QFETCH(OptInState, from);
    QFETCH(OptInState, to);
    QFETCH(bool, legal);
    QCOMPARE(mayMove(from, to), legal);
    const auto checked = checkMove(from, to);
    QCOMPARE(checked.ok(), legal);
    if (!legal) {
        const Error expected{ErrorCode::IllegalMove, {slug(from), slug(to)}};
        QVERIFY(checked.error() == expected);
    }
}

void TstOptInState::finals()
{
    for (const auto state : kOptInStates) {
        const bool expected = state == OptInState::Sent || state == OptInState::Dead ||
                              state == OptInState::Expired || state == OptInState::Withdrawn ||
                              state == OptInState::SpentElsewhere;
        QCOMPARE(isFinal(state), expected);
    }
}

void TstOptInState::beginnings()
{
    for (const auto state : kOptInStates) {
        const bool expected = state == OptInState::Unused || state == OptInState::SpentElsewhere ||
                              state == OptInState::Expired || state == OptInState::Withdrawn;
        QCOMPARE(mayBegin(state), expected);
    }
}

void TstOptInState::nothingComesBackFromAFinalState()
{
    for (const auto from : kOptInStates) {
        for (const auto to : kOptInStates)
            QVERIFY(!isFinal(from) || !mayMove(from, to));
    }
}

void TstOptInState::inFlightComesFromNowhereUnreserved()
{
    // A token is presented only with a frozen text behind it, or once more when a person settles a doubt.
    for (const auto from : kOptInStates) {
        const bool expected = from == OptInState::Reserved || from == OptInState::Uncertain;
        QCOMPARE(mayMove(from, OptInState::InFlight), expected);
    }
}

void TstOptInState::countsAddUp()
{
    StateCounts counts;
    QCOMPARE(counts.total(), 0);
    qint64 n = 1;
    for (const auto state : kOptInStates) {
        counts[state] = n;
        n *= 2;
    }
    QCOMPARE(counts.total(), 511);
    QCOMPARE(counts[OptInState::Unused], 1);
    QCOMPARE(counts[OptInState::SpentElsewhere], 256);
}

void TstOptInState::expiryIsADayBeforeTheYear()
{
    const auto optedIn = fromIso(QStringLiteral("2026-03-01T10:00:00Z")).value();
    QCOMPARE(toIso(expiryOf(optedIn)), QStringLiteral("2027-02-28T10:00:00Z"));
    const auto beforeLeapDay = fromIso(QStringLiteral("2027-03-01T10:00:00Z")).value();
    QCOMPARE(toIso(expiryOf(beforeLeapDay)), QStringLiteral("2028-02-28T10:00:00Z"));
}

QTEST_GUILESS_MAIN(TstOptInState)
#include "tst_optinstate.moc"
