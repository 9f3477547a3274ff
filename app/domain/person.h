// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

namespace headsup::domain {

/// A subscriber of one Page. Names and the rest may be empty; the Page-scoped id may not.
struct Person
{
    PersonId id;
    Psid psid;
    QString firstName;
    QString lastName;
    QString name;     ///< the full name where the source had one; else made of first and last
    QString locale;   ///< "de_DE"
    QString timezone; ///< "Europe/Berlin" or an offset in hours, as the source gave it
    QString email;
    QString phone;
    friend bool operator==(const Person&, const Person&) = default;
};

} // namespace headsup::domain
