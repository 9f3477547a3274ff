// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/servertime.h"

#include <QTest>

using namespace headsup;
using namespace std::chrono_literals;

class TstServerTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDateOfAReply_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("iso");
        QTest::newRow("as Messenger writes it")
            << QByteArray("Sun, 22 Nov 2026 22:37:52 GMT") << QStringLiteral("2026-11-22T22:37:52Z");
        QTest::newRow("damaged") << QByteArray("yesterday") << QString();
        QTest::newRow("another zone") << QByteArray("Sun, 22 Nov 2026 22:37:52 CET") << QString();
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void readsTheDateOfAReply()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, iso);
        ports::HttpReply reply;
        reply.status = 200;
        QVERIFY(!graph::serverTimeOf(reply));
        reply.headers.append({"date", value});
        const auto at = graph::serverTimeOf(reply);
        QCOMPARE(at ? domain::toIso(*at) : QString(), iso);
        reply.fault = ports::TransportFault::Broken; // not all of it came
        QVERIFY(!graph::serverTimeOf(reply));
    }
    void aFewMinutesAreNothing()
    {
        const auto ours = domain::fromMs(1'790'000'000'000);
        QVERIFY(!graph::clockAhead(ours, ours));
        QVERIFY(!graph::clockAhead(ours, ours - 5min));
        QVERIFY(!graph::clockAhead(ours, ours + 5min));
        QCOMPARE(graph::clockAhead(ours, ours - 6min), std::optional(domain::Milliseconds(6min)));
        QCOMPARE(graph::clockAhead(ours, ours + 48h), std::optional(domain::Milliseconds(-48h)));
    }
    void itIsSaidWithItsDirection()
    {
        QVERIFY(graph::clockSentence(7min).contains(QStringLiteral("7")));
        QVERIFY(graph::clockSentence(7min).contains(QStringLiteral("ahead")));
        QVERIFY(graph::clockSentence(-72h).contains(QStringLiteral("3")));
        QVERIFY(graph::clockSentence(-72h).contains(QStringLiteral("behind")));
    }
};

QTEST_GUILESS_MAIN(TstServerTime)
#include "tst_servertime.moc"
