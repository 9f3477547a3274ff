// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headsup::ports {

/// Keeps the computer from falling asleep while something is under way. Both calls return at once; where the
/// desktop offers nothing of the kind, nothing happens. Lives on one thread; the end releases.
class KeepAwake
{
public:
    virtual ~KeepAwake() = default;
    /// why: a few words for whoever asks the desktop what keeps it awake. Held already: nothing changes.
    virtual void hold(const QString& why) = 0;
    virtual void release() = 0;
};

} // namespace headsup::ports
