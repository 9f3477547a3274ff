// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relevance/answer.h"
#include "ui/look/palette.h"

namespace headsup::ui {

/// The colour in which a finding speaks: its mark and the words it lights.
[[nodiscard]] Tone toneOf(relevance::Severity severity);

} // namespace headsup::ui
