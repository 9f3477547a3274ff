// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace headsup::domain {

/// The sentence for people: what happened, what was kept, what to do next. Translated. The one place that
/// words errors; the answers of the Graph API have their own table in graph/.
[[nodiscard]] QString sentence(const Error& error);

} // namespace headsup::domain
