// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv/times.h"

#include <QDateTime>
#include <optional>

namespace headsup::csv {

using domain::Instant;
using std::chrono::day;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;

namespace {

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;

/// Walks over a text; every step says whether it fitted.
class Cursor
{
public:
    explicit Cursor(QByteArrayView text)
        : m_at(text.begin())
        , m_end(text.end())
    {
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : *m_at; }
    bool take(char wanted)
    {
        const bool fits = peek() == wanted && !atEnd();
        m_at += fits ? 1 : 0;
        return fits;
    }
    /// A number of so many digits.
    std::optional<int> number(int least, int most)
    {
        int value = 0;
        int digits = 0;
        for (; digits < most && peek() >= '0' && peek() <= '9'; ++m_at, ++digits)
            value = value * 10 + (peek() - '0');
        return digits >= least ? std::optional(value) : std::nullopt;
    }
    void blanks()
    {
        while (take(' ')) {
        }
    }

private:
    const char* m_at;
    const char* m_end;
};

struct Parts
{
    int first = 0;
    int second = 0;
    int third = 0;
    char parting = '\0';
    bool yearFirst = false;
};

std::optional<Parts> datePartsOf(Cursor& cursor)
{
    Parts parts;
    const auto first = cursor.number(1, 4);
    parts.parting = cursor.peek();
    if (!first || (parts.parting != '-' && parts.parting != '/' && parts.parting != '.'))
        return std::nullopt;
    cursor.take(parts.parting);
    const auto second = cursor.number(1, 2);
    if (!second || !cursor.take(parts.parting))
        return std::nullopt;
    const auto third = cursor.number(1, 4);
    if (!third)
        return std::nullopt;
    parts.yearFirst = *first >= 1000 || (*first == 0 && *second == 0);
    parts.first = *first;
    parts.second = *second;
    parts.third = *third;
    return parts;
}

/// Days since 1970, or a fault.
struct DayReading
{
    TimeFault fault = TimeFault::None;
    qint64 days = 0;
};

DayReading dayOf(int y, int m, int d)
{
    const auto date = year{y} / month{static_cast<unsigned>(m)} / day{static_cast<unsigned>(d)};
    if (!date.ok() || y < 1000)
        return {TimeFault::Unreadable, 0};
    return {TimeFault::None, sys_days{date}.time_since_epoch().count()};
}

DayReading dayOf(const Parts& parts, DateOrder order)
{
    if (parts.first == 0 && parts.second == 0 && parts.third == 0)
        return {TimeFault::Absent, 0};
    if (parts.yearFirst)
        return dayOf(parts.first, parts.second, parts.third);
    if (parts.third < 1000)
        return {TimeFault::Unreadable, 0};
    if (parts.parting == '.' || parts.first > 12 || order == DateOrder::DayFirst)
        return dayOf(parts.third, parts.second, parts.first);
    if (parts.second > 12 || order == DateOrder::MonthFirst || parts.first == parts.second)
        return dayOf(parts.third, parts.first, parts.second);
    return {TimeFault::Ambiguous, 0};
}

/// Milliseconds of the day: "08:15", "08:15:00", "08:15:00.250", "8:15:00 PM".
std::optional<qint64> clockOf(Cursor& cursor)
{
    const auto hour = cursor.number(1, 2);
    if (!hour || !cursor.take(':'))
        return std::nullopt;
    const auto minute = cursor.number(2, 2);
    const auto second = cursor.take(':') ? cursor.number(2, 2) : std::optional(0);
    if (!minute || !second || *hour > 23 || *minute > 59 || *second > 60)
        return std::nullopt;
    qint64 fraction = 0;
    if (*second >= 0 && (cursor.peek() == '.' || cursor.peek() == ',')) {
        cursor.take(cursor.peek());
        qint64 scale = kSecond / 10;
        bool any = false;
        while (const auto digit = cursor.number(1, 1)) {
            fraction += *digit * scale;
            scale /= 10;
            any = true;
        }
        if (!any)
            return std::nullopt;
    }
    qint64 hours = *hour;
    cursor.blanks();
    const char half = static_cast<char>(cursor.peek() | 0x20);
    if (half == 'a' || half == 'p') {
        cursor.take(cursor.peek());
        if ((cursor.peek() | 0x20) != 'm' || hours < 1 || hours > 12)
            return std::nullopt;
        cursor.take(cursor.peek());
        hours = hours % 12 + (half == 'p' ? 12 : 0);
    }
    return hours * kHour + *minute * kMinute + *second * kSecond + fraction;
}

struct Offset
{
    bool readable = true;
    std::optional<qint64> ms; ///< none: the text says nothing about its zone
};

bool takeWord(Cursor& cursor, const char* lower)
{
    auto probe = cursor;
    for (; *lower != '\0'; ++lower) {
        if ((probe.peek() | 0x20) != *lower)
            return false;
        probe.take(probe.peek());
    }
    cursor = probe;
    return true;
}

Offset offsetOf(Cursor& cursor)
{
    cursor.blanks();
    if (cursor.atEnd())
        return {true, std::nullopt};
    if (takeWord(cursor, "utc") || takeWord(cursor, "gmt") || takeWord(cursor, "z"))
        return {cursor.atEnd(), 0};
    const bool west = cursor.peek() == '-';
    if (!cursor.take('+') && !cursor.take('-'))
        return {false, std::nullopt};
    const auto hours = cursor.number(2, 2);
    cursor.take(':');
    const auto minutes = cursor.atEnd() ? std::optional(0) : cursor.number(2, 2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59 || !cursor.atEnd())
        return {false, std::nullopt};
    return {true, (*hours * kHour + *minutes * kMinute) * (west ? -1 : 1)};
}

struct NumberTime
{
    qint64 ms = 0;
    bool local = false;
};

/// Unix seconds (9 or 10 digits), milliseconds (12 or 13), or the day number of a spreadsheet (5 digits).
std::optional<NumberTime> numberTime(QByteArrayView text)
{
    qint64 whole = 0;
    qsizetype digits = 0;
    for (; digits < text.size() && digits < 14 && text[digits] >= '0' && text[digits] <= '9'; ++digits)
        whole = whole * 10 + (text[digits] - '0');
    double fraction = 0;
    if (digits < text.size()) {
        if ((text[digits] != '.' && text[digits] != ',') || digits + 1 == text.size())
            return std::nullopt;
        double scale = 0.1;
        for (const char c : text.sliced(digits + 1)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            fraction += (c - '0') * scale;
            scale /= 10;
        }
    }
    if (digits == 9 || digits == 10)
        return NumberTime{whole * kSecond + qRound64(fraction * double(kSecond)), false};
    if (digits == 12 || digits == 13)
        return NumberTime{whole, false};
    constexpr qint64 kSpreadsheetEpoch = 25569; // days from 1899-12-30 to 1970-01-01
    if (digits == 5 && whole >= 36526) // from the year 2000 on; smaller numbers are no dates of opt-ins
        return NumberTime{
            (whole - kSpreadsheetEpoch) * kDay + qRound64(fraction * double(kDay / kSecond)) * kSecond, true};
    return std::nullopt;
}

} // namespace

TimeReader::TimeReader(QTimeZone zone, Instant now, DateOrder order)
    : m_zone(std::move(zone))
    , m_isUtc(!m_zone.isValid() || m_zone == QTimeZone::utc())
    , m_now(now)
    , m_order(order)
{
}

TimeReading TimeReader::read(QByteArrayView text) const
{
    auto reading = readAny(text);
    if (reading.fault == TimeFault::None && reading.at > m_now + kSkew)
        reading.fault = TimeFault::Future;
    return reading;
}

TimeReading TimeReader::readAny(QByteArrayView raw) const
{
    const auto text = raw.trimmed();
    if (text.isEmpty() || text == "0" || text.compare("null", Qt::CaseInsensitive) == 0)
        return {TimeFault::Absent, {}};
    if (const auto number = numberTime(text))
        return {TimeFault::None, domain::fromMs(number->local ? toUtc(number->ms) : number->ms)};
    Cursor cursor(text);
    const auto parts = datePartsOf(cursor);
    if (!parts)
        return {TimeFault::Unreadable, {}};
    const auto date = dayOf(*parts, m_order);
    if (date.fault != TimeFault::None)
        return {date.fault, {}};
    std::optional<qint64> clock = 0;
    if (!cursor.atEnd()) {
        cursor.take('T');
        cursor.take(',');
        cursor.blanks();
        clock = clockOf(cursor);
    }
    const auto offset = clock ? offsetOf(cursor) : Offset{false, std::nullopt};
    if (!offset.readable)
        return {TimeFault::Unreadable, {}};
    const auto local = date.days * kDay + *clock;
    return {TimeFault::None, domain::fromMs(offset.ms ? local - *offset.ms : toUtc(local))};
}

qint64 TimeReader::toUtc(qint64 localMs) const
{
    if (m_isUtc)
        return localMs;
    const auto localDay = localMs >= 0 ? localMs / kDay : (localMs - kDay + 1) / kDay;
    if (const auto known = m_offsets.constFind(localDay); known != m_offsets.constEnd())
        return localMs - *known;
    // The offsets a day before and a day after differ only around a change of the clock.
    const auto offsetAt = [this](qint64 utcMs) {
        return qint64{m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC))} * kSecond;
    };
    const auto before = offsetAt((localDay - 1) * kDay);
    const auto after = offsetAt((localDay + 2) * kDay);
    if (before == after) {
        if (m_offsets.size() < 50'000)
            m_offsets.insert(localDay, before);
        return localMs - before;
    }
    // Earlier instant first: it holds if the zone really has that offset then.
    const auto larger = std::max(before, after);
    if (offsetAt(localMs - larger) == larger)
        return localMs - larger;
    const auto smaller = std::min(before, after);
    if (offsetAt(localMs - smaller) == smaller)
        return localMs - smaller;
    return localMs - before; // skipped by the clock: as if it had not been put forward
}

void DateOrderGuess::look(QByteArrayView text)
{
    Cursor cursor(text.trimmed());
    const auto parts = datePartsOf(cursor);
    if (!parts || parts->yearFirst || parts->parting == '.' || parts->third < 1000)
        return;
    m_slashes = true;
    m_dayFirst = m_dayFirst || (parts->first > 12 && parts->second <= 12);
    m_monthFirst = m_monthFirst || (parts->second > 12 && parts->first <= 12);
}

DateOrder DateOrderGuess::order() const
{
    if (m_dayFirst == m_monthFirst)
        return DateOrder::Unknown;
    return m_dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace headsup::csv
