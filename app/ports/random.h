// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace headsup::ports {

class Random
{
public:
    virtual ~Random() = default;
    /// From 0 inclusive to 1 exclusive.
    [[nodiscard]] virtual double fraction() = 0;
    /// A new UUID without braces.
    [[nodiscard]] virtual QString uuid() = 0;
};

} // namespace headsup::ports
