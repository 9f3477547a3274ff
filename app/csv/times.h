// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QByteArrayView>
#include <QHash>
#include <QTimeZone>

namespace headsup::csv {

/// What 03/04/2026 means. Unknown: such a time is refused unless one of its parts is above 12.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

enum class TimeFault {
    None,
    Absent, ///< empty, or the zero date of SQL
    Unreadable,
    Ambiguous, ///< day and month could be either way round
    Future,
};

struct TimeReading
{
    TimeFault fault = TimeFault::None;
    domain::Instant at{};
};

/// Reads the times that exports hold: ISO 8601 and SQL ("2026-03-12 08:15:00", with or without seconds,
/// fraction, Z or offset), 12.03.2026 (always day first), 3/12/2026, Unix seconds and milliseconds, and the
/// day numbers of spreadsheets. A time without a zone is in the zone given; of an hour that comes twice the
/// earlier is taken, so that the opt-in ends sooner rather than later, and one that the clock skipped is
/// moved on. Not for several threads at once: it remembers offsets.
class TimeReader
{
public:
    /// Clocks differ a little: this much after now is not the future yet.
    static constexpr domain::Milliseconds kSkew = std::chrono::minutes{10};

    TimeReader(QTimeZone zone, domain::Instant now, DateOrder order = DateOrder::Unknown);
    [[nodiscard]] TimeReading read(QByteArrayView text) const;
    /// As read(), but a time after now is fine (an expiry).
    [[nodiscard]] TimeReading readAny(QByteArrayView text) const;

private:
    [[nodiscard]] qint64 toUtc(qint64 localMs) const;

    QTimeZone m_zone;
    bool m_isUtc;
    domain::Instant m_now;
    DateOrder m_order;
    mutable QHash<qint64, qint64> m_offsets; ///< of local days without a change of the clock, in ms
};

/// What the values of a column say about the order of day and month; Unknown where they say nothing or both.
class DateOrderGuess
{
public:
    void look(QByteArrayView text);
    [[nodiscard]] DateOrder order() const;
    /// Some value can be read either way.
    [[nodiscard]] bool isNeeded() const { return m_slashes; }

private:
    bool m_dayFirst = false;
    bool m_monthFirst = false;
    bool m_slashes = false;
};

} // namespace headsup::csv
