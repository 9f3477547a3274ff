// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stateface.h"

#include <QSet>
#include <QTest>

using namespace headsup;
using namespace headsup::ui;

class TstStateFace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStateOfAnOptInHasItsOwnShapeAndWord()
    {
        QSet<int> shapes;
        QSet<QString> words;
        for (const auto state : domain::kOptInStates) {
            shapes.insert(static_cast<int>(faceOf(state).icon));
            words.insert(faceOf(state).word);
            QVERIFY(!faceOf(state).word.isEmpty());
        }
        QCOMPARE(static_cast<size_t>(shapes.size()), domain::kOptInStates.size());
        QCOMPARE(static_cast<size_t>(words.size()), domain::kOptInStates.size());
    }

    void everyStateOfADeliveryHasItsOwnShapeAndWord()
    {
        QSet<int> shapes;
        QSet<QString> words;
        for (const auto state : domain::kDeliveryStates) {
            shapes.insert(static_cast<int>(faceOf(state).icon));
            words.insert(faceOf(state).word);
        }
        QCOMPARE(static_cast<size_t>(shapes.size()), domain::kDeliveryStates.size());
        QCOMPARE(static_cast<size_t>(words.size()), domain::kDeliveryStates.size());
    }

    void whatMeansTheSameLooksTheSame()
    {
        const auto same = [](const Face& a, const Face& b) { return a.icon == b.icon && a.tone == b.tone; };
        QVERIFY(same(faceOf(domain::OptInState::Sent), faceOf(domain::DeliveryState::Accepted)));
        QVERIFY(same(faceOf(domain::OptInState::Uncertain), faceOf(domain::DeliveryState::Uncertain)));
        QVERIFY(same(faceOf(domain::OptInState::Dead), faceOf(domain::DeliveryState::Failed)));
        QVERIFY(same(faceOf(domain::OptInState::InFlight), faceOf(domain::DeliveryState::InFlight)));
        QVERIFY(same(faceOf(domain::OptInState::Reserved), faceOf(domain::DeliveryState::Pending)));
        QVERIFY(same(faceOf(domain::OptInState::Unused), faceOf(domain::DeliveryState::LeftOut)));
        QCOMPARE(faceOf(domain::OptInState::Uncertain).tone, Tone::Warn);
        QCOMPARE(faceOf(domain::Verdict::NotRelevant).tone, Tone::Bad);
    }
};

QTEST_MAIN(TstStateFace)
#include "tst_stateface.moc"
