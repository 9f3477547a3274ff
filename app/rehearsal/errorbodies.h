// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rehearsal/simtypes.h"

namespace headsup::rehearsal {

/// What an error answer says. Anything left open is filled in from what Meta documents for the code.
struct ErrorSpec
{
    int code = 1;
    int subcode = 0; ///< 0: none
    int http = 0;    ///< 0: the usual one of the code
    QString message; ///< empty: the usual words of the code
};

/// The error body of the Graph API with a type and an fbtrace_id made from the serial number.
[[nodiscard]] SimReply errorReply(const ErrorSpec& spec, qint64 serial);

} // namespace headsup::rehearsal
