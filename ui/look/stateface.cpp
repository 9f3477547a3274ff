// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/stateface.h"

#include <QCoreApplication>

namespace headsup::ui {

Face faceOf(domain::OptInState state)
{
    using enum domain::OptInState;
    const auto word = domain::displayName(state);
    switch (state) {
    case Unused:
        return {Icon::Circle, Tone::Neutral, word};
    case Reserved:
        return {Icon::HalfCircle, Tone::Accent, word};
    case InFlight:
        return {Icon::ArrowRight, Tone::Accent, word};
    case Sent:
        return {Icon::Check, Tone::Ok, word};
    case Uncertain:
        return {Icon::Question, Tone::Warn, word};
    case Dead:
        return {Icon::Cross, Tone::Bad, word};
    case Expired:
        return {Icon::Hourglass, Tone::Neutral, word};
    case Withdrawn:
        return {Icon::Minus, Tone::Neutral, word};
    case SpentElsewhere:
        return {Icon::External, Tone::Neutral, word};
    }
    Q_UNREACHABLE();
}

Face faceOf(domain::DeliveryState state)
{
    using enum domain::DeliveryState;
    const auto word = domain::displayName(state);
    switch (state) {
    case Pending:
        return {Icon::HalfCircle, Tone::Accent, word};
    case InFlight:
        return {Icon::ArrowRight, Tone::Accent, word};
    case Accepted:
        return {Icon::Check, Tone::Ok, word};
    case Waiting:
        return {Icon::Retry, Tone::Accent, word};
    case Failed:
        return {Icon::Cross, Tone::Bad, word};
    case Uncertain:
        return {Icon::Question, Tone::Warn, word};
    case LeftOut:
        return {Icon::Circle, Tone::Neutral, word};
    }
    Q_UNREACHABLE();
}

Face faceOf(domain::Verdict verdict)
{
    using enum domain::Verdict;
    switch (verdict) {
    case Relevant:
        return {Icon::Check, Tone::Ok, QCoreApplication::translate("Verdict", "Keeps the promise")};
    case Unclear:
        return {Icon::Question, Tone::Warn, QCoreApplication::translate("Verdict", "Unclear")};
    case NotRelevant:
        return {Icon::Cross, Tone::Bad, QCoreApplication::translate("Verdict", "Not relevant")};
    }
    Q_UNREACHABLE();
}

} // namespace headsup::ui
