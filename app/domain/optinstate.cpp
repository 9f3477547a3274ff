// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/optinstate.h"

#include <QCoreApplication>
#include <initializer_list>

namespace headsup::domain {

namespace {

struct Row
{
    OptInState state;
    const char* slug;
    const char* name;
    std::initializer_list<OptInState> next;
};

using enum OptInState;

// in_flight goes back to reserved or unused only on proof that nothing was delivered: no byte was handed
// over, or Messenger refused. uncertain is settled by evidence or by a person; "ask once more" takes it
// through in_flight again.
const Row kRows[] = {
    {Unused, "unused", QT_TRANSLATE_NOOP("OptInState", "Unused"),
        {Reserved, Expired, Withdrawn, SpentElsewhere}},
    {Reserved, "reserved", QT_TRANSLATE_NOOP("OptInState", "Reserved"),
        {Unused, InFlight, Expired, Withdrawn}},
    {InFlight, "in_flight", QT_TRANSLATE_NOOP("OptInState", "In flight"),
        {Sent, Uncertain, Dead, Reserved, Unused}},
    {Sent, "sent", QT_TRANSLATE_NOOP("OptInState", "Sent"), {}},
    {Uncertain, "uncertain", QT_TRANSLATE_NOOP("OptInState", "Uncertain"), {Sent, Dead, Unused, InFlight}},
    {Dead, "dead", QT_TRANSLATE_NOOP("OptInState", "Dead"), {}},
    {Expired, "expired", QT_TRANSLATE_NOOP("OptInState", "Expired"), {}},
    {Withdrawn, "withdrawn", QT_TRANSLATE_NOOP("OptInState", "Withdrawn"), {}},
    {SpentElsewhere, "spent_elsewhere", QT_TRANSLATE_NOOP("OptInState", "Used outside of this copy"), {}},
};

const Row& rowOf(OptInState state)
{
    return kRows[static_cast<size_t>(state) - 1];
}

} // namespace

QString slug(OptInState state)
{
    return QString::fromLatin1(rowOf(state).slug);
}

std::optional<OptInState> optInStateFromSlug(QStringView text)
{
    for (const auto& row : kRows) {
        if (text == QLatin1StringView(row.slug))
            return row.state;
    }
    return std::nullopt;
}

QString displayName(OptInState state)
{
    return QCoreApplication::translate("OptInState", rowOf(state).name);
}

bool mayMove(OptInState from, OptInState to)
{
    const auto& next = rowOf(from).next;
    return std::find(next.begin(), next.end(), to) != next.end();
}

Result<void> checkMove(OptInState from, OptInState to)
{
    if (mayMove(from, to))
        return {};
    return Err{ErrorCode::IllegalMove, slug(from), slug(to)};
}

bool isFinal(OptInState state)
{
    return rowOf(state).next.size() == 0;
}

bool mayBegin(OptInState state)
{
    return state == Unused || state == SpentElsewhere || state == Expired || state == Withdrawn;
}

} // namespace headsup::domain
