// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/command.h"

namespace headsup::cli {

/// import --follow: goes on in the event loop until SIGINT or SIGTERM.
void followCapture(Context& context, const Arguments& arguments, Done done);

} // namespace headsup::cli
