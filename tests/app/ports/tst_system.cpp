// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/system.h"
#include "ports/transport.h"

#include <QSet>
#include <QTest>
#include <QUuid>

using namespace headsup;

class TstSystem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void steadyNeverGoesBack();
    void nowIsWallTimeInUtc();
    void fractionsStayInside();
    void uuidsAreDifferentAndBare();
    void anEmptyReplyProvesNothingWasSent();
};

void TstSystem::steadyNeverGoesBack()
{
    const ports::SystemClock clock;
    auto before = clock.steady();
    for (int i = 0; i < 10'000; ++i) {
        const auto next = clock.steady();
        QVERIFY(next >= before);
        before = next;
    }
}

void TstSystem::nowIsWallTimeInUtc()
{
    const ports::SystemClock clock;
    const auto now = domain::toMs(clock.now());
    QVERIFY(now > QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch());
    // A day is far beyond any delay; a mistaken unit or epoch is far beyond a day.
    QVERIFY(qAbs(now - QDateTime::currentMSecsSinceEpoch()) < 86'400'000);
}

void TstSystem::fractionsStayInside()
{
    ports::SystemRandom random;
    QSet<double> seen;
    for (int i = 0; i < 1'000; ++i) {
        const auto fraction = random.fraction();
        QVERIFY(fraction >= 0 && fraction < 1);
        seen.insert(fraction);
    }
    QVERIFY(seen.size() > 990);
}

void TstSystem::uuidsAreDifferentAndBare()
{
    ports::SystemRandom random;
    QSet<QString> seen;
    for (int i = 0; i < 1'000; ++i) {
        const auto uuid = random.uuid();
        QCOMPARE(uuid.size(), 36);
        QVERIFY(!QUuid::fromString(uuid).isNull());
        seen.insert(uuid);
    }
    QCOMPARE(seen.size(), 1'000);
}

void TstSystem::anEmptyReplyProvesNothingWasSent()
{
    const ports::HttpReply reply;
    QCOMPARE(reply.bytesHanded, 0);
    QCOMPARE(reply.status, 0);
    QVERIFY(ports::HttpRequest{}.deadline > domain::Milliseconds{0});
}

QTEST_GUILESS_MAIN(TstSystem)
#include "tst_system.moc"
