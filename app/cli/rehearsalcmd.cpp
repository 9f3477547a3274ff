// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/arguments.h"
#include "cli/command.h"
#include "cli/interrupt.h"
#include "domain/errortext.h"
#include "rehearsal/faultscript.h"
#include "rehearsal/simserver.h"
