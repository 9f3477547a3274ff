// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>
#include <array>
#include <optional>

namespace headsup::domain {

/// The life of an opt-in. The numbers are those of the workspace and never change their meaning.
enum class OptInState : int {
    Unused = 1,
    Reserved,       ///< part of a frozen campaign, text fixed
    InFlight,       ///< committed before the first byte leaves
    Sent,           ///< an answer with a message id came
    Uncertain,      ///< the request left, no answer is known
    Dead,           ///< Messenger refused the token for good
    Expired,        ///< a year has passed
    Withdrawn,      ///< the person opted out or was erased
    SpentElsewhere, ///< an import says another tool used it
};

inline constexpr std::array kOptInStates{OptInState::Unused, OptInState::Reserved, OptInState::InFlight,
    OptInState::Sent, OptInState::Uncertain, OptInState::Dead, OptInState::Expired, OptInState::Withdrawn,
    OptInState::SpentElsewhere};

[[nodiscard]] QString slug(OptInState state); ///< "in_flight" and the like
[[nodiscard]] std::optional<OptInState> optInStateFromSlug(QStringView slug);
[[nodiscard]] QString displayName(OptInState state); ///< translated

/// The one table of legal moves. Everything that changes a state asks here first.
[[nodiscard]] bool mayMove(OptInState from, OptInState to);
[[nodiscard]] Result<void> checkMove(OptInState from, OptInState to);
/// No move leads out of it.
[[nodiscard]] bool isFinal(OptInState state);
/// A fresh row may begin in this state (an import knows of unused, spent, expired and withdrawn ones).
[[nodiscard]] bool mayBegin(OptInState state);

/// Number of opt-ins per state.
struct StateCounts
{
    std::array<qint64, kOptInStates.size()> numbers{};
    [[nodiscard]] qint64& operator[](OptInState state) { return numbers[static_cast<size_t>(state) - 1]; }
    [[nodiscard]] qint64 operator[](OptInState state) const
    {
        return numbers[static_cast<size_t>(state) - 1];
    }
    [[nodiscard]] qint64 total() const
    {
        qint64 sum = 0;
        for (const auto n : numbers)
            sum += n;
        return sum;
    }
    friend bool operator==(const StateCounts&, const StateCounts&) = default;
};

} // namespace headsup::domain
