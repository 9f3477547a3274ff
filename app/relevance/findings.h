// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/judge.h"

namespace headsup::relevance {

/// What the signs mean for the person who writes, strongest first. Every rule that lowers the verdict has its
/// finding; what is well is said too (severity Info).
[[nodiscard]] QList<Finding> findingsOf(const Signals& seen, const Judgement& judgement,
    const Reading& prompt, const Reading& message, const Question& question);

} // namespace headsup::relevance
