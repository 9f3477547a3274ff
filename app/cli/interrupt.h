// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/interrupt.h"

namespace headsup::cli {

using session::Interrupt;

} // namespace headsup::cli
