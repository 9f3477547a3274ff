// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace headsup::domain {

/// How long a workspace keeps what it no longer needs. Hashes stay, so that nothing comes back as new.
struct Retention
{
    /// The text of a token is removed so many days after it was used, expired or was withdrawn.
    bool blankTokens = false;
    int tokenDays = 30;
    /// What a webhook said, word by word, is removed after so many days; that it said it stays.
    bool blankEvents = true;
    int eventDays = 90;
    friend bool operator==(const Retention&, const Retention&) = default;
};

inline constexpr int kLongestRetentionDays = 3'650;

} // namespace headsup::domain
