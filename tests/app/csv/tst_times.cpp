// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/times.h"
#include "tests/support/fixedclock.h"

#include <QTest>

using namespace headsup;
using csv::DateOrder;
using csv::TimeFault;

Q_DECLARE_METATYPE(headsup::csv::DateOrder)
Q_DECLARE_METATYPE(headsup::csv::TimeFault)

class TstTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* text, const char* zone, const char* expected) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(zone) << QString::fromLatin1(expected);
        };
        row("2026-03-12T08:15:00Z", "UTC", "2026-03-12T08:15:00Z");
        row("2026-03-12T08:15:00.250Z", "UTC", "2026-03-12T08:15:00.250Z");
        row("2026-03-12T08:15:00.123456789Z", "UTC", "2026-03-12T08:15:00.123Z");
        row("2026-03-12T08:15Z", "UTC", "2026-03-12T08:15:00Z");
        row("2026-03-12T08:15:00+00:00", "Europe/Berlin", "2026-03-12T08:15:00Z");
        row("2026-03-12T08:15:00+0530", "UTC", "2026-03-12T02:45:00Z");
        row("2026-03-12 08:15:00 -05", "UTC", "2026-03-12T13:15:00Z");
        row("2025-10-22 12:58:38 +0530", "UTC", "2025-10-22T07:28:38Z");
        row("2026-03-12 08:15:00 UTC", "Europe/Berlin", "2026-03-12T08:15:00Z");
        row("2026-03-12 08:15:00", "UTC", "2026-03-12T08:15:00Z");
        row("  2026-03-12 08:15:00 ", "Europe/Berlin", "2026-03-12T07:15:00Z");
        row("2025-08-12 08:15:00", "Europe/Berlin", "2025-08-12T06:15:00Z");
        row("2026-03-12", "America/New_York", "2026-03-12T04:00:00Z");
        row("2026/3/2 8:05", "UTC", "2026-03-02T08:05:00Z");
        row("12.03.2026", "UTC", "2026-03-12T00:00:00Z");
        row("2.3.2026, 08:15", "Europe/Berlin", "2026-03-02T07:15:00Z");
        row("2024-02-29 00:00:00", "UTC", "2024-02-29T00:00:00Z");
        row("31/3/2026", "UTC", "2026-03-31T00:00:00Z");
        row("3/31/2026 8:05 PM", "UTC", "2026-03-31T20:05:00Z");
        row("3/31/2026 12:05 am", "UTC", "2026-03-31T00:05:00Z");
        row("5/5/2026", "UTC", "2026-05-05T00:00:00Z");
        row("1773303300", "Europe/Berlin", "2026-03-12T08:15:00Z");
        row("1773303300250", "UTC", "2026-03-12T08:15:00.250Z");
        row("1773303300.5", "UTC", "2026-03-12T08:15:00.500Z");
        row("46093.34375", "UTC", "2026-03-12T08:15:00Z");
        row("46093", "Europe/Berlin", "2026-03-11T23:00:00Z");
        // the clock is put back at 01:00 UTC: 02:30 comes twice, the earlier one is taken
        row("2025-10-26 02:30:00", "Europe/Berlin", "2025-10-26T00:30:00Z");
        row("2025-10-26 03:30:00", "Europe/Berlin", "2025-10-26T02:30:00Z");
        row("2025-10-26 01:30:00", "Europe/Berlin", "2025-10-25T23:30:00Z");
        // and forward: 02:30 never was
        row("2026-03-29 02:30:00", "Europe/Berlin", "2026-03-29T01:30:00Z");
        row("2026-03-29 03:30:00", "Europe/Berlin", "2026-03-29T01:30:00Z");
        row("2026-03-29 01:30:00", "Europe/Berlin", "2026-03-29T00:30:00Z");
    }

    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, zone);
        const csv::TimeReader reader(QTimeZone(zone), test::FixedClock().now());
        for (int again = 0; again < 2; ++again) { // the second time from memory
            const auto reading = reader.read(text);
            QCOMPARE(reading.fault, TimeFault::None);
            QTEST(domain::toIso(reading.at), "expected");
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<TimeFault>("fault");
        const auto row = [](const char* text, TimeFault fault) {
            QTest::newRow(text) << QByteArray(text) << fault;
        };
        row("", TimeFault::Absent);
        row("   ", TimeFault::Absent);
        row("0", TimeFault::Absent);
        row("NULL", TimeFault::Absent);
        row("0000-00-00 00:00:00", TimeFault::Absent);
        row("0000-00-00", TimeFault::Absent);
        row("yesterday", TimeFault::Unreadable);
        row("2026-02-29", TimeFault::Unreadable);
        row("2026-13-01", TimeFault::Unreadable);
        row("2026-00-10", TimeFault::Unreadable);
        row("2026-03-12 25:00:00", TimeFault::Unreadable);
        row("2026-03-12 08:15:00 Mars", TimeFault::Unreadable);
        row("2026-03-12 08:15:00+", TimeFault::Unreadable);
        row("2026-03-12 13:15 PM", TimeFault::Unreadable);
        row("2026-03-12T", TimeFault::Unreadable);
        row("2026-03", TimeFault::Unreadable);
        row("20260312", TimeFault::Unreadable);
        row("12/31/26", TimeFault::Unreadable);
        row("1.77E+09", TimeFault::Unreadable);
        row("17", TimeFault::Unreadable);
        row("99999999999999999999999", TimeFault::Unreadable);
        row("3/4/2026", TimeFault::Ambiguous);
        row("2026-06-01 12:10:01", TimeFault::Future);
        row("2030-01-01", TimeFault::Future);
        row("1900000000", TimeFault::Future);
    }

    void refuses()
    {
        QFETCH(QByteArray, text);
        const csv::TimeReader reader(QTimeZone::utc(), test::FixedClock().now());
        QTEST(reader.read(text).fault, "fault");
    }

    void allowsForClocksThatDiffer()
    {
        const csv::TimeReader reader(QTimeZone::utc(), test::FixedClock().now());
        QCOMPARE(reader.read("2026-06-01 12:09:00").fault, TimeFault::None);
        QCOMPARE(reader.readAny("2030-01-01").fault, TimeFault::None);
    }

    void takesTheOrderOfDayAndMonth()
    {
        const auto now = test::FixedClock().now();
        const csv::TimeReader dayFirst(QTimeZone::utc(), now, DateOrder::DayFirst);
        const csv::TimeReader monthFirst(QTimeZone::utc(), now, DateOrder::MonthFirst);
        QCOMPARE(domain::toIso(dayFirst.read("3/4/2026").at), QStringLiteral("2026-04-03T00:00:00Z"));
        QCOMPARE(domain::toIso(monthFirst.read("3/4/2026").at), QStringLiteral("2026-03-04T00:00:00Z"));
    }

    void guessesTheOrder_data()
    {
        QTest::addColumn<QByteArrayList>("values");
        QTest::addColumn<DateOrder>("order");
        QTest::addColumn<bool>("needed");
        QTest::newRow("day first") << QByteArrayList{"3/4/2026", "31/4/2026"} << DateOrder::DayFirst << true;
        QTest::newRow("month first") << QByteArrayList{"3/4/2026", "4/31/2026 8:00"} << DateOrder::MonthFirst
                                     << true;
        QTest::newRow("cannot tell") << QByteArrayList{"3/4/2026", "4/3/2026"} << DateOrder::Unknown << true;
        QTest::newRow("both") << QByteArrayList{"31/4/2026", "4/31/2026"} << DateOrder::Unknown << true;
        QTest::newRow("other kinds") << QByteArrayList{"2026-03-04", "4.3.2026", "1773303300"}
                                     << DateOrder::Unknown << false;
    }

    void guessesTheOrder()
    {
        QFETCH(QByteArrayList, values);
        csv::DateOrderGuess guess;
        for (const auto& value : values)
            guess.look(value);
        QTEST(guess.order(), "order");
        QTEST(guess.isNeeded(), "needed");
    }
};

QTEST_GUILESS_MAIN(TstTimes)
#include "tst_times.moc"
