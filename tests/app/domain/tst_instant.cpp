// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/instant.h"

#include <QTest>

using namespace headsup::domain;

class TstInstant : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writes();
    void theMachinesZoneDoesNotMatter();
};

void TstInstant::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* text, const char* utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2026-03-12T08:15:00Z", "2026-03-12T08:15:00Z");
    row(" 2026-03-12T08:15:00Z ", "2026-03-12T08:15:00Z");
    row("2026-03-12T08:15:00.250Z", "2026-03-12T08:15:00.250Z");
    row("2026-03-12T08:15:00+00:00", "2026-03-12T08:15:00Z");
    row("2026-03-12T08:15:00+01:00", "2026-03-12T07:15:00Z");
    row("2026-03-12T08:15:00-05:30", "2026-03-12T13:45:00Z");
    row("2026-03-12T08:15Z", "2026-03-12T08:15:00Z");
    row("2027-01-01T00:30:00+02:00", "2026-12-31T22:30:00Z");
    row("2028-02-29T00:00:00Z", "2028-02-29T00:00:00Z");
}

void TstInstant::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto moment = fromIso(text);
    QVERIFY(moment.ok());
    QCOMPARE(toIso(*moment), utc);
    QCOMPARE(toMs(fromIso(utc).value()), toMs(*moment));
}

void TstInstant::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", " ", "yesterday", "2026-03-12", "2026-03-12T08:15:00",
             "2026-02-30T08:15:00Z", "2026-13-01T08:15:00Z", "2026-03-12T25:00:00Z", "2027-02-29T00:00:00Z",
             "0000-00-00 00:00:00", "12.03.2026 08:15", "1773303300", "2026-03-12T08:15:00Zulu"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TstInstant::refuses()
{
    QFETCH(QString, text);
    const auto moment = fromIso(text);
    QVERIFY(!moment.ok());
    QCOMPARE(moment.error().code, ErrorCode::InvalidValue);
    QCOMPARE(moment.error().details.value(0), text);
    QVERIFY(fromIso(moment.error().details.value(1)).ok()); // the example that the sentence gives
}

void TstInstant::writes()
{
    QCOMPARE(toIso(fromMs(0)), QStringLiteral("1970-01-01T00:00:00Z"));
    QCOMPARE(toIso(fromMs(1)), QStringLiteral("1970-01-01T00:00:00.001Z"));
    QCOMPARE(toIso(fromMs(-1)), QStringLiteral("1969-12-31T23:59:59.999Z"));
    QCOMPARE(toMs(fromMs(1458692752478)), std::int64_t{1458692752478});
    QCOMPARE(toIso(fromMs(1458692752478)), QStringLiteral("2016-03-23T00:25:52.478Z"));
}

void TstInstant::theMachinesZoneDoesNotMatter()
{
    const auto before = qgetenv("TZ");
    for (const char* zone : {"Asia/Tokyo", "America/New_York", "UTC"}) {
        qputenv("TZ", zone);
        tzset();
        QCOMPARE(toIso(fromIso(QStringLiteral("2026-03-29T02:30:00Z")).value()),
            QStringLiteral("2026-03-29T02:30:00Z"));
        QVERIFY(!fromIso(QStringLiteral("2026-03-29T02:30:00")).ok());
    }
    qputenv("TZ", before);
    tzset();
}

QTEST_GUILESS_MAIN(TstInstant)
#include "tst_instant.moc"
