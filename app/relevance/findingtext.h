// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/answer.h"

namespace headsup::relevance {

/// What the check saw, as a sentence for the person who writes. Translated; empty for a rule that is not
/// known.
[[nodiscard]] QString sentence(const Finding& finding);
/// What to do about it; empty where nothing needs doing.
[[nodiscard]] QString fix(const Finding& finding);
/// The answer in one line: "Yes. Names Aurora 2, says it is back in stock, has the link."
[[nodiscard]] QString headline(const Answer& answer);
/// Every rule that a finding can have.
[[nodiscard]] QStringList findingRules();

} // namespace headsup::relevance
