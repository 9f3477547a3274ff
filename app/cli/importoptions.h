// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "csv/importjob.h"
#include "webhook/capturejob.h"

namespace headsup::cli {

/// --map, --default (also "date_order=day-first" or "month-first"), --timezone, --rejects.
[[nodiscard]] domain::Result<csv::ImportOptions> importOptions(const Arguments& arguments);
/// The same for a capture, which has no columns and knows its times: --default topic, prompt, topic_kind and
/// topic fields, --rejects. InvalidValue for anything else.
[[nodiscard]] domain::Result<webhook::CaptureOptions> captureOptions(const Arguments& arguments);

[[nodiscard]] QString summaryText(const csv::ImportOutcome& outcome, bool dryRun);
[[nodiscard]] QString summaryText(const webhook::CaptureOutcome& outcome, bool dryRun);

} // namespace headsup::cli
